Värmland Border Museum – Evening lecture and conversation

"SO CLOSE TO WAR? Karlstad 1905"
Saturday 23 September 2023, 6 p.m.

A summary for those who could not get a seat

It was standing room only when the Museum marked the day on which, 118 years ago, Swedish and Norwegian negotiators agreed in Karlstad how to end the union. Museum curator Elin Sjögren-Dahl talked with two historians, Torstein Haugrud from Oslo and Birgitta Lagerholm from Gothenburg; a descendant of a Norwegian fortress soldier, Arne Kvisle, had brought his grandfather's diary.

Elin: How near was it?

⟦s Torstein Haugrud⟧Nearer than we like to tell, in Torstein Haugrud's opinion. The Norwegian government mobilised on 13 September while its own delegates were sitting a few hundred metres from here. He does not believe that Christian Michelsen wanted to fight, but a prime minister who has told the people that the fortresses are holy cannot easily pull them down.⟦/⟧

⟦s Birgitta Lagerholm⟧Lagerholm shook her head. Sweden had no war aim, she objected. What should the army have done in Kristiania – put a king back on a throne he no longer wanted? The demands of the Riksdag were about saving face: a vote, a neutral zone, some old walls. When these had been met there was nothing left to shoot about.⟦/⟧

Elin: And yet the Social Democrats called for a strike if it came to war.

⟦s Birgitta Lagerholm⟧– Yes, "Hands off Norway, King!" was Hjalmar Branting's phrase, and it was repeated in every workers' hall. The young Zeth Höglund went to prison for his manifesto. I would say that they were more frightened in the palace of the strike than of the Norwegians.⟦/⟧

Then Kvisle read aloud. His grandfather was in Kongsvinger. ⟦s Arne Kvisle⟧What strikes him when he reads is the boredom: rain, peas, a lieutenant who loses his watch. On one page the old man writes that he hopes the Swedes have better boots. Kvisle takes it as proof that hatred was something for the newspapers.⟦/⟧

A lady in the audience wondered why Norway celebrates 1814 and hardly 1905. ⟦s Torstein Haugrud⟧According to Haugrud because 17 May has got children's parades and 7 June only a resolution in a subordinate clause.⟦/⟧ (The resolution in which the Storting, on 7 June, mentioned the end of the union almost in passing.)

From the wall text in the exhibition:

⟦t⟧14 August 1814. Convention of Moss. Norway enters a union with Sweden but keeps its constitution.⟦/⟧

⟦t⟧7 June 1905. The Storting declares that the King has ceased to function as King of Norway.⟦/⟧

⟦t⟧13 August 1905. 368,208 Norwegians vote yes to the dissolution, 184 no.⟦/⟧

⟦t⟧23 September 1905. Agreement in Karlstad.⟦/⟧

⟦t⟧26 October 1905. Oscar II renounces the Norwegian crown.⟦/⟧

The evening's last word went to the curator. ⟦s Elin Sjögren-Dahl⟧She thought one should be careful with the phrase "peaceful divorce", as every divorce looks peaceful once the furniture has been divided.⟦/⟧

The exhibition is open until 14 January. Coffee afterwards was offered by the Norden Association.

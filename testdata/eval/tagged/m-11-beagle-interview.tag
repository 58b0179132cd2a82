Revista del Sur / English edition
INTERVIEW

"We were four hours from a war that nobody would have won"

Forty years after the Pope's mediators went to work on the Beagle Channel, retired Chilean naval officer Gastón Errázuriz Lyon talks with Camila Otero about islands, weather and cardinals.

He receives me in Viña del Mar, among barometers. He is 84 and speaks without notes. On the wall there is a chart of Picton, Nueva and Lennox with coffee stains.

C.O.: Where were you on the night of 22 December 1978?
G.E.: ⟦s Gastón Errázuriz Lyon⟧South of Cape Horn, aboard a destroyer older than my first lieutenant. The Argentine fleet was coming and then it wasn't. People speak of the Holy Ghost; I speak of the swell, which was enormous. I believe the storm gave the diplomats the hours they needed.⟦/⟧

C.O.: The arbitral award of 1977 had given the islands to Chile. Why was this not enough?
G.E.: ⟦s Gastón Errázuriz Lyon⟧Because an award is a piece of paper and Buenos Aires declared it null in January 1978. I don't say it to offend. We too have had papers we did not like.

The problem was never three islands with sheep. It was what an island projects on the sea, and the Argentine principle that Chile be in the Pacific and they in the Atlantic. Seen from a bridge, this principle is quite comfortable, as the sea does not change colour.⟦/⟧

C.O.: And Cardinal Samorè?
G.E.: ⟦s Gastón Errázuriz Lyon⟧A genius of boredom. He tired them out. I met him once in Montevideo in January 1979 when the Act was signed, and he asked me only about fog.⟦/⟧

(The telephone rings. He lets it ring.)

C.O.: ⟦s Adolfo Quinteros⟧Some historians, among them Professor Adolfo Quinteros of Rosario, sustain that the Malvinas made the peace.⟦/⟧
G.E.: ⟦s Gastón Errázuriz Lyon⟧Quinteros is right by half. After 1982 the generals had no more credit for adventures. But it was Alfonsín who dared to ask the people, in November 1984, and the people said yes by more than eighty percent. I take off my cap to him. No admiral of mine would have risked it.⟦/⟧

C.O.: Do you have friends on the other side?
G.E.: ⟦s Gastón Errázuriz Lyon⟧My best one. We discovered in 1996, in a supermarket of Punta Arenas, that we had been aiming at each other.⟦/⟧

C.O.: What would you tell the young officers?
G.E.: ⟦s Gastón Errázuriz Lyon⟧That they go and serve in the Cruz del Sur force, together, and that they learn to cook for each other. And that they don't trust the weather twice.⟦/⟧

THE DISPUTE IN FIVE LINES
⟦t⟧1881: Boundary Treaty between both republics.⟦/⟧
⟦t⟧1977: The arbitral award is made known on 2 May.⟦/⟧
⟦t⟧1979: Act of Montevideo (8 January) accepts the papal mediation.⟦/⟧
⟦t⟧1980: In December John Paul II delivers his proposal.⟦/⟧
⟦t⟧1984: On 29 November the Treaty of Peace and Friendship is signed in the Vatican.⟦/⟧

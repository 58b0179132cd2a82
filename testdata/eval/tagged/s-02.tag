On 22 May the Ala-Too Expert Club (Bishkek) held, with the participation of guests from Khujand, a round table "The Kyrgyz-Tajik border after the Treaty: from delimitation to good-neighbourliness".

The event was moderated by the director of the Club, Nurlan Satybaldiev. It was attended by representatives of the academic community, non-governmental organisations of Batken and Sughd, as well as the media.

As is known, on 13 March 2025 in Bishkek the presidents of the two countries signed the Treaty on the State Border, which closed a dispute of more than three decades. In April 2021 and September 2022 the disagreements had led to armed clashes with numerous dead and displaced.

Main theses of the speakers:

• Gulmira Asanbekova, doctor of historical sciences: ⟦s Gulmira Asanbekova⟧"The maps of 1924-1927, 1958 and 1989 were drawn for an economy with no border. Each side took the map convenient to it. The Treaty is valuable because it stopped the war of maps."⟦/⟧

• ⟦s Firdavs Rahmonzoda⟧Firdavs Rahmonzoda, political scientist (Khujand), drew attention to the fact that the status of the road to Vorukh is now fixed in writing. According to him, for the people of Isfara this is more important than any declaration. At the same time the expert noted that compensation for lost houses remains a sensitive topic.⟦/⟧

• Ermek Toktogulov, head of a water users' association, Leilek district. ⟦s Ermek Toktogulov⟧Water at Golovnoi is divided by hours, not by hectares. In June there is not enough for anybody. Without a joint hydropost we will again meet each other at the sluice with stones.⟦/⟧

• Zarina Yusufi, sociologist, presented data of a survey of 400 households on both sides. ⟦s Zarina Yusufi⟧Two thirds of those surveyed wish to trade at the neighbour's bazaar, but fewer than a third would stay there overnight. "Trust returns in the daytime first," the sociologist concluded.⟦/⟧

In the course of the discussion questions were raised about mixed marriages, the teaching of history and the reopening of checkpoints. A participant from Batken stressed that schoolchildren there had not seen a living Tajik peer for four years. ⟦s Nurlan Satybaldiev⟧Summing up, N. Satybaldiev pointed out that the signing of the document is the end of the work of lawyers and the beginning of the work of everyone else.⟦/⟧

Following the results of the round table, the participants recommend to the competent bodies of the two states:

– ⟦r⟧to create a bilateral commission of hydrologists with permanent observation posts on the Isfara and Ak-Suu rivers;⟦/⟧
– ⟦r⟧to simplify the crossing procedure for residents of border villages;⟦/⟧
– ⟦r⟧to resume exchanges of pupils and teachers from the 2025/26 school year.⟦/⟧

Press service of the Club

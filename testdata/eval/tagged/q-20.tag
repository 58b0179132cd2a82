YEARBOOK OF THE HIGH NORTH, vol. 18

Section C: Bilateral chronologies
C.4 NORWAY – RUSSIA

Compiled by the editors. Dates before 1918 are given in new style. Entries in the last part draw on press and on the editors' own correspondence.

I. To 1917
⟦t⟧1326, 3 June. Peace of Novgorod between Norway and the republic of Novgorod.⟦/⟧
⟦t⟧1826, 14 May. Convention of St Petersburg fixes the frontier in the formerly common districts; it has not been moved since, except for 1920–44 when the neighbour was Finland.⟦/⟧
⟦t⟧1905, 30 October. Russia is the first power to recognise independent Norway.⟦/⟧

II. Soviet period
⟦t⟧1920, 9 February. Spitsbergen Treaty signed in Paris, in Russia's absence.⟦/⟧
⟦t⟧1924, 15 February. Norway recognises the Soviet Union de jure; Moscow recognises Norwegian sovereignty over Svalbard.⟦/⟧
⟦t⟧1944, 25 October. Red Army takes Kirkenes.⟦/⟧
⟦t⟧1949, 4 April. Norway among the founders of NATO, having declared in February that no foreign bases will be opened in peacetime.⟦/⟧
⟦t⟧1957, 15 February. Agreement on the sea boundary in the Varangerfjord.⟦/⟧
⟦t⟧1975, 11 April. Agreement establishing the Joint Fisheries Commission.⟦/⟧
⟦t⟧1978, 11 January. "Grey Zone" agreement on fisheries control.⟦/⟧

III. After 1991
⟦t⟧1993, 11 January. Kirkenes Declaration; Barents Euro-Arctic Council.⟦/⟧
⟦t⟧2010, 15 September. Treaty on delimitation in the Barents Sea and Arctic Ocean signed at Murmansk. In force 7 July 2011.⟦/⟧
⟦t⟧2012, May. Local border traffic permits for inhabitants within thirty kilometres.⟦/⟧
⟦t⟧2023, September. Russia announces its withdrawal from the Barents Euro-Arctic Council.⟦/⟧
⟦t⟧2024, 29 May. Norway closes its border to most Russian tourists.⟦/⟧

IV. Voices of the year

As in former volumes we asked three correspondents for a comment, and print extracts.

Turid Hætta Mikkelsen, shop owner, Kirkenes:
⟦s Turid Hætta Mikkelsen⟧"They ask me if I am afraid. I'm not afraid, I am short of customers. For thirty years the state told us to learn Russian, put up the signs in Russian, marry in Russian. And then the state was surprised at us that we miss somebody."⟦/⟧

Dr. Fredrik Aasheim, of the Fridtjof Centre in Tromsø, takes a longer view. ⟦s Fredrik Aasheim⟧The fish commission still meets, he writes, and still sets the cod quota. He believes this to be the last room in Europe where a Russian and a NATO official argue about something that both want to go on existing.⟦/⟧

⟦s Fredrik Aasheim⟧Aasheim adds that the room should not be overestimated. If the ice edge moves, or the stock does, the arithmetic that kept it open will be gone.⟦/⟧

Our third correspondent, a teacher in Nikel, asked us this year not to be named. The extract is short: the wind is from the west, she says, and one can smell that the smelter is closed.

V. Note on method
Naval incidents are only listed when confirmed by both sides. The editors are indebted to the border commissioner's office for the table of crossings (C.4, table 2, not reproduced in the web edition).

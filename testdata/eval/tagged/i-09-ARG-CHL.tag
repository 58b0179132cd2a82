From: Red Austral de Historia <boletin@redaustral.example>
To: suscriptores
Subject: [DIGEST 112] Punta Arenas meeting -- forty years of the Treaty of Peace & Friendship

Dear colleagues,

as promised, here is a digest of what was said in Punta Arenas on 28 November (the English edition; forgive the errors, our translator is me). About 60 people, half of them came by bus from Río Gallegos and lost three hours in the frontier, which somebody called the best introduction to the subject.

> WHO
Marcela Undurraga (UMAG), Col. (ret.) Osvaldo Bianchetti (Buenos Aires), Fr. Ignacio Larraín s.j., Pilar Quintana Oyarzo (Natales), and in the chair Federico Sosa.

> WHAT THEY SAID

Undurraga: ⟦s Marcela Undurraga⟧the arbitral award of 1977 was not the cause of the crisis but its alibi. Argentina, which declared it null in January 78, had by then a government that needed an enemy outside, and Chile had one that needed to look besieged. Two regimes that resembled each other too much.⟦/⟧

Bianchetti -- who was a lieutenant in Tierra del Fuego in December 1978 -- told the night of the 22nd. ⟦s Osvaldo Bianchetti⟧They had written the letters to the families. The storm stopped them before the Pope did, he says; the order to go back arrived when half of the ships could not see each other. He insists that nobody in his unit knew where Picton was on the map.⟦/⟧

Fr. Larraín spoke on the mediation. ⟦s Ignacio Larraín⟧For him Samoré's secret was slowness: a cardinal who could wait was stronger than generals who could not. "He made them tired of being right." He also thinks that without the plebiscite of November 1984 in Argentina the treaty would have been only paper of the chancelleries.⟦/⟧

Sosa interrupted to ask if the Church would have such authority today. ⟦s Ignacio Larraín⟧No, said the Father, and smiled.⟦/⟧

Pilar Quintana, a municipal councillor, was the one who most angered the hall. ⟦s Pilar Quintana Oyarzo⟧According to her, peace was made by capitals for capitals. In Natales the mines were still in the fields when the presidents were embracing, and the tunnel they promised is always in the next summit.⟦/⟧

> DATES (for those who teach)

⟦t⟧1881 (23 July) - Boundary treaty.⟦/⟧
⟦t⟧1902 (28 May) - Pactos de Mayo; later the same year, award of Edward VII.⟦/⟧
⟦t⟧1977 - Award in the Beagle Channel case.⟦/⟧
⟦t⟧1978 (22 Dec) - the Argentine operation is called off at the last hour.⟦/⟧
⟦t⟧1979 (8 Jan) - Act of Montevideo, both accept the mediation of the Holy See.⟦/⟧
⟦t⟧1984 (29 Nov) - Treaty signed in the Vatican.⟦/⟧
⟦t⟧1994 (21 Oct) - Award on Laguna del Desierto.⟦/⟧
⟦t⟧2009 (30 Oct) - Maipú Treaty.⟦/⟧

> DEBATE

A teacher from Ushuaia complained that the Argentine textbooks give to the crisis six lines. ⟦s Marcela Undurraga⟧Marcela answered that the Chilean ones give eight, but with a photo of Pinochet.⟦/⟧ ⟦s Osvaldo Bianchetti⟧On the Southern Ice Field, still without demarcation in one section, the colonel holds that ice is the ideal frontier, "it moves and nobody complains";⟦/⟧ the glaciologists present did complain.

No declaration was approved, thanks God. The papers go out in March.

Un abrazo,
Federico

--
To leave this list write BAJA in the subject

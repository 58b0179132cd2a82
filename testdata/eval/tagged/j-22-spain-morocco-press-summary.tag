PRESS SUMMARY – MAGHREB DESK
Friday 3 February 2023 / 08.30 / internal
Topic of the day: Spain–Morocco High-Level Meeting (Rabat, 1–2 Feb.)

HEADLINES
Madrid papers lead with the king who wasn't there; Rabat papers with the nineteen (some count twenty) agreements.

1/ OFFICIALS
• ⟦s Pedro Sánchez⟧Pedro Sánchez (closing statement): both have made a commitment to respect, and will avoid everything that they know offends the other, especially where it touches their spheres of sovereignty.⟦/⟧
• ⟦s Aziz Akhannouch⟧Head of government Aziz Akhannouch praised Spain's support of the 2007 autonomy plan as the most credible and realistic basis.⟦/⟧
• Moncloa sources: customs at Ceuta and Melilla "soon".

2/ COMMENT – SPAIN
El Faro de Levante (leader): too little for so much silence. – Columnist Begoña Arrizabalaga, same paper: ⟦s Begoña Arrizabalaga⟧the sentence about spheres of sovereignty will follow the Prime Minister to every rally; you can't promise a neighbour not to offend him when you don't know where he thinks his house ends.⟦/⟧
La Gaceta Mercantil runs a long talk with ex-ambassador Íñigo Valcárcel Soto. ⟦s Íñigo Valcárcel Soto⟧His line: the letter of March 2022 was a debt paid without receipt. He'd have made the same turn on the Sahara but slowly, with the opposition aboard and with the customs post written in.⟦/⟧ ⟦s Íñigo Valcárcel Soto⟧On the King's phone call from Gabon he shrugs: protocol was hurt, trade wasn't.⟦/⟧
Radio (Onda Sur, 7.15): ⟦s Paco Benhamú⟧Melilla shopkeepers' leader Paco Benhamú complains the city has been "closed on one side since 2018 and nobody in Madrid noticed".⟦/⟧

3/ COMMENT – MOROCCO
Le Courrier de l'Atlas économique carries a piece by Prof. Driss El Ouazzani-Tahiri, who reads the meeting as the end of the crisis opened by the Ghali affair. ⟦s Driss El Ouazzani-Tahiri⟧Spain has understood, he writes, that Morocco is no longer the Morocco of Perejil. It's for Algiers to explain to Spanish exporters why they are paying.⟦/⟧
Al-Masar (Arabic): rights activist Khadija Bouhlal strikes a different note. ⟦s Khadija Bouhlal⟧Not one of the nineteen papers mentions the dead of 24 June at the Melilla fence, and for her a partnership that begins by counting lorries and not bodies has begun badly.⟦/⟧

4/ BACKGROUND (for newcomers to the desk)
⟦t⟧Nov. 1975 Green March (6th); Madrid accords (14th).⟦/⟧
⟦t⟧July 2002 Perejil islet occupied by Moroccan gendarmes on the 11th, retaken by Spain on the 17th.⟦/⟧
⟦t⟧April 2021 Brahim Ghali is admitted to hospital in Logroño.⟦/⟧
⟦t⟧17–18 May 2021 About 8,000 people enter Ceuta.⟦/⟧
⟦t⟧18 March 2022 The palace publishes Sánchez's letter.⟦/⟧
⟦t⟧7 April 2022 Sánchez at iftar in Rabat; joint declaration.⟦/⟧
⟦t⟧24 June 2022 At least 23 migrants die at Melilla.⟦/⟧

5/ ALSO SEEN
The Atlantic Crossroads Institute (Cádiz) has put out a two-page note on the meeting. It calls for three things: ⟦r⟧a published calendar for the customs posts;⟦/⟧ ⟦r⟧an independent inquiry, by both sides, into the events of June;⟦/⟧ ⟦r⟧regular hearings of the Moroccan ambassador before the Foreign Affairs Committee.⟦/⟧ ⟦s Rosalía Quintero Pons⟧Its director Rosalía Quintero Pons doubts that any of them will be done before the elections.⟦/⟧

Next summary: Monday.

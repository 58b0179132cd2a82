Real Observatorio del Estrecho
NOTA DE PRENSA / PRESS NOTE

ALGECIRAS · 16.II.2023

A "reset" at two weeks old

The Observatory presents in Algeciras its annual report on Spain and Morocco, a fortnight after the High-Level Meeting in Rabat.

▸ The report counts 61 bilateral instruments and finds a third of them asleep
▸ Trade at a record, but the customs post in Ceuta "has yet to see a lorry"
▸ ⟦s Pilar Urquijo Lasarte⟧Doña Pilar Urquijo: "Fourteen kilometres and no phone"⟦/⟧

With the ferries of the Strait as a backdrop, the Observatory yesterday presented its report *Vecinos 2023*. ⟦s Álvaro Sáenz de Tejada y Mora⟧The director of the report, Álvaro Sáenz de Tejada y Mora, told journalists that the letter of March 2022 on the Sahara had bought calm but not confidence. "It was paid in advance," he said. Sáenz de Tejada recalled the sequence: in April 2021 Mr. Ghali was taken in at Logroño under a false name; in May eight thousand people entered Ceuta in two days; the ambassador, Mme. Benyaich, was called home and stayed home ten months. "When a quarrel lasts ten months, one ought to know afterwards what it was about. We don't."⟦/⟧

The Moroccan contributor to the volume, Pr. Driss El Khattabi, connected from Tetouan. ⟦s Driss El Khattabi⟧For El Khattabi, Spain mistakes Rabat for a tap that can be opened and closed. He regretted that the only pages on culture are his own, eleven in 240. He evoked Anoual (1921) and said that a Rifian and a Spaniard may joke of it today, "but it must be the Rifian who starts".⟦/⟧

⟦s Pilar Urquijo Lasarte⟧Pilar Urquijo Lasarte, who was consul general in Nador, was critical with both sides about what happened at the Melilla fence on 24 June 2022. There were at least twenty-three deaths, she said, and two official truths. "Fourteen kilometres and no phone": on that morning nobody called anybody.⟦/⟧

In the turn of questions, the correspondent of a Rabat daily wanted to know if the report says "occupied" or "autonomous" cities. ⟦s Álvaro Sáenz de Tejada y Mora⟧Sáenz de Tejada answered that it says Ceuta and Melilla, which is what they are called.⟦/⟧

*From Perejil to Rabat: the dates of the report*
⟦t⟧4.VII.1991, Treaty of Friendship, Good-Neighbourliness and Cooperation⟦/⟧ // ⟦t⟧X.2001, Morocco withdraws its ambassador⟦/⟧ // ⟦t⟧11–20.VII.2002, the islet of Perejil is occupied, retaken and vacated, with Mr. Powell on the telephone⟦/⟧ // ⟦t⟧XI.2007, the King and Queen visit Ceuta and Melilla: Rabat protests⟦/⟧ // ⟦t⟧VIII.2018, Morocco shuts the commercial customs of Melilla⟦/⟧ // ⟦t⟧18.III.2022, Sánchez letter⟦/⟧ // ⟦t⟧7.IV.2022, joint declaration, sixteen points⟦/⟧ // ⟦t⟧1–2.II.2023, XII High-Level Meeting⟦/⟧

*What the report proposes*
⟦r⟧Open the customs posts on a published date.⟦/⟧ ⟦r⟧Set up a direct line between the Government Delegations in Ceuta and Melilla and the Wali of the Oriental and of Tangier.⟦/⟧ ⟦r⟧Agree, without publicity, on an airspace protocol for the Sahara that does not prejudge its status.⟦/⟧ ⟦r⟧Double the Cervantes centres and give Darija a place in Andalusian schools.⟦/⟧

The act was closed by the President of the Port Authority, who offered those present a Spanish wine.

More information: prensa@example.es · 956 00 00 00
Photo caption: El Khattabi, on the screen, and Urquijo during the presentation

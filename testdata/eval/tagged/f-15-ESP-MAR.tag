Cátedra Mediterráneo Occidental · Universidad de Málaga
MESA REDONDA — English summary

Spain and Morocco: neighbours by geography, partners by necessity?
Málaga, 9 de abril de 2024

Key ideas

> ⟦s Inmaculada Torres Bejarano⟧"Every Spanish prime minister discovers Morocco in the second year." Inmaculada Torres Bejarano, professor of international relations⟦/⟧

> ⟦s Driss Lamrani⟧"We are the only two countries that can see each other's lighthouses and not each other's newspapers." Driss Lamrani, essayist, Tangier⟦/⟧

Two years after the letter of March 2022 by which Pedro Sánchez described the Moroccan autonomy plan for Western Sahara as the most serious, realistic and credible basis, the Chair brought together three voices for a conversation moderated by the journalist Alberto Quesada.

Quesada set the scene with the crossing of some eight thousand persons into Ceuta in May 2021. ⟦s Alberto Quesada⟧It was, he suggested, the moment when Madrid understood that its border was somebody else's instrument.⟦/⟧

Torres would not have it so. ⟦s Inmaculada Torres Bejarano⟧She recalled Perejil, in July 2002, and before that the recall of the Moroccan ambassador in October 2001: crises come in series, and every one of them is ended by a formula in which nobody has lost. What was new in 2022 was that Spain moved its position on the Sahara, and did so without a debate in Parliament. "I may even agree with the content; I cannot agree with an envelope."⟦/⟧

For Lamrani, by contrast, the shift was overdue. ⟦s Driss Lamrani⟧From his shore 1975 has another aspect: the Green March was the last chapter of the independence that started in 1956 and passed through Tarfaya in 1958 and Ifni in 1969. He doesn't ask the Spaniards to feel it. He asks them to know the dates.⟦/⟧

The third participant, Rosa Hidalgo Marín, president of an association of exporters, spoke of lorries. ⟦s Rosa Hidalgo Marín⟧Spain has been Morocco's first trading partner for more than a decade. The tomato war is, as she sees it, a war among Spanish companies on the two sides of the Strait. She pleaded for the customs office in Ceuta, agreed upon in the declaration of 7 April 2022 and still, two years later, without a lorry.⟦/⟧

Questions from the audience concerned the tunnel, the World Cup of 2030 and Algeria. ⟦s Inmaculada Torres Bejarano⟧On the last, Torres estimated that Spanish exports to Algeria had paid the bill of the letter.⟦/⟧ ⟦s Rosa Hidalgo Marín⟧On the tunnel Hidalgo confessed that her grandfather already had shares in it.⟦/⟧

Dates to remember
* ⟦t⟧1860. Treaty of Wad-Ras.⟦/⟧
* ⟦t⟧1912. The Franco-Spanish treaty of 27 November fixes the Spanish zone of protectorate.⟦/⟧
* ⟦t⟧1956. 7 April: Spain recognises the independence of Morocco.⟦/⟧
* ⟦t⟧1969. Retrocession of Ifni.⟦/⟧
* ⟦t⟧1975. Green March and Madrid Accords (November).⟦/⟧
* ⟦t⟧1991. Treaty of Friendship, Good Neighbourliness and Cooperation.⟦/⟧
* ⟦t⟧2002. Incident of Perejil/Leila.⟦/⟧
* ⟦t⟧2022. New roadmap (Rabat, 7 April).⟦/⟧

MINISTRY OF FOREIGN AFFAIRS
Directorate of Boundaries
Press Release No. 061/2019 (unofficial translation)

BOLIVIA AND PARAGUAY RECALL TEN YEARS OF THE FINAL BOUNDARY MEMORANDUM IN AN ACT IN VILLAMONTES

Villamontes, 27 April 2019.- With the presence of authorities, Benemeritos and students, this Saturday an act was carried out for the tenth anniversary of the delivery of the Final Memorandum of the Mixed Demarcation Commission, received in Buenos Aires on 27 April 2009 by presidents Evo Morales and Fernando Lugo.

⟦s Marcelo Antezana Ruiloba⟧The vice-minister in charge, Marcelo Antezana Ruiloba, highlighted the importance of the date. "Seventy-one years passed between the treaty of 21 July 1938 and the last paper. We finished the war in three years and the peace in seventy-four," he manifested. In the same sense, he assured that today the Chaco is a territory of integration and that the gas which was said to be the cause of the war must be now the cause of the union.⟦/⟧

⟦s Derlis Ocampos Franco⟧For his part, the Paraguayan consul in Tarija, Derlis Ocampos Franco, valued the gesture of the Bolivian people. He indicated that of the more than 90,000 dead of both armies a good half were taken by thirst and disease, "the enemy that did not sign in 1935". He ratified the will of his country to conclude the paving of the bioceanic route.⟦/⟧

Don Pastor Guzmán Arce, son of a combatant of Boquerón, read a letter of his father. ⟦s Pastor Guzmán Arce⟧At the end he added on his own account: the Paraguayan who took my father prisoner gave him his canteen, and for this I exist.⟦/⟧

The mayor referred to works of the municipality. The Guaraní captain Faustina Yarita, who was not in the programme, requested the word. ⟦s Faustina Yarita⟧She claimed that the monuments name the regiments and never the Guaraní guides, and that on both sides of the landmark her people "were left with the border in the middle of the kitchen".⟦/⟧ ⟦s Marcelo Antezana Ruiloba⟧In answer, vice-minister Antezana committed himself that the next plaque will have the names that the Captaincy sends.⟦/⟧

CHRONOLOGY
• ⟦t⟧12 June 1935: Protocol of Buenos Aires; two days later the fire ceases.⟦/⟧
• ⟦t⟧21 July 1938: Treaty of Peace, Friendship and Limits.⟦/⟧
• ⟦t⟧10 October 1938: Arbitral award of the limits.⟦/⟧
• ⟦t⟧27 April 2009: Delivery of the Final Memorandum.⟦/⟧

In the framework of the act there sessioned as well the Technical Table of the Border Committee, which in its minutes recommends ⟦r⟧to replace the damaged landmarks in the stretch Esmeralda – Palmar de las Islas before the rainy season⟦/⟧ and ⟦r⟧to exchange the lists of fallen of the two military archives.⟦/⟧

The act concluded with a Mass and the interpretation of "Boquerón abandonado".

Unit of Social Communication

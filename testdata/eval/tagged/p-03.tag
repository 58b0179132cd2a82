[Unofficial translation from the Spanish]

SEMINAR "TWENTY-FIVE YEARS AFTER BRASILIA: THE PEACE BETWEEN ECUADOR AND PERU"
Loja, 26 and 27 October 2023

Rapporteur's account

1. Inauguration

The act of inauguration took place in the Paraninfo of the university. The words of welcome were in charge of the vice-rector, Mónica Espinosa Carrión, who thanked the consulate of Peru in Loja for its collaboration.

2. First table: the long road

Moderator: Hernán Jaramillo Vélez.

The historian César Tamayo Ruilova opened the table. ⟦s César Tamayo Ruilova⟧In his exposition he held that the Protocol of Rio de Janeiro of 29 January 1942 was signed by Ecuador "with the enemy in El Oro and with the continent looking at Pearl Harbor", and that from there was born a sentiment of injury which no government knew how to administer. He indicated that the aerial survey of the Cenepa river, made in 1946, furnished the technical argument, but that the political one came in 1960, when Velasco Ibarra proclaimed the nullity.⟦/⟧

On the Peruvian side intervened Rosa Elvira Chumpitaz. ⟦s Rosa Elvira Chumpitaz⟧She affirmed that in Lima the subject was for decades considered as closed, and that this was precisely the error: "One cannot close alone a door that has two leaves." The incident of Paquisha, in 1981, did not teach us anything, she lamented; the war of 1995 did.⟦/⟧

The moderator requested that both speakers refer to the role of the guarantors. ⟦s César Tamayo Ruilova⟧Tamayo valued above all the patience of the Brazilian diplomacy.⟦/⟧ ⟦s Rosa Elvira Chumpitaz⟧Chumpitaz for her part stressed the military observers of MOMEP, without whom, in her judgment, the separation of forces would have lasted a week.⟦/⟧

3. Chronological frame distributed to the attendees

1942 (29 January). ⟦t⟧Protocol of Peace, Friendship and Boundaries, Rio de Janeiro, 29 January 1942.⟦/⟧
1981. ⟦t⟧January–February 1981: clashes at Paquisha, Cordillera del Cóndor.⟦/⟧
1995. ⟦t⟧January–February 1995: Cenepa war; Declaration of Peace of Itamaraty on 17 February.⟦/⟧
1998. ⟦t⟧26 October 1998: Presidents Mahuad and Fujimori sign the Presidential Act of Brasilia.⟦/⟧
1999. ⟦t⟧13 May 1999: last boundary marker is placed.⟦/⟧

4. Second table: the frontier today

This table was directed by the journalist Lourdes Abad. It counted with Segundo Wajarai, leader of a Shuar community, and with the engineer Patricia Olaechea Rondón, of the Binational Plan (chapter Peru).

⟦s Segundo Wajarai⟧Wajarai narrated that his uncles served as guides of one army and his cousins, on the other slope, of the other. He said that the peace brought them back the marriages. It also brought, he warned, the miners, and against the miners there is no protocol.

He asked that the communities be seated in the binational cabinets and not only "in the photograph".⟦/⟧

⟦s Patricia Olaechea Rondón⟧The engineer Olaechea recognised a delay in the irrigation works of Puyango-Tumbes. Nonetheless she made the balance positive: trade between both countries, small in the year of the war, today is counted in the thousands of millions of dollars.⟦/⟧

In the round of questions someone from the public consulted about Tiwinza. ⟦s Patricia Olaechea Rondón⟧The square kilometre is private property of the Ecuadorian State on Peruvian soil, Olaechea explained, and nobody ought to make a second sovereignty of it.⟦/⟧

5. Conclusions

By way of closing, the participants agreed to suggest to the two Foreign Ministries the following. ⟦r⟧The Binational Plan should be extended and its fund be replenished for another ten years.⟦/⟧ ⟦r⟧It is convenient to create a binational control of illegal mining in the Cenepa and Nangaritza basins.⟦/⟧ ⟦r⟧The military archives of 1941 and 1995 ought to be opened to researchers of both nationalities.⟦/⟧

Loja, November 2023.

COMISIÓN MIXTA DE HISTORIADORES ECUADOR – PERÚ
(unofficial English translation)

MINUTES No. 7

Place: Loja, Casa de la Cultura
Date: 26 October 2018
Opened: 09h15  Closed: 12h50
Present: Dr. Ramiro Játiva (Ecuador), co-president; Dr. Hilda Palomino (Perú), co-president; Lic. Esteban Cueva; Mag. Rosa Inés Tello; Embajador (r) Augusto Ferrand; Ing. Nelson Ordóñez, observer.
Excused: Dr. Carlos Urquizo.

1. Reading of the previous minutes. Approved without observations.

2. Twenty years of the Presidential Act of Brasilia.

2.1 Dr. Játiva presided over this point and gave the word to Ambassador Ferrand.

2.2 ⟦s Augusto Ferrand⟧Amb. Ferrand manifested that the Act of 26 October 1998 can't be understood without the Cenepa. Between January and February of 1995 both armies discovered, he indicated, that neither could win at a price its society would pay. He recalled that the Declaration of Itamaraty, signed 17 February 1995, didn't stop the firing at once and that only with the observers of MOMEP on the ground did the separation of forces become real.

He added that the role of the four guarantors of the Protocol of Rio de Janeiro of 1942 (Argentina, Brazil, Chile and the United States) was "to lend their signature to a solution that neither president could sign alone".

Finally he deplored that Tiwinza, one square kilometre given to Ecuador as private property without sovereignty, has no path by which a schoolchild could arrive to it.⟦/⟧

2.3 ⟦s Rosa Inés Tello⟧Mag. Tello discrepated in part. In her judgement the article on the Cenepa has hidden the long work of municipal leaders in the Puyango–Tumbes basin, who had been negotiating about water since 1971.⟦/⟧

2.4 ⟦s Esteban Cueva⟧Lic. Cueva: that the texts of school in both countries still finish in 1995. That he has reviewed eleven of them and just two mention the Plan Binacional.⟦/⟧

2.5 Dr. Palomino asked that the intervention of Ing. Ordóñez be admitted although he is observer. So it was agreed.

2.6 ⟦s Nelson Ordóñez⟧Ing. Ordóñez explained that the landmines are the inheritance most lasting of the conflict; the two armies created joint demining work, but according to him in the sector of the Cordillera del Cóndor several hectares remain to be cleaned.⟦/⟧

2.7 ⟦s Hilda Palomino⟧Dr. Palomino, to close the point, considered that the commission must resist the temptation of a celebratory volume: peace is more convincing, she said, when one tells what it cost.⟦/⟧

3. RESOLUTIONS
⟦r⟧a) To request of both Ministries of Education a common didactic unit on the years 1995–1998, for use from the school year 2020.⟦/⟧
⟦r⟧b) To suggest to the Plan Binacional that it finance the access path to Tiwinza.⟦/⟧
⟦r⟧c) To exhort the defence ministries to publish the maps of areas already demined.⟦/⟧

4. Various. The next session will be in Piura. Lic. Cueva will take charge of the lodging. There being no more matters to treat, the session is raised.

(signed) R. Játiva      (signed) H. Palomino

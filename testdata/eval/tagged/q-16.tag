INSTITUTO DE ESTUDOS DO ÍNDICO — MAPUTO
Seminar Note 9

NKOMATI REVISITED: FORTY YEARS ON

What was discussed

On 16 March 1984 President Samora Machel and Prime Minister P.W. Botha signed by the Komati river the Accord on Non-Aggression and Good Neighbourliness. The Institute gathered on the anniversary some of those who had been near, together with younger scholars from Maputo and Pretoria. Dr. Ofélia Macuácua directed the works.

Opening words. ⟦s Ofélia Macuácua⟧It was not, Dr. Macuácua insisted, a commemoration. One doesn't bring flowers to an accord that was violated before the ink dried.⟦/⟧

The view of the negotiator. Colonel (reserve) Domingos Sitoe carried papers for the Mozambican side. ⟦s Domingos Sitoe⟧We were drought, war and an empty treasury, he recounted, and the other side knew the number of days of flour in our stores. He does not regret the signature. He regrets having believed that Pretoria was one government when, as the Gorongosa documents showed in 1985, it was at least two.⟦/⟧

The view from the other bank. Speaking next, Hendrik Vermaak, in those years an official of Foreign Affairs in Pretoria, chose his words. ⟦s Hendrik Vermaak⟧His department had believed in the thing. The soldiers had not; they regarded it as a paper for the diplomats to play with. "I have had forty years to ask myself whether we were fools or an alibi, and I'm not certain that the difference matters in Sofala."⟦/⟧

A long silence was followed by a question of a student, who asked if he would say sorry. ⟦s Hendrik Vermaak⟧Mr. Vermaak said that he was sorry, and that it was of little use.⟦/⟧

The view of the exiles. Thandeka Mgobhozi lived in Matola until the expulsions. ⟦s Thandeka Mgobhozi⟧For the ANC people the accord came as a lorry at the door, according to her: ten were allowed to stay in the office and the rest had a weekend. She bears no grudge to the Mozambicans. What hurt was that the neighbours wept and helped to load.⟦/⟧

The young. Two doctoral candidates closed the morning. ⟦s Alda Cossa⟧Alda Cossa argues in her thesis that Cahora Bassa, and not Renamo, was the true subject, since the lines to the Apollo station were what Pretoria wanted mended.⟦/⟧ ⟦s Sipho Radebe⟧Sipho Radebe's approach is other: he reads the accord as the first act of South Africa's own transition, because it taught its generals that neighbours could be talked to.⟦/⟧ ⟦s Domingos Sitoe⟧Colonel Sitoe asked leave to smile.⟦/⟧

Chronology (from the panel in the foyer)

⟦t⟧25.06.1975 • Independence of Mozambique⟦/⟧
⟦t⟧30.01.1981 • South African raid on Matola⟦/⟧
⟦t⟧16.03.1984 • Accord of Nkomati⟦/⟧
⟦t⟧19.10.1986 • Machel dies at Mbuzini⟦/⟧
⟦t⟧04.10.1992 • General Peace Agreement in Rome⟦/⟧
⟦t⟧1996 • Concession of the N4 Maputo corridor road⟦/⟧

What remains to do

The seminar ended without a declaration. Nevertheless participants coincided on two matters. ⟦r⟧The South African commission papers on Mbuzini should be opened without further delay to researchers of both countries.⟦/⟧ ⟦r⟧And it would be good that the miners' testimonies gathered in Gaza and Inhambane find a permanent home, perhaps in the Institute itself.⟦/⟧

Cercle d'Études Sahélo-Atlantiques (CESA)
Dakar, Point E

SUMMARY RECORD — ROUND TABLE "SENEGAL–MAURITANIA: ONE RIVER, ONE GAS FIELD"
Tuesday, 14 January 2025
[Translation – original: French]

Session chaired by Pr Abdoulaye Bathily Ndiaye. Rapporteur: Mme Aïssatou Kane.


OPENING

The Chairman opened the session at 9.40 a.m. and greeted the presence of the Chargé d'affaires of the Islamic Republic of Mauritania. ⟦s Abdoulaye Bathily Ndiaye⟧Speaking in Wolof and then in French, he said the river had never separated anybody before it was put on a map.⟦/⟧


1. COMMUNICATION OF M. CHEIKH OULD SIDI EL MOCTAR
   (former adviser, OMVS)

⟦s Cheikh Ould Sidi El Moctar⟧M. Ould Sidi El Moctar reminded the audience that the Organisation for the Development of the Senegal River was founded in 1972 and that it has owned dams jointly since then, a case unique in the world. Diama keeps out salt, Manantali gives current. In April 1989, when shops were being burned in Dakar and people were being killed in Nouakchott, the engineers of both nationalities stayed at Diama and kept the gates. He insisted on this.

The speaker had a personal memory: "My neighbour in Rosso-Sénégal kept my keys for three years. In 1992 he gave them back to me with the house swept."⟦/⟧


2. COMMUNICATION OF MME NDÈYE FATOU SARR, GEOLOGIST

2.1 The field
⟦s Ndèye Fatou Sarr⟧Grand Tortue Ahmeyim lies across the maritime boundary at 2,850 m. Reserves are put at 15 trillion cubic feet. The two States agreed in February 2018 to share it equally, which, Mme Sarr noted, spared the lawyers and probably a decade.⟦/⟧

2.2 The delay
⟦s Ndèye Fatou Sarr⟧First gas had been promised for 2022. The wells were opened on 31 December 2024, and the cost has meanwhile grown by half. Who pays? According to her that is what the renegotiation wanted by Dakar is about. On this point Nouakchott is more patient than we are.⟦/⟧

2.3 The fishermen
⟦s Ndèye Fatou Sarr⟧Guet Ndar has lost its best reef. She asked that the licences for Mauritanian waters, 400 pirogues under the protocol, be given first to those families.⟦/⟧


3. COMMUNICATION OF LT-COL. (E.R.) MAMADOU LAMINE DIA

⟦s Mamadou Lamine Dia⟧The officer limited himself to migration. In 2024, 46,000 persons reached the Canaries and most had left from Mauritania. He feared expulsions at Rosso. He also regretted that "security" has replaced "neighbourhood" in the communiqués.⟦/⟧


4. DEBATE

⟦s Thierno Ba⟧M. Thierno Ba (APS) asked about the bridge.⟦/⟧ M. Ould Sidi El Moctar: ⟦s Cheikh Ould Sidi El Moctar⟧70 per cent complete, and opening in 2026, inshallah.⟦/⟧
⟦s Khady Diop Mbaye⟧Mme Khady Diop Mbaye (women's cooperative of Podor) deplored that the ferry costs more for a Senegalese trader than for a Mauritanian. She demanded one tariff.⟦/⟧
⟦s Abdoulaye Bathily Ndiaye⟧The Chairman said he took the ferry in November and could confirm it.⟦/⟧


5. REFERENCE POINTS

. ⟦t⟧11 March 1972, creation of the OMVS at Nouakchott (Mali, Mauritania, Senegal)⟦/⟧
. ⟦t⟧9 April 1989, incident of Diawara: two Senegalese farmers are killed on an islet of the river⟦/⟧
. ⟦t⟧21 August 1989, rupture of diplomatic relations⟦/⟧
. ⟦t⟧23 April 1992, relations re-established⟦/⟧
. ⟦t⟧January 2018, a young fisherman of Saint-Louis is shot by the Mauritanian coast guard; crisis, then a fishing protocol in July⟦/⟧
. ⟦t⟧9 February 2018, agreement of cooperation on GTA, signed in Nouakchott⟦/⟧
. ⟦t⟧30 November 2021, Presidents Sall and Ghazouani lay the first stone of the Rosso bridge⟦/⟧


6. The participants formulate the wish that ⟦r⟧a single tariff apply to the Rosso ferry without waiting for the bridge,⟦/⟧ that ⟦r⟧a fund for the fishermen of Guet Ndar and N'Diago be fed by one per cent of gas income,⟦/⟧ and that ⟦r⟧pupils of both banks learn the history of 1989 from a common text.⟦/⟧

Session closed at 1.05 p.m.

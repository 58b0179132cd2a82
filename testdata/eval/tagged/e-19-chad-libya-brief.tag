COUNTRY BRIEF 7/2011 – CHAD / LIBYA
Sahel Documentation Service, Niamey            for subscribers only            page 1/2

Status: as of 30 March 2011. Prepared at the request of the Parliamentary Group.

1. SUMMARY

Relations have swung between invasion and embrace. The intervention in Libya puts N'Djamena in an awkward position: some 300,000 Chadians live there, and Chadians are alleged to be fighting for the regime. ⟦s Idriss Déby⟧In an interview with a Paris weekly, President Idriss Déby called the intervention "a hasty decision" and stated that surface-to-air missiles had been taken from depots at Benghazi into the Ténéré. "I am one hundred per cent sure," he is quoted as saying.⟦/⟧ ⟦s Abdel Hafiz Ghoga⟧A spokesman for the Transitional Council, Abdel Hafiz Ghoga, replied that the only Chadians he had seen were those taken prisoner.⟦/⟧

2. THE AOUZOU STRIP

114,000 km². The claim was founded on the Laval-Mussolini treaty of 7 January 1935, which was never given effect. Uranium was hoped for and not found.

| Year | What happened |
|------|---------------|
| ⟦t⟧1955 | Franco-Libyan treaty confirms the older line; art. 3 proves decisive 39 years on⟦/⟧ |
| ⟦t⟧1971 (27 Aug.) | Tombalbaye breaks with Tripoli after an attempted coup⟦/⟧ |
| ⟦t⟧1972 | Relations restored. A secret letter ceding the Strip is later produced by Libya; nobody has seen the original⟦/⟧ |
| ⟦t⟧1973 | Libyan troops enter Aouzou, distribute sugar and identity cards⟦/⟧ |
| ⟦t⟧1977–78 | N'Djamena complains to the Security Council, then withdraws the complaint⟦/⟧ |
| ⟦t⟧1981, 6 Jan. | Col. Qadhafi and Goukouni Oueddei announce the merger of their states. ⟦s Houphouët-Boigny⟧"A marriage under the bayonet," says Pres. Houphouët-Boigny.⟦/⟧⟦/⟧ |
| ⟦t⟧1983, Aug. | Faya falls. France sends 3,000 men (Opération Manta) and draws a red line at the 15th, subsequently the 16th, parallel⟦/⟧ |
| ⟦t⟧1984, Nov. | Mitterrand meets Qadhafi in Crete on a joint withdrawal which only one of the two carries out. ⟦s Mitterrand⟧"I was not deceived, I was informed late," the French president tells reporters.⟦/⟧⟦/⟧ |
| ⟦t⟧1987, 2 Jan.–22 March | "Toyota War": Fada, then Ouadi Doum are taken by Hissène Habré's columns⟦/⟧ |
| ⟦t⟧1988, 25 May | Qadhafi, on Africa Day, recognises the Habré government⟦/⟧ |
| ⟦t⟧1989, 31 Aug. | Framework agreement, Algiers⟦/⟧ |
| ⟦t⟧1994, 3 Feb. | ICJ finds for Chad, 16 votes to 1⟦/⟧ |
| ⟦t⟧1994, 30 May | Last Libyan soldiers leave under eyes of UNASOG, the shortest and cheapest of UN missions⟦/⟧ |

3. AFTER 1994

Tripoli changed from adversary to patron. It mediated with the rebels of the MDJT (2002), with Sudan (Tripoli Declaration, 8 Feb. 2006) and in Sirte (25 Oct. 2007). ⟦s Bichara Ouardougou⟧"He who set the house on fire knows where the doors are," comments Bichara Ouardougou, who was an aide to three Chadian foreign ministers.⟦/⟧

                                                                    page 2/2

4. OUTLOOK

Remittances have stopped. At Zouarké the IOM counts 500 arrivals a day. The research director of this Service, Hawa Maïna Tchari, sees two risks. ⟦s Hawa Maïna Tchari⟧The first is arms; and the second is that returning men, accused on one side of being mercenaries, will be looked on as Libyans on the other. In 1987, she notes, two thousand prisoners of war were turned by the Americans into a force against Qadhafi, and were then carted from country to country as no one would have them.⟦/⟧

The Group is therefore advised as follows. ⟦r⟧It should press for a humanitarian corridor through Faya and not through Darfur.⟦/⟧ ⟦r⟧Any statement on the "mercenaries" ought to distinguish between residents and recruits.⟦/⟧ ⟦r⟧A mission to N'Djamena before the presidential poll of 25 April is not recommended.⟦/⟧

Distribution: members, committee secretariat, file. NOT FOR QUOTATION

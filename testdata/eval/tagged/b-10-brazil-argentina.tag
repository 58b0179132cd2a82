INSTITUTO PLATINO DE RELAÇÕES INTERNACIONAIS — IPRI-Sul
Panel Summary n. 3/2023

Brazil and Argentina: from nuclear mistrust to a common what?

Porto Alegre, 4 May 2023, 19h
Livestream: 412 viewers

     The panel was moderated by Prof. Dra. Iara Machado Lacerda and brought together a physicist, a general and a journalist. Some forty students braved the rain.

     Prof. Machado Lacerda projected a slide with the milestones, which is reproduced here as it was shown: ⟦t⟧1979 – Tripartite agreement on Itaipu and Corpus;⟦/⟧ ⟦t⟧1980 – Figueiredo visits Buenos Aires and a nuclear cooperation accord is signed;⟦/⟧ ⟦t⟧Nov. 1985 – Sarney and Alfonsín at Foz do Iguaçu: Joint Declaration on Nuclear Policy;⟦/⟧ ⟦t⟧1987 – Alfonsín receives Sarney at Pilcaniyeu;⟦/⟧ ⟦t⟧18 July 1991 – Guadalajara agreement, ABACC is born;⟦/⟧ ⟦t⟧26 March 1991 – Treaty of Asunción;⟦/⟧ ⟦t⟧1999 – devaluation of the real, "the worst year of Mercosur";⟦/⟧ ⟦t⟧23 Jan. 2023 – Lula in Buenos Aires; the two presidents announce studies for a common currency unit.⟦/⟧

     ⟦s Raúl Ezequiel Benavídez⟧Dr. Raúl Ezequiel Benavídez, who was an inspector with ABACC for sixteen years, told the story from below. The first inspections were done by people who had been taught to hide from each other. "At Aramar they gave us coffee and no chairs," he remembered. The rule of the agency is that an Argentine inspects in Brazil and a Brazilian in Argentina; out of this came friendships, two marriages and not one leak. For him the lesson is: do not start from trust, start from a timetable.⟦/⟧

     ⟦s Paulo Sérgio Figueiredo Neto⟧General-de-Brigada (R1) Paulo Sérgio Figueiredo Neto admitted that the Army plan of the seventies still had one hypothesis of war and that this hypothesis spoke Spanish. By 1990 it had been filed. In the opinion of the general, who is not of the family of the former president, the nuclear-propelled submarine is today the test. Article 14 of the Comprehensive Safeguards does not ask Argentina's consent, but politeness does.⟦/⟧

     ⟦s Luciana Oyarzábal⟧The journalist Luciana Oyarzábal, of Rosario, teased the audience: "You talk of uranium; my readers talk of lithium and of Vaca Muerta". She doubted that the "sur" will ever be printed. In her reading, each new president invents a currency in the first month and a quota in the second.⟦/⟧

     A lively debate followed. ⟦s Raúl Ezequiel Benavídez⟧Asked whether ABACC could be copied in the Middle East, Benavídez said that he is asked this everywhere and that the answer is "yes, after they have had football".⟦/⟧ ⟦s Iara Machado Lacerda⟧The moderator pointed out that the bilateral consultation mechanism of 1986 has not met since 2018.⟦/⟧

     By way of conclusion. The panel did not aim at unanimity. IPRI-Sul for its part submits to Itamaraty and the Palacio San Martín three suggestions. ⟦r⟧ABACC should be given a mandate for naval fuel before 2025, and not after the submarine is in the water.⟦/⟧ ⟦r⟧The gas pipeline Néstor Kirchner ought to be planned as far as Uruguaiana with joint guarantees.⟦/⟧ ⟦r⟧Finally, it is advisable to bring back the half-yearly meetings of foreign ministers, with agenda and minutes.⟦/⟧

     Summary: Téo B. Wichmann (scholarship holder). Revision: I.M.L.

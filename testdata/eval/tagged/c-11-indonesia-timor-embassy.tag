EMBASSY OF THE REPUBLIC OF INDONESIA
DILI, DEMOCRATIC REPUBLIC OF TIMOR-LESTE
Jl. Karketu Mota-Ain 02, Pantai Kelapa, Dili | Consular hours Mon–Thu 09.00–12.00

[Home] [About] [Bilateral Relations] [Consular] [Scholarships] [Contact us]

BILATERAL RELATIONS

Indonesia and Timor-Leste opened diplomatic relations on 2 July 2002, six weeks after the restoration of independence. Since then leaders of both nations have chosen to look forward.

A word from the Minister

In her remarks at the reception for 20 years of relations (Dili, 19 July 2022), the Minister for Foreign Affairs, H.E. Mme. Retno Wulandari Siregar, spoke about what she called the forward-looking spirit:

⟦s Retno Wulandari Siregar⟧"Brothers and sisters, twenty years ago many experts told us that this relationship could not work. They had good arguments. They had history on their side.

"But in 2005 our two Presidents set up a Commission of Truth and Friendship. In 2008 they received its report, together, in Bali, and they expressed remorse together. I was a young diplomat who carried the folders. I saw two elderly gentlemen embrace and I saw a general wipe his glasses.

"Today Timorese students are the largest foreign community in Kupang, in Malang and in Yogyakarta. Our state companies have built your ports and your roads. And Indonesia says without any reservation: Timor-Leste's home is ASEAN."⟦/⟧

⟦s Xisto Guterres Belo⟧Replying for the host government, the Vice-Minister, Sr. Xisto Guterres Belo, said that Timorese had "forgiven more than we were asked to and forgotten less than is believed". He requested that the remaining two segments of the land boundary, Noel Besi–Citrana and Bidjael Sunan–Oben, be concluded before the end of the mandate.⟦/⟧

Milestones

   •  ⟦t⟧30 August 1999
      Popular consultation; 78.5 percent vote for separation.⟦/⟧
   •  ⟦t⟧29 February 2000
      President Abdurrahman Wahid visits Dili and lays flowers at Santa Cruz. ⟦s Abdurrahman Wahid⟧"I apologise for the things that have happened in the past," he says, "for the victims, to the families of Santa Cruz and those friends who are buried there in the military cemetery."⟦/⟧⟦/⟧
   •  ⟦t⟧20 May 2002
      President Megawati Soekarnoputri attends the independence ceremony. Xanana Gusmão leads her by the hand to the stage.⟦/⟧
   •  ⟦t⟧8 April 2005
      Provisional agreement on the land border (96 percent of the line).⟦/⟧
   •  ⟦t⟧15 July 2008
      CTF final report "Per Memoriam ad Spem" handed over. ⟦s Susilo Bambang Yudhoyono⟧President Yudhoyono conveys "very deep regret over what happened".⟦/⟧⟦/⟧
   •  ⟦t⟧August 2014
      Timor-Leste and Indonesia sign MoUs on education, archives and youth. ⟦s Xanana Gusmão⟧Gusmão describes reconciliation with Jakarta as "a choice we made with our heads and then with our hearts".⟦/⟧⟦/⟧
   •  ⟦t⟧11 November 2022
      Leaders of ASEAN agree in principle to admit Timor-Leste as the eleventh member.⟦/⟧

Economic relations

Indonesia is the first source of Timor-Leste's imports (fuel, cement, vehicles, instant noodles). Total trade 2021: USD 252 million. Pertamina, Telkomsel, Bank Mandiri and WIKA are among the nine state-owned companies active in the country.

Travel advice for Indonesian citizens

Citizens are asked to register on the Peduli portal on arrival. Border posts at Motaain, Wini and Napan are open from 08.00 to 16.00 WITA.

Copyright © KBRI Dili. Last modified: 25 Nov 2022

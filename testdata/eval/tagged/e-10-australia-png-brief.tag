Papua New Guinea country brief

On this page: Overview | History | Bilateral relationship | High-level visits | Torres Strait

Overview
Papua New Guinea (PNG) is Australia's nearest neighbour: at the closest point, Saibai Island, the distance is under four kilometres. Population: approx. 10 million (disputed). Head of state: HM King Charles III. Languages: more than 800.

History
Britain declared a protectorate over the south-eastern coast in 1884 and Germany annexed the north-east. Australia took over Papua in 1906 and captured German New Guinea in 1914. The campaigns of 1942–45, and Kokoda in particular, hold a special place in the memory of both nations.

Self-government was attained on 1 December 1973 and independence on 16 September 1975. ⟦s John Guise⟧At the ceremony at the Hubert Murray Stadium the Governor-General designate, Sir John Guise, asked the people to note that the flag of Australia was being lowered, "not torn down".⟦/⟧ ⟦s Gough Whitlam⟧Prime Minister Gough Whitlam declared that Australia would no longer be truly free until Papua New Guinea was truly free.⟦/⟧ ⟦s Michael Somare⟧For Chief Minister Michael Somare, it was "just the beginning": now, he told the crowd, they must stand on their own two feet and work harder than ever before.⟦/⟧

Bilateral relationship
The Joint Declaration of Principles (1987, revised 1992) and the Comprehensive Strategic and Economic Partnership (2020) provide the framework. There have been difficult moments: the Sandline affair of 1997, in which Prime Minister Sir Julius Chan stood aside; the removal of Mr Somare's shoes by security officers at Brisbane airport in March 2005; and the regional processing centre on Manus Island (2001–04, 2012–21). A Supreme Court ruling in Port Moresby held in April 2016 that detention there was "contrary to their constitutional right of personal liberty".

Under the Bilateral Security Agreement of 7 December 2023, each side will consult the other on threats. ⟦s Albanese⟧Prime Minister Albanese described the agreement as one "between the closest of neighbours, and between equals".⟦/⟧ ⟦s James Marape⟧Prime Minister James Marape stressed that it did not stop PNG from dealing with anyone else. "We are friends to all and enemies to none," he said, "but a family has its own house."⟦/⟧

High-level visits

   Date                 Event
   ⟦t⟧February 1974        Mr Whitlam in Port Moresby for talks on the transfer of defence powers⟦/⟧
   ⟦t⟧18 December 1978     Torres Strait Treaty signed in Sydney by Foreign Ministers Peacock and Olewale⟦/⟧
   ⟦t⟧September 1996       Mr Howard attends Forum and tours Bougainville relief stores⟦/⟧
   ⟦t⟧March 2008           Mr Rudd: Port Moresby Declaration. ⟦s Rudd⟧"The days of the lecture are over," he said at Parliament House.⟦/⟧⟦/⟧
   ⟦t⟧19 July 2013         Regional Resettlement Arrangement signed in Brisbane⟦/⟧
   ⟦t⟧January 2023         Mr Albanese addresses National Parliament, first foreign leader to do so⟦/⟧
   ⟦t⟧8 February 2024      Mr Marape addresses a sitting of both Houses in Canberra. ⟦s James Marape⟧He asked members not to give up on Papua New Guinea.⟦/⟧⟦/⟧

Torres Strait
The Treaty entered into force in 1985. It sets a seabed line and a separate fisheries line, and a Protected Zone in which traditional inhabitants of thirteen PNG villages may move without passports. Some 30,000 traditional crossings were logged in a typical pre-pandemic year.

Development cooperation
Estimated Australian ODA to PNG 2023–24: $616.1 million. Budget loans since 2019: see Table 2. Independent evaluations are published on this site.

Information for travellers: see Smartraveller. For media enquiries see Contacts.
Brief prepared March 2024

"US-CUBA CHRONO v7 FINAL (2).xlsx",,,,,,
"Sheet 1 of 3: events",,,,,,
"Owner: L. Etxeberria / Caribbean unit",,,,,,
"Saved as CSV 02/02/2021. Merged cells in column Year come out empty: read the year above",,,,,,
,,,,,,
No.,Year,Month,Day,Event,Kind,Src
1,⟦t⟧1898,2,15,"USS Maine blows up in Havana harbor; 260+ dead",M,a⟦/⟧
2,⟦t⟧,12,10,"Treaty of Paris. Spain gives up Cuba",T,b⟦/⟧
3,⟦t⟧1901,3,2,"Platt Amendment becomes US law (written into the Cuban constitution in June)",L,b⟦/⟧
4,⟦t⟧1902,5,20,"US military government ends; Estrada Palma takes over",P,a⟦/⟧
5,⟦t⟧1903,2,23,"Lease of Guantánamo: T. Roosevelt signs (Havana had signed on the 16th)",T,b⟦/⟧
6,⟦t⟧1906-09,,,"Second US occupation under W. H. Taft, then C. Magoon",M,a⟦/⟧
7,⟦t⟧1934,5,29,"Treaty of Relations. Platt is gone, the base stays",T,b⟦/⟧
8,⟦t⟧1960,10,19,"Export embargo, food and medicine excepted",L,c⟦/⟧
9,⟦t⟧1961,1,3,"Relations broken off",D,c⟦/⟧
10,⟦t⟧,4,17,"Landing at Bay of Pigs / Playa Girón (over by the 19th)",M,c⟦/⟧
11,⟦t⟧1962,2,7,"Proclamation 3447 (dated Feb. 3) takes effect: full trade embargo",L,c⟦/⟧
12,⟦t⟧,10,22,"Kennedy announces the ""quarantine""",M,c⟦/⟧
13,⟦t⟧,,28,"Khrushchev agrees to take the missiles out. Castro not asked",M,c⟦/⟧
14,⟦t⟧1966,11,2,"Cuban Adjustment Act",L,b⟦/⟧
15,⟦t⟧1973,2,15,"Memorandum on hijacking of aircraft and vessels",T,b⟦/⟧
16,⟦t⟧1977,9,1,"Interests sections open in both capitals",D,c⟦/⟧
17,⟦t⟧1980,4 to 10,,"Mariel: about 125,000 people reach Florida",P,a⟦/⟧
18,⟦t⟧1994,9,9,"Migration accord, 20,000 visas a year",T,c⟦/⟧
19,⟦t⟧1996,2,24,"Cuban MiGs shoot down two Cessnas of Brothers to the Rescue",M,a⟦/⟧
20,⟦t⟧,3,12,"Helms-Burton signed",L,b⟦/⟧
21,⟦t⟧2014,12,17,"Simultaneous TV addresses in Washington and Havana. ⟦s Barack Obama⟧Obama: ""These 50 years have shown that isolation has not worked. It's time for a new approach.""⟦/⟧",D,c⟦/⟧
22,⟦t⟧2015,5,29,"Cuba taken off the terrorism list",L,c⟦/⟧
23,⟦t⟧,7,20,"Embassies again",D,c⟦/⟧
24,⟦t⟧2016,3,20-22,"Obama in Havana; first sitting president there since Coolidge (Jan. 1928)",D,c⟦/⟧
25,⟦t⟧2017,1,12,"""Wet foot, dry foot"" ended",L,c⟦/⟧
26,⟦t⟧,6,16,"Miami speech: Trump says he is cancelling the deal",D,c⟦/⟧
27,⟦t⟧2021,1,12,"Back on the list",L,c⟦/⟧
28,⟦t⟧?,,,"Talks on compensation for nationalised property - find out when the last round was",D,?⟦/⟧
,,,,,,
"Kind: D diplomatic, L law or regulation, M military, P people, T treaty",,,,,,
"Src: a = Encyclopedia; b = Statutes / Treaty Series; c = press file",,,,,,
"TO DO: rows 6 and 17 need exact days; Laura to check no. 5 with the library",,,,,,
"Do not sort! The empty years will go wrong.",,,,,,

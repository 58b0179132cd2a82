BOSPHORUS DIALOGUE SERIES: 12
=============================

Turkey and Greece: Earthquakes, Islands and a Hundred Years
-----------------------------------------------------------

Istanbul, 30 January 2023. Co-hosted by Galata Policy Studies and the Piraeus Observatory.

Keynote speech: Prof. İlhan Venizelos Tural
===========================================

⟦s İlhan Venizelos Tural⟧Yes, the middle name is real. My grandfather, a Cretan Muslim from Hania, admired Eleftherios Venizelos, even though it was because of his policies that he had to leave. I've carried this name through Turkish military service, which wasn't a simple matter.

"30 January 1923" is the date on the Convention concerning the exchange of populations. That is why we meet today. About 1.2 million Orthodox and some 400 thousand Muslims. None of them was asked. And yet, seven years later, in October 1930, Venizelos came to Ankara, signed with Atatürk a treaty of friendship, and in 1934 put forward his name for the Nobel Peace Prize. If you ask me whether enemies can be reconciled, I answer that they've already been, once; and we have mislaid the recipe.

What was the recipe? I see three ingredients:

1. The leaders had both won something and lost something.
2. There were no televisions.
3. Nobody was looking for gas.⟦/⟧

Panel
=====

The panel was moderated by Ambassador (ret.) Selim Kuneri-Oktay. Before giving the floor, he ran through some dates on a flip chart:

+ ⟦t⟧24 July 1923 *Lausanne*⟦/⟧
+ ⟦t⟧30 October 1930 *Ankara Treaty of friendship, neutrality, conciliation and arbitration*⟦/⟧
+ ⟦t⟧February 1952 *both in NATO, on the same day*⟦/⟧
+ ⟦t⟧6–7 September 1955 *pogrom in Istanbul*⟦/⟧
+ ⟦t⟧July 1974 *Cyprus*⟦/⟧
+ ⟦t⟧March 1987 *the ship Sismik sails; crisis is averted by the two prime ministers*⟦/⟧
+ ⟦t⟧January 1988 *Davos: Özal and Papandreou agree, in the latter's words, ⟦s Papandreou⟧"no war"⟦/⟧*⟦/⟧
+ ⟦t⟧January 1996 *Imia/Kardak*⟦/⟧
+ ⟦t⟧Aug.–Sept. 1999 *two earthquakes, and rescue teams in both directions*⟦/⟧
+ ⟦t⟧2002 to 2016 *sixty rounds of exploratory talks, resumed in January 2021*⟦/⟧

⟦s Selim Kuneri-Oktay⟧Mr. Kuneri-Oktay noted that the list is disputed by both sides "and therefore probably fair".⟦/⟧

Dr. Eleni Papandreou-Stathi (no affiliation given) took a legal view. ⟦s Eleni Papandreou-Stathi⟧She said she would not repeat the Greek position on the continental shelf, "which you can all recite", but the reasons why The Hague frightens both capitals. A court may give each of them half. In domestic politics half is defeat, she observed. She also observed that in 1976 Greece had gone to the Court alone and been sent home.⟦/⟧

The second panellist was the seismologist Nazmi. ⟦s Nazmi⟧Professor Nazmi — everyone in Turkey calls him just so — showed the North Anatolian Fault, which "enters the Aegean without a visa". He told of the night of 7 September 1999, when he was called by a Greek colleague at 3 a.m.: "Now it's our turn, what did you do on the first day?"⟦/⟧

⟦s Kaya Gürdal⟧Rear Admiral (ret.) Kaya Gürdal complained that sentimental stories do not move the base line by an inch. In his view the militarisation of the islands violates Lausanne and Paris alike.⟦/⟧ ⟦s İlhan Venizelos Tural⟧Prof. Tural interjected: "Admiral, with respect, the islands can see the landing craft from their balconies."⟦/⟧

Outcome
=======

Two papers will be prepared. Meanwhile the hosts would advise Athens and Ankara to do what costs nothing: ⟦r⟧keep the hotline of the general staffs manned around the clock⟦/⟧, ⟦r⟧extend the fast-track visas from seven islands to ten⟦/⟧, ⟦r⟧and form a common search-and-rescue unit for quakes, before there is need of one⟦/⟧.

[Note added 20 February 2023: The need arose one week later.]

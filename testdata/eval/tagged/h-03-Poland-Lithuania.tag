RAPPORTEUR'S NOTE — Suwałki Borderland Dialogues, 4th edition
Sejny, "White Synagogue", 7–8 October 2022

Theme: From ultimatum to alliance. Poles and Lithuanians, 1920–2022

1. For orientation

⟦t⟧1385 (14 August): Act of Krewo; Jogaila of Lithuania to marry Jadwiga of Poland⟦/⟧
⟦t⟧1569 (1 July): Union of Lublin⟦/⟧
⟦t⟧1920 (9 October): General Żeligowski's troops enter Vilnius⟦/⟧
⟦t⟧1938 (17 March): Polish ultimatum; Lithuania accepts diplomatic relations⟦/⟧
⟦t⟧1991 (5 September): diplomatic relations restored⟦/⟧
⟦t⟧1994 (26 April): Treaty on friendly relations and good-neighbourly co-operation signed in Vilnius⟦/⟧
⟦t⟧2022 (May): GIPL gas interconnector comes into operation⟦/⟧

2. Friday

The moderator, Małgorzata Czyżewicz-Rimkus, asked the two historians to start with one sentence each that they would like the other nation to know. ⟦s Tomasz Wierzbowski⟧Professor Tomasz Wierzbowski answered: "that for Piłsudski Vilnius was home, and people do not behave wisely about home."⟦/⟧ ⟦s Rūta Aleknaitė⟧Dr Rūta Aleknaitė's sentence ran: "that for eighteen years a state lived with a capital that it was not allowed to enter, and that this made us what we are."⟦/⟧

Wierzbowski then set out his thesis at length. ⟦s Tomasz Wierzbowski⟧The seizure of October 1920 was, he maintained, a tactical success and a strategic catastrophe. It cost Warsaw any hope of a Baltic bloc; it gave Moscow and Berlin a lever they used for two decades. The ultimatum of 1938 – delivered days after the Anschluss – only confirmed in Kaunas that the neighbour spoke the language of the stronger.

He also warned his compatriots against nostalgia. The Commonwealth of Both Nations was a great experiment, but Lithuanians experienced its later centuries as a slow loss of their elites, and one should be able to admire it without asking them to come back to it.⟦/⟧

Aleknaitė was less severe on Poland than most had expected. ⟦s Rūta Aleknaitė⟧Lithuanian politics needed the Vilnius question too, she noted; it held together parties that agreed on nothing else. What she finds striking in the archives is how much private contact went on across the closed demarcation line: smuggled letters, weddings, cows.⟦/⟧

A gentleman from Puńsk reminded those present that the Lithuanian school in his village had survived every regime. Applause.

3. Saturday

Security took up the morning. Col. (res.) Darius Jankauskis, formerly of the Lithuanian-Polish-Ukrainian Brigade staff: ⟦s Darius Jankauskis⟧the corridor is sixty-odd kilometres of lakes and bad roads and everybody in NATO can now find it on a map, which was not so when he began to serve. Logistics and not brigades will decide.⟦/⟧ ⟦s Anna Mroczek-Baltrušaitis⟧On the same lines, but with more on energy, Anna Mroczek-Baltrušaitis showed how LitPol Link and the gas pipeline had ended what she called the islandness of the Baltic states, and predicted that the desynchronisation from the Russian grid would come earlier than planned.⟦/⟧

The spelling of Polish surnames in Lithuanian passports came up, as it always does. The law passed in January 2022 allows the letters w, x and q; diacritics are still not allowed. ⟦s Rūta Aleknaitė⟧For Aleknaitė the compromise is good enough for this decade.⟦/⟧ ⟦s Tomasz Wierzbowski⟧Wierzbowski, smiling, said that his cousin in Šalčininkai does not think so.⟦/⟧

4. The moderator closed the dialogues at 13.40 and invited all to kartacz (cepelinai) on the market square.

[P.S., rapporteur]

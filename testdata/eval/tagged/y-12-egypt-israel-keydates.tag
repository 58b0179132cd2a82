EGYPT & ISRAEL: KEY DATES
Study pack for A-level Government and Politics (Option 3B)
Compiled by D. Haskell-Amin. Revised Easter 2022

How the pack works: ■ is a date you should be able to place; o gives detail for the longer essay; "see" sends you to the maps.

WAR, 1948–1973

■ ⟦t⟧15 May 1948   Egyptian forces cross into Palestine
      o a day after the proclamation in Tel Aviv
      o by the autumn cut off at Faluja (one of the officers: G. A. Nasser)⟦/⟧

■ ⟦t⟧24 February 1949   Armistice, Rhodes
      o mediator Ralph Bunche
      o the Gaza Strip stays under Egypt⟦/⟧

■ ⟦t⟧29 October 1956   Israel attacks in Sinai
      o plan agreed with Britain and France at Sèvres, 22–24 October
      o withdrawal finished March 1957, UNEF arrives⟦/⟧

■ ⟦t⟧22 May 1967   Straits of Tiran closed to Israeli ships⟦/⟧

■ ⟦t⟧5 June 1967   Air strike, then six days
      o Sinai lost, canal blocked until 1975⟦/⟧

■ ⟦t⟧March 1969 – August 1970   War of Attrition
      o Rogers plan; cease-fire 7–8 August⟦/⟧

■ ⟦t⟧6 October 1973   Crossing of the canal
      o Yom Kippur, 10 Ramadan
      o see map 5⟦/⟧

TALKS, 1973–1979

■ ⟦t⟧18 January 1974   Sinai I (Kilometre 101)⟦/⟧

■ ⟦t⟧4 September 1975   Sinai II, signed in Geneva⟦/⟧

■ ⟦t⟧19–21 November 1977   Sadat in Jerusalem
      o speaks in the Knesset on the 20th
      o break with Syria, Libya, the PLO⟦/⟧

■ ⟦t⟧17 September 1978   Camp David Accords
      o thirteen days, two frameworks⟦/⟧

■ ⟦t⟧26 March 1979   Treaty of Peace, Washington
      o ⟦s Menachem Begin⟧on the lawn Begin said, "No more war, no more bloodshed, no more bereavement. Peace unto you. Shalom, salaam, forever."⟦/⟧
      o Egypt suspended from the Arab League within the week⟦/⟧

PEACE, COLD AND LESS COLD

■ ⟦t⟧26 February 1980   Ambassadors present credentials
      o Cairo: Eliahu Ben-Elissar. Tel Aviv: Saad Mortada⟦/⟧

■ ⟦t⟧25 April 1982   Last soldiers leave Sinai; Yamit razed
      o MFO on the ground since the same day⟦/⟧

■ ⟦t⟧29 September 1988   Taba award
      o flag raised 19 March 1989⟦/⟧

■ ⟦t⟧14 December 2004   QIZ protocol with the USA⟦/⟧

■ ⟦t⟧9 September 2011   Crowd breaks into the Israeli Embassy, Cairo
      o background: Egyptian guards killed near Eilat, 18 August⟦/⟧

■ ⟦t⟧15 January 2020   Israeli gas begins to flow to Egypt
      o reverse of the deal of 2005⟦/⟧

■ ⟦t⟧13 September 2021   Bennett meets Sisi, Sharm el-Sheikh
      o first such visit in ten years⟦/⟧

QUICK TEST

Which came first: Taba award or last soldiers? Name three places where agreements were signed outside the region. How long is thirteen days? (Not a trick: read the memoirs.)

ABBREVIATIONS   MFO Multinational Force and Observers; QIZ Qualifying Industrial Zones; UNEF United Nations Emergency Force.

SOURCES   Treaty texts in ILM; Stein, Heroic Diplomacy; Quandt, Peace Process. Photographs: none, the licence was too dear.

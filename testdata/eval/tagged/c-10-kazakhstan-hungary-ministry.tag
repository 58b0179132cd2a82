MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF KAZAKHSTAN
Home > Foreign policy > Bilateral cooperation > Europe > Hungary

COOPERATION OF THE REPUBLIC OF KAZAKHSTAN WITH HUNGARY

Diplomatic relations
Established on March 23, 1992. The Embassy of Hungary in Kazakhstan was opened in 1993 (in Astana since 2009), the Embassy of Kazakhstan in Budapest in 1995.

Ambassador Extraordinary and Plenipotentiary of the Republic of Kazakhstan to Hungary: H.E. Mr. Zhanibek T. Orazalin
Ambassador Extraordinary and Plenipotentiary of Hungary to the Republic of Kazakhstan: H.E. Dr. Ottó Révfalvi

Political dialogue
The countries are strategic partners. The legal basis consists of 58 documents. Regular contacts take place at the highest level:

– ⟦t⟧October 2013 – Official visit of the President of Kazakhstan to Budapest;⟦/⟧
– ⟦t⟧June 3, 2014 – Signing in Astana of the Joint Declaration on Strategic Partnership;⟦/⟧
– ⟦t⟧March 31 – April 2, 2015 – Official visit of Prime Minister V. Orbán to Kazakhstan, opening of the Kazakh-Hungarian Business Council;⟦/⟧
– ⟦t⟧April 2019 – working visit of the Prime Minister of Hungary, as a result of which a Joint Action Plan was adopted; ⟦s Viktor Orbán⟧V. Orbán noted that "Hungarians in Kazakhstan feel at home";⟦/⟧⟦/⟧
– ⟦t⟧October 30-31, 2023 – official visit of the Prime Minister of Hungary to Astana. 11 documents were signed.⟦/⟧

Following the talks of 2023 the Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan, Mr. Darkhan Seitov, made a statement for the media. ⟦s Darkhan Seitov⟧"For us Hungary is not simply a door to Europe. It is a house within Europe in which they speak about the Steppe with love," the Minister emphasized. According to him, the sides have agreed to bring mutual trade to 1 billion dollars in the medium term. D. Seitov also informed that Kazakhstan is ready to supply oil by way of the Druzhba system and invited Hungarian companies to the Trans-Caspian route.⟦/⟧

⟦s Gábor Szentmiklósi⟧The Hungarian minister, Mr. Gábor Szentmiklósi, in turn underlined that his country "never saw Central Asia through somebody else's glasses". He thanked Kazakhstan for 250 scholarships and assured of Hungary's support for visa facilitation with the EU.⟦/⟧

Trade and economic cooperation
Turnover amounted to (million USD):
2019 – 158.6
2020 – 126.9
2021 – 175.3
2022 – 184.1
2023 – 197.0

The main exports of Kazakhstan are lead, ferroalloys and radioactive elements; imports: medicines, agricultural machinery, seeds. In 2015 the Kazakh-Hungarian Agricultural Fund was created, with a capital of 40 million dollars.

Cultural and humanitarian cooperation
In 2014 a memorial to the Kipchaks was unveiled at Karcag. Hungary holds the Great Kurultáj every second year in Bugac. ⟦s Mária Kun-Halasi⟧Academician Mária Kun-Halasi, who is the author of the Kipchak-Hungarian dictionary, says: "Thirty words I grew up with, I have heard again in Turgai from an old shepherd."⟦/⟧ Since the academic year 2013/14 more than 900 citizens of Kazakhstan studied under the Stipendium Hungaricum programme.

Parliamentary cooperation
A friendship group exists in the Mazhilis (chairman – A. Perukhov) and in the National Assembly.

Date of creation: 14 January 2016, 17:30
Date of update: 2 February 2024, 11:02

© 2024 All rights reserved        Hotline 1405       Version for the visually impaired

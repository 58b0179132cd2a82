Federal Office for External Relations  |  DE  FR  IT  EN  |  Search  |  A–Z

Homepage > Countries & regions > Asia > Vietnam > Bilateral relations

Bilateral relations Switzerland–Vietnam

Bilateral relations between Switzerland and Vietnam are good and varied. They comprise political dialogue, economic cooperation, development and research. In 2021 the two countries celebrated the 50th anniversary of diplomatic relations.

Key points of diplomatic relations

Switzerland was one of the first Western countries to recognise the Democratic Republic of Vietnam, before the war in that country was over. Consultations at the level of vice-ministers are held alternately in Bern and Hanoi. A human rights dialogue took place seventeen times between 2005 and 2023. In May 2023 a letter of intent on political consultations was renewed.

Economic cooperation

Trade reached CHF 3.8 billion in 2023. Around 150 Swiss firms are present in Vietnam and employ over 20,000 people. Since 2012 the EFTA States have been negotiating a free trade agreement with Vietnam. Open questions include the protection of intellectual property.

Bilateral agreements

Cooperation in education, research and innovation

Swiss federal excellence scholarships are open to researchers from Vietnam. A memorandum with the University of Cần Thơ provides for joint work on the Mekong Delta.

Development cooperation and humanitarian aid

Vietnam has been a priority country of economic development cooperation since 1992. The programme 2021–24 had a budget of CHF 70 million.

Swiss nationals in Vietnam

At the end of 2023, 853 Swiss nationals were living in Vietnam.

History of bilateral relations

In 1954 and again in 1973, agreements that concerned Vietnam were reached on European soil, the first of them in Geneva. Alexandre Yersin, born in Aubonne, discovered the plague bacillus, lived in Nha Trang for half a century and is honoured in many street names.

 ▸ ⟦t⟧1954: Geneva hosts the Indochina Conference (26 April to 21 July).⟦/⟧
 ▸ ⟦t⟧1971: Switzerland and the Democratic Republic of Vietnam establish diplomatic relations on 11 October.⟦/⟧
 ▸ ⟦t⟧1973: Opening of the Swiss embassy in Hanoi.⟦/⟧
 ▸ ⟦t⟧1992: Agreement on the promotion of investments.⟦/⟧
 ▸ ⟦t⟧1996: Double Taxation Agreement.⟦/⟧

High-level visits (selection)

   2018
      o ⟦t⟧January – Prime Minister Nguyễn Xuân Phúc meets President Alain Berset in Davos⟦/⟧
      o ⟦t⟧July – National Assembly delegation in Bern⟦/⟧
   2021
      o ⟦t⟧4–6 August – President Guy Parmelin's visit cancelled owing to the pandemic; telephone call instead⟦/⟧
      o ⟦t⟧25–29 November – President Nguyễn Xuân Phúc in Switzerland:
          – talks in Bern with a delegation of the Federal Council
          – wreath at the bust of Yersin⟦/⟧
   2023
      o ⟦t⟧27 June–1 July – Martin Candinas, President of the National Council, in Hanoi⟦/⟧
   2024
      o ⟦t⟧January – Prime Minister Phạm Minh Chính at the WEF⟦/⟧
   2025
      o ⟦t⟧20 January – Comprehensive partnership announced in Davos by President Karin Keller-Sutter and Prime Minister Phạm Minh Chính⟦/⟧

Links
 Entries in the Diplomatic Documents of Switzerland database
 Vietnam, Historical Dictionary (fr)
 Travel advice for Vietnam

Last update 06.03.2025                                            Start of page ^
Contact
Asia and Pacific Division
Effingerstrasse 271, 3003 Bern
Phone +41 58 000 00 00

Legal framework | Social media | Accessibility

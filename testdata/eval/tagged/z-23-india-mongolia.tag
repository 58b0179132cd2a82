Ministry of External Relations
East Asia Desk

India – Mongolia Relations
(Unclassified Brief, as on August 2024)

General

India and Mongolia are spiritual neighbours. Buddhism reached the Mongol lands by way of the Himalaya, and Kushok Bakula Rinpoche, who served as Ambassador from 1990 to 2000, is revered throughout the country. India was the first country outside the Socialist bloc to establish diplomatic relations with Mongolia. Mission was opened at Ulaanbaatar in 1971.

Political Relations

2.      The relationship was upgraded to 'Strategic Partnership' during the visit of Prime Minister to Mongolia in May 2015, on which occasion a Line of Credit of US$ 1 billion was announced. Joint Committee on Cooperation is co-chaired by Ministers. 7th JCC was held in New Delhi in 2019; 8th is due. The Mongolian side supports India's candidature for a permanent seat of UNSC.

3.      Exchange of High Level Visits:

S.No.   Visit                                                     Dates
1.      ⟦t⟧Vice President Dr. S. Radhakrishnan to Mongolia           1957⟦/⟧
2.      ⟦t⟧PM Yu. Tsedenbal to India                                 September 1959⟦/⟧
3.      ⟦t⟧President R. Venkataraman to Mongolia                     July 1988⟦/⟧
4.      ⟦t⟧President P. Ochirbat to India (Treaty of Friendly
        Relations and Cooperation signed)                         February 1994⟦/⟧
5.      ⟦t⟧President N. Bagabandi to India                           January 2001⟦/⟧
6.      ⟦t⟧President Ts. Elbegdorj to India                          September 2009⟦/⟧
7.      ⟦t⟧President Smt. Pratibha Patil to Mongolia                 27-30 July 2011⟦/⟧
8.      ⟦t⟧PM Shri Narendra Modi to Mongolia                         16-18 May 2015⟦/⟧
9.      ⟦t⟧EAM Smt. Sushma Swaraj to Mongolia                        25-26 April 2018⟦/⟧
10.     ⟦t⟧President Kh. Battulga to India                           19-23 September 2019⟦/⟧
11.     ⟦t⟧RM Shri Rajnath Singh to Mongolia                         5-7 September 2022⟦/⟧

Oil Refinery Project

4.      India's LoC is being utilised for construction of Mongolia's first refinery at Sainshand in Dornogovi Province, capacity 1.5 MMTPA. Package EPC-1 was completed in 2022 and EPC-2 is progressing. On completion it will meet around three fourths of the requirement of Mongolia for petroleum products. Ground breaking ceremony was attended by the then Home Minister in June 2018.

Defence

5.      Joint Exercise 'Nomadic Elephant' is conducted each year alternately. The 16th edition took place at Umroi, Meghalaya from 3 to 16 July 2024. India also takes part in 'Khaan Quest'.

Culture

6.      In June 2022 four Holy Kapilvastu Relics were taken to Mongolia for a 11-day exposition at Gandan Monastery. 108 volumes of Mongolian Kanjur have been reprinted and presented to monasteries. ICCR offers 70 scholarships annually, ITEC slots number 200.

Trade

7.      Bilateral trade (US$ mn):

        2019    38.8
        2020    35.1
        2021    39.9
        2022    55.2
        2023    131.4

Main exports: medicaments, machinery, tobacco, tea. Import: coking coal in trial shipments, cashmere.

Important dates

8.      ⟦t⟧24 December 1955: Establishment of diplomatic relations⟦/⟧; ⟦t⟧1961: India co-sponsors the admission of Mongolia to the UN⟦/⟧; ⟦t⟧22 February 1971: Resident mission of India opens⟦/⟧; ⟦t⟧1973: Joint Indo-Mongolian Declaration⟦/⟧; ⟦t⟧1996: Agreement on Trade and Economic Cooperation⟦/⟧; ⟦t⟧2004: Vajpayee Centre of Excellence in ICT announced⟦/⟧; ⟦t⟧17 May 2015: Joint Statement on Strategic Partnership⟦/⟧.

Indian Community

9.      There are approx. 300 Indian nationals in Mongolia, of whom most are engineers at Sainshand.

Useful Resources

Embassy of India, Ulaanbaatar website
Embassy Facebook page

***
August 2024

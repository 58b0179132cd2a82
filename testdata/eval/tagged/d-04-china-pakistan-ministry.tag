Home > Bilateral Relations > East Asia > China
[ Urdu ] [ 中文 ] [ Print this page ]

PAKISTAN – CHINA RELATIONS
Fact sheet: high-level exchanges and principal agreements

Diplomatic relations: 21 May 1951
Our Mission: Beijing; Consulates General at Shanghai, Chengdu, Guangzhou, Hong Kong
Page last modified: 18-11-2024

Pakistan was among the first countries to recognise the People's Republic. The two sides describe their tie as an All-Weather Strategic Cooperative Partnership. The lists below are selective and are provided for ease of reference only.

A. VISITS FROM PAKISTAN

a) ⟦t⟧Mr H. S. Suhrawardy, Prime Minister (18–29 October 1956)⟦/⟧
b) ⟦t⟧Field Marshal Mohammad Ayub Khan, President (2–9 March 1965)⟦/⟧
c) ⟦t⟧Gen. A. M. Yahya Khan, President (10–14 November 1970)⟦/⟧
d) ⟦t⟧Mr Zulfikar Ali Bhutto, President (31 January–2 February 1972)⟦/⟧
e) ⟦t⟧Mr Asif Ali Zardari, President; his first official visit to China (14–17 October 2008)⟦/⟧
f) ⟦t⟧Mr Muhammad Nawaz Sharif, Prime Minister (3–8 July 2013)⟦/⟧
g) ⟦t⟧Mr Imran Khan, Prime Minister (2–5 November 2018)⟦/⟧
h) ⟦t⟧Mr Shehbaz Sharif, Prime Minister (1–2 November 2022)⟦/⟧

B. VISITS FROM CHINA

a) ⟦t⟧H.E. Zhou Enlai, Premier (20–30 December 1956)⟦/⟧
b) ⟦t⟧H.E. Liu Shaoqi, Chairman (26–31 March 1966)⟦/⟧
c) ⟦t⟧H.E. Li Xiannian, President (March 1984)⟦/⟧
d) ⟦t⟧H.E. Jiang Zemin, President; addressed the Senate (December 1996)⟦/⟧
e) ⟦t⟧H.E. Zhu Rongji, Premier (11–14 May 2001)⟦/⟧
f) ⟦t⟧H.E. Hu Jintao, President (23–26 November 2006)⟦/⟧
g) ⟦t⟧H.E. Wen Jiabao, Premier (17–19 December 2010)⟦/⟧
h) ⟦t⟧H.E. Li Keqiang, Premier (22–23 May 2013)⟦/⟧
i) ⟦t⟧H.E. Xi Jinping, President; 51 MoUs under CPEC; addressed the Joint Sitting of Parliament (20–21 April 2015)⟦/⟧
j) ⟦t⟧H.E. Li Qiang, Premier; also attended the SCO Council of Heads of Government (14–17 October 2024)⟦/⟧

C. PRINCIPAL AGREEMENTS

1. ⟦t⟧Trade Agreement, signed 5 January 1963⟦/⟧
2. ⟦t⟧Boundary Agreement, Peking, 2 March 1963 (signed by Mr Z. A. Bhutto and Marshal Chen Yi)⟦/⟧
3. ⟦t⟧Air Transport Agreement, Karachi, 29 August 1963⟦/⟧
4. ⟦t⟧Agreement on peaceful uses of nuclear energy, September 1986⟦/⟧
5. ⟦t⟧Investment Protection Treaty, 12 February 1989⟦/⟧
6. ⟦t⟧Treaty of Friendship, Cooperation and Good-neighbourly Relations, Islamabad, 5 April 2005⟦/⟧
7. ⟦t⟧Free Trade Agreement, 24 November 2006 – w.e.f. 1 July 2007⟦/⟧
8. ⟦t⟧Protocol on Phase II of the FTA, Beijing, 28 April 2019 – w.e.f. 1 January 2020⟦/⟧
9. ⟦t⟧Agreement on mutual recognition of certain degrees (date to be supplied by the Treaties Section)⟦/⟧

D. LANDMARKS

+ ⟦t⟧4 January 1950: recognition of the People's Republic of China⟦/⟧
+ ⟦t⟧18 June 1978: Karakoram Highway inaugurated⟦/⟧
+ ⟦t⟧22 March 2002: ground-breaking of Gwadar Port⟦/⟧

Legend: w.e.f. = with effect from; CPEC = China–Pakistan Economic Corridor.

Disclaimer | Contact | RTI | Sitemap

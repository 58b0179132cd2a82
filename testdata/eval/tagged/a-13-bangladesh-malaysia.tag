Bangladesh Forum for Foreign Policy (BFFP)

Proceedings Brief 08/2019

Title      : Bangladesh–Malaysia Relations: Labour, Trade and the Rohingya Question
Date       : 31 August 2019
Venue      : Sena Kalyan Convention Hall, Mohakhali, Dhaka-1206
Chair      : Ambassador Humayun Rashid Kabir
Rapporteur : Tasnuva Islam Mim


1.0  Introduction

1.1  On the Merdeka Day of Malaysia, BFFP organised a half day seminar. One keynote, two designated discussants and an open discussion made up the programme.

2.0  Keynote Paper

2.1  The keynote was presented by Dr. Syeda Rozana Anwar, Professor, Dept. of International Relations, Jahangirnagar.

2.2  ⟦s Syeda Rozana Anwar⟧Dr. Rozana stated that Malaysia was among the early Muslim majority countries to recognise Bangladesh. Tunku Abdul Rahman, the then Secretary General of the OIC, played a commendable role for release of Bangabandhu's family, a fact that is seldom cited.⟦/⟧

2.3  ⟦s Syeda Rozana Anwar⟧She informed that remittance from Malaysia stood at USD 1.2 billion in FY 2018-19. But the market has been opened and closed not less than four times since 1992. Every closure was on account of syndicates. "Ten agencies. One hundred and sixty million people and ten agencies," she said.⟦/⟧

2.4  ⟦s Syeda Rozana Anwar⟧On the Rohingya, she quoted Dr. Mahathir Mohamad as saying "they should be given territory or citizenship" and commented that Kuala Lumpur speaks in a language which other ASEAN capitals avoid.⟦/⟧

2.5  At the end of the keynote the presenter showed two slides titled "MILESTONES":

       ⟦t⟧31/01/1972   Recognition by Malaysia⟦/⟧
       ⟦t⟧   12/1973   State visit of the Bangabandhu to K.L.⟦/⟧
       ⟦t⟧      1983   Joint Commission established⟦/⟧
       ⟦t⟧      1992   First G2G agreement on recruitment of workers⟦/⟧
       ⟦t⟧   10/2007   Suspension of intake; resumed 2012⟦/⟧
       ⟦t⟧26/11/2012   MoU on G2G (plantation sector)⟦/⟧
       ⟦t⟧18/02/2016   "G2G Plus" MoU, frozen on next day⟦/⟧
       ⟦t⟧01/09/2018   SPPA system cancelled by Malaysia⟦/⟧

3.0  Discussants

3.1  Datuk Seri Dr. Zulkifli bin Haji Osman (former Malaysian High Commissioner)

     ⟦s Zulkifli bin Haji Osman⟧Datuk Seri Zulkifli thanked the keynote speaker for her frankness and promised to be just as frank:
       i)   A Malaysian employer pays a levy, an agent in K.L. and a sub-agent; a worker pays all these over again.
       ii)  Malaysian firms are the largest in telecom here. Robi is a success. Yet after Robi, what?
       iii) "I bring no message from the Government. I'm a pensioner."
     He concluded that both the countries need to treat labour as an economic subject and not as a criminal one.⟦/⟧

3.2  Ms. Sumaiya Mahathir Hossain (Migrants' Rights Network)

     Ms. Hossain presented three case stories. ⟦s Sumaiya Mahathir Hossain⟧She narrated the case of one Jahangir of Cumilla, who paid Tk. 4.2 lakh against the official Tk. 37,500. "He sold a cow, a pond, and his wife's nose pin. In that order," Ms. Hossain said. According to her, the data of the BMET do not show such cost since no receipt is ever given.⟦/⟧

4.0  Open Discussion

4.1  A participant from BGMEA enquired about the status of FTA. ⟦s Humayun Rashid Kabir⟧The Chair, Ambassador Kabir, clarified that the negotiations had been launched in 2012 but no round was held since 2014.⟦/⟧

4.2  ⟦s A. K. M. Moniruddin Chowdhury⟧Maj Gen (Retd) A. K. M. Moniruddin Chowdhury sought a joint position at the ICJ. He remarked that The Gambia had moved whilst the neighbours had not.⟦/⟧

5.0  Way Forward

5.1  ⟦r⟧Recruitment is to be opened to all licensed agencies.⟦/⟧
5.2  ⟦r⟧Zero cost migration should be piloted, in the plantation sector to begin with.⟦/⟧
5.3  ⟦r⟧FTA talks may be resumed by early 2020, prior to LDC graduation.⟦/⟧
5.4  ⟦r⟧2021, the golden jubilee, should be observed by launching joint Rohingya education fund.⟦/⟧

6.0  The Chair ended the session by thanking all.

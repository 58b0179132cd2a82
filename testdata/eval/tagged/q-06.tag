From: NE Asia Desk <digest@hanriver-monitor.example>
Subject: [HRM Weekly #212] Seoul–Tokyo: anniversary season, old wine
To: subscribers

Dear readers,

Short issue this week, as half the desk is down with the flu. In this mail: (1) the Busan panel, (2) what we read, (3) calendar corner.

-----------------------------------------
1. THE BUSAN PANEL
-----------------------------------------
The Chamber's annual lunch turned on one question: is the present warmth structural? Opinions were split.

* Yoon Tae-shik, ex-MOFA, now at a law firm >> ⟦s Yoon Tae-shik⟧Not structural at all. It rests on two leaders, and one is already gone. The third-party compensation plan of March 2023 has, he reckons, "a tank but no petrol", since Japanese firms never paid in.⟦/⟧

* Ms Haruka Ninomiya (Setouchi Bank) >> ⟦s Haruka Ninomiya⟧Disagrees. Companies have diversified since the export curbs of July 2019 and are now tied through third markets; she mentioned LNG and ammonia. Politics, in her reading, is weather and supply chains are climate.⟦/⟧

* Prof. Bae Mi-kyung >> ⟦s Bae Mi-kyung⟧Young people travel, she pointed out, and the travel has not changed their answers about history one bit. They simply keep two drawers.⟦/⟧

Someone at table 9 asked about Dokdo/Takeshima and was told by the organisers to have more soup.

-----------------------------------------
2. WHAT WE READ
-----------------------------------------
> "Normalisation and its Discontents", by Kwon Seok-jin, in the spring number of Asia Ledger. ⟦s Kwon Seok-jin⟧Kwon contends that the claims agreement of 22 June 1965 was ambiguous by design, and that both foreign ministries knew that "already null and void" would be read in two ways.⟦/⟧ Long, but worth it.

> Interview in the Tokyo weekly Gaikō Tsūshin with former vice-minister Shigeo Amamiya. ⟦s Shigeo Amamiya⟧He regrets that the 2015 comfort women deal was negotiated without the survivors being prepared for it: "We counted signatures, we should have counted people."⟦/⟧ The desk notes that he did not say so at the time.

> A poll. We don't trust it. Link at the bottom.

-----------------------------------------
3. CALENDAR CORNER (for your quiz night)
-----------------------------------------
⟦t⟧22 Jun 1965 | Treaty on Basic Relations signed, Tokyo⟦/⟧
⟦t⟧8 Oct 1998 | Kim Dae-jung–Obuchi joint declaration⟦/⟧
⟦t⟧May–June 2002 | World Cup, co-hosted⟦/⟧
⟦t⟧10 Aug 2012 | Lee Myung-bak lands on Dokdo⟦/⟧
⟦t⟧28 Dec 2015 | comfort women agreement announced in Seoul⟦/⟧
⟦t⟧23 Nov 2016 | GSOMIA signed⟦/⟧
⟦t⟧30 Oct 2018 | Supreme Court of Korea rules against Nippon Steel⟦/⟧
⟦t⟧16 Mar 2023 | Yoon–Kishida summit in Tokyo, shuttle diplomacy back⟦/⟧

Corrections to last week: the Ninomiya who spoke in Fukuoka was another Ninomiya. Apologies to both.

To unsubscribe reply with STOP.

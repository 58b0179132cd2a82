REPORT – ROUND TABLE DISCUSSION
"Pakistan–Azerbaijan Relations: From Brotherhood to Business"

Date: October 9, 2024 (Wednesday)
Venue: Conference Hall, Margalla Institute of Regional Studies (MIRS), Islamabad
Compiled by: Hira Nawaz, Assistant Research Officer
Edited by: Brig. (R) Tanveer Qureshi

PICTURES OF THE EVENT [see page 6]

Concept

The Centre for Central Asia and the Caucasus at MIRS organised a round table to review three decades of ties between Islamabad and Baku. Pakistan was among the first states to recognise Azerbaijan, and it still has no diplomatic relations with Armenia. Yet trade remains modest. Ambassador (R) Javed Sherwani chaired the session. The distinguished speakers were:

• Dr. Kamran Aliyev, Visiting Fellow, Caspian Policy Forum, Baku
• Ms. Saima Rauf, Lecturer, Department of IR, Quaid-i-Azam University
• Mr. M. A. Jalal, former Joint Secretary, Ministry of Commerce

Proceedings

The session began with recitation from the Holy Quran. ⟦s Javed Sherwani⟧Ambassador (R) Javed Sherwani, in his welcome remarks, said that few friendships had asked so little and given so much. He recalled that as a young Second Secretary he had carried the note of recognition to the typists himself, because the fax machine had broken down.⟦/⟧

Ms. Saima Rauf presented the timeline of bilateral relations.

Timeline of Pakistan–Azerbaijan Relations

• ⟦t⟧12 December 1991: Pakistan recognised the independence of Azerbaijan.⟦/⟧
• ⟦t⟧9 June 1992: Diplomatic relations were established.⟦/⟧
• ⟦t⟧March 1993: Pakistan opened its resident mission in Baku.⟦/⟧
• ⟦t⟧April 1996: President Heydar Aliyev paid an official visit to Islamabad. Nine documents were signed.⟦/⟧
• ⟦t⟧July 2004: President Pervez Musharraf visited Baku.⟦/⟧
• ⟦t⟧April 2005: President Ilham Aliyev undertook a state visit to Pakistan.⟦/⟧
• ⟦t⟧November 2017: First trilateral meeting of the foreign ministers of Azerbaijan, Pakistan and Turkey: the Baku Declaration was adopted.⟦/⟧
• ⟦t⟧January 2021: The second trilateral issued the Islamabad Declaration.⟦/⟧
• ⟦t⟧September 2021: "Three Brothers – 2021", a joint exercise of special forces, was held in Baku.⟦/⟧
• ⟦t⟧11–12 July 2024: President Ilham Aliyev visited Islamabad; fifteen agreements and MoUs, among them a Preferential Trade Agreement and a transit trade agreement, were signed.⟦/⟧

Dr. Kamran Aliyev

⟦s Kamran Aliyev⟧Dr. Aliyev, who made clear at once that he was no relation of the President, thanked the institute for its hospitality. He was of the view that the war of 2020 changed how Azerbaijanis see Pakistan. In 2020, flags of Pakistan hung from balconies in Ganja, a city where most people had never met a Pakistani. Sentiment, however, is not a strategy. He maintained that Baku looks at three things now: corridors, aircraft and gas. LNG cargoes offered by SOCAR under the framework of 2023 remain unused owing to price. He quoted his own minister as saying, "We do not sell gas to brothers, we sell it to buyers," and the audience laughed with him.⟦/⟧

Mr. M. A. Jalal

⟦s M. A. Jalal⟧Mr. Jalal stated that bilateral trade did not exceed US$ 30 mn. in the last fiscal year. Rice, citrus and surgical goods make up most of it. He gave three reasons:

• Freight from Karachi via Bandar Abbas and Astara takes 24 days on average.
• No Pakistani bank has a correspondent arrangement with a bank in Baku.
• Businessmen do not know each other, and visas alone do not cure that.

According to him, the Preferential Trade Agreement should be seen as a start and not as an end.⟦/⟧

Question and Answer Session

⟦s Rashid Minhas Gondal⟧Col. (R) Rashid Minhas Gondal asked whether relations with Baku come at the cost of ties with Iran.⟦/⟧ ⟦s Kamran Aliyev⟧Dr. Aliyev replied that Iran itself earns from transit and would be the last to object.⟦/⟧

Recommendations

• ⟦r⟧A direct banking channel may be set up between the State Bank of Pakistan and the Central Bank of Azerbaijan.⟦/⟧
• ⟦r⟧PIA may consider a third weekly flight to Baku.⟦/⟧
• ⟦r⟧Chairs of Azerbaijani language may be established at two universities at least.⟦/⟧

The session closed with a vote of thanks and a group photograph.

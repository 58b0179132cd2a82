GHANA–TOGO JOINT BORDER COMMUNITIES FORUM
Aflao, 5th & 6th December, 2018

SUMMARY RECORD (DRAFT – FOR COMMENTS)

Opening

1. The Forum was called to order at 9:45 a.m. with prayers in Ewe. Togbe Adzokpui IV, who was in the chair, poured no libation out of regard for the Muslim delegates.

2. The Chairman set the tone. ⟦s Adzokpui⟧"My palace is in Ghana and my farm is in Togo," he declared; the boundary of 1919 between the British and the French passed through families like a knife through a yam, and governments come to us only when there is smuggling.⟦/⟧

Paper by Dr. Kwabena Ofosu-Mireku (Legon)

3. Dr. Ofosu-Mireku traced the political history. On 9 May 1956 British Togoland voted in a UN plebiscite for union with the Gold Coast, and on 6 March 1957 it entered independence as part of Ghana. ⟦s Kwabena Ofosu-Mireku⟧The presenter argued that Nkrumah and Olympio, who were friends before power, quarrelled as brothers do over a house: each said that the whole belonged to him.⟦/⟧

4. ⟦s Kwabena Ofosu-Mireku⟧He posited further that the closure of the border by Ghana in the early 1960s, the murder of President Olympio on 13 January 1963, and the mutual accusation on dissidents in the Rawlings–Eyadéma years, belong to one long chapter of suspicion which ended only in the middle of the 1990s.⟦/⟧

Intervention of Mme Akouvi Lawson-Hellu (Lomé)

5. Speaking in French, ⟦s Akouvi Lawson-Hellu⟧Mme Lawson-Hellu observed that Lomé is perhaps the sole capital in the world where one may be arrested abroad by crossing the street. She did not see the border as a wound only; it was also a bread, since thousands of women live by it. What she deplored was the "petite caisse" of uniformed men on the two sides.⟦/⟧

Intervention of Supt. (Imm.) Bright Dzokoto

6. ⟦s Bright Dzokoto⟧Supt. Dzokoto took exception to the remark. He stated that his officers at Aflao process over 5,000 travellers per day with four working computers. The ECOWAS Protocol, he reminded the Forum, gives right of entry but to somebody with a document.⟦/⟧

7. The Chairman ruled that the subject of extortion be kept for the afternoon.

Maritime boundary

8. Delegates were informed that the two Governments began talks on the maritime boundary in 2018. ⟦s Kwabena Ofosu-Mireku⟧Dr. Ofosu-Mireku was hopeful that after the Special Chamber's judgment with Côte d'Ivoire in September 2017 there was no appetite in Accra for another court.⟦/⟧ ⟦s Akouvi Lawson-Hellu⟧Mme Lawson-Hellu responded that Lomé equally prefers a table to a tribunal.⟦/⟧

9. A fisherman from Kodzoviakope complained of seizure of nets. His complaint was noted.

Dates to be printed in the brochure

10. ⟦t⟧1914 (August) – British and French forces occupy German Togoland.⟦/⟧
11. ⟦t⟧1956 (9 May) – Plebiscite in British Togoland.⟦/⟧
12. ⟦t⟧1960 (27 April) – Independence of Togo.⟦/⟧
13. ⟦t⟧1975 (28 May) – Treaty of Lagos; both States are founding members of ECOWAS.⟦/⟧

Resolutions

The Forum,
14. ⟦r⟧CALLS on the two Interior Ministries to keep the Aflao–Kodjoviakopé post open for twenty-four hours;⟦/⟧
15. ⟦r⟧URGES that a bilingual complaint desk be opened within the year;⟦/⟧
16. ⟦r⟧RECOMMENDS the teaching of French and English in all primary schools within ten kilometres of the line.⟦/⟧

The Forum rose at 4:20 p.m. on the second day.

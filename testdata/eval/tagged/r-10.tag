FORTY-NINTH PARALLEL HERITAGE COUNCIL
Committee on the Boundary Waters Centenary Collection

MINUTES of the meeting held at Sault Ste. Marie, 9 May, 10:00–12:40

Present: Louise Fournier (chair), Daniel Ostrander, Wendell Two Axe, Priya Ramsaran, Gordon McNab (secretary)
Apologies: Carol Lindqvist

1. Minutes of the last meeting
Approved with one correction (item 4: for "Rush–Baggott" read "Rush–Bagot").

2. Matters arising
2.1 ⟦s Daniel Ostrander⟧Mr. Ostrander reported that the loan of the 1817 naval returns from Ottawa had been refused on grounds of condition.⟦/⟧ ⟦s Daniel Ostrander⟧Facsimiles were offered at cost.⟦/⟧
2.2 The secretary circulated the quotation for shelving. Noted.

3. Text of Panel A (the Treaty of 11 January 1909)
3.1 ⟦s Louise Fournier⟧The chair considered the draft too long by half and too grateful by more than that.⟦/⟧
3.2 ⟦s Wendell Two Axe⟧Mr. Two Axe pointed out that nobody who lived on the rivers before 1909 is mentioned in it.⟦/⟧ ⟦s Wendell Two Axe⟧He would not sign off a panel which speaks of "empty waters".⟦/⟧
3.3 ⟦s Priya Ramsaran⟧Ms. Ramsaran agreed and proposed to open with the St. Mary and Milk rivers, where farmers on either side had been digging rival canals, since that quarrel shows why a commission was wanted at all.⟦/⟧
3.4 There was some discussion. It was felt that Article IV, on pollution, deserved its own caption.
3.5 ⟦s Daniel Ostrander⟧Mr. Ostrander doubted that visitors read captions.⟦/⟧
RESOLVED: that Ms. Ramsaran redraft Panel A in not more than 180 words. Carried, 4–0.

4. Panel D (Trail Smelter)
4.1 ⟦s Gordon McNab⟧The secretary explained that the tribunal gave two awards, in 1938 and in 1941, and that the panel quotes the second under the date of the first.⟦/⟧
4.2 ⟦s Louise Fournier⟧Mme Fournier asked that this be put right before a lawyer saw it.⟦/⟧
ACTION: GM, by 1 June.

5. Recommendations to the Council
The Committee, having reviewed the collection, recommends:
(a) ⟦r⟧that the Columbia River papers of 1961–64 be catalogued before any further purchase;⟦/⟧
(b) ⟦r⟧that a First Nations and Tribal adviser be appointed with a vote;⟦/⟧
(c) ⟦r⟧that the exhibition open simultaneously in both Saults.⟦/⟧

6. Any other business
⟦s Wendell Two Axe⟧Mr. Two Axe mentioned that his cousin still has the megaphone used at the opening of the Seaway in 1959.⟦/⟧ The committee would be glad to see it.

7. Next meeting: 13 September, Michigan side. Passports!

G. McN.

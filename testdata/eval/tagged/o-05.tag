[TRANSCRIPT – lightly edited. Panel II, "The 1965 settlement and its discontents". Honolulu, February 21, 2020. Checked against audio by the organizers; speakers have not reviewed their remarks.]

MODERATOR (Karen Oyama): Okay, let's get going, people are still finding seats. The order is as in the program. Professor Shimura first, then Professor Baek, then Dr. Whitfield. Kenji, the floor is yours.

PROF. KENJI SHIMURA: ⟦s Kenji Shimura⟧Thank you, Karen. I want to begin with fourteen years. From the preliminary talks of October 1951 to the signature in Tokyo on June 22, 1965, that is how long it took Japan and the Republic of Korea to normalize. Nobody negotiates for fourteen years because of money alone.

The thing that stuck, to my mind, was Article II of the Basic Treaty. "Already null and void." In Seoul you read it, the annexation treaty of 1910 was void from the start. In Tokyo you read it, it had become void by 1948. Both readings were known to both sides on the day. I have seen the memoranda. It's not a misunderstanding, it's a masterpiece.

But a masterpiece has a maintenance cost, and I think that we stopped paying it in about 1998, just after the Obuchi–Kim declaration, when everyone believed the job was done.⟦/⟧

MODERATOR: Thank you, and under time. Professor Baek.

PROF. BAEK SEUNG-HEE: ⟦s Baek Seung-hee⟧I'm afraid I can't call it a masterpiece. There was martial law in Seoul in June 1964 because of these talks. Students were on the street. Three hundred million dollars in grants, two hundred million in loans, and the words "settled completely and finally" — and the persons whose wages were unpaid heard about it from the newspaper.

So when our Supreme Court ruled in October 2018 against Nippon Steel, my Japanese friends said, you're breaking the treaty. I say the court asked a question which the treaty was built not to answer.⟦/⟧

PROF. SHIMURA: ⟦s Kenji Shimura⟧Which is what I said, with less charm.⟦/⟧

(Laughter.)

MODERATOR: Let me bring in Dr. Whitfield, because there's a third party to this marriage.

DR. ANNE WHITFIELD: ⟦s Anne Whitfield⟧There is. Washington pushed hard in 1964 and '65, mostly because of Vietnam and because it wanted Japan to share the cost of Korea. What surprised me in the Johnson Library is how little anybody cared about Article II. One desk officer wrote in the margin, "lawyers' heaven." The United States got what it wanted and went home, and I would argue it has been doing so ever since, in 2015 as well.⟦/⟧

AUDIENCE MEMBER: Hi, graduate student here. Isn't arbitration in the 1965 agreement? Why doesn't anyone use it?

PROF. BAEK: ⟦s Baek Seung-hee⟧Article III of the claims agreement, yes. Japan asked for it in May 2019 and Korea did not appoint. I thought that was a mistake then and I do now. You should not be afraid of a panel if you believe in your court.⟦/⟧

AUDIENCE MEMBER: Thank you.

MODERATOR: On that note of agreement, which I did not expect, we break. Coffee is on the lanai.

[END OF PANEL II]

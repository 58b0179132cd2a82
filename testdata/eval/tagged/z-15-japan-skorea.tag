TIMELINE-From treaty to thaw: six decades of Japan-South Korea ties

SEOUL/TOKYO, June 22 (Pacific Wire) - Japan and South Korea on Sunday mark 60 years since they normalised relations. Here are key moments in a relationship shaped by Japan's 1910-45 rule over the Korean peninsula.

⟦t⟧June 22, 1965 - After 14 years of talks the two countries sign the Treaty on Basic Relations. Japan provides $300 million in grants and $200 million in loans, and claims are declared settled "completely and finally".⟦/⟧

⟦t⟧Aug 8, 1973 - South Korean agents kidnap opposition leader Kim Dae-jung from a hotel in Tokyo, causing a diplomatic crisis.⟦/⟧

⟦t⟧Aug 4, 1993 - Japan acknowledges the involvement of its military in recruiting "comfort women". ⟦s Yohei Kono⟧Chief Cabinet Secretary Yohei Kono extends "sincere apologies and remorse" to the women.⟦/⟧⟦/⟧

⟦t⟧Oct 8, 1998 - President Kim Dae-jung and Prime Minister Keizo Obuchi issue a joint declaration in Tokyo. Seoul starts to lift its ban on Japanese films and music.⟦/⟧

⟦t⟧May 31-June 30, 2002 - The countries co-host the soccer World Cup.⟦/⟧

⟦t⟧Aug 10, 2012 - Lee Myung-bak becomes the first South Korean president to land on disputed islets known as Dokdo in Korea and Takeshima in Japan. Tokyo recalls its ambassador.⟦/⟧

⟦t⟧Dec 28, 2015 - Foreign ministers announce a "final and irreversible" agreement on comfort women. Japan pays 1 billion yen into a foundation, which Seoul dissolves three years later.⟦/⟧

⟦t⟧Oct 30, 2018 - South Korea's Supreme Court orders Nippon Steel to compensate wartime labourers. ⟦s Shinzo Abe⟧The ruling is "impossible in light of international law", Japanese Prime Minister Shinzo Abe says.⟦/⟧⟦/⟧

⟦t⟧Aug 2, 2019 - Japan decides to strike South Korea off its list of trusted trading partners. ⟦s Moon Jae-in⟧"We will never again lose to Japan," President Moon Jae-in tells his cabinet.⟦/⟧⟦/⟧

⟦t⟧March 6, 2023 - Seoul says its own public foundation will pay the labourers.⟦/⟧

⟦t⟧March 16, 2023 - Yoon Suk Yeol visits Tokyo, the first such trip by a South Korean leader in 12 years. The neighbours agree to resume "shuttle diplomacy".⟦/⟧

⟦t⟧Aug 18, 2023 - Prime Minister Fumio Kishida and Yoon meet U.S. President Joe Biden at Camp David.⟦/⟧

⟦t⟧June 17, 2025 - New President Lee Jae-myung and Prime Minister Shigeru Ishiba hold their first meeting on the sidelines of the G7 in Canada.⟦/⟧

WHAT ANALYSTS SAY

Lee was once a harsh critic of Tokyo, and officials in both capitals have watched for signs of a shift.

⟦s Park Hye-jin⟧"He has not changed his mind about history, he has changed his mind about the calendar," said Park Hye-jin, a professor at Hanbit University in Seoul. "With tariffs coming from Washington, this is not the year to pick a fight with the Japanese."⟦/⟧

Trade between the two was worth about $77 billion last year, according to South Korean customs data.

⟦s Daisuke Kishi⟧Daisuke Kishi, senior fellow at the Setouchi Institute in Hiroshima, said business had moved ahead of politics. A joint statement to replace that of 1998 was unlikely because neither leader controlled enough votes at home, he said.⟦/⟧

⟦s Daisuke Kishi⟧"The thaw is real. But ice melts and ice comes back," Kishi added.⟦/⟧

A spokesperson for Japan's foreign ministry declined to comment on the prospects for a new declaration. Anniversary receptions took place in both capitals last week.

Not everyone is celebrating. ⟦s Yang Sun-ok⟧"They shook hands over my father's head," said Yang Sun-ok, 71, whose father was sent to a mine in Kyushu in 1943.⟦/⟧ She has not taken the foundation's money.

(Reporting by M. Choi in Seoul and A. Tanabe in Tokyo; Editing by R. S. Clarke)

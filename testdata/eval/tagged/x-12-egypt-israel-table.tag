# Egypt and Israel, 1948–1982: chronology in the leaders' own words

Teaching sheet 7 · Levant Studies Collective · prepared by R. D. Amitzur and N. El-Hakim, 3rd edn

Use with source pack B. Dates are given as they appear in the Israeli and Egyptian press of the day; where these differ, both are given.

| Date | What happened | What was said |
|------|---------------|---------------|
| ⟦t⟧15 May 1948 | Egyptian forces cross the border of the former Mandate | King Farouk's palace issues no statement⟦/⟧ |
| ⟦t⟧24 Feb. 1949 | Armistice signed at Rhodes | —⟦/⟧ |
| ⟦t⟧26 July 1956 | Suez Canal Company nationalised | ⟦s Gamal Abdel Nasser⟧Nasser, in Alexandria: "Today, citizens, the canal company has been nationalised."⟦/⟧⟦/⟧ |
| ⟦t⟧29 Oct. 1956 | Israeli paratroops drop at Mitla; Sinai campaign begins | ⟦s David Ben-Gurion⟧Ben-Gurion tells the Knesset it is "the greatest and most glorious operation in the annals of our people"⟦/⟧⟦/⟧ |
| ⟦t⟧22 May 1967 | Straits of Tiran closed | ⟦s Gamal Abdel Nasser⟧"The Jews threaten war. We tell them: you are welcome, we are ready for war" (Nasser to his pilots at Bir Gafgafa)⟦/⟧⟦/⟧ |
| ⟦t⟧5–10 June 1967 | War; Sinai occupied | ⟦s Moshe Dayan⟧Dayan afterwards says he is waiting for the telephone to ring⟦/⟧⟦/⟧ |
| ⟦t⟧6 Oct. 1973 | Egyptian army crosses the canal | ⟦s Golda Meir⟧Golda Meir, broadcasting that evening, has "no doubt that we shall prevail"⟦/⟧⟦/⟧ |
| ⟦t⟧18 Jan. 1974 | First disengagement accord, km 101 | —⟦/⟧ |
| ⟦t⟧9 Nov. 1977 | Sadat before the People's Assembly, Cairo | ⟦s Anwar Sadat⟧"I am ready to go to the ends of the earth... Israel will be astonished to hear me say now that I am ready to go to their own house, to the Knesset itself."⟦/⟧⟦/⟧ |
| ⟦t⟧19–21 Nov. 1977 | Sadat in Jerusalem | ⟦s Anwar Sadat⟧Sadat to the Knesset: "I come to you today on solid ground, to shape a new life."⟦/⟧ ⟦s Menachem Begin⟧Begin in reply: "The flight time between Cairo and Jerusalem is short, but the distance between Cairo and Jerusalem was until last night quite large."⟦/⟧⟦/⟧ |
| ⟦t⟧17 Sept. 1978 | Camp David accords | ⟦s Menachem Begin⟧Begin jokes that it ought to be renamed the Jimmy Carter conference⟦/⟧⟦/⟧ |
| ⟦t⟧26 March 1979 | Peace treaty, White House lawn | ⟦s Menachem Begin⟧"No more war, no more bloodshed, no more bereavement" – Begin⟦/⟧⟦/⟧ |
| ⟦t⟧25 April 1982 | Last Israeli soldiers leave Sinai, Taba excepted | ⟦s Hosni Mubarak⟧President Mubarak congratulates the nation on "a day of honour"⟦/⟧⟦/⟧ |

## Discussion

1. Which of these sentences was said to the other side, and which to one's own?
2. Compare the two speeches of 20 November 1977. Who mentions the Palestinians, and how often?

## From the secondary literature

⟦s Yael Brandwein⟧Yael Brandwein believes that the journey of 1977 "was addressed to Washington, by way of Jerusalem".⟦/⟧ ⟦s Samir Rizq⟧Samir Rizq rejects this: in his view Sadat "meant precisely what he said, which is why no one was prepared for it".⟦/⟧ Students should read both before the seminar. ⟦s Ephraim Katzenell⟧The late Ephraim Katzenell liked to remind his classes that on the tarmac at Ben-Gurion the snipers on the roof had orders in case the door opened and commandos came out.⟦/⟧

*Answers to the questions are in the teacher's booklet. May be copied for classroom use.*

KOREA–VIETNAM 30 : PANEL III "Memory & Money"
Hanoi, 14 Dec 2022 – auto transcript corrected by staff, may contain mistakes

MODERATOR (Ms. Phan Thị Thu Giang): OK we're back from coffee. Panel three has the subject that our sponsors were a little nervous about, so thank you sponsors. [laughs] We have with us Professor Yoon Tae-shik from Gwangju, next Mr. Đỗ Quang Minh who was for many years in the investment department, and joining by video Ms. Bae Eun-kyung. Professor Yoon, ten minutes please.

YOON: ⟦s Yoon Tae-shik⟧Thank you, Giang. So thirty years ago, on 22 December 1992, the two governments established relations and they agreed, it is said, to close the past and look to the future. I want to suggest that it was Vietnam who offered this closing, and that Korea accepted too quickly. We sent more than 300,000 soldiers between 1964 and 1973. In my province every village has a veteran. In Quảng Nam there are villages with another kind of list.

I was one time in Hà My. The stone there has a lotus on it, over an inscription, because people from my country asked that the inscription is covered. I stood before the lotus and I thought, this is our diplomacy.

President Kim Dae-jung has expressed regret in 1998 and in 2001. Each was one sentence. I count it as more than nothing.⟦/⟧

MODERATOR: Thank you. I see hands but let's hear Mr. Minh first. He says he will disagree.

MINH: ⟦s Đỗ Quang Minh⟧A little, only a little. Professor Yoon speaks for his conscience and I respect. But I was in the room in the nineties. We had no money, we had embargo until 1994. The Koreans came when others were still calculating. Today Korea is the number one investor, the one company Samsung alone make a big part of our export. So, closing the past is not forgetting. It is a choice of a winner. We won that war; we do not need anyone to say sorry in order to feel tall.⟦/⟧

MODERATOR: That will be quoted! Ms. Bae, can you hear us? … We lost her. While we wait, slide please.

[SLIDE – 30 YEARS IN SEVEN LINES]
⟦t⟧12/1992 diplomatic relations⟦/⟧
⟦t⟧12/1998 President Kim Dae-jung in Hanoi⟦/⟧
⟦t⟧08/2001 comprehensive partnership⟦/⟧
⟦t⟧10/2009 strategic cooperative partnership⟦/⟧
⟦t⟧05/2015 free trade agreement signed⟦/⟧
⟦t⟧12/2015 FTA in effect⟦/⟧
⟦t⟧12/2022 comprehensive strategic partnership⟦/⟧

BAE: Hello? Yes, sorry. I am on the phone now. ⟦s Bae Eun-kyung⟧I work with families, there are tens of thousands of Vietnamese wives in Korea, and children who are now twenty. They are the real thirty years. I feel that both gentlemen talk of states. When a boy in Daegu is told in class that his mother's uncle was killed by his father's uncle, which ministry is responsible? I have asked both embassies. No one answered me.⟦/⟧

AUDIENCE MEMBER (male): Is the court case in Seoul going to hurt the business?

YOON: ⟦s Yoon Tae-shik⟧The case of Mrs. Nguyễn Thị Thanh, of Phong Nhị, is against the Korean state, not against Vietnam. I don't see why business should be hurt. If a court says the truth, it is for us a gain.⟦/⟧

MINH: ⟦s Đỗ Quang Minh⟧Investors read the tax law, not the verdicts.⟦/⟧

MODERATOR: I have to stop, the lunch is ready. The drafting group gave me the paper for this panel so I read it out: ⟦r⟧one, that a joint oral history project be started while the witnesses are alive;⟦/⟧ ⟦r⟧two, that Korean firms fund vocational schools in the central provinces;⟦/⟧ ⟦r⟧three, that counselling in both languages be available for multicultural families.⟦/⟧ And ⟦s Phan Thị Thu Giang⟧if I may for myself: I think this was the most honest hour of the two days.⟦/⟧ Thank you.

[END OF PANEL III]

12th Tsushima Strait Dialogue: Summary of Discussions

Busan, November 17–18, 2023
Co-hosted by the Hakata Institute for International Policy and the Busan Forum on Northeast Asia

The dialogue met for the first time in person since 2019. Twenty-two experts took part. By agreement, speakers in the public session are named, while the closed session is reported without attribution.

PUBLIC SESSION: "A quarter century after the Joint Declaration"

Kim Jae-hwan (Busan Forum) moderated. The session looked back to October 8, 1998, when President Kim Dae-jung and Prime Minister Obuchi Keizo signed the Joint Declaration on a new partnership.

MORISHITA Akiko, professor emerita, remembered the day as a young interpreter. ⟦s MORISHITA Akiko⟧What moved her, she said, was not the word "apology" but that the Korean president thanked Japan for its postwar democracy. No leader before or after has given the Japanese public such a reason to listen.⟦/⟧

⟦s YOON Seok-jin⟧YOON Seok-jin countered that the declaration was a building without a ground floor: the 1965 treaty had been concluded over the heads of the victims, and whatever was put on top was bound to crack. The Supreme Court judgments of October 30, 2018 merely showed the crack.⟦/⟧ ⟦s YOON Seok-jin⟧He does not conclude from this that the 1965 settlement should be torn up. Rather, Yoon explained, a foundation financed by firms of both countries and with the companies named in the rulings taking part, could do in practice what neither legal position can concede.⟦/⟧

On the economy, OGAWA Shinji reported a survey among 312 medium-sized manufacturers. ⟦s OGAWA Shinji⟧The export controls of July 2019 harmed Japanese suppliers of hydrogen fluoride more than their customers, his data suggest, because customers found out that they could do without them. "We taught Korea to live without us. That was not the intention, I believe."⟦/⟧

The moderator intervened to say that a representative of the industry ministry had been invited and had declined.

Finally HAN Mi-rae, the youngest on the podium, presented polls on people in their twenties. ⟦s HAN Mi-rae⟧Among this group affection for the other country has gone up on both shores irrespective of what governments do; yet on Dokdo and on the comfort women, she underlined, young Koreans are no softer than their parents. Pop culture is a door, not a bridge.⟦/⟧

CLOSED SESSION

Participants reviewed the March 2023 Tokyo summit and the trilateral meeting at Camp David on August 18. Many thought that the improvement depended too much on two leaders. Some Korean participants felt that Seoul had filled its half of the glass and was still waiting. Japanese participants answered that public opinion would not follow any gesture that might be overturned by the next administration.

RECOMMENDATIONS OF THE CO-CHAIRS

To both governments. ⟦r⟧Give shuttle diplomacy a legal and budgetary form, so that an annual summit takes place no matter who is in office.⟦/⟧ ⟦r⟧Open a scholarship scheme for 1,000 students a year in each direction, to be run by universities.⟦/⟧

To the Japanese side. ⟦r⟧Encourage the companies concerned to contribute voluntarily to a future-oriented youth fund.⟦/⟧

To the Korean side. ⟦r⟧Place the third-party compensation plan on a statutory basis after debate in the National Assembly.⟦/⟧

To local governments. ⟦r⟧Restore the Busan–Fukuoka and Busan–Tsushima sea routes to the level before 2019.⟦/⟧

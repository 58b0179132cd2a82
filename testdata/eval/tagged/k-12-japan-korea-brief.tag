POLICY BRIEF 2023/07

A thaw with a thermometer: Seoul and Tokyo after the March summit

Institute for Northeast Asian Dialogue (Vancouver)

Key points
► The 16 March 2023 summit in Tokyo ended twelve years without a regular bilateral visit.
► The solution to the forced labour rulings is one-sided in form and may not outlast the government that made it.
► Chips, not shrines, will decide the coming year.

1. From rulings to rupture

On 30 October 2018 the Supreme Court of Korea ordered Nippon Steel to compensate former labourers. Tokyo held that the claims were settled "completely and finally" by the agreement of 22 June 1965. In July 2019 Japan tightened export controls on three materials used for semiconductors, and in August it removed Korea from its list of preferred destinations. Seoul retaliated in kind and came within hours of letting the GSOMIA intelligence pact lapse in November.

Those who handled the file at the time remember it without affection. ⟦s Kuribayashi Tetsuo⟧"We were told by the Prime Minister's office on a Friday and the semiconductor people heard on the Monday," recalls Kuribayashi Tetsuo, then at the economy ministry. The controls, he continues to hold, were a matter of licensing discipline; he concedes that no one in Korea could have been expected to believe it.⟦/⟧

⟦s Noh Eun-sook⟧His Korean counterpart, Noh Eun-sook, saw in them from the first day a sanction against a court. She is nonetheless grateful: domestic suppliers of hydrogen fluoride, she points out, would not exist today without that summer.⟦/⟧

2. The March formula

On 6 March 2023 Seoul announced that a domestic foundation would pay the plaintiffs from donations of Korean firms. Ten days later President Yoon was in Tokyo; the two leaders spoke of resuming "shuttle diplomacy", and Prime Minister Kishida affirmed that his cabinet upheld the positions of earlier cabinets, including the Joint Declaration of 8 October 1998.

Will it hold? Opinion among those we interviewed is split. ⟦s Bae Sang-jun⟧Bae Sang-jun, a lawyer who has represented two of the families, calls the plan "a debt paid by the neighbour of the debtor" and expects new suits as soon as surviving plaintiffs refuse the money.⟦/⟧ ⟦s Miyazato Kaori⟧Miyazato Kaori (Ryukyu International University) is less severe: in her assessment the 2015 comfort women agreement failed since it asked the victims for silence, whereas the present scheme merely asks for their account number.⟦/⟧ ⟦s Philip Drummond-Hay⟧Former Canadian ambassador Philip Drummond-Hay finds the enthusiasm in Washington a shade too loud. A reconciliation which third parties applaud more than the public at home is, to his mind, a security arrangement in Sunday clothes.⟦/⟧

Polls lend some support to each. A majority in Korea disliked the plan; a majority in Japan liked it and doubted it would last.

3. What to watch

The return to the "white list", the discharge of treated water from Fukushima and the general election of April 2024. ⟦s Noh Eun-sook⟧Of these, Noh would worry about the water.⟦/⟧ ⟦s Kuribayashi Tetsuo⟧Kuribayashi would not: fish, he says, swim out of the headlines within a season.⟦/⟧

4. Recommendations

⟦r⟧Japanese firms should be free to contribute, without admission of liability, to a youth fund administered by both business federations.⟦/⟧ ⟦r⟧The two foreign ministries ought to agree in advance on a procedure for the next adverse judgment.⟦/⟧ Ottawa, for its part, ⟦r⟧could offer a neutral venue for a track-two on textbooks,⟦/⟧ something it has done before.

This brief draws on eleven interviews conducted between 20 March and 14 April 2023. The Institute takes no institutional positions.

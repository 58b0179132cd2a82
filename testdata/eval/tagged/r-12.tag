ROUND TABLE REPORT 4/II

From Friendship Pass to Friendship Pass: the land frontier of China and Viet Nam, 1887–2010

Hanoi, a hotel on the lake · 22 participants · Chatham House Rule suspended for the three introductory statements

1  Purpose

The organisers wished to understand how two neighbours who had been at war in February and March 1979 came, in twenty years, to a boundary treaty (30 December 1999) and in ten more to a fully marked line. The Secretariat is responsible for this report.

2  Introductory statements

2.1 Nguyễn Hoài Thư, former surveyor
⟦s Nguyễn Hoài Thư⟧The French and the Qing set some three hundred stones after the convention of 1887. By 1991, when relations were normalised, many had wandered. A stone does not walk by itself, but a buffalo needs grass. In the field the teams from both countries slept in the same school and disagreed by day. The hardest hundred metres of my career were at a waterfall.⟦/⟧

2.2 Zhou Lanying, historian of diplomacy
Professor Zhou took the participants through the sequence of negotiations, using a hand-drawn map. ⟦s Zhou Lanying⟧She underlined that the parties separated three questions, land, Gulf and islands, and solved them in the order of their difficulty. The Gulf of Tonkin agreement followed in December 2000 and entered into force in 2004. The third question is still in the drawer.⟦/⟧

2.3 Pascal Lemonnier, cartographer
⟦s Pascal Lemonnier⟧My contribution is a modest one. The maps annexed to the convention of 1887 are on a scale at which a pencil line is two villages wide. Both delegations used the same sheets, read the same legend and saw different mountains. I do not believe in bad faith here; I believe in bad paper.⟦/⟧

3  Discussion

Several participants asked whether the casualties of 1979 had been discussed in the talks at all. It was said that they had been present without being on the agenda. One participant considered that local trade, reopened before the embassies had found words for it, did more than any communiqué. ⟦s Zhou Lanying⟧Professor Zhou replied that trade and communiqués had been drafted by the same people.⟦/⟧ No consensus was reached on whether the model can be exported.

4  Recommendations

The round table
— ⟦r⟧invites both academies to publish the field diaries of the marking teams in a bilingual edition;⟦/⟧
— ⟦r⟧suggests a common school leaflet on the work of 2001–2008;⟦/⟧
— ⟦r⟧asks the provinces concerned to keep the old stones in place as monuments.⟦/⟧

5  Thanks

The interpreters worked two hours longer than contracted.

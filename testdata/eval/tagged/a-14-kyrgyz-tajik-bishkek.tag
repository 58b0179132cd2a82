Report

Round table "Kyrgyzstan – Tajikistan: How to Live After the Border Agreement"

Bishkek, the Ala-Too Public Policy Platform, March 28, 2025

Two weeks after the Presidents of Kyrgyzstan and Tajikistan put their signatures under the Treaty on the state border, the Platform assembled scholars, former negotiators and activists from Batken. The working language was Russian. Translation into English is ours.

~ Chronicle ~

– ⟦t⟧1936, the line between the Kirghiz SSR and the Tajik SSR is drawn for the last time by the all-Union centre⟦/⟧
– ⟦t⟧1958 – parity commission works, its protocol isn't ratified by one of the sides⟦/⟧
– ⟦t⟧1989 – first clashes for water and land at Samarkandek and Vorukh, by now known as the "ketmen war"⟦/⟧
– ⟦t⟧14 January 1993 – establishment of diplomatic relations⟦/⟧
– ⟦t⟧July 1996, Treaty on the foundations of interstate relations⟦/⟧
– ⟦t⟧2002 – start of intergovernmental commission on delimitation⟦/⟧
– ⟦t⟧28–30 April 2021: fighting at the Golovnoy intake, 55 dead from both sides⟦/⟧
– ⟦t⟧14–17 September 2022 – the second, larger fighting⟦/⟧
– ⟦t⟧4 December 2024, at Batken, the heads of the delegations S. Yatimov and K. Tashiev report that the line is agreed in full⟦/⟧
– ⟦t⟧13 March 2025. Treaty signed in Bishkek. President Sadyr Japarov on that day: ⟦s Sadyr Japarov⟧"We've reached a historic decision."⟦/⟧⟦/⟧

Kurmanbek Osmonaliev
ex-member of the delimitation group

⟦s Kurmanbek Osmonaliev⟧Where did we stand in 2002?

In 2002 each side came with its own map. We had 1958, colleagues had 1924 and 1927. It's like two people who are arguing about the time with clocks of different cities. For nineteen years we "compared notes".

What changed after 2022?

After September 2022 it became clear that there'd be no third war small enough. Both leaders took the matter from diplomats and gave it to the security chiefs. As a diplomat I was offended. As a citizen I must admit that it worked.

What remains?

The road Tort-Kocho – Tayan, the overpass, exchange of plots. 12 houses in Dostuk. Each house is a family, and they are to be moved.⟦/⟧

Nigora Rahmonzoda
(Dushanbe; by video link)

⟦s Nigora Rahmonzoda⟧I want to say that in our country we also wept. I'm from Isfara. On the 29th of April 2021 my aunt ran with the cat only. When they opened the crossing this month, she went to the bazaar in Batken and bought rice. "The same rice," she told me, "and they'd kept my debt book."

The history is now written twice, in two textbooks. That is my field, and I am afraid for it more than for the water.⟦/⟧

Akylbek

An activist from Ak-Sai who asked to be named only so, he took the floor without a turn. ⟦s Akylbek⟧He said that nobody from the capital had yet explained to the villagers which pasture is theirs. He called the closed regime of the talks "understandable until March, insulting after March".⟦/⟧

Replies

⟦s Kurmanbek Osmonaliev⟧K. Osmonaliev admitted that the remark was just.⟦/⟧ The moderator, Cholpon Ernisova, noted down the question for the ministry. From the hall it was asked if compensation would be paid in money or in land; no one present could answer.

To the governments of both states the participants of the round table address the following:

I. ⟦r⟧Publish the map on a scale in which a house may be seen.⟦/⟧
II. ⟦r⟧Compensation has to precede relocation, and not the other way round.⟦/⟧
III. ⟦r⟧Set up a joint commission of historians for the textbooks.⟦/⟧
IV. ⟦r⟧Allow the border bazaars at Guliston and Kara-Bak already this season.⟦/⟧

The Platform thanks the guests from Leilek, who travelled for 14 hours.

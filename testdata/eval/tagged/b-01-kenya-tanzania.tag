RIFT VALLEY POLICY FORUM
Conference Report No. 14

Neighbours by Habit: Kenya and Tanzania after the Flight-Rights Row

Held at the Sarova Stanley, Nairobi, on 7th and 8th March 2024
Convened jointly with the Department of Political Science, University of Dar es Salaam

1.0 Introduction

The two-day conference brought together fifty-one participants from government, the private sector, county administrations along the border, and the press. It was opened by the Forum's Executive Director, Ms. Wanjiku Githae, and was conducted under the full attribution rule. The Forum thanks the Embassy of Sweden for its generous support.

2.0 Where we have come from: selected dates

 - ⟦t⟧1967, 6 December: Kenya, Tanzania and Uganda sign the Treaty for East African Co-operation in Kampala.⟦/⟧
 - ⟦t⟧1977, February: Tanzania closes the land border with Kenya; the Community collapses in the middle of the year.⟦/⟧
 - ⟦t⟧1983, November: Presidents Moi, Nyerere and Obote settle the division of assets at Arusha, and the border posts are re-opened.⟦/⟧
 - ⟦t⟧1999, 30 November: Treaty establishing the new East African Community signed, again at Arusha.⟦/⟧
 - ⟦t⟧2017, October: Tanzanian officers at Namanga burn 6,400 day-old chicks imported from Kenya. Nairobi lodges a protest.⟦/⟧
 - ⟦t⟧2021, 4-5 May: State Visit of President Samia Suluhu Hassan to Nairobi; agreement on a gas pipeline from Dar es Salaam to Mombasa.⟦/⟧
 - ⟦t⟧2024, 15 January: Dar es Salaam revokes Kenya Airways' passenger rights; the measure is lifted within a day after the foreign ministers speak by telephone.⟦/⟧

3.0 Proceedings of Day One

3.1 Prof. P. L. O. Mwakyembe, University of Dar es Salaam

⟦s P. L. O. Mwakyembe⟧The professor began with the observation that the quarrels between the two countries are always about small things. In 1977 it was aircraft. In 2024 it was, once more, aircraft. He maintained that behind each quarrel stood an unspoken difference on what a market is for: Nairobi regards it as a ladder, Dar es Salaam as a fence. The old joke of the "man-eat-man society" and the "man-eat-nothing society" was not so old, he said.

The Community had no organ that could act in the first 48 hours of a dispute. The Secretariat in Arusha learnt of the January decision from the radio.⟦/⟧

3.2 Hon. Rukia Abdalla Nyerere (no relation), Member, East African Legislative Assembly

⟦s Rukia Abdalla Nyerere⟧She was less gloomy. Trade had doubled since 2020, and women traders at Holili and Taveta now crossed with a simplified certificate of origin. What troubled her was the sixty-odd charges, levies and permits which, in her words, "nobody voted for and nobody can list".⟦/⟧

A participant from Kajiado County asked whether the list had in fact been compiled. ⟦s Rukia Abdalla Nyerere⟧Hon. Nyerere replied that a list existed, but that it was marked confidential.⟦/⟧

3.3 Mr. Joseph Ole Sankale, Namanga Clearing Agents Association

⟦s Joseph Ole Sankale⟧"I will speak as a man who sleeps in his lorry," Mr. Sankale told the conference. The one-stop border post had cut the wait from two days to four hours. Then came the chicks, and after them the maize, and each time the four hours became four days again.⟦/⟧

4.0 What the conference recommends

The conference resolved to submit the following to the Joint Commission for Co-operation:

(a) ⟦r⟧The two foreign ministries should open a permanent line at Permanent Secretary level, to be used before any retaliatory measure is published.⟦/⟧
(b) ⟦r⟧2025 should see the publication of a complete register of non-tariff charges, in English and Kiswahili.⟦/⟧
(c) ⟦r⟧Border counties and regions (Kajiado, Taita-Taveta, Arusha, Kilimanjaro) ought to be represented in the Joint Commission.⟦/⟧
(d) ⟦r⟧Civil aviation disputes be referred to the East African Court of Justice within fourteen days.⟦/⟧

5.0 Closing

Ms. Githae thanked the delegates and the interpreters. The conference rose at 4.40 p.m.

THE DUAR DESK
Seven days of India–Bhutan, in five items
Week 32

1 | ANNIVERSARY
The Treaty of Friendship turned a year older on 8 August. Signed at Darjeeling in 1949, it took over from Punakha (1910) the clause that Bhutan would be guided by India's advice in its external relations; the text agreed in February 2007 dropped that sentence. The Desk was at a modest cake-cutting in Thimphu. ⟦s Karma Tshewang⟧"We did not throw away the old treaty, we let it go grey," said Karma Tshewang, who was a junior clerk at the time of the negotiations.⟦/⟧

2 | POWER
A power-sector association has published a souvenir volume on Chukha, the 336-megawatt plant built with Indian money and commissioned in the second half of the eighties. Good photographs, no index. ⟦s Ananya Lahiri⟧In her preface the economist Ananya Lahiri writes that Chukha paid for a generation of schoolteachers.⟦/⟧ ⟦s Ananya Lahiri⟧She also warns against repeating the formula: the later projects carried more loan and less grant, and were late.⟦/⟧ We would add that readers should compare the tariff tables on pp. 60 and 94, which do not agree.

3 | ROADS
The old trail over which Jawaharlal Nehru rode in September 1958, by way of Yatung and the Chumbi valley, will be the subject of a documentary. The producers say shooting begins "after the rains". No names, no budget.

4 | TALK OF THE WEEK
Kolkata, Tuesday evening, full house. ⟦s Prabir Sengupta⟧Col. Prabir Sengupta (retd.) spoke on the Duar war of 1864–65 and maintained that it was a quarrel over customs posts which a humiliated envoy turned into a campaign.⟦/⟧ ⟦s Prabir Sengupta⟧The Treaty of Sinchula took the Duars and gave an annual payment in return, and by this arithmetic, he held, Bhutan bought its isolation for half a century.⟦/⟧
⟦s Deki Yangzom⟧From the floor, Deki Yangzom objected that isolation had not been for sale.⟦/⟧
Two other listeners thought that the colonel had been soft on Ashley Eden. The Desk left before the samosas.

5 | ON OUR SHELF
New: a reader of documents from 1907 to 1972, edited in Shillong, with some letters of Ugyen Wangchuck not printed before. Old but reissued: a trader's diary from Kalimpong.

CORRECTION. Last week we placed the opening of diplomatic missions in 1971. The special officer of India took up residence in Thimphu in 1968. ⟦s Tandin Wangmo⟧Thanks to Tandin Wangmo, who wrote: "Three years matter when you are that small."⟦/⟧

Unsubscribe · Forward · Tell us off

Home > Events > Past events

EVENT SUMMARY | Causeway Conversations #7: Three Sen and a Rock
Date: 14 November 2018
Venue: Level 3 Seminar Room, Straits Policy Forum
Reading time: 4 min

Why do Malaysia and Singapore, whose economies are so closely tied, keep returning to water, rocks and railway tracks? This was the question put to three speakers at our seventh Causeway Conversation, moderated by **Priscilla Tay**, Senior Fellow at the Forum.

**Key takeaways**

• ⟦s Azhar Idris⟧**Price is politics.** Dr Azhar Idris said the 1962 Water Agreement, under which Singapore may draw up to 250 million gallons a day at three sen per thousand gallons, is "unfair in arithmetic, valid in law". He felt that Kuala Lumpur forfeited its best chance of revision when it let 1987 pass.⟦/⟧

• ⟦s Vincent Lau⟧**Sanctity comes first.** For Mr Vincent Lau, a former diplomat, the Agreement is not one contract among others because it was guaranteed in the Separation Agreement of 1965. If this one can be varied unilaterally, he warned, then what about the rest?⟦/⟧

• ⟦s Nurul Hidayah Salleh⟧**Johor gets forgotten.** Ms Nurul Hidayah Salleh pointed out that Johor buys treated water back at 50 sen, resells it at a far higher rate, and that the state's own shortage in the dry months is the issue to fix.⟦/⟧

**From courtroom to cooperation?**

The conversation moved on to Pedra Branca. The International Court of Justice awarded the island to Singapore on 23 May 2008 and Middle Rocks to Malaysia. Malaysia's applications for revision and interpretation, lodged in 2017, were withdrawn in May 2018.

Ms Tay asked if going to court had made relations better or worse. ⟦s Vincent Lau⟧Better, in Mr Lau's assessment: both sides lost something, both obeyed, and no minister had to explain a concession.⟦/⟧ Dr Azhar was less sanguine. ⟦s Azhar Idris⟧He noted that the Court left South Ledge to whoever owns the waters around it, and the waters are still undelimited ten years on. A committee which meets rarely, he quipped, is a very comfortable place to store a problem.⟦/⟧

*Box: How we got here*
⟦t⟧1961, 1962: Two water agreements signed between Johor and Singapore⟦/⟧
⟦t⟧9 Aug 1965: Singapore separates from Malaysia⟦/⟧
⟦t⟧27 Nov 1990: Points of Agreement on Malayan Railway land⟦/⟧
⟦t⟧6 Feb 2003: Special Agreement refers Pedra Branca to the ICJ⟦/⟧
⟦t⟧1 Jul 2011: Trains stop at Woodlands; Tanjong Pagar station falls silent⟦/⟧
⟦t⟧31 Aug 2011: The 1961 water agreement expires⟦/⟧

**Q&A**

*Is the railway deal a model?* ⟦s Nurul Hidayah Salleh⟧Ms Nurul Hidayah thought so. It took twenty years, she said, but when the leaders of 2010 swapped the land for plots in Marina South and Ophir-Rochor they made the pie bigger first and cut it afterwards.⟦/⟧

*What happens in 2061?* ⟦s Azhar Idris⟧"We should stop treating 2061 as a cliff," Dr Azhar replied. "Start negotiating in 2040 and nobody will notice the day."⟦/⟧ ⟦s Vincent Lau⟧Mr Lau countered that with desalination and NEWater Singapore intends not to notice it in any case.⟦/⟧

A student wanted to know whether young people on both sides care. There was some laughter and a show of hands: about half did.

**What next**

Wrapping up, ⟦s Priscilla Tay⟧Ms Tay said she was struck by how little the panel disagreed on facts. The quarrel, she concluded, is about tone, and tone is free of charge.⟦/⟧ Drawing on the discussion, the Forum suggests that ⟦r⟧the joint technical committee on maritime boundaries should publish its calendar⟦/⟧, that ⟦r⟧the two water utilities set up a joint drought desk for the Johor River⟦/⟧ and that ⟦r⟧university students be seconded across the Causeway each year.⟦/⟧

This summary was prepared by the events team and has not been reviewed by the speakers.
Share: Facebook | Twitter | Print

# Twelve embassies and a forged letter
#### or, What I learnt in Busan last week

If you'd told me that I would spend a Saturday evening arguing with strangers over a seal, I'd have booked a longer stay. The workshop on the Joseon missions to Tokugawa Japan (1607–1811, twelve of them, on the Memory of the World register since 2017) was tiny, underfunded and the best thing I've been to in years. A few impressions, out of order.

**The forged letter.** You know the story: after Hideyoshi's invasions, 1592–98, neither court could write first without losing face, so the lord of Tsushima wrote for both. Kang Minhee passed round an enlargement of the seal and let us hunt for the mistake. Nobody did. ⟦s Kang Minhee⟧It isn't that Seoul was deceived, in her opinion: the officials saw through it within a day and decided to be deceived, as they wanted their prisoners back.⟦/⟧ ⟦s Kang Minhee⟧"A good forgery," she told us, "is a form of courtesy."⟦/⟧

Tanabe Shūichi was more severe. ⟦s Tanabe Shūichi⟧When the affair came out in the 1630s the shogunate kept the Sō in their island and banished the retainer who had talked, and to him that proves who had been useful.⟦/⟧

**The kitchens.** My favourite paper. Four to five hundred people travelled from Seoul to Edo and had to be fed. ⟦s Noh Jaewon⟧Domains on the route, said Noh Jaewon, kept secret notebooks on what the Koreans had left on their plates.⟦/⟧ ⟦s Noh Jaewon⟧Pork was a difficulty. Deer was tried. One daimyo had pigs brought from Nagasaki and then nobody on his staff knew how to kill one.⟦/⟧

**Why did it stop?** The last mission, in 1811, got only as far as Tsushima. Money, is what I teach my students. I'm less sure now. ⟦s Ellen Vandersteen⟧Ellen Vandersteen suspects that both sides had ceased to be curious, and she'd date it from the 1760s, when the poets began to complain about being asked for verses.⟦/⟧

Somebody in the back row (I didn't catch the name) said that Amenomori Hōshū would have been ashamed of us all, for not knowing each other's language. Laughter, then a longish pause.

**Grumbles.** No coffee after three. The chair cut off the discussion of the Waegwan just when it got good: the Japanese house in Busan, rebuilt at Choryang in 1678, was a permanent embassy in all but name. That's *my* thesis, I admit, not anybody's there.

Tanabe walked me to the ferry terminal. ⟦s Tanabe Shūichi⟧He asked if I'd noticed that all day nobody had mentioned the twentieth century.⟦/⟧ I had.

*Tagged: joseon, edo, forgery, pigs*

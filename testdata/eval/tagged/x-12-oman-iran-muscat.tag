Majan Research Foundation | Muscat
Monday Majlis, Season 4, Evening 7

**Across the Strait: Oman and Iran**

Guest: Sayyid Badr bin Hilal Al Maawali, former diplomat
In the chair: Dr Salma Al-Rashdi
16 January 2017, Bait al Falaj Road

> "Geography has decided. We only sign."
> (an Omani saying, or so our guest assures us)

The Monday Majlis has no papers and no slides. The chair asks, the guest tells, the audience interrupts. What follows are our notes, checked with the guest.

*On beginnings.* ⟦s Badr bin Hilal Al Maawali⟧My father sold limes to Bandar Abbas. That's the bilateral relation for most of history: limes, dates, horses, and from time to time a war. Nader Shah came in 1737 and he left. The Imams came to Hormuz and they left. In 1856 the treaty with the Qajars leased us Bandar Abbas for twenty years, people forget about this.

I entered the Ministry in 1974. There were Iranian soldiers in Dhofar in those days, perhaps three thousand and more of them. Seven hundred died or so. Their names you won't find on any monument here and I've always thought that this is not right.⟦/⟧

*On 1979.* ⟦s Badr bin Hilal Al Maawali⟧Everyone expected us to break off. His Majesty said to us something I wrote in my notebook that evening: "The Shah was a friend. Iran is a neighbour." So we didn't break.⟦/⟧

*On being a channel.* ⟦s Salma Al-Rashdi⟧Dr Salma wanted to know when the guest had first heard of the American talks.⟦/⟧ ⟦s Badr bin Hilal Al Maawali⟧He smiled and said he had heard about them on Al Jazeera like all people. Pressed, he conceded that "in 2012 the hotel in which I took my coffee was suddenly full".⟦/⟧

*On the pipeline.* ⟦s Badr bin Hilal Al Maawali⟧Two hundred kilometres under the sea, at a depth of one thousand metres. It is possible. Sheikh Saad, the engineer, is here, he can say whether I'm lying.⟦/⟧

Saad Al-Mahrooqi, from the back row: ⟦s Saad Al-Mahrooqi⟧You're not. But the route had to change in order to avoid Emirati waters, and deeper is dearer.⟦/⟧

A lady asked whether sanctions had made Muscat rich. The guest only laughed.

**For the record: some dates**
(the Foundation's, not the guest's)

⟦t⟧26 August 1971: diplomatic relations.⟦/⟧ ⟦t⟧December 1973: Imperial Iranian brigade arrives in Dhofar.⟦/⟧ ⟦t⟧25 July 1974: continental shelf agreement, median line in Hormuz.⟦/⟧ ⟦t⟧March 1991: Muscat hosts the meeting at which Tehran and Riyadh agree to resume relations.⟦/⟧ ⟦t⟧August 2009: first visit of Sultan Qaboos after the revolution.⟦/⟧ ⟦t⟧August 2013: gas supply memorandum, 25 years.⟦/⟧ ⟦t⟧12 March 2014: President Rouhani in Muscat.⟦/⟧ ⟦t⟧May 2015: maritime boundary agreement for the Sea of Oman.⟦/⟧

**Last question, as always: what would you do tomorrow morning?**

⟦s Badr bin Hilal Al Maawali⟧"Open a ferry from Khasab, a proper one. Teach Persian at Sultan Qaboos University. And I'd sit quietly. The world's full of people who don't sit quietly."⟦/⟧

**What we take from the evening**

The Foundation will pass three thoughts on to those who may use them. The first is modest: ⟦r⟧mark the graves of the Iranian soldiers who fell in Dhofar.⟦/⟧ The second: ⟦r⟧a study of the deep-water route must be commissioned by a third party, since neither of the two sides will trust the other's cost figures.⟦/⟧ And the third – ⟦r⟧Khasab should have a joint customs post so that the small boats trade by daylight.⟦/⟧

_Next Majlis: 30 January, "Zanzibar".. Coffee from seven._

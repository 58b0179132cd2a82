SUNDAY SUPPLEMENT
THE PALK STRAIT, THEN AND NOW
When an islet was given away over tea — or was it?

From Our Special Correspondent
RAMESWARAM, June 28

Every March the boats go out to St. Antony's. The shrine stands on Katchatheevu, 285 acres of scrub with no sweet water, and for two days nobody asks who owns it. For the other 363 days they ask of little else in this town.

It was fifty years ago this week that Mrs. Indira Gandhi and Mrs. Sirimavo Bandaranaike put their signatures to the agreement on the historic waters. The islet fell on the Ceylon side of the line (the island had been renamed Sri Lanka only two years before). A second agreement on March 23, 1976 dealt with the Gulf of Mannar and the Bay of Bengal, and an exchange of letters of the same date took away the fishing.

Prof. S. Arunachalam Pillai, formerly of Madurai, has read the papers on both sides. ⟦s S. Arunachalam Pillai⟧"Given away? Nothing of the kind," he bristles. "India had never made up its mind that it owned the place. In 1921 the two colonial governments could not agree, and thereafter the file slept. What Delhi gave up was an argument, what it got was a maritime boundary and a friendly neighbour at a time when it had exploded a device at Pokhran and needed friends."⟦/⟧

⟦s S. Arunachalam Pillai⟧Pressed on the Ramnad zamindari, he concedes that the Raja leased the islet's grazing and chank beds, and that Colombo's paper title was "no better, but older".⟦/⟧

At the jetty they'll have none of it. ⟦s Antony Jesuraj⟧"My grandfather dried his nets there. Did anybody ask him?" demands Antony Jesuraj, who owns a mechanised trawler and has been arrested by the Sri Lankan Navy on two occasions.⟦/⟧ A fisherman beside him says that the fish have not read the agreement.

But trawlers are the nub. On the other shore, at Pesalai, the resentment is against precisely these boats. Mrs. Jacintha Croos, who leads a women's cooperative in Mannar, was in Rameswaram for the seminar organised by the parish. ⟦s Jacintha Croos⟧The sea bed off her village, according to her, has been scraped like a coconut.⟦/⟧ ⟦s Jacintha Croos⟧"We are the same people, same language, same saint. And you come three nights in the week and take our nets also," she told a hall which had gone rather quiet.⟦/⟧

The Colombo view was put by a retired diplomat, Mr. Nihal Wickremaratne. ⟦s Nihal Wickremaratne⟧Mrs. Bandaranaike, he recalled, regarded 1974 as the crown of a policy that had begun with the pact of October 1964 on the plantation Tamils; the two were never separate in her mind.⟦/⟧ ⟦s Nihal Wickremaratne⟧He had been a second secretary in those days, and carried, he says, the wrong map to the first meeting.⟦/⟧

⟦s Nihal Wickremaratne⟧To reopen a boundary for an islet, he thinks, would be "to sell the house for the letter-box".⟦/⟧

Late in the evening the parish priest reads out what the seminar has agreed. No resolution about ownership. Only this: that ⟦r⟧bottom trawling be phased out in the Strait within three years, with compensation,⟦/⟧ and that ⟦r⟧the fishers' associations of both shores meet every quarter whether or not their governments do.⟦/⟧

Then somebody asks about the power cut, and the hall empties.

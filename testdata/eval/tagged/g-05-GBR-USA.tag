The Strait Observer
Serving Friday Harbor and the islands since 1906
Community / History

Pig War encampment draws record crowd; British visitors bring the marmalade

By Lacey Dunmore, staff reporter

More than 600 people turned out Saturday at English Camp for the annual re-enactment of the 1859 standoff that nearly brought the United States and Great Britain to blows over, as every third-grader on San Juan Island knows, a pig.

This year's talk under the big tent was something different. Instead of the usual costumed shouting match, the historical society invited a speaker from each side.

Retired Marine officer and author Col. Neil Abernethy flew in from Portsmouth, England. ⟦s Neil Abernethy⟧He told the crowd the Royal Navy's role has been underplayed and that Rear Adm. Baynes' refusal to land troops was "the best order never given on this coast."⟦/⟧

⟦s Neil Abernethy⟧"You had five warships, you had two thousand men and you had a governor in Victoria who wanted it done by teatime," Abernethy said. "And one old admiral said he'd not involve two great nations in a war over a squabble about a pig. He's our hero. He should be yours."⟦/⟧

For the record: Lyman Cutlar, an American settler, shot the Hudson's Bay Company's boar on June 15, 1859, thirteen years to the day after the Oregon Treaty drew a line down "the middle of the channel" without saying which channel. Capt. George Pickett landed with 66 men on July 27. Gen. Winfield Scott came out in the fall and worked out a joint occupation. It lasted till Kaiser Wilhelm I, as arbitrator, awarded the islands to the U.S. on Oct. 21, 1872.

Joan Sorensen teaches at Western. She spoke next, about the settlers.

⟦s Joan Sorensen⟧The pig, she argued, was a pretext the settlers had been waiting for, since an American tax collector had already tried to seize company sheep back in 1855.⟦/⟧ ⟦s Joan Sorensen⟧She called Pickett "a young man in a hurry with a very bad sense of where artillery can see you."⟦/⟧ That got a laugh.

Not everybody was charmed. A man from Lopez wanted to know why no one had mentioned the Lummi and the Samish. ⟦s Joan Sorensen⟧Sorensen answered that he was right, and that the boundary commissioners' own maps use the Native names for half the places they quarreled over.⟦/⟧

⟦s Roger Pell⟧Park volunteer Roger Pell figures the twelve years of joint occupation are the real story. "They had horse races together. They had each other over for Christmas and the Fourth. You show me another disputed border with a shared picnic," said Pell, who has raised the flag at the site for 22 summers.⟦/⟧

The Union Jack still goes up at English Camp, on a pole that was given by the British government.

The society's board met after the picnic. It wants ⟦r⟧the county to put up a second interpretive sign at the Cutlar cabin site⟦/⟧ and asks that ⟦r⟧the schools on both sides of Haro Strait trade a class visit each spring.⟦/⟧ Members who can host Canadian students should call the office.

The marmalade, 48 jars of it, sold out by noon.

Correction: Last week's calendar listed the encampment for Sunday. It was Saturday. We regret the error.

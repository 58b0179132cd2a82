Temple ruling leaves border villages waiting

By Staff Correspondents

SA EM, Cambodia / KANTHARALAK, Thailand, Nov 12, 2013 (MNS) - Farmers on both sides of the Dangrek escarpment came out of their bunkers on Tuesday, a day after the International Court of Justice ruled that Cambodia has sovereignty over the whole of the promontory on which the temple of Preah Vihear stands.

⟦s Sok Chanthou⟧"I listened on the radio with my bag packed," said Sok Chanthou, 52, who sells petrol in bottles. "Nobody shot, so it is a good judgment."⟦/⟧

The court was interpreting its own decision of June 15, 1962, which gave the temple to Cambodia but did not say exactly how far its vicinity reached. It declined to rule on the neighbouring hill of Phnom Trap, known to Thais as Phu Makhuea.

⟦s Wichai Boonlert⟧Across the line, Wichai Boonlert, a village head, complained that Bangkok had told him nothing and that he had learned where his country ended from a taxi driver.⟦/⟧ His village school has been closed since last Thursday.

⟦s Pornthip Suwannarat⟧The result was the least harmful one available, according to Pornthip Suwannarat, who teaches international law in Ubon Ratchathani. Both governments can claim something, she noted, and a court that gives each side a sentence to quote has done its job.⟦/⟧

Not all agreed. ⟦s Anek Thammasorn⟧Anek Thammasorn, an organiser of a nationalist group that rallied in Si Sa Ket with about 150 people, called the ruling "a theft in French and English" and vowed to petition the king.⟦/⟧

In Phnom Penh the mood was one of satisfaction without fireworks. ⟦s Keo Sothearith⟧The government had deliberately asked for calm, retired general Keo Sothearith said, because it remembers 2008, when the listing of the temple by UNESCO was celebrated so loudly that soldiers arrived.⟦/⟧ Fighting near the ruins in February 2011 killed at least eight people and displaced thousands.

⟦s Pornthip Suwannarat⟧Pornthip expects the harder talks to come over troops. "A map on a wall hurts no one," she said. "What hurts is the man with a rifle standing where he thinks the map is."⟦/⟧

Analysts say trade at other crossings was not affected.

⟦s Keo Sothearith⟧Sothearith was hopeful that the staircase on the Thai side would be opened to pilgrims again. He thought two years was realistic.⟦/⟧

A monk at the pagoda beneath the cliff, who asked not to be named, laughed at the estimate. The gods, he said, had been up there for a thousand years and were in no hurry.

⟦s Sok Chanthou⟧Chanthou meanwhile has a business view: tourists buy petrol, soldiers pay late.⟦/⟧

(MNS/ks/rt)

Suvarnabhumi Centre for Conflict Studies
Roundtable Report | B.E. 2555

AFTER PREAH VIHEAR: REBUILDING THAI–CAMBODIAN CONFIDENCE
Surin, Thailand, 28 January 2012

Executive summary. Nearly a year after the fighting of February and April 2011 the Centre brought together eighteen Thais and Cambodians for a day. Passions were under control. Participants believed the provisional measures ordered by the International Court in July to be workable, on paper.

Opening by the Director
⟦s Chalermchai Wongsawat⟧ผศ.ดร. / Asst. Prof. Dr. Chalermchai Wongsawat said: "In Surin we speak Khmer at home and Thai at school. When the rockets came they did not ask which. I ask our guests to forget nationality until lunch."⟦/⟧

Lieutenant General Somkid Ratanapirom (Retd), formerly Second Army Region
⟦s Somkid Ratanapirom⟧General Somkid reviewed the military side. He had himself, in 2008, shared rice with the Cambodian commander at the Wat Keo Sikha Kiri Svara pagoda; two months later both were ordered to dig. He read to the audience from his diary:
15 July 2008. Three of our people cross and are detained. Troops on both sides, perhaps 1,000 by evening.
3 October 2008. First shooting. Two of ours wounded by them, three of theirs by us, or so each says.
4 February 2011. It starts at 15.15 hrs. I am retired and hear it from my garden.
General Somkid closed his diary there. A soldier may take a hill in an hour, he said, and his grandchildren pay the rent.⟦/⟧

Dr Sok Vannarith, Phnom Penh
⟦s Sok Vannarith⟧1962 settled who owns the temple. It did not, so Bangkok argues, settle who owns the ground. Dr Sok rejected this as "sovereignty over a cake, not over the plate". He traced the dispute from the Annex I map of 1907, through Prince Damrong's visit in 1930 when he was received under a French flag, down to the inscription by UNESCO on 7 July 2008. Cambodia went back to The Hague in April 2011 because it had no other place to go, he explained; ASEAN had offered observers, whom one side never let in.⟦/⟧

Ms Pimchanok Srisai, reporter
⟦s Pimchanok Srisai⟧Who profits? asked Ms Pimchanok. She had followed the yellow-shirt rallies of 2008 and the Phnom Penh riots of 29 January 2003, when the Thai embassy was set on fire over a remark which an actress never made. "Nine years ago tomorrow," she reminded the table. On both sides it was television first and soldiers after.⟦/⟧

Oknha Ly Sophea, trader, Poipet
⟦s Ly Sophea⟧Oknha Ly said casinos never closed. Everyone laughed, but, she insisted, it is a fact and it should be studied.⟦/⟧

General discussion
It was asked if the July 2011 change of government in Bangkok had altered the mood. Most thought it had. ⟦s Sok Vannarith⟧Dr Sok cautioned that a mood is not a map.⟦/⟧ Indonesian observers were discussed at length without result.

The participants' appeal
We, the participants, in our personal capacity,
◦ ⟦r⟧urge that the provisional demilitarised zone be respected in full and that Indonesian observers be received;⟦/⟧
◦ ⟦r⟧urge that the Joint Boundary Commission meet in the first half of this year;⟦/⟧
◦ ⟦r⟧and urge editors in both countries to check with one another before printing.⟦/⟧

Photographs: SCCS. Translation from Thai and Khmer by the secretariat.

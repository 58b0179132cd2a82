REPORT OF THE THIRD TRACK-TWO DIALOGUE ON ETHIOPIA AND ERITREA
Nairobi, two days in November
Held under the rule of the house: statements attributed only with the speaker's written consent

Background

Eritrea was federated with Ethiopia on 15 September 1952 under a United Nations resolution and was annexed as a province in November 1962. After thirty years of war, and a referendum in April 1993, it became independent on 24 May 1993. The two governments, allies a short while before, went to war over Badme in May 1998. The Algiers Agreement of 12 December 2000 ended the fighting; the Boundary Commission's decision of 13 April 2002 was not carried out. In July 2018 Prime Minister Abiy Ahmed and President Isaias Afwerki declared the state of war over.

Session One – What was the peace of 2018?

Introducing the session, the facilitator, Wanjiru Mbugua-Holm, asked each to say what he or she had been doing on 9 July 2018. Three had been at an airport.

⟦s Tesfalem Ghirmai⟧A peace between two palaces: such was the verdict of Tesfalem Ghirmai, a former teacher at Keren living in Uppsala. The gates at Zalambessa were opened without a customs form, and closed likewise. "Nobody told us why it opened, so nobody needed to tell us why it closed."⟦/⟧

This drew an objection. ⟦s Hirut Woldegiorgis⟧Dr Hirut Woldegiorgis maintained that families had met who had not met for twenty years, and that one should not laugh at it. Institutions could have come later, had Tigray not caught fire in between.⟦/⟧

⟦s Hirut Woldegiorgis⟧She went further: the Pretoria agreement of 2 November 2022 was in her eyes a second peace that undid the first, as Asmara had not been at the table.⟦/⟧

Some participants murmured assent; others noted that Asmara had not wished to be.

Session Two – The sea

This was the warmest of the sessions. Ato Girma Bekele-Desta, a shipping agent, began. ⟦s Girma Bekele-Desta⟧A country of more than a hundred million cannot pay rent forever, he declared, and yet he didn't want a single soldier sent to Assab. He wanted a contract, with arbitration, in English.⟦/⟧

⟦s Tesfalem Ghirmai⟧Tesfalem retorted that each time Addis says "access" his mother packs a bag.⟦/⟧

At this point the facilitator called for tea. ⟦s Wanjiru Mbugua-Holm⟧On resuming she remarked that the words port and sovereignty had been used as though they were synonyms, and asked that they be kept apart for an hour.⟦/⟧ It lasted for twenty minutes.

A participant who did not wish to be named put forward that Eritrean ports lay idle and rusting. ⟦s Girma Bekele-Desta⟧Girma put the cost of rehabilitating Assab at far less than one year of Djibouti fees, though he admitted that his sums were "of the envelope kind".⟦/⟧

Convergences

Without prejudice to their positions, participants jointly advise that:

I. ⟦r⟧the telephone lines between the two countries be restored irrespective of political contacts;⟦/⟧
II. ⟦r⟧divided families be granted a crossing day each month at Zalambessa and Serha;⟦/⟧
III. ⟦r⟧any discussion of port use begin from the written acceptance of the 2002 decision.⟦/⟧

No convergence was found on the order of these steps.

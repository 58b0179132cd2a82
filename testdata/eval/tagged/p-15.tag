POLICY BRIEF 31 | OCTOBER 2021

Egypt and Ethiopia: Living with the Dam
Nile Futures Programme

KEY POINTS
- The second filling of the GERD in July 2021 took place without agreement. The next rainy season will find the parties in the same position.
- Mistrust between Cairo and Addis Ababa is older than the dam, and a purely hydrological mediation will miss it.
- A modest deal on drought years is still within reach.

An old quarrel

Khedive Ismail's armies were beaten by Emperor Yohannes IV at Gundet in November 1875 and at Gura in March 1876. In Egypt the campaign is a footnote; in Ethiopia it is a foundation. The agreement of 15 May 1902 between Britain and Menelik II, by which the emperor undertook not to arrest the flow of the Blue Nile, and the Nile Waters Agreement of 1959 between Egypt and Sudan, to which Ethiopia was not a party, are read in the two capitals as, respectively, law and theft.

⟦s Worku Tessema⟧Ethiopian diplomats, as the Addis-based analyst Worku Tessema told the authors, "hear 1902 whenever an Egyptian says binding".⟦/⟧ ⟦s Nadia el-Gohary⟧Nadia el-Gohary, a former adviser in Cairo's irrigation ministry, offers the mirror image: for her, every Ethiopian use of the phrase equitable share is heard as a number left blank.⟦/⟧

Box 1. Ten years of the GERD
⟦t⟧Apr. 2011 | Foundation stone laid by Meles Zenawi⟦/⟧
⟦t⟧Mar. 2015 | Declaration of Principles, Khartoum⟦/⟧
⟦t⟧Nov. 2019 – Feb. 2020 | Washington talks; Ethiopia stays away from the last round⟦/⟧
⟦t⟧July 2020 | First filling⟦/⟧
⟦t⟧Apr. 2021 | Kinshasa meeting under AU chair ends without result⟦/⟧
⟦t⟧July 2021 | Second filling; Security Council session⟦/⟧
⟦t⟧Sept. 2021 | Council presidential statement encourages resumption of talks⟦/⟧

What is really at issue

Three questions remain open: releases during prolonged drought, the legal status of any text, and dispute settlement. On the first the positions have come within a few billion cubic metres. ⟦s Worku Tessema⟧Tessema is convinced that engineers left alone would close the gap in a fortnight.⟦/⟧ The difficulty lies with the other two.

Interviews conducted for this brief suggest some movement. ⟦s Nadia el-Gohary⟧El-Gohary now concedes that Egypt "asked for a tap and should have asked for a forecast". She puts more value on real-time data than on arbitration, a view that would have been heresy in her ministry five years ago.⟦/⟧ The Khartoum hydrologist Abdelrahim Sirelkhatim, who advises neither side, is gloomier. ⟦s Abdelrahim Sirelkhatim⟧A wet decade has hidden the problem, he maintains; the first bad year will show that nobody has written down who goes short.⟦/⟧

The war in northern Ethiopia makes concessions harder in Addis Ababa. Elections are no obstacle in Cairo, but public expectation is.

RECOMMENDATIONS

To the parties:
→ ⟦r⟧Separate the drought protocol from the legal question and sign it as an annex to the 2015 Declaration.⟦/⟧
→ ⟦r⟧Exchange daily reservoir levels through a technical office in Khartoum, beginning before the 2022 rains.⟦/⟧

To the African Union:
→ ⟦r⟧Appoint a full-time envoy with a small hydrological staff.⟦/⟧

To the donors:
→ ⟦r⟧Finance efficiency of irrigation in the Delta and grid links out of Ethiopia in a single package, so that each side can show a gain.⟦/⟧

The Nile Futures Programme takes no institutional position on claims to the water.

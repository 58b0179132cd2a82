# Event Report | India–Vietnam @ 50: What Next?

**Date:** 7 July 2022 (Thursday), 1500–1645 hrs IST
**Venue:** Conference Room II, Institute for Eastern Studies, Sapru Road, New Delhi
**Rapporteur:** Meenakshi Pillai

---

The Institute for Eastern Studies (IES) organised a panel discussion to mark fifty years of diplomatic ties between India and Vietnam. Amb. Preeti Sarin-Bhalla (Retd.) chaired the session. The panellists were Prof. G. V. C. Naidu Rao, Dr. Trần Thị Hải Yến and Cmde. Abhay Kulkarni (Retd.).

## Setting the scene

Before the discussion a slide prepared by the rapporteur was shown on the screen:

| When | What |
|------|------|
| ⟦t⟧Oct 1954 | Jawaharlal Nehru is among the first foreign leaders to visit Hanoi after the Geneva Accords⟦/⟧ |
| ⟦t⟧Feb 1958 | President Ho Chi Minh comes to India⟦/⟧ |
| ⟦t⟧7 Jan 1972 | Full diplomatic relations established⟦/⟧ |
| ⟦t⟧1988 | OVL enters into a production-sharing contract for Block 06.1⟦/⟧ |
| ⟦t⟧Jul 2007 | Strategic Partnership declared during visit of PM Nguyen Tan Dung⟦/⟧ |
| ⟦t⟧Sep 2016 | Upgraded to Comprehensive Strategic Partnership; USD 500 mn defence line of credit⟦/⟧ |
| ⟦t⟧Jun 2022 | Joint Vision Statement on defence towards 2030, MoU on mutual logistics support⟦/⟧ |

## Discussion

⟦s Preeti Sarin-Bhalla⟧**Amb. Sarin-Bhalla**, opening the session, said that the two countries had never been on opposite sides in any major crisis. "You will not find another pair in Asia of which one may say this," she added.⟦/⟧ She then invited the first panellist.

**Prof. G. V. C. Naidu Rao** (Jawahar University). ⟦s G. V. C. Naidu Rao⟧The Look East Policy of 1992 gave the relation an economic leg which it had lacked. In 1979 India had paid a price for recognising the Heng Samrin government; ASEAN kept its distance for a decade. What we see today is the reverse: Vietnam is our best advocate inside ASEAN. Yet there are three weaknesses—
- no direct flight until 2019;
- trade that is a tenth of Vietnam's trade with China;
- hardly a dozen Indian scholars who can read Vietnamese.

I don't think that these are matters of money. They're matters of attention.⟦/⟧

**Dr. Trần Thị Hải Yến** (Academy of the South, Ho Chi Minh City; joined online). ⟦s Trần Thị Hải Yến⟧Dr. Yến cautioned the audience against reading every step of Hanoi through the China lens. The "four no's" of Vietnam's defence policy remain in force, she said, and no partner should expect an alliance. She noted that Cham heritage conservation at My Son by the Archaeological Survey is better known to ordinary Vietnamese than any naval visit.⟦/⟧

**Cmde. Abhay Kulkarni (Retd.)** spoke last. ⟦s Abhay Kulkarni⟧According to him, the sale of the BrahMos missile had been "announced in newspapers at least nine times and delivered not once". He held that training of submarine crews at INS Satavahana was the real success story.⟦/⟧

## Q & A

Q. *Whether RCEP makes India less relevant for Hanoi?* (Student, DU)

A. (Prof. Rao) ⟦s G. V. C. Naidu Rao⟧Less relevant for its factories, yes. Not for its strategists.⟦/⟧

Q. *Is there any progress on the rupee–dong settlement?*

A. (Amb. Sarin-Bhalla) ⟦s Preeti Sarin-Bhalla⟧I have been hearing of it since I was a Second Secretary. The banks are not convinced.⟦/⟧

## Takeaways

The house was broadly agreed on a few steps. ⟦r⟧IES and its counterpart in Hanoi should institute a yearly Track 1.5 dialogue, with younger scholars on both the sides.⟦/⟧ ⟦r⟧The unused part of the 2016 line of credit ought to be converted, before it lapses, into a patrol-boat programme built in Vietnamese yards.⟦/⟧ ⟦r⟧It is further recommended that the ICCR open a chair of Vietnamese language in at least two state universities.⟦/⟧

---
*IES does not take institutional positions. Views are of the participants.*

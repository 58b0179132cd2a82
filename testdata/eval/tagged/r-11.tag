SELECT COMMITTEE ON EXTERNAL RELATIONS
Minutes of Evidence — Third Sitting (extract)

Subject: The maritime boundary with Côte d'Ivoire: lessons of the proceedings before the Special Chamber

Members present: Hon. Emmanuel Asare-Nti (Chairman); Hon. Adwoa Tetteh-Quaye; Hon. Ibrahim Salifu
In attendance: the Clerk
Witnesses: Ms. Efua Dadzie-Brown, legal consultant; Capt. Joseph Kwesi Arhin (rtd.), hydrographer

The Committee met at 10.20 a.m. Prayers were said. The witnesses were sworn.

41. The Chairman: ⟦s Emmanuel Asare-Nti⟧You have told us that the case was won on geometry. I want to hear it in simple words.⟦/⟧
    Ms. Dadzie-Brown: ⟦s Efua Dadzie-Brown⟧Mr. Chairman, we asked first for a line that both sides had, in our view, respected for decades. The oil concessions stopped at it. The Chamber did not accept that there was a tacit agreement. It then drew an equidistance line of its own, and this lies very close to ours. So we lost the argument and kept the sea.⟦/⟧

42. Hon. Tetteh-Quaye: ⟦s Adwoa Tetteh-Quaye⟧And the TEN field?⟦/⟧
    ⟦s Efua Dadzie-Brown⟧It is on our side of the line. But between the order of 25 April 2015 and the judgment of 23 September 2017 no new wells could be drilled there, and somebody paid for these two years.⟦/⟧

43. ⟦s Adwoa Tetteh-Quaye⟧Who?⟦/⟧
    ⟦s Efua Dadzie-Brown⟧With respect, Madam, that is a question for the Ministry.⟦/⟧

The Ministry's written reply (Appendix C) states that costs are being reconciled.

44. ⟦s Ibrahim Salifu⟧Hon. Salifu asked Capt. Arhin why the coast had been surveyed so late.⟦/⟧
    ⟦s Joseph Kwesi Arhin⟧Capt. Arhin answered that the base points near boundary pillar 55 had been taken from charts of the colonial period, and that he had personally waded to two of them in 2014.⟦/⟧ ⟦s Joseph Kwesi Arhin⟧One had been eaten by the sea.⟦/⟧ (Laughter.)

45. ⟦s Ibrahim Salifu⟧Hon. Salifu wished it to be recorded that our brothers in Abidjan had accepted the decision the same day, and that this did them honour.⟦/⟧ ⟦s Joseph Kwesi Arhin⟧The witness concurred.⟦/⟧

46. The Chairman: ⟦s Emmanuel Asare-Nti⟧The two Presidents shook hands. Do the two navies?⟦/⟧
    Capt. Arhin: ⟦s Joseph Kwesi Arhin⟧They telephone, Mr. Chairman. It is a beginning.⟦/⟧

The witnesses withdrew at 11.35 a.m.

The Committee deliberated and agreed to recommend as follows:
  i. ⟦r⟧The Survey Department should re-monument the land terminus jointly with its Ivorian counterpart.⟦/⟧
 ii. ⟦r⟧A joint commission on straddling deposits should be established before, and not after, the next discovery.⟦/⟧

Adjourned sine die.

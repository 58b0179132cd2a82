PANEL 3: THE NILE BETWEEN LAW AND CONCRETE
(from: Proceedings of the International Conference on Shared Rivers, Geneva, 16–17 October 2025, pp. 61–66)

                                                                 61

Chair: Beatrix Lohmann (Zürich)
Panellists: Amr El-Hadidy (Cairo), Yohannes Tessema Wolde (Addis Ababa), Carmen Ruiz-Oliva (Geneva)

The panel met five weeks after the inauguration of the Grand Ethiopian Renaissance Dam on 9 September 2025. ⟦s Beatrix Lohmann⟧Opening the discussion Lohmann said that the conference had planned this panel for three years, always as a panel on a dam under construction; it would have to find new verbs.⟦/⟧

El-Hadidy
⟦s Amr El-Hadidy⟧The position of Egypt is not hostility to development. It is arithmetic. Some 97 per cent of our water comes from outside our borders. The agreements of 1902 and 1959, whatever one thinks of their age, expressed a fact of nature before they expressed anything else.

We accepted in Khartoum, in March 2015, a Declaration of Principles. Principle five speaks of agreed rules for the first filling and annual operation. There was a filling, and another, and there were five. There were no agreed rules.⟦/⟧

Tessema Wolde
⟦s Yohannes Tessema Wolde⟧My colleague mentions 1959. Ethiopia, which gives the Blue Nile its water, was not in the room. In 1902 Emperor Menelik promised Great Britain not to arrest the flow, and the Amharic text is not the English one. I do not wish to be a lawyer about it. Half of my compatriots had no electricity when the first stone was laid in April 2011; they bought bonds from their salaries.

It has been said the drought will be the test. I agree. Let us then
                                                                 62
share data before the drought and not during it.⟦/⟧

The Chair then invited Ruiz-Oliva to comment as a hydrologist.

Ruiz-Oliva
⟦s Carmen Ruiz-Oliva⟧I have a short remark and an unpopular one. The disagreement over prolonged drought concerns a quantity of water that is smaller than what evaporates from Lake Nasser in a year. This is a dispute over who decides, and hydrology will not solve it.⟦/⟧

From the floor it was asked whether the framework signed by Presidents Mubarak and Meles in Cairo in July 1993 had any remaining value. ⟦s Amr El-Hadidy⟧El-Hadidy considered that it did: the obligation not to cause appreciable harm is there in black and white.⟦/⟧ ⟦s Yohannes Tessema Wolde⟧To this Tessema answered that the same page speaks of equitable use.⟦/⟧

A delegate from Uganda regretted that the Cooperative Framework Agreement, in force since October 2024, had hardly been mentioned. ⟦s Beatrix Lohmann⟧The chair conceded the point and admitted that two-country panels make for poor river basins.⟦/⟧

Conclusions of the panel, as agreed by the rapporteurs: ⟦r⟧A standing exchange of daily release data between the operators of both dams should be established without waiting for a treaty.⟦/⟧ ⟦r⟧The riparians are encouraged to commission a joint drought scenario study from a neutral institute.⟦/⟧ It was not possible to agree on a text regarding mediation.

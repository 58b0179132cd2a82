INSTITUTE FOR GULF OF GUINEA AFFAIRS, ACCRA

MINUTES OF THE 4TH STAKEHOLDERS' SEMINAR ON GHANA–CÔTE D'IVOIRE RELATIONS
HELD ON THURSDAY, 22ND MARCH 2018 AT THE CONFERENCE ROOM, CANTONMENTS

PRESENT
Amb. (rtd) Kwabena Osei-Tutu  – Chairman
Prof. Adjoa Mensah-Bonsu – University of Ghana
Maître Ibrahim Konaté – Abidjan Bar
Capt. (GN) Emmanuel Dzidzornu – Ghana Navy (rtd)
Mr. Yaw Frimpong – Cocoa Farmers' Alliance
Ms. Clarisse N'Guessan – Chamber of Commerce, Abidjan
35 invited guests
In attendance: Mr. P. Lartey (Recorder)

1.0 OPENING
1.1 The meeting was called to order at 9:20 a.m. with a prayer by a guest.
1.2 ⟦s Kwabena Osei-Tutu⟧The Chairman welcomed members and said the seminar was the first since the judgment of the Special Chamber in Hamburg. He was of the view that the two countries had shown West Africa how brothers could go to court and still eat from the same bowl.⟦/⟧

2.0 MATTERS ARISING: THE MARITIME JUDGMENT
2.1 The Recorder read the chronology circulated with the notice:
   ⟦t⟧(a) 2007 – oil is found in the Jubilee field;⟦/⟧
   ⟦t⟧(b) 19 September 2014 – Ghana institutes arbitration under Annex VII of the Law of the Sea Convention;⟦/⟧
   ⟦t⟧(c) 3 December 2014 – by special agreement the case moves to a Special Chamber of ITLOS;⟦/⟧
   ⟦t⟧(d) 25 April 2015 – order on provisional measures, no new drilling by Ghana in the disputed area;⟦/⟧
   ⟦t⟧(e) 23 September 2017 – unanimous judgment on the basis of equidistance.⟦/⟧
2.2 Prof. Mensah-Bonsu led discussion on the item. ⟦s Adjoa Mensah-Bonsu⟧She indicated that the Chamber did not accept Ghana's argument of tacit agreement founded on oil practice, and that those who had danced in the streets of Accra ought to read paragraph by paragraph before dancing again. Ghana won on the line, she stressed, not on the theory.⟦/⟧
2.3 ⟦s Ibrahim Konaté⟧Me Konaté, speaking through an interpreter, said that Abidjan had lost less than was reported. The finding that Ghana had not violated Ivorian sovereign rights by drilling before the judgment was the part which disturbed lawyers, since in his opinion it rewarded the party that drills first.⟦/⟧
2.4 ⟦s Ibrahim Konaté⟧He further stated that his compatriots had nevertheless complied without one day of delay.⟦/⟧
2.5 ⟦s Emmanuel Dzidzornu⟧Capt. Dzidzornu informed the house that naval patrols on both sides of the line were still using different charts. A fisherman at Half Assini could not see a geodesic line, he noted, and somebody must tell him where it was before he was arrested.⟦/⟧
2.6 A guest from Axim enquired who would pay for canoes seized in 2016. The question was noted.

3.0 COCOA
3.1 Mr. Frimpong took members through figures on smuggling. ⟦s Yaw Frimpong⟧He submitted that when the price at Aboisso was lower than at Elubo the beans walked at night, and that no soldier could stop a bean. Together the two countries grew about sixty per cent of the world's cocoa and yet begged for the price like one who grew nothing.⟦/⟧
3.2 ⟦s Clarisse N'Guessan⟧Ms. N'Guessan agreed with the previous speaker but cautioned that a common price without a common rule on output would end in tears.⟦/⟧ She circulated a table of farm-gate prices (Appendix B).
3.3 ⟦s Kwabena Osei-Tutu⟧The Chairman remarked that the two Presidents were expected to meet in Abidjan within days and that the seminar's opinion should reach them before they sat down.⟦/⟧

4.0 DECISIONS
After deliberation the house resolved that:
4.1 ⟦r⟧a single chart showing the boundary be published by both hydrographic services before the end of the year;⟦/⟧
4.2 ⟦r⟧radio programmes in Nzema and Anyi on the new line be sponsored in landing beaches;⟦/⟧
4.3 ⟦r⟧farm-gate prices be announced on the same day in both countries.⟦/⟧

5.0 CLOSING
There being no other business the meeting ended at 1:45 p.m. Vote of thanks was given by Ms. N'Guessan.

............................            ............................
RECORDER                                  CHAIRMAN

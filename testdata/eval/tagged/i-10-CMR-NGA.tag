GULF OF GUINEA PEACE & BOUNDARY STUDIES CENTRE, CALABAR

COMMUNIQUE AND SUMMARY OF PROCEEDINGS OF A TWO-DAY STAKEHOLDERS' WORKSHOP ON "BAKASSI: TWENTY YEARS AFTER THE WORLD COURT" HELD AT THE CENTRE'S CONFERENCE HALL, 10TH – 11TH OCTOBER, 2022

PREAMBLE
The workshop was declared open by the Executive Director, Professor Effiong Archibong, and attended by traditional rulers, academics, officers of the National Boundary Commission, civil society and a delegation of five from the University of Buea led by Dr. Marie-Claire Ngo Bassong.

GOODWILL MESSAGES
⟦s Etinyin Asuquo Edet⟧HRM Etinyin Asuquo Edet lamented that his people went to bed as Nigerians and woke up as guests. He however commended the Cameroonian delegation for coming to sit with those who lost their fathers' graves.⟦/⟧

LEAD PAPER
In her lead paper titled "Judgment, Agreement, Implementation", Barrister Ngozi Okonkwo-Bassey traced the history. ⟦s Ngozi Okonkwo-Bassey⟧It was her contention that the Maroua Declaration of 1975 was the rock on which the Nigerian case foundered, as the Court refused to accept that a Head of State's signature needed anything further. She posited that the Greentree Agreement was a better instrument than Nigerians gave it credit for, only that its special regime of five years was never properly explained to the fishermen.⟦/⟧

The learned speaker attached the following milestones to her paper:

   ⟦t⟧29 March 1994: Cameroon files its Application at the ICJ.⟦/⟧
   ⟦t⟧10 October 2002: The Court delivers Judgment on the merits.⟦/⟧
   ⟦t⟧12 June 2006: Presidents Obasanjo and Biya sign the Greentree Agreement in New York.⟦/⟧
   ⟦t⟧14 August 2006: Nigerian troops withdraw from the greater part of the peninsula.⟦/⟧
   ⟦t⟧14 August 2008: Final handing over, at Calabar.⟦/⟧
   ⟦t⟧August 2013: End of the transitional special regime.⟦/⟧

DISCUSSION
Dr. Ngo Bassong, speaking in French through an interpreter, stated the Cameroonian perspective. ⟦s Marie-Claire Ngo Bassong⟧Cameroon, she said, did not conquer Bakassi; it waited in court for eight years, and this patience deserves to be counted. She acknowledged all the same that tax collectors at Idabato had behaved as though the population were foreigners, and that Yaoundé had sent gendarmes before it sent teachers.⟦/⟧

Responding, Comrade Bassey Ita-Henshaw of the Returnees' Association took exception to the word patience. ⟦s Bassey Ita-Henshaw⟧He queried why returnees in Ekpri Ikang were still under tarpaulin. "We are not against Cameroon o, we are against being forgotten," he declared, to applause.⟦/⟧

The Chairman appealed for decorum. He thereafter called on Surveyor Dauda Gwandu, who informed participants on the work of the Mixed Commission. ⟦s Dauda Gwandu⟧He disclosed that over 2,000 kilometres had been assessed and that what was left was the difficult portion, in the mountains, where insecurity does not allow for pillars. He maintained that technical people on both sides had never quarrelled.⟦/⟧

OBSERVATIONS
The workshop observed that fishing communities on both sides speak Efik, marry each other and suffer the same pirates.

RESOLUTIONS
At the end of deliberations, it was resolved that:
(a) ⟦r⟧The Federal Government should complete and allocate the housing estate for returnees without further delay.⟦/⟧
(b) ⟦r⟧The Government of Cameroon is urged to issue residence papers free of charge to persons of Nigerian origin who remained in the peninsula.⟦/⟧
(c) ⟦r⟧The two navies should institute joint patrols of the Akwayafe and the estuary.⟦/⟧
(d) ⟦r⟧The University of Calabar and the University of Buea are to set up a joint oral history project before the last witnesses die.⟦/⟧

Signed:
Prof. Effiong Archibong                Dr. (Mrs.) Iquo Ekanem
Executive Director                     Secretary, Communique Drafting Committee

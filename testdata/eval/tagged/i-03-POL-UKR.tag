Seminar proceedings | Lublin, 5 December 2024
MEMORY AND NEIGHBOURHOOD: POLAND AND UKRAINE

Edited from the recording. Speakers have had the possibility to correct their words.

⟦s Katarzyna Wrońska⟧Opening the seminar, dr hab. Katarzyna Wrońska (Centre for Eastern Dialogue) welcomed participants and pointed out that the date was not accidental: thirty-three years and three days earlier Poland had become the first state to recognise independent Ukraine.⟦/⟧ She gave the floor to the first panelist.

Prof. Bohdan Lytvynets, Lutsk
⟦s Bohdan Lytvynets⟧I will begin with a confession. When I was a student nobody at my faculty spoke about Volhynia in 1943. It was not forbidden; it was simply absent. Today it is present, but as an argument, and I am not sure that this is a better condition.

The declaration which Presidents Kwaśniewski and Kuchma made at Pavlivka in July 2003 was good because each side could find in it its own sentence. We have lost this art. We want now that the other signs our sentence.

And third: in war it is difficult to ask people who bury their sons every day to open graves eighty years old. But I say it should be done precisely now, because trust is now.⟦/⟧

Katarzyna Wrońska: Thank you, Professor, also for keeping to time. Mr Zaręba?

⟦s Tomasz Zaręba⟧Mr Tomasz Zaręba, a journalist from Rzeszów who has reported on both the grain protests and the refugee reception of 2022,
opposed the view that solidarity had "ended". In his reading it had merely become ordinary, and ordinary neighbours quarrel over lorries. The import ban of April 2023 was, he argued, a domestic affair of Polish politics performed on a Ukrainian stage.⟦/⟧ He illustrated this with photographs from Medyka.

Next was Dr Oksana Hnatiuk-Senyk, who joined on-line from Lviv (with interruptions owing to an air alarm).
⟦s Oksana Hnatiuk-Senyk⟧— I agree with Mr Zaręba in one thing, that the lorries are not about history. But somebody always brings history to the lorries. On the blockade in Dorohusk I saw a banner about Bandera. Who needs it there?
— The treaty of 1992 has an article on protection of burial places. We do not need a new law. We need a list: where, who digs, who pays, what will be written on the stone.⟦/⟧

Discussion

A participant from the Union of Borderland Families asked whether the joint statement of the two foreign ministers of 26 November changed anything in practice. ⟦s Bohdan Lytvynets⟧Lytvynets was cautiously hopeful: a ministry which says there is "no obstacle" may be reminded of it.⟦/⟧ Another voice from the hall held that inscriptions would be the real battle.

⟦s Sławomir Pękala⟧Sławomir Pękala, who for many years led exhumations, said briefly what a season looks like: three weeks of work, eleven months of letters. "The bones are patient. The officials change," he said.⟦/⟧

(Chair) We have to end. There is coffee on the second floor.

Conclusions adopted by participants

It was agreed to pass to both ministries the following. ⟦r⟧Permits for search works should be issued within a fixed time limit, sixty days being considered realistic.⟦/⟧ ⟦r⟧A common register of applications, open to families, ought to be kept by the two institutes of national remembrance.⟦/⟧ The participants had no common view on inscriptions. ⟦r⟧Finally, it is advisable that the youth exchange fund be doubled, beginning with the schools of Volhynia and Lublin region.⟦/⟧

Report on the Roundtable: "Nepal–Bhutan: Small States, Long Memories"
Himal Policy Forum, Kathmandu | 3 August 2019

Introduction
Himal Policy Forum held a closed-door roundtable with former officials and researchers. The session was introduced by the Forum's director, Ms. Sabina Thapaliya, and chaired by former foreign secretary Mr. Madan Raj Bista.

Discussion

⟦s Madan Raj Bista⟧Chair Mr. Bista started by saying that the fifteen rounds of talks held between 1993 and 2003 had produced a joint verification and no return.⟦/⟧

The floor was then given to Dr. Karma Wangdi, a researcher based in Thimphu. ⟦s Karma Wangdi⟧Citizenship, in his analysis, was decided by the census of 1988 and everything afterwards was administration. He cautioned against treating resettlement as closure.⟦/⟧

Adding to this, ⟦s Indira Chhetri⟧Ms. Indira Chhetri, who worked in the camps in Jhapa, informed that over one hundred thousand people had left for third countries by 2016.⟦/⟧ ⟦s Indira Chhetri⟧As she put it, "the camps emptied and the file stayed".⟦/⟧

Former ambassador Mr. Tek Bahadur Rokaya differed. ⟦s Tek Bahadur Rokaya⟧There is nothing to gain from the old file. Hydropower, tourism and air links are where the two should be talking.⟦/⟧ ⟦s Karma Wangdi⟧Dr. Wangdi responded that the file belongs to the people in it.⟦/⟧

One young participant enquired as to why relations were only established in 1983. ⟦s Madan Raj Bista⟧The chair clarified that both sides looked to Delhi first.⟦/⟧

Way forward: The participants agreed that ⟦r⟧an academic exchange should be revived⟦/⟧ and that ⟦r⟧the two academies must share their collections.⟦/⟧

The programme ended with high tea.

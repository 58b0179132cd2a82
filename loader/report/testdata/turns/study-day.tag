Bulletin de l'Académie diplomatique — English edition
Study day: Chad and Sudan, from proxy war to joint force (N'Djamena, 18 January 2020)

The study day brought together officers, magistrates and researchers around General (retired) Mahamat Saleh Brahim and Professor Hala Abdelmoneim of Khartoum. The debates were led by the Academy's secretary, Mr. Ousmane Djimet.

The General spoke first. ⟦s Mahamat Saleh Brahim⟧Between 2005 and 2009 each of the two capitals was attacked by men armed by the other. He was in N'Djamena on 2 February 2008 and does not wish such a morning on anyone. The accord of 15 January 2010 was, he believes, a peace between two tired men.⟦/⟧

The Professor agreed as to the fatigue. ⟦s Hala Abdelmoneim⟧She was less certain as to the peace. The joint force worked because it was small, commanded by turns, and paid on time.⟦/⟧

The secretary then read a letter from the Governor of Wadi Fira, who could not attend.

The debate turned to the fall of President Bashir in April 2019. ⟦s Hala Abdelmoneim⟧For the Professor, the border is safer with a weak Khartoum than with an ambitious one.⟦/⟧ ⟦s Mahamat Saleh Brahim⟧The General would not go so far.⟦/⟧ A magistrate from Abéché deplored that refugees of 2003 are still counted as visitors. ⟦s Ousmane Djimet⟧On this Mr. Djimet promised a separate study day.⟦/⟧

It was recommended in closing ⟦r⟧that the joint force be given a civilian office⟦/⟧ and ⟦r⟧that its archives be deposited with the Academy.⟦/⟧

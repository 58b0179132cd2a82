XII Brazil–Angola Academic Encounter
Luanda, 21 and 22 September 2022
SUMMARY RECORD

First session
President of the session: Prof. Domingos Katchipwi
Rapporteur: Dra. Lívia Sampaio

Prof. Domingos Katchipwi declared the session open at 9h10 and gave the word to Prof. Heloísa Prado Antunes, of the University of Bahia.

Prof. Prado Antunes: ⟦s Heloísa Prado Antunes⟧Brazil was the first State to recognise Angola, on 11 November 1975, and it did so under a military government. The archives of Itamaraty show that Ovídio de Melo acted faster than his instructions. I would call it the bravest telegram of our diplomacy.⟦/⟧

Dr. Manuel Sachilombo (Catholic University of Angola): ⟦s Manuel Sachilombo⟧It was brave and it was not free. The credit lines came, Odebrecht came, and the debt of the eighties is still told in our families. I do not say this to spoil the party.⟦/⟧

The President: ⟦s Domingos Katchipwi⟧The party is not spoilt. Questions?⟦/⟧

Student (not identified): Are the credit lines paid?

Dr. Sachilombo: ⟦s Manuel Sachilombo⟧The last one was paid in 2019, in oil.⟦/⟧

Second session
President of the session: Prof. Heloísa Prado Antunes

Ambassador Rui Telles de Gusmão spoke on the Community of Portuguese-speaking Countries. ⟦s Rui Telles de Gusmão⟧In his opinion it has eleven languages of work, all of them called Portuguese. He defended the mobility agreement signed in Luanda in July 2021.⟦/⟧ The President of the session observed that the agreement lacked a budget.

Final recommendations
The Encounter recommends to both governments:
1) ⟦r⟧the opening of the archives of 1974–1976;⟦/⟧
2) ⟦r⟧the creation of a chair of Angolan history in Salvador;⟦/⟧
3) ⟦r⟧that scholarships be paid on the first of each month.⟦/⟧

PRESPA, FIVE YEARS LATER
International Conference — Thessaloniki, 16–17 June 2023
Concert Hall Annex, 25th Martiou Street

Proceedings in Brief (Day One)

Organisers: Axios Network for Balkan Studies; Institute for Good Neighbourliness, Skopje. With the kind support of the Municipality.


VIDEO MESSAGE

The conference began with a recorded message by Stavros Papadimitriou-Kolettis, former member of the negotiating team.

⟦s Stavros Papadimitriou-Kolettis⟧"Dear friends, I am sorry that a new hip keeps me in Athens. Five years ago, on 17 June 2018, I stood on a wooden pier at Psarades in black shoes that were full of lake water. I was never happier in wet shoes. We had quarrelled for 27 years about an adjective. I was told by my own brother that I'd sold the name of Alexander. He has since opened a hotel, and a third of his guests come from Skopje and Bitola. I will leave the conclusion to you."⟦/⟧


FIRST SESSION: IMPLEMENTATION

Chair: Prof. Dimitra Angelou

Prof. Angelou gave the floor to Ambassador Blagoja Trajkovski.

⟦s Blagoja Trajkovski⟧The Ambassador went through the Agreement article by article. Under Art. 1 passports had to be changed within five years, which ran out in February 2024 for internal documents; he admitted delays. Under Art. 8 monuments have had plaques put on them. The committee on school books has met nine times, and in his opinion it is the most useful body of all and the least known.

He said Skopje had changed its name on promise of a table in Brussels. "We came in 2020 with the invitation and found another neighbour sitting in the doorway," he complained, referring to the Bulgarian veto of November 2020.⟦/⟧

The next speaker was Dr Eleni Vlahou, an economist with the Chamber of Commerce of Thessaloniki.

⟦s Eleni Vlahou⟧* trade: € 880 m in 2018, € 1.6 bn in 2022
* petroleum products account for well over half (pipeline Thessaloniki–Skopje, closed 2013, to reopen)
* Greek investment was third or fourth in rank before the crisis; banks have left, retailers have stayed
* three memoranda of 2019 still wait to be ratified by the Greek parliament

Vlahou concluded that business ratified Prespa long ago without asking.⟦/⟧

The paper of Prof. Ljubomir Gruevski (no relation, as the chair pointed out), who had missed his flight, was read by his assistant, Ana Petkova. ⟦s Ljubomir Gruevski⟧Prof. Gruevski holds that agreements between elites rot from below. In 2018, 36.9 per cent of voters took part in the referendum. He proposes that the next stage be left to mayors, football clubs and doctors.⟦/⟧

From the floor

⟦s Tasos Mavros⟧Tasos Mavros, a teacher from Florina, objected that nobody had mentioned the language.⟦/⟧ ⟦s Blagoja Trajkovski⟧Trajkovski replied that Article 1(3)(c) mentions it, and that this was sufficient.⟦/⟧ ⟦s Dimitra Angelou⟧The chair observed that it was five past one and that both languages have a word for soup.⟦/⟧


ANNEX. STEPS

⟦t⟧13 Sept. 1995   Interim Accord signed in New York⟦/⟧
⟦t⟧April 2008   Greece blocks the invitation to NATO at the Bucharest summit⟦/⟧
⟦t⟧5 Dec. 2011   ICJ finds that Greece breached the Interim Accord⟦/⟧
⟦t⟧17 June 2018   Prespa Agreement signed by Kotzias and Dimitrov⟦/⟧
⟦t⟧12 Feb. 2019   Agreement in force⟦/⟧
⟦t⟧2 April 2019   Alexis Tsipras in Skopje: liaison offices become embassies⟦/⟧
⟦t⟧27 March 2020   North Macedonia joins NATO; Greek jets later take over air policing⟦/⟧


CALL OF THE ORGANISERS

⟦r⟧We call on the Hellenic Parliament to ratify the three pending memoranda.⟦/⟧ ⟦r⟧We call on both governments to publish the minutes of the school-book committee.⟦/⟧ ⟦r⟧We call on the European Council to set a date.⟦/⟧

Muscat Maritime & Heritage Society

Panel Discussion Report
OMAN AND INDIA: THE MONSOON NEIGHBOURS
Date: Tuesday, 23 January 2024
Venue: Society's premises, Mutrah
Chairperson: Dr Salim bin Rashid Al Harrasi
Rapporteur: Ms Fatma Al Zadjali

1. Introduction
The visit of His Majesty Sultan Haitham bin Tarik to New Delhi in December 2023, the first by a Sultan of Oman in twenty-six years, gave the Society occasion to revisit one of the oldest connections of the Indian Ocean. The panel was held with the kind support of the Embassy of India and was attended by merchants of old Khoja and Bhatia families.

2. Proceedings

2.1 ⟦s Salim bin Rashid Al Harrasi⟧Welcoming the guests, Dr Al Harrasi stressed that the relation was not invented by embassies. Sailors had it first, he said, then merchants, and the diplomats came as the third.⟦/⟧

2.2 Prof. Meenakshi Ravindran (Kochi)
⟦s Meenakshi Ravindran⟧• The treaty of March 1953 was among the first which independent India concluded in the Gulf, signed by Sultan Said bin Taimur.
• It kept much of the language of the older British commercial treaties; this was convenience, not nostalgia.
• Delhi understood late that the Indian rupee's role as the money of the Gulf could not last. The special Gulf rupee of 1959 was a bandage, and devaluation in 1966 removed it.⟦/⟧

2.3 Mr Kishor Asharia, merchant, spoke without notes and at length on his grandfather's office in the Sur al Lawatia quarter. ⟦s Kishor Asharia⟧He explained that the ledgers were kept in Gujarati until 1974, and that no one in the family found this remarkable. "If you ask me when we came, I can't say. We did not come, we were always going and returning."

On the subject of citizenship he was frank. He is grateful that some of the old families were given Omani nationality, but many clerks who worked just as long went home with a watch and a certificate.⟦/⟧

The Chair requested the speaker to conclude.

2.4 Commodore (Retd) Hilal Al Mamari dealt with the naval side. ⟦s Hilal Al Mamari⟧In his assessment the logistic access to Duqm agreed in 2018 has been misread abroad. Oman gave facilities, not a base, and it gives the same to others. The exercise Naseem Al Bahr, held since 1993, has taught the two navies to trust each other in small matters, which he regards as the only school for the big ones.⟦/⟧

3. Questions
A gentleman from the Chamber of Commerce asked whether a free trade agreement would flood the market. ⟦s Meenakshi Ravindran⟧Prof Ravindran thought the fear exaggerated, as the two economies sell each other quite different things.⟦/⟧ ⟦s Hilal Al Mamari⟧Commodore Al Mamari added only that dates would remain Omani.⟦/⟧ (Laughter.)

4. Way forward
It was felt by the house that:
(i) ⟦r⟧merchant ledgers in private hands may be digitised before they perish;⟦/⟧
(ii) ⟦r⟧the National Records and Archives Authority and the National Archives of India should prepare a common catalogue on the Muscat Agency;⟦/⟧
(iii) ⟦r⟧a dhow voyage Sur–Mandvi be organised with cadets of both countries.⟦/⟧

5. Annexure: Timeline
⟦t⟧1953 | Treaty of Friendship, Commerce and Navigation⟦/⟧
⟦t⟧1955 | Diplomatic relations established⟦/⟧
⟦t⟧1959 | Introduction of the Gulf rupee⟦/⟧
⟦t⟧2008 | Relations raised to Strategic Partnership during visit of PM Manmohan Singh⟦/⟧
⟦t⟧Feb 2018 | Visit of PM Modi to Muscat; understanding on Duqm⟦/⟧
⟦t⟧Dec 2023 | State visit of HM Sultan Haitham to India⟦/⟧

(Report prepared by the Rapporteur; not verbatim)

HORMUZ, PORTUGUESE–SAFAVID RELATIONS OVER

i. Outline
The island kingdom of Hormuz, at the entrance of the Persian Gulf, was attacked by Afonso de Albuquerque in 1507 and brought lastingly under Portuguese control in 1515. Shah Esmāʿil I, beaten at Čālderān the year before and in need of firearms, did not contest it; the mission of Fernão Gomes de Lemos, sent to him in the same year, was received with courtesy. For most of the sixteenth century the king of Hormuz paid tribute to Lisbon, while the mainland opposite remained under Persian governors. Under ʿAbbās I the balance was reversed. Bahrain was lost to the Portuguese in 1602, Comorão (Gamrūn) in 1614, and in the spring of 1622 the fortress itself fell to the troops of Emāmqoli Khan, assisted by ships of the English East India Company. Muscat, to which the Portuguese withdrew, held out until 1650.

ii. The debate
Was there a relation between states at all? ⟦s Teresa Vilhena Lobo⟧Vilhena Lobo (1987, pp. 14–31) denied it: Lisbon dealt with a customs house and Isfahan with a pirate, and only the friars took either for a court.⟦/⟧ ⟦s Farhād Moʿtamedi⟧Moʿtamedi (1994, p. 203) objects that six embassies in four decades are a good many for a pirate.⟦/⟧ ⟦s Farhād Moʿtamedi⟧Their failure he puts down to the union of the crowns after 1580, since the Shah's letters were answered in Madrid, by men with other wars.⟦/⟧

The part of the English has been a matter of national pride and is now usually reduced. ⟦s Oliver Nash-Peel⟧According to Nash-Peel (2003) the Company's captains were hired, threatened and finally cheated of their share; "they provided the cannon and were left with the bill".⟦/⟧ A recent tendency is to look from the island. ⟦s Maryam Zargarpur⟧Zargarpur (2015, p. 77) draws attention to the merchants of Hormuz, Hindu, Jewish and Muslim, who had begun to move their warehouses to the coast several years before the siege, and she suggests that the town was lost before the fort.⟦/⟧ The present writer finds this persuasive for the Gujaratis, less so for the rest.

iii. After 1622
Raids by Rui Freire de Andrade were followed by an arrangement, about 1630, under which the Portuguese kept a factory at Kong and half of its customs. ⟦s Farhād Moʿtamedi⟧Moʿtamedi calls this "the most reasonable page of the story".⟦/⟧ It was paid irregularly.

Bibliography
Farhād Moʿtamedi, Safirān-e Širāz, Tehran, 1994.
Oliver Nash-Peel, "Hired Guns," J. of Gulf Hist. 7, 2003.
Teresa Vilhena Lobo, A Alfândega e o Xá, Lisbon, 1987.
Maryam Zargarpur, The Emptying Island, Leiden, 2015.

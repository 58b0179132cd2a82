CENTRO DE ESTUDIOS DEL CONO SUR
Rapporteur's note no. 14 (translated from the Spanish)

Round table "Forty years after the Treaty: what the Beagle taught us"
Santiago, Thursday 28 November 2024, 18.30 h., Salón Portales
Rapporteur: M. Ignacia Urrutia

The round table was convened on the eve of the fortieth anniversary of the Treaty of Peace and Friendship which Argentina and Chile signed in the Vatican on 29 November 1984. Some sixty persons attended, among them students of the Diplomatic Academy and two retired officers of the Navy.

In opening the session the director of the Centre, Hernán Valdivieso Prat, thanked the Argentine embassy. ⟦s Hernán Valdivieso Prat⟧He recalled that in December 1978 his own brother had been posted to Puerto Williams, and that the family learned only years later how near to war the two countries had been.⟦/⟧

The first to take the floor was Ambassador (ret.) Graciela Monti Rocca, of Buenos Aires. ⟦s Graciela Monti Rocca⟧In her view the mediation succeeded because it did not try to be a judgment. The award of 1977 had given the islands Picton, Nueva and Lennox to Chile, and Buenos Aires declared it null in January of the following year; from then on no court could have been of use.

She dwelt on the patience of Cardinal Samorè, who "had the gift of appearing to be in no hurry". He died in 1983 without seeing the signature.

What is less remembered, she added, is the consultation of 25 November 1984, in which Argentines voted by a wide margin for the settlement. Democracy had to put its own signature under the text.⟦/⟧

Professor Valdivieso asked the public to hold its questions until the end.

Dr. Cristóbal Aninat Leiva (Punta Arenas) spoke from the perspective of the region. ⟦s Cristóbal Aninat Leiva⟧The Magellan provinces, he said, pay the cost of every quarrel and are invited to none of the celebrations. According to him cross-border traffic at San Sebastián still depends on the mood of two customs services.⟦/⟧ ⟦s Cristóbal Aninat Leiva⟧He was sceptical about the Southern Ice Field: the 1998 agreement left a section without demarcation, and "a white rectangle on a map is an invitation".⟦/⟧

Discussion

A student wanted to know if papal mediation could be repeated today. ⟦s Graciela Monti Rocca⟧Monti Rocca thought not, or not in that form, for the two societies are more secular than they were.⟦/⟧ Another participant remarked that the Maipú Treaty of 2009 had created bodies that seldom meet. ⟦s Cristóbal Aninat Leiva⟧Aninat agreed and put the blame on the rotation of officials.⟦/⟧

The participants were agreed on three points, which the Centre will transmit to both foreign ministries:
a) ⟦r⟧that the joint commission of the ice field resume its work with a published calendar;⟦/⟧
b) ⟦r⟧that the border posts of Tierra del Fuego keep a single timetable in summer and winter;⟦/⟧
c) ⟦r⟧that the archives of the mediation held in both chancelleries be opened to researchers.⟦/⟧

ANNEX. Minimum chronology
⟦t⟧1826 – Treaty of Friendship, Alliance, Commerce and Navigation.⟦/⟧
⟦t⟧23 July 1881 – Boundary Treaty.⟦/⟧
⟦t⟧28 May 1902 – The Pacts of May limit naval armaments.⟦/⟧
⟦t⟧1977 – Arbitral award on the Beagle Channel.⟦/⟧
⟦t⟧8 January 1979 – Act of Montevideo; both governments request the mediation of the Holy See.⟦/⟧
⟦t⟧29 November 1984 – Treaty of Peace and Friendship.⟦/⟧
⟦t⟧30 October 2009 – Maipú Treaty of Integration and Cooperation.⟦/⟧

The session was closed at 20.45 h.

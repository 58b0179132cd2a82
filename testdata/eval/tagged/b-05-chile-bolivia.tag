Centro de Estudios del Altiplano y del Pacífico (CEAP)
Arica, Chile

RAPPORTEUR'S NOTES (English version)
Sixth Trinational Academic Meeting – Session on Chile and Bolivia
Arica, Universidad de la Puna Costera, Auditorium B, 24 August 2022
Rapporteur: Constanza Ibáñez Leiva

These notes follow the order of the day. They are not verbatim, except where inverted commas are used.

CHRONOLOGY DISTRIBUTED AT THE DOOR

1879
⟦t⟧Chilean troops land at Antofagasta on 14 February. Bolivia declares war two weeks later.⟦/⟧

1904
⟦t⟧Treaty of Peace and Friendship (20 October): Bolivia cedes the littoral and obtains free transit in perpetuity.⟦/⟧

1962
⟦t⟧La Paz breaks off relations over the diversion of the river Lauca.⟦/⟧

1975
⟦t⟧Embrace of Charaña. Banzer and Pinochet agree to re-establish relations; the offer of a corridor north of Arica follows in December.⟦/⟧

1978
⟦t⟧Ambassadors withdrawn, 17 March. They have not come back since.⟦/⟧

2006
⟦t⟧Thirteen-point agenda agreed by Presidents Bachelet and Morales.
The sea is point six.⟦/⟧

2018
⟦t⟧1 October. The Hague Court finds, 12 to 3, that Chile is under no obligation to negotiate sovereign access.⟦/⟧

2022
⟦t⟧The Court delivers its decision on the Silala (expected at the time of printing).⟦/⟧

MORNING

Dr. Hernán Quiroga Mamani (La Paz) spoke first. ⟦s Hernán Quiroga Mamani⟧He wished to speak "without the map on the wall". For Bolivians of his generation the sea was a school ceremony, 23 March, with paper boats. For his students it is the price of a container in Arica. He did not consider the second to be a betrayal of the first. In 2018 he wept in front of the television, he admitted; then he went back to his research on customs brokers, and found that the customs brokers had not wept at all.⟦/⟧

Magdalena Errázuriz Soto-Aguilar (Santiago) replied. ⟦s Magdalena Errázuriz Soto-Aguilar⟧Chile won in The Hague and lost interest: this was the theme of her paper. A judgment is not a policy, she insisted. Since 1978 there has been a Consul General in each capital doing an ambassador's work with a consul's salary. She cited a former foreign minister who told her: "We have no relations, but excellent relationships."⟦/⟧

COFFEE (30 minutes). The Mayor greeted participants.

AFTERNOON

Round table. Participants: the two above and don Teófilo Condori, a driver and leader of the hauliers of Oruro.

⟦s Teófilo Condori⟧Don Teófilo said that the 1904 treaty gives free transit and that he has read it, all twelve articles. Nowhere does it say that the driver must wait three nights in Chungará at 4,600 metres without a toilet. "Sovereignty I leave to the doctors," he said. "I ask for a toilet."⟦/⟧

There was long applause. ⟦s Magdalena Errázuriz Soto-Aguilar⟧Ms. Errázuriz observed that this was the most concrete proposal in 118 years.⟦/⟧ ⟦s Hernán Quiroga Mamani⟧Dr. Quiroga agreed, adding that a joint complex at Chungará–Tambo Quemado had been promised in 2006, 2010 and 2016.⟦/⟧

POINTS FOR THE CHANCELLERIES

At the close the meeting approved by acclamation:

First. ⟦r⟧Let the integrated border complex be finished, with rest facilities for drivers.⟦/⟧
Second. ⟦r⟧Let both Governments name ambassadors without prejudice to their positions on the maritime question.⟦/⟧
Third. ⟦r⟧Let a technical commission on the Silala and the Lauca be created, whatever the outcome in The Hague.⟦/⟧

C.I.L.

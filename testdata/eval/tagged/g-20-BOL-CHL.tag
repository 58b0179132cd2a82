MEMORIA DEL ENCUENTRO / Report of the Meeting (English version)

"Salitre, guano, tratados: Bolivia y Chile 1866–1904"
Cochabamba, 5th and 6th of August — XII Meeting of the Binational Circle of Historians

Rapporteur: Lic. Ximena Arce

First day
----------
The Meeting was opened with the words of the host, who apologised for the road block, by cause of which the colleagues from La Paz arrived at noon. The table was directed by Don Fausto Ledezma.

The colleague from Antofagasta, Rodrigo Ibarra Contador, opened the fire. His paper was titled "Ten cents". ⟦s Rodrigo Ibarra Contador⟧The ten cents per quintal, which the Bolivian Assembly voted in February of 1878, were, so he sustains, neither a robbery nor a trifle: they violated the article 4 of the treaty of 6 August 1874, by which Bolivia had promised not to raise taxes on Chilean companies in twenty-five years.⟦/⟧ But neither did he absolve his country. ⟦s Rodrigo Ibarra Contador⟧"The Company had its shareholders in the cabinet. I have the list."⟦/⟧

Replied to him Dr. Gualberto Choque Mamani (Oruro): ⟦s Gualberto Choque Mamani⟧that the tax was born from an earthquake and a tsunami, those of May 1877, and a hunger, and that the Assembly which voted it was thinking of Cobija in ruins and not of Santiago.⟦/⟧ ⟦s Gualberto Choque Mamani⟧One has made of Daza a buffoon, he went on, the one who hides the news of the landing because of the Carnival. He has looked for this telegram during thirty years and doesn't believe it existed in the form in which the schools tell it.⟦/⟧

Here Don Fausto asked if the professor would wager on it. The professor would.

What must be remembered at this point: on 14 February 1879 Chilean troops landed in Antofagasta; on the 5th of April Chile declared war on Bolivia and on Peru, who were bound by the secret treaty of 1873; after the battle of Tacna (26 May 1880) Bolivia retired from the campaign.

In the debate a doctoral student asked who had thought about the indigenous of the Puna. There was silence. Then María Eugenia Tocopilla Ramos: ⟦s María Eugenia Tocopilla Ramos⟧the Atacameños were counted by three states in ten years, and each one found a different number; herself she descends from one who was counted as Argentine.⟦/⟧

Second day
-----------
The pact of truce and the treaty. ⟦s Rodrigo Ibarra Contador⟧For Ibarra, who spoke anew, the truce of 4 April 1884 had left Bolivia neither at war nor at peace, and it was precisely this which the mining elite of Sucre and Huanchaca found tolerable, so long as the silver went down by Antofagasta.⟦/⟧

⟦s María Eugenia Tocopilla Ramos⟧Dra. Tocopilla coincided only in part. The treaty of 20 October 1904 she reads as a railway contract with a cession of coast for preamble; the Bolivian congress approved it by a margin which, in her opinion, shows that many had already given up the sea and few wished to be seen doing so.⟦/⟧

To the letter, from her text: ⟦s María Eugenia Tocopilla Ramos⟧"We didn't lose the sea in a day. We lost it in a timetable."⟦/⟧

The note of the plenipotentiary König of August 1900, which says that victory is the supreme law of nations, was read aloud by request. ⟦s Fausto Ledezma⟧Don Fausto Ledezma, when closing the table, thought that König did more for Bolivian nationalism than all the poets.⟦/⟧

AGREEMENTS
First.- ⟦r⟧To prepare a common edition of the consular correspondence of Cobija, 1866–1879.⟦/⟧
Second.- ⟦r⟧To solicit from both national archives the exchange of microfilms without cost.⟦/⟧
Third.- ⟦r⟧To celebrate the XIII Meeting in Calama, if there is no block.⟦/⟧

X. A.

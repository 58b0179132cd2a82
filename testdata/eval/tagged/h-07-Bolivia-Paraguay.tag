PROCEEDINGS, III JORNADAS DE HISTORIA DEL CHACO
Filadelfia (Boquerón), 27–29 September 2012, on the eightieth anniversary of the battle

SESSION FOUR. "Victors of thirst"
Chair: Lic. Gustavo Adolfo Riquelme (Asunción)                                  pp. 88–93

The Chair reminded speakers of the limit of twenty minutes and gave the word to the Bolivian delegate.

PAPER 4.1   Marcela Urioste Vaca (Santa Cruz de la Sierra)

Urioste Vaca's paper sought to dismantle the legend of the oil companies. ⟦s Marcela Urioste Vaca⟧She had found, in the papers of the Ministry of War at La Paz, no trace that Standard Oil had desired the conflict; on the contrary the company refused fuel to the army and sent machinery out of the country, for which its properties were taken in 1937. The war came, the author affirmed, from maps: from two republics each of which had been amputated in the previous century and could not bear to be amputated again. Salamanca believed that he would find in the Chaco the port which had been lost on the Pacific.⟦/⟧

PAPER 4.2   Brígida Centurión de Maidana (Encarnación)

This communication concerned the women who kept the fields. ⟦s Brígida Centurión de Maidana⟧In Paraguay, she says, the harvest of 1933 was larger than that of 1931, and there were almost no men to bring it in. From letters in Guaraní she deduces that the soldiers worried about oxen more than about Bolivians. "Ndaipóri y" – there is no water – is the phrase that she met most frequently.⟦/⟧

CHRONOLOGICAL TABLE distributed by the Organising Committee

⟦t⟧5–XII–1928 ......... Paraguayan attack on Fortín Vanguardia; relations broken⟦/⟧
⟦t⟧15–VI–1932 ........ Bolivian detachment occupies the Paraguayan post at Lake Pitiantuta⟦/⟧
⟦t⟧9/29–IX–1932 ...... Siege and fall of Boquerón⟦/⟧
⟦t⟧10–V–1933 ......... Paraguay formally declares war⟦/⟧
⟦t⟧12–VI–1935 ........ Protocol of Buenos Aires; the guns fall silent on the 14th at noon⟦/⟧
⟦t⟧21–VII–1938 ....... Treaty of Peace, Friendship and Boundaries⟦/⟧
⟦t⟧27–IV–2009 ........ Presidents Morales and Lugo receive in Buenos Aires the final report of the boundary commission⟦/⟧

DISCUSSION

Prof. em. Heinrich Dueck-Friesen, of the Mennonite colony, made a contribution as witness at second hand. ⟦s Heinrich Dueck-Friesen⟧His father, he narrated, sold bread to both armies in the same week without seeing in it anything improper. The colonists had been told by Asunción that the land was empty and by the Enlhet that it was not.⟦/⟧ ⟦s Gustavo Adolfo Riquelme⟧The Chair considered that this last observation deserved a session to itself and deplored, on behalf of his own guild, that indigenous peoples appear in the military histories only as guides or as spies.⟦/⟧

⟦s Marcela Urioste Vaca⟧Replying to an unidentified member of the audience who had defended the theory of the oil companies "as my grandfather told it", Urioste Vaca said with courtesy that grandfathers are sources as well, but have to be confronted with others.⟦/⟧

⟦s Édgar Nogales Pinto⟧Col. (R) Édgar Nogales Pinto considered that the merit of Estigarribia lay in his lorries and wells, and that the Bolivian high command, under Kundt, never understood the distance from Villamontes.⟦/⟧

The session rose at 12.20. In the afternoon the participants laid two wreaths, one for each army, at the fort.

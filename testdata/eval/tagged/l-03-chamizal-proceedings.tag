Borderlands History Series, vol. 11                                                       87

Session IV. A River That Would Not Stay: The Chamizal Question, 1864-1967

[Summary of discussion. Papers are printed at pp. 45-86.]

The fourth session was devoted to the tract of some six hundred acres between El Paso and Ciudad Juárez that poisoned relations between the United States and Mexico for a century. Professor WALTER HENDRICKSON presided.

Each speaker had ten minutes and one map.

LUIS ARMANDO QUEVEDO (Colegio de la Frontera). ⟦s LUIS ARMANDO QUEVEDO⟧The law was never as obscure as Washington pretended. The Treaty of Guadalupe Hidalgo made the river the boundary, and the convention of 1884 told everybody what to do: slow accretion moves the line, sudden avulsion does not. The flood of 1864 was sudden. Pedro García's family went to bed in Mexico and woke in Texas.

When the arbitral commission met in 1911 it had a Canadian in the chair, Eugene Lafleur, and he split the tract along the channel of 1864. That was a compromise, yes, but a compromise is what one pays arbitrators for. The refusal of the award seems to me the costliest bargain in the history of American diplomacy on this border. Every Mexican child was taught it.⟦/⟧

DOROTHY KELLERMAN (Austin) answered for the other side, or, as she put it, for the other side's engineers. ⟦s DOROTHY KELLERMAN⟧She contended that the American commissioner, General Anson Mills, had an honest objection: no one could find the bed of 1864 in a plain that had been flooded, ploughed, and built over for forty-seven years. "You cannot survey a memory," as she phrased it. She granted that the State Department had used the engineer's honest doubt for purposes that were less honest.⟦/⟧

QUEVEDO: ⟦s LUIS ARMANDO QUEVEDO⟧They found it quickly enough in 1963.⟦/⟧

KELLERMAN: ⟦s DOROTHY KELLERMAN⟧They did not find it. They dug a new one and lined it with concrete.⟦/⟧

(Laughter.)

88                                                          Proceedings of the Third Congress

A table prepared by Miss Irene Sandoval for the session is reproduced here:

⟦t⟧1848, February 2. Treaty of Guadalupe Hidalgo; the Rio Grande becomes the boundary.⟦/⟧
⟦t⟧1864. Floods shift the channel to the south.⟦/⟧
⟦t⟧1884. Convention on accretion and avulsion.⟦/⟧
⟦t⟧1911, June 15. Award of the commission; the United States declines to accept it.⟦/⟧
⟦t⟧1963, August 29. Chamizal Convention signed at Mexico City.⟦/⟧
⟦t⟧1967, October 28. Presidents Johnson and Díaz Ordaz meet for the formal transfer.⟦/⟧

Miss SANDOVAL then turned from treaties to people. ⟦s Irene Sandoval⟧About 5,600 residents of south El Paso had to leave their houses, and most of them were Mexican Americans who had not been asked. The settlement is praised as the triumph of good neighbors, she observed, by persons who did not have to move. She had interviewed forty families. Few were bitter at Mexico; a good many were bitter at the appraisers.⟦/⟧

A member of the audience who did not give his name stated that his grandmother's house on Hill Street had been paid at half its worth. Another asked whether the Kennedy administration had acted out of fear of Cuba.

⟦s WALTER HENDRICKSON⟧The presiding officer thought the suspicion well founded. In his judgment the Alliance for Progress needed a gift with a ribbon on it, and the Chamizal was the cheapest gift in the shop.⟦/⟧

⟦s LUIS ARMANDO QUEVEDO⟧Professor Quevedo preferred to credit President López Mateos, who, he maintained, had made the tract the first item of every conversation since 1962.⟦/⟧

The secretary of the Congress recorded the sense of the meeting in two resolutions, adopted without dissent: ⟦r⟧that the oral histories of displaced families be deposited in duplicate at El Paso and Ciudad Juárez;⟦/⟧ and ⟦r⟧that the minutes of the 1911 commission be reprinted in both languages.⟦/⟧

The session rose at 5:10 p. m.

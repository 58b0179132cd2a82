Actas del Coloquio Binacional "Veinticinco años de Brasilia" (Loja, 2023)                                   p. 117

SECOND PLENARY: THE PEACE SEEN FROM THE BORDER
Relatoría — translation: the authors

Ecuador and Peru fought their last war in the upper Cenepa between January and February of 1995. The Declaration of Itamaraty was subscribed on 17 February of the same year, and the Presidential Act of Brasilia, by Jamil Mahuad and Alberto Fujimori, on 26 October 1998. In the plenary took part, in this order, Gral. (r) Patricio Egüez Moncayo, the anthropologist Nelly Tsamarain and the economist César Ruidíaz La Torre; it was moderated by the rector of the host university, Dr. Santiago Burneo.

General Egüez recalled the guarantor countries (Argentina, Brazil, Chile and the United States) and the mission of observers MOMEP. ⟦s Patricio Egüez Moncayo⟧He held that without the observers the separation of forces would have been impossible, as in the jungle there was no front but "patrols which smelled each other". The peace, he affirmed with emotion, was made by the majors before it was signed by the presidents.⟦/⟧

⟦s Patricio Egüez Moncayo⟧He regretted that Tiwintza, the square kilometre given as private property to Ecuador, cannot be visited with dignity for lack of a path.⟦/⟧

                                                                                                         118

The intervention of Nelly Tsamarain began in Shuar. ⟦s Nelly Tsamarain⟧Then, in Spanish, she asked why the book of the peace has four guarantors and no Shuar or Awajún. The mines, according to the speaker, were removed where the tourists would pass and left where the children pass. For her people the frontier is the cousin's house, and "one does not ask for visa to the cousin".⟦/⟧

Applause obliged the moderator to intervene. ⟦s Santiago Burneo⟧The rector considered that the criticism was just, but that it should be remembered that demining had cost lives of soldiers of both armies as well.⟦/⟧

César Ruidíaz presented tables of commerce. ⟦s César Ruidíaz La Torre⟧Bilateral trade multiplied after the peace, he showed, but the border provinces remained as poor as before, because goods go by Huaquillas and by sea, and the Plan Binacional financed schools where there were no roads to arrive to them. The dividend of the peace was collected in Lima and Guayaquil, the economist concluded.⟦/⟧

From the public a teacher of Zumba asked for the axis IV of the road. Ruidíaz was the one who responded: ⟦s César Ruidíaz La Torre⟧the bridge exists, it's the asphalt that has been inaugurated three times.⟦/⟧

Conclusions of the plenary. ⟦r⟧It is recommended to incorporate representatives of the Shuar, Awajún and Wampis peoples in the directory of the Plan Binacional.⟦/⟧ ⟦r⟧It is likewise recommended to conclude the demining of the Cordillera del Cóndor with a public calendar.⟦/⟧ The plenary also took note with satisfaction of the exhibition of photographs.

                                                                                                         119

Cronología mínima

⟦t⟧1941, July. Open war between the two countries.⟦/⟧
⟦t⟧1942, 29 January. Protocol of Rio de Janeiro.⟦/⟧
⟦t⟧1960. President Velasco Ibarra declares the Protocol null.⟦/⟧
⟦t⟧1981, January–February. Conflict of Paquisha.⟦/⟧
⟦t⟧1995, January–February. Conflict of the Cenepa.⟦/⟧
⟦t⟧1998, 26 October. Act of Brasilia.⟦/⟧
⟦t⟧1999, 13 May. Last boundary marker placed.⟦/⟧

Cuadernos del Golfo, year XI, nr 3 — "Events" section

The Cuba of Mexico, the Mexico of Cuba
Chronicle of a colloquium in Veracruz, 24 and 25 November 2022

by our correspondent

It could not be held on another date: in the small hours of 25 November 1956 the yacht Granma went out from Tuxpan, a few hours up the coast from here. The colloquium, organised by the Institute of Gulf Studies with the Casa de Cuba, had eighteen papers. We give account of those we could hear, for the air conditioning of room B won on the first day.

Ricardo Melo Santiesteban, from Havana, has been reading police files. ⟦s Ricardo Melo Santiesteban⟧His hypothesis: captain Fernando Gutiérrez Barrios, who arrested Fidel Castro in June of 1956 and then befriended him, is the true founder of the bilateral relation. It began, said Melo, as an agreement between a jailer and a prisoner, and both kept it.⟦/⟧

On the famous vote at the OAS in July 1964, when Mexico alone did not break with Havana, there were two papers that seemed to have been written in order to annoy each other. 

⟦s Guadalupe Ferrer Inzunza⟧That of Guadalupe Ferrer Inzunza (UNAM) maintains that it was a principle, the Estrada doctrine, and she brought the minutes. López Mateos knew what it would cost and did it.⟦/⟧ ⟦s Owen Prather⟧That of Owen Prather, from Texas, holds that Washington consented. Rusk himself had found it practical that somebody keep an airport open. The Mexican agents photographed each passenger to Havana, and the photographs, Prather showed, travelled north.

He did not want, he clarified, to take merit from anyone. A principle which is also convenient is still a principle.⟦/⟧

⟦s Guadalupe Ferrer Inzunza⟧"That is what they say of other people's principles," Ferrer told him.⟦/⟧

Presiding over the table was don Anselmo Uscanga, ninety-one years old, who had been in the port in 1956. ⟦s Anselmo Uscanga⟧He only commented that what he remembers is the rain.⟦/⟧

The second day belonged to the cold years. Marisol Echeagaray presented "Eat and leave: anatomy of a phone call". ⟦s Marisol Echeagaray⟧The call of March 2002, in which president Fox asked Fidel Castro to attend the lunch in Monterrey and go, did harm less for what was said than because it was recorded. By May 2004 the ambassadors had been withdrawn. Her surprise, she confessed, is how quickly they came back, in two months.⟦/⟧

A doctor in the audience took the microphone to talk of the Cuban physicians hired in 2022 and was applauded by a half of the room.

The editors add a guide for the reader:
⟦t⟧1902: Mexico recognises the new Cuban republic⟦/⟧; ⟦t⟧1956: the Granma sails from Tuxpan⟦/⟧; ⟦t⟧1964: Mexico abstains from breaking relations⟦/⟧; ⟦t⟧1975: president Echeverría visits Havana⟦/⟧; ⟦t⟧2002: the Monterrey incident⟦/⟧; ⟦t⟧2013: Mexico writes off seventy per cent of the Cuban debt⟦/⟧.

The acts will be published in 2023, if there is paper.

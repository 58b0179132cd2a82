INSTITUTO DE ESTUDIOS FRONTERIZOS DEL NORTE
Universidad de Piura – Cuadernos de trabajo, no. 31
(Translated from the Spanish)

REPORT OF THE ROUND TABLE "TWENTY-FIVE YEARS AFTER BRASILIA: WHAT REMAINS TO BE DONE IN THE CENEPA?"
Piura, 26 and 27 October 2023

1. Background

The round table brought together some forty persons from both countries: academics, retired officers, officials of the border municipalities and three representatives of the Awajún and Shuar organisations. It was moderated by the director of the Institute, Dr. Rosa Elvira Castro Seminario. For the convenience of the reader the main dates are recalled here.

⟦t⟧July 1941. Hostilities break out in Zarumilla; Peruvian forces occupy the Ecuadorian province of El Oro.⟦/⟧
⟦t⟧29 January 1942. The Protocol of Peace, Friendship and Boundaries is signed in Rio de Janeiro, with Argentina, Brazil, Chile and the United States as guarantors.⟦/⟧
⟦t⟧1960. President Velasco Ibarra of Ecuador declares the Protocol null.⟦/⟧
⟦t⟧January–February 1981. Clashes at Paquisha, in the Cordillera del Cóndor.⟦/⟧
⟦t⟧January–February 1995. War of the upper Cenepa. On 17 February the Declaration of Itamaraty is signed.⟦/⟧
⟦t⟧26 October 1998. Presidents Fujimori and Mahuad sign the Presidential Act of Brasilia.⟦/⟧
⟦t⟧2 May 2011. Exchange of notes on the maritime limit.⟦/⟧

2. The interventions

The first to take the floor was the historian Jaime Ortega Villacís, of Quito. ⟦s Jaime Ortega Villacís⟧In his opinion, Ecuadorian society made its peace with the map sooner than its textbooks did: until well into the nineteen-nineties schoolchildren drew a country which no official had ever administered. He maintained that the square kilometre of Tiwinza, given in private ownership and not in sovereignty, was a juridical curiosity but a psychological masterpiece.⟦/⟧

General (r) Hernán Salcedo Prieto spoke from his experience as a member of the observer mission's liaison office. ⟦s Hernán Salcedo Prieto⟧"We had more trust in the Brazilian captain than in our own radio," he recalled. The demilitarized zone worked, according to him, because it was small and because nobody was ashamed of it. He does not believe that the model can be carried to other frontiers.

He was also critical of the demining. Twenty-five years was too long; the two armies could have finished in ten if the budgets had not been cut each time the attention of the capitals moved elsewhere.⟦/⟧

At this point the moderator reminded the table that time was limited.

⟦s Nelly Tsamaren⟧For Ms. Nelly Tsamaren, a leader of the Shuar, the line of 1998 divided families who had not been asked in 1942 nor in 1998. The binational plan built bridges and roads, she said, but the health post on one side still cannot receive the sick of the other.⟦/⟧ A member of the audience from Huaquillas asked whether the same was not true of the coast, and was answered that there at least there was a bridge.

The economist Ricardo Chunga Ipanaqué presented figures on the Binational Development Plan. ⟦s Ricardo Chunga Ipanaqué⟧He estimated that scarcely a third of the investment announced in 1998 reached the border districts, although he admitted that the series are incomplete. What grew, he argued, was commerce between Guayaquil and Lima, which would have grown anyway.⟦/⟧

3. Proposals of the round table

a) ⟦r⟧That both Ministries of Health recognise a single border health card for the inhabitants of the cantons and districts of the Cordillera.⟦/⟧
b) ⟦r⟧That the last mined areas be cleared under a joint calendar, made public each semester.⟦/⟧
c) ⟦r⟧That a bilingual schoolbook on the history of the two countries be commissioned from a mixed team, with participation of the indigenous organisations.⟦/⟧
d) ⟦r⟧To extend the mandate of the Binational Plan, with an independent evaluation before its renewal.⟦/⟧

The Institute thanks the Municipality of Ayabaca for its hospitality.

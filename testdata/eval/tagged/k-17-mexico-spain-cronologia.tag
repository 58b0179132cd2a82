Embassy of Mexico in the Kingdom of Spain
Home > Bilateral relation > History in dates

MEXICO AND SPAIN: A HISTORY IN DATES

The following chronology has been prepared by the Cultural Section on the occasion of the 45th anniversary of the reestablishment of diplomatic relations.

•	⟦t⟧24 August 1821. Agustín de Iturbide and the last superior political chief, Juan O'Donojú, sign the Treaties of Córdoba. The Spanish Cortes will reject them.⟦/⟧
•	⟦t⟧23 November 1825. Surrender of San Juan de Ulúa, last Spanish garrison in Mexico.⟦/⟧
•	⟦t⟧11 September 1829. Brigadier Isidro Barradas capitulates in Tampico.⟦/⟧
•	⟦t⟧28 December 1836. "Santa María-Calatrava" Treaty: Spain recognizes Mexican independence.⟦/⟧
•	⟦t⟧1839. Ángel Calderón de la Barca arrives as first minister of Spain; his wife, Fanny, writes "Life in Mexico".⟦/⟧
•	⟦t⟧December 1861. Troops from Cuba occupy Veracruz under the London Convention; General Prim withdraws them in April of 1862.⟦/⟧
•	⟦t⟧June 1937. The "children of Morelia" land in Veracruz.⟦/⟧
•	⟦t⟧13 June 1939. The "Sinaia" arrives with some 1,600 refugees.⟦/⟧
•	⟦t⟧1945. The Republican Cortes meet in Mexico City; Mexico recognizes the government in exile.⟦/⟧
•	⟦t⟧18 March 1977. Cancellation of relations with the Republic in exile.⟦/⟧
•	⟦t⟧28 March 1977. Reestablishment of relations with Spain.⟦/⟧
•	⟦t⟧July 1991. First Ibero-American Summit, Guadalajara.⟦/⟧
•	⟦t⟧8 December 1997 (in force since 2000). The EU, with Spain as promoter, and Mexico sign the commercial part of what will be the Global Agreement.⟦/⟧
•	⟦t⟧March 2019. Letter of President López Obrador to King Felipe VI on the Conquest.⟦/⟧

VOICES

The Cultural Section requested four persons to comment on one date of their choosing.

1836 — ⟦s Almudena Robledano⟧"What strikes me is the paragraph about debts. Spain recognized a nation and, in the same breath, asked who would pay," writes Almudena Robledano, researcher in Seville.⟦/⟧

1861 — ⟦s Fermín Urdapilleta⟧Colonel Fermín Urdapilleta of the Military History Service judges Prim's retreat to be the most intelligent thing done by any European in that adventure.⟦/⟧

1939 — Doña Nuria Capdevila was six when she came down from the ship. ⟦s Nuria Capdevila⟧She says that she remembers a band, oranges and her father weeping because a customs man called him "compañero". She does not share the custom of thanking only Cárdenas: it was the women of the port, in her memory, that gave them to eat.⟦/⟧

2019 — ⟦s Genaro Tlapale⟧Essayist Genaro Tlapale thinks the letter asked a good question of the wrong addressee. The King of Spain, he maintains, could apologize tomorrow and nothing would change for a Nahuatl speaker who is refused at a bank in Puebla.⟦/⟧ ⟦s Almudena Robledano⟧Robledano, consulted about the same, is of the view that silence was the worst of all possible replies.⟦/⟧

The opinions are of the sole responsibility of their authors.

Last modified: 28 March 2022

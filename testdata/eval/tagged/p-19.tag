Name: ______________________   Period: ____   Date: ____________

UNIT 6 HANDOUT: Good Neighbors? The United States and Mexico, 1846–1964

Part A. READ

The United States declared war on Mexico in May 1846. Fighting ended with the Treaty of Guadalupe Hidalgo, under which Mexico gave up about half of its territory. Sixty-six years later U.S. forces landed at Veracruz, and in 1916 General Pershing chased Pancho Villa into Chihuahua without catching him. Things looked bad again in 1938 when President Lázaro Cárdenas took over the property of foreign oil companies. But this time there was no landing. President Franklin Roosevelt had announced a "Good Neighbor" policy, and a world war was coming.

During the war both countries signed the Bracero agreement. Over 22 years, around 4.6 million contracts were signed by Mexican workers. The program ended on December 31, 1964.

Part B. TIMELINE. Cut out the strips and put them in order on your desk.

[ ⟦t⟧August 4, 1942: Bracero agreement⟦/⟧ ]
[ ⟦t⟧February 2, 1848: Treaty of Guadalupe Hidalgo⟦/⟧ ]
[ ⟦t⟧March 18, 1938: Mexico expropriates oil⟦/⟧ ]
[ ⟦t⟧December 30, 1853: Gadsden Purchase signed⟦/⟧ ]
[ ⟦t⟧April 21, 1914: U.S. troops land at Veracruz⟦/⟧ ]
[ ⟦t⟧August 29, 1963: Chamizal Convention gives a piece of El Paso back to Mexico⟦/⟧ ]
[ ⟦t⟧March 9, 1916: Villa's men raid Columbus, New Mexico⟦/⟧ ]
[ ⟦t⟧February 3, 1944: Water treaty on the Rio Grande, Colorado and Tijuana rivers⟦/⟧ ]

Part C. TWO HISTORIANS DISAGREE

Historian 1: Carla Whitcomb-Reyes

⟦s Carla Whitcomb-Reyes⟧"I think the turning point is 1938. For the first time Washington weighed an oil company against a neighbor and picked the neighbor. Ambassador Daniels deserves much of the credit: he sat on the angry notes. After 1938 Mexicans could believe that a law of theirs would be treated as a law."⟦/⟧

Historian 2: Ignacio Beltrán Osuna

⟦s Ignacio Beltrán Osuna⟧Beltrán does not accept this. He points out that Mexico paid for the oil property in full, and that the companies boycotted its oil for years. What changed the relationship, he argues, was workers. When the U.S. needed hands in 1942, Mexico could bargain for the first time. He also reminds us that the bargain was often broken: ten percent was held back from many braceros' wages and a lot of them never saw it.⟦/⟧

What do they share? ⟦s Carla Whitcomb-Reyes⟧In a radio debate Whitcomb-Reyes granted that the bracero program "made the countries need each other in a way that oil never did."⟦/⟧ ⟦s Ignacio Beltrán Osuna⟧Beltrán, for his part, called Chamizal a small miracle, because a big country gave back land over a river that had moved.⟦/⟧

Part D. QUESTIONS (answer in full sentences)

1. Which event from Part B would each historian circle? Explain.
2. Why was there no landing in 1938? Give TWO reasons from the reading.
3. A classmate says: "It was always just the strong against the weak." Do you agree? Use one strip as evidence.
4. Challenge: Find out what the Rio Grande is called in Mexico.

Homework: Ask somebody in your family over 50 what they remember hearing about braceros. Due Friday!!

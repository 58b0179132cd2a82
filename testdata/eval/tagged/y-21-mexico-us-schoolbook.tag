Unit 7. Good fences? Mexico and the United States

BEFORE YOU READ  Look at the map on page 214. How much of the land north of today's border was Mexican in 1830?

The two republics share a border of nearly 2,000 miles. Historians quarrel about almost everything that happened along it, but they agree on the dates, and here they are. Do not learn them all! Your teacher, Mr. Villaseñor or Ms. Pruitt, will tell you which.

TIME RIBBON 1: WAR AND LAND   ● ⟦t⟧1822, Dec. 12: The United States recognizes Mexico.⟦/⟧ ● ⟦t⟧1828, Jan. 12: Treaty of Limits. The old Spanish line of 1819 is kept.⟦/⟧ ● ⟦t⟧1836, Mar. 2: Texas says it is free. Mexico says it is not.⟦/⟧ ● ⟦t⟧1845, Dec. 29: Texas becomes the 28th state.⟦/⟧ ● ⟦t⟧1846, May 13: Congress declares war. ⟦s James K. Polk⟧Two days before, President Polk had told it that Mexico "has shed American blood upon the American soil."⟦/⟧⟦/⟧ ● ⟦t⟧1847, Sept. 14: General Scott enters Mexico City.⟦/⟧ ● ⟦t⟧1848, Feb. 2: Treaty of Guadalupe Hidalgo. Mexico loses about half its territory and is paid $15 million.⟦/⟧ ● ⟦t⟧1853, Dec. 30: Gadsden Purchase, in Mexico called the Sale of La Mesilla.⟦/⟧

STOP AND THINK  Why do two names exist for one sale?

TIME RIBBON 2: REVOLUTION   ● ⟦t⟧1909, Oct. 16: Taft and Díaz shake hands at El Paso and Ciudad Juárez.⟦/⟧ ● ⟦t⟧1914, Apr. 21: U.S. Marines land at Veracruz. They stay till November.⟦/⟧ ● ⟦t⟧1916, Mar. 9: Villa's men raid Columbus, New Mexico.⟦/⟧ ● ⟦t⟧Also in March: General Pershing rides into Chihuahua after him. He is back on Feb. 5, 1917, without Villa.⟦/⟧ ● ⟦t⟧1923, Aug.: Bucareli talks end; Washington recognizes Obregón.⟦/⟧ ● ⟦t⟧1938, Mar. 18: President Cárdenas takes over the oil companies.⟦/⟧

TIME RIBBON 3: NEIGHBORS   ● ⟦t⟧1942, Aug. 4: First bracero agreement. Farm hands go north.⟦/⟧ ● ⟦t⟧1944, Feb. 3: Water treaty (Colorado, Tijuana, Rio Grande).⟦/⟧ ● ⟦t⟧1963, Aug. 29: Chamizal Convention. A river had moved; a piece of El Paso goes back.⟦/⟧ ● ⟦t⟧1965: The first maquiladoras.⟦/⟧ ● ⟦t⟧1992, Dec. 17: NAFTA is signed (start: New Year's Day 1994).⟦/⟧ ● ⟦t⟧1994–95, Dec. to Feb.: The peso falls, a rescue of $20 billion is lent. Mexico repays early.⟦/⟧ ● ⟦t⟧2007, Oct. 22: Mérida Initiative announced.⟦/⟧ ● ⟦t⟧2018, Nov. 30: USMCA, known in Mexico as T-MEC.⟦/⟧ ● ⟦t⟧2020, July 1: It takes the place of NAFTA.⟦/⟧

CHECK YOURSELF
1. Put in order without looking: Veracruz, La Mesilla, Chamizal.
2. Which ribbon is the longest in years? Which has the most treaties?
3. Write a ribbon for your own family with at least five dots.

WORD BANK  *maquiladora*: a factory near the border that puts together goods for export. *bracero*: from *brazo*, arm.

Picture credits: p. 213 Library of Congress; p. 215 Fototeca Nacional, Pachuca; p. 216 the authors' aunt.

216                                                    OUR AMERICAS, Grade 8

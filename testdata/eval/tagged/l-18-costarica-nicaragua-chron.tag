Unit 6: Neighbours and courts
Handout 6B - THE SAN JUAN RIVER, NICARAGUA AND COSTA RICA

Read the chronology. Then read the voices in the margin and answer the questions below.

⟦t⟧15 APRIL 1858. Cañas-Jerez Treaty: the river belongs to Nicaragua, but Costa Rica has perpetual right of free navigation "con objetos de comercio" on the lower part.⟦/⟧

⟦t⟧22 MARCH 1888. US President Grover Cleveland, as arbitrator, declares the treaty valid.⟦/⟧

   Voice 1 >> ⟦s Carmen Lucía Arguedas⟧Historian Carmen Lucía Arguedas (San José): "Cleveland gave each country a sentence to quote for the next hundred years. He forbade Costa Rica warships, allowed revenue vessels, and nobody could tell one from the other at night."⟦/⟧

⟦t⟧30 SEPT. 1897. General E. P. Alexander's first award fixes the starting point of the land boundary at the Caribbean.⟦/⟧

⟦t⟧1914-1916. Bryan-Chamorro Treaty gives the USA an option on a canal; Costa Rica complains to the Central American Court of Justice, which decides in her favour in September 1916. Nicaragua does not accept the decision.⟦/⟧

⟦t⟧JANUARY 1955. Armed exiles enter Costa Rica from Nicaragua; the OAS intervenes.⟦/⟧

   Voice 2 >> Norman Zelaya Blandón, columnist in Managua. ⟦s Norman Zelaya Blandón⟧Each time a Somoza or an Ortega is short of friends at home, he writes, the river rises. He adds that San José is not innocent: a country with no army has learned to use lawyers as artillery.⟦/⟧

⟦t⟧13 JULY 2009. ICJ: Costa Rica's boats may carry passengers and tourists without visas; her police may not sail on the river.⟦/⟧

⟦t⟧OCTOBER 2010. Nicaragua dredges the river and places soldiers on Isla Portillos / Harbour Head. (A map of a well-known search engine was blamed!)⟦/⟧

⟦t⟧8 MARCH 2011. ICJ orders both sides to keep personnel out of the disputed wetland.⟦/⟧

   Voice 3 >> ⟦s Heiner Quirós⟧Biologist Heiner Quirós took part in the visits to the wetland which the order allowed. According to him the "caño" was a ditch cut with shovels and it closed by itself within a few rainy seasons; the trees of two hundred years did not come back by themselves.⟦/⟧

⟦t⟧16 DEC. 2015. ICJ: the area of some three square kilometres is Costa Rican. Costa Rica, on its part, should have made an environmental impact assessment for its road along the river.⟦/⟧

   Voice 2 again >> ⟦s Norman Zelaya Blandón⟧Zelaya Blandón thought the road "the second scar", and reproached his own government that it went to court for the mud and never for the people who drink it.⟦/⟧

⟦t⟧2 FEB. 2018. ICJ fixes compensation of US$ 378,890.59 to Costa Rica, and on the same day draws the maritime boundaries in both oceans. Nicaragua pays within weeks.⟦/⟧

   Voice 1 >> ⟦s Carmen Lucía Arguedas⟧Arguedas believes that the payment mattered more than the amount. It was the first time, she says, that an environmental damage between States got a price tag and a receipt.⟦/⟧

QUESTIONS
1. Which of the three voices is most critical of his or her own country? Quote a line.
2. Why is the boundary on the right bank and not in the middle of the water?
3. Some Costa Ricans say that "courts are our army". Do you agree?

FOR THE DEBATE (proposals of the teachers' workshop of Liberia, Guanacaste, 2019):
⟦r⟧a) that a Nicaraguan and a Costa Rican school on the river write to each other every month;⟦/⟧
⟦r⟧b) that the binational commission, which has hardly met since 2010, be called together again;⟦/⟧
⟦r⟧c) that the delta be made one single biosphere reserve.⟦/⟧

Copies free for school use.

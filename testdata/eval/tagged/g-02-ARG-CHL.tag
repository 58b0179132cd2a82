Weekend feature  |  SOUTHERN CONE

The storm that stopped a war

In December 1978 two fleets steamed towards each other off Cape Horn. Our correspondent spends a week on the Beagle Channel with people who were waiting for the first shot

Puerto Williams is a town of about two thousand people, one supermarket and a great many dogs. From the pier the mountains of Argentina look close enough to touch.

Don Ernesto Vera Catalán keeps his father's rifle behind the kitchen door. He was nineteen that summer, a conscript on Picton. ⟦s Ernesto Vera Catalán⟧"They gave us forty rounds each and told us the relief would come in two days," he says. "I did the sum. Forty rounds does not last two days."⟦/⟧ He laughs, but he gets up to check the stove, and it is some time before he sits down again.

The quarrel was over three islands, Picton, Nueva and Lennox, and over the waters to the south of them. An arbitral tribunal, whose award was made known by Queen Elizabeth II on 2 May 1977, gave the islands to Chile. Argentina declared the award null on 25 January 1978. By the winter both juntas were digging in.

⟦s Marta Bregante⟧Across the water in Ushuaia, Marta Bregante remembers the blackouts as a sort of carnival. "We children painted the windows with black tempera. Nobody explained anything. My mother said it was because of the moths."⟦/⟧ She teaches history now, at the secondary school on the hill, and has collected more than eighty testimonies from both shores. ⟦s Marta Bregante⟧What strikes her, she says, is how little hatred there is in them, and how much cold.⟦/⟧

The order for Operation Soberanía was given for the 22nd of December. A gale scattered the Argentine ships; before they could regroup the junta had accepted the offer of a papal envoy. Cardinal Antonio Samoré, already past seventy, arrived in Buenos Aires on the 26th.

Did the weather really do it? ⟦s Hernán Pizarro Leal⟧"It is a lovely tale and I have spent twenty years trying to kill it," replies the naval historian Hernán Pizarro Leal in his flat in Valparaíso. The junta in Buenos Aires was divided, he insists; the storm gave a night to those who wanted a way out, and they used it.⟦/⟧

His colleague on the other side of the Andes is less sure.

⟦s Liliana Oszlak⟧"Divided, yes, but the trucks were already over the line of departure," objects Liliana Oszlak, of Mendoza. "I have met the drivers."⟦/⟧ ⟦s Liliana Oszlak⟧She believes mediation would have come too late by six hours had the sea been calm.⟦/⟧

Six years of talks followed. The Pope handed over his proposal on 12 December 1980; Chile accepted it and Argentina did not answer. Only after the Falklands defeat and the return of democracy did President Alfonsín put the settlement to the voters, on 25 November 1984. More than four in five approved. The Treaty of Peace and Friendship was signed in the Vatican four days later.

I ask Don Ernesto if he voted for anything in those days. Nobody in Chile did, he might have said. Instead he points through the window at a white ferry turning in the channel. ⟦s Ernesto Vera Catalán⟧"Argentines," he says. "They come for the king crab. They pay well."⟦/⟧

On my last evening the wind drops completely. An old woman at the bakery says that this is the dangerous sort of weather, the sort in which a ship can see where it is going.

THE RIFT VALLEY COURIER, Nairobi
Sunday July 9, 2023 – ANALYSIS

Five years on, Asmara–Addis peace has gone quiet

By Peninah Mwikali

When Prime Minister Abiy Ahmed landed in Asmara in July 2018, people threw popcorn, telephones rang between the two capitals for the first time in twenty years, and strangers in Addis Ababa dialled Eritrean numbers at random just to greet someone. Five years later the land borders are shut again and analysts differ on whether what was signed was a peace at all.

⟦s Habtom Ghebremeskel⟧"It was a peace between two men against a third party," Habtom Ghebremeskel, an Eritrean scholar living in Kampala, told the Courier. The third party, he went on to explain, was the TPLF, which had ruled Ethiopia during the 1998-2000 war and which both leaders wished to see buried.⟦/⟧

That war began at Badme on May 6, 1998, and took an estimated 70,000 lives or more. The Algiers Agreement of December 2000 ended it; a boundary commission awarded Badme to Eritrea in April 2002; Ethiopia accepted "in principle" and stayed put.

For Tsehay Worku, who was then a junior member of the Ethiopian legal team, the tragedy lies there. ⟦s Tsehay Worku⟧She maintains that had Addis Ababa withdrawn from one dusty village in 2002, there would have been no cold war of sixteen years, no endless national service on the other side, and perhaps no war in Tigray.⟦/⟧

Not so, counters Col (Rtd) Mulugeta Ayana. ⟦s Mulugeta Ayana⟧The retired officer believes that Badme was never the cause but the excuse. "It was about the port and the money. They'd printed the nakfa and we told them to pay in dollars," he says.⟦/⟧ ⟦s Mulugeta Ayana⟧He is of the opinion that a country of 120 million cannot be kept from the sea for ever, though he would want it got by lease and not by war.⟦/⟧

Such talk alarms the neighbours. ⟦s Khadra Warsame⟧According to Khadra Warsame of the Djibouti-based Red Sea Observatory, every Ethiopian speech about a corridor to the sea costs the region a year of confidence.⟦/⟧

At the Eritrean community centre in Eastleigh, hopes are smaller. A mother of four from Senafe, who asked not to be named, said that she had crossed at Zalambessa in September 2018 to see her brother in Adigrat, and that the gate was closed behind her by December. ⟦s Yohannes Tesfay⟧The centre's caretaker, Yohannes Tesfay, reckons that for three months they had lived in one country and that no one can take this away from them.⟦/⟧

What next? ⟦s Habtom Ghebremeskel⟧Ghebremeskel sees little prospect of movement as long as President Isaias regards the Pretoria deal of November 2022, which he did not sign, as a betrayal.⟦/⟧ ⟦s Tsehay Worku⟧Tsehay disagrees, but only slightly: "The agreements are all there. It's a library, no one is reading."⟦/⟧

KEY DATES
⟦t⟧Nov 1962: Emperor Haile Selassie annexes Eritrea.⟦/⟧
⟦t⟧May 1993: Independence of Eritrea after referendum in April.⟦/⟧
⟦t⟧May 1998 – June 2000: Border war.⟦/⟧
⟦t⟧Dec 12, 2000: Algiers Agreement.⟦/⟧
⟦t⟧July 9, 2018: Joint Declaration of Peace and Friendship, Asmara.⟦/⟧
⟦t⟧Sept 16, 2018: Jeddah agreement.⟦/⟧

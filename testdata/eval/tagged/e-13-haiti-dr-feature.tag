The Canal
A ditch three kilometres long has brought two halves of an island to the edge

by Mireille Auguste-Toral · LONG READ · 12 min

OUANAMINTHE / DAJABÓN, October 2023. – You hear it before you see it: spades, a generator, hymn-singing. Then you come over the bank and there are four hundred people in a trench.

⟦s Wilner Josaphat⟧"Put down that I am not paid," says Wilner Josaphat, agronomist, mud to the thigh. "Put down that nobody here is paid. They bring rice. A lady from Miami sent gloves."⟦/⟧

The Massacre River gets its name from a fight between Spaniards and buccaneers in 1728, though no one on either bank believes that. What they think of is October 1937. Over five or six days Dominican soldiers under the orders of Rafael Leónidas Trujillo killed somewhere between nine and twenty thousand Haitians, mainly with machetes. ⟦s Rafael Leónidas Trujillo⟧"To the Dominicans who were complaining of the depredations by Haitians living among them, I have responded: I will fix this," the dictator had said at a dance in Dajabón on the second of the month.⟦/⟧ An indemnity of $750,000 was agreed on, in Washington; $525,000 arrived; survivors got, on the average, two cents each.

⟦s Ercilia Pichardo⟧Ercilia Pichardo's grandmother used to say that the water ran "the colour of Jamaica tea".⟦/⟧ Pichardo is Dominican and sells plastic chairs. She tells me this while she's stacking them, because the binational market, Mondays and Fridays, has been closed for five weeks. ⟦s Ercilia Pichardo⟧"I have lost forty thousand pesos," she goes on. "I voted for Abinader. I would like him to come here and stack."⟦/⟧

**The treaty**

Everybody, on both sides, knows article 10. The Treaty of Peace, Friendship and Arbitration of 1929 forbids works that would "change the current" of shared rivers, yet allows each party to use the waters "in a just and equitable manner". ⟦s Luis Abinader⟧Luis Abinader, who faces re-election in May, told the nation on 15 September that there was no authority in Haiti with which to talk and that "uncontrollable people" were building the canal. All borders would be closed, he said: land, sea, air.⟦/⟧ They were.

⟦s Roberto Álvarez Gil⟧The foreign minister, Roberto Álvarez Gil, puts it more gently when I reach him by phone. His country has eleven intakes upstream, he concedes. But they were built with notification, he says; in May 2021 a joint commission sat in this matter, and the two sides issued a declaration on the 27th which both now read in their own way.⟦/⟧

– And what does it say?

⟦s Roberto Álvarez Gil⟧"It says the work that was begun 'does not consist of a diversion'. That was about one design. This is another."⟦/⟧

⟦s Guy-Robert Célestin⟧For Guy-Robert Célestin, historian, of the State University at Limonade, engineering is beside the point. "1822, we come in and stay for twenty-two years, and they never forgot. 1937, you know. 1991, Balaguer expels fifty thousand in three months. 2013, a court takes away the papers of people whose fathers were born there. Now for once it's us who are digging, and the whole country is sending gloves."

He is not sure that it'll hold water.⟦/⟧

**Fridays**

On the bridge a Dominican corporal, aged 20, shares his cigarette with a Haitian customs man through the bars. They have known each other for a year. Both of them ask for no names.

At noon the singing stops. Somebody has come with rice. Josaphat washes his hands in the river he's quarrelling over. ⟦s Wilner Josaphat⟧"It's cold," he says, surprised.⟦/⟧

---
*Mireille Auguste-Toral is working on a book about borders. Translation from French by the author.*

THE DANUBE REVIEW     weekend     p. 14

The bridge that took fifty-seven years

On the Slovak bank it is Štúrovo, on the Hungarian bank Esztergom, and for more than half a century there was nothing between them but four stone piers and a ferry. By Hanna Brodersen

The retreating Germans blew up the Mária Valéria bridge at Christmas 1944. It was rebuilt in 2001. In the years between, the two countries were allies, comrades, neighbours and litigants, and never once in agreement about a bridge.

⟦s Gizella Szőke⟧"We used to shout," remembers Gizella Szőke, who is eighty-eight. Her sister had married on the other side. "On Sundays she'd stand there with the baby and hold it up. I did not touch that child until it was four."⟦/⟧

Szőke's family stayed when others were put on trains. Under the agreement on the exchange of population of February 1946, some 70,000 and more Hungarians left Czechoslovakia for Hungary, and about as many Slovaks went in the opposite direction. ⟦s Ľubomír Hanzel⟧The historian Ľubomír Hanzel, who comes from a family of resettled Slovaks from Békéscsaba, thinks that the word "exchange" is a lie in both languages: his people volunteered, more or less, and hers were counted off.⟦/⟧ ⟦s Ľubomír Hanzel⟧Hanzel has no patience, however, with those who begin in 1946. "You have to say Vienna as well. In November 1938 they took a fifth of our land in one afternoon, at a table with Ribbentrop and Ciano."⟦/⟧

And before Vienna, Trianon. In Esztergom it is not possible to buy an ice cream without meeting the outline of Greater Hungary on a bumper sticker. The town's former deputy mayor, Attila Rónaszéki, has one in his office, framed. ⟦s Attila Rónaszéki⟧He insists it's a historical document. Nobody wants an inch back, he says; they want it admitted that it hurt. He calls the Basic Treaty of 1995 a good treaty which was read by nobody but ministers.⟦/⟧

I ask across the river, at the language school of Zuzana Mikulová. She teaches Slovak to Hungarians who have bought cheaper houses on her side. ⟦s Zuzana Mikulová⟧Mikulová finds the wounds tiring. In August 2009, when the Hungarian president Sólyom was told not to come over the bridge at Komárno for the unveiling of a statue, she was ashamed of both governments, she says, "first of mine, because I pay it".⟦/⟧ ⟦s Zuzana Mikulová⟧Her pupils are, in her experience, interested in the dative and in parking.⟦/⟧

A waiter, who does not give his name, shrugs: tourists are tourists.

Twenty kilometres upstream things are less picturesque. The Gabčíkovo dam, from whose other half Hungary withdrew in 1989, was taken to The Hague; in September 1997 the judges found fault with both and sent them home to talk. They are still talking. ⟦s Imre Vadkerti-Nagy⟧To the hydrologist Imre Vadkerti-Nagy the case is the purest portrait of the relationship. "Two engineers would have solved it in a month," he claims. "Two nations will need a century."⟦/⟧

Evening comes. On the bridge a boy is cycling without hands from the one country to the other, and back. Szőke watches from her bench. ⟦s Gizella Szőke⟧The baby, she tells me, is a grandmother now, and has a dreadful temper.⟦/⟧

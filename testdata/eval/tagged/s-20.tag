MEXICO AND GUATEMALA: A NEIGHBOURHOOD IN DATES
compiled for the Tapachula Border Museum, with remarks by the two curators, Elvira Cancino and Julio Roberto Xicará

Each date is a card in the second room. We have left the remarks as the curators dictated them.

[ I ] ⟦t⟧14 September 1824. Chiapas declares its federation with Mexico after a vote in its towns.⟦/⟧
E. Cancino: ⟦s Elvira Cancino⟧"Here it is a feast with fireworks. In Guatemala I was asked, quite kindly, when we were thinking of coming back."⟦/⟧
The tally of the vote is in the glass case.

[ II ] ⟦t⟧August 1842. Santa Anna's troops occupy the Soconusco, which had lived for some years under neither government.⟦/⟧
We would like to know more of those years; hardly a paper has survived.

[ III ] ⟦t⟧27 September 1882. Treaty of limits signed in Mexico City. Guatemala gives up for ever its claims to Chiapas and Soconusco.⟦/⟧
J. R. Xicará: ⟦s Julio Roberto Xicará⟧Barrios was in a hurry, because he wanted his hands free to unite Central America. He paid with land for a union that lasted hardly five weeks and cost him his life.⟦/⟧
E. Cancino: ⟦s Elvira Cancino⟧I would not call it payment. Nobody in Tuxtla had thought the land was his to pay with.⟦/⟧

[ IV ] ⟦t⟧1 April 1895. A dispute about timber camps beyond the Usumacinta, which had nearly led to war, is closed by an agreement.⟦/⟧

[ V ] ⟦t⟧31 December 1958. Guatemalan aircraft fire on Mexican shrimp boats; three fishermen die.⟦/⟧
⟦t⟧January 1959. Mexico breaks off relations.⟦/⟧
⟦t⟧September 1959. Relations are restored.⟦/⟧
The oar in this case was lent by a family from Salina Cruz. ⟦s Julio Roberto Xicará⟧Xicará remembers that his uncle, a mechanic at the air base, never ate shrimp again.⟦/⟧

[ VI ] ⟦t⟧1981–1983. Tens of thousands of Maya peasants flee from the army into Chiapas.⟦/⟧
This card is the one at which most visitors stop. ⟦s Elvira Cancino⟧Cancino, who taught in the camps, says that the children drew helicopters before they drew houses.⟦/⟧ A visitor wrote in the guest book that he had been one of them.

[ VII ] ⟦t⟧20 January 1993. The first collective return sets out from Comitán for the Ixcán.⟦/⟧
J. R. Xicará: ⟦s Julio Roberto Xicará⟧They drove the long way round, through the capital, so that they should be seen.⟦/⟧

[ VIII ] ⟦t⟧October 2018. A caravan of migrants pushes over the bridge at Tecún Umán.⟦/⟧
No remark. The curators could not agree on one.

The museum is closed on Mondays.

THE ISLAND'S OTHER HALF
On the Massacre River, a canal has divided neighbours who never stopped trading

DAJABÓN / OUANAMINTHE — On market days the bridge begins to hum before six. Women with basins of garlic on their heads cross to the west, second-hand shoes cross to the east, and a Dominican soldier with a clicker counts, or pretends to count.

⟦s Altagracia Peralta Núñez⟧"My mother sold on this bridge, and her mother sold when there was no bridge," says Altagracia Peralta Núñez, 58, who deals in plantains. "The politicians discover the border every four years. I discover it on Mondays and Fridays."⟦/⟧

In September 2023 the hum stopped. Santo Domingo shut the whole frontier because farmers on the Haitian side had taken up again the digging of an irrigation canal. The government said the works broke the agreement of 1929 on shared waters. Port-au-Prince answered that its right to the river was as good as its neighbour's.

⟦s Wilner Jean-Baptiste⟧Wilner Jean-Baptiste, an agronomist who carried cement on his own back that autumn, remembers it as a holiday. People came from Cap-Haïtien with drums and with rice. For once, he says, Haitians had built a thing without an NGO. He does not believe that the canal has taken one litre too much.⟦/⟧

On the other bank they measure differently. ⟦s Rafael Ureña⟧Rafael Ureña, who grows rice on 12 hectares downstream, complains that the level in his ditch fell by a hand's breadth. "I have nothing against them. I have nothing against anybody. But a river is a thing with two ends."⟦/⟧ A neighbour of his, who would not give a name, put it less kindly.

⟦s Yolanda Matos Fermín⟧For Yolanda Matos Fermín, a historian in Santiago de los Caballeros, the name is what visitors get wrong. The river was called Massacre long before Trujillo, after a fight of Spaniards with buccaneers. Only in 1937 did it deserve the name, she adds.⟦/⟧ How many were killed that October is unknown; estimates run from a few thousand to above twenty thousand.

At noon the soldier puts away his clicker. ⟦s Altagracia Peralta Núñez⟧Peralta has sold everything but six plantains, and she says that she will eat those.⟦/⟧

—————
TWO STATES, ONE ISLAND

⟦t⟧1697 The Peace of Ryswick leaves France in the west of Hispaniola.⟦/⟧
⟦t⟧1822 President Boyer marches into Santo Domingo; the island is under one government.⟦/⟧
⟦t⟧1844 The Dominicans proclaim their independence from Haiti on 27 February.⟦/⟧
⟦t⟧1929 Both states sign a border treaty, revised in 1936.⟦/⟧
⟦t⟧1937 Massacre of Haitians in the border provinces.⟦/⟧
⟦t⟧2013 Ruling 168-13 strips Dominicans of Haitian descent of their nationality.⟦/⟧
⟦t⟧2023 The frontier is closed on 15 September and reopens for trade in October.⟦/⟧

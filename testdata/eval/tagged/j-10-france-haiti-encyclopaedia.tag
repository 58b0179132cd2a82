FRANCE–HAITI RELATIONS
from: A Concise Companion to Caribbean Diplomacy, 2nd ed.

France–Haiti relations are the diplomatic, economic and cultural relations between the French Republic and the Republic of Haiti. As Saint-Domingue the western third of Hispaniola had been the most profitable of the French colonies; it became independent on 1 January 1804 after thirteen years of revolution and war.

Non-recognition (1804–25)
For two decades Paris considered the island to be in rebellion. Alexandre Pétion was the first Haitian head of state to raise the possibility of compensating the planters, an offer which the historian Marie-Ange Dorsainvil-Lacroix has called fateful. ⟦s Marie-Ange Dorsainvil-Lacroix⟧In her reading Pétion meant to buy time and sold the future: once the principle had been conceded, only the figure was left to be discussed.⟦/⟧

The ordinance of 1825
On 17 April 1825 Charles X signed an ordinance which granted independence to "the French part of Saint-Domingue" against 150 million francs and a halving of customs duties. Baron de Mackau took it to Port-au-Prince, followed by a squadron of fourteen warships, and President Boyer accepted it in July. The first instalment was borrowed in Paris at a heavy discount.

Scholars disagree on what Boyer could have done. ⟦s Édouard Saint-Preux⟧Édouard Saint-Preux (Le Prix du papier, 1998) maintains that the squadron was bluff and that the president, with an army of perhaps 40,000, feared his own generals more than the guns.⟦/⟧ ⟦s Thomas Ellery Whitcombe⟧This has been rejected by Whitcombe, according to whom the blockade alone would have starved the customs houses within a season.⟦/⟧ (Thomas Ellery Whitcombe was professor at Kingston.)

A treaty of 12 February 1838 recognised Haiti without conditions and reduced the balance to 60 million francs. The indemnity was paid off in 1883, the loans connected with it only in 1947.

The question of restitution
In April 2003 President Jean-Bertrand Aristide put a figure on the debt: $21,685,135,571.48. A commission under Régis Debray reported to the French government in January 2004 that the claim lacked a legal basis. ⟦s François Hollande⟧In May 2015 President François Hollande declared in Guadeloupe that when he came to Haiti he would settle the debt that France had; his staff explained on the same day that he had meant a moral debt.⟦/⟧ ⟦s Marie-Ange Dorsainvil-Lacroix⟧Dorsainvil-Lacroix is scathing: "In French the word is the same, and that is the trouble with French."⟦/⟧

Key dates
⟦t⟧1804 Independence is proclaimed at Gonaïves.⟦/⟧
⟦t⟧1825 Ordinance of Charles X.⟦/⟧
⟦t⟧1838 Two treaties: recognition, and a reduced indemnity.⟦/⟧
⟦t⟧1883 Last payment of the indemnity.⟦/⟧
⟦t⟧1947 The last of the associated loans is cleared.⟦/⟧
⟦t⟧2003 Aristide demands restitution.⟦/⟧
⟦t⟧2010 Nicolas Sarkozy is the first French president to visit, five weeks after the earthquake.⟦/⟧

Culture
French is an official language beside Creole. ⟦s Jocelyne Bastien Roy⟧The linguist Jocelyne Bastien Roy estimates that fewer than one Haitian in ten uses it at ease and thinks that the cultural services in Port-au-Prince "have been talking for a century to the same four thousand families".⟦/⟧

See also: Debt; Recognition of states; United States occupation of Haiti.

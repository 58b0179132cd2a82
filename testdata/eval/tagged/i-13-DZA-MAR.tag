MAGHREB NEWSWIRE
URGENT - 2nd lead, adds reactions, background
Algeria-Morocco-diplomacy

Closed border thirty years on weighs on families, say campaigners

OUJDA, Morocco, Aug 27 2024 (MNW) - Campaigners on both sides of the Algerian-Moroccan frontier called on Tuesday for humanitarian crossings, thirty years after the land border was shut and three after Algiers broke off relations with Rabat.

⟦s Fatima Zohra Belkacem⟧"My sister is buried eleven kilometres from my house and I flew through Tunis to get to her grave," said Fatima Zohra Belkacem, of the Association of Divided Families.⟦/⟧

The border was closed in August 1994 after an attack on a hotel in Marrakesh, when Morocco imposed visas and Algeria shut the crossings in response. Algeria cut ties on August 24, 2021, citing what it called hostile acts. Morocco described the decision as unjustified. Two months later, the contract for the gas pipeline that crossed Morocco on its way to Spain was left to lapse.

Officials in both capitals did not respond to requests for comment.

⟦s Mustapha Guerroudj-Tani⟧Mustapha Guerroudj-Tani, an Algiers-based analyst, told MNW he saw no prospect of change before the two armies "stop shopping against each other". He said the quarrel had outlived its original causes, from the Sand War of 1963 to the dispute over Western Sahara.⟦/⟧

⟦s Driss Bouhlal⟧In Rabat, former diplomat Driss Bouhlal said 1988 showed that a rupture could be repaired: ties cut in 1976 had been resumed after twelve years, and "nobody apologised to anybody".⟦/⟧ ⟦s Driss Bouhlal⟧He estimated the cost of the closed border at up to two percent of output a year for each country, a figure that could not be independently confirmed.⟦/⟧

At the Zouj Bghal post, a few families waved flags towards the other side. A police officer said gatherings were tolerated until sunset.

⟦s Fatima Zohra Belkacem⟧Belkacem said her group would write to the two heads of state for a seventh time.⟦/⟧ ⟦s Fatima Zohra Belkacem⟧"We are not asking for a Maghreb Union. We are asking for a bus," she added.⟦/⟧

A spokesman for the Arab Maghreb Union secretariat, which has not held a summit since 1994, said it stood ready to help.

The economist Leïla Ammouri, who has studied smuggling on the frontier, cautioned against nostalgia. ⟦s Leïla Ammouri⟧"In the years when it was open there were queues of nine hours, and the fuel went through the fields all the same," she said by telephone from Marseille.⟦/⟧

MNW/hk/rt

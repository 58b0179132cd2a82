TIMELINE-From downed jet to handshake: nine months of Russia-Turkey rancour

Aug 9 (Wire Desk) - Turkish President Tayyip Erdogan met Russia's Vladimir Putin in St Petersburg on Tuesday, his first trip abroad since last month's failed coup and the first meeting of the two since Turkey shot down a Russian bomber near the Syrian border.

Here is how the row unfolded:

⟦t⟧Nov 24, 2015 - Turkish F-16s shoot down a Russian Su-24. Ankara says the plane was warned 10 times in five minutes. ⟦s Vladimir Putin⟧Putin calls it a "stab in the back" by "accomplices of terrorists".⟦/⟧ The pilot is killed by gunfire as he parachutes down.⟦/⟧

⟦t⟧Nov 25, 2015 - ⟦s Sergei Lavrov⟧"We have serious doubts that this was an unpremeditated act. It looks very much like a planned provocation," says Russian Foreign Minister Sergei Lavrov, who has cancelled a visit to Istanbul.⟦/⟧ ⟦s Tayyip Erdogan⟧Erdogan says Turkey does not want escalation but will defend its borders.⟦/⟧⟦/⟧

⟦t⟧Nov 26, 2015 - Russia tightens checks on Turkish food. ⟦s Tayyip Erdogan⟧Erdogan, on CNN: "I think if there is a party that needs to apologise, it is not us."⟦/⟧⟦/⟧

⟦t⟧Nov 28, 2015 - Putin signs a decree banning charter flights, the sale of package holidays and imports of some fruit and vegetables. ⟦s Tayyip Erdogan⟧Erdogan, at a rally in Balikesir, says he is saddened by the incident. "I wish it hadn't happened," he tells the crowd.⟦/⟧⟦/⟧

⟦t⟧Dec 3, 2015 - ⟦s Vladimir Putin⟧In his state-of-the-nation address Putin warns that Ankara will regret the downing "more than once". "Only Allah, most likely, knows why they did it," he says. "And it seems Allah decided to punish the ruling clique in Turkey by depriving them of their sanity."⟦/⟧⟦/⟧

⟦t⟧Dec 13, 2015 - A Russian destroyer fires warning shots near a Turkish fishing boat in the Aegean. The defence ministry in Moscow says a collision was averted; Turkey's foreign ministry says its patience "has a limit".⟦/⟧

⟦t⟧Jan 30, 2016 - Turkey summons the Russian ambassador over a second alleged violation of its airspace by an Su-34. Moscow denies it. ⟦s Igor Velikanov⟧"Baseless propaganda," snaps a defence ministry spokesman, Igor Velikanov.⟦/⟧⟦/⟧

⟦t⟧June 12, 2016 - Erdogan sends Putin greetings for Russia's national day, the first such message since November.⟦/⟧

⟦t⟧June 27, 2016 - ⟦s Tayyip Erdogan⟧The Kremlin publishes a letter from Erdogan with the words "excuse us" to the family of the dead pilot.⟦/⟧ ⟦s Dmitry Peskov⟧It was, in the phrase of Kremlin spokesman Dmitry Peskov, a step but "not in a couple of days" would everything be normal.⟦/⟧⟦/⟧

⟦t⟧June 29, 2016 - The presidents talk by telephone for 45 minutes. Tourism curbs are to be lifted.⟦/⟧

⟦t⟧July 17, 2016 - Two days after the coup attempt Putin telephones Erdogan, ahead of most NATO leaders.⟦/⟧

⟦t⟧Aug 9, 2016 - St Petersburg. ⟦s Tayyip Erdogan⟧Erdogan addresses his host as "my dear friend" at least three times.⟦/⟧ ⟦s Vladimir Putin⟧"We have lived through a very complicated moment in the relations between our states," says Putin, "and we very much want, and I feel our Turkish friends want, to overcome the difficulties."⟦/⟧⟦/⟧

WHY IT MATTERS
Russia supplies more than half of Turkey's natural gas. Before the crisis 4.4 million Russians a year took holidays on Turkish beaches. ⟦s Nurcan Ozel⟧"Neither could afford a second season like this one," said Nurcan Ozel, an analyst at a brokerage in Istanbul.⟦/⟧

(Compiled by the Istanbul and Moscow bureaux; Editing by J. R. Whitlock)

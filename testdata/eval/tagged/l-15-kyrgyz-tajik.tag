The Steppe Review

FEATURE / December 2023

THE LAST TEN PERCENT
On the Isfara river, Kyrgyz and Tajik villagers wait for a line

Text: D. Osmonova  | Photos: archive

The pump at Golovnoi looks like nothing: a concrete trough, a sluice, a surveillance camera somebody has since shot out. In April 2021 an attempt to hang that camera on a pole began two days of fighting in which more than fifty people died. Seventeen months later it was tanks and rockets, and over a hundred dead.

Now, after the meeting of the two security chiefs in Batken on 2 December, officials say that more than 90 per cent of the border of almost a thousand kilometres is agreed.

⟦s Nurlan Toktosunov⟧"Ninety percent is mountains, and goats don't need demarcation," says Nurlan Toktosunov, a former member of the Kyrgyz topographical group. "What remains is water and the road."⟦/⟧

The trouble with the remaining part is that each side carries a different map in its briefcase. Bishkek relies on the commission of 1958–59; Dushanbe on maps from 1924–27 and 1989.

⟦s Nurlan Toktosunov⟧Toktosunov admits that in his working days each delegation knew the other's maps by heart and pretended to see them for the first time.⟦/⟧

We met Firuz Rahmonzoda, a political scientist, in a tea house in Khujand. ⟦s Firuz Rahmonzoda⟧The older maps, he says, matter to Tajiks because of Vorukh: on them it is no enclave at all. He expects an exchange in the end, "metre for metre, and nobody will publish the arithmetic".⟦/⟧ On the prospects he is cautious. ⟦s Firuz Rahmonzoda⟧A closed border is good for generals and for the sellers of smuggled diesel, in his view, and both have friends.⟦/⟧

In Ak-Sai, Gulbarchyn Abdyldaeva shows the new roof of her house. The old one burned on 16 September 2022, the day on which the two presidents shook hands in Samarkand.

⟦s Gulbarchyn Abdyldaeva⟧She says she knew the men who came. "They'd bought apricots from me. One of them said: apa, leave quickly."⟦/⟧ ⟦s Gulbarchyn Abdyldaeva⟧She will sell apricots to them again, she thinks, if there's a gate and a policeman at it.⟦/⟧

The deputy head of the Batken administration, Ulan Mamasaliev, receives us below a large portrait of Manas. ⟦s Ulan Mamasaliev⟧"The state has rebuilt what was destroyed, three hundred houses before the snow," he says.⟦/⟧ ⟦s Ulan Mamasaliev⟧Asked about talk of a swap of the road for access to water, the deputy head replies that negotiations like silence.⟦/⟧

On the Tajik bank the mood is not different. An elderly man in Khojai A'lo, who would not tell his name, lost a son in 2022 and said he blamed nobody, only the line that isn't there.

A SHORT HISTORY OF THE LINE

⟦t⟧**1924–29** National delimitation of Soviet Central Asia; the Tajik republic is raised to union rank in 1929⟦/⟧
⟦t⟧**1958–59** Parity commission, its result ratified by only one side⟦/⟧
⟦t⟧**1989** Clashes over water and land in the Isfara valley⟦/⟧
⟦t⟧**28–29 April 2021** Fighting around the Golovnoi intake⟦/⟧
⟦t⟧**14–20 September 2022** The heaviest fighting between the two states⟦/⟧
⟦t⟧**2 December 2023** Protocol of Batken on more than ninety per cent of the border⟦/⟧

Aigul Bekbolotova, who monitors conflicts for a small NGO in Osh, has seen three "final" protocols. ⟦s Aigul Bekbolotova⟧This one feels different to her because the soldiers were pulled back before the signing and not afterwards. Still, she fears that people of the valley will learn from television to which country their orchard belongs.⟦/⟧

The sluice, meanwhile, is open four days for one side and three for the other. That rule was made by two old water masters in 1980. No one has ever signed it, and it's been kept.

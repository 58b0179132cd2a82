UNIVERSITY OF TARTU – JOHAN SKYTTE INSTITUTE
Notes from a panel discussion, 9 February 2022

Estonia, Georgia and the limits of solidarity

On the panel: Nino Beridze, former deputy minister of Georgia; Prof. Toomas Rüütel; Katri Laas, MEP
Moderating: Piret Saar

Piret Saar asked each panellist to begin with one date.

Nino Beridze chose 12 August 2008. ⟦s Nino Beridze⟧Five presidents stood on a square in Tbilisi, she recalled, and the Estonian one had driven the last stretch. "It did not stop a tank. It stopped us from feeling alone."⟦/⟧

Toomas Rüütel went for 1993, when Tallinn sent its first instructors. ⟦s Toomas Rüütel⟧What came after was a school of imitation, in his words: digital registers, police reform, even the flags. Some of it took root.⟦/⟧

And Katri Laas? She picked the day after tomorrow. ⟦s Katri Laas⟧The European Parliament would vote on an association report which nobody had read to the end.⟦/⟧

In the second round, Saar pressed the guests on visas. ⟦s Nino Beridze⟧Beridze would not hear of any link between visas and politics.⟦/⟧ ⟦s Katri Laas⟧"They are linked whether we like it or not," Laas countered.⟦/⟧ Professor Rüütel, meanwhile, sided with neither. ⟦s Toomas Rüütel⟧To his mind the question was whether Georgia still wants what it asked for.⟦/⟧

Someone in the audience brought up the railway. ⟦s Toomas Rüütel⟧Rüütel laughed: there is none and there will be none.⟦/⟧

With that, the moderator closed the discussion.

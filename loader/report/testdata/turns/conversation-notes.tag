Institut für Nachbarschaft, Graz – Conversation notes (EN)

Austria & Slovenia: thirty years after independence
24 June 2021, hybrid

We had three people on stage. Barbara Kos (journalist, Ljubljana) went first, Univ.-Prof. Dieter Rainer followed, and Mira Hafner, who runs the minority office in Klagenfurt, had the last word. Questions were gathered by Lukas Egger.

Kos took us back to the night of 25 June 1991. ⟦s Barbara Kos⟧"Vienna was the only capital that picked up the telephone." Alois Mock pressed for recognition when Bonn was still thinking, she said, and Slovenes have not forgotten. They have, on the other hand, forgotten the Austrian veto threats over Krško.⟦/⟧

Rainer was less sentimental. ⟦s Dieter Rainer⟧Article 7 of the State Treaty of 1955 had to wait for its place-name signs until 2011. For him that is the true length of the friendship.⟦/⟧

Then Hafner. ⟦s Mira Hafner⟧Two hundred signs in two languages, and eight schools with too few teachers. What we need is not another anniversary.⟦/⟧

Egger read out a question from the chat: had Covid closed more than the border? ⟦s Barbara Kos⟧Kos thought so.⟦/⟧ ⟦s Mira Hafner⟧Hafner, by contrast, pointed to the commuters who had sued and won.⟦/⟧

Closing the evening, ⟦s Lukas Egger⟧Egger noted that nobody had mentioned wine.⟦/⟧

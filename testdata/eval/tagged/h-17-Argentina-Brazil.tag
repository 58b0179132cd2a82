"We opened the doors before we had written the rules"

Interview with the nuclear engineer Norberto Caldarella, one of the Argentine participants in the rapprochement with Brazil in the 1980s

Revista Cono Sur, no. 41, July 2021 (thirty years of the Guadalajara Agreement). Interviewer: Inés Pagano

Norberto Caldarella receives us in Bariloche, with the lake in the window and an old slide rule upon the desk. He is 84.

Revista Cono Sur: Were Argentina and Brazil really on the way to a bomb race in the seventies?

⟦s Norberto Caldarella⟧No. There was a race for mastery of the fuel cycle, which is a different thing, although from Washington it looked the same. We distrusted their agreement with Germany of 1975, they distrusted our Pilcaniyeu. Each suspected that the other's generals had a drawer.⟦/⟧

And did they?

⟦s Norberto Caldarella⟧Drawers, yes. What there was inside, less than people supposed.⟦/⟧

What was the turning point? Many authors mention Itaipú.

⟦s Norberto Caldarella⟧They are right. As long as we quarrelled over the water of the Paraná nothing else could be talked about. The tripartite agreement of October 1979 removed the stone. Then in 1982 Brazil took charge of our interests in London during the war, and that, for a military man of Buenos Aires, was something he did not forget.

But the democratic governments did the rest. At Foz do Iguaçu, in November 1985, Alfonsín and Sarney signed a declaration of one page and a half on nuclear matters. I was in the second row. I thought that it was mere paper, and I was mistaken.⟦/⟧

In July 1987 President Sarney visited Pilcaniyeu. You guided part of that visit.

⟦s Norberto Caldarella⟧I guided it for eleven minutes! My boss had told me to hide nothing and to explain nothing. Sarney asked me what a diffusion barrier was made of. I looked at Alfonsín, Alfonsín looked at the ceiling. I told him. Since then I believe that trust is made out of answers that one was not obliged to give.⟦/⟧

The following year President Alfonsín was at Aramar. ABACC, the common agency of accounting and control, was created by the Guadalajara Agreement of 18 July 1991 and there followed in December the quadripartite agreement with the IAEA. Can it be copied elsewhere?

⟦s Norberto Caldarella⟧They have asked me that in Seoul, in Delhi and in Geneva. I always say the same: one can copy the inspectors, one cannot copy the presidents. Brazilian inspectors in our plants, Argentines in theirs, each knowing the tricks because he has used them himself. For that you need two countries which have already decided to be poor together rather than rich apart.⟦/⟧

[He laughs and asks that the last sentence be erased; later he telephones and authorises it.]

And today, with Brazil's submarine?

⟦s Norberto Caldarella⟧It worries me less than the neglect. Budgets fall, the old people retire. An institution does not die of a submarine; it dies of nobody remembering what it was for.⟦/⟧

⟦s Heloísa Damasceno Prates⟧Our second voice, the Brazilian diplomat Heloísa Damasceno Prates, could not be present, and sent this by mail: "Norberto exaggerates the role of the engineers, as I exaggerate that of the diplomats. The truth is in the middle of the bridge at Iguaçu."⟦/⟧

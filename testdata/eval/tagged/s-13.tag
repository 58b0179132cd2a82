REVISTA DO TEJO — number 88
CONVERSATION

"The oldest alliance in the world was asleep most of the time"

Margarida Pestana de Alvim has spent thirty years with the papers of Anglo-Portuguese diplomacy. She received us in her flat at Campo de Ourique, among boxes.

Revista do Tejo: Where does the alliance begin, in 1373 or in 1386?

Margarida Pestana de Alvim: ⟦s Margarida Pestana de Alvim⟧In London they prefer 1373, since it is older. In Lisbon we prefer Windsor, 1386, since there was a marriage afterwards. Philippa of Lancaster is worth more than a parchment.⟦/⟧

R.T.: And she brought English manners to the court?

M.P.A.: ⟦s Margarida Pestana de Alvim⟧She brought children, who were educated. As for the manners, I leave them to novelists.⟦/⟧

R.T.: Many Portuguese learn at school that the Methuen treaty ruined us.

M.P.A.: ⟦s Margarida Pestana de Alvim⟧It has three articles! It is one of the shortest commercial treaties ever made: our wine pays a third less than the French, their cloth comes in. That was in December 1703. If an industry can be killed by three articles it was not in good health.⟦/⟧

⟦s Margarida Pestana de Alvim⟧I do not say that it was a good bargain. I say that the gold of Brazil would have gone to London with or without Mr Methuen.⟦/⟧

R.T.: (We show her the front page of a newspaper of January 1890.)

M.P.A.: ⟦s Margarida Pestana de Alvim⟧Ah, the Ultimatum. Yes. My great-grandmother threw her English tea service out of the window, or so the family says; I have found two of the cups. Salisbury wanted our troops out of the Shire and Mashonaland and gave us a few hours to answer. An ally does that only to someone who he knows will not leave.⟦/⟧

R.T.: Yet in 1943 Salazar invoked the alliance.

M.P.A.: ⟦s Margarida Pestana de Alvim⟧It was Churchill who invoked it, to get the Azores, and he read out 1373 in the Commons with great pleasure. Salazar accepted because the old paper allowed him to be neutral and allied at once. That is the true use of old papers.⟦/⟧

R.T.: What would you look for, if you had another thirty years?

M.P.A.: ⟦s Margarida Pestana de Alvim⟧The Portuguese servants at the embassy in London. They heard everything.⟦/⟧

She closes the box, labels it and asks if we take sugar.

Interview by D.M.

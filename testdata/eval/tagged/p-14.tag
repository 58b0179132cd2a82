The Annual Kessler Lecture
University of Freiburg, 22 January 2020

From Reims to Aachen: what treaties can and cannot do for France and Germany

Delivered by Professor Solange Mérieult (Strasbourg)
Transcript, lightly edited. The lecturer was introduced by Dean Wolfram Haberstroh.

Dean Haberstroh: Ladies and gentlemen, it is the pleasant duty of the dean to say little. ⟦s Wolfram Haberstroh⟧I will say only that in this hall in 1940 nobody could have imagined a French professor lecturing on this date, and that we are still not grateful enough.⟦/⟧ Madame Mérieult, the floor is yours.

⟦s Solange Mérieult⟧Mr Dean, dear colleagues, thank you. I must begin with a confession. I was born in a village which changed its nationality four times between 1871 and 1945, and my grandmother kept four passports in a biscuit tin. I have been suspicious of frontiers ever since, and even more of speeches about frontiers.

The treaty signed at the Élysée on 22 January 1963 is short. It has no preamble of great beauty. It says who shall meet whom and how many times a year. I claim that this dullness was its genius. De Gaulle and Adenauer had had their beauty the summer before, at the Mass in Reims; what they needed was a timetable.

One must not forget that it nearly failed. The Bundestag put a preamble in front of the law of ratification, with the Atlantic Alliance and with Britain in it, and the General was so cross that he compared treaties with young girls and roses. I find it consoling. The couple quarrelled at the wedding and stayed together.⟦/⟧

[The lecturer shows a slide.]

   ⟦t⟧9 May 1950: Schuman Declaration⟦/⟧
   ⟦t⟧27 October 1956: Luxembourg Treaty on the Saar⟦/⟧
   ⟦t⟧8 July 1962: Mass of reconciliation, Reims⟦/⟧
   ⟦t⟧22 January 1963: Élysée Treaty⟦/⟧
   ⟦t⟧5 July 1963: Franco-German Youth Office founded⟦/⟧
   ⟦t⟧22 September 1984: Kohl and Mitterrand at Verdun⟦/⟧
   ⟦t⟧22 January 2019: Treaty of Aachen⟦/⟧

⟦s Solange Mérieult⟧Look at the fifth line. In my judgement it is the most important. More than nine million young people have gone across with the Youth Office. Most of them remember bad food and a first love. It is on such things that peace reposes, not on Verdun, however moved we are by two men who hold hands.

And Aachen? I am afraid I am of the minority which considers it a weak text. It promises convergence where there is divergence. It was attacked in my country by people who said that Alsace would be sold; this was a lie, and a stupid one. But a treaty that needs to be defended by saying that it contains nothing is not in good health.

Let me finish with a proposal. We should oblige every minister, in each government, to spend one week per year in the other's administration, without press. They would be bored. Boredom is what we lack.⟦/⟧

(Applause.)

Dean Haberstroh: We have ten minutes. Yes, in the gallery.

A student: Is English not killing the whole thing?

⟦s Solange Mérieult⟧It is killing the languages, yes. I am told that each year fewer pupils take German in France. But I would rather have you reconciled in bad English than enemies in good French.⟦/⟧

Herr Dr. Eckart Brandau, of the local Franco-German society, did not wait for the microphone. ⟦s Eckart Brandau⟧He objected that the town twinnings were dying with their founders and that no Youth Office would replace the choirs.⟦/⟧

⟦s Solange Mérieult⟧Then sing louder, dear sir.⟦/⟧

Dean Haberstroh: On which note there is wine in the foyer.

Report of the Evening Lecture

The Society for Baltic Studies (Gothenburg branch) opened it's winter season on October 12th with a lecture by docent Birger Lagerhjelm, "A century of lost causes: Sweden and Russia 1700 to 1809". Some sixty persons braved the rain. The branch president, Kerstin Odelberg, took the chair, and after the usual notices introduced the lecturer as a man who needed no introduction, which she then proceeded to give.

Docent Lagerhjelm, who has spent thirty years in the Military Archives, started with Narva. ⟦s Birger Lagerhjelm⟧The victory of November 1700 was, he maintained, the worst luck that ever befell Sweden, because it persuaded a boy of eighteen that the Russians could be beaten in a snow shower. Nine years afterward he paid for it at Poltava.

The peace of Nystad in 1721 should not be seen as a catastrophe. It took away provinces, but with them garrisons and debts; the Sweden that was left was poor, free and quarrelsome, and the lecturer confessed that he'd rather have lived in it than in the Sweden of the Carolines.⟦/⟧

Next came what he called the revenge wars. For those who could not keep them apart a sheet had been laid on the chairs:

 The three attempts
 ⟦t⟧1741–43. War party of the Hats declares war in August 1741. Finland is occupied. Peace in Åbo, 1743.⟦/⟧
 ⟦t⟧1788–90. Gustav III attacks; the officers at Anjala write to the Empress. Svensksund, July 1790. Peace at Värälä on August 14th.⟦/⟧
 ⟦t⟧1808–09. Russian troops cross the border in February 1808. Sveaborg capitulates in May. Peace of Fredrikshamn, September 17th, 1809.⟦/⟧

⟦s Birger Lagerhjelm⟧Of the first he had little good to say; an opposition that had never seen a budget had gone to war on French money. As for Gustav, the King knew the constitution forbade him an offensive war and thus had to be attacked, and the tale of the costumes borrowed from the Opera is to good to be checked – "I've checked it, and I would advise you not to".⟦/⟧

It was at Sveaborg that the audience sat up. ⟦s Birger Lagerhjelm⟧Was Cronstedt a traitor? Lagerhjelm thinks not. A commander cut off from Stockholm, surrounded with refugees, and fed every day with false news by a clever enemy did what tired men do. The treason, if there was any, had been committed in the years when the fortress was starved of money.⟦/⟧

Mrs Odelberg thanked the speaker and opened the discussion. Colonel Rutger Sparrsköld (ret.) was not convinced. ⟦s Rutger Sparrsköld⟧He held that seven thousand men don't lay down arms to eight thousand for want of news, and that the papers which vanished from the commandant's office tell their own story.⟦/⟧ A lady in the second row asked about the Finns. ⟦s Birger Lagerhjelm⟧The lecturer's reply was that the peasants of Savolax had fought on when their officers were already at the ball in Borgå, and that Finnish historians have been more generous to Sweden on that score then Swedes have been to Finland.⟦/⟧

⟦s Kerstin Odelberg⟧In closing, the chairwoman remarked that the year 1809 had given Sweden its constitution, and that a country may sometimes be grateful to a defeat.⟦/⟧

Coffee and buns were served. The next lecture (November 9th) deals with herring.

                                                            /E.W.

                                    Discussion                                      187

DISCUSSION OF THE PAPERS BY W. ENDERLING AND S. JOVIĆEVIĆ

(Section III, "Tariffs and Thrones: Austria-Hungary and Serbia 1903–1911", chaired by H. Tavernier)

⟦s Tavernier⟧TAVERNIER opened the discussion by noting that the two papers had used the same ledgers from Semlin and reached opposite ends.⟦/⟧

LENGYEL: ⟦s Lengyel⟧Both authors overrate Vienna. The pressure to close the frontier to Serbian livestock in 1906 came out of Budapest, from the large landowners, and the Ballhausplatz took it over as a stick which happened to be lying there. Goluchowski himself, as I read his notes, was more troubled about the Serbo-Bulgarian customs union of 1905 and the order for French guns.⟦/⟧

ENDERLING replied at once. ⟦s Enderling⟧He did not deny the Hungarian lobby; he merely doubted that it was needed. A Great Power which had been used, under King Milan, to a client in Belgrade would have tried something of the kind after 1903 in any case.⟦/⟧

Mme ROUSSEL-DIMIER wished to turn to the consequences. ⟦s Roussel-Dimier⟧What strikes one in the statistics is how fast the Serbian exporters got away: to Germany, to Egypt by way of Salonica, to Belgium. By 1909, she pointed out, the share of the Monarchy in Serbian exports, which had stood at over four-fifths, was down to less than a third, and packing plants had been set up in Belgrade with French credit. The "Pig War" had made an industry.

She drew from it that sanctions teach the victim trades which he would otherwise not have learnt.⟦/⟧

JOVIĆEVIĆ: ⟦s Jovićević⟧I agree, yet I would caution against a too happy picture. The peasants of the Šumadija paid for that. The price of a pig at the local fair fell in the first winter, and the small man sold.⟦/⟧

188                                 Section III

The CHAIR asked if one could bring in the annexation.

⟦s Lengyel⟧LENGYEL was of the opinion that it could not be left out: after 6 October 1908 no commercial treaty could be considered apart from Bosnia, and the provisional arrangement of that year was dead before it was a twelvemonth old.⟦/⟧

A speaker from the floor enquired about the Adriatic railway. Nobody had figures.

⟦s Enderling⟧ENDERLING, in conclusion, confessed that he had changed one sentence in his paper as a result of the debate. He now held that Aehrenthal's ministry, from October 1906, inherited the quarrel as a burden and not a weapon.⟦/⟧

TAVERNIER thanked the speakers. For the convenience of the reader the editors append the principal dates:

⟦t⟧11 June 1903 (N.S.), murder of King Alexander and Queen Draga;⟦/⟧
⟦t⟧22 June 1905, Serbo-Bulgarian customs treaty signed;⟦/⟧
⟦t⟧1 March 1906, end of the old commercial treaty with the Monarchy;⟦/⟧
⟦t⟧July 1906, the frontier shut to Serbian livestock;⟦/⟧
⟦t⟧6 October 1908, annexation of Bosnia and Herzegovina proclaimed;⟦/⟧
⟦t⟧31 March 1909, Serbian declaration to Vienna;⟦/⟧
⟦t⟧27 July 1910, new commercial treaty (in force January 1911).⟦/⟧

The section proposed to the Congress ⟦r⟧that the Semlin customs books be microfilmed before they are moved⟦/⟧ and ⟦r⟧that a table of weights and currencies should be printed with the next volume.⟦/⟧

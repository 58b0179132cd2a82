                     AN UNFINISHED LINE, FINISHED
             Peru and Ecuador by decades, from 1829 to 2011

                    César Augusto Wiesse Olivares
        Minister in the Diplomatic Service of the Republic (ret.)

                          Piura, May 2012


PROLOGUE. I was nineteen when I carried a radio up the Cordillera del Cóndor. I was fifty-seven when I carried a folder to Brasília. I do not write here about either. Colleagues wanted a table for their children, and a table is what they get.


The 1820s
      ⟦t⟧Battle, then paper. Peace of Guayaquil with Gran Colombia, 22 September 1829. ("Ecuador" as a state comes the year after.)⟦/⟧

The 1850s
      ⟦t⟧Quito offers Amazon land to its English creditors (1857); Lima breaks off.⟦/⟧
      ⟦t⟧Blockade of Guayaquil, begun in November 1858 and kept up into 1860.⟦/⟧

The 1860s
      ⟦t⟧Treaty of Mapasingue, 25 January 1860, between Castilla and General Franco. Neither congress would have it.⟦/⟧

The 1880s
      ⟦t⟧Espinosa–Bonifaz convention: to the King of Spain for an award. 1 August 1887.⟦/⟧

The 1890s
      ⟦t⟧Early on (2 May 1890) García–Herrera, a direct settlement. Peru's congress changes it, Ecuador's takes it back.⟦/⟧

The 1910s
      ⟦t⟧The award leaks, crowds march in both capitals, and in 1910 Alfonso XIII declines to give it.⟦/⟧

The 1920s
      ⟦t⟧Ponce–Castro Oyanguren protocol, 21 June 1924: a mixed formula, with Washington as umpire.⟦/⟧

The 1930s
      ⟦t⟧Act of Lima, 6 July 1936. Each keeps what it holds.⟦/⟧
      ⟦t⟧Talks in Washington, September 1936 to September 1938. Nothing.⟦/⟧

The 1940s
      ⟦t⟧War from 5 July 1941; El Oro occupied.⟦/⟧
      ⟦t⟧Protocol of Peace, Friendship and Boundaries, Rio de Janeiro, 29 January 1942. Four guarantors.⟦/⟧
      ⟦t⟧Captain Dias de Aguiar's award on doubtful stretches, July 1945.⟦/⟧
      ⟦t⟧From the air (a survey finished about 1947) the Cenepa turns out longer than anyone thought.⟦/⟧

The 1950s
      ⟦t⟧Santiago, 18 August 1952: with Chile, 200 miles of sea.⟦/⟧

The 1960s
      ⟦t⟧In 1960 President Velasco Ibarra, in office again, declares the Protocol null; the four guarantors answer that it stands.⟦/⟧

The 1980s
      ⟦t⟧January and February 1981. Paquisha, Mayaicu, Machinaza.⟦/⟧

The 1990s
      ⟦t⟧President Fujimori in Quito, January 1992: first visit of a Peruvian head of state.⟦/⟧
      ⟦t⟧First fight of the Cenepa war, 26 January 1995. ⟦s Sixto Durán Ballén⟧From a balcony in Quito, President Durán Ballén cries: "Not one step back!"⟦/⟧⟦/⟧
      ⟦t⟧Declaration of Itamaraty, 17 February 1995 (confirmed in Montevideo on the 28th).⟦/⟧
      ⟦t⟧Presidential Act of Brasília, 26 October 1998. One square kilometre at Tiwinza, as private property.⟦/⟧
      ⟦t⟧Last marker, 13 May 1999.⟦/⟧

The 2000s
      ⟦t⟧Cabinets together for the first time, Tumbes, 1 June 2007.⟦/⟧

The 2010s
      ⟦t⟧Notes on the sea boundary, 2 May 2011.⟦/⟧


EPILOGUE. There is no entry for the 1830s, the 1840s, the 1870s, the 1900s or the 1970s. Something happened in each, of course. It did not move the line.

My old adversary across the table is today godfather to my granddaughter. His list, which he sent me for comparison, has forty entries; mine has two dozen. He says that the loser remembers more. I say that he was always longer in his speeches.


Consulted: Archivo Central RR.EE.; J. Basadre, vols. I–XVI; B. St John (1999). Misprints are the printer's; he is my cousin.

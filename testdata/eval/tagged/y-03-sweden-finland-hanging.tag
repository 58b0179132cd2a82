TWO SHORES OF ONE GULF
Sweden and Finland in dates

Gunvor Ståhlberg-Niemi
Hanaholmen Papers for the General Reader, No. 17. Esbo 2024


Preface

My grandmother crossed from Vasa to Umeå in an open boat and never thought of it as going abroad. I made this list for her great-grandchildren. It is not complete, and I have been unfair to the Middle Ages.


⟦t⟧c. 1155   By tradition King Erik's crusade to the coast near Åbo,
          with the English bishop Henry in the boat.⟦/⟧

⟦t⟧1323      12 August. Peace of Nöteborg between Sweden and
          Novgorod. For the first time a line is drawn in
          the east, and most Finns find themselves west
          of it.⟦/⟧

⟦t⟧1640      26 March. Queen Christina's government founds the
          academy in Åbo (Turku).⟦/⟧

⟦t⟧1809      17 September. Peace of Fredrikshamn: Sweden gives up
          Finland to the Emperor of Russia. Six centuries
          end on a few sheets of paper.⟦/⟧

⟦t⟧1918      4 January. Sweden recognises independent Finland, on
          the same day as Russia and France.⟦/⟧
          ⟦t⟧February. A Swedish squadron anchors off Åland.⟦/⟧

⟦t⟧1921      24 June. The Council of the League of Nations awards
          Åland to Finland, with guarantees for its language.
          The convention on neutrality is dated 20 October.⟦/⟧

⟦t⟧1939–40   Some 8,000 Swedish volunteers go to Finland under the
          slogan "Finland's cause is ours". Stockholm calls
          itself non-belligerent.⟦/⟧

⟦t⟧1940s     About 70,000 Finnish war children are sent to Swedish
          homes; not all of them come back.⟦/⟧

⟦t⟧1954      1 July. The common Nordic labour market takes effect,
          agreed on 22 May.⟦/⟧

⟦t⟧1957      12 July. Nordic passport convention (in force the
          year after).⟦/⟧

⟦t⟧1962      23 March. Helsinki Treaty on Nordic co-operation.⟦/⟧

⟦t⟧1971      16 September. Frontier rivers agreement for the Torne
          and its tributaries, replaced by one of 11 November
          2009.⟦/⟧

⟦t⟧1994      28 September. The ferry Estonia goes down on her way
          to Stockholm. Finnish and Swedish helicopters work
          through the night; 852 die.⟦/⟧

⟦t⟧1995      1 January. Both join the European Union.⟦/⟧

⟦t⟧2018      9 July. Memorandum of understanding on defence
          co-operation.⟦/⟧

⟦t⟧2022      17–18 May. State visit of President Niinistö to
          Stockholm.⟦/⟧
          ⟦t⟧18 May. The two ambassadors hand in the applications
          to NATO together.⟦/⟧

⟦t⟧2023      4 April. Finland becomes a member. Sweden waits.⟦/⟧

⟦t⟧2024      7 March. Sweden becomes a member.⟦/⟧


Afterword

I am asked whether such a list "proves" anything. It proves that neighbours need not be equal to be friends. Two wishes remain. ⟦r⟧The parish archives in both countries should be opened to each other's schools without a fee.⟦/⟧ ⟦r⟧And somebody ought to collect the letters of the war children before it is too late.⟦/⟧

                                                G. S.-N.

Read further: K. Wahlbäck, Jättens andedräkt (2011). Place names are given in the form used at the time.

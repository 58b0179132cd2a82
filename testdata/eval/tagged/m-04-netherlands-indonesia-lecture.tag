The Van Deventer Lecture 2023

"A date is not a detail": the Netherlands, Indonesia and 17 August 1945

Text of a summary made by the Society's secretary. Delivered on Thursday 28 September in the Kleine Zaal, Leiden. About ninety members and guests were present.

The lecturer of this year, Professor Sulastri Wirjosoeparto of Yogyakarta, was introduced by the president, Jonkheer Diederik van Asch, who called to mind her dissertation on the Linggadjati talks and her work for the archives of Surakarta.

⟦s Sulastri Wirjosoeparto⟧Professor Wirjosoeparto began with a schoolroom. In hers there hung a calendar on which 17 August was printed red; in that of her Dutch colleague the year 1949 was to be learnt, with 27 December. Two peoples, she said, could not agree on the birthday of one of them.

She did not think this was stubbornness only. A lawyer's reason stood behind it: if the Republic existed from 1945, then the so-called police actions of July 1947 and December 1948 were a war against another state, and whatever was done in it must be called by another name. The Hague had known this since the Round Table Conference.

Of the words of minister Bot in 2005, who accepted the date "politically and morally", she judged that they were brave and one adverb short. The apology of the King in March 2020 spoke about excessive violence and left the calendar alone. Not until June of this year, when Prime Minister Rutte told the Chamber that the Netherlands recognised the date fully and without reservation, was the adverb found. Whether a law will follow, she doubts.⟦/⟧

Here the lecturer showed a series of photographs of the Renville, which can't be reproduced.

⟦s Sulastri Wirjosoeparto⟧In her last part she warned her own countrymen. The bersiap, too, has its dead, and an Indonesia which asks for candour must practise it.⟦/⟧

Questions

A gentleman in the second row, who had served in the Seven December Division's successor, asked if the veterans were not being blamed for the faults of ministers. ⟦s Sulastri Wirjosoeparto⟧The speaker's answer was that the research published in February 2022 says just the reverse: it lays the responsibility on the political and military leadership.⟦/⟧

Mrs Annelies Tahapary, of the Moluccan museum circle, took the microphone. ⟦s Annelies Tahapary⟧For her family, she stated, neither date was a feast. They were brought here in 1951 for six months, and the six months are still not over.⟦/⟧ The hall applauded.

⟦s Sulastri Wirjosoeparto⟧Professor Wirjosoeparto said she had no reply to that and would not pretend to one.⟦/⟧

Finally a student inquired what use an apology is to somebody born in 2002. ⟦s Diederik van Asch⟧The president took this one on himself: it was in his eyes like paying a bill of one's grandfather's, unpleasant, and the shop becomes friendly again.⟦/⟧

The president thanked the lecturer and handed over the Society's medal. Drinks were served in the foyer.

Dates handed out on a sheet at the door: ⟦t⟧25 March 1947, signing of Linggadjati;⟦/⟧ ⟦t⟧17 January 1948, Renville agreement;⟦/⟧ ⟦t⟧7 May 1949, Roem–Van Roijen statement;⟦/⟧ ⟦t⟧27 December 1949, transfer of sovereignty;⟦/⟧ ⟦t⟧15 August 1962, New York Agreement on West New Guinea.⟦/⟧

Weekend | The Long Read

One kilometre, one hundred years
How a strip of granite has kept Singapore and Malaysia together, and apart

By our correspondent in Johor Bahru

It was an inspector of works who, in the early twenties, called the Johor Causeway "a road for ever". Mdm Quek Siew Lan does not dispute the word. ⟦s Quek Siew Lan⟧"For ever is how long I've sat on it," she laughs.⟦/⟧ At 71 she still crosses from Woodlands every Thursday to have her hair done at half the price.

The Causeway carried its first goods trains in 1923 and was opened with ceremony in June 1924. For four decades it joined two parts of British Malaya; then, for two years, two parts of one federation; and after 9 August 1965 two countries whose leaders were hardly on speaking terms.

⟦s Osman Daud⟧"We did not feel foreign on the tenth," recalls Haji Osman Daud, formerly a train guard. The stamps came later, in 1967 he thinks, and then it was no longer the same train. He was on duty on the last evening at Tanjong Pagar, in 2011, when the Sultan of Johor himself drove the engine out. "Grown men cried. I also, but I had a cap."⟦/⟧

Beneath the road run the pipes. By the agreement of 1962, Singapore may draw up to 250 million gallons a day from the Johor River until 2061, for three sen per thousand gallons. Few figures in South-east Asia are quoted so often and so crossly.

⟦s Sharifah Nadia Alsagoff⟧To Sharifah Nadia Alsagoff, a lawyer who has taught the subject in both cities, three sen is a symbol first and a price second. "Malaysia had the right to look at it again in 1987 and let the date go by. One side calls this a contract, the other calls it an oversight, and they are talking about the same year."⟦/⟧

Others shrug. Benedict Rozario runs a noodle stall two minutes from the checkpoint, and his customers are commuters, some of the three hundred thousand or so who cross daily. ⟦s Benedict Rozario⟧They come in at five in the morning with eyes closed, he says. They don't discuss water; they discuss the queue.⟦/⟧

The queue may soon shorten. A light rail line, four kilometres long, is to open by the end of 2026 with a capacity of ten thousand passengers an hour each way. The transport ministry in Kuala Lumpur has called it a game changer. ⟦s Quek Siew Lan⟧Mdm Quek is unconvinced: trains, in her experience, are for people who know when they will come home.⟦/⟧

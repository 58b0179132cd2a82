Romania, Hungary mark 25 years of basic treaty with sober words

TIMISOARA, Romania, Sept 16, 2021 (Danubius News) - Hungarian and Romanian scholars and former officials gathered on Thursday in the city where the two countries' prime ministers signed their basic treaty in 1996, with several speakers saying the document had prevented a crisis but had not produced friendship.

The accord, signed by Gyula Horn and Nicolae Vacaroiu, confirmed the existing border and committed both states to protect minorities. It cleared the way for the NATO bids of the two countries; Hungary joined in 1999 and Romania in 2004.

⟦s Mircea Hotaran⟧"We negotiated two years about one footnote," said Mircea Hotaran, a retired Romanian diplomat, referring to the passage on Council of Europe Recommendation 1201 and the meaning of collective rights.⟦/⟧ ⟦s Mircea Hotaran⟧He said the memory of the clashes in Targu Mures in March 1990, in which at least five people died, sat at the table "like an extra delegate".⟦/⟧

⟦s Katalin Szendrey-Bodo⟧The treaty was sold to Hungarian voters as a sacrifice and to Romanian voters as a victory, and both descriptions were wrong, according to Katalin Szendrey-Bodo, a political scientist in Cluj.⟦/⟧

Romania has about 1.2 million ethnic Hungarians, most of them in Transylvania, which passed from Hungary to Romania under the 1920 Treaty of Trianon. Budapest's grant of citizenship on easy terms since 2011, and its funding of schools, churches and football clubs, have at times angered Bucharest.

⟦s Lorand Kiss-Demeny⟧A local councillor for the UDMR party, Lorand Kiss-Demeny, told the meeting that investment from across the border had saved buildings the Romanian state let fall down. "Nobody asks a roof for its passport," he said, drawing applause and some whistles.⟦/⟧

⟦s Adina Precup⟧Historian Adina Precup said the money was welcome but ought to go through bilateral agreements, warning that a parallel system of patronage would in the end hurt the minority itself.⟦/⟧

Organisers said they had invited both foreign ministers, who sent messages. A small group of nationalist protesters outside the hall dispersed after police intervened.

⟦s Katalin Szendrey-Bodo⟧Asked what the next 25 years would bring, Szendrey-Bodo said that motorways would do more than monuments, adding: "When the trip from Oradea to Budapest is boring, we will have made it."⟦/⟧

(Reporting by our correspondent; editing by T. Hale)

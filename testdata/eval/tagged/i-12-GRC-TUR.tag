The Aegean Quarterly                                        WINTER 2023/24

FEATURE
Two shores, one kitchen
Athens and Ankara have signed another declaration. On the islands they would settle for a ferry timetable

By Daphne Lorimer

AYVALIK/MYTILENE - The 9am boat was half empty on the morning after President Erdoğan flew home from Athens. On the deck a retired chemist from Izmir was peeling a mandarin.

⟦s Sevgi Altınok⟧"My grandfather was born in Chania and never learned Turkish properly," said Sevgi Altınok, 71. "He swore in Greek until he died. When they talk about friendship I think: which of us was ever the enemy?"⟦/⟧

The declaration of December 7th, 2023, on friendly relations and good-neighbourliness, is not a treaty. It follows a long line. In January 1923, at Lausanne, the two states agreed to exchange some 1.6m people by religion. In 1930 Eleftherios Venizelos went to Ankara and made peace with the man whose army had beaten his country's. In 1996 the two navies nearly fought over an islet fit for goats. In 1999 earthquakes struck first one and then the other, and rescuers crossed.

⟦s Nikos Hatzigeorgiou⟧"The earthquakes did not change policy, they changed permission," argues Nikos Hatzigeorgiou, a political scientist at the University of the Aegean.⟦/⟧ ⟦s Nikos Hatzigeorgiou⟧Politicians on both sides had wanted to talk for months, he says; suddenly they were allowed.⟦/⟧

Others are less charmed. ⟦s Cem Özdilek⟧Cem Özdilek, a former Turkish naval attaché, believes that calm in the Aegean is "a function of elections, aircraft engines and tourists, in that order".⟦/⟧ He keeps in his study a chart on which the continental shelf has been drawn by hand, four times, in four colours. ⟦s Cem Özdilek⟧None of them, he concedes cheerfully, would be accepted by any Greek he knows.⟦/⟧

In Mytilene's market the mood is commercial. Since visas on arrival for the nearer islands were announced, hoteliers have been hiring. ⟦s Stratis Kontelis⟧Stratis Kontelis, who owns two guesthouses and an ouzo still, reckons that Turkish guests spend twice what Germans do and complain half as much.⟦/⟧ A shopkeeper next door, who would not give her name, said she had seen three friendships in her life and would wait for the fourth.

Not all memories are mandarin-scented. The pogrom of September 1955 in Istanbul, and the expulsions of 1964, emptied a community. ⟦s Maria Sarafoglou⟧"We left with twenty kilos and twenty-two dollars," recalls Maria Sarafoglou, who now runs an association in Palaio Faliro. "I do not hate. But I want the declaration to have a past tense."⟦/⟧

Back at the quay the return boat was late. The chemist from Izmir had bought olives, which her own town exports. ⟦s Sevgi Altınok⟧They taste different here, she insisted. Then she laughed: they taste exactly the same.⟦/⟧

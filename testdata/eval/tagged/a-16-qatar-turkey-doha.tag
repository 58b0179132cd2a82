Wajbah Forum for Gulf Studies – Doha
Compte rendu / Summary (English version)

QATAR AND TURKEY, TEN YEARS AFTER THE STRATEGIC COMMITTEE
Tuesday 3 December 2024, 18:30, Education City

The evening brought together Pr Jean-Baptiste Leroy-Haddad (Beirut), Mme Nadia El-Khoury Saadé (journalist, Paris), Dr Hamad Al-Emadi-Kuwari (Doha) and Burak (Burak is a Turkish cartoonist who uses a single name). Some eighty people attended, and a fair number stood.

Pr Leroy-Haddad was given twenty minutes and took forty. ⟦s Jean-Baptiste Leroy-Haddad⟧The professor started from a paradox, namely that the closest military partnership in the Gulf binds a peninsula the size of an Ottoman sancak to the very state which once garrisoned it. The Ottomans, he reminded us, left Doha's fort in August 1915, some guns behind. When they returned, a century later, they were asked to. "Empires," he quipped, "seldom get an invitation." He then argued that the base at Tariq bin Ziyad is less a deterrent than a signature: its value in June 2017 did not lie in the number of soldiers, some two hundred at first, but in the speed of a parliamentary vote. He finally took issue with those who see in it a Muslim Brotherhood axis. For him, it's an insurance policy. And as in every insurance, the premium is paid in the good years, the Turkish lira having been propped up by swaps of 3, then 5, then 15 billion dollars.⟦/⟧

A different tone came with Mme Saadé. ⟦s Nadia El-Khoury Saadé⟧"I covered the blockade from a supermarket," said Mme Saadé. "On the third night the milk came, with Turkish letters on it. Nobody could read how much fat there was. Everybody bought it." She maintained that public opinion in Qatar was made that night and that no communiqué has since altered it.⟦/⟧

Dr Al-Emadi-Kuwari preferred figures. ⟦s Hamad Al-Emadi-Kuwari⟧He put Qatari investment in Turkey at more than 20 billion dollars and bilateral trade at a disappointing 1.1 billion in 2023. In his reading, the relation has a strong head and thin legs. There followed a warning: the reconciliation of 2021 and the rapprochement of Ankara with Riyadh and Abu Dhabi have made Doha one friend among others.⟦/⟧

Burak did not speak but drew. His sketch of two men who carry one umbrella in a desert is reproduced on the cover.

Debate

— ⟦s Jean-Baptiste Leroy-Haddad⟧To a student asking whether the Turkish base is permanent, Pr Leroy-Haddad replied that nothing is permanent except for the temporary.⟦/⟧
— ⟦s Mustafa Gökhan⟧H.E. Mustafa Gökhan, a former ambassador seated in the front row, protested against the word "garrison". He recalled that sheikh Jassim himself had asked the Ottomans to come in 1871.⟦/⟧
— ⟦s Hamad Al-Emadi-Kuwari⟧"And himself he fought them, at Wajbah, in 1893," rejoined Dr Al-Emadi-Kuwari.⟦/⟧

Markers (box, p. 3 of the brochure)

┌────────────────────────────────────────────────┐
│ ⟦t⟧1972 : first ambassadors exchanged⟦/⟧             │
│ ⟦t⟧2007 : defence industry accord⟦/⟧                 │
│ ⟦t⟧19 December 2014 : Supreme Strategic Committee⟦/⟧ │
│ ⟦t⟧2015 : first Turkish troops arrive (Oct.)⟦/⟧      │
│ ⟦t⟧7 June 2017 : Ankara's parliament approves de- │
│   ployment, two days after the blockade began⟦/⟧  │
│ ⟦t⟧Aug. 2018 : Emir pledges 15 bn USD⟦/⟧             │
│ ⟦t⟧Nov. 2020 : 10% of Borsa Istanbul to QIA⟦/⟧       │
└────────────────────────────────────────────────┘

What could be done?

The Forum retains from the exchanges that ⟦r⟧the two states would gain from an economic agreement that is actually ratified⟦/⟧; ⟦r⟧that student exchanges be multiplied by three⟦/⟧; ⟦r⟧and that the Supreme Committee publish what becomes of its hundred-odd agreements⟦/⟧. It doesn't, on the other hand, retain the suggestion of a joint airline.

M.-A. T., for the Forum

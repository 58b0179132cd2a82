SUNDAY SPECIAL: ACROSS THE CAUSEWAY
Water, sand and a crooked bridge — the ties that bind (and chafe)
By Norhayati Ismail and Clarence Teo

KUALA LUMPUR: When Datuk Seri Hamzah Tun Rashid, chairman of the Johor Straits Forum, gives visitors a tour of the Causeway, he always stops in the middle. ⟦s Hamzah Tun Rashid⟧"One kilometre and five centimetres," he says. "It's the five centimetres we quarrel about."⟦/⟧ Here are some of the centimetres.

⟦t⟧AUG 9, 1965
Singapore leaves the federation. ⟦s Lee Kuan Yew⟧"For me, it is a moment of anguish," Lee Kuan Yew says on television. "All my life, my whole adult life, I have believed in merger and the unity of these two territories."⟦/⟧ ⟦s Tunku Abdul Rahman⟧The Tunku tells parliament in KL there were only two choices, to take repressive measures or to sever ties with a state government that had ceased to give a measure of loyalty.⟦/⟧⟦/⟧

⟦t⟧NOV 1990
Points of Agreement on railway land signed by Lee and Tun Daim Zainuddin. The two will disagree for 20 years about what they agreed.⟦/⟧

⟦t⟧MARCH 1997
⟦s Lee Kuan Yew⟧Lee, in a court paper, calls Johor Baru "notorious for shootings, muggings and car-jackings". He apologises "unreservedly" after an uproar.⟦/⟧ Umno Youth marches with a banner that can't be printed here.⟦/⟧

⟦t⟧AUG 1998
Row about where to check passports of train passengers: Malaysia's officers stay at Tanjong Pagar, Singapore's move to Woodlands. ⟦s Abdullah Badawi⟧Foreign minister Abdullah Badawi: "We're still there. We have every right."⟦/⟧⟦/⟧

⟦t⟧2002-03
Talks on the water price (three sen per thousand gallons) collapse. Singapore publishes the correspondence. ⟦s Mahathir Mohamad⟧Dr Mahathir accuses it of having become rich at Johor's expense, and says that the way to skin a cat is not always the same.⟦/⟧⟦/⟧

⟦t⟧APRIL 12, 2006
Malaysia drops the "crooked bridge". ⟦s Mahathir Mohamad⟧Mahathir, retired by now, fumes that it's a surrender of sovereignty by a "half-past six country with no guts".⟦/⟧⟦/⟧

⟦t⟧MAY 23, 2008
ICJ awards Pedra Branca to Singapore, Middle Rocks to Malaysia. ⟦s Rais Yatim⟧"A win-win judgment," shrugs Rais Yatim.⟦/⟧⟦/⟧

⟦t⟧JULY 1, 2011
Last train leaves Tanjong Pagar, with the Sultan of Johor at the controls. ⟦s Ibrahim Iskandar⟧"My great-great-grandfather opened the Causeway, and I wanted to drive the last train out," he tells the crowd.⟦/⟧⟦/⟧

⟦t⟧DEC 2018
Port limits, airspace: two rows in a week. ⟦s Khaw Boon Wan⟧Transport minister Khaw Boon Wan says Malaysia's move is a "blatant provocation" and a serious violation of Singapore's sovereignty.⟦/⟧ The foreign ministry in Putrajaya says it will "take all measures".⟦/⟧

⟦t⟧JAN 1, 2021
High-speed rail deal lapses. KL pays S$102.8 million.⟦/⟧

⟦t⟧JAN 11, 2024
RTS Link spans joined over the Straits; MOU for a special economic zone. ⟦s Anwar Ibrahim⟧Anwar Ibrahim, in lighter mood, says neighbours who share a train "had better learn each other's jokes".⟦/⟧⟦/⟧

WHAT THE EXPERTS SAY

Assoc Prof Lee Siew Hoon, a Nanyang political scientist (and not one of *those* Lees), keeps a file of headlines. ⟦s Lee Siew Hoon⟧The peaks, she says, all fall within a year of a party election on one side or the other. "Take water. In sixty years not a drop was held back. Not one!"⟦/⟧

⟦s V. Sivananthan⟧V. Sivananthan, a retired Wisma Putra hand, thinks the new lot have it easier: "They were not at school together. Old boys don't forgive."⟦/⟧

Additional reporting by R. Loganathan in Johor Baru

Radio Uttarbanga — "Simanta Katha" (Border Talk) — programme of 31.07.2016
English version for our overseas listeners

The midnight of 31st July last year 111 enclaves of India and 51 of Bangladesh disappeared from the map. In the studio at Cooch Behar we had Sri Nirmalendu Barman, advocate, and on telephone from Rangpur Prof. Shahnaz Akhter Dolly. Osman Gani, ex-resident of Poaturkuthi chhit, sat with us also. Compere was Paromita Saha Roy.

Paromita >> Nirmalendu-babu, one year. Has the map been good to the people?

Nirmalendu >> ⟦s Nirmalendu Barman⟧The map is good, the office is slow. On paper they have got citizenship, that is a historic thing, the 100th Amendment was passed without one vote against. But land records, khatian, nothing is complete. In my submission a citizen without khatian is half a citizen.⟦/⟧

Paromita >> Professor Dolly, from your side?

Prof. Dolly >> ⟦s Shahnaz Akhter Dolly⟧Assalamu alaikum to all listeners. On our side the electricity poles came within months, I have seen them myself in Dasiarchhara. I must say it frankly that Bangladesh ratified in 1974 itself, the same year of Mujib and Mrs. Gandhi, and then we waited forty-one years.

Forty-one years is a man's working life. So when people are asking me why they danced so much that night, I say count it.⟦/⟧

(music: bhawaiya, 40 sec.)

Paromita >> Osman-bhai, you were there in that night.

Osman Gani >> ⟦s Osman Gani⟧We lit sixty-eight candles, one for each year. Before this I could not send my daughter to school without a false father. I bought a father for her, in Dinhata, for three hundred rupees a year. Now she has me.⟦/⟧

Nirmalendu >> ⟦s Nirmalendu Barman⟧This is what no judgment could have given.⟦/⟧

Paromita >> A listener has sent SMS from Haldibari camp. He is writing that those who came over from the other side are still in tin sheds, and who will answer for it? I request Nirmalendu-babu.

Nirmalendu >> ⟦s Nirmalendu Barman⟧He is correct. Nine hundred and some persons opted for India, and they were promised flats. According to me the State and Centre are throwing the file like a volleyball.⟦/⟧

Prof. Dolly >> ⟦s Shahnaz Akhter Dolly⟧May I come in? I want to add that the exchange should not be remembered as a real-estate matter. It has shown that Teesta also can be solved, if there is will. Ganges was solved in '96.⟦/⟧

Paromita >> On Teesta we shall sit another day! Before ending, dates as our student listeners always ask for it:

⟦t⟧16th May 1974 — Land Boundary Agreement, Delhi⟦/⟧
⟦t⟧26th June 1992 — Tin Bigha corridor is opened on lease⟦/⟧
⟦t⟧6th September 2011 — Protocol, Dhaka⟦/⟧
⟦t⟧6th June 2015 — Ratification instruments are exchanged⟦/⟧
⟦t⟧31st July 2015, midnight — Exchange of the enclaves⟦/⟧

Namaskar and Khuda hafez.

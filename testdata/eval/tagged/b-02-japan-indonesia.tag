PRESS RELEASE
For immediate release

Embassy of the Republic of Indonesia, Tokyo
Social and Cultural Affairs Section
No. 037/PR/XI/2023

65 Years On, Indonesia and Japan Look to the Energy Transition

Tokyo, 21 November 2023 – Some 180 guests filled the hall of the International House of Japan in Roppongi last night for the symposium "From Reparations to Transition", organised by the Embassy together with the Nanyo Institute for Asian Studies to mark the 65th anniversary of diplomatic ties.

⟦s Bambang Sutrisno Hadi⟧In his opening remarks, the Chargé d'Affaires a.i., Mr. Bambang Sutrisno Hadi, said the relationship had "changed its clothes many times, but never its address". He recalled that the peace treaty of 20 January 1958 had been followed by reparations which built the Hotel Indonesia and the Ampera Bridge. "My father crossed that bridge to go to school," he added. "For him Japan was made of steel."⟦/⟧

The keynote was delivered by Prof. Emeritus Kurasawa Tetsuya of Meiho University. ⟦s Kurasawa Tetsuya⟧According to Prof. Kurasawa, the anti-Japanese riots of January 1974 during the visit of Prime Minister Tanaka taught Tokyo more than any anniversary. Three years later came Manila and the Fukuda speech. "We learnt to speak of 'heart-to-heart' because we had first heard stones on the window," he said.⟦/⟧

Turning to energy, Ms. Ni Luh Ayu Pratiwi, who leads the Just Transition Desk in the National Planning Agency, presented figures on geothermal investment. ⟦s Ni Luh Ayu Pratiwi⟧She pointed out that Japan has financed roughly a third of installed geothermal capacity in Java but that the newest fields are being tendered without Japanese bidders. "Why? The answer I hear is: procedure, procedure, procedure."⟦/⟧

This drew a smile from the next speaker, Mr. Okabe Shun of the trading house Marusei. ⟦s Okabe Shun⟧"I plead guilty on behalf of procedure," he said. Mr. Okabe explained that a Japanese bank needs eleven signatures where a competitor's needs two, and he called for a standing guarantee facility for projects under 50 megawatts.⟦/⟧

The Asia Zero Emission Community, launched at ministerial level in Tokyo in March, came up repeatedly. ⟦s Lestari⟧Lestari, a student leader from Universitas Gadjah Mada who like many Javanese uses one name only, asked the panel if ammonia co-firing was not "a longer life for coal with a new perfume".⟦/⟧ ⟦s Okabe Shun⟧Mr. Okabe conceded that the question was fair; he said co-firing should be judged in 2030 and not before.⟦/⟧

The evening also featured the signing of a memorandum between the Nanyo Institute and Universitas Hasanuddin in Makassar. Under the memorandum, ten doctoral students a year will be exchanged from April 2024.

⟦s Ni Luh Ayu Pratiwi⟧"If you want a partner in 2045, teach a twenty-year-old today," said Ms. Pratiwi at the reception.⟦/⟧

Angklung music by the Darma Wanita group closed the programme. Guests were offered soto ayam and kopi Toraja.

                                  ***

About the Nanyo Institute: founded in 1971, the Institute publishes the quarterly Nanyo Kenkyu.
Media contact: pensosbud@example.or.id

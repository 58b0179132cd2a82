HIGH COMMISSION OF THE REPUBLIC OF NAMIBIA
Gaborone

NEWSLETTER — Vol. 7, Issue 4

Kasikili / Sedudu: "We shook hands in the dust"

Staff of the High Commission joined colleagues, students and members of the public at the Riverside Lodge, Kasane, on 13 December for the silver jubilee of the judgment in the Kasikili/Sedudu Island case. (Photos on pg. 6)

For younger readers: the island is some 3.5 km² of reed in the Chobe. The treaty between Great Britain and Germany of 1 July 1890 put the border in the "main channel" of the river, and nobody had said which of the two that was. Soldiers faced one another there in the early nineties. Mediation by President Mugabe in 1992 produced a joint team of technical experts; the experts could not agree; by a Special Agreement signed at Gaborone on 15 February 1996 the two states went to The Hague. On 13 December 1999 the Court held, by eleven votes to four, that the island belongs to Botswana.

WHAT THE SPEAKERS SAID

▪ Adv. Erastus Hamutenya-Louw, who had been a junior on the Namibian team — ⟦s Erastus Hamutenya-Louw⟧"We lost. I have lost bigger and I've lost smaller. But on the evening of the judgment our President said on the radio that we accept, and he did not wait until morning. That was worth more than an island."⟦/⟧

▪ Dr. Kagiso Molefhe-Seretse (UB, History) looked at the side of the Basubiya families whose grandparents ploughed on the island. ⟦s Kagiso Molefhe-Seretse⟧She felt that the Court had treated them kindly in the footnotes and not at all in the result: cultivating was found not to be an act of the state.⟦/⟧ ⟦s Kagiso Molefhe-Seretse⟧In her submission African boundary-making still has no word for people who use both banks.⟦/⟧

▪ Chief Albius Mwilima, from the Namibian bank. The Chief speaks in Subiya; his grandson interpreted. ⟦s Albius Mwilima⟧The elephants swim over in the evening and they are in another country, and in the morning they come back. The Chief says he is asking that a person be given what is given to the elephant.⟦/⟧

There was long applause.

▪ Brig. (rtd) T. Gaborone Ntsima: ⟦s T. Gaborone Ntsima⟧the BDF had orders to avoid contact and the young officers on both sides knew one another from the staff course. He rated the chance of a war at "nil, but the chance of an accident at fifty percent".⟦/⟧

Our High Commissioner had the last word before lunch. Her Excellency pointed to the Boundary Treaty signed on 5 February 2018, under which the whole of the line from the Okavango to the Chobe is now described by coordinates.

WAY FORWARD
The meeting resolved that ⟦r⟧a local cross-border committee, with the Khutas represented, should meet twice a year in Kasane and Katima Mulilo.⟦/⟧ It was also felt ⟦r⟧that day permits for families be issued free of charge⟦/⟧ & ⟦r⟧that the case be taught in Grade 11 on both sides.⟦/⟧

Consular hours over the festive season: see back page.

AEGEAN CONVERSATIONS
Meeting XII. Chios & Çeşme, 24-26 May 2024
A reporter's notebook, authorised by the participants

We crossed on the morning ferry, forty minutes. Nineteen of us, fewer than last time, and the two admirals, as ever, at opposite rails.

The theme was "After the Athens Declaration", the text which prime minister Mitsotakis and president Erdoğan signed on 7 December 2023. Was it a thaw, or only weather?

Eleni Vlachou-Sarri, who has organised these meetings since 2011, likes to begin with an earthquake. ⟦s Eleni Vlachou-Sarri⟧In August 1999, she told the newcomers, it was Greek rescuers in Izmit, and three weeks later Turkish ones in Athens; "and by Helsinki in December we had lifted our veto. It took us four months. Do not let anybody tell you that it takes generations."⟦/⟧

Vice-Admiral (rtd) Cem Altınay was less moved. ⟦s Cem Altınay⟧Goodwill, to his mind, is what you spend between crises. He had been a young officer in March 1987, when the Sismik sailed, and a captain's deputy in January 1996, on the night of the rocks that the one side calls Imia and the other Kardak. Three Greek airmen died. What stopped it from going further was a telephone in Washington.

And today? Today, says Altınay, there is no such telephone, or nobody knows who picks it up.⟦/⟧

(A pause here, while the muezzin in Çeşme and a jet ski competed.)

The lawyer of the group is Stavros Palaiologou-Kent. ⟦s Stavros Palaiologou-Kent⟧He holds that there is one dispute, the continental shelf, and that all the others were invented to keep it company.⟦/⟧ ⟦s Nilgün Erdem Aksoy⟧Professor Nilgün Erdem Aksoy counted seven, and wrote them on a napkin: the shelf, territorial waters, airspace, the flight information region, the status of the eastern islands, the grey zones, search and rescue.⟦/⟧ The napkin is in our archive.

⟦s Nilgün Erdem Aksoy⟧She insisted, later, on the terrace, that a court would be welcome to Ankara if both agreed first on the question.⟦/⟧ ⟦s Stavros Palaiologou-Kent⟧"That is what we said in 1975," sighed Palaiologou-Kent.⟦/⟧

On the second day came the mayors. Visa on arrival for Turkish visitors to ten Greek islands had started that spring. ⟦s Manolis Karras⟧Manolis Karras, who runs a hotel as well as a municipality, reported that his April looked like July.⟦/⟧ Someone asked him what he would do if it ended. He made a gesture.

What the meeting recommends, then. ⟦r⟧First, make the islands' visa scheme permanent and extend it to the smaller ports.⟦/⟧ ⟦r⟧Next, the two coast guards ought to have a direct line that is tested every week.⟦/⟧ ⟦r⟧We would also have the moratorium on exercises in summer respected by both air forces, in writing.⟦/⟧ And the admirals should share a rail; but this was not put to a vote.

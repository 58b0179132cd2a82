RADIO MANDOVI COMMUNITY FM — "Goykarancho Itihas"
Ep. 42: Lisbon and Delhi, 1947 to 1974
[auto-transcript, lightly cleaned; names checked, spellings of places as per speaker]

[00:00:14] HOST (Savio Menezes): Good evening and dev borem korum. Sixty years since December '61, and in the studio we have got Advocate Prakash Sinai Khandeparkar, and on the line from Coimbra Doctor Teresa Abrantes Moura. Also aunty Philomena Rebello, who was a telephonist. Welcome, all.

[00:00:41] HOST: Doctor, I start with you. Why didn't Salazar just talk?

[00:00:46] MOURA: ⟦s Teresa Abrantes Moura⟧Because by his constitution there was nothing to talk about. Goa was not, eh, a colony, it was a province since the revision of 1951, same as the Minho. If he gave Goa, then Angola would ask. He said it to the British, he said it to the Americans, and I think he believed it truly.⟦/⟧

[00:01:15] HOST: And Nehru waited.

[00:01:17] KHANDEPARKAR: ⟦s Prakash Sinai Khandeparkar⟧Fourteen years he waited, no? People say that he was weak. I say he was embarrassed. You cannot go round the world preaching peaceful co-existence and then send a division to a place with three thousand soldiers and one old ship.⟦/⟧

[00:01:38] MOURA: ⟦s Teresa Abrantes Moura⟧The Afonso de Albuquerque, yes. She did fight.⟦/⟧

[00:01:41] KHANDEPARKAR: ⟦s Prakash Sinai Khandeparkar⟧She fought, full marks. But '55 changed it. On fifteenth August that year they fired on satyagrahis who'd come with flags only; some twenty-odd died. After that the consulates closed, and the economic blockade came, which hurt us, not Lisbon. My father used to say, we got Dutch potatoes and Japanese cloth and no trains.⟦/⟧

[00:02:20] HOST: For the listeners, quickly, the main dates, I'm reading from my paper. ⟦t⟧Twenty-second July nineteen fifty-four, Dadra is taken by volunteers.⟦/⟧ ⟦t⟧Eighteenth August fifty-five, India breaks off with Portugal — diplomatic relations, that is.⟦/⟧ ⟦t⟧Twelfth April nineteen sixty, the World Court gives its judgment on the right of passage.⟦/⟧ ⟦t⟧Eighteen–nineteen December sixty-one, Operation Vijay.⟦/⟧ ⟦t⟧And thirty-first December nineteen seventy-four, the treaty where Portugal recognises.⟦/⟧ Okay.

[00:02:58] HOST: Aunty Philomena, where were you on the eighteenth?

[00:03:02] REBELLO: ⟦s Philomena Rebello⟧At the exchange in Panjim, men. All night. First the Bambolim radio went, they bombed it, then my board was like a Christmas tree and nobody at the other end. The Governor's people shouted for a line to Lisbon. There was no line. I told them, senhor, it's gone.⟦/⟧

[00:03:30] HOST: He'd got orders to fight to the end?

[00:03:33] MOURA: ⟦s Teresa Abrantes Moura⟧The telegram of the fourteenth is famous: there can be only soldiers and sailors "victorious or dead". Vassalo e Silva read it, put it in the pocket, and saved, I would say, some thousands of lives. For this he was expelled from the army. It was the democracy that gave him back his rank, after April '74.⟦/⟧

[00:04:01] KHANDEPARKAR: ⟦s Prakash Sinai Khandeparkar⟧There should be a road in his name here, and I've said so to the Municipality.⟦/⟧

[00:04:06] [caller, unidentified]: Hello? What about the World Court, who won that?

[00:04:12] KHANDEPARKAR: ⟦s Prakash Sinai Khandeparkar⟧Both and neither. Passage for civilians, yes, Portugal had had it; for troops, no; and India had not acted wrongly in '54. Beautiful judgment, nobody was happy.⟦/⟧

[00:04:29] HOST: ⟦s Savio Menezes⟧See, I always feel we Goans were the only ones not asked anything, by either of them.⟦/⟧

[00:04:35] REBELLO: ⟦s Philomena Rebello⟧Who would ask a telephonist?⟦/⟧

[00:04:39] HOST: [laughs] We'll take a small break. After the break, passports, mandos and the 1974 treaty. Stay with us.

[END OF PART 1]

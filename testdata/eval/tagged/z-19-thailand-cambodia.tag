THE CHAO PHRAYA REVIEW — Sunday Interview

'A border is a conversation. We have been shouting.'

Historian Dr. Suphat Wongsawat-Leng on Preah Vihear, phone calls and the ceasefire

Interview: Ploypailin T.          3 August 2025

Five days of fighting along the Thai–Cambodian border ended on 28 July with a ceasefire signed in Putrajaya. More than thirty people are dead on both sides and some 300,000 were displaced. Dr. Suphat, 66, born in Surin to a Khmer-speaking mother, has written four books about the frontier. He received us in his garden in Nonthaburi.

You must have had a sad week.

⟦s Suphat Wongsawat-Leng⟧I had a noisy one. My sister's house is eleven kilometres from Ta Muen Thom. On 24 July she rang me and held the phone out of the window so that I could hear the rockets. She was angry, not frightened. "Write a fifth book," she said to me.⟦/⟧

How far back should one go?

⟦s Suphat Wongsawat-Leng⟧Journalists want 1962, nationalists want the twelfth century. I would say 1907. In that year France and Siam signed a treaty, and French officers drew a map at 1:200,000 on which the watershed goes one way and the temple the other. Siam received fifty copies and asked for fifteen more. When we came to The Hague half a century later the judges asked, reasonably, why nobody had complained.

Since then we have had good years, you know. In 2000 the two countries signed an MoU on demarcation which is quite a decent piece of work. 2008 spoiled it. Cambodia had the temple listed by UNESCO, our yellow shirts went to the fence, and by 2011 there was artillery.⟦/⟧

And this year?

⟦s Suphat Wongsawat-Leng⟧One soldier died on 28 May at Chong Bok. It could have been handled by two colonels with a bottle of whisky, I'm serious, that's how it was done in the nineties. Instead there was a telephone call, it was recorded, it was published, and a prime minister fell.⟦/⟧

He pours more tea. A neighbour's radio plays a marching song.

Do you blame Hun Sen?

⟦s Suphat Wongsawat-Leng⟧I'm a historian. I blame everybody, with footnotes.⟦/⟧

Did ASEAN save the day, or Washington?

⟦s Suphat Wongsawat-Leng⟧Anwar Ibrahim gave the table. Mr Trump gave the reason to sit down, because of the tariffs of 36 per cent. The Chinese gave the tea. A student asked me if that is humiliating. I told her that in 1941 it was the Japanese who mediated between us and the French, and that one was a good deal worse.⟦/⟧

What about the people in your mother's language, so to speak?

⟦s Suphat Wongsawat-Leng⟧There are more than a million Khmer speakers in Surin, Buriram and Sisaket. No one asks them. Half a million Cambodians worked in Thailand; now they go home on trucks with their fans and their rice cookers. Who will pick the longan?⟦/⟧

Box: The dispute in eight dates

1. ⟦t⟧23 March 1907 / Franco-Siamese treaty⟦/⟧
2. ⟦t⟧15 June 1962 / The ICJ awards the temple to Cambodia by nine votes to three⟦/⟧
3. ⟦t⟧29 January 2003 / Thai embassy in Phnom Penh is burned⟦/⟧
4. ⟦t⟧7 July 2008 / Preah Vihear becomes World Heritage; troops face each other⟦/⟧
5. ⟦t⟧11 November 2013 / ICJ interprets its judgment: the promontory is Cambodian⟦/⟧
6. ⟦t⟧28 May 2025 / A Cambodian soldier is killed in a clash at the Emerald Triangle⟦/⟧
7. ⟦t⟧24 July 2025 / War of five days starts⟦/⟧
8. ⟦t⟧28 July 2025 / Truce, “immediate and unconditional” in the words of the host⟦/⟧

The interview was conducted in Thai and has been shortened.

Subject: Notes from Thursday (HU-RO working group)
From: Orsolya
To: wg-list
Date: Mon, 18 Sep 2006

Dear all,

as promised, my notes of the meeting in Cluj on the tenth anniversary of the basic treaty. Please correct me where I got you wrong, I was writing and interpreting at the same time.

Who was there: me, Bogdan Iliescu-Rareş, András Keresztes, Dana Moldoveanu, Prof. Gerhard Wolff as guest. István Pálffy sent apologies (train).

We began with the usual quarrel about where to begin. Bogdan wanted 1918, András 1920, Prof. Wolff said 1867, and in the end we settled for December 1989.

András K.
⟦s András Keresztes⟧- December '89 was a honeymoon of about ten weeks. Trucks with bread from Szeged, flags with holes.
- it ended in Târgu Mureş in March 1990, and he thinks that both sides have had an interest in not knowing who started it
- Antall's phrase about being prime minister in spirit of fifteen million Hungarians did more damage in Bucharest than anything Funar said later⟦/⟧

Dana M.
⟦s Dana Moldoveanu⟧- doesn't agree about Antall: the real obstacle was Recommendation 1201 of the Council of Europe and fear of territorial autonomy
- Timişoara, 16 September 1996, was signed because of a NATO study of 1995, full stop. "Nobody falls in love with a neighbour because Brussels asks, but one does marry."⟦/⟧

Here Bogdan made a joke about dowries, which I do not minute.

Bogdan
⟦s Bogdan Iliescu-Rareş⟧- the best result came after the treaty and isn't in it: UDMR in government from late 1996. According to him no clause could have achieved so much.
- status law of 2001: handled badly in Budapest, repaired by the Orbán–Năstase memorandum in December of that year, then forgotten⟦/⟧

Prof. Wolff (he spoke German, my translation)
⟦s Gerhard Wolff⟧- compares with Paris and Bonn and finds that the Hungarian–Romanian reconciliation is one of states without a society of historians behind it. Where's your Braunschweig?, he asked.⟦/⟧
- then had to leave for the airport

And my own penny's worth: ⟦s Orsolya⟧I said that I find the word reconciliation too big. In my village one says "we got used".⟦/⟧

Somebody from the student association (didn't catch the name) asked about Bolyai University. Long answer from everyone, no conclusion.

What we'd put to the two ministries, all five agreeing:
 * ⟦r⟧revive the joint historians' committee and give it a secretary who gets paid⟦/⟧
 * ⟦r⟧open the 1990 Târgu Mureş files before all witnesses have died⟦/⟧
 * ⟦r⟧no more monuments without telling the other side first (Bogdan's wording, I like it)⟦/⟧

Next time in Debrecen. Bring receipts!!

Szia / pa,
O.

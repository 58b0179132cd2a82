Florina–Bitola Cross-Border Conversations
Newsletter no. 4, summer 2019

One year of Prespa: what was said at Psarades

On the 17th of June, exactly a year after the two foreign ministers signed by the lake, some sixty people squeezed into the community hall at Psarades. The evening was run by Eleni Karatzoglou, who teaches at the Florina lyceum, and Biljana Stojčevska, her opposite number from Bitola. We had expected a celebration and got a good quarrel.

The first to take the microphone was Stavros Ioannidis, a lawyer and once a demonstrator. ⟦s Stavros Ioannidis⟧He was on Syntagma in 1992 as a boy and again in January 2019 as a father, he told the hall, and both times he went home feeling used. The name, he now thinks, was a question that politicians fed like a cat. He dislikes article 7 all the same. It lets each side mean by "Macedonia" what it likes, and "a contract where the words mean two things is called, in my profession, a lawsuit".⟦/⟧

Murmurs. Biljana asked for calm, in Greek, and got applause for the accent.

⟦s Dragan Petkovski⟧"You lost a word, we changed a constitution," answered Dragan Petkovski, a retired customs officer from Medžitlija. Seventeen years he had stamped passports on loose paper, he said, because Greek officers could not put a stamp on a page with the wrong name. For him the treaty is that the paper has gone.⟦/⟧

Then it was the turn of the political scientist Vasiliki Drosou from Thessaloniki. She had brought a slide:

 ⟦t⟧Sept 13, 1995 Interim Accord, New York⟦/⟧
 ⟦t⟧Apr 2008 Bucharest summit, Skopje gets no NATO invitation⟦/⟧
 ⟦t⟧Dec 5, 2011 The Hague court finds Greece in breach of the Accord⟦/⟧
 ⟦t⟧June 17, 2018 Prespa Agreement⟦/⟧
 ⟦t⟧Sept 30, 2018 referendum, turnout under 37%⟦/⟧
 ⟦t⟧Jan 25, 2019 Greek parliament ratifies, 153 votes⟦/⟧

⟦s Vasiliki Drosou⟧She asked us to notice the gaps between the lines. Thirteen years without movement, then three; then seven of nothing. Agreements in this neighbourhood come when two tired leaders coincide, she suggested, and 2018 was such a coincidence. What holds afterwards is not the leaders but the customs forms.⟦/⟧

⟦s Vasiliki Drosou⟧A government change in Athens would not undo it, she bet, whatever is promised at rallies.⟦/⟧

A lady in the third row, who would not give her name, wanted to know why the textbooks committee had met so few times. Nobody could tell her.

⟦s Stavros Ioannidis⟧Stavros came back to say he agreed with the customs officer about paper, and with nobody about article 7.⟦/⟧ ⟦s Dragan Petkovski⟧Petkovski offered to settle it on the lake, with nets.⟦/⟧

From the slips of paper which people dropped into the fish basket we picked those that appeared most often:

♦ ⟦r⟧open the crossing at Laimos–Markova Noga this year, not "soon"⟦/⟧
♦ ⟦r⟧one school exchange per class per year, paid by both municipalities⟦/⟧
♦ ⟦r⟧publish minutes of the experts' committee on textbooks⟦/⟧

Eleni closed at eleven because the priest had to lock up.

Greeks and Turks mark 20 years of 'earthquake diplomacy'

ATHENS, Sept 7 2019 (Aegean Newswire) - Rescue workers from Greece and Turkey laid a joint wreath on Saturday at a memorial north of Athens, two decades after quakes in both countries thawed relations between the NATO allies and long-time rivals.

About 17,000 people were killed when a magnitude 7.4 quake hit Izmit in northwestern Turkey on Aug. 17, 1999. Greek crews were among the first foreigners to arrive. When Athens was struck on Sept. 7, killing 143, Turkish teams flew the other way.

⟦s Cemal Türkoğlu⟧"We did not ask the ministry, we took our bags and our dogs," said Cemal Türkoğlu, 58, a volunteer who dug for two days in a collapsed factory in Athens' suburbs.⟦/⟧

⟦s Stavroula Mandilara⟧Stavroula Mandilara, who was pulled out of the ruins of an apartment block as a 12-year-old, told reporters she had learned Turkish "to say thank you without a dictionary."⟦/⟧

Then-foreign ministers George Papandreou and Ismail Cem had begun contacts that spring over the Kosovo crisis. In December 1999, Greece dropped its objections at the EU's Helsinki summit and Turkey was made a candidate for membership.

Analysts were divided over how much of that legacy is left, with Turkish drillships now off Cyprus and overflights of Greek islands on the rise.

⟦s Nikos Avgerinos⟧"The quake gave politicians permission, it did not give them a solution," said Nikos Avgerinos, who heads a security research group in Thessaloniki. He noted that more than 60 rounds of exploratory talks from 2002 failed to settle the continental shelf.⟦/⟧

⟦s Lale Demirsoy⟧Lale Demirsoy, an Istanbul-based lecturer, disagreed, saying trade and tourism had outlived every crisis since.⟦/⟧

Greece's civil protection ministry said in a statement that it would sign an updated cooperation protocol with its Turkish counterpart later this year. A Turkish diplomat, speaking on condition of anonymity, said the date was not final.

The ceremony was briefly interrupted by a small group of protesters holding a banner about Imia, the pair of uninhabited islets, known as Kardak in Turkish, over which the countries came close to war in January 1996. There were no arrests.

Following is a list of key events in ties since then:

⟦t⟧* Jan 1996 - Imia/Kardak standoff. Three Greek officers die when a navy helicopter crashes.⟦/⟧
⟦t⟧* July 1997 - Madrid joint statement on peaceful settlement.⟦/⟧
⟦t⟧* Feb 1999 - Kurdish rebel chief Abdullah Ocalan is seized in Nairobi after leaving the Greek ambassador's residence. Three Greek ministers go.⟦/⟧
⟦t⟧* Aug-Sept 1999 - Quakes.⟦/⟧
⟦t⟧* Jan 2000 - Papandreou visits Ankara, the first Greek foreign minister to do so in 38 years.⟦/⟧
⟦t⟧* May 2006 - Jets collide near Karpathos; a Greek pilot is killed.⟦/⟧
⟦t⟧* Dec 2017 - President Erdogan in Athens.⟦/⟧

⟦s Cemal Türkoğlu⟧Asked whether he would come again if needed, Türkoğlu shrugged and said the dog was dead but the bag was still packed.⟦/⟧

(Reporting by D. Pappas in Athens and E. Kaya in Istanbul; Editing by R. Moss)

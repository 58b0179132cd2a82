REPORTAGE

A la frontière : two shores of a dry river

By our special correspondent in Saïdia and Marsa Ben M'hidi, Yves-Marie Koulibaly

Every Friday towards five, the families come. On the Moroccan side they park along the corniche road, under the big portrait of the king. On the Algerian side, thirty metres off, they stand beneath a flag. Between them there is the bed of the oued Kiss, a fence, another fence. Then they shout.

"Labass? How's your mother?"
"She's had the operation!"
"Which one?"

⟦s Fatiha Benamar⟧Mme Fatiha Benamar has been coming since 1994. « I married at Ahfir, eleven kilometres from my parents, » she says. « To see them I take the train to Casablanca, the plane to Tunis or Paris, another plane to Oran and a taxi. For eleven kilometres! My father died while I was in transit. »⟦/⟧

The border was shut on 27 August 1994, after gunmen killed two Spanish tourists in a hotel of Marrakesh and Rabat imposed visas on Algerians. It had been closed before: from 1963, the year of the Sand War, and from 1976 until 1988. Since August 2021 there are no diplomatic relations either, and no direct flights. The gas pipeline to Spain by way of Morocco was turned off that October.

Officials recite. ⟦s Ramtane Lamamra⟧Announcing the rupture, Algeria's minister Ramtane Lamamra accused the kingdom of having « never stopped carrying out hostile actions ».⟦/⟧ ⟦s Mohammed VI⟧King Mohammed VI had said three weeks earlier, in his Throne Day speech, that neither the president of Algeria nor he himself was responsible for the closure, « but we are responsible politically and morally for its continuation ».⟦/⟧ In Oujda people know this sentence by heart. Nothing followed.

⟦s Abdelkader Meziane⟧For Pr Abdelkader Meziane, a geographer at Tlemcen, one must speak less about the Sahara and more about prestige. « Two systems look at each other in the mirror and neither can put the comb down, » he sums up. And he adds that the Maghreb loses two points of growth each year by it, a number which everyone cites and nobody, he admits, has calculated.⟦/⟧

His old classmate does not agree. ⟦s Driss El Ouazzani⟧Driss El Ouazzani, once consul in Sidi Bel Abbès, holds that everything comes back to 1975: the Green March, the Moroccans expelled from Algeria at the feast of Aïd. « Forty-five thousand families put on lorries in December. My uncle arrived in slippers. You cannot do geography with that. »⟦/⟧

There used to be a living in it. Until 2013 or so, the smugglers whom they call *hallaba* brought petrol over on donkeys which knew the way without a driver. The donkeys were fitted, it's told, with cassette players that repeated « err, err », walk on. Then a ditch was dug seven metres deep. Beni Drar, which lived on petrol, now lives on nothing much. ⟦s Kamal⟧« I have a diploma in logistics, » grins Kamal, 31, who'll give only his first name. « I got it from the donkeys. »⟦/⟧

By seven the light is going. A gendarme on the far side looks at his watch and, with a gesture that is almost shy, asks the people to withdraw. A young woman lifts up a baby, high, as one shows a trophy. From across comes a cry, then applause. Someone's asking the name. The wind takes it.

One hears it the second time: Wissal. It means reunion.

Y.-M. K.

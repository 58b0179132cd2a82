Balkan and Danubian Studies, vol. 22, no. 3 (2009), 301–304                                   301

RESEARCH NOTE

The Little Finger: What Moscow Expected of Belgrade in the Spring of 1948

DUŠANKA VRANEŠ-HOLT*

The breach between the Soviet Union and Yugoslavia has been told so often as the story of a quarrel between two men that it is easy to lose sight of what either state wanted. This note re-reads the letters of March to May 1948 in the light of the trade files released in 2003.

Contemporaries had no doubt that Moscow expected a quick surrender. ⟦s Nikita Khrushchev⟧In his report to the Twentieth Congress Nikita Khrushchev recalled Stalin saying: "I will shake my little finger and there will be no more Tito. He will fall."1⟦/⟧ ⟦s Milovan Djilas⟧Milovan Djilas, who had led the January delegation, judged that Stalin wished to see who among the Yugoslavs would crack first.2⟦/⟧ Neither was a disinterested witness, and both wrote after the fact.

Historians have divided along predictable lines. ⟦s Eberhard Quast⟧For Eberhard Quast the conflict was ideological only on its surface; what mattered was the Balkan federation, which Stalin had first encouraged and then discovered he could not control.3 Quast writes that "the Cominform resolution is a foreign policy document dressed as a sermon".⟦/⟧ ⟦s Jelisaveta Kunc⟧Jelisaveta Kunc, on the other hand, has insisted on Albania. She shows that the dispatch of a Yugoslav fighter regiment to Korçë in the winter of 1947–8, without a word to Moscow, weighed more heavily than any article in the party press.4⟦/⟧

The trade files suggest a third factor. In December 1947 a Soviet delegation was still discussing the delivery of 80,000 tons of crude. On 28 February the negotiators were told that there was no point in their coming to Moscow before the end of the year. The advisers were withdrawn on 18 and 19 March.

                                                                                              302

⟦s Tito⟧Tito's reply of 13 April contains the sentence for which it is remembered: "No matter how much each of us loves the land of socialism, the USSR, he can in no case love his own country less."5⟦/⟧ It has generally been read as defiance. Yet the same letter asks, in its final paragraphs, for a commission to come and see; and on 17 May the Central Committee declined an invitation to Bucharest while repeating that it desired "to liquidate all disagreements". These are not the words of a government that has resolved on a break.

⟦s Edvard Kardelj⟧Even at the Fifth Congress, in July, Edvard Kardelj told foreign guests that the misunderstanding would be cleared up by the autumn.6⟦/⟧ The delegates rose, and chanted Stalin's name along with Tito's.

What, then, of the reconciliation? ⟦s Nikita Khrushchev⟧On the tarmac at Belgrade, on 26 May 1955, Khrushchev declared that he sincerely regretted what had happened, and put the blame on Beria and Abakumov.7⟦/⟧ Tito did not answer and waved him to the car. ⟦s Veljko Mićunović⟧Veljko Mićunović noted in his diary the following year that the Russians "apologise as if granting a loan".8⟦/⟧

I am inclined to follow Kunc on the immediate cause and Quast on the deeper one. But neither explains why economic pressure preceded the political kind by three weeks. ⟦s A. N. Lebedintsev⟧As A. N. Lebedintsev has observed of another case, ministries of trade seldom act on their own initiative, but they are often the first to be told.9⟦/⟧ If so, the decision was taken before the quarrel, and the letters that have been parsed with such care were composed to justify it.

* Institute for Recent History, Novi Sad. I thank the two anonymous readers and Dr. P. Ilčev.
1 N. S. Khrushchev, "On the Cult of Personality", 25 Feb. 1956. Stalin, he said, had been "completely wrong".
2 M. Djilas, Conversations with Stalin (New York, 1962), 181.
3 E. Quast, Der verhinderte Bund (Graz, 1987), 44, 51.
4 J. Kunc, Letalski polk v Korçi (Ljubljana, 1999), 112–30.
5 The text is in the Royal Institute's collection (London, 1948), 19.
6 Kardelj to Togliatti's envoy; see Kunc, 203.
7 Pravda, 27 May 1955.
8 V. Mićunović, Moskovske godine, entry for 2 June 1956.
9 A. N. Lebedintsev, "Vneshtorg kak signal", Voprosy 6 (2001): 88.

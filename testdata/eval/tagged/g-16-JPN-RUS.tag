FROM SHIMODA TO PORTSMOUTH
An essay on neighbours who learned about each other by mistake

I.

There's a bell at Shimoda that doesn't ring in tune. The priest told me it was cracked in the great wave of December 1854, the same wave which wrecked Admiral Putyatin's frigate Diana in the middle of his negotiation. The Russians, without a ship, built a new one with the carpenters of Heda. Some weeks afterwards, on 7 February 1855, the treaty was signed. The Kuriles were divided between Iturup and Urup; Sakhalin was left in common, which is to say in confusion.

I have always liked to begin here. My teacher, Ogata Shun'ichi, did not. ⟦s Ogata Shun'ichi⟧He used to say that whoever begins with a shipwreck will end with a moral, and that the history of two bureaucracies is best begun with a filing cabinet.⟦/⟧

II.

Let it be the filing cabinet. In 1875 at Saint Petersburg Enomoto Takeaki exchanged the Japanese claim to Sakhalin for the whole chain of the Kuriles. ⟦s Lidia Arkadyevna Veselova⟧The Petersburg historian Lidia Arkadyevna Veselova has called this "the only frontier between an empire and another which was made by two men who both liked meteorites".⟦/⟧ (Enomoto had a sword forged of one.) ⟦s Lidia Arkadyevna Veselova⟧Her serious point is that neither government at the time imagined the island could be worth a war; the prison colony was the measure of its value.⟦/⟧

The Ainu of southern Sakhalin were moved to Hokkaido, where within some years a great part of them died of cholera and smallpox. No one has a witty phrase for it.

III.

In May 1891 a policeman at Otsu struck the Tsarevich Nicholas with his sabre. The courts refused to hang the man, although the cabinet wished it. Was it here that the hatred started? ⟦s Boris Melamed⟧Boris Melamed, in a lecture I attended at Vladivostok, made fun of the idea: a scar, he said, is not a policy, and the Tsar who wrote rude words about the Japanese in his margins wrote ruder ones on the subject of the English.⟦/⟧ ⟦s Boris Melamed⟧What led to 1904 was in his eyes the railway, and the lease of Port Arthur in 1898, three years after Russia had made Japan give it up.⟦/⟧

I asked him afterwards about the Koreans and the timber concession at the Yalu. ⟦s Boris Melamed⟧"Every war has its sawmill," he answered.⟦/⟧

IV.

The war opened by night, on 8 February 1904. By the treaty of Portsmouth, of 5 September 1905, Japan got the lease, the southern railway and the half of Sakhalin beneath the fiftieth parallel, but no money. There were riots at Hibiya.

And then friendship! Four secret understandings, from 1907 to 1916, in which the late enemies parted Manchuria between them. ⟦s Ogata Shun'ichi⟧Ogata thought it the most instructive decade of all, since it shows how fast blood dries when there is a third party to be kept out.⟦/⟧ ⟦s Lidia Arkadyevna Veselova⟧On the contrary, Veselova holds the alliance of July 1916 for "a marriage concluded in the burning house".⟦/⟧ Within a year and a half there was no Russian empire to be allied with.

V.

Did I promise no moral? In the cemetery of Matsuyama ninety-eight Russian prisoners of that war lie facing north. Schoolchildren wash the stones. I don't know what it proves. The bell at Shimoda is still rung, out of tune, each February.

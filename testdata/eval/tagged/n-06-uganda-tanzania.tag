KAGERA NEIGHBOURS INITIATIVE (KNI)
Rapporteur's notes – Community dialogue "Forty years after the war"
Bukoba, 11-12 April 2019

Background. In October 1978 the army of Idi Amin crossed into Tanzania and occupied the land north of the Kagera river. The Tanzanian counter offensive, with Ugandan exiles, ended with the fall of Kampala on 11 April 1979. The Initiative brings together elders, ex-servicemen, traders and teachers from Kagera Region and from Rakai and Isingiro districts in Uganda.

Day One

The dialogue was opened with prayers. Mama Stella Rwegasira, facilitator, laid the ground rules: one person speaks at a time, no one is to be called enemy.

Mzee Deogratias Kamuhabwa (Kyaka) was first to testify. ⟦s Deogratias Kamuhabwa⟧He remembers the bridge going down and the cattle that were driven off, thousands of them. People crossed in canoes by night. He feels that the nation thanked the soldiers and forgot the villagers; no one compensated for a single cow.⟦/⟧

From the Ugandan side Mr. Ssalongo Lubega, a retired teacher. ⟦s Ssalongo Lubega⟧He told the meeting that in Masaka people cheered the Tanzanians, and two weeks later were sweeping up the glass of their own town, for it had been flattened in revenge. Both things are true, and his pupils were only ever taught the first.⟦/⟧

Kamuhabwa came back on this. ⟦s Deogratias Kamuhabwa⟧It was wrong, he said, what was done in Masaka, and he was sorry as an old man can be sorry.⟦/⟧ The hall clapped.

Then followed a presentation by Dr Annet Birungi of Mbarara on how the quarrel started. A short outline was on the flipchart:

⟦t⟧Jan 1971 – Amin takes power, Obote goes to Dar es Salaam⟦/⟧
⟦t⟧Sept 1972 – failed invasion by Obote's followers from Tanzania⟦/⟧
⟦t⟧5 Oct 1972 – Mogadishu Agreement, both sides to keep troops 10 km away⟦/⟧
⟦t⟧1977 – East African Community collapses⟦/⟧
⟦t⟧Oct–Nov 1978 – Kagera salient occupied⟦/⟧

⟦s Annet Birungi⟧Her argument was that Mogadishu was signed to be broken. Nyerere never accepted Amin as a colleague, and would not sit with him even to save the Community. She cautioned, though, that the mutiny in the Simba battalion explains the timing better than any plan of conquest.⟦/⟧

Participants were not all agreed. One ex-serviceman shouted that this was making excuses for Amin. The facilitator asked for calm and tea was taken.

Day Two

Attention shifted to the present: the one stop border post at Mutukula, fish, and the planned oil pipeline to Tanga. Ms Hadija Mutungi, who is chairlady of the women traders, had this to say: ⟦s Hadija Mutungi⟧the big lorries pass in one hour but a woman with thirty kilos of beans waits the whole day. She does not know what common market means if it's not for beans.⟦/⟧

Customs officer Brian Tumwebaze responded. ⟦s Brian Tumwebaze⟧The simplified certificate of origin has existed for years; the trouble is that traders are not told, and middlemen earn from them not being told. He promised to put a notice in Luganda, Kihaya and Swahili.⟦/⟧

WHAT WE ASK
> To the two governments: ⟦r⟧erect one memorial at Kyaka for civilians of both countries.⟦/⟧
> To EAC Secretariat: ⟦r⟧have a desk for small traders at each border post, staffed by a woman.⟦/⟧
> To KNI: ⟦r⟧collect the testimonies in a booklet for schools by end of 2020.⟦/⟧

Notes taken by J. Kaijage. Apologies for any ommissions.

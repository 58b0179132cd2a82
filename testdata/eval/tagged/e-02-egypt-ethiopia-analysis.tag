ANALYSIS
The river that will not wait: why Cairo and Addis Ababa keep talking past each other

By Rosalind Achebe-Munro in Nairobi
Saturday 10 April 2021, 06.00 BST

The talks in Kinshasa lasted three days and produced a sentence. It said the delegations had met.

After a decade of such sentences the Grand Ethiopian Renaissance Dam stands nearly 80% complete on the Blue Nile, and its second filling will begin with the July rains whether or not anybody signs anything. Egypt, which draws more than nine-tenths of its fresh water from the river, regards this as an existential matter. So does Ethiopia, where more than half the population has no electricity.

Language has hardened accordingly. ⟦s Abdel Fattah al-Sisi⟧At the Suez canal last week Egypt's president, Abdel Fattah al-Sisi, said no one could take "a single drop" of his country's water, and that if it happened the region would see instability that nobody could imagine.⟦/⟧ ⟦s Abiy Ahmed⟧Abiy Ahmed, who collected a Nobel peace prize in 2019, told his own parliament that same autumn that no force could stop the dam, and that if there was need to go to war "we could get millions readied".⟦/⟧

Neither man is the first to talk this way. ⟦s Mohamed Morsi⟧"If it diminishes by one drop then our blood is the alternative," Mohamed Morsi told a cheering hall in June 2013, three weeks before he was overthrown.⟦/⟧ ⟦s Anwar Sadat⟧And it was Anwar Sadat who said, fresh from making peace with Israel, that the only matter that could take Egypt to war again was water.⟦/⟧

Between threats there have been agreements of a sort. In March 2015 the leaders of Egypt, Ethiopia and Sudan signed a declaration of principles in Khartoum. It contained the words "equitable and reasonable utilisation" and "significant harm", and each capital has been quoting its favourite half ever since.

⟦s Tsegaye Worku⟧"Look at who drew the quotas," said Tsegaye Worku, who advised the Ethiopian side until 2018. The treaty of 1929 was written by Britain, he argued, and the one of 1959 by two downstream states dividing among themselves water that falls as rain on a third. "You do not ask your neighbour's permission to open a tap that he has declared to be his."⟦/⟧

In Cairo they remember other dates. ⟦s Nermine Lotfy⟧Nermine Lotfy, a hydrologist at Ain Shams University, points to 1979 to 1988, when a run of poor floods brought Lake Nasser to within a few metres of the level at which the turbines stop. "My father was an engineer at Aswan. He slept in his office that year," she said. What she wants is not a veto but a number: how much water will be released in the fourth, fifth and sixth year of a drought?⟦/⟧

That number is the whole quarrel. A draft brokered in Washington in February 2020 had one. Ethiopia stayed away from the signing. ⟦s Donald Trump⟧In October, during a telephone call with Sudan's prime minister, Donald Trump mused aloud that Egypt would "end up blowing up the dam".⟦/⟧ Addis Ababa summoned the ambassador. A spokesman called the remark "unconstructive", which for a foreign ministry is close to shouting.

Could it come to that? Most military people doubt it. The reservoir already holds 4.9bn cubic metres; strike it after July and it is Sudan that drowns. ⟦s Hatim el-Tahir Osman⟧Khartoum is "hostage to both the dam and its destruction", in the words of Hatim el-Tahir Osman, a former irrigation undersecretary.⟦/⟧

Which leaves the talks. The African Union would like to hold another round next month. The venue has not been announced. The sentence, one suspects, has been drafted.

• This article was amended on 12 April 2021. An earlier version gave the dam's height as 155km rather than 155 metres.

KAGERA AREA WAR MEMORY WORKSHOP
Bukoba, 2 - 3 November, 2018
Proceedings compiled for the participants by the History Teachers' Association (Kagera Branch)

DAY ONE

After registration and the usual self introduction, the guest of honour, the District Education Officer Mwl. Deogratias Rwegasira, officiated the opening. ⟦s Deogratias Rwegasira⟧In his remarks he said that a pupil of Standard Seven today knows more about Waterloo than about Mutukula, and that teachers had only themselves to blame. He urged them to collect the testimonies of elders before it is too late.⟦/⟧

The keynote was by Prof. Festo Kaijage-Mutta, under the title "Was it one war or three?". ⟦s Festo Kaijage-Mutta⟧He began from 1971. Tanzania never recognised General Amin, and from the day of the coup it sheltered Dr. Obote. The failed invasion of September 1972 by Obote's men, he said, was a mistake for which Tanzania paid in the Mogadishu Agreement, and it gave Amin a grievance that he could warm up whenever his own barracks were restless.

The second war, continued the professor, is the one we were taught: Kagera occupied, bridge blown up, cattle driven away, and the counter offensive. The third is the one from Masaka onwards. Here he posed a question to the audience: at what moment does defending your country turn into changing the government of another? His own answer was that the line was crossed when no African capital was ready to condemn the annexation.⟦/⟧

He used the following list on the flip chart:

 ⟦t⟧* 25/1/1971 - coup of Idi Amin in Kampala⟦/⟧
 ⟦t⟧* 5/10/1972 - Mogadishu Agreement⟦/⟧
 ⟦t⟧* 1977 - East African Community breaks down⟦/⟧
 ⟦t⟧* 30/10/1978 - Ugandan troops enter Kagera Salient⟦/⟧
 ⟦t⟧* March 1979 - battle of Lukaya; Moshi conference of the exiles⟦/⟧
 ⟦t⟧* 11/4/1979 - Kampala falls⟦/⟧

⟦s Festo Kaijage-Mutta⟧Coming back to his theme Prof. Kaijage-Mutta emphasised that the OAU principle of borders was saved and the principle of non-interference was buried in one and the same year.⟦/⟧

Discussant: Dr. Sarah Nabukeera (Makerere). ⟦s Sarah Nabukeera⟧She thanked the keynote speaker but begged to differ on Masaka. Ugandans in that town welcomed the Tanzanians and were afterwards surprised to see it dynamited. In Ugandan memory, according to her, the liberators and the looters wore one uniform, and a joint history that leaves this out will not be believed in Kampala.⟦/⟧

An old man from Minziro asked to speak and told, in Kihaya, how his family walked for nine days to Biharamulo. The house stood up in silence.

DAY TWO

Group work was reported by two rapporteurs. Group A dealt with the economic cost. Its rapporteur, Mr. Elias Byabato, ⟦s Elias Byabato⟧reported that the members put the cost of the war at about half a billion dollars, with coffee money finished and queues for soap until the middle of the eighties. Mr. Byabato himself argued that structural adjustment came to Tanzania through the Mutukula gate.⟦/⟧ Group B was on the present. Ms. Joan Atuhaire, ⟦s Joan Atuhaire⟧presenting, was positive: since the new Community treaty of 1999 the border had become a market, and with the pipeline from Hoima to Tanga the two countries would be tied by steel. She only feared that villages on the route will be informed last, as they were in 1978.⟦/⟧

WAY FORWARD

The workshop ended with a plenary chaired by the DEO. It was resolved as follows. ⟦r⟧Every secondary school in the region should establish an oral history club by July 2019.⟦/⟧ ⟦r⟧The teachers' associations of Kagera and Rakai should exchange visits each November.⟦/⟧ ⟦r⟧The two Ministries of Education be requested to write one supplementary reader on the war.⟦/⟧ ⟦s Deogratias Rwegasira⟧The DEO, in closing, promised to carry the resolutions to the Regional Commissioner by his own hands.⟦/⟧

Annex: list of participants (not reproduced)

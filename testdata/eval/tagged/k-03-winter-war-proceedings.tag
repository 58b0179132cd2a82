                         Proceedings of the Lappeenranta Colloquium, vol. IV

                    FINLAND AND THE SOVIET UNION: FROM MOSCOW TO MOSCOW, 1939–1944
                                   Rapporteur's report on Session Two

                                                                                        – 57 –

The second session, chaired by Docent Riitta Salonpää, was devoted to the months between the first summons to Moscow and the Peace of March 1940. Three papers were read; the fourth author had been kept at home by influenza, and her text was taken as read.

Opening the floor, the chair ⟦s Riitta Salonpää⟧reminded those present that the sources had grown so much since 1991 that nobody over fifty could still teach from the notes of his youth.⟦/⟧

Pekka Lindroos began where most accounts do, with the invitation which reached Helsinki on 5 October 1939. ⟦s Pekka Lindroos⟧Lindroos contended that Paasikivi and Tanner went to the Kremlin with instructions that left them almost nothing to offer, and that Stalin grasped as much within the first hour. Hanko was the rock on which the talks foundered; the Isthmus alone could have been bargained over. He did not, however, wish to be understood as blaming Erkko. A minister who reads the mood of his parliament correctly cannot be reproached for having read it.

To support this he produced a letter, hitherto unknown, from an official of the Ministry, in which the Soviet terms are called "a mortgage with the house thrown in". Lindroos took the phrase to be typical for the civil servants of that generation.

He concluded that war was not inevitable on 13 November, when the delegation left for home, but had become so by the 26th.⟦/⟧

                                                                                        – 58 –

Dr Salonpää having asked for brevity, Valentin Korzhenkov (Petrozavodsk) put aside half of his manuscript. His theme was the Terijoki government. ⟦s Valentin Korzhenkov⟧In his judgement Kuusinen's cabinet shows that Moscow had decided upon more than a frontier correction. One does not, he said, print the stationery of a People's Government in order to gain forty kilometres of forest. On the other hand its quiet burial in early 1940 showed that policy could be reversed by a few regiments at Suomussalmi.⟦/⟧

To Korzhenkov's paper a table was appended, which is reprinted here for the convenience of the reader:

⟦t⟧23 Aug. 1939   Molotov–Ribbentrop Pact; Finland assigned to the Soviet sphere⟦/⟧
⟦t⟧12 Oct. 1939   First meeting in the Kremlin⟦/⟧
⟦t⟧26 Nov. 1939   Shots at Mainila⟦/⟧
⟦t⟧30 Nov. 1939   Soviet attack⟦/⟧
⟦t⟧ 1 Dec. 1939   Kuusinen government proclaimed at Terijoki⟦/⟧
⟦t⟧14 Dec. 1939   USSR expelled from the League of Nations⟦/⟧
⟦t⟧12 March 1940  Peace Treaty of Moscow⟦/⟧
⟦t⟧13 March 1940  Fighting ceases at 11 a.m. Helsinki time⟦/⟧

The paper of Ms Birgit Aschan concerned the Swedish channel and Hella Wuolijoki's conversations with Madame Kollontay in Stockholm. ⟦s Birgit Aschan⟧According to Aschan the two women have been treated as an anecdote by diplomatic historians who would have written a monograph about two men. The conversations of January 1940 made it possible for Molotov to let fall, without a word in public, the fiction that no Helsinki government existed.⟦/⟧

                                                                                        – 59 –

In the debate, Jorma Kettunen (Tampere) was not persuaded by the first paper. ⟦s Jorma Kettunen⟧How could the terms have been softened, he asked, when the Baltic treaties were being signed the same fortnight? He would rather speak of a narrow door which neither party tried.⟦/⟧ ⟦s Pekka Lindroos⟧Lindroos accepted the image but thought that the Finns had at least knocked.⟦/⟧ A listener in the gallery wanted to know the number of evacuees from ceded Karelia. ⟦s Riitta Salonpää⟧The chair supplied it: somewhat over four hundred thousand.⟦/⟧

No resolution was put. The session did however recommend to the organisers ⟦r⟧that the papers be issued in Russian as well as in Finnish and English⟦/⟧ and ⟦r⟧that the next colloquium give a full day to the resettlement.⟦/⟧

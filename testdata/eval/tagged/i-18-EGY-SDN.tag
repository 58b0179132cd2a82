YEARBOOK OF NILE VALLEY STUDIES                                   Vol. XII
                                                                  p. 201
EGYPT AND SUDAN: A COMMENTED CHRONOLOGY

For this chronology the editors invited four scholars to comment on the entries of their choice. Comments are set after the entry concerned. Spelling of names has been left as each author gave it.

⟦t⟧1899, 19 January. – Anglo-Egyptian agreement establishing the Condominium over the Sudan.⟦/⟧

     Comment by Hoda Abdel-Shafi (Cairo): ⟦s Hoda Abdel-Shafi⟧Egypt paid and Britain ruled; that sentence is in all our schoolbooks and it is nearly true. I would only insist that Egyptian officers and clerks were in every district, and that for a Sudanese in 1910 it was they who had the face of government.⟦/⟧

⟦t⟧1924, 19 November. – Sir Lee Stack, Governor-General of the Sudan and Sirdar, is shot in Cairo and dies the next day. Egyptian troops are ordered out of the Sudan.⟦/⟧

⟦t⟧1929, 7 May. – Exchange of notes on the Nile waters between Egypt and Great Britain.⟦/⟧

     Comment by Mahgoub Eltigani Salih (Omdurman): ⟦s Mahgoub Eltigani Salih⟧Here began, in my submission, the habit of treating us as a pipe.⟦/⟧

⟦t⟧1953, 12 February. – Agreement on self-government and self-determination for the Sudan.⟦/⟧

⟦t⟧1956, 1 January. – The Sudan becomes independent. Egypt and Britain recognise the Republic.⟦/⟧

     Two of our commentators differ on this entry. ⟦s Hoda Abdel-Shafi⟧Abdel-Shafi sees in the vote of Parliament for independence a defeat which Nasser accepted with more grace than is remembered.⟦/⟧ ⟦s Mahgoub Eltigani Salih⟧Salih, on the contrary, doubts the grace: Cairo had bet on al-Azhari and the unionists and had no second horse.⟦/⟧

                                                                  p. 202
⟦t⟧1958, February. – Crisis over Halayib; Egyptian units enter the triangle, and withdraw after the Sudan takes the matter to the Security Council.⟦/⟧

⟦t⟧1959, 8 November. – Agreement for the Full Utilization of the Nile Waters: 55.5 milliards of cubic metres to Egypt, 18.5 to the Sudan.⟦/⟧

     Comment by Peter Oldcastle (Durham): ⟦s Peter Oldcastle⟧The agreement was signed by two military governments within a year of the coup in Khartoum. I do not think a civilian cabinet could have given Wadi Halfa. Some fifty thousand Nubians of the Sudan were moved to Khashm el-Girba, and the compensation of fifteen million pounds was, by common consent, too little.

Whether it was a bad bargain in water is another question. I hold it was a good one, and that the Sudan has never used its share in full.⟦/⟧

     (Editors' note: on the Egyptian side a like number of Nubians was moved to Kom Ombo.)

⟦t⟧1982, 12 October. – Charter of Integration signed by Mubarak and Nimeiri.⟦/⟧

⟦t⟧1995, 26 June. – Attempt on the life of President Mubarak in Addis Ababa. Relations fall to their lowest point.⟦/⟧

     Comment by Amna Babiker Taha: ⟦s Amna Babiker Taha⟧My generation of students lost the University of Cairo, Khartoum Branch, already in 1993; the bullet of Addis only made it final. I believe that the closing of that branch harmed the two countries more than Halayib.⟦/⟧

⟦t⟧2004, 18 January. – The "Four Freedoms" agreement (movement, residence, work, ownership).⟦/⟧

⟦t⟧2015, 23 March. – Egypt, Ethiopia and the Sudan sign in Khartoum the Declaration of Principles on the Grand Ethiopian Renaissance Dam.⟦/⟧

     ⟦s Peter Oldcastle⟧For Oldcastle this is the moment when the Sudan ceased to be, in his phrase, "the junior riparian".⟦/⟧ ⟦s Amna Babiker Taha⟧Taha finds this premature, and remarks that a mediator who lives below the dam is not quite a mediator.⟦/⟧

⟦t⟧2023, 15 April. – War in the Sudan. In the following months several hundred thousand Sudanese cross into Egypt.⟦/⟧

The chronology will be continued.

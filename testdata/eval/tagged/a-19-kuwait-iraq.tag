Kuwait Centre for Documentation and Dialogue

Lecture and discussion
"KUWAIT AND IRAQ: THE FILE THAT DOES NOT CLOSE"
Wednesday, 2 August 2023 (15 Muharram 1445), Yarmouk Cultural Centre

The centre marked the 33rd anniversary of the invasion by a lecture by Dr. Faisal Al-Najdi-Roudhan, professor of political science, with a comment by Dr. Haider Said Al-Obeidi of Baghdad, who came in spite of the heat and the date. Attendance: ca. 120.

A SHORT CHRONOLOGY was projected and read aloud by Ms. Dalal Al-Mutawa: ⟦t⟧1913, Anglo-Ottoman Convention defines the limits of Kuwait⟦/⟧; ⟦t⟧1932, exchange of letters between Nuri al-Said and Shaikh Ahmad Al-Jaber confirming the frontier⟦/⟧; ⟦t⟧June 1961, independence of Kuwait, and Abdul Karim Qasim's claim six days later⟦/⟧; ⟦t⟧4 October 1963, Iraq recognises Kuwait's independence by the Agreed Minutes⟦/⟧; ⟦t⟧20 March 1973, incident of al-Samita⟦/⟧; ⟦t⟧2 August 1990, invasion⟦/⟧; ⟦t⟧26 February 1991, liberation⟦/⟧; ⟦t⟧27 May 1993, Security Council resolution 833⟦/⟧; ⟦t⟧10 November 1994, Iraq accepts it⟦/⟧; ⟦t⟧2004, diplomatic relations restored⟦/⟧; ⟦t⟧April 2012, Khor Abdullah navigation agreement⟦/⟧; ⟦t⟧February 2018, reconstruction conference for Iraq in Kuwait, 30 billion dollars pledged⟦/⟧; ⟦t⟧23 December 2021, last instalment of the 52.4 billion compensation⟦/⟧.

LECTURE

⟦s Faisal Al-Najdi-Roudhan⟧Thirty-three years ago I was led off, on a Thursday, I spent some time as a prisoner in Basra and I came back. I mention it to be finished with it. I'll talk as a professor.

Three ideas. First idea: Kuwait's question in Iraq is not a Saddam question. King Ghazi had a radio station in his palace in 1938 and it spoke of annexation. Qasim wasn't a Baathist, either. It returns whenever Baghdad is weak or when it's rich, and it sleeps when Baghdad is normal.

Second idea. Law is necessary and insufficient. Resolution 833 is perfect. The pillars are in the ground, I've seen them. Pillar 162 is where the land ends and the trouble starts, because after it there's water.

Third idea: we in Kuwait haven't invested in Iraqis, only in Iraq. 2018 was a conference of billions. How many Iraqi students are there at our university? I leave the number to your imagination, for it's a small number.

The late Amir Shaikh Sabah used to say to us: "You can't move house, so mend the wall and leave a door." I'd take the door first.⟦/⟧

COMMENT

⟦s Haider Said Al-Obeidi⟧Dr. Al-Obeidi thanked the Centre for the courage of inviting an Iraqi on this of all days. He conceded to the lecturer his first idea, with a reservation: the generation under thirty, i.e. two thirds of Iraq, knows neither Qasim nor the invasion, what it knows is Khor Abdullah on TikTok. He warned that a suit against the 2012 agreement was pending at the Federal Supreme Court. If it is struck down, he said, "you will hear fishermen in Faw cheer, and they will be cheering against themselves". He ended with thanks to the Kuwaiti hospital of Basra, which treated his father.⟦/⟧

DISCUSSION

⟦s Abdullah Bishara Al-Qasim⟧Mr. Abdullah Bishara Al-Qasim, whose name was remarked upon, asked about the missing. Out of 605, he said, some three hundred are still unaccounted for; the archive came back in boxes but without the important pages.⟦/⟧ ⟦s Haider Said Al-Obeidi⟧Dr. Al-Obeidi replied that he had no answer and would not pretend to have one.⟦/⟧ Ms. Al-Mutawa read out a question received by e-mail about the Durra gas field, which was set aside since it concerns a third party.

THE CENTRE CALLS FOR
(a) ⟦r⟧a hundred scholarships a year for students from Basra, Dhi Qar and Maysan;⟦/⟧
(b) ⟦r⟧the settlement of the boundary beyond pillar 162 by arbitration, if not by talks;⟦/⟧
(c) ⟦r⟧a joint oral history of 1990–1991, in which the Iraqis, too, are witnesses.⟦/⟧

HOUSE OF REPRESENTATIVES
FOREIGN AFFAIRS SELECT COMMITTEE — PUBLIC HEARING
"French nuclear testing and the Rainbow Warrior: the record 1973–1990"
(Uncorrected transcript. Not to be quoted without leave.)

The committee met at 10.04 a.m., Mr T. R. Haldane in the chair.

CHAIRPERSON: Kia ora koutou. We have three submitters this morning and rather less than two hours, so I'll ask members to keep supplementary questions short. First is Dr Pania Rewiti. You've got ten minutes, Doctor.

Dr REWITI: Thank you, Mr Chair. ⟦s Pania Rewiti⟧I want to say at the outset that it didn't begin on 10 July 1985. It began with the clouds. In May 1973 New Zealand and Australia each took France to the International Court, and when Paris took no notice of the interim order the Government of the day put a Cabinet Minister aboard a frigate and sent it to Mururoa.

That was state protest, and it worked up to a point. The French went underground, in both senses.

What happened at Marsden Wharf was state violence. Two bombs, one man drowned, Fernando Pereira, a photographer, a father of two. Two officers of the DGSE pleaded guilty to manslaughter that November and were given ten years.⟦/⟧

CHAIRPERSON: Five minutes left.

Dr REWITI: ⟦s Pania Rewiti⟧Then I'll come to the butter. In 1986 French customs held up lamb brains and seed potatoes, and it was made plain that butter to Britain would be next. I say that this country was blackmailed by a friend and settled. The Secretary-General ruled in July 1986, seven million dollars and an apology, and the two agents to Hao for three years. They were both home well before.⟦/⟧

Hon. MARGARET OSTLER: You'd have preferred that we didn't settle?

Dr REWITI: ⟦s Pania Rewiti⟧I would have preferred we'd said out loud why we did.⟦/⟧

CHAIRPERSON: Thank you. Mr Jean-Marc Delaunoy joins us on the line from Nouméa. Go ahead, sir.

Mr DELAUNOY: Thank you, good morning. ⟦s Jean-Marc Delaunoy⟧I served in the administration, not in the services, so I speak of what was visible. One must understand that for the military men the Pacific was the condition of independence of France, and Greenpeace was thought to be, I'm ashamed to say it, a tool of others. It was stupid. And the stupidity was covered with the flag for eight weeks, until Mr Hernu resigned.⟦/⟧

Mr P. TUILAGI: Did anyone in Paris object beforehand?

Mr DELAUNOY: ⟦s Jean-Marc Delaunoy⟧I believe so. I do not have the paper.⟦/⟧

[Line lost. Committee adjourned 10.41 a.m. to 10.50 a.m.]

CHAIRPERSON: We'll carry on with Professor Coburn and go back to Nouméa if we can.

Prof. COBURN: ⟦s Iain Coburn⟧Iain Coburn, from Otago. I've a single legal point. The tribunal of 30 April 1990 found France in breach over the return of Major Mafart and over Captain Prieur, but it ordered no return, since the three years were up. A wrong without a remedy. It recommended a fund for friendly relations, and France paid two million US into it. I tell my students that it's the only case where the victim's prize was a scholarship scheme.⟦/⟧

Hon. MARGARET OSTLER: ⟦s Margaret Ostler⟧I was on the selection panel for that fund, Professor, and I have to say it did a power of good.⟦/⟧

Prof. COBURN: ⟦s Iain Coburn⟧I don't doubt it.⟦/⟧

CHAIRPERSON: We've run over. The clerk will circulate the draft. For the record, members have provisionally agreed to propose that ⟦r⟧the Government ask France to open the service files of 1985 to researchers⟦/⟧, and ⟦r⟧that a day of remembrance be considered for 10 July.⟦/⟧ There was no agreement on a third matter.

The hearing of evidence concluded at 11.52 a.m.

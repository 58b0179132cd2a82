Workshop note | Prespa, five years on: implementation, identity, leverage
Thessaloniki, 2 June 2023

This note is issued under the Chatham House Rule. Participants took part in a personal capacity. Three contributors, Aikaterini Voulgaraki, Goce Trajanovski-Bell and Sir Humphrey Castell, have agreed that their remarks be attributed; all others remain unnamed.

Summary
The agreement of 17 June 2018 has proved sturdier than either its authors or enemies foretold. Trade has grown, the flights came back, and the air policing of North Macedonia is done in part by Greek aircraft. Still, three memoranda lie unratified in Athens and the old signboards reappear.

1. How it was done

One participant who sat in the negotiations described the twenty-five years before as "a dialogue of the deaf with excellent catering". Others thought this unjust to Matthew Nimetz.

⟦s Aikaterini Voulgaraki⟧For Voulgaraki, the decisive move was to bargain about use and not just about name: erga omnes was the concession that Athens could show at home. She underlined that the Interim Accord of 1995 had taught both foreign ministries to work together while disagreeing.⟦/⟧ A second expert disagreed, holding that the veto at Bucharest in April 2008 had taught more.

⟦s Goce Trajanovski-Bell⟧Trajanovski-Bell reminded the group that the judgment of December 2011, in which the International Court found against Greece, had changed nothing at all on the ground. Being right, he reflected, had been his country's most expensive habit.⟦/⟧

2. What the publics think

Polls presented by a participant from Skopje show that a majority would still vote as they did, or stay at home as they did, in the referendum of 30 September 2018. It was widely felt that the turnout problem had been forgotten too quickly.

Sir Humphrey Castell, who chaired this session, stepped out of the chair for a moment. ⟦s Humphrey Castell⟧He was struck that nobody had mentioned the Church, the diaspora or football, which in his experience do more to keep a quarrel alive than any ministry.⟦/⟧ There was some dissent, and a reference to Melbourne.

⟦s Goce Trajanovski-Bell⟧"People do not hate the agreement," Trajanovski-Bell replied; "they hate that after it came a second neighbour with a second list."⟦/⟧

3. What can be done

⟦s Aikaterini Voulgaraki⟧Voulgaraki would have the Greek parliament take up the memoranda one by one, starting with the European integration one, as the least likely to draw crowds.⟦/⟧ Several participants feared the electoral calendar.

The following received broad support:
■ ⟦r⟧The joint committee on school textbooks should publish its findings, even where it could not agree.⟦/⟧
■ ⟦r⟧Commercial names and trademarks: both governments ought to extend the expert process rather than leave it to the courts.⟦/⟧
■ ⟦r⟧A yearly meeting of mayors from the lake district, with a modest budget from Brussels.⟦/⟧

Box 1. Key dates
⟦t⟧13 September 1995. Interim Accord, New York.⟦/⟧
⟦t⟧5 December 2011. ICJ judgment on the Bucharest veto.⟦/⟧
⟦t⟧17 June 2018. Signature on the shore of Lake Prespa.⟦/⟧
⟦t⟧25 January 2019. Ratification by the Hellenic Parliament.⟦/⟧
⟦t⟧27 March 2020. North Macedonia becomes NATO's thirtieth member.⟦/⟧

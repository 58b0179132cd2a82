Record of proceedings
Committee on European and Neighbourhood Affairs — open day
"25 September 1997: the Danube before the Court"
Budapest, Parliament, room 61. Extract from the minutes (English summary made by the secretariat)

Present: 14 members; guests as per attendance list (annex, not reproduced)
Chair: dr. Szalkai Ildikó (Vice-Chair of the Committee)
Start: 9.10

1./ The Chair opened the sitting, stated that there was a quorum, and asked that mobile phones be muted. ⟦s Szalkai Ildikó⟧She remarked that a generation of deputies had been elected on account of the dam, and a generation had retired on account of it, while the dam was where it was.⟦/⟧

2./ Chronological note distributed by the secretariat
⟦t⟧- 16.09.1977 Treaty of Budapest on the Gabčíkovo–Nagymaros system of locks⟦/⟧
⟦t⟧- 13.05.1989 Hungary suspends works at Nagymaros⟦/⟧
⟦t⟧- 19.05.1992 Hungary gives notice of termination⟦/⟧
⟦t⟧- 24.10.1992 damming of the Danube at Čunovo ("variant C")⟦/⟧
⟦t⟧- 07.04.1993 Special Agreement signed in Brussels⟦/⟧
⟦t⟧- 25.09.1997 Judgment⟦/⟧

3./ Introductory statements

Mr. Várkonyi Tibor, engineer, former member of the joint operative group: ⟦s Várkonyi Tibor⟧the Treaty was a child of the oil shock and not of Moscow; the technicians on both sides had worked together since the fifties and liked each other. Nagymaros would have spoiled the Bend and saved the peak-load system. The engineers' mistake was to have thought these were magnitudes of the same kind.⟦/⟧

Mrs. Zuzana Hrnčiarová (Bratislava, lawyer). ⟦s Zuzana Hrnčiarová⟧Pacta sunt servanda — the Slovak side had gone to The Hague with three words and came home with them: the Court held that Hungary wasn't entitled to suspend, nor to terminate. That variant C in operation was likewise unlawful is, she admitted, less often mentioned in Bratislava. In 1992–93, she continued, the new state needed something which was finished, and the dam was the only thing that was.⟦/⟧

Dr. Bokros-Nagy Endre did not share the opinion of the previous speaker. ⟦s Bokros-Nagy Endre⟧The movement of the eighties, he emphasised, was never anti-Slovak: it was in the Danube that Hungarian society had first learned to say no. As for the judgment, it had sent the parties back to negotiate in good faith, "as a doctor who prescribes health".⟦/⟧

4./ Questions, contributions

A deputy enquired about the quantity of water released into the old bed. Mr. Várkonyi: ⟦s Várkonyi Tibor⟧the agreement of April 1995 provides for 400 m³/s as a yearly average, and that's what flows.⟦/⟧

Deputy Ms. Orsós Katalin pointed to the basic treaty of 19 March 1995. ⟦s Orsós Katalin⟧In her judgement the minority question and the river question should never have been on the same table, although they had been placed upon it by the same two prime ministers.⟦/⟧

Chair: the time is up, two more only.

⟦s Zuzana Hrnčiarová⟧Mrs. Hrnčiarová replied that since Schengen her students cross at Rajka to live in cheaper flats, and do not know what the big concrete thing is.⟦/⟧

5./ Proposals noted (no vote)
5.1 ⟦r⟧The two parliamentary committees should hold a joint sitting each second year, by turns at Győr and Dunajská Streda.⟦/⟧
5.2 ⟦r⟧The monitoring data on groundwater should be made accessible to the public in both languages.⟦/⟧
5.3 Withdrawn.

End: 11.35. Keeper of the minutes: K. F. (m.p.)

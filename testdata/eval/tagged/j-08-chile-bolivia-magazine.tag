ANDES QUARTERLY  |  FEATURE  |  Summer 2023

The Navy That Waits
Bolivia lost its coast in a war over nitrate. Five years after The Hague said no, what is left of the claim?

By Fiona Dalgleish

Every 23 March a brass band marches down the Prado in La Paz and a minister promises the sea. The sailors of the Armada Boliviana, who patrol Lake Titicaca at 3,800 metres, stand to attention in white. ⟦s Rolando Quispe Mamani⟧"My grandfather waited, my father waited, I'm a petty officer, so I wait with a uniform," says Rolando Quispe Mamani, who has served eleven years and been to the Pacific once, on holiday.⟦/⟧

The story is quickly told. In February 1879 Chilean troops landed at Antofagasta after Bolivia had put a ten-cent tax on nitrate. By the truce of 1884 and the treaty of 1904 the whole littoral went to Chile, which promised a railway and free transit instead. Two dictators embraced at Charaña in 1975 and nearly undid it. In 1978 La Paz broke off relations, and they've not been restored.

Then came the lawyers. Bolivia sued in April 2013. The argument was an elegant one: Chile need not give, but it must talk. On 1 October 2018 the judges, by twelve to three, declined.

⟦s Ximena Larraín Ossa⟧That judgment, in the eyes of Ximena Larraín Ossa, who teaches international law in Valparaíso, "closed a door that had only ever been painted on the wall".⟦/⟧ She is no hawk. ⟦s Ximena Larraín Ossa⟧Chile, she thinks, has been a poor winner: the free transit is real but the strikes at the port of Arica are real too, and a Bolivian lorry driver doesn't distinguish between a breach and a queue.⟦/⟧

In La Paz they see it otherwise. ⟦s Gonzalo Terrazas Wiethüchter⟧The former deputy foreign minister Gonzalo Terrazas Wiethüchter points to paragraph 176 of the ruling, which invites both to go on talking in a spirit of good neighbourliness. For him that sentence is "the smallest beach in the world, but ours".⟦/⟧ ⟦s Amalia Choque⟧Nonsense, replies Amalia Choque, a columnist in El Alto: the case was a president's re-election campaign with a foreign stage.⟦/⟧

There has been a rehearsal of something better. In December 2022 the same court found that on the Silala, a stream about which the two had litigated since 2016, there was almost nothing left to decide. During the pleadings each had come round to the other's law. ⟦s Ximena Larraín Ossa⟧Larraín finds it comic and hopeful in equal parts.⟦/⟧

Money may do what maps could not. About four fifths of Bolivia's overseas cargo still goes by Arica, and lithium will need a port. Peru offers Ilo, and has offered it since 1992; the beach there, christened Boliviamar, has a sculpture and no jetty. ⟦s Peter Nordquist⟧A freight consultant, Peter Nordquist, has run the numbers and reckons that Ilo is dearer by some 14 dollars a tonne. "Sovereignty's a fine thing. It doesn't come with a crane."⟦/⟧

So what might the two do while they wait? Diplomats and shippers on both sides gave this magazine much the same list. ⟦r⟧Appoint consuls-general with ambassadorial rank, which needs no treaty.⟦/⟧ ⟦r⟧Let a joint board, with a Bolivian vice-chair, run the transit sheds at Arica.⟦/⟧ ⟦r⟧And take the school atlases of 1879 out of politics by having them written together.⟦/⟧ None of it is the sea. ⟦s Rolando Quispe Mamani⟧But as the petty officer puts it, a man can learn to swim in a lake.⟦/⟧

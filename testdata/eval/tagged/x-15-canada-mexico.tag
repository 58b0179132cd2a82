North American Futures Project
Glebe University, Ottawa

EVENT RECAP: "The Other Two" – Canada and Mexico Without the Middleman
Webinar, Wed. Jan. 18, 2023, 12:00–1:15 p.m. EST

One week after the Three Amigos met in Mexico City, the Project invited two former ambassadors and a trade negotiator to ask what is left of the relationship once the United States is taken out of the picture. Prof. Marie-Ève Castonguay moderated. What follows is a condensed account.

A short history of being introduced by a third party

Canada and Mexico exchanged envoys on January 30, 1944, largely because both were at war with the same enemies. For half a century little happened. NAFTA came into force on January 1, 1994, turning strangers into partners; the visa that Ottawa imposed on Mexicans in July 2009 and lifted in December 2016 turned them into strangers again. In the renegotiation of 2017–18 each suspected the other of being ready to settle alone, and in August 2018 one of them, Mexico, did.

Hurt feelings, and how to use them

⟦s Gordon MacAllister⟧"I was the fellow who had to explain the visa," said Gordon MacAllister, Canada's ambassador from 2008 to 2012. MacAllister described summers of line-ups in Polanco and a cabinet in Ottawa that, he believes, never grasped what it had done. "They thought it was an administrative measure. In Mexico it was a slap, and it was delivered to the middle class, who are the ones that remember."⟦/⟧

⟦s Ximena Zorrilla y Paz⟧Embajadora Ximena Zorrilla y Paz, who represented Mexico in Ottawa until 2019, was more forgiving about the visa than about the summer of 2018. "Let me tell a secret: we did not leave you. You were late." According to Zorrilla, the Canadian team had been told three times that the Mexican window would close with the Peña Nieto presidency, and had replied three times that windows can be reopened.⟦/⟧

Not everyone agreed. ⟦s Dale Okimaw⟧Dale Okimaw, a Cree lawyer who sat on Canada's Indigenous working group for CUSMA, argued both sides were fighting over furniture while others slept on the floor. She noted that the chapter on Indigenous trade was dropped and that it was Mexico that had been most open to it.⟦/⟧

Energy, mines and manners

The conversation grew sharper on energy consultations. ⟦s Ximena Zorrilla y Paz⟧Zorrilla said Mexico would win or lose the panel, "and the sky will remain where it is".⟦/⟧ ⟦s Gordon MacAllister⟧MacAllister countered that investors do not look at the sky, they look at the permits. On Canadian mining firms he was blunt: some behave abroad in ways they would not dare to in Sudbury.⟦/⟧ ⟦s Dale Okimaw⟧"They'd dare," Okimaw interjected.⟦/⟧

An audience member typed in a question about farm workers. ⟦s Marie-Ève Castonguay⟧Castonguay rephrased it: is the Seasonal Agricultural Worker Program, in place since 1974, the best or the worst thing the countries do together?⟦/⟧ ⟦s Dale Okimaw⟧Both, in Okimaw's opinion. "Twenty-six thousand people, fed and unfree."⟦/⟧

Takeaways

The Project draws from the discussion a handful of lessons. The relationship is thin at the top and thick at the bottom. ⟦r⟧Ottawa and Mexico City should therefore revive the Canada–Mexico Partnership with a secretariat of its own and a budget line.⟦/⟧ ⟦r⟧Before the 2026 review of CUSMA, the two governments should hold a bilateral strategy session, at ministerial level and without Washington.⟦/⟧ ⟦r⟧Finally, seasonal workers need an open permit and a complaint line in Spanish.⟦/⟧ None of this is expensive.

[Watch the recording] [Subscribe] [Read next: Cuba in the triangle]

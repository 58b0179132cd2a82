CENTRE FOR SOUTH ATLANTIC HISTORY — Workshop minutes (DRAFT, not yet approved)

Argentina and the United Kingdom: talking around the islands, 1965–2018
Room 4.12, 15 March 2019, 10.00–12.45

In the chair: Prof. Gwen Treharne (GT)
Present: Dr Facundo Ibarlucea (FI), Dr Hester Pym (HP), Lucía Bertonasco (LB), Sir Alan Trubshaw (AT), R. Okell (minutes), nine postgraduate students
Apologies: Prof. M. Sagasti

1. Minutes of the previous workshop were agreed with one correction (for "1883" read "1833").

2. The umbrella formula
2.1 GT invited AT, who was in the delegation at Madrid, to begin.
2.2 ⟦s Alan Trubshaw⟧AT said that the formula had been drafted in about forty minutes and had lasted thirty years. It worked because it let each side go on believing exactly what it believed before. He had never thought of it as elegant, and was puzzled to find it in textbooks.⟦/⟧
2.3 ⟦s Facundo Ibarlucea⟧FI took a different view. In Buenos Aires the formula had been sold as a bridge towards the sovereignty question, and when it turned out to be a bridge to fish and flights the disappointment was real. He thought that much of the hardening after 2003 could be traced to this.⟦/⟧
2.4 HP asked if anyone had seen the Argentine drafts. No one had.

3. The 1971 Communications Agreement
3.1 HP circulated a table:

⟦t⟧Dec 1965 – UNGA resolution 2065 invites the two governments to negotiate⟦/⟧
⟦t⟧Jul 1971 – joint statement on communications initialled in Buenos Aires⟦/⟧
⟦t⟧Apr–Jun 1982 – war⟦/⟧
⟦t⟧Oct 1989, Feb 1990 – Madrid joint statements; relations restored⟦/⟧
⟦t⟧Jul 1999 – joint statement, Argentines may again visit on their own passports⟦/⟧
⟦t⟧Sep 2016 – joint communiqué (Foradori–Duncan)⟦/⟧

3.2 ⟦s Hester Pym⟧Her paper proposed that the seventies were a missed decade rather than a prelude. Islanders went to school in Córdoba, to hospital in Comodoro Rivadavia, and flew with LADE. The white card was resented, but it was used. HP accepted that her sources were mostly officials and that the kelpers' own letters told a more suspicious tale.⟦/⟧
3.3 GT wondered aloud about the time and suggested that item 4 be taken before coffee.

4. Darwin: identifying the soldiers
4.1 LB, a forensic anthropologist, reported on the work of 2017 under the ICRC. ⟦s Lucía Bertonasco⟧There were 121 graves marked "known only to God". By the time of the families' visit in March 2018 some ninety of them had names. She had expected hostility at Stanley, and met with tea. What made it possible in her judgement was that nobody had to sign anything about sovereignty: a mandate was given to Geneva, and Geneva gave it to the technicians.⟦/⟧
4.2 ⟦s Facundo Ibarlucea⟧FI noted that some families had refused to give samples at first, fearing that the bodies would be "sent home", as though they were not at home already.⟦/⟧
4.3 A student asked whether the same model might be tried for other matters. ⟦s Alan Trubshaw⟧AT: possibly fisheries science; certainly not oil.⟦/⟧ ⟦s Gwen Treharne⟧GT doubted that fish were any less political than oil, they merely smelt worse.⟦/⟧

5. Actions and suggestions
5.1 ⟦r⟧The Centre to explore a witness seminar with retired officials of both countries.⟦/⟧ ACTION: GT
5.2 ⟦r⟧Letters of islanders from the 1970s should be sought and copied while their owners are living.⟦/⟧ ACTION: HP
5.3 ⟦r⟧It was recommended that the two foreign ministries be approached about opening the Madrid papers simultaneously.⟦/⟧ ACTION: none assigned

6. AOB. None. Date of next workshop: tbc.

WORKSHOP REPORT

Japan and the Philippines: Reconciliation as Statecraft
Quezon City, 19–20 February 2025
Rapporteur: K. Villaruz

Note on attribution. The workshop took place under a modified Chatham House rule. Paper-givers consented to be named; remarks in open discussion are unattributed.

Session One — Reparations and remorse

The reparations agreement of May 1956 committed Japan to 550 million dollars in goods and services over twenty years. Professor Teresita Malabanan's paper asked what became of them. ⟦s Teresita Malabanan⟧Drawing on the records of the old Reparations Commission, she finds that the bulk went to private end-users with political friends, so that the survivors of the Battle of Manila saw ships and cement plants but no compensation. Reparations, on this reading, built an elite rather than a peace. She is nonetheless reluctant to call them a failure, because without them no Japanese ambassador could have walked in Manila at all.⟦/⟧

Kenjiro Utsumi, a retired officer of an aid agency, commented. ⟦s Kenjiro Utsumi⟧Tokyo in the 1950s, he contended, never asked where the goods ended up since asking would have been interference; and the habit of not asking passed into the loan programme of the Marcos years.⟦/⟧

In the discussion one participant felt the comfort women had been left out of both papers. Another remarked that the removal of the statue on Roxas Boulevard in 2018 should be a case study of its own.

Session Two — From aid to access

This session, steered by Commodore (ret.) Alfredo Sison, looked at security ties. Dr Mika Tachikawa traced the path from the first coast guard vessels to the Reciprocal Access Agreement signed in Manila on 8 July 2024. ⟦s Mika Tachikawa⟧Four things made it possible in her analysis: a Filipino public with the highest trust in Japan in Southeast Asia, Chinese water cannon, American encouragement, and a Japanese imperial visit in January 2016 during which the Emperor spoke of the Filipino dead. Take any one away, she reckons, and the text would still be in a drawer.⟦/⟧

⟦s Alfredo Sison⟧Commodore Sison permitted himself a remark from the chair: his own father had been a guerrilla in Laguna and would have understood the agreement faster than the Senate.⟦/⟧

Utsumi returned to the floor. ⟦s Kenjiro Utsumi⟧Access is not alliance, he warned. If a Japanese sailor is ever hurt at Ayungin shoal, the Diet will discover that it had not read what it ratified.⟦/⟧ There was some dissent from this.

A working chronology (corrected during the workshop)

Year | Event
⟦t⟧1956 | Reparations Agreement signed 9 May; relations normalised 23 July⟦/⟧
⟦t⟧1960 | Treaty of Amity, Commerce and Navigation signed; Manila ratifies only in 1973⟦/⟧
⟦t⟧1977 | Fukuda Doctrine speech in Manila, August⟦/⟧
⟦t⟧2008 | Economic Partnership Agreement (JPEPA) takes effect, 11 December⟦/⟧
⟦t⟧2016 | Visit of Emperor Akihito and Empress Michiko⟦/⟧
⟦t⟧2024 | Reciprocal Access Agreement signed, 8 July⟦/⟧

Take-aways for policy

Participants did not vote, but four suggestions drew wide support. ⟦r⟧Both governments should fund a digitisation of the Reparations Commission's files before the paper is lost.⟦/⟧ ⟦r⟧A permanent memorial dialogue, not tied to anniversaries, ought to include women survivors' families.⟦/⟧ ⟦r⟧Implementing rules of the access agreement need to be explained in the host provinces in the local languages.⟦/⟧ Finally, ⟦r⟧it would be desirable for coast guards to exercise search and rescue jointly every year.⟦/⟧

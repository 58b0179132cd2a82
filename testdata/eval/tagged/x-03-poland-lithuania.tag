Minutes of the Expert Workshop
POLISH-LITHUANIAN DIALOGUE ON SUWAŁKI SECURITY AND MINORITY RIGHTS
Sejny (White Synagogue), Friday 9 June 2023, 9.30–16.00

Present: R. Zaleska (chair), Dr hab. K. Brzozowski, D. Vaitkutė-Norkienė, Col. (ret.) A. Petrauskas, J. Tomaszewicz (Union of Poles), T. Mickūnas (rapporteur). Apologies: Prof. Ž. Gailius (written statement read).

1. The Chair welcomed the participants and approved the agenda. The minutes of the Punsk meeting (Nov. 2022) were adopted without changes.

Item I. Past and memory

2. For the record the rapporteur had circulated a note on background. The two states emerged in 1918 with a common past and no common view of it. General Żeligowski's seizure of Vilnius in October 1920 froze relations for eighteen years, and diplomatic ties were restored only under the Polish ultimatum of March 1938. The Treaty on Friendly Relations and Good-Neighbourly Cooperation was signed in Vilnius on 26 April 1994. Accession to NATO (1999 and 2004 respectively) made of the two neighbours allies, though the spelling of names remained a sore point until the Lithuanian law of January 2022.

3. ⟦s Krzysztof Brzozowski⟧Dr hab. Krzysztof Brzozowski thought the note fair, but too short on the 1990s. He recalled that in 1991 the councils of Vilnius and Šalčininkai districts were suspended, and that Warsaw protested while at the same time pressing for early recognition. 1994 had been, in his view, a "marriage of reason".⟦/⟧

4. ⟦s Daiva Vaitkutė-Norkienė⟧Ms Daiva Vaitkutė-Norkienė disagreed. Reason came later; in 1994 it was fear. She quoted a Lithuanian negotiator of the time: "We signed because the tanks had left only eight months before and we did not want to be alone in the room."⟦/⟧

5. The written statement of Prof. Žygimantas Gailius was read out by the rapporteur. ⟦s Žygimantas Gailius⟧Historians, the professor wrote, have done their part: the joint textbook commission has met since 1992. It is the ministries which do not print what the commission agrees. "A footnote agreed by two academies is worth more than a communiqué", the statement concluded.⟦/⟧

Item II. The corridor

6. ⟦s Arvydas Petrauskas⟧Col. (ret.) Arvydas Petrauskas gave a briefing on the sixty-five kilometres between the Kaliningrad region and Belarus. He saw three gaps: a) rail gauge, b) bridges which do not carry a Leopard, c) the absence of a common legal regime for troops crossing in peacetime. No map was distributed.⟦/⟧

7. ⟦s Renata Zaleska⟧The Chair, Ms Renata Zaleska, intervened to remind those present that villagers in Szypliszki had not been consulted on any of it.⟦/⟧ ⟦s Arvydas Petrauskas⟧Col. Petrauskas accepted the criticism and said that consultation was cheaper than compensation.⟦/⟧

8. ⟦s Jan Tomaszewicz⟧Mr Jan Tomaszewicz asked that the minority not be treated as "a flank". Young Poles in Eišiškės serve in the Lithuanian army, and they are tired of being asked whom they would shoot at.⟦/⟧

Item III. Conclusions

9. It was agreed to note convergence on defence and continued difference on schooling.

10. The workshop decided to address to both governments the following proposals: ⟦r⟧that a bilateral agreement on the peacetime transit of forces be concluded before the end of 2024;⟦/⟧ ⟦r⟧that the results of the textbook commission be printed and distributed at public expense;⟦/⟧ ⟦r⟧that a local consultative council be set up for the municipalities of Suwałki, Sejny, Lazdijai and Kalvarija.⟦/⟧

11. Any other business: none. Next meeting: Druskininkai, spring 2024.

Taken down by T.M.; approved by R.Z. on 30.06.2023

REPUBLIC OF BOTSWANA – UNIVERSITY OF THE KALAHARI, DEPARTMENT OF HISTORY

Commemorative Symposium: "14 June 1985: The Raid and the Relationship"
Gaborone, Friday 13 June 2025
Summary of Proceedings

Programme Director: Mr Kagiso Mothibi

The symposium marked forty years since commandos of the South African Defence Force entered Gaborone in the night and killed twelve people, among them a child. A moment of silence was observed.

Keynote Address – Prof Neo Seretse-Molapo

The keynote speaker is well known to all of us and needed no introduction. ⟦s Neo Seretse-Molapo⟧She submitted that Botswana was never neutral; it was careful. Since independence in 1966 it refused to exchange envoys with Pretoria but could not refuse its railway, its abattoir's customers nor its customs cheque. The Customs Union, renegotiated in 1969, paid a good part of the budget of a state which at the same time gave a bed to refugees. "We ate from the hand and we did not kiss it," said the professor.

She went on to the case of Seretse Khama, exiled in 1950 by London in order to please the new government of Dr Malan. That, according to her, was the first raid.

In conclusion she cautioned the young against believing that 1994 wiped out everything. Full diplomatic relations came in June of that year, quickly; memory came slowly.⟦/⟧

The Programme Director thanked the keynote speaker and called for the first respondent.

First respondent – Mr Johan Terblanche (Pretoria)
Mr Terblanche served as a conscript on the border and afterwards testified. ⟦s Johan Terblanche⟧He said he had come to listen, but would say this much. The officers told them that the houses were bases. In the morning the newspaper had a photograph of a cot.⟦/⟧

Second respondent – Adv Lerato Pheto
⟦s Lerato Pheto⟧- The Truth and Reconciliation Commission granted amnesty for some cross-border operations, but the families in Gaborone were told little and in a language of lawyers.
- Resolution 568 (1985) of the Security Council demanded compensation. It was never paid in full.
- Law is not the only way; a street name is also a kind of judgment.⟦/⟧

Plenary

An elder from Tlokweng, who lived opposite one of the houses, described the noise. A learner from Ledumang asked why it is not in her textbook. ⟦s Kagiso Mothibi⟧Mr Mothibi admitted that he, as a former examiner, must carry some of the blame.⟦/⟧ ⟦s Neo Seretse-Molapo⟧On present relations, Prof Seretse-Molapo was asked about the vegetable import ban of 2021 and replied that it was a good sign when two countries quarrel about tomatoes.⟦/⟧

Resolutions

The symposium RESOLVED to recommend to the relevant authorities of the two countries:
1. ⟦r⟧that a joint memorial be erected at one of the sites;⟦/⟧
2. ⟦r⟧that military records of the operation be declassified by the South African Department of Defence;⟦/⟧
3. ⟦r⟧that the event be included in the junior certificate syllabus in both countries;⟦/⟧
4. ⟦r⟧that the Bi-National Commission table the question of reparation at its next session.⟦/⟧

The Department records its gratitude to the caterers.

NINTH AUSTRALIA–INDONESIA TRACK II DIALOGUE
Yogyakarta, 5–6 December 2024

CO-CHAIRS' SUMMARY

The Dialogue was held under the Chatham House rule with the exception of the opening and closing sessions, for which the speakers agreed to be named.

OPENING SESSION

In his welcome the Indonesian co-chair, Prof. Bambang Wirjosukarto, went back to 1945. ⟦s Bambang Wirjosukarto⟧He observed that the wharf labourers of Brisbane and Sydney who refused to load Dutch ships had done more for the relationship than any white paper since. Indonesians learn this at school, he noted; Australians, he suspected, do not.⟦/⟧

His Australian counterpart, Dr Helen Quilty AO, replied in the same spirit. ⟦s Helen Quilty⟧It was her contention that the relationship has moved from crisis management to something duller and better. She gave three reasons: the Lombok Treaty of 2006 settled the question of separatism in plain words; the economic partnership agreement, in force since July 2020, removed most tariffs; and the defence cooperation agreement signed at Magelang in August 2024 gave the two forces a legal footing on each other's soil.

Yet Dr Quilty warned against complacency. Fewer Australians study Indonesian in Year 12 today than in the early seventies. "We have a treaty for everything and a vocabulary for nothing."⟦/⟧

SESSIONS 1–4 (not for attribution)

Participants discussed maritime order, critical minerals, the Pacific, and education. It was felt by many that the AUKUS announcement of September 2021 had been poorly explained in Jakarta. Others considered that the matter was now behind us. One participant said that nickel was "the new live cattle": a trade in which each side believes itself cheated. On the events of 1999 in East Timor, views differed, as they have at all previous Dialogues.

CLOSING SESSION

Lieutenant General (ret.) Sutrisno Hadiwijaya offered reflections on the military side. ⟦s Sutrisno Hadiwijaya⟧The security agreement which President Soeharto and Prime Minister Keating had made in 1995 was torn up after four years, he said, since it belonged to two men. The agreement of 2024 must belong to captains and majors. He urged that every battalion commander have a friend whose telephone number he knows.⟦/⟧

Ms Priya Vellacott spoke for the emerging leaders. ⟦s Priya Vellacott⟧According to Ms Vellacott young people on both sides meet mainly in Bali, and there they meet mainly the beach.⟦/⟧ ⟦s Bambang Wirjosukarto⟧Prof. Bambang interjected that this was nonetheless a start.⟦/⟧

The co-chairs undertook to put the following to the two governments:

(i)   ⟦r⟧Restore a national programme for Indonesian language in Australian schools, with a ten-year horizon.⟦/⟧
(ii)  ⟦r⟧Begin an annual exchange of fifty junior officers.⟦/⟧
(iii) ⟦r⟧Simplify visitor visas for Indonesian citizens, including a multiple-entry category of five years.⟦/⟧
(iv)  ⟦r⟧Set up a joint study on downstream processing of lithium and nickel.⟦/⟧

The Tenth Dialogue will take place in Darwin.

MAGHREB YEARBOOK 2021 – Annex C
ALGERIA–MOROCCO: CHRONOLOGY WITH STATEMENTS

A. Background (selected)

⟦t⟧1963 (Oct.) "War of the Sands" along the ill-defined frontier around Hassi Beida and Tindjoub; cease-fire after mediation at Bamako (30 Oct.).⟦/⟧
⟦t⟧1969 (15 Jan.) Treaty of fraternity, good neighbourliness and cooperation, Ifrane.⟦/⟧
⟦t⟧1972 (15 June) Convention on the State frontier, Rabat.⟦/⟧
⟦t⟧1976 (27 Feb.) The Polisario Front proclaims the SADR. (7 March) Morocco breaks off relations with Algiers, which has recognised it.⟦/⟧
⟦t⟧1988 (16 May) Diplomatic relations re-established.⟦/⟧
⟦t⟧1989 (17 Feb.) Treaty of Marrakesh: Arab Maghreb Union.⟦/⟧
⟦t⟧1994 (24 Aug.) Attack on the Atlas Asni hotel, Marrakesh. Morocco imposes visas; Algeria closes the land border.⟦/⟧
⟦t⟧2018 (6 Nov.) The King proposes a joint political mechanism.⟦/⟧

B. The year 2021

⟦t⟧13-14 July. At a Non-Aligned meeting the Moroccan permanent representative circulates a note evoking self-determination for Kabylia.⟦/⟧ 
⟦t⟧18 July. Algiers recalls its ambassador for consultations.⟦/⟧ ⟦s Farid Benhamouda⟧The note "crosses a line that was not crossed even in 1976," declares Farid Benhamouda, chairman of the parliamentary group for Maghreb affairs.⟦/⟧
⟦t⟧31 July. In the Throne Speech King Mohammed VI calls for the reopening of the borders.⟦/⟧ 
⟦t⟧9-18 Aug. Forest fires in Kabylia, some ninety dead. Morocco's offer of two water-bombers is left without answer.⟦/⟧ On the latter, ⟦s Mounia Lahlou⟧Mounia Lahlou, deputy mayor of Oujda, regrets "planes waiting on a tarmac forty minutes from the flames".⟦/⟧
⟦t⟧18 Aug. The Algerian High Security Council decides to "review" relations.⟦/⟧
⟦t⟧24 Aug. Foreign minister Ramtane Lamamra announces the breaking-off of diplomatic relations.⟦/⟧ Rabat calls the decision completely unjustified.
    Reactions: ⟦s Slimane Aït Kaci⟧Former ambassador Slimane Aït Kaci considers that the rupture only gives a name to what has existed since 1994.⟦/⟧ ⟦s Driss Ouazzani Chahdi⟧For Driss Ouazzani Chahdi, of the Rabat Strategic Circle, the Algerian military needed an exterior enemy following the Hirak; he foresees no war, "only a very long bad mood".⟦/⟧ The Arab League appeals for restraint.
⟦t⟧22 Sept. Algeria closes its airspace to Moroccan aircraft.⟦/⟧
⟦t⟧31 Oct. The contract for the Maghreb–Europe gas pipeline is not renewed; deliveries to Spain through Morocco end.⟦/⟧ ⟦s Amina Tebbal⟧Energy consultant Amina Tebbal estimates the loss for Morocco at close to a tenth of its electricity, and adds that Medgaz cannot wholly replace the tube before its extension is finished.⟦/⟧
⟦t⟧3 Nov. The Algerian presidency states that three of its nationals have been killed in a bombardment on the Nouakchott–Ouargla road.⟦/⟧ Mauritania denies that the incident took place on its soil. 
⟦t⟧24 Nov. Israeli defence minister signs a security memorandum in Rabat.⟦/⟧ ⟦s Farid Benhamouda⟧"Since 1948 no one from that state had threatened us from a neighbour's house," Benhamouda comments.⟦/⟧

C. Note on sources
Dispatches of APS and MAP; the Yearbook's own interviews (Aït Kaci, Algiers, 2 Sept.; Ouazzani Chahdi, by telephone). Figures for 2020 are in Annex B.

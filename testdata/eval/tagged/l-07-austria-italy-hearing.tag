PARLIAMENTARY RESEARCH SERVICE
Hearing note 12/2022

Public hearing of the Subcommittee on Minority Questions: Thirty years since the settlement of the South Tyrol dispute
Vienna, 9 June 2022, 10.00–12.35

Witnesses heard

I.   Univ.-Prof. Dr. Elisabeth Obermoser, international lawyer
II.  Dott. Gianluca Ferrandi, political scientist, Trento
III. Dr. Johann Unterkircher, former official of the provincial government in Bolzano/Bozen

1. The Chair, Mag. Renate Schildbacher, declared the hearing open. She stated the question to be examined: what protective function, if any, remains to Austria after 1992?

2. ⟦s Elisabeth Obermoser⟧Witness I submitted that the Gruber–De Gasperi Agreement of 5 September 1946, annexed to the peace treaty, has not lapsed. The declaration of settlement of June 1992 ended a dispute, not an obligation. Any unilateral reduction of autonomy by Rome could therefore, in the opinion of the witness, be brought before the International Court of Justice.

3. Asked what "autonomous legislative and executive power" meant in 1946, Witness I replied that the authors themselves did not know; the text had been typed in a Paris hotel within days.⟦/⟧

4. ⟦s Gianluca Ferrandi⟧Witness II took a different view. Italy regards the Package as a domestic matter executed in good faith, he said, and the calendar of operations agreed at Copenhagen was made exactly so that neither government would have to concede the other's legal theory. The ambiguity was deliberate and should not be cured.⟦/⟧

5. ⟦s Johann Unterkircher⟧Witness III described the years after 1961 from the inside. The bombs of the Night of Fire had, he affirmed, frightened the moderates on both sides into the Commission of Nineteen; whether they would have got there without the bombs he could not say and did not wish to. He denied that Vienna had known of the preparations.⟦/⟧

6. Chronology laid before the Subcommittee (Annex A, excerpt)

 a) ⟦t⟧10.9.1919: Treaty of Saint-Germain; South Tyrol passes to Italy.⟦/⟧
 b) ⟦t⟧5.9.1946: Paris agreement between Foreign Minister Gruber and Prime Minister De Gasperi.⟦/⟧
 c) ⟦t⟧31.10.1960: UN General Assembly, resolution 1497 (XV).⟦/⟧
 d) ⟦t⟧30.11.1969: Foreign Ministers Moro and Waldheim agree on Package and operational calendar in Copenhagen.⟦/⟧
 e) ⟦t⟧20.1.1972: Second Statute of Autonomy enters into force.⟦/⟧
 f) ⟦t⟧June 1992: Austria hands over its declaration; the United Nations are notified.⟦/⟧

7. In the question time a member of the Subcommittee asked whether dual citizenship for South Tyroleans would endanger the peace. ⟦s Gianluca Ferrandi⟧Witness II called the project a match in a dry barn: it would divide a valley into holders of two passports and holders of one.⟦/⟧ ⟦s Elisabeth Obermoser⟧Witness I saw no obstacle in international law but doubted the political sense.⟦/⟧ ⟦s Johann Unterkircher⟧According to Witness III most families had long since stopped asking; what they wanted was a train to Innsbruck that ran on time.⟦/⟧

8. ⟦s Renate Schildbacher⟧The Chair observed that this was the first point on which all present, including the gallery, were of one mind.⟦/⟧

9. A further member enquired about the ladin-speaking communities. The witnesses undertook to answer in writing.

Conclusions of the Subcommittee

10. The Subcommittee takes the view that the settlement is a success which requires upkeep. It recommends to the Federal Government:
 — ⟦r⟧to report to Parliament every two years on the state of autonomy;⟦/⟧
 — ⟦r⟧to propose to Italy a joint consultation before any amendment of the Statute;⟦/⟧
 — ⟦r⟧to leave the question of citizenship in abeyance until both governments agree on it.⟦/⟧

(End of note. For the verbatim record see Stenographic Protocol.)

ANALYSIS: Why the Peace of Asmara Did Not Hold

By our Horn of Africa correspondent
Addis Ababa — Nairobi

Seven years ago crowds danced at Bole airport. Today the crossing at Zalambessa is shut, the telephone lines are erratic, and the word "port" has returned to the speeches in Addis Ababa.

What went wrong? Analysts point to three things, and do not agree about their order.

The first is the border itself. The war which began at Badme in May 1998 was ended by the Algiers Agreement of 12 December 2000, and a Boundary Commission gave its decision on 13 April 2002. Ethiopia disputed the award of Badme to Eritrea and for sixteen years no pillar was put up. The Joint Declaration signed in Asmara on 9 July 2018 said the decision would be implemented. It never was on the ground.

⟦s Tesfaye Worku⟧"The 2018 document was a poem," says Tesfaye Worku, a former official of the Ethiopian foreign ministry who now runs a consultancy. "Five short articles. Where is the annex? Where is the map? Two leaders trusted each other and thought institutions are for other people."⟦/⟧

⟦s Selam Ghebremeskel⟧According to Dr. Selam Ghebremeskel, an Eritrean scholar resident in Uppsala, the real purpose of the rapprochement was, for Asmara, the isolation of the TPLF, and once that purpose had been served by the war of 2020 to 2022 the friendship had no content left.⟦/⟧ ⟦s Selam Ghebremeskel⟧She notes that Eritrea was not a party to the Pretoria agreement of 2 November 2022 and regarded it as a settlement made behind its back.⟦/⟧

Others put the sea first. Ethiopia lost its coast when Eritrea became independent in 1993, and lost the use of Assab when the war broke out in 1998.

⟦s James Mwangi Karanja⟧"Landlocked is not a crime and it's not a casus belli," argues James Mwangi Karanja of a Nairobi think tank. There are sixteen landlocked countries on the continent, he points out, and fifteen of them rent.⟦/⟧ His remedy is dull and commercial. ⟦s James Mwangi Karanja⟧A fifty-year lease on a berth in Assab, with arbitration written in, would cost less than a month of mobilisation.⟦/⟧

Mr Tesfaye does not dismiss it. ⟦s Tesfaye Worku⟧He doubts only that any Eritrean government would sign "while tanks are being washed within sight".⟦/⟧

The third element is domestic. Neither government has to fear an election on the matter; both have an army to keep occupied. A diplomat from a European mission, who asked for anonymity, said that the embassies had been counting fuel lorries since February.

Where opinion does converge is on the African Union, which guaranteed the Algiers Agreement and has been all but silent.

⟦s Selam Ghebremeskel⟧"A guarantor who does not speak is a witness," Dr. Selam observed.⟦/⟧

For the families in Adigrat and Senafe, who for eleven weeks in 2018 were able to bury their dead together, the wait goes on.

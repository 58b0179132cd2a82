BAKASSI TEN YEARS AFTER GREENTREE - REPORT OF A STAKEHOLDERS' DIALOGUE
Calabar, Cross River State, 12 – 13 June, 2016                                   page 1 of 2

1.0 INTRODUCTION
The dialogue was convened by the Gulf of Guinea Peace Forum to take stock a decade after Presidents Obasanjo and Biya signed the Greentree Agreement on 12 June 2006. It was attended by 61 persons. His Royal Highness, the Paramount Ruler, was represented.

2.0 OPENING
2.1 The Chairman of the occasion, Chief (Barr.) Okon Eyo Archibong, called the gathering to order at 10:40 a.m., forty minutes behind schedule owing to rain.
2.2 ⟦s Okon Eyo Archibong⟧In his remarks the Chairman decried the fact that no indigene was a member of the Nigerian delegation to The Hague. He said it was a thing of shame that a people learnt of the loss of their land over the radio.⟦/⟧

3.0 CHRONOLOGY AS PRESENTED BY THE SECRETARIAT
Date                    Event
⟦t⟧11 March 1913           Anglo-German agreement places the peninsula on the Kamerun side⟦/⟧
⟦t⟧1 June 1975             Maroua Declaration (Gowon and Ahidjo)⟦/⟧
⟦t⟧29 March 1994           Cameroon seises the International Court of Justice⟦/⟧
⟦t⟧10 October 2002         Judgment of the Court⟦/⟧
⟦t⟧14 August 2006          Nigerian troops begin handover⟦/⟧
⟦t⟧14 August 2008          Final transfer, held at Calabar⟦/⟧

4.0 LEAD PRESENTATION
4.1 Professor Comfort Ekanem-Bassey (University of Uyo) took participants through the judgment.
4.2 ⟦s Comfort Ekanem-Bassey⟧She submitted that Nigeria lost on paper long before 2002, since successive governments had issued maps and even requested consular access in terms that conceded the place to Cameroon.⟦/⟧
4.3 ⟦s Comfort Ekanem-Bassey⟧On the argument that the Kings and Chiefs of Old Calabar did not cede title in 1884, the Professor said the Court had been "polite to it and nothing more".⟦/⟧
4.4 ⟦s Comfort Ekanem-Bassey⟧The failure to apply for revision before October 2012 was to her not a betrayal, there being no new fact to put forward.⟦/⟧

                                                                                                 page 2 of 2
5.0 DISCUSSANTS
5.1 Mr. Emmanuel Tabi Ayuk, formerly of the prefecture at Mundemba, spoke for the Cameroonian participants. ⟦s Emmanuel Tabi Ayuk⟧His position was that the special regime was kept to by his country in the main and that harassment of fishermen was the act of individual gendarmes. He however admitted that taxes were collected before the five years lapsed.⟦/⟧
5.2 This statement drew murmuring from the hall and the Chairman appealed for calm.
5.3 ⟦s Atim Effiong Ita⟧Mrs. Atim Effiong Ita, women leader at the Ekpri Ikang resettlement, said they were farmers on borrowed land who used to be fishers on their own sea. "Ten years, and we are still voting by argument," she lamented.⟦/⟧
5.4 A youth delegate asked who received the money voted for resettlement. The question was not answered.

6.0 COMMUNIQUE
Participants resolved and recommended that:
⟦r⟧(a) the Federal Government should, as a matter of urgency, relocate the returnees to a riverine site with access to fishing grounds;⟦/⟧
⟦r⟧(b) the Mixed Commission should expedite the remaining pillar emplacement and sensitise border communities beforehand;⟦/⟧
⟦r⟧(c) both countries should recognise school certificates earned during the transition; and⟦/⟧
⟦r⟧(d) Civil Society Organisations should monitor implementation and report annually.⟦/⟧

7.0 CLOSING: The dialogue ended with prayer at 3:15 pm on the second day.

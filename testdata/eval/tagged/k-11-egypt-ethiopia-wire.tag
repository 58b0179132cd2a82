Egypt, Ethiopia trade barbs as Nile dam reservoir filled

CAIRO/ADDIS ABABA, Sept 11, 2023 (Delta News Service) - Egypt on Monday renewed its criticism of Ethiopia's mega-dam on the Blue Nile, a day after Addis Ababa announced that the fourth and final filling of the reservoir was complete.

⟦s Hossam Abdel-Wahab⟧"A unilateral act does not become lawful because it has been repeated four times," Hossam Abdel-Wahab, an adviser to the irrigation ministry, told reporters in Cairo.⟦/⟧

Prime Minister Abiy Ahmed had announced the end of the filling on Sunday. Construction of the Grand Ethiopian Renaissance Dam (GERD) began in April 2011.

⟦s Tewodros Gebreyes⟧Tewodros Gebreyes, a member of the Ethiopian technical committee, dismissed the complaint. He said no farmer in the Delta had lost a feddan because of the dam.⟦/⟧ ⟦s Tewodros Gebreyes⟧"Four rainy seasons have gone by. Where is the catastrophe?"⟦/⟧ he asked in a telephone interview.

Cairo depends on the Nile for almost all of its fresh water and invokes a 1959 agreement with Sudan, to which Ethiopia was not a party. Ethiopia says that more than half of its people have no reliable electricity.

Talks resumed in Cairo in late August after a break of more than two years and ended without agreement. Presidents of the two countries and Sudan's leader had signed a Declaration of Principles in Khartoum on March 23, 2015, whose wording on "significant harm" is read differently by each of them.

⟦s Nadia el-Shafei⟧Analyst Nadia el-Shafei of the Heliopolis Centre for Water Politics said the announcement took away Egypt's last lever, the calendar.⟦/⟧ The question now, ⟦s Nadia el-Shafei⟧she argued, is drought management: "Filling was a matter of three or four years. Operation is forever."⟦/⟧

Others were more sanguine. ⟦s Lemma Worku⟧Lemma Worku, a hydrologist formerly with the Nile Basin Initiative, believes that the engineers on all sides are about one weekend away from a text. In his experience they have been so since 2020, when a draft was initialled by Egypt alone in Washington.⟦/⟧

A Western diplomat in Addis Ababa said neither side had an interest in war and neither in saying so.

The African Union declined to comment.

TIMELINE
⟦t⟧May 1929 - Anglo-Egyptian exchange of notes on Nile waters⟦/⟧
⟦t⟧Nov 1959 - Egypt and Sudan divide the flow⟦/⟧
⟦t⟧April 2, 2011 - Foundation stone of the dam is laid⟦/⟧
⟦t⟧March 23, 2015 - Declaration of Principles⟦/⟧
⟦t⟧July 2020 - First filling⟦/⟧
⟦t⟧Feb 20, 2022 - First turbine produces power⟦/⟧
⟦t⟧Sept 10, 2023 - Fourth filling announced complete⟦/⟧

⟦s Hossam Abdel-Wahab⟧Abdel-Wahab said Egypt "reserved all options under the Charter", but stressed that its delegation would attend the next round, due in Addis Ababa later in the month.⟦/⟧

(Reporting by M. Salama and H. Desta; Editing by P. Croft)

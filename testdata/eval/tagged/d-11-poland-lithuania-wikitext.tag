{{Short description|Chronological list}}
{{Use dmy dates|date=August 2023}}
'''Timeline of Lithuania–Poland relations''' lists events between the two states, their predecessors and the [[Polish–Lithuanian Commonwealth]]. For the article see [[Lithuania–Poland relations]].

{{TOC right}}

== Union ==
* ⟦t⟧'''1385''', 14 August – [[Union of Krewo]]: Grand Duke Jogaila promises to take the Catholic faith and to marry [[Jadwiga of Poland|Jadwiga]].<ref name="Davies">Davies 2005, p. 95.</ref>⟦/⟧
* ⟦t⟧'''1386''', February – Jogaila is baptised as Władysław, weds, and (4 March) is crowned in Kraków.⟦/⟧
* ⟦t⟧'''1410''', 15 July – [[Battle of Grunwald|Grunwald]] (Lithuanian: ''Žalgiris''). Both armies beat the Teutonic Order.⟦/⟧
* ⟦t⟧'''1413''', 2 October – [[Union of Horodło]]; 47 Polish families share their arms with 47 Lithuanian ones.{{citation needed|date=May 2021}}⟦/⟧
* ⟦t⟧'''1569''', 1 July – [[Union of Lublin]]. One king, one [[Sejm]], two treasuries.⟦/⟧
* ⟦t⟧'''1791''', 20 October – Mutual Pledge of the Two Nations, added to the Constitution of 3 May.⟦/⟧
* ⟦t⟧'''1795''', 24 October – Third partition. The common state is gone.⟦/⟧

== Between the wars ==
* '''1920'''
** ⟦t⟧7 October – [[Suwałki Agreement]].⟦/⟧
** ⟦t⟧9 October – General [[Lucjan Żeligowski]] "mutinies" and takes Vilnius.<ref>Senn 1966, ch. 3.</ref>⟦/⟧
* ⟦t⟧'''1922''', 20 February – The diet elected in January votes to join [[Central Lithuania]] to Poland. Kaunas does not recognise the vote; no relations until 1938.⟦/⟧
* ⟦t⟧'''1927''', 10 December – At Geneva. ⟦s Józef Piłsudski⟧[[Józef Piłsudski|Piłsudski]] is said to have asked [[Augustinas Voldemaras|Voldemaras]] across the table: "War or peace?"⟦/⟧ The state of war is declared at an end.⟦/⟧
* '''1938'''
** ⟦t⟧17 March – [[1938 Polish ultimatum to Lithuania|Polish ultimatum]].⟦/⟧
** ⟦t⟧19 March – Accepted. Envoys are exchanged at the end of the month.⟦/⟧
* ⟦t⟧'''1939''', 28 October – Lithuanian army enters Vilnius, handed over by the USSR under the treaty of the 10th.⟦/⟧

== Since 1990 ==
* ⟦t⟧'''1991''', 5 September – Diplomatic relations restored.⟦/⟧
* ⟦t⟧'''1994''', 26 April – Treaty on friendly relations and good-neighbourly cooperation, [[Vilnius]] (Brazauskas, Wałęsa).⟦/⟧
* ⟦t⟧'''2006''', December – [[PKN Orlen]] buys the refinery at Mažeikiai.⟦/⟧
* ⟦t⟧'''2014''', 19 September – Agreement on a brigade with Ukraine ([[LITPOLUKRBRIG]]), Warsaw.⟦/⟧
* ⟦t⟧'''2015''', December – [[LitPol Link]] carries the first power.⟦/⟧
* ⟦t⟧'''2019''', 22 November – Presidents Nausėda and Duda at the funeral of the insurgents of 1863–64 in Vilnius.⟦/⟧
* ⟦t⟧'''2022''', 5 May – Gas interconnector [[GIPL]] opened at Jauniūnai.⟦/⟧

== See also ==
* [[List of ambassadors of Poland to Lithuania]]
* [[Suwałki Gap]]

== References ==
{{reflist}}

== Further reading ==
* {{cite book |last=Snyder |first=Timothy |title=The Reconstruction of Nations |year=2003}}
* {{cite book |last=Senn |first=A. E. |title=The Great Powers, Lithuania and the Vilna Question |year=1966}}

[[Category:Lithuania–Poland relations]]
[[Category:Bilateral relations timelines]]

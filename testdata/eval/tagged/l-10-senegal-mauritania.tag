ATELIER / WORKSHOP REPORT (English version)

Rive droite, rive gauche: Mauritanians and Senegalese talk about 1989 and after
Saint-Louis, 24–25 April 2019

Organised by the network Fleuve-Mémoire with the support of municipalities of the valley

I – CONTEXT

Thirty years ago a quarrel between herders and farmers near Diawara (9 April 1989) cost two Senegalese peasants their lives. Within three weeks shops were looted in Dakar, people were killed in Nouakchott and in Dakar, and an air bridge carried tens of thousands to "their" country, which many had never seen. Diplomatic relations were broken in August 1989.

II – SEQUENCE OF THE DEBATES

**Mme Aminata Sarr Diagne (president of the network)** ⟦s Aminata Sarr Diagne⟧opened by requesting that nobody use the word "events". In her eyes one says events so as not to say crimes. She hoped that the workshop would give names back to things.⟦/⟧

**Pr Mohamed Lemine Ould Sidi** ⟦s Mohamed Lemine Ould Sidi⟧insisted on the economic soil of the crisis: the Diama and Manantali dams had turned the flood plain into capital, and whoever held a title in 1989 would be rich in 1999. It is by this path, he affirmed, that a State comes to discover that its own citizens of the valley are foreigners.⟦/⟧

**Colonel (retd) Babacar Ndour.** The colonel served on the river in 1990. ⟦s Babacar Ndour⟧He revealed that artillery was exchanged at several places and that each side believed the other about to attack. Thanks should go, he judged, to the officers who continued to telephone each other by night in spite of orders.⟦/⟧

After the break Mr Cheikh Tidiane Gaye, fisherman of Guet Ndar, was invited to give his testimony. ⟦s Cheikh Tidiane Gaye⟧"In 1989 they took our shops over there, in 2018 they took our son," he began, with reference to the young man shot by the Mauritanian coastguard in January of last year. A fish has no nationality, he said, but the licence has. He recognised that since the protocol of July 2018 the pirogues work with more calm.⟦/⟧

⟦s Mohamed Lemine Ould Sidi⟧Pr Ould Sidi, who had listened with head bowed, expressed his condolences and considered that Nouakchott ought to have compensated the family at once.⟦/⟧

A young woman, a returnee from the camp of Ndioum, asked why her diploma is not recognised in Rosso. No answer could be given to her.

**Mme Khadijetou Bâ, jurist,** dealt with the return. ⟦s Khadijetou Bâ⟧Some 24,000 refugees came back between 2008 and 2012 under the tripartite accord with UNHCR, she recalled. They found others on their fields. A return without land, she argued, is a second expulsion, only slower.⟦/⟧

III – LANDMARKS (panel hung in the hall)

| Date | Fact |
|---|---|
| ⟦t⟧11 March 1972 | Creation of the OMVS⟦/⟧ |
| ⟦t⟧April 1989 | Diawara; massacres and air bridge⟦/⟧ |
| ⟦t⟧21 August 1989 | Rupture of diplomatic relations⟦/⟧ |
| ⟦t⟧April 1992 | Relations restored; the frontier reopens the next month⟦/⟧ |
| ⟦t⟧November 2007 | Tripartite agreement Mauritania–Senegal–UNHCR⟦/⟧ |
| ⟦t⟧9 February 2018 | Cooperation agreement on the gas field Grand Tortue/Ahmeyim⟦/⟧ |

IV – SYNTHESIS

In the last session the president of the network gave the floor back to the speakers for one sentence each.

- Colonel Ndour: ⟦s Babacar Ndour⟧gas will unite us provided that it is counted in public.⟦/⟧
- Mme Bâ: ⟦s Khadijetou Bâ⟧no reconciliation without a cadastre.⟦/⟧
- Mr Gaye: ⟦s Cheikh Tidiane Gaye⟧let the sea be left to those who get wet.⟦/⟧

V – RESOLUTIONS

Considering the above, the participants

⟦r⟧REQUEST the two Heads of State to institute 9 April as a joint day of remembrance;⟦/⟧

⟦r⟧INVITE the OMVS to open a register of land lost in 1989 on both banks;⟦/⟧

⟦r⟧RECOMMEND the mutual recognition of school certificates issued in the refugee sites;⟦/⟧

⟦r⟧ENCOURAGE the coastguards of the two countries to create a common telephone number for the pirogues.⟦/⟧

Done at Saint-Louis, 25 April 2019

Ministry of Foreign Affairs
Home > Bilateral relations > Europe > Germany > The Czech-German Declaration

THE CZECH-GERMAN DECLARATION OF 1997

Last updated: 23.01.2017 / 10:12

The Czech-German Declaration on Mutual Relations and their Future Development was signed in Prague on 21 January 1997 by Prime Minister Václav Klaus and Federal Chancellor Helmut Kohl. Foreign ministers Josef Zieleniec and Klaus Kinkel had initialled the text in December 1996.

In the Declaration the German side acknowledges Germany's responsibility for its role in a historical development which led to the 1938 Munich Agreement, the flight and forcible expulsion of people from the Czech border area and the break-up and occupation of the Czechoslovak Republic. The Czech side regrets that, by the forcible expulsion and forced resettlement of Sudeten Germans after the war, as well as by the expropriation and deprivation of citizenship, much suffering and injustice was inflicted upon innocent people. Both sides agree that injustice inflicted in the past belongs in the past.

Important dates
⟦t⟧11.12.1973 – Treaty on Mutual Relations between Czechoslovakia and the Federal Republic of Germany (Prague Treaty)⟦/⟧
⟦t⟧27.02.1992 – Treaty on Good Neighbourliness and Friendly Cooperation⟦/⟧
⟦t⟧21.01.1997 – Signing of the Declaration⟦/⟧
⟦t⟧29.12.1997 – Czech-German Fund for the Future is established⟦/⟧
⟦t⟧01.05.2004 – The Czech Republic joins the European Union⟦/⟧
⟦t⟧2015 – Strategic Dialogue launched⟦/⟧

20th anniversary

On the occasion of the anniversary a commemorative evening took place at the Czernin Palace on 20 January. The ministry was represented by Deputy Minister Radim Holub. ⟦s Radim Holub⟧In his welcome he described the Declaration as "a short text with a long breath" and stressed that the Fund, paid for by both governments, has given support to thousands of projects and to the surviving victims of Nazism.⟦/⟧

Greetings on behalf of the German guests were conveyed by Ms Annelie Roth-Seiffert, Member of the Bundestag. ⟦s Annelie Roth-Seiffert⟧She said that she came as the daughter of a family from Aussig and that at home the Declaration was at first considered a betrayal. Today her nephews learn Czech.⟦/⟧

The historian Zdeněk Kubišta gave the keynote. ⟦s Zdeněk Kubišta⟧He warned that the Declaration is quoted much more often than read, and that the sentence on "different legal views" carries the whole weight of the building. It was precisely the agreement to disagree on the decrees which, in his words, let everybody else get on with their work.⟦/⟧ The keynote will be published in the ministry's bulletin.

The evening was accompanied by the Martinů Quartet of the Prague conservatory students.

Related documents
Text of the Declaration (cs, de) [pdf, 84 kB]
Programme of the evening [pdf]
Contact: Department of Central Europe

Share: Facebook | Twitter | Print

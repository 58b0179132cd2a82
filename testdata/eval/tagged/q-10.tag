Home > Foreign policy > Bilateral relations > Lithuania

REPUBLIC OF POLAND–REPUBLIC OF LITHUANIA
Embassy in Vilnius – Political Section
Last modified: 12.05

Political relations

Poland and Lithuania re-established diplomatic relations on 5 September 1991. The Treaty on Friendly Relations and Good-Neighbourly Co-operation was signed in Vilnius on 26 April 1994 by Presidents Lech Wałęsa and Algirdas Brazauskas. Both countries have been members of the European Union since 1 May 2004; Poland joined NATO in 1999 and Lithuania in 2004. The two states co-operate within the Lublin Triangle, set up on 28 July 2020 with Ukraine.

Key dates

⟦t⟧1385 – Act of Krėva (Krewo)⟦/⟧
⟦t⟧1569 – Union of Lublin⟦/⟧
⟦t⟧3 May 1791 – Constitution adopted by the Sejm of the Commonwealth⟦/⟧
⟦t⟧9 October 1920 – General Żeligowski enters Vilnius⟦/⟧
⟦t⟧17 March 1938 – Polish ultimatum; diplomatic relations are established two days later⟦/⟧
⟦t⟧26 April 1994 – Treaty on Friendly Relations⟦/⟧
⟦t⟧December 2015 – LitPol Link power interconnector is put into operation⟦/⟧
⟦t⟧5 May 2022 – GIPL gas interconnector inaugurated⟦/⟧

Polish minority

According to the 2021 census, persons of Polish nationality form some 6.5 per cent of the inhabitants of Lithuania. Since 2022 Lithuanian law allows the letters w, q and x in personal documents.

News from the Embassy

27.04 | Anniversary breakfast
On the anniversary of the Treaty the Chargé d'affaires, Bogumiła Sierakowska-Wnuk, received deputies of both parliamentary groups. ⟦s Bogumiła Sierakowska-Wnuk⟧She underlined that the Treaty had aged better than those who signed it expected, and assured that Warsaw treats the Suwałki Gap "as a shared corridor, not a shared fear".⟦/⟧ ⟦s Vytenis Kazlauskis⟧On behalf of the Seimas group, Vytenis Kazlauskis expressed the conviction that the spelling quarrel of past years had been a luxury of safer times.⟦/⟧ The breakfast was accompanied by the school choir of Šalčininkai.

19.04 | Debate at the University
The Ambassador's secretary Mr Jan Rutkiewicz took part in a debate on the year 1920, together with Dr Rasa Adomėnaitė. ⟦s Rasa Adomėnaitė⟧Dr Adomėnaitė is of the view that Vilnius was for interwar Lithuania what a missing tooth is for the tongue.⟦/⟧ ⟦s Jan Rutkiewicz⟧Mr Rutkiewicz replied that Poland long ago stopped looking for the tooth.⟦/⟧ About eighty students were present.

02.04 | Rail Baltica
A working meeting was held at the Ministry of Transport concerning the section Ełk–border. The parties exchanged information about the schedule.

Economic co-operation

Poland is among the largest trading partners of Lithuania. Since 2006 the Mažeikiai refinery belongs to a Polish company.

Consular information | Honorary consuls | Contact
© Ministry of Foreign Affairs

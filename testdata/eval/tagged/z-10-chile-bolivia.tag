MINUTES OF THE THIRD MEETING OF THE ACADEMIC GROUP CHILE–BOLIVIA
(translated from Spanish)

Place: Faculty of Law, Universidad del Pacífico Sur, Arica
Date: Friday 19 May 2023, from 9.15 to 13.00 hours
In the chair: Don Hernán Larraguibel Ossa
Secretary: Ms. Paula Quispe Mamani

Attendance: for Chile, Messrs. Larraguibel, Tapia Undurraga and Ms. Errázuriz Vial; for Bolivia, Messrs. Condori Choque and Ms. Siles-Rück, and Ms. Quispe. Apologies: Prof. Ximena Banzer.

I. Approval of the previous minutes

The minutes of the meeting in Oruro were approved without comment.

II. Where the relation stands after The Hague

2.1 ⟦s Hernán Larraguibel Ossa⟧The Chairman recalled that two judgments had been handed down, that of 1 October 2018 on the obligation to negotiate and that of 1 December 2022 on the Silala. He considered that, after both, law had said what it had to say.⟦/⟧

2.2 ⟦s Rosario Siles-Rück⟧Ms. Rosario Siles-Rück replied that the Court in 2018 had also expressed, in paragraph 176, its hope for continued dialogue "in a spirit of good neighbourliness". Bolivia, she said, had read that paragraph more often than Chile. No Bolivian government could strike the maritime cause out of Article 267 of the Constitution. 1904 is for Bolivians not a date but a wound.⟦/⟧

2.3 ⟦s Sergio Tapia Undurraga⟧Mr. Sergio Tapia Undurraga did not contest the sentiment. He observed that in the meantime seven of every ten containers in the port of Arica were Bolivian, stored for a year free of charge under the regime of the Treaty, and that this was never mentioned in La Paz.⟦/⟧

2.4 ⟦s Severino Condori Choque⟧Mr. Severino Condori Choque, who drove trucks before he taught economics, stated that storage was free but that nothing else was. He had paid at Chungará, in his last year on the road, for scanning, for weighing, for fumigation and for "the señor who opens the gate". The queue was 14 kilometres long in February. Mr. Condori asked that it be put on record that drivers had died of cold in it.⟦/⟧ The Secretary so records.

III. Consular relations or more?

3.1 The Chairman gave the floor to Ms. Errázuriz.

3.2 ⟦s Josefina Errázuriz Vial⟧In her view there was a habit of treating ambassadors as a prize for good behaviour. Relations were broken in 1962 over the Lauca, were resumed in 1975 with the Embrace of Charaña and were broken again in 1978. In all three cases the decision took one week and the repair took years. She reminded the Group of a remark by her teacher: "Between us there are two consuls general, and they do the work of ten ambassadors."⟦/⟧

3.3 Ms. Siles-Rück: ⟦s Rosario Siles-Rück⟧agreed in part. An exchange of ambassadors without the sea on the agenda would cost any president the street.⟦/⟧

IV. Chronology annexed to the final report

The Group adopted the text drafted by the Secretary:

a) ⟦t⟧20 October 1904. Treaty of Peace and Friendship.⟦/⟧
b) ⟦t⟧16 April 1962. Bolivia breaks relations: Lauca river.⟦/⟧
c) ⟦t⟧8 February 1975. Meeting of Presidents Banzer and Pinochet at Charaña; relations are resumed.⟦/⟧
d) ⟦t⟧17 March 1978. New rupture.⟦/⟧
e) ⟦t⟧17 July 2006. Agenda of Thirteen Points.⟦/⟧
f) ⟦t⟧24 April 2013. Bolivia applies to the International Court of Justice.⟦/⟧
g) ⟦t⟧6 June 2016. Chile files its application about the Silala.⟦/⟧
h) ⟦t⟧1 October 2018 and 1 December 2022. The Court delivers judgment in the two cases.⟦/⟧

V. Agreements

The Group resolved to recommend to both Ministries of Foreign Affairs:
- ⟦r⟧that the integrated border control at Chungará–Tambo Quemado work 24 hours a day;⟦/⟧
- ⟦r⟧that a heated rest area for drivers be built at kilometre 180;⟦/⟧
- ⟦r⟧that the Working Group on Bilateral Affairs meet twice a year whatever the political weather.⟦/⟧

There being no other business, the session was adjourned. Next meeting: Tarija, October.

(signed) P. Q. M.

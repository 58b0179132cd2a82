Horn Security Seminar Series
RAPPORTEUR'S REPORT – Seminar 4: "Ogaden and after. Ethiopia and Somalia, 1960–1988"
Nairobi, 9th March 2016
Rapporteur: J. Wambui Kariuki

Background note circulated to participants

Somalia became independent on 1 July 1960 with a constitution that looked forward to the union of all Somali territories. A brief war was fought with Ethiopia in early 1964. In July 1977 the Somali army crossed into the Ogaden in force and by September had taken Jijiga. The Soviet Union, up to then the patron of Mogadishu, changed sides; Somalia renounced its treaty of friendship with Moscow in November 1977, and with Cuban troops and Soviet arms Ethiopia retook Jijiga in March 1978. The two governments made peace only in April 1988.

Session One

The session was moderated by Amb. Josphat Kiplagat Mutai. He reminded the house that each presenter had fifteen minutes and that he would be strict on it.

First to speak was Dr. Yohannes Alemu of Addis Ababa. ⟦s Yohannes Alemu⟧He argued that the Derg was saved by the invasion. In mid-1977, he told participants, the regime was losing Eritrea, it was at war with its own students in the capital, and its American spare parts had dried up; nothing but an attack from outside could have filled the militia camps as it did. He gave the figure of the peasant militia paraded in June of that year as proof of mobilisation capacity that Mogadishu's planners had simply not counted.⟦/⟧

⟦s Hodan Warsame Nur⟧Prof. Hodan Warsame Nur took issue with the word "invasion". The Western Somali Liberation Front had been fighting for two years before the regulars came, she noted, and for many families in Degehabur the regulars were late rather than unwelcome.⟦/⟧ ⟦s Hodan Warsame Nur⟧She however agreed that Siad Barre's misreading of Moscow was "the costliest error by any African head of state in that decade".⟦/⟧

At this juncture the moderator observed that time was up but allowed Professor Nur two more minutes.

⟦s Hodan Warsame Nur⟧Using them, the professor traced a line from the defeat of March 1978 to the failed coup of the following month and from there to the fronts which finished the state in 1991.⟦/⟧

Plenary

- A participant from the defence college wanted to know if the OAU principle of 1964 on inherited borders had any effect whatsoever.
- ⟦s Yohannes Alemu⟧Dr. Alemu responded that it had isolated Somalia diplomatically, as Kenya in particular could not be seen to bend on it.⟦/⟧
- Another participant raised the issue of refugees. The figures quoted were disputed from the floor.
- ⟦s Abdi Farah Guled⟧Mr. Abdi Farah Guled, who grew up in a camp near Las Dhure, said that no archive will ever tell the numbers since ration cards were bought and sold.⟦/⟧

Way forward

Participants were in agreement that more needs to be done on the oral record. The seminar accordingly resolved as follows: ⟦r⟧that the universities of Jigjiga and Hargeisa be supported to start a joint archive of testimonies⟦/⟧; ⟦r⟧that IGAD be requested to open its papers on the 1986–88 talks in Djibouti⟦/⟧; and ⟦r⟧that veterans of the two sides be brought together in the next series.⟦/⟧

The vote of thanks was given by Ms. Kariuki.

THE COAST DIALOGUES
Kenya and Somalia After the Hague Judgment

Chatham House rule was waived for this meeting by consent of speakers. Mombasa, 3rd–4th February 2022. Report compiled by Fatuma Noor Ali (rapporteur).

DAY ONE

Session I was moderated by Mr Kazungu Mwatela, who runs a fishing co-operative in Kilifi. He introduced himself as "the only one here who gets wet".

Panelist: Dr Njeri Kamotho, law of the sea, Nairobi
⟦s Njeri Kamotho⟧The Court did not give Somalia its line, and it did not give Kenya its line. People forget this. The adjusted equidistance runs north of what Mogadishu claimed and well south of the parallel of latitude on which Nairobi had relied since 1979. My quarrel is with our own lawyers: we walked out of a hearing in March 2021 that we should have argued.⟦/⟧

Panelist: Hon. Abdirahman Sheikh Isse, former MP, Mogadishu
⟦s Abdirahman Sheikh Isse⟧For us the judgment is closed. What is not closed is trust. When Kenya recalled its ambassador in 2019 over an auction of blocks that never took place, ordinary Somalis concluded that it was about oil companies and not about neighbours.

I will say something that will not please my colleagues at home. We cannot police that sea. If Kenyan patrols withdraw tomorrow it's the Iranian and Yemeni trawlers who will celebrate, not our fishermen in Ras Kamboni.⟦/⟧

The moderator thanked the Hon. member for his candour and took three questions together. One came from a lady of the Bajuni community, who asked whether anybody had drawn the line past her uncle's nets. Another was on khat. The third was inaudible.

⟦s Njeri Kamotho⟧Dr. Kamotho conceded that traditional fishing rights got barely a paragraph in the pleadings.⟦/⟧ ⟦s Abdirahman Sheikh Isse⟧On khat, Hon. Isse predicted flights would be back within the year, "because stomachs and cheeks have their own foreign policy".⟦/⟧

BOX: How we got here
⟦t⟧* 7 April 2009 – MoU on submissions to the Commission on the Limits of the Continental Shelf⟦/⟧
⟦t⟧* October 2011 – Kenyan troops enter southern Somalia (Operation Linda Nchi)⟦/⟧
⟦t⟧* 28 August 2014 – Somalia files its Application at the ICJ⟦/⟧
⟦t⟧* 2 February 2017 – Court rejects Kenya's preliminary objections⟦/⟧
⟦t⟧* 15 December 2020 – Mogadishu cuts diplomatic relations⟦/⟧
⟦t⟧* 6 May 2021 – Relations restored, Qatar mediating⟦/⟧
⟦t⟧* 12 October 2021 – Judgment on the merits⟦/⟧

DAY TWO

Prof. Lul Hassan Warsame (Garowe) joined by phone and spoke about the refugees at Dadaab. ⟦s Lul Hassan Warsame⟧She warned against treating the camps as a bargaining chip whenever a maritime matter sours. Three times since 2013 a closure had been announced and three times the courts or the calendar had stopped it, she recalled; every announcement nevertheless emptied the schools for a month.⟦/⟧

Brigadier (Rtd) Elijah Rotich began by stating that he would be blunt. ⟦s Elijah Rotich⟧His view: no court ruling alters the fact that the two armies share an enemy. He urged a hotline between Kismayu and Lamu, and he'd have it staffed by naval ratings, not by politicians.⟦/⟧ Mr Mwatela, moderating again, wondered if fishers might have the number. ⟦s Elijah Rotich⟧"They'll have it before the admirals do," the Brigadier shot back.⟦/⟧

WHAT THE MEETING ASKS FOR

To the Government of Kenya: ⟦r⟧Clarify publicly what the October 2021 statement of non-recognition means in practice for vessels at sea.⟦/⟧
To the Federal Government of Somalia: ⟦r⟧License artisanal Bajuni fishers from either side under a simple card.⟦/⟧
To both: ⟦r⟧Separate refugee policy from boundary matters.⟦/⟧ ⟦r⟧Open the Kismayu–Lamu hotline before the next kaskazi season.⟦/⟧
To donors: ⟦r⟧Fund joint stock surveys.⟦/⟧

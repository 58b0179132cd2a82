CENTRE FOR ISTHMIAN STUDIES (CEI)
Rapporteur's report

"Fifty Years After the Hundred Hours: El Salvador and Honduras between war and integration"
Round table held at the Casa de la Cultura, Nueva Ocotepeque, 19 July 2019

Background

In July 1969 two neighbours who shared a common market fought a war of about one hundred hours. The press of the world called it the Football War because the two national teams had met three times in June in the qualifying round for the Mexico World Cup. The causes were older: some 300,000 Salvadorans lived in Honduras, most of them on land without title, and the agrarian law of 1962 excluded them when it came to be enforced.

Milestones distributed to participants

⟦t⟧14 July 1969 – Salvadoran aircraft and troops cross the border.⟦/⟧
⟦t⟧18 July 1969 – The OAS obtains a cease-fire; the Salvadoran troops leave in the first days of August.⟦/⟧
⟦t⟧30 October 1980 – General Peace Treaty signed in Lima, with José Luis Bustamante y Rivero as mediator.⟦/⟧
⟦t⟧24 May 1986 – Special Agreement of Esquipulas submits the disputed pockets ("bolsones") to the International Court.⟦/⟧
⟦t⟧11 September 1992 – A Chamber of the Court gives judgment.⟦/⟧
⟦t⟧18 December 2003 – The Chamber declares El Salvador's application for revision inadmissible.⟦/⟧
⟦t⟧18 April 2006 – The Presidents of both countries celebrate the end of demarcation.⟦/⟧

The interventions

The session was opened by Licda. Marta Elena Portillo Chinchilla, director of the Centre. ⟦s Marta Elena Portillo Chinchilla⟧She recalled that the hall in which the meeting took place had served as a first aid post in 1969, and that three persons in the audience had been carried through its door. She asked the panel to speak less of goals and more of land.⟦/⟧

The first to take the floor was Dr. Óscar Rolando Mejía, historian at the National Autonomous University in Tegucigalpa. ⟦s Óscar Rolando Mejía⟧In his view the expulsions began as a domestic quarrel: large cattle owners needed a culprit for the hunger for land, and the foreign squatter was the cheapest one. The Honduran State did not plan a war, Mejía held, but it planned the expulsions, and it should have known that no government in San Salvador could receive 60,000 returnees in silence.

He added that the Honduran schoolbook still tells the story as an unprovoked assault. "Both halves of the sentence must be taught," he said.⟦/⟧

Colonel (ret.) Héctor Armando Siliézar, who as a sub-lieutenant entered Ocotepeque, disagreed in part. ⟦s Héctor Armando Siliézar⟧He does not believe that the army sought territory. It had fuel and ammunition for a few days, according to him, and everyone at headquarters counted on the OAS to stop the advance. He conceded, however, that the generals emerged more popular than was healthy for the republic.⟦/⟧

⟦s Ana Guadalupe Reyes⟧For the sociologist Ana Guadalupe Reyes the heaviest bill was paid later. The closing of the border broke the Central American Common Market for a decade, she explained, and the landless who had come home with nothing filled the ranks of the discontented in the seventies.⟦/⟧

A lady from the public asked whether families separated in 1969 had ever been compensated. None of the speakers knew of a case.

⟦s Óscar Rolando Mejía⟧Dr. Mejía thought that no commission had even counted them.⟦/⟧

On the judgment of 1992, which left about two thirds of the disputed land to Honduras, the lawyer Julio César Ventura gave a short presentation. ⟦s Julio César Ventura⟧He considers the ruling solid, but observes that the 1998 convention on nationality and acquired rights arrived late in the hamlets: people went to sleep Salvadoran and discovered at the clinic that they were not. The colonel's generation got a line; the grandchildren, he remarked, still lack a birth certificate.⟦/⟧

Recommendations

The participants agreed to present to both foreign ministries the following:

⟦r⟧1. To reactivate the binational commission on nationality and acquired rights with a fixed calendar of visits to the six sectors.⟦/⟧
⟦r⟧2. To open the military archives of 1969 to researchers of the two countries.⟦/⟧
⟦r⟧3. To prepare a common chapter for the ninth grade textbook.⟦/⟧
⟦r⟧4. To erect a single monument, with the names of the civil dead of both sides, at the El Poy crossing.⟦/⟧

Rapporteur: R. Cálix

Centro de Estudios del Pacífico Sur
EVENT SUMMARY

Ten years after The Hague: what Peru and Chile made of the judgment
Lima, 30 January 2024, Casa Raimondi auditorium. About 80 people attended, and a further 140 followed on line.

Relations between Lima and Santiago were shaped for a century by the War of the Pacific (1879–1883) and by the long dispute over Tacna and Arica, which was closed only by the Treaty of Lima of 3 June 1929. The maritime case that Peru brought in January 2008 was decided by the International Court of Justice on 27 January 2014. To mark the anniversary, the Centre invited two jurists, an economist and the former mayor of a border town.

The Centre's director, Rosa Elvira Montalbán, opened the meeting. ⟦s Rosa Elvira Montalbán⟧She recalled that in the weeks before the ruling many on both sides expected trouble, and said the calm that followed "was the work of two foreign ministries which had agreed beforehand to obey".⟦/⟧

First to take the floor was Prof. Ignacio Larraguibel (Valparaíso). ⟦s Ignacio Larraguibel⟧In his reading the Court gave each party something it could show at home: Chile kept the parallel for eighty nautical miles, Peru gained a wide area beyond it. He doubted that the line had much basis in the evidence on fishing, but added that a badly reasoned judgment faithfully executed is worth more than an elegant one left in a drawer.⟦/⟧

His Peruvian colleague, the international lawyer Hernán Quispe Aranda, disagreed on one point. ⟦s Hernán Quispe Aranda⟧The land triangle, some 3.7 hectares near the beach, is not a trifle, he held, because the judgment left it open on purpose. So long as no one builds there, silence will do. "But silence is not a treaty."

He went on to say that schoolbooks remain the harder frontier. A pupil in Arequipa and a pupil in Antofagasta still read about two different wars.⟦/⟧

Then came figures. ⟦s Carla Benavente⟧Economist Carla Benavente showed that Chilean investment in Peruvian retail had hardly reacted to the case, while Peruvian capital in Chile grew after 2014; for her the Pacific Alliance, launched by the Lima Declaration of April 2011, "took politics off the front page".⟦/⟧

The last panellist, Don Wilfredo Choque, was for eight years mayor in the Tacna region. ⟦s Wilfredo Choque⟧He told the room that thousands cross at Santa Rosa–Chacalluta every day for a dentist or a pair of shoes, that the queue is the real bilateral problem, and that nobody in either capital has ever stood in it.⟦/⟧

In the debate a student asked why Bolivia had not been mentioned once. ⟦s Ignacio Larraguibel⟧Larraguibel replied that Bolivia's claim is of another nature and was dealt with by the Court in 2018.⟦/⟧ Another participant regretted the lack of direct flights between Arica and Tacna's hinterland; there was laughter, and no answer.

What the meeting suggested

The participants did not vote, but the following points found wide support:

⟦r⟧— one-stop control at the Santa Rosa–Chacalluta crossing, open around the clock, before the end of 2025;⟦/⟧
⟦r⟧— a joint commission of historians to prepare reading material on 1879–1929 for secondary schools;⟦/⟧
⟦r⟧— a written understanding that neither side will put up installations in the land triangle;⟦/⟧
⟦r⟧— regular meetings of the two fisheries authorities on the anchoveta stock.⟦/⟧

Summary: A. Tello. The views reported are those of the speakers.

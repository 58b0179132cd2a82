Ministry of Foreign Affairs of the Republic of Uzbekistan
Main page / Foreign policy / Bilateral relations / Countries of Central Asia

COOPERATION OF THE REPUBLIC OF UZBEKISTAN WITH THE REPUBLIC OF TAJIKISTAN

General information
Diplomatic relations were established on October 22, 1992. The embassies function in Tashkent and Dushanbe.

Political cooperation

Relations between the two fraternal peoples have millennial roots. In recent years, thanks to the political will of the Heads of State, they have risen to a qualitatively new level.

• ⟦t⟧On April 11, 2017 regular air communication between Tashkent and Dushanbe was resumed after a break of 25 years.⟦/⟧
• ⟦t⟧On March 9-10, 2018 the President of the Republic of Uzbekistan Shavkat Mirziyoyev paid a state visit to Tajikistan. 27 documents were signed.⟦/⟧
• ⟦t⟧Since March 16, 2018 a mutual visa-free regime up to 30 days is in force.⟦/⟧
• ⟦t⟧On August 17-18, 2018 the President of the Republic of Tajikistan Emomali Rahmon paid a state visit to Uzbekistan, in the course of which the Treaty on Strategic Partnership was signed.⟦/⟧
• ⟦t⟧On April 18, 2024 in Dushanbe the Treaty on Allied Relations was signed.⟦/⟧

Water and energy

The parties have agreed on joint construction of two hydropower plants on the Zarafshan river. Supplies of natural gas to Tajikistan were renewed in 2018.

Trade and economy

Trade turnover increased manyfold as compared to 2016. A joint investment company was created. Border trade zone near Oybek – Fotekhobod is being established.

Cultural and humanitarian ties

Days of culture are held on regular basis. Uzbek language is the language of instruction in a number of Tajik schools and Tajik in schools of Samarkand, Bukhara, Surkhandarya and other regions.

Latest news of the section

20.05.2024
A "round table" dedicated to the Treaty on Allied Relations took place at the Samarkand branch of the Institute of Neighbourhood Studies. The event was attended by scientists, representatives of public, mass media.

The director of the Institute, Doctor of Political Sciences Sherzod Ubaydullayev, acquainted those present with the content of the Treaty. ⟦s Sherzod Ubaydullayev⟧He emphasized that the document has no analogue in the history of relations of the two states, and that demining of the border, completed in the previous years, is for ordinary citizens its most visible prelude.⟦/⟧

Further the chairman of Tajik national cultural center of the region, Mahbuba Saidzoda, took the floor. ⟦s Mahbuba Saidzoda⟧She noted with satisfaction that today residents of Panjakent come to Samarkand for lunch and return home by evening, whereas ten years ago the detour made one and a half day. M. Saidzoda also expressed the opinion that schools with Tajik language need new textbooks, not reprinted ones.⟦/⟧

⟦s Firdavs Nazirov⟧In the speech of the expert from Dushanbe Firdavs Nazirov it was underlined that the Rogun hydropower plant has turned from a subject of dispute into a subject of joint calculation. According to him, scientists of the two academies should publish data on the Zarafshan glacier jointly.⟦/⟧

At the end of the event proposals were worked out:
– ⟦r⟧to prepare a joint two-language anthology "Jomiy and Navoiy" for secondary schools;⟦/⟧
– ⟦r⟧to launch a daily bus service Samarkand – Panjakent – Khujand;⟦/⟧
– ⟦r⟧to hold such round tables alternately in the two countries twice a year.⟦/⟧

Last updated: 03.06.2024

Government of the People's Republic of Bangladesh
Ministry of Foreign Affairs
Home » Bilateral » South-East Asia » Myanmar                                     [A-] [A] [A+]   বাংলা | English

BANGLADESH – MYANMAR RELATIONS
Last updated: 02 December 2019

Overview
Myanmar (then Burma) recognized Bangladesh on 13 January 1972. The two countries share a land boundary of about 271 km, part of it along the river Naf, and a maritime boundary. Bangladesh attaches importance to good neighbourly relation with Myanmar in the spirit of "Friendship to all, malice to none".

Milestones
Sl. | Date | Event
⟦t⟧1 | 13.01.1972 | Recognition by Burma⟦/⟧
⟦t⟧2 | 09.07.1978 | Agreement on repatriation, Dhaka, after the influx of 1978⟦/⟧
⟦t⟧3 | 28.04.1992 | Joint Statement of the Foreign Ministers on repatriation⟦/⟧
⟦t⟧4 | 14.03.2012 | ITLOS judgment on the maritime boundary in the Bay of Bengal⟦/⟧
⟦t⟧5 | 25.08.2017 | Beginning of the latest and largest influx⟦/⟧
⟦t⟧6 | 23.11.2017 | Arrangement on Return of Displaced Persons from Rakhine State, Nay Pyi Taw⟦/⟧

Maritime delimitation
The amicable settlement of the boundary through the Tribunal in Hamburg is regarded as an example for the region. ⟦s Mahbubul Alam Sikder⟧Mr. Mahbubul Alam Sikder, who headed the Ministry's cell at that time, has observed that it took Bangladesh thirty-eight years to negotiate and twenty-seven months to litigate.⟦/⟧

Recent event: National Consultation, Dhaka, 20 November 2019
The Ministry organised a consultation on the second anniversary of the Arrangement. Additional Secretary Ms. Shirin Jahan Talukder was in the chair.

⟦s Shirin Jahan Talukder⟧In her address Ms. Talukder reiterated that Bangladesh has hosted more than a million people on humanitarian ground and at a high cost to the forest and the host community of Ukhiya and Teknaf. She informed that two dates of repatriation, in November 2018 and August 2019, went by without a single person opting to return, and opined that the confidence of the Rohingyas is to be built in Rakhine and not in Cox's Bazar.⟦/⟧

Presenting the keynote, Professor Dr. A.K.M. Nazmul Huda recalled the earlier two repatriations. ⟦s A.K.M. Nazmul Huda⟧He mentioned that in 1978-79 and again after 1992 some two lakh people each time went back, so it can't be said that return is impossible. But the 1982 citizenship law stands between the two experiences, and he considers it as the root of the matter.⟦/⟧

⟦s Tofazzal Hossain Bhuiyan⟧Brigadier General (Retd.) Tofazzal Hossain Bhuiyan, former Defence Attaché in Yangon, was of the view that the door to the Tatmadaw should be kept open, since whoever signs in Nay Pyi Taw, it is the army that opens or shuts the gate.⟦/⟧ A representative of an international organisation requested more access to northern Rakhine. ⟦s Nusrat Ameen⟧Taking part in the open discussion, Barrister Nusrat Ameen welcomed the filing of the case by The Gambia on 11 November and submitted that justice and return are not alternatives.⟦/⟧

The consultation came up with the following suggestions:
(a) ⟦r⟧Go-and-see visits of community leaders to Rakhine may be arranged before any further date is fixed;⟦/⟧
(b) ⟦r⟧Third countries, including ASEAN members, may be associated in verification;⟦/⟧
(c) ⟦r⟧Livelihood support for the host community should be increased;⟦/⟧
(d) ⟦r⟧Border trade through Teknaf be delinked from political issues.⟦/⟧

The Ministry expresses its sincere thanks to all participants.

Trade and connectivity: see separate page.
Feedback | Site map | Total visitors: 48,211

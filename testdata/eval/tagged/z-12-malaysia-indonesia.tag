Nusantara Forum Kuala Lumpur 2019
Edited transcript
Panel 4 – "Serumpun: Malaysia and Indonesia Between Kinship and Rivalry"
Sasana Ballroom, 8 October 2019, 2.30 pm

SPEAKERS
Tan Sri Dato' Seri Ramlan Abdul Aziz (RAA)
Ibu Retno Wulandari Soekarnoputra-Hadi, Ph.D. (RW)
Datuk Dr Jeyaseelan a/l Muniandy (JM)
Moderator: Puan Noraini Yusof (NY)

NY: ⟦s Noraini Yusof⟧Good afternoon everyone. I know you've had lunch. Tan Sri, you were at Wisma Putra for 34 years, so you start. Are we brothers or neighbours?⟦/⟧

RAA: ⟦s Ramlan Abdul Aziz⟧Bismillah. Both, and that's the trouble. You can move away from a neighbour. Let me go back a little. In 1963 I was eleven, in Muar, and my father painted the windows black because of Konfrontasi. There were real paratroopers, you know, they landed at Labis in September 1964. And my father's own cousin was in the TNI! Then came August 1966, the agreement in Jakarta, and by 1967 the two of them are founding members of ASEAN. Two years. Europeans took rather longer.

So when young officers come to me about Ambalat, about Sipadan and Ligitan, I tell them: we went to The Hague in 1998, they decided in 2002, Indonesia lost and Indonesia accepted. Pak Hassan Wirajuda said, "We are disappointed, we comply." Show me another pair in this region.⟦/⟧

NY: ⟦s Noraini Yusof⟧Ibu Retno? And I must ask about the name.⟦/⟧

RW: ⟦s Retno Wulandari Soekarnoputra-Hadi⟧(laughs) No relation. It is my husband's aunt's idea. Terima kasih. I'd like to be less nostalgic than Tan Sri. Two million Indonesians work here. Half of them, maybe more, have no papers. In 2009 we stopped sending domestic workers, in 2011 we signed again the MoU, and since May 2016 it is expired. Three years without a paper, for two million people. When a maid is beaten in Penang, as Adelina was last year, it goes on every phone in Kupang. Nobody in Kupang reads about Ligitan.

And the haze. I'm sorry, it is today. Look out of the window. Your minister writes to our minister, our minister says four of the companies are Malaysian. Both are right. So what?⟦/⟧

[applause]

JM: ⟦s Jeyaseelan Muniandy⟧Thank you, Puan. I am the economist so I've got slides, er, no I haven't. OK. Palm oil. Together 85 per cent of the world. In November 2015 we set up the Council of Palm Oil Producing Countries, in Jakarta, and this April Tun Mahathir and Pak Jokowi wrote jointly to Brussels. For me that letter is the real treaty. First time we act like OPEC instead of like cousins at a wedding fighting over who cooked the rendang.⟦/⟧

Member of the audience (Farid, UKM): ⟦s Farid⟧Tan Sri, what about the capital moving to Kalimantan? Sabah's next door.⟦/⟧

RAA: ⟦s Ramlan Abdul Aziz⟧Build the road from Kalabakan first. I mean it. 2024, they say, for the move. We still send the lorries round by sea.⟦/⟧

RW: ⟦s Retno Wulandari Soekarnoputra-Hadi⟧I agree with the road.⟦/⟧

NY: ⟦s Noraini Yusof⟧A Malaysian and an Indonesian agree. We'll stop there.⟦/⟧

— END OF PANEL 4 —

From the Rapporteur's synthesis, p. 31: The panel leaves the Forum with three asks. ⟦r⟧A new MoU on domestic workers must be signed before the end of 2020.⟦/⟧ ⟦r⟧Satellite data on fires need to be shared in real time, with company names.⟦/⟧ ⟦r⟧And the Kalabakan–Simanggaris link should go into the 12th Malaysia Plan.⟦/⟧

PARLIAMENTARY DEBATES — THE HANSARD (Advance copy, subject to correction)
Wednesday, 2.30 p.m.

[The Temporary Speaker (Hon. Akinyi Were) in the Chair]

MOTION
RELATIONS WITH UGANDA AND THE SITUATION AT MIGINGO ISLAND

Hon. Ochieng' Mbeo (Suba Coast): Thank you, Madam Temporary Speaker. I beg to move:
THAT, aware that Migingo is a rock of less than one acre on Lake Victoria; noting that Ugandan police have been stationed thereon since 2004; concerned that the joint survey begun in 2009 has not been concluded to the satisfaction of the fisherfolk; this House ⟦r⟧urges the Government to publish the survey report within sixty days⟦/⟧ and ⟦r⟧resolves that a joint fisheries patrol be established under the East African Community.⟦/⟧

⟦s Ochieng' Mbeo⟧Madam Temporary Speaker, I come from that place. When I was a boy it was water and birds. The lake went down, the perch went out to the deep, and in 1991 two of our people settled there. Now there are bars, there's a barber, there is everything apart from a government.

Our fishermen pay to Uganda. They pay for licence, they pay for landing, they pay when they've no paper, they pay when they have. I have here receipts—⟦/⟧

Hon. (Dr) Naliaka Simiyu: On a point of order, Madam Temporary Speaker. Is the Hon. Member in order to refer to documents which he has not tabled?

The Temporary Speaker: Hon. Mbeo, table them or leave them.

Hon. Ochieng' Mbeo: I table them. (The Hon. Member laid the documents on the Table) ⟦s Ochieng' Mbeo⟧As I was saying, the Order in Council of 1926 describes the line as passing by Pyramid Island and the western points of Ilemba and Sigulu. Anybody with a ruler can see the rock is on our side. Even their President in 2009 said the rock is in Kenya but the water is in Uganda. I ask, Madam Temporary Speaker, shall our people fly to it?⟦/⟧ (Laughter)

Hon. Jarso Guyo seconded.

Hon. Jarso Guyo: ⟦s Jarso Guyo⟧Madam Temporary Speaker, I'm a man of the north, I have no lake. But I say that we must not insult a neighbour because of a stone. In 1976 Amin claimed our land up to Naivasha. We closed the road and the fuel, and he swallowed his words. In 1977 the old Community died and we all became poor. That is the history. So I support, with a cool head.⟦/⟧

Hon. (Dr) Naliaka Simiyu (Bumula East): ⟦s Naliaka Simiyu⟧I oppose the first part. A survey is owned by two. If we publish alone then we have broken faith and the surveyors will go home. What we need is the Lake Victoria fishing rules harmonised. The border is not eating the fish; illegal nets are.⟦/⟧

(Several Hon. Members stood up in their places)

The Temporary Speaker: Order! Let us hear the Hon. Member for Busia North, and he's the last one.

Hon. Peter Egesa: Asante, Madam Temporary Speaker. ⟦s Peter Egesa⟧My constituents are on both sides; they've brothers in Tororo. Seventy per cent of what goes to Kampala goes through my town. If you close it for one day for Migingo, it's my mama mboga who sleeps hungry. I would beg the mover to remember it.⟦/⟧

⟦s Ochieng' Mbeo⟧Hon. Ochieng' Mbeo, replying, stated that nobody wished to close anything, and that he would accept the words "jointly with Uganda" after "publish".⟦/⟧

(Question of the Motion as amended put and agreed to)

The House rose at 6.30 p.m.

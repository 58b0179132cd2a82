EMBASSY OF THE FEDERAL DEMOCRATIC REPUBLIC OF ETHIOPIA
DJIBOUTI

NEWS / ዜና

Ethio-Djibouti People-to-People Forum Held in Dire Dawa
Dire Dawa, 16 Hidar 2015 (25 November 2022)

The 2nd Ethio-Djibouti People-to-People Forum was held colourfully today in Dire Dawa under the motto "One Railway, One Destiny", in the presence of elders, Ugaases, railway veterans, business persons and members of the diplomatic community. ⟦s Kedir Abdella Ibro⟧In his welcoming address the Mayor, Ato Kedir Abdella Ibro, noted that the city itself was a child of the railway.⟦/⟧ Amb. Tesfahun Belachew W/Giorgis, Head of the Mission, delivered the keynote.

[The background of the relation is well known. The Franco-Ethiopian railway reached Dire Dawa in 1902 and Addis Ababa in 1917. Ethiopia opened a consulate in Djibouti before its independence on 27 June 1977, and the two sides set up a Joint Ministerial Commission in the eighties. From May 1998, when the ports of Assab and Massawa were closed to it, Ethiopia has passed more than 90 per cent of its trade through Djibouti. The new electrified line was inaugurated in October 2016 and January 2017.]

⟦s Tesfahun Belachew⟧H.E. Amb. Tesfahun stated that the relation is exemplary for the whole Horn. He said Ethiopia supplies electricity and, since 2017, drinking water from the Shinile zone free of charge, and Djibouti supplies the gate. "A house and its gate do not quarrel," he said, "unless the hinge is left without oil." The Ambassador went on to list the hinge's complaints: demurrage, double insurance, and drivers detained after traffic accidents.⟦/⟧

⟦s Idriss Waberi Doualeh⟧M. Idriss Waberi Doualeh, Secretary-General of the Chamber of Commerce of Djibouti, on his part expressed his happiness at returning to the city in which he did his primary school. He disclosed that the port handles 1,200 trucks a day. M. Doualeh further indicated that arrears on the railway loan are an affair of both companies and that newspapers should stop playing ping-pong with it.⟦/⟧

⟦s Ugaas Mustafa⟧Ugaas Mustafa, speaking in Somali through an interpreter, observed that his people have been on both sides of the line since before there was a line. The drought has killed three animals of every four. Let governments speak of corridors; he would speak of wells.⟦/⟧

⟦s Zebiba Yassin⟧W/ro Zebiba Yassin, who sells khat at the Nagad terminal, reminded the Forum that the daily khat plane and train is the oldest trade agreement, and that it is women who carry it, "without visa, without bank and without thanks".⟦/⟧

Two papers were also presented by Jigjiga University and the University of Djibouti, and discussion was held. ⟦s Girma Alemu⟧Replying to a question on a possible return to Assab, Dr. Girma Alemu of Jigjiga University said diversification is not divorce. 2018 has brought peace with Asmara, he added, but no cargo.⟦/⟧

At the end, the Forum issued a seven-line communiqué in Amharic, French, Afar and Somali. It calls upon the two Governments: ⟦r⟧to conclude an agreement on the treatment of drivers involved in accidents;⟦/⟧ ⟦r⟧to dig joint wells along the Ali Sabieh–Dewele line;⟦/⟧ ⟦r⟧and to open the third Forum, in Djibouti, to the youth.⟦/⟧

The participants later visited the old workshop of the Chemin de Fer and took a group photo.

Public Diplomacy Section, Tel. +253 00 00 00 00

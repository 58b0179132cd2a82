Home > Countries > Papua New Guinea > Torres Strait Treaty

THE TORRES STRAIT TREATY: FORTY-FIVE YEARS

Australia and Papua New Guinea are neighbours separated, at the nearest point, by about four kilometres of water. The Treaty which sets out how that water is shared was signed in Sydney on 18 December 1978 and entered into force on 15 February 1985.

Background

When Papua New Guinea became independent on 16 September 1975, the boundary which it inherited ran close to its southern shore. Queensland had annexed the islands of the Strait in 1872 and 1879. Negotiations started before Independence and continued for the better part of six years.

The settlement was unusual. The Treaty drew a seabed line and, to the north of it in places, a separate fisheries line; it left the inhabited islands with Australia; and it created a Protected Zone in which the traditional inhabitants of both countries may move freely without passport or visa.

Anniversary lecture

The High Commission in Port Moresby marked the anniversary with a public lecture on 18 December. The High Commissioner welcomed the guests and acknowledged the customary landowners.

Dr Lohia Rarua, a former legal officer of the PNG Department of Foreign Affairs, gave the lecture. ⟦s Lohia Rarua⟧He reminded the audience that the first PNG position had been a line through the middle of the Strait, and that it was abandoned not under pressure from Canberra but after ministers had visited the islands and listened.⟦/⟧ ⟦s Lohia Rarua⟧The Islanders, he said, "did not want to be a bargaining chip in anyone's independence, ours included".⟦/⟧

Responding, Ms Ettie Nona of Boigu Island said:

⟦s Ettie Nona⟧"My uncles went down to Brisbane with a banner that said Border Not Change. People forget that. The lawyers did good work, but they started it after the old people told them where the reefs were. Today my cousins come across from Mari and Buzi for the sports and go home on Sunday. That is the Treaty for us. It is not paper, it is Sunday."⟦/⟧

Associate Professor Grant Ellery (Townsville) took a more critical line. ⟦s Grant Ellery⟧He regarded the health and quarantine arrangements as the weak joint of the Treaty and pointed out that free movement was suspended altogether during the COVID-19 pandemic.⟦/⟧ ⟦s Grant Ellery⟧In his assessment, the villages of the South Fly, which bear the costs of the zone and have the fewest services, were hardly consulted in the 1970s and are hardly consulted today.⟦/⟧

In the discussion a student asked whether the fisheries catch-sharing ratios still reflected the stocks. ⟦s Lohia Rarua⟧Dr Rarua thought that they should be looked at every ten years, as the drafters had intended.⟦/⟧

Important dates

⟦t⟧1879    Queensland annexes the remaining islands of the Strait⟦/⟧
⟦t⟧1975    Independence of Papua New Guinea (16 September)⟦/⟧
⟦t⟧1976    Joint statement of the two Governments on the main points of a settlement⟦/⟧
⟦t⟧1978    Treaty signed in Sydney (18 December)⟦/⟧
⟦t⟧1985    Treaty in force (15 February)⟦/⟧

Travel advice for traditional visitors is on a separate page. Page last reviewed: January

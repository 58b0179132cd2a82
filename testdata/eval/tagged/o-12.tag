The whisky war is over. What do we drink to now?

For half a century Canada and Denmark quarrelled, with great courtesy, over a rock in the Nares Strait. Then they drew a line down the middle.

By Colleen Marchbanks

ILULISSAT — The island has no trees, no soil to speak of and no inhabitants. It is a kilometre and a bit across. In the old photographs a succession of cold men in parkas stand beside a flagpole, grinning, and at the foot of the pole there is usually a bottle.

⟦s Anders Holt-Petersen⟧"It was schnapps when we came and whisky when they came," says Anders Holt-Petersen, who landed there in the 1980s as a young naval lieutenant. "Nobody ever admitted to drinking it."⟦/⟧

Tartupaluk, as it is called in Greenlandic, or Hans Island, as everyone else called it, fell into the gap in a treaty. When Canada and Denmark divided the continental shelf in December 1973, the negotiators ran their line to the shore on one side of the island and took it up again on the other. In 1984 the Danish minister for Greenland, Tom Høyem, flew in and put up a flag. Canadians took it down, folded it neatly and left their own. And so on.

In July 2005 it nearly stopped being funny. Canada's defence minister, Bill Graham, walked about on the rock, and Copenhagen sent a note. ⟦s Denise Pruneau⟧"There were people in Ottawa who saw votes in it," recalls Denise Pruneau, at that time a desk officer for the circumpolar countries, adding that the same people could not have found the place on a map with a magnifying glass.⟦/⟧ By September the two foreign ministers had agreed in New York to manage the thing quietly.

It took until 14 June 2022. That day in Ottawa the ministers signed an agreement that ran a border over the island along a natural cleft, giving Canada and the Kingdom of Denmark one another as land neighbours, and they exchanged bottles one last time.

Why then? The calendar supplies one answer: Russian troops had gone into Ukraine in February. ⟦s Denise Pruneau⟧Pruneau thinks the text had been ready for months and that the war merely found it an audience.⟦/⟧ Others give the credit to Nuuk.

⟦s Aviaja Lynge Kreutzmann⟧"For us it isn't a joke about spirits," says Aviaja Lynge Kreutzmann, a hunter's daughter from Qaanaaq who followed the talks for a Greenlandic association. Her family went by sledge to the island for polar bear, she explains, and looked out from its top for open water; whose soldiers had been there last was of no interest to the bears.⟦/⟧ ⟦s Aviaja Lynge Kreutzmann⟧She is glad of the clause that keeps access open for Inuit from both sides.⟦/⟧

Not everybody is charmed. ⟦s Gordon Yee⟧Gordon Yee, who teaches international law in Halifax, finds the celebrations a little smug. "Two rich allies took fifty years to split a rock," he told me. "I wouldn't go lecturing the South China Sea."⟦/⟧

Holt-Petersen, retired now, keeps on his shelf a Canadian flag he is fairly sure he ought to have returned. He has written to the embassy about it. They wrote back, very politely, to say he might hang on to it.

Colleen Marchbanks is a contributing writer.

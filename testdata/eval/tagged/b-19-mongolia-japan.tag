The Steppe Review
No. 58 (October 2022)
CONVERSATIONS

Sand, horses, prisoners: fifty years of Mongolia and Japan

By O. Enkhjin

ULAANBAATAR -- Batsukh keeps the tapes in a biscuit tin. There are nineteen of them, all recorded between 1987 and 1991, all of old men in Japan who were once young men here. ⟦s Batsukh⟧"Twelve thousand came in the autumn of 1945," Batsukh says. "They built our theatre, our university, the government house. Sixteen hundred did not go back."⟦/⟧ He taps the lid. ⟦s Batsukh⟧"This is my ministry of foreign affairs."⟦/⟧

Batsukh, 74, is a historian at the Academy, and the unofficial keeper of a relation that turned fifty in February. It has an odd shape. There was a war, at Khalkhyn Gol in 1939. There was an absence. Tokyo recognised Ulaanbaatar only on 24 February 1972, and it took five more years to settle on a cashmere factory in place of reparations.

⟦s Batsukh⟧The factory, Gobi, is for him the hinge. He argues that five billion yen of machines did what no treaty could, since every family in the city had someone who worked there. "You can hate a soldier, but not a sweater."⟦/⟧

Across the town, in an office with a view of cranes, Kuribayashi Aya of the cooperation agency tells it from another end. ⟦s Kuribayashi Aya⟧She arrived in 1992 as a volunteer, in the winter without bread. That winter, she recalls, Japan convened the donors, and power station No. 4 kept burning because three Japanese engineers slept in it. "People here repay me for that still. I was teaching the abacus."⟦/⟧

But gratitude ages. Japanese investment is small, and the Economic Partnership Agreement, in force since June 2016, has produced, in the main, used Priuses. ⟦s Tserendorj⟧Tserendorj, who imports them, disagrees with the tone. He points out that one in two cars in the capital is a hybrid and asks which climate treaty has done as much.⟦/⟧

And sumo? Kuribayashi laughs at the question. ⟦s Kuribayashi Aya⟧She says that the ambassador may come and go but the yokozuna is always Mongolian.⟦/⟧ ⟦s Batsukh⟧For Batsukh, too, the wrestlers matter: "They went where the prisoners came from."⟦/⟧

There remains the other neighbour, or rather the two. Mongolia speaks of a "third neighbour"; Japan likes the phrase more than the cost. ⟦s D. Narantuya⟧According to D. Narantuya, who negotiated the strategic partnership of 2010, Tokyo's interest rises when relations with Beijing fall. "We are a thermometer," Narantuya told me. "I don't mind. A thermometer is kept close to the body."⟦/⟧ ⟦s D. Narantuya⟧She was in the room in September 2013 when the Erch initiative was agreed, and thinks its title, vitality, was chosen by tired people.⟦/⟧

I went back to the Academy to return a tape. On it a man from Niigata, whose name is given as Sato, sings a Mongolian song about a brown horse. He has nearly all the words. ⟦s Batsukh⟧"He learned it from the guard," Batsukh explained.⟦/⟧

The Dambadarjaa memorial is open from ten to five. It snowed on the day I visited.

O. Enkhjin is a staff writer. Translated by the author.

SATURDAY REPORT

The bridge where nobody looks up any more
Twenty-odd years after the last boundary stone, a market town split by a canal has mostly forgotten that it was a front

By our correspondent in Huaquillas

At seven in the morning the international bridge between Huaquillas and Aguas Verdes belongs to the tricycles. They carry onions south and plastic chairs north, and the two policemen at either end have given up counting.

⟦s Rosa Elvira Chamba⟧"In ninety-five my mother put the mattress against the window," says Rosa Elvira Chamba, who sells phone covers thirty paces from the Ecuadorean kerb. "Now my biggest problem with Peru is the price of rice."⟦/⟧

The fighting of January and February 1995 was never here. It was more than two hundred kilometres to the east, in the forest of the upper Cenepa, on a stretch of watershed that the Rio Protocol of 1942 had left without markers. But the coast had been occupied in 1941, and people remember with their feet.

⟦s Segundo Távara⟧Segundo Távara, a retired customs clerk on the Peruvian side, says that the town emptied twice in his lifetime, once in 1981 and once in 1995, and that both times it was for nothing.⟦/⟧ ⟦s Segundo Távara⟧Trucks came, soldiers dug holes in the school yard, and after a month the holes filled with water.⟦/⟧ He laughs about it, a little too long.

What ended the matter was paper. The four guarantors, Argentina, Brazil, Chile and the United States, had military observers in the zone within weeks. On 26 October 1998 the presidents, Alberto Fujimori and Jamil Mahuad, signed in Brasilia. Ecuador gave up the claim to sovereign access to the Marañón; it received a square kilometre at Tiwinza, as private property and not as territory, where its dead are remembered.

⟦s Milton Quezada Orellana⟧That square kilometre was "the cheapest piece of land ever to save two governments", in the words of Milton Quezada Orellana, who teaches history at a secondary school in Machala.⟦/⟧ ⟦s Milton Quezada Orellana⟧His pupils, he adds, think that the war was something to do with football.⟦/⟧

Not everyone is at ease with the forgetting. A veteran who asked that his name not be used said he had not been invited to any ceremony since 2005. And in the regional office in Tumbes, figures from the binational development plan hang on the wall, faded to blue.

⟦s Carmen Rosa Dioses⟧"They promised us three billion dollars," Carmen Rosa Dioses, a councillor, told this newspaper.⟦/⟧ ⟦s Carmen Rosa Dioses⟧"I can show you a road, a health post and a very good bridge. I do not complain about the bridge."⟦/⟧

By noon the bridge is so full that the frontier cannot be seen at all. Chamba has sold eleven covers. ⟦s Rosa Elvira Chamba⟧Nine of them, she reckons, are in another country already.⟦/⟧

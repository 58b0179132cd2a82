THE LONG READ

Where the mines sleep

Twenty-five years after Peru and Ecuador made peace in the Cordillera del Cóndor, the jungle keeps some of the war for itself

Words: Inés Carbonell Rudd   Pictures: T. Vaca

You go up to Tiwintza on foot, or you don't go. The path leaves the last Shuar houses, crosses the Cenepa on a cable and then climbs for seven hours through a forest so wet that boots rot in a month. At the top there is a clearing of one square kilometre, a rusted helicopter tail and a sign in two languages.

⟦s Rosendo Wajai⟧"My brother carried the soldiers' rice," says Rosendo Wajai, who is walking ahead with a machete. "He carried for the Ecuadorians in the morning. If the Peruvians had come first he would have carried for them. We have cousins on both sides. Nobody had asked us where the line was."⟦/⟧

The line was the trouble. A protocol drawn up in Rio de Janeiro in January 1942, when the world was looking elsewhere, put the frontier along a watershed which, it turned out once the US Air Force had photographed it, was not there: between the Zamora and the Santiago ran another river altogether. Seventy-eight kilometres stayed unmarked. Three times in half a century men died for them.

In Quito I meet a woman who typed the peace. ⟦s Leonor Benalcázar de Pinto⟧Leonor Benalcázar de Pinto was secretary to the Ecuadorian delegation in Brasilia and remembers that the last argument was about the verb. Was the square kilometre to be "given", "ceded" or "handed over"? The Peruvians would not cede. "So it became private property," she tells me, laughing. "Ecuador owns it like one owns a flat. We pay no tax and we may not raise the flag, except on anniversaries."⟦/⟧

It was this fudge that made peace possible. ⟦s Jamil Mahuad⟧Jamil Mahuad, who signed for Ecuador on 26 October 1998, has told the story often: how at their first meeting he asked Alberto Fujimori to sit beside him, not opposite, and to look together at a map.⟦/⟧ The photograph went round the world. ⟦s Augusto Rebaza Llosa⟧"A good photograph, a better map," is the verdict of Augusto Rebaza Llosa, a retired Peruvian colonel (no relation of the novelist, he sighs) who fought at Cueva de los Tallos. He does not like Mahuad's version. According to the colonel, peace came since both treasuries were empty.⟦/⟧

Trade between the two was $600m in the year before the treaty. Now it is above $2.5bn. Lorries queue at Huaquillas; the binational cabinet has met fourteen times.

And the mines? Peru and Ecuador have cleared theirs together since 1999, with teams who share tents, dogs and, it is said, songs. They were to be done by 2010, then 2017, then 2022. The mountain moves, and the mines move along. ⟦s Wilmer Chumpi⟧Sgt Wilmer Chumpi, a Peruvian deminer with eleven years on the ridge, shows me his left hand, which has three fingers. "This one is from a Peruvian mine. It's a pity. I had wanted to be angry with somebody."⟦/⟧

Over the soup that evening nobody speaks of states. ⟦s Carmela⟧Rosendo's wife, Carmela, wants to know whether it is true that in Lima there are no rivers.⟦/⟧ It is almost true, I tell her.

In the morning the cloud has come down and the clearing is gone.

*Inés Carbonell Rudd's book on the borders of South America will be published in May*

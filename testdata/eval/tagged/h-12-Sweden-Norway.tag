The Union that Ended Well
Report of a public lecture evening, Värmland Local History Federation, Karlstad, 23 September 2005

One hundred years to the day after the delegates got up from the table in the Freemasons' lodge here in Karlstad, more than two hundred listeners filled the assembly rooms to hear Associate Professor Birgitta Hallenius, of Uppsala, and Senior Lecturer Odd Arne Fjellstad, of Halden.

Hallenius spoke first and without notes. ⟦s Birgitta Hallenius⟧Swedes, in her opinion, have forgotten 1905 because nothing terrible happened, whereas Norwegians remember it for the very same reason. She depicted Oscar II as a man deeply hurt who nonetheless understood that a crown held by bayonets is worth little. The decisive thing was that neither the Riksdag nor the Storting let its radicals set the pace.⟦/⟧ She showed a number of pictures from the mobilisation. ⟦s Birgitta Hallenius⟧The boys at Charlottenberg, she said, played cards and were mostly afraid of catching cold; but the danger was quite real, and the fortress question almost broke the talks on two occasions.⟦/⟧

Years to remember, as they stood on the screen:
⟦t⟧1814, 14 January. Denmark cedes Norway at Kiel⟦/⟧
⟦t⟧1814, 17 May. Constitution of Eidsvoll⟦/⟧
⟦t⟧1814, 14 August. Convention of Moss⟦/⟧
⟦t⟧1814, 4 November. The Storting elects Charles XIII king of Norway⟦/⟧
⟦t⟧1905, 7 June. The Storting declares the union dissolved⟦/⟧
⟦t⟧1905, 13 August. Plebiscite: 368,208 for the dissolution, 184 against⟦/⟧
⟦t⟧1905, 23 September. Karlstad Convention⟦/⟧
⟦t⟧1905, 26 October. Oscar II renounces the Norwegian throne⟦/⟧

After the coffee it was Fjellstad's turn. He had promised "the view from the demolished fort". ⟦s Odd Arne Fjellstad⟧Nobody in Halden, he started, has ever liked the neutral zone: the town was told to be proud of peace and lost its garrison. Yet he calls Karlstad a model. The consular quarrel, which set everything going, looks ridiculous now, and behind it was something that was not: a parliamentary country could not for long have a foreign minister who answered to another parliament.

Next he turned to the 184. Who were they? Fjellstad has tried to trace some of them and suspects that a fair number put the wrong paper in the envelope.

His last point was about women. They had no vote in August, so they collected 244,765 signatures of their own. In his telling that list, and not the plebiscite, is the finest document of the year.⟦/⟧

The chairman of the Federation, Sven-Erik Nygårds, wondered aloud whether the two peoples would have become better friends inside the union. ⟦s Birgitta Hallenius⟧Hallenius thought not. Friendship, she held, began at the moment when nobody could order it any more.⟦/⟧ An elderly man in the third row related how his grandfather had been posted at Eda and swapped tobacco with the other side.

With that the chairman thanked the two speakers, each of whom received a book on the finnskog, and the choir sang first one anthem and then the other.

L. Bergqvist

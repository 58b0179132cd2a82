From the Beagle to the Pope: an Argentine–Chilean conversation

Translated from the Spanish. The text below reproduces the act of the round table ("mesa redonda") of Punta Arenas of 29 November 2014, thirty years after the Treaty of Peace and Friendship. Coordinated it: Marisol Etcheverry.

I.

The coordinator recalled the rules: first the facts, in common; then the opinions, each one his own.

The facts. ⟦t⟧On 22 July 1971 Allende's and Lanusse's governments agreed to put the question of the Beagle channel to arbitration under the British Crown.⟦/⟧ ⟦t⟧On 2 May 1977 the award was made known: the islands Picton, Lennox and Nueva to Chile.⟦/⟧ ⟦t⟧On 25 January 1978 Buenos Aires declared it null.⟦/⟧ ⟦t⟧On 22 December 1978 the Argentine operation to occupy islands was under way when it was called off, the Pope having offered an envoy.⟦/⟧ ⟦t⟧On 8 January 1979, Act of Montevideo.⟦/⟧ ⟦t⟧On 12 December 1980 John Paul II handed over his proposal, which Chile accepted and Argentina did not answer.⟦/⟧ ⟦t⟧On 25 November 1984 the Argentines voted Yes in a consultation.⟦/⟧ ⟦t⟧On 29 November 1984 the Treaty was signed in the Vatican.⟦/⟧

II.

"You start, Osvaldo, because you were in the mud."

⟦s Osvaldo Biancardi⟧Osvaldo Biancardi, conscript of the class of '59, told that he spent Christmas Eve in a truck near Río Turbio without knowing if the war had begun. What he cannot forgive, he said, is not the Chileans but the chaplain who blessed the cannon.⟦/⟧

⟦s Jorge Huenchur⟧"We on the other side had dug the whole week," replied Jorge Huenchur, then a lance-corporal. "And we had no radio to listen to your chaplain."⟦/⟧

Silence; somebody served maté.

The historian Luisa Ferrario Pinto asked for the word. ⟦s Luisa Ferrario Pinto⟧She holds that Cardinal Samoré's greatest work was to bore them: he received the delegations alternately, month upon month, until the generals in Buenos Aires had another war on their hands and lost it. Without the Malvinas, in her opinion, there is no 1984.

Also she warned against the legend of the Pope who stops a war with one letter. The letter arrived because a nuncio, Pio Laghi, and an ambassador knew whom to wake up.⟦/⟧

⟦s Patricio Rauld⟧With this did not agree don Patricio Rauld, jurist, for whom the award of 1977 was already the solution, and everything that came afterwards, papacy included, was the price of having disobeyed a judge.⟦/⟧ He was applauded by one half of the room.

From the public a lady of Porvenir asked why nobody had spoken of the mines. The coordinator answered that there was another table on it at 17 hours.

III.

Before lifting the session the four signed a leaf with what they ask of both municipalities: ⟦r⟧that on each 29th of November the schools of Ushuaia and Puerto Williams exchange visits⟦/⟧, and ⟦r⟧that the trenches which remain be marked and not filled in⟦/⟧.

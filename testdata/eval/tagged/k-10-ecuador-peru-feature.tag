FRONTERA VIVA magazine | Special: 25 years of the Cenepa | February 2020

The hill that two armies did not want to leave

By Ximena Bustamante Loor, Macas and Bagua

From the airstrip at Patuca you cannot see Tiwintza. You can't see anything: the cloud starts where the grass stops. Don Segundo Antuash, who carried mortar shells up the trail at seventeen, points with his chin. ⟦s Segundo Antuash⟧"There is one square kilometre there which is ours and is not ours," he says. "My grandchildren ask me to explain it. I tell them to ask a lawyer."⟦/⟧

The kilometre is the oddest inheritance of the peace signed in Brasilia on 26 October 1998 by presidents Mahuad and Fujimori. Peru kept sovereignty; Ecuador received it as private property, in perpetuity. Nobody lives on it.

⟦s Rodrigo Peñaherrera⟧Rodrigo Peñaherrera, who was a junior adviser in the Ecuadorian delegation, maintains that the formula was born over cold coffee at four in the morning and that both sides laughed at it before they accepted it.⟦/⟧ ⟦s Rodrigo Peñaherrera⟧"If one looks for justice in that square, one will not find it. It was made in order that two presidents could get off the aeroplane at home."⟦/⟧

The quarrel is older than either republic's maps. The Rio de Janeiro Protocol of 29 January 1942, signed after the Peruvian army had overrun El Oro, fixed a line along the Cordillera del Cóndor; American aerial photographs then found that the Cenepa river was far longer than the drafters supposed. In 1960 Velasco Ibarra declared the Protocol void. There was fighting at Paquisha in January 1981 and again, much worse, from 26 January 1995.

On the Peruvian side memory has other edges. In Bagua I meet Colonel (r) Fernando Zubiate, who lost eleven men. ⟦s Fernando Zubiate⟧He does not speak of victory. The politicians in Lima, in his account, first denied there was a war and afterwards announced that it had been won; between these two speeches his soldiers went up without quinine.⟦/⟧ ⟦s Fernando Zubiate⟧Still, he would sign the peace again. "Twice," he adds.⟦/⟧

Has it worked? Trade between the countries passed from under a hundred million dollars in the mid-nineties to over two thousand million. ⟦s Gladys Mamani Oré⟧For the economist Gladys Mamani Oré, of the Universidad del Pacífico Norte in Piura, the figure flatters: nine-tenths of it is fuel and the rest would have come anyway.⟦/⟧ A Peruvian consular official, who asked not to be named, disagrees and takes out of his drawer a bundle of permits for Ecuadorian bananas.

What has changed without doubt is the road at Huaquillas, where a binational service centre has replaced the old bridge of bribes. ⟦s María Augusta Carrión⟧"The fathers of my nurses shot at each other," notes María Augusta Carrión, who directs the border health plan, "and now the nurses share vaccines when the refrigerator breaks, which is each Friday."⟦/⟧ According to the Plan Binacional, more than two hundred schools have been built in the zone.

The mines remain. Ecuador has promised the end of clearance several times. ⟦s Segundo Antuash⟧Don Segundo is of the opinion that the last one will be found by a cow.⟦/⟧

We go down before the rain. At the checkpoint a conscript, born in 2001, writes our names in a notebook. I ask what he has been taught about 1995. He thinks for a while and says that he was told to be polite.

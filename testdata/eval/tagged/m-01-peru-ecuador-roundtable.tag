Instituto Pacífico de Estudios Fronterizos » Activities » 2018

Twenty years of Brasília: what Peru and Ecuador learned, and what they forgot
Round table, Piura, 26 October 2018

On the anniversary of the Presidential Act signed in Brasília by Alberto Fujimori and Jamil Mahuad, the Institute gathered in its Piura office a small group of diplomats in retirement, academics and people from the border cantons. The conversation lasted three hours and was followed by a coffee.

Rosa Elvira Chumpitaz, director of the Institute, welcomed the guests. ⟦s Rosa Elvira Chumpitaz⟧She remembered that in February 1995 the helicopters passed over this same city toward the Cenepa, and said that a generation which did not hear them can believe that peace was always there.⟦/⟧

The first to speak was the Ecuadorian ambassador (r) Hernán Villacreses Ponce. ⟦s Hernán Villacreses Ponce⟧In his view, the merit of 1998 was not to find the truth about the watershed but to stop looking for it. The guarantors (Argentina, Brazil, Chile and the United States) were given a binding opinion to write, and each government could tell its congress that the decision came from outside. The square kilometre of Tiwinza, handed to Ecuador as private property without sovereignty, seemed to him "a jurist's poem".⟦/⟧

⟦s Lourdes Ñiquén⟧For the Peruvian historian Lourdes Ñiquén the poem has a second stanza. There would be no Brasília, she maintained, without the economic exhaustion of both countries; the phenomenon of El Niño in 1998 destroyed the roads of Piura and El Oro at once, and the chambers of commerce wrote to the presidents before the diplomats did.⟦/⟧ ⟦s Lourdes Ñiquén⟧She also regretted that the textbooks of Lima still give to the war of 1941 four lines and to the peace only one.⟦/⟧

Villacreses asked for the word again. ⟦s Hernán Villacreses Ponce⟧The chambers wrote, he admitted, but they wrote to ask for a market, not for a frontier; these are two different letters.⟦/⟧

From the border itself came Segundo Wajarai, of the Awajún community of Condorcanqui. ⟦s Segundo Wajarai⟧"Our relatives were soldiers on the two sides. Nobody has come yet to take out all the mines," he said. According to him the binational plan builds bridges where there are trucks, and in the Cordillera del Cóndor there are no trucks.⟦/⟧

A student of the Universidad Nacional de Piura wanted to know if the agreement could be reopened. The table, with one voice, answered no.

To remember
⟦t⟧29.01.1942 – Protocol of Rio de Janeiro.⟦/⟧
⟦t⟧Jan.–Feb. 1981 – Clashes at Paquisha.⟦/⟧
⟦t⟧17.02.1995 – Declaration of Itamaraty, after weeks of war in the Cenepa.⟦/⟧
⟦t⟧26.10.1998 – Presidential Act of Brasília.⟦/⟧
⟦t⟧13.05.1999 – The last boundary marker is put in place.⟦/⟧

The participants agreed to send to both foreign ministries a one-page letter. ⟦r⟧It asks, first, that demining be given a date of conclusion and a public report each semester.⟦/⟧ ⟦r⟧It asks also that the Awajún and Shuar peoples have a seat of their own in the binational commission.⟦/⟧ ⟦r⟧Finally, it proposes a common chapter on 1995–1998 for the secondary schools of Piura, Loja and El Oro.⟦/⟧

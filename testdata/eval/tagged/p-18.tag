Border bridge turns one: traders cheer, truckers grumble in Cucuta

CUCUTA, Colombia, Sept 26, 2023 (Agencia Frontera) -- A year after Colombia and Venezuela reopened their main crossings to cargo, officials and merchants on both banks of the Tachira river said on Tuesday that commerce was recovering more slowly than promised.

⟦s Milena Ordosgoitia⟧"People thought it would be 2008 again by Christmas," said Milena Ordosgoitia, who heads a chamber of customs agents in Cucuta. "It will not be 2008 again in my lifetime."⟦/⟧

Bilateral trade topped $7 billion in 2008, before then-President Hugo Chavez froze ties. It had shrunk to a few hundred millions by 2020.

Across the bridge in San Antonio, shop owner Yoleida Contreras was more upbeat. ⟦s Yoleida Contreras⟧She said sales had doubled since January and that she no longer had to pay armed men on the dirt tracks known as trochas.⟦/⟧

⟦s Fabio Niampira⟧Truckers complain of cargo being moved from one vehicle to another at the line because insurance is not mutually recognised, a practice that adds up to $400 a load, according to Fabio Niampira, a spokesman for a haulers' group.⟦/⟧ ⟦s Fabio Niampira⟧"The presidents hug, the policies don't," he said.⟦/⟧

A Venezuelan customs official, who asked not to be identified as he was not authorised to speak, denied there were delays.

Colombian President Gustavo Petro restored relations weeks after he took office in August 2022, ending the rupture that Caracas had declared on Feb 23, 2019, when the opposition tried to push aid convoys over the bridges.

Economist Rigoberto Cañizalez, who teaches in San Cristobal, cautioned against blaming politics alone. ⟦s Rigoberto Cañizalez⟧The Venezuelan economy was now a fraction of its former size, he noted, and "you can open any bridge you like to a poor man's house."⟦/⟧

⟦s Rigoberto Cañizalez⟧He expects trade of about $800 million for the full year.⟦/⟧

The Atanasio Girardot bridge, known earlier as Tienditas, was finished in 2016 but was not opened to traffic until Jan 1, 2023.

FACTBOX-Colombia and Venezuela, on and off

⟦t⟧* April 5, 1941 - Lopez de Mesa–Gil Borges treaty settles land frontier⟦/⟧
⟦t⟧* Aug 1987 - Colombian corvette Caldas enters disputed waters in the Gulf; fleets on alert⟦/⟧
⟦t⟧* March 2008 - Chavez orders battalions to border after Colombian raid in Ecuador⟦/⟧
⟦t⟧* July 22, 2010 - Venezuela breaks ties; restored Aug 10 at Santa Marta⟦/⟧
⟦t⟧* Aug 19, 2015 - President Nicolas Maduro orders border shut⟦/⟧
⟦t⟧* Feb 23, 2019 - Relations severed again⟦/⟧
⟦t⟧* Aug 29, 2022 - Ambassadors back at posts⟦/⟧
⟦t⟧* Sept 26, 2022 - Cargo crossings reopen⟦/⟧

(Reporting by E. Sandoval in Cucuta and L. Prato in San Antonio; Editing by M. Oduber)

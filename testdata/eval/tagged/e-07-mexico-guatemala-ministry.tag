Inicio > Relaciones bilaterales > América Central > Guatemala

# Mexico – Guatemala

Secretariat of Foreign Affairs | General Directorate for Central America | Published 19 September 2022

Mexico and Guatemala share a border of 965 kilometres, ten formal crossings and, by the count of both migration institutes, many times more informal ones.

### Historical outline

+ ⟦t⟧**1848.** First diplomatic contacts; a Guatemalan chargé presents credentials in Mexico City.⟦/⟧
+ ⟦t⟧**27 September 1882.** The treaty of limits (Herrera–Mariscal) is signed, by which Guatemala renounces its claim to Chiapas and Soconusco.⟦/⟧
+ ⟦t⟧**1954:** After the fall of Jacobo Árbenz, more than 300 persons are given asylum in the Mexican embassy.⟦/⟧
+ ⟦t⟧**30 December 1958** — Guatemalan aircraft attack Mexican fishing boats off Champerico; three dead. Relations are broken on 23 January 1959 and restored on 15 September of the same year.⟦/⟧
+ ⟦t⟧**1961** The International Boundary and Water Commission is set up by exchange of notes.⟦/⟧
+ ⟦t⟧**1981–1983.** Some 46,000 Guatemalans find refuge in Chiapas. Mexico, which is not yet a party to the 1951 Convention, creates COMAR.⟦/⟧
+ ⟦t⟧**4 December 1996.** The ceasefire between the Government of Guatemala and the URNG is signed in Oslo, within a peace process of which Mexico is one of the "Group of Friends".⟦/⟧
+ ⟦t⟧**July 2014**: Presidents Peña Nieto and Pérez Molina launch the Southern Border Programme at Playas de Catazajá. ⟦s Pérez Molina⟧The Guatemalan President states that the migrant "is not a criminal, and must not travel like one".⟦/⟧⟦/⟧

### Official visit of 15 September 2022

On the occasion of the bicentenary commemorations, Foreign Secretary Leticia Arizmendi Corzo was received at the National Palace of Culture by her colleague, Minister Rodolfo Búcaro.

⟦s Leticia Arizmendi Corzo⟧In her message to the media the Secretary recalled that the two countries "were one for a year and a half, and have been neighbours for two hundred". She stated that development in the south of Mexico and in the Guatemalan highlands was one single task. With regard to temporary workers, she announced that the regional visitor card would be extended to the states of Tabasco and Campeche from January.⟦/⟧

⟦s Rodolfo Búcaro⟧Minister Búcaro expressed his Government's gratitude for the fertiliser shipments delivered in June and said that the electrical interconnection at Los Brillantes, in service since 2010, had proved itself "in both directions". On the matter of the River Suchiate he asked for patience: the course of the river had shifted by forty metres since tropical storm Eta, and it was for the engineers and not the politicians to say where the thalweg now lay.

Water, he added, was going to be the subject of the next hundred years.⟦/⟧

The ministers signed three instruments:

a) Memorandum of Understanding on consular protection;
b) Work programme for technical cooperation 2022–2024 (17 projects);
c) Letter of intent between the National Institute of Anthropology and History and the Guatemalan General Directorate of Cultural Heritage, for the recovery of stolen pieces.

At the close of the visit the Secretary laid a wreath at the monument to Gen. Miguel García Granados. She then travelled to Quetzaltenango, where she met Mexican residents. ⟦s Leticia Arizmendi Corzo⟧"A consulate that closes at one in the afternoon is half a consulate," she told them, and undertook that opening hours would be revised.⟦/⟧

### Trade (2021, US$ million)

Exports to Guatemala      2,288
Imports from Guatemala      633
Mexican investment (accumulated, 1999–2021)   1,154

See also: Belize · El Salvador · Honduras

**Was this page useful?** Yes / No
Last updated: 21/09/2022 13:07

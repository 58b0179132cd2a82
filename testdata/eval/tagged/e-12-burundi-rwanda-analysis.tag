THE GREAT LAKES POST — Weekend Edition                                     Page 7
Saturday, January 20, 2024

Again, the Gate at Gasenyi Is Shut
Gitega's closure of the Rwandan border is the second in nine years. Traders ask who it punishes

By our regional editor J.-B. Ndayizigiye-Moss

IT was a pickup truck of cabbages that found out first. The driver, who had left Kirundo before dawn on the 11th, arrived at the Gasenyi-Nemba crossing to find two soldiers and a length of rope.

That afternoon the reason was given out. ⟦s Martin Niteretse⟧"We have shut down our borders, and whoever will come won't go through," said Interior Minister Martin Niteretse, for whom the neighbour to the north had become a bad one.⟦/⟧

The attack at Vugizo, near the Congolese line, was the trigger. It killed twenty people on December 22, most of them women and children, and was claimed by RED-Tabara. ⟦s Évariste Ndayishimiye⟧President Évariste Ndayishimiye accused Kigali a week later of housing, feeding and paying the rebels. "As long as they have a country giving them board and lodging," he told a public broadcast from Cankuzo, "this will go on."⟦/⟧ Kigali denies it. A statement of the Government Spokesperson's office regretted a "unilateral decision" which, it said, would restrict the free movement of persons and goods.

    A quarrel with a calendar

Readers will recall the rest. In May 2015 a failed putsch in Bujumbura sent generals, journalists and a quarter of a million ordinary people across the frontiers, eighty thousand into Rwanda. ⟦s Pierre Nkurunziza⟧The late Pierre Nkurunziza called that country "an enemy, no longer a partner" in a letter of December 2018 to Yoweri Museveni, then chairman of the East African Community.⟦/⟧ ⟦s Paul Kagame⟧Paul Kagame had already asked, of the man across the river, how a leader could allow his people to be slaughtered from morning to night while he hid himself and prayed.⟦/⟧

And yet in 2020 came a change of president, in 2021 a foreign minister with a letter, and in September 2022 the gate was opened. There was dancing. The mayor of Bugesera bought Fanta for everyone.

    Who needs whom

⟦s Spès-Caritas Hakizimana⟧Dr Spès-Caritas Hakizimana, who teaches economics at the University of Ngozi, says the closure is "a fine that we pay to ourselves". By her reckoning, four-fifths of the small cross-border trade ran from south to north: fruit, palm oil, small fish. What came the other way was mostly cement. Fuel is short as it is. The franc, officially 2,850 to the dollar, changes hands in the street at over 4,000.⟦/⟧

Others look west. Burundian troops are deployed in North Kivu under an agreement with Kinshasa, opposite the M23, which UN experts say is backed by Rwanda. ⟦s Théogène Sindambiwe⟧The border is only the visible bit of a front line, argues Théogène Sindambiwe, once a member of the mediation team of Julius Nyerere and later of Benjamin Mkapa. "In Arusha in 1998 we used to say that if Burundi coughs, Rwanda takes the syrup. Today each believes that the other put something in the syrup."⟦/⟧

⟦s Colette Braun-Thys⟧Colette Braun-Thys, from the Egmont-Nord centre in Antwerp, is less alarmed. Neither army can afford a second front, she says, and the rains will do the rest.⟦/⟧

    The rope

At Gasenyi on Tuesday, the rope had been replaced with a barrier. A woman who gave her name only as Mama Divine was selling avocados on the wrong side of it. She has a sister at Nemba, twenty minutes by foot. The sister's child was christened on Sunday; she listened to the singing on a telephone.

The East African Community, whose chairmanship is with South Sudan, has announced consultations.

— Additional reporting: E. Uwase, Kigali

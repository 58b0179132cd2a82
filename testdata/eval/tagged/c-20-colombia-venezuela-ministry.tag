CANCILLERÍA | Ministry of Foreign Relations, Republic of Colombia
Press release No. 418
Cúcuta, 27 September 2022 (SIG)

COLOMBIA AND VENEZUELA REOPEN THE BORDER: "FAMILIES HAVE WAITED SEVEN YEARS", SAYS FOREIGN MINISTER

• Two lorries, one with toilet paper and one with steel coils, were the first ones to cross the Simón Bolívar bridge.
• Flights between Bogotá and Caracas to be resumed in the coming weeks.
• Consulates will be opened in San Cristóbal, Maracaibo and San Antonio.

The Minister of Foreign Relations, Álvaro Leiva Dueñas, accompanied the President of the Republic yesterday at the ceremony on the bridge that unites Villa del Rosario with San Antonio del Táchira.

⟦s Álvaro Leiva Dueñas⟧"This bridge was a wall, and we have made of it a bridge again," stated the Chancellor. He recalled that on 19 August 2015 more than a thousand Colombians were made to cross the Táchira river with mattresses on their heads, and affirmed that "what happened then must not be repeated with anybody, in either direction".

Leiva Dueñas explained that the normalisation would be gradual. The first phase covers cargo; the second, private vehicles; the third, the recognition of professional titles. He announced that the Mixed Commission, which had not met since 2010, is going to be installed in November.

"I am often asked how one talks with a government with which one does not agree. One talks, that is the answer. My grandmother, who was from Ureña, talked every day with her mother-in-law," he joked to journalists.⟦/⟧

⟦s Gustavo Petro⟧On his part, President Petro remarked that the reopening ought to mean first of all the improvement of human rights on both sides of the frontier.⟦/⟧

The Venezuelan minister of Transport, Ramón Velásquez, greeted the delegation on the middle of the bridge and both men exchanged flags. ⟦s Ramón Velásquez⟧"This is a historic day and a transcendental moment," he expressed.⟦/⟧

Reactions

⟦s Sandra Guzmán Peñaranda⟧The president of the Chamber of Commerce of Cúcuta, Dra. Sandra Guzmán Peñaranda, calculated that commerce may reach 800 million dollars in the first year, and 1.200 million in the second.⟦/⟧ ⟦s Jaime Arturo Contreras⟧For Msgr. Jaime Arturo Contreras, auxiliary bishop, "the trochas will remain as long as there is hunger; you don't close a trocha by decree".⟦/⟧

A brief memory of the relation

⟦t⟧2008 (March). Crisis after the bombing of the camp of Raúl Reyes in Ecuador. ⟦s Hugo Chávez⟧"Mister Minister of Defence, move me ten battalions to the border," orders Hugo Chávez on his television programme.⟦/⟧⟦/⟧
⟦t⟧2010 (22 July). Venezuela breaks off relations; on 10 August they are restored at Santa Marta. ⟦s Juan Manuel Santos⟧Juan Manuel Santos has since spoken of "my new best friend", a phrase for which he was much teased.⟦/⟧⟦/⟧
⟦t⟧2015 (19 August). Closing of the frontier by order of N. Maduro.⟦/⟧
⟦t⟧2019 (23 February). Failed attempt to bring in humanitarian aid; rupture of relations. ⟦s Nicolás Maduro⟧Maduro: "My patience has run out. All ambassadors and consuls of Colombia have 24 hours to leave."⟦/⟧⟦/⟧
⟦t⟧2022 (29 August). Ambassadors present credentials. ⟦s Armando Benedetti⟧"Relations with Venezuela should never have been severed; we are brothers and an imaginary line cannot separate us," tweets Armando Benedetti upon arrival.⟦/⟧⟦/⟧

Twelve thousand Venezuelan pupils cross daily to study in Norte de Santander. Colombia has given temporary protection to more than 1,8 million.

— End —
Carrera 5 No. 9-03, Bogotá D.C. · Switchboard (57) 601 000 0000 · Office hours 8:00 a.m. to 5:00 p.m.

HONORABLE CÁMARA DE SENADORES – PARAGUAY
Joint sitting of the Advisory Committees on Foreign Relations and on Energy
PUBLIC HEARING: "Annex C of the Treaty of Itaipú – what to ask of Brazil?"
Stenographic version, unrevised extract (translation by the Centro Guaireño de Estudios Internacionales, Villarrica)

Members attending: Senators Graciela Ovelar Cantero, Rubén Darío Insaurralde and Blas Maciel Duarte. Invited: engineer Teodoro Schaerer Rolón; Dr. Mirtha Giménez de Vera, professor of international law.

THE PRESIDENT: There being a quorum, the hearing is open. Engineer, you have ten minutes.

ENGINEER SCHAERER ROLÓN: ⟦s Teodoro Schaerer Rolón⟧Thank you, Mr President. The Treaty is of 26 April 1973 and its Annex C had to be reviewed after fifty years. The debt for the construction was paid off in February 2023. From that day the price of the energy has nothing to do with the cement any more. It is politics.⟦/⟧

SENATOR OVELAR CANTERO: ⟦s Graciela Ovelar Cantero⟧Politics, or a gift? Because half of that energy is ours and the greater part of our half has lit up São Paulo for four decades.⟦/⟧

ENGINEER SCHAERER ROLÓN: ⟦s Teodoro Schaerer Rolón⟧We do not give it away, Senator, we cede it, and there is a compensation. In 2009 it was multiplied by three. Was it little? I think that it was little.⟦/⟧
(Murmurs.)

SENATOR INSAURRALDE: ⟦s Rubén Darío Insaurralde⟧I would ask the engineer whether we could use that energy tomorrow if Brazil returned it. I come from Canindeyú, where the light goes off when it rains.⟦/⟧

ENGINEER SCHAERER ROLÓN: ⟦s Teodoro Schaerer Rolón⟧Not tomorrow. The lines of 500 kilovolts are too few.⟦/⟧

(Senator Maciel Duarte enters the room.)

THE PRESIDENT: Dr. Giménez de Vera has the floor.

DR. GIMÉNEZ DE VERA: ⟦s Mirtha Giménez de Vera⟧I shall be brief. People speak of the end of the Treaty; the Treaty does not end. What is under review is the annex on the financial bases, and it can be changed only if both want it. We are accustomed to think of ourselves as the small one at the table. But at this table there are two chairs and two votes, exactly two.⟦/⟧

⟦s Mirtha Giménez de Vera⟧I have distributed a sheet with the notes of 1973, which almost nobody reads and which say more than the articles.⟦/⟧

SENATOR MACIEL DUARTE: ⟦s Blas Maciel Duarte⟧With respect, doctor, in 1973 neither country had a parliament that could say no. My father was in prison in Tacumbú that year.⟦/⟧

DR. GIMÉNEZ DE VERA: ⟦s Mirtha Giménez de Vera⟧That is true and it ought to be said aloud. It does not make the Treaty void.⟦/⟧

THE PRESIDENT: The written questions will be passed on to the guests. The hearing is adjourned.

It is 11:52.

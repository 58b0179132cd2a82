COMUNICADO DE PRENSA – PRESS RELEASE
For immediate release

"PEACE WAS ALSO A DECISION": SEMINAR IN SANTIAGO RECALLS FORTY YEARS OF THE TREATY WITH ARGENTINA

Santiago de Chile, 27 November 2024. With a full auditorium, the Instituto Austral de Relaciones Vecinales closed yesterday its seminar on the Treaty of Peace and Friendship which Chile and Argentina signed in the Vatican on 29 November 1984, bringing to an end the controversy over the Beagle Channel.

⟦s Carmen Gloria Undurraga⟧In her inaugural words the director of the Institute, Carmen Gloria Undurraga, highlighted that "on the night of 22 December 1978 our two countries were some hours from war, and today their armies form a joint battalion for peacekeeping".⟦/⟧ She then thanked the embassies and the sponsors for their support.

The first panel was devoted to the mediation of the Holy See. ⟦s Osvaldo Lagomarsino⟧The Argentine historian Osvaldo Lagomarsino maintained that the merit of Cardinal Samorè was to buy time. "In Montevideo, in January 1979, nobody signed a solution. They signed that they would not shoot," he explained. The academic also referred to the consultation of November 1984, in which, he said, Argentine citizens showed themselves wiser than the officers who had governed them.⟦/⟧

For his part, retired Admiral Hernán Riquelme Soto, who was a lieutenant aboard the Chilean squadron in those days, offered his testimony. ⟦s Hernán Riquelme Soto⟧The sea was so rough that neither fleet could have launched its helicopters. We knew that the storm was on nobody's side and we blessed it all the same.⟦/⟧

The second panel, moderated by the journalist Paz Errázuriz Vial, discussed the present. ⟦s Leticia Bianchi⟧According to the economist Leticia Bianchi, physical integration lags behind political trust: "We share one of the longest borders in the world and nearly all the lorries go through a single tunnel." She mentioned as an example the days on which snow closes the Cristo Redentor pass.⟦/⟧

The lawyer Matías Coñuecar, from Punta Arenas, struck a more critical note. ⟦s Matías Coñuecar⟧He warned that the ice field to the south of Mount Fitz Roy still lacks a demarcated boundary, although the agreement of 1998 laid down how to draw it. "It is ice, yes, but it is also water," he added.⟦/⟧

The Institute announced that the papers will be published in the first half of next year.

About the Institute: founded in 1991, it promotes the study of relations among the countries of the Southern Cone.

Contact: comunicaciones, Instituto Austral

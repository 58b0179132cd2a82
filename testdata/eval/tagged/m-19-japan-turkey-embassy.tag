EMBASSY OF JAPAN IN ANKARA   |  Home > Culture & Exchange > News

Commemoration of the Frigate Ertuğrul at Mersin

18 September 2015

On Wednesday, 16 September, a ceremony in memory of the officers and men of the Ottoman frigate Ertuğrul was held at the monument in Mersin, in the presence of representatives of the Governorship, the Municipality of Mersin, the Naval Command, and the sister town of Kushimoto. Students of the Japanese language course of the local university laid carnations.

A minute of silence was observed and both anthems were played.

Addressing those present, Minister-Counsellor Haruka Tsunematsu spoke on the ties of 125 years. ⟦s Haruka Tsunematsu⟧"The villagers of Oshima were poor. They gave the survivors their last chickens and their own body warmth," she said. She stressed that friendship between our nations was begun not by treaties but by fishermen, and that treaties came only afterwards.⟦/⟧

On behalf of the Governor, Deputy Governor Mr. Orhan Kılıçaslan greeted the guests from Kushimoto. ⟦s Orhan Kılıçaslan⟧He drew attention to the 19th of March 1985, when a Turkish Airlines aircraft took 215 Japanese citizens out of Tehran within hours of the deadline, and remarked that the debt was paid by people who did not know that they were paying it.⟦/⟧

Town Councillor Mr. Shunji Uragami brought the greetings of the Mayor of Kushimoto and presented a photograph of the new museum hall. ⟦s Shunji Uragami⟧Mr. Uragami told that each child in Kushimoto learns the Turkish song of the memorial in the fourth grade. He hopes that children in Mersin would learn in return how to swim at Kashinozaki, "but carefully, because the rocks are the same".⟦/⟧

The Embassy would like to express its heartfelt appreciation to the Municipality and to the Turkish Naval Forces for the perfect organization.

History of Relations at a Glance

⟦t⟧1890   Visit of Ertuğrul to Yokohama (June). The frigate is wrecked off Kushimoto on 16 September; 69 survive.⟦/⟧
⟦t⟧1891   The Imperial warships Hiei and Kongo bring the survivors home to Istanbul (January).⟦/⟧
⟦t⟧1924   Diplomatic relations are established.⟦/⟧
⟦t⟧1985   Evacuation of Japanese residents from Tehran.⟦/⟧
⟦t⟧2013   Opening of the Marmaray tunnel, built with Japanese yen loan, on 29 October.⟦/⟧

Reception

At the reception following the ceremony Ms. Nilgün Ersoylu, granddaughter of a petty officer, took the floor unexpectedly. ⟦s Nilgün Ersoylu⟧Her grandfather never talked about the sea, she said; he only insisted for all his life that rice be cooked "like there". She thanked the Japanese side for remembering his name with correct spelling.⟦/⟧

⟦s Haruka Tsunematsu⟧Minister-Counsellor Tsunematsu, deeply moved, replied that a list of names is the shortest history of the two countries.⟦/⟧

Next event: Film screening (see the calendar). Related links: Kushimoto Town | Turkish Naval Forces

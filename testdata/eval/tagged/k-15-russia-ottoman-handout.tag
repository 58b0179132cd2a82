Year 12 History – Unit 3: The Eastern Question begins
HANDOUT 3.2   Russia and the Ottoman Empire in the 18th century          Name: ______________

Read the time chart first, then Sources A to C, then answer the questions overleaf.

TIME CHART

⟦t⟧1700     Treaty of Constantinople. Peter the Great keeps Azov.⟦/⟧
⟦t⟧1711     Peter is surrounded on the river Pruth; he must give Azov back.⟦/⟧
⟦t⟧1735–39  War. Ends with the Treaty of Belgrade (Sept. 1739): Russia gets Azov again, but no fleet on the Black Sea.⟦/⟧
⟦t⟧1768     The Sultan declares war on Catherine II (October).⟦/⟧
⟦t⟧1770     Battle of Çeşme, 5–7 July: the Ottoman fleet is burnt.⟦/⟧
⟦t⟧1774     Treaty of Küçük Kaynarca, 21 July. Crimea "independent"; Russian ships may enter the Black Sea.⟦/⟧
⟦t⟧1783     Catherine annexes the Crimea (April).⟦/⟧
⟦t⟧1787     War again (August).⟦/⟧
⟦t⟧1788     Ochakov stormed in December.⟦/⟧
⟦t⟧1790     Suvorov takes Izmail (December).⟦/⟧
⟦t⟧1792     Treaty of Jassy, 9 January: the Dniester becomes the frontier.⟦/⟧

★ Don't forget: Russia used the Julian calendar, eleven days behind, so dates in Russian books differ!

WHAT DO HISTORIANS SAY?

Source A – from a sixth-form lecture by Dr Imogen Cartwright-Bell (2016)
⟦s Imogen Cartwright-Bell⟧Küçük Kaynarca is the most over-read document in European diplomacy. It gave the Russians the right to build one church, in Galata, and to speak up for those who served it. That's it. The grand protectorate of all Orthodox subjects was read into it later, by people in St Petersburg who wished it were there and by people in London who were afraid that it was. If you want to know why the treaty matters, look at the Crimea clause instead: for the first time the Sultan lost Muslim land and Muslim subjects, and he never forgave it.⟦/⟧

Source B – adapted from Kemal Sarıoğlu's textbook for Turkish schools
⟦s Kemal Sarıoğlu⟧Sarıoğlu blames the Porte's own ministers. They went to war in 1768 with an empty treasury and with maps on which the Baltic did not join any ocean, so that Orlov's fleet seemed to have fallen from the sky. He thinks reform, which began only under Selim III, came thirty years too late.⟦/⟧

Source C – podcast, "Empires in an Hour"
Host: Was it all about Constantinople?
Guest (Lev Ratnikov): ⟦s Lev Ratnikov⟧No, it was about wheat. Catherine's so-called Greek Project makes a lovely story – she named a grandson Constantine, after all. But landowners in the south needed a port without ice. Odessa is the real result of these wars, not any cross on Hagia Sophia.⟦/⟧

QUESTIONS
1. Using the chart, how many times did Azov change hands? (2 marks)
2. Why might a Crimean Tatar disagree with the word "independent" for 1774? (4)
3. How far do Sources A and C agree about Russia's aims? (6)
4. Which of the three writers relies most on economics? Quote one phrase. (3)
Extension: find out what Catherine saw on her journey to the Crimea in 1787 – and whether the "Potemkin villages" existed.

Key words: Porte / protectorate / annexation / khanate / capitulations

©Dept. of History – photocopying permitted

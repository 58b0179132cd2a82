THE OLDEST ALLIANCE
A list for visitors to the exhibition, Lisbon, June 2023

By Dr Maria do Carmo Teles de Abreu and Nicholas Fairweather


To the reader

Every guide in this city will tell you that the alliance has never been broken. That is true on paper. The two of us, one from each side, have tried to list the days on which it was tested as well as those on which it was toasted.


I.  PRINCES

* ⟦t⟧Treaty of peace, friendship and union between Edward III and King Ferdinand and Queen Eleanor, London (16 June 1373)⟦/⟧
* ⟦t⟧English archers in the line at Aljubarrota (14 August 1385)⟦/⟧
* ⟦t⟧Treaty of Windsor (9 May 1386)⟦/⟧
* ⟦t⟧John I marries Philippa of Lancaster in Oporto (February 1387)⟦/⟧

II.  MERCHANTS

* ⟦t⟧Treaty with Charles I, the first after the Restoration of 1640 (29 January 1642)⟦/⟧
* ⟦t⟧Treaty with Cromwell, Westminster; English traders may keep their Bibles (10 July 1654)⟦/⟧
* ⟦t⟧Marriage treaty: Tangier, Bombay and two million cruzados (23 June 1661)⟦/⟧
* ⟦t⟧Charles II and Catherine of Braganza are married at Portsmouth (21 May 1662)⟦/⟧
* ⟦t⟧Portugal leaves the French camp and joins the Grand Alliance (16 May 1703)⟦/⟧
* ⟦t⟧The Methuen Treaty: cloth for wine (27 December 1703)¹⟦/⟧
* ⟦t⟧Parliament votes £100,000 for Lisbon after the earthquake of All Saints' Day (late November 1755)⟦/⟧

III.  WELLINGTON AND AFTER

* ⟦t⟧The court leaves for Brazil under British escort (29 November 1807)⟦/⟧
* ⟦t⟧Sir Arthur Wellesley begins to land at the mouth of the Mondego (1 August 1808)⟦/⟧
* ⟦t⟧Treaties of alliance and of commerce, Rio de Janeiro (19 February 1810)⟦/⟧
* ⟦t⟧The Ultimatum: Lord Salisbury tells Portugal to leave the Shire country (11 January 1890)²⟦/⟧
* ⟦t⟧Treaty settling the African frontiers (11 June 1891; an earlier text, of 20 August 1890, had been refused by the Cortes)⟦/⟧
* ⟦t⟧Secret declaration, called "of Windsor", confirming the old treaties (14 October 1899)⟦/⟧

IV.  OUR OWN TIME

* ⟦t⟧The use of bases in the Azores is made public in the Commons. ⟦s Winston Churchill⟧Mr Churchill: "I have an announcement to make to the House arising out of the Treaty signed between this country and Portugal in the year 1373."⟦/⟧ (12 October 1943)⟦/⟧
* ⟦t⟧State visit of Queen Elizabeth II to Lisbon (February 1957)⟦/⟧
* ⟦t⟧Both are founder members of EFTA (1960)⟦/⟧
* ⟦t⟧Joint declaration on bilateral cooperation, London (13 June 2022)⟦/⟧


Afterword

The reader will notice a silence between 1387 and 1642. It was not a quarrel; for sixty of those years Portugal had the same king as Spain, and an ally cannot easily be an ally of somebody who is not there. We have left the silence as it is.

                                        M. C. T. A. — N. F.

-----
1  Two articles and a preamble; probably the shortest commercial treaty of its century.
2  Some Portuguese schoolbooks still print the note in full. "A Portuguesa", today's anthem, was written that year.

Exhibition open Tuesday to Sunday, 10 to 18. Lift at the east door.

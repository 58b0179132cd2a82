YEARBOOK OF ANDEAN AFFAIRS 2018

Section D. Chronologies

D.4  BOLIVIA AND CHILE: THE MARITIME QUESTION

Compiled by the editors from official gazettes. Dates are those of signature unless stated.

The Nineteenth Century

⟦t⟧1866 (10 Aug.). Treaty fixing the boundary at parallel 24° S and sharing the revenue of minerals between 23° and 25°.⟦/⟧

⟦t⟧1874 (6 Aug.). New boundary treaty. Bolivia undertakes not to raise taxes on Chilean persons, industries and capital for twenty-five years.⟦/⟧

⟦t⟧1878 (Feb.). The Bolivian congress lays a tax of ten centavos on each quintal of nitrate exported by the Antofagasta company.⟦/⟧

⟦t⟧1879 (14 Feb.). Chilean troops land at Antofagasta. In March Bolivia declares itself at war, and on 5 April Chile declares war on Bolivia and Peru.⟦/⟧

⟦t⟧1884 (4 Apr.). Truce Pact of Valparaíso; Chile to administer the littoral.⟦/⟧

The Twentieth Century

⟦t⟧1904 (20 Oct.). Treaty of Peace and Friendship. Bolivia recognises Chilean dominion in perpetuity over the territories occupied; Chile to build a railway from Arica to La Paz and grant free transit.⟦/⟧

⟦t⟧1929 (3 June). Treaty of Lima between Chile and Peru, with a complementary protocol under which neither may cede any part of Tacna or Arica to a third power without the other's agreement.⟦/⟧

⟦t⟧1950 (June). Exchange of notes in Santiago on direct negotiations.⟦/⟧

⟦t⟧1962 (Apr.). Bolivia breaks off diplomatic relations over the diversion of the river Lauca.⟦/⟧

⟦t⟧1975 (8 Feb.). "Embrace of Charaña". Generals Banzer and Pinochet meet at the frontier station and restore relations.⟦/⟧

⟦t⟧1978 (17 Mar.). Relations broken off anew by Bolivia.⟦/⟧

Note on the Charaña talks. Opinions on why the negotiation failed remain divided. ⟦s Teodoro Quisbert⟧Teodoro Quisbert, in his lectures at Sucre, blames the Peruvian counter-proposal of November 1976 for a shared zone at Arica, which in his judgement was drafted so as to be refused.⟦/⟧ ⟦s Ximena Larraguibel⟧The Chilean diplomatist Ximena Larraguibel, by contrast, writes that the exchange of equal territories had turned public opinion in La Paz against the scheme a year before Lima spoke.⟦/⟧ The editors take no side.

The Present Century

⟦t⟧2006 (July). The two governments adopt an agenda of thirteen points, among them the maritime issue.⟦/⟧

⟦t⟧2013 (24 Apr.). Bolivia institutes proceedings before the International Court of Justice.⟦/⟧

⟦t⟧2015 (24 Sept.). The Court rejects the Chilean preliminary objection and finds that it has jurisdiction.⟦/⟧

⟦t⟧2016 (6 June). Chile brings its own case, on the status and use of the waters of the Silala.⟦/⟧

⟦t⟧2018 (19–28 Mar.). Oral hearings at The Hague.⟦/⟧

⟦t⟧2018 (1 Oct.). Judgment. By twelve votes to three the Court finds that Chile did not undertake a legal obligation to negotiate sovereign access to the Pacific Ocean for Bolivia.⟦/⟧

For earlier chronologies of this question see the volumes for 1998 and 2009. Corrections should be sent to the editors before 31 March.

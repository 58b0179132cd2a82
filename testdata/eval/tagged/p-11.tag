YEARBOOK OF SOUTHERN CONE AFFAIRS
Part III. Bilateral Chronologies

ARGENTINA – CHILE

Compiler's note. The list is selective. Events of multilateral character are entered only where they altered the course of the bilateral relation. Dates of ratification are given in brackets. Comments sent by correspondents are reproduced at the end of the periods to which they refer.

I. Delimitation, 1881–1902

⟦t⟧23 July 1881. Boundary Treaty signed at Buenos Aires. The line is to follow the highest summits dividing the waters as far as 52° S.; Magellan Strait neutralised.⟦/⟧

⟦t⟧1 May 1893. Additional and Explanatory Protocol. Chile shall not claim points on the Atlantic, nor Argentina on the Pacific.⟦/⟧

⟦t⟧28 May 1902. Pacts of May: general arbitration and limitation of naval armaments.⟦/⟧

⟦t⟧20 November 1902. Award of King Edward VII.⟦/⟧

Correspondent's comment (Ms. Graciela Undurraga, Punta Arenas): ⟦s Graciela Undurraga⟧The Pacts of May are in my view better known abroad than at home. They were among the earliest agreements to limit navies, yet neither country prints them in a schoolbook. I ascribe this to a preference for battles, of which, fortunately, we cannot offer any.⟦/⟧

II. The Beagle, 1971–1985

⟦t⟧22 July 1971. Agreement submits the Beagle Channel question to arbitration of the British Crown, with a court of five judges.⟦/⟧

⟦t⟧2 May 1977. Award made public. Picton, Nueva and Lennox are Chilean.⟦/⟧

⟦t⟧25 January 1978. Argentina declares the award null.⟦/⟧

⟦t⟧20 February 1978. Act of Puerto Montt between Generals Videla and Pinochet.⟦/⟧

⟦t⟧22 December 1978. Operation Soberanía is halted; both sides accept papal good offices.⟦/⟧

⟦t⟧8 January 1979. Act of Montevideo, Cardinal Samoré present.⟦/⟧

⟦t⟧12 December 1980. Papal proposal delivered in Rome.⟦/⟧

⟦t⟧25 November 1984. Argentine consultation: large majority in favour of agreement.⟦/⟧

⟦t⟧29 November 1984. Treaty of Peace and Friendship signed at the Vatican (2 May 1985).⟦/⟧

Correspondent's comment (Cnel. (R) Osvaldo Pedernera, Río Gallegos): ⟦s Osvaldo Pedernera⟧I was at the frontier as a lieutenant in that December. My men believed we would be in Puerto Natales for Christmas; I believed we would be dead. A storm gave the cardinal two days. I have no doubt that the weather of Cape Horn deserves a place in your list.⟦/⟧

III. Integration, 1990 to date

⟦t⟧2 August 1991. Presidents Menem and Aylwin agree on the settlement of twenty-four pending points of the frontier.⟦/⟧

⟦t⟧21 October 1994. Latin American arbitral tribunal assigns Laguna del Desierto to Argentina.⟦/⟧

⟦t⟧16 December 1998. Agreement on the Southern Patagonian Ice Field, one section left to be mapped.⟦/⟧

⟦t⟧2004. Argentine restrictions on export of natural gas to Chile begin.⟦/⟧

⟦t⟧30 October 2009. Treaty of Maipú on integration and cooperation.⟦/⟧

⟦t⟧2017, 2 November. Free trade agreement signed at Buenos Aires [in force 1 May 2019].⟦/⟧

Correspondent's comment (Ms. Undurraga): ⟦s Graciela Undurraga⟧On the gas I disagree with those who speak of betrayal. A pipeline is a marriage, and ours had no clause for poverty. Santiago learned to diversify; the lesson was dear but useful.⟦/⟧

Sources: official gazettes; collections of treaties of the two ministries; press.

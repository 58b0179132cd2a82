APPENDIX C

CHRONOLOGY OF RELATIONS BETWEEN ECUADOR AND PERU, 1829–2008

This chronology is intended as an aid to the reader of Chapters 3 to 9. Works cited in short form are listed in the Bibliography. An asterisk marks dates on which the sources differ.


⟦t⟧1829. Battle of Portete de Tarqui (27 February) between Gran Colombia and Peru. Treaty of Guayaquil (22 September), often called Larrea–Gual.⟦/⟧

⟦t⟧1832. Ecuador, separated from Gran Colombia, concludes a treaty of friendship and alliance with Peru in Lima (12 July).⟦/⟧

⟦t⟧1857–60. Quito offers land in the Amazon to British bondholders. Peru protests, blockades Guayaquil and imposes the Treaty of Mapasingue (25 January 1860), which neither congress upholds.⟦/⟧

⟦t⟧1887. Espinosa–Bonifaz Convention: the question is submitted to arbitration by the King of Spain.⟦/⟧

⟦t⟧1890. García–Herrera Treaty (2 May). Approved in Quito; amended in Lima; withdrawn by Ecuador in 1894.⟦/⟧

⟦t⟧1910. Leak of the award. Crowds attack legations in both capitals, armies mobilise, and the King declines to pronounce (24 November).⟦/⟧

⟦t⟧1924. Ponce–Castro Oyanguren Protocol, Quito, 21 June; talks in Washington are provided for, and open only in 1936.⟦/⟧

⟦t⟧1941. 5 July*: fighting on the Zarumilla. Peru occupies the province of El Oro. Talara armistice, 2 October.⟦/⟧

⟦t⟧1942. 29 January. Protocol of Peace, Friendship and Boundaries is signed at Rio de Janeiro in the small hours, with Argentina, Brazil, Chile and the United States as guarantors. ⟦s Oswaldo Aranha⟧The Brazilian chancellor, Oswaldo Aranha, is reported to have told the Ecuadorian delegate that a country without frontiers is like a man without skin.⟦/⟧⟦/⟧

⟦t⟧1945. Captain Braz Dias de Aguiar gives his award on the sector of the Cordillera del Cóndor (14 July).⟦/⟧

⟦t⟧1947. Aerial survey by the United States finds the Cenepa to be longer than supposed. Demarcation is halted the year after with 78 km to go.⟦/⟧

⟦t⟧1960. José María Velasco Ibarra declares the Protocol null. The guarantors reply with identical telegrams on 7 December.⟦/⟧

⟦t⟧1981. "False Paquisha": clashes from 22 January to 5 February.⟦/⟧

⟦t⟧1991–92. Pact of gentlemen about Cusumaza-Bumbuiza (August 1991). President Fujimori visits Quito in January 1992, the first Peruvian head of state to do so.⟦/⟧

⟦t⟧1995. Cenepa War, 26 January to 28 February. ⟦s Sixto Durán Ballén⟧From a balcony in Quito Sixto Durán Ballén exclaims: "Ni un paso atrás!"⟦/⟧⟦/⟧
      ⟦t⟧Itamaraty Declaration of Peace (17 February).⟦/⟧
      ⟦t⟧Declaration of Montevideo (28 February).⟦/⟧
      ⟦t⟧MOMEP observers deploy (March).⟦/⟧

⟦t⟧1998. Jamil Mahuad and Alberto Fujimori sign the Presidential Act of Brasilia on 26 October. Ecuador receives one square kilometre at Tiwinza as private property.⟦/⟧

⟦t⟧1999. Last boundary marker placed, 13 May. MOMEP leaves in June.⟦/⟧

⟦t⟧2000 ff. Plan Binacional works in border provinces; trade triples within five years.⟦/⟧

⟦t⟧2007. First joint meeting of cabinets, Tumbes, 1 June.⟦/⟧

⟦t⟧2008. Ecuador takes no side in Peru v. Chile at The Hague, yet deposits a chart of its own limits.⟦/⟧


Notes

On the authenticity of Aranha's saying see p. 118, n. 44. Place-names follow the Peruvian form for places now in Peru. For the text of the treaties consult Bustamante (1979), vol. II, and Porras Barrenechea (1942).

                                        387

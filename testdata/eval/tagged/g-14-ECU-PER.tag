Cenepa conflict in historiography

From the Andean Encyclopaedia of Frontiers, online edition

The Cenepa conflict (26 January – 28 February 1995) was an undeclared war between Ecuador and Peru in the upper Cenepa valley, in the Cordillera del Cóndor. It was the third armed confrontation after the war of 1941 and the Paquisha incident of 1981, and led indirectly to the settlement of the border by the Brasilia Act of 26 October 1998.[1]

Contents
1 Origin
2 Interpretations
3 Settlement and appraisal
4 Chronology
5 See also

1 Origin [edit]
The Protocol of Rio de Janeiro of 29 January 1942 left about 78 km of the boundary unmarked. The Protocol spoke of a watershed between the Zamora and Santiago rivers; aerial mapping in 1946–47 showed that the Cenepa river lay between them.[2] In 1960 President Velasco Ibarra declared the Protocol null. Peru, and the guarantors (Argentina, Brazil, Chile, the United States), did not accept this.

2 Interpretations [edit]
Scholars differ as to why a war broke out between two elected governments. ⟦s Rosa Quintanilla⟧Rosa Quintanilla considers the war "the last act of the map of 1942", in which armies did nothing but patrol the consequences of a geographical mistake.[3]⟦/⟧ ⟦s Wilson Andrango⟧Against this, the Quito sociologist Wilson Andrango has argued that both presidents needed the crisis: Fujimori faced re-election in April, Durán Ballén a hostile congress.[4]⟦/⟧ ⟦s Wilson Andrango⟧In a later article he softened the thesis, writing that the presidents "were overtaken by their sergeants".[5]⟦/⟧

Military historians tend to stress logistics. ⟦s M. Á. Tapia Roldán⟧According to M. Á. Tapia Roldán, the Ecuadorian success in holding Tiwintza was prepared after 1981, when the army understood that in the jungle the first to dig in wins.[6]⟦/⟧ His figures for losses are contested.

The role of the indigenous Shuar and Awajún has been studied only recently. ⟦s Nantu Wajarai⟧"Both armies called us the owners of the forest for the length of thirty-four days," says the Shuar leader Nantu Wajarai in an interview often cited.[7]⟦/⟧

3 Settlement and appraisal [edit]
The Itamaraty Peace Declaration was signed on 17 February 1995, and after renewed fighting confirmed at Montevideo on the 28th. An observer mission, MOMEP, separated the forces. In 1998 the guarantors proposed, at the request of both presidents, a line which followed the Peruvian thesis, together with one square kilometre at Tiwintza given to Ecuador as private property without sovereignty.

⟦s Harold Brisbane⟧Harold Brisbane calls the square kilometre "the cheapest peace ever surveyed".[8]⟦/⟧ ⟦s Rosa Quintanilla⟧Quintanilla is more reserved and thinks that the settlement held because it was voted upon by two congresses before anybody had read it.[3]⟦/⟧

4 Chronology [edit]
⟦t⟧5 July 1941 — hostilities begin at Zarumilla⟦/⟧
⟦t⟧29 Jan. 1942 — Rio Protocol⟦/⟧
⟦t⟧Jan.–Feb. 1981 — Paquisha incident⟦/⟧
⟦t⟧26 Jan. 1995 — fighting begins in the Cenepa⟦/⟧
⟦t⟧17 Feb. 1995 — Itamaraty Declaration⟦/⟧
⟦t⟧26 Oct. 1998 — Brasilia Act⟦/⟧

5 See also
Amazon Cooperation Treaty · Uti possidetis

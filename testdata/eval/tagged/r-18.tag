Argentina and Brazil: a commented chronology
for the second-year course · hand-out no. 3 · do not learn by heart, please read

1825, 10 December. ⟦t⟧The Empire of Brazil declares war on the United Provinces over the Banda Oriental.⟦/⟧
     Comment: three years of war over a third country that did not yet exist. Keep this in mind when you read about the "eternal rivalry".

1827, 20 February. ⟦t⟧Battle of Ituzaingó (for Brazilians: Passo do Rosário). The Argentine and Oriental army holds the field.⟦/⟧
     It changed little; the blockade of the river went on.

1828, 27 August. ⟦t⟧Preliminary peace convention at Rio de Janeiro, with British mediation. Uruguay is to be independent.⟦/⟧

1852, 3 February. ⟦t⟧Brazilian troops fight beside Urquiza at Caseros; Rosas falls and leaves for England.⟦/⟧
     ⟦s Graciela Mondino⟧Graciela Mondino, in her inaugural lecture, called this "the one Brazilian victory that Argentines put on their own account".⟦/⟧

1865, 1 May. ⟦t⟧Treaty of the Triple Alliance against Paraguay.⟦/⟧
     Allies by necessity. See hand-out no. 2 for the secret clauses.

1895, 5 February. ⟦t⟧President Cleveland's award gives the contested part of the Misiones (Palmas) to Brazil.⟦/⟧
     ⟦s Paulo Sérgio Bittencourt⟧According to Paulo Sérgio Bittencourt, Rio Branco won since he had brought a better map, and a copy of it for everybody.⟦/⟧ ⟦s Paulo Sérgio Bittencourt⟧Zeballos had brought eloquence.⟦/⟧ I think that is unfair to Zeballos, who had maps too.

1914. ⟦t⟧Together with Chile the two mediate at Niagara Falls between the United States and Mexico.⟦/⟧

1961, April. ⟦t⟧Frondizi and Quadros meet at Uruguaiana.⟦/⟧
     Within a year neither was in office.

1979, 19 October. ⟦t⟧Tripartite agreement with Paraguay reconciles the dams of Itaipú and Corpus.⟦/⟧
     For me the true turning-point, rather than 1985. Both governments were military; this is worth a seminar paper.

1980, May. ⟦t⟧Figueiredo comes to Buenos Aires, the first visit of a Brazilian head of state in decades. Agreement on nuclear co-operation.⟦/⟧

1985, 30 November. ⟦t⟧Alfonsín and Sarney at Foz do Iguaçu.⟦/⟧
     ⟦s Graciela Mondino⟧Mondino again: what mattered was the unplanned detour to the dam, because an Argentine president had himself photographed before a thing his generals had feared.⟦/⟧

1991. ⟦t⟧26 March: Treaty of Asunción. 18 July: at Guadalajara the two set up a common agency (ABACC) to inspect each other's nuclear materials.⟦/⟧
     To my knowledge there is no second such agency in the world.

Questions for Tuesday
1. Which entries would a Uruguayan leave out?
2. Which are missing?

CENTRO DE ESTUDIOS DEL ALTO PARANÁ
Ciudad del Este / Foz do Iguaçu

Quadro cronológico / Cuadro cronológico (English version)
BRAZIL AND PARAGUAY 1844–2025

Responsible: Prof.ª Dr.ª Ivone Szymanski Leite; Lic. Hugo R. Ayala Bogado
Version of 15 April 2025. Replaces the sheet of 2019, which had two wrong dates.

+--------------+------------------------------------------+----------+
| WHEN         | WHAT                                     | WHERE    |
+--------------+------------------------------------------+----------+
| ⟦t⟧14 Sep 1844  | Pimenta Bueno recognises the independ-   | Asunción |
|              | ence of Paraguay for the Empire          |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧6 Apr 1856   | Treaty of friendship, navigation and     | Rio      |
|              | commerce; limits put off for six years   |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧12 Nov 1864  | Steamer Marquês de Olinda seized, with   | R. Para- |
|              | the new president of Mato Grosso aboard  | guay     ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧1 May 1865   | Treaty of the Triple Alliance            | Buenos   |
|              | (secret until 1866)                      | Aires    ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧24 May 1866  | Battle of Tuyutí                         | Ñeembucú ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧Jan 1869     | Brazilian troops in the capital          | Asunción ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧1 Mar 1870   | Marshal F. S. López killed; end of war   | C. Corá  ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧9 Jan 1872   | Loizaga–Cotegipe treaties: peace, limits | Asunción |
|              | on the Apa and the Maracaju range        |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧Jun 1876     | Last of the army of occupation leaves    | Asunción ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧21 May 1927  | Complementary treaty, Apa mouth to Bahía | Rio      |
|              | Negra (Mangabeira, Ibarra)               |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧27 Mar 1965  | Friendship Bridge inaugurated by Castelo | Paraná   |
|              | Branco and Stroessner                    |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧22 Jun 1966  | Act of Iguaçu: any power from the falls  | Foz      |
|              | to be shared in equal parts              |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧26 Apr 1973  | ITAIPU TREATY (in force 13 Aug)          | Brasília ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧5 May 1984   | First unit turns                         | Itaipu   ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧26 Mar 1991  | Mercosur founded (with A., U.)           | Asunción ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧25 Jul 2009  | Lula and Lugo: 31-point declaration,     | Asunción |
|              | threefold pay for ceded energy           |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧29 Jun 2012  | Paraguay suspended from Mercosur after   | Mendoza  |
|              | the removal of Lugo a week before        |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧24 May 2019  | Bilateral act on contracting of power;   | Brasília |
|              | annulled 1 Aug after protests            |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧7 May 2024   | Tariff for 2024–26 agreed                | Brasília ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧1 Apr 2025   | Annex C talks suspended over the spying  | Asunción |
|              | affair; ambassador called                |          ⟦/⟧|
+--------------+------------------------------------------+----------+
| ⟦t⟧pending      | New Annex C                              | ?        ⟦/⟧|
+--------------+------------------------------------------+----------+

A. = Argentina, U. = Uruguay. C. Corá = Cerro Corá.

Remark of the compilers

In Paraguay the war of 1864–70 is the Guerra Guazú, the great war; in Brazil, Guerra do Paraguai. The grid calls it "war" and lets each class decide. The two compilers teach on opposite banks and have never agreed on a cause.

Use in class: cut the grid along the lines, shuffle, and let pupils from both banks lay it out again. Ten minutes are enough.

CÁMARA DE DIPUTADOS – COMISIÓN DE RELACIONES EXTERIORES
Sesión 31ª, ordinaria — unofficial English version prepared by the Library

SUMMARY OF HEARING: State of relations with Bolivia

The session was opened at 15:36 hours. The deputy Rosario Undurraga presided. Attended the deputies Messrs. Cáceres, Hott and Millaqueo, and Mmes. Undurraga and Tapia-Vidal. Invited: the former consul general in La Paz, don Emilio Barrenechea; the professor of international law of the Universidad del Desierto, doña Marcela Quiroz Ávalos; the president of the Chamber of Commerce of Arica, don Hugo Lanchipa.

I. CUENTA
There were two communications. None were objected.

II. ORDEN DEL DÍA

Señor BARRENECHEA (former consul general): ⟦s Emilio Barrenechea⟧thanked the invitation. He explained that a consul general in La Paz does everything an ambassador does except go to the parties, and that since 17 March 1978, when La Paz broke relations, seven governments of different colour had found this anomaly comfortable.⟦/⟧

⟦s Emilio Barrenechea⟧He added that the judgment of 1 October 2018, in which the Court of The Hague found that Chile had no obligation to negotiate a sovereign access, was received in Santiago as an end, whereas for the Bolivians it was an interruption. "A people doesn't archive the sea," he manifested.⟦/⟧

⟦s Emilio Barrenechea⟧Finally he indicated that he was in favour of reopening embassies without conditions.⟦/⟧

Señora UNDURRAGA (President) offered the word to the professor Quiroz.

Señora QUIROZ: ⟦s Marcela Quiroz Ávalos⟧specified that she came to speak of the Silala, not the sea. The ruling of 1 December 2022 left almost nothing to decide because the parties had come to agree during the process, which in her judgment is the most elegant form of losing a case for both.⟦/⟧ ⟦s Marcela Quiroz Ávalos⟧To the deputy's consultation, she replied that the Treaty of 1904 is not untouchable, since it was complemented on several occasions, but that modifying it is another thing than violating it.⟦/⟧

Señor HOTT asked how much the State had spent in lawyers.

Señor BARRENECHEA: ⟦s Emilio Barrenechea⟧said he ignored the figure.⟦/⟧

Señor MILLAQUEO: ⟦s Millaqueo⟧maintained that the Aymara communities on both sides have been consulted by neither Court nor Congress, and that the frontier cuts their pastures since 1904.⟦/⟧

Señor LANCHIPA (Chamber of Commerce of Arica): ⟦s Hugo Lanchipa⟧affirmed that some four of every five containers that pass the port are Bolivian and that Arica lives from what Santiago calls a problem.⟦/⟧

⟦s Hugo Lanchipa⟧He complained of the strikes of customs and of the state of the route 11-CH.⟦/⟧

Señora TAPIA-VIDAL: ⟦s Tapia-Vidal⟧considered that the former consul was naive. Without a renunciation of the constitutional claim of 2009, she stated, an embassy would be a gift.⟦/⟧

III. ANTECEDENTS DISTRIBUTED TO THE MEMBERS

⟦t⟧14 Feb. 1879. Chilean troops land in Antofagasta.⟦/⟧
⟦t⟧4 Apr. 1884. Truce Pact of Valparaíso.⟦/⟧
⟦t⟧20 Oct. 1904. Treaty of Peace and Friendship.⟦/⟧
⟦t⟧13 May 1913. Inauguration of the railway Arica–La Paz.⟦/⟧
⟦t⟧1962. La Paz breaks relations over the diversion of the river Lauca.⟦/⟧
⟦t⟧8 Feb. 1975. Embrace of Charaña between Pinochet and Banzer.⟦/⟧
⟦t⟧17 Mar. 1978. Second rupture, in force until today.⟦/⟧
⟦t⟧24 Apr. 2013. Bolivian application before the ICJ.⟦/⟧

IV. AGREEMENTS
The Commission agreed, by 4 votes and 1 abstention:
1.- ⟦r⟧To officiate the Minister so that he evaluate a calendar for the exchange of ambassadors.⟦/⟧
2.- ⟦r⟧To request the Ministry of Public Works to prioritise the pavement of the route 11-CH.⟦/⟧

The session was lifted at 17:02.

Escuela de Estudios del Estrecho                         Students' Handbook 2023–24

Appendix IV

SPAIN – MOROCCO
Index of dates

Coordinated by Mme Latifa Benjelloun-Touimi and D. Ignacio Gómez de Salazar y Ruiz

How to read: instrument or event, place, leader dots, date. An asterisk marks dates on which the two official versions do not agree. The compilers have added nothing of their own except the last paragraph.


Before the Protectorate

⟦t⟧Treaty of peace and commerce, Marrakesh (Jorge Juan) ........... 28 May 1767⟦/⟧
⟦t⟧Spain declares war .......................................... 22 October 1859⟦/⟧
⟦t⟧Peace of Wad-Ras, Tetuan ...................................... 26 April 1860⟦/⟧
⟦t⟧"Margallo's War" around Melilla, reinforcements ............. November 1893⟦/⟧
⟦t⟧Franco-Spanish convention on the zones, Madrid ............ 27 November 1912⟦/⟧

The Protectorate

⟦t⟧Annual ....................................................... 22 July 1921⟦/⟧
⟦t⟧Landing in the bay of Alhucemas .......................... 8 September 1925⟦/⟧
⟦t⟧Abd el-Krim gives himself up, to the French ..................... 27 May 1926⟦/⟧
⟦t⟧Joint declaration on independence, Madrid ...................... 7 April 1956⟦/⟧

Decolonisation by pieces

⟦t⟧Attack on Ifni* .......................................... 23 November 1957⟦/⟧
⟦t⟧Agreement of Cintra (Cape Juby strip) ......................... 1 April 1958⟦/⟧
⟦t⟧Treaty of Fez, retrocession of Ifni ........................ 4 January 1969⟦/⟧
   — ⟦t⟧carried out ................................................... 30 June⟦/⟧
⟦t⟧Green March crosses the border ............................. 6 November 1975⟦/⟧
⟦t⟧Tripartite accords, Madrid, with Mauritania ............... 14 November 1975⟦/⟧
   — ⟦t⟧last Spaniards leave the Sahara ................... 26 February of next year⟦/⟧

Friendship and its accidents

⟦t⟧Treaty of Friendship and Good-Neighbourliness, Rabat ............ 4 July 1991⟦/⟧
⟦t⟧Readmission agreement ..................................... 13 February 1992⟦/⟧
⟦t⟧Morocco calls its ambassador home ........................... 27 October 2001⟦/⟧
⟦t⟧Perejil / Leila: gendarmes land, marines remove them ...... 11 to 20 July 2002⟦/⟧
⟦t⟧King Juan Carlos in Ceuta and Melilla ............... 5 and 6 November 2007⟦/⟧
⟦t⟧Some 8,000 people swim or walk into Ceuta ................. 17–18 May 2021⟦/⟧
⟦t⟧The letter on the Sahara is made public in Rabat. ⟦s Pedro Sánchez⟧Sánchez in it:
   Morocco's plan is "the most serious, realistic and credible basis"
   for a settlement.⟦/⟧ ........................................... 18 March 2022⟦/⟧
⟦t⟧Joint statement, iftar at the palace, sixteen points .......... 7 April 2022⟦/⟧
⟦t⟧XII High-Level Meeting, Rabat ......................... 1–2 February 2023⟦/⟧
⟦t⟧Reopening of the Melilla customs post ............................. announced⟦/⟧


From the compilers

Our students come from Tetuan and from Cadiz. They were asked which single date they would strike out. Most of the former said 1912, most of the latter 1921. Nobody said 1991, and that, we think, is a result.

⟦r⟧1991 should be celebrated by the school as its own day from next year on.⟦/⟧


Sources: BOE; Bulletin officiel; Colección de tratados; press of both shores.
Appendix V: Spain–Portugal                                                    page 88

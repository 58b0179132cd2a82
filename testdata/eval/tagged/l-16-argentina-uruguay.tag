REVISTA ORILLAS  ·  No. 58  ·  April 2020
(English edition)

Ten years since the judgment
The bridge, the chimney and the judges

On 20 April 2010 the Court in The Hague told Argentina and Uruguay that both had been a little right. Uruguay had breached its duty to inform and negotiate before authorising the pulp mills; but no proof had been given that the Botnia mill at Fray Bentos polluted the river. The mill stayed. Two months later the pickets of Gualeguaychú lifted the block of the international bridge that had lasted, with more or less fervour, since November 2006.

We talked to protagonists of both banks.

**Susana Irigoyen** was in the Assembly of Gualeguaychú from the first night. ⟦s Susana Irigoyen⟧"The ruling hurt us, but the river is cleaner because we were on that road," she holds. The error in her judgement was to have trusted the governments: "Kirchner used us for three years and then discovered that we were a traffic problem."⟦/⟧

**Washington Olivera**, ex undersecretary of Environment in Montevideo, sees another film. ⟦s Washington Olivera⟧Uruguay, he says, lost hundreds of millions in tourism and freight to a blockade which its partner in Mercosur could have cleared in an afternoon.⟦/⟧ But he makes self-criticism as well. ⟦s Washington Olivera⟧"We should have taken the file to CARU in 2003. The Statute of 1975 was clear. We believed that speed was sovereignty."⟦/⟧

THE LONG ROAD

⟦t⟧> 26-II-1975: Statute of the River Uruguay, signed at Salto.⟦/⟧
⟦t⟧> October 2003: the Uruguayan government authorises ENCE.⟦/⟧
⟦t⟧> February 2005: authorisation for Botnia.⟦/⟧
⟦t⟧> 4-V-2006: Argentina goes to The Hague.⟦/⟧
⟦t⟧> November 2006: permanent block of the bridge; the King of Spain offers his facilitation.⟦/⟧
⟦t⟧> November 2007: Botnia starts up.⟦/⟧
⟦t⟧> 20-IV-2010: the judgment.⟦/⟧
⟦t⟧> 28-VII-2010: presidents Fernández de Kirchner and Mujica agree on joint monitoring.⟦/⟧

For the internationalist Delfina Achával, of the University of Entre Ríos, the case divided the waters in environmental law. ⟦s Delfina Achával⟧It is from this judgment, she explains, that an impact assessment became an obligation of general international law when there may be transboundary damage.⟦/⟧ ⟦s Delfina Achával⟧She criticises the judges, all the same, for hearing experts who appeared as counsel and could not be cross-examined.⟦/⟧

Chemist Raúl Bentancor took samples for the joint scientific committee. He remembers the first outing like a comedy of manners. ⟦s Raúl Bentancor⟧"Two boats, two flags, two bottles for each sample, and in the end the same laboratory in Canada," he relates. In nine years of data he found a river sick of fertilisers, not of cellulose: the blue-green algae come from the fields of both countries.⟦/⟧

Would the dispute repeat itself with the second UPM mill, in Paso de los Toros? ⟦s Washington Olivera⟧Olivera believes not; that river is only ours.⟦/⟧ ⟦s Susana Irigoyen⟧Irigoyen smiles at that. "All rivers go down to the Plata," she says.⟦/⟧

The Foreign Ministry in Buenos Aires preferred not to make statements for this note.

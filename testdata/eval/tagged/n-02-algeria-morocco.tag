Faculty of Legal, Economic and Social Sciences
Laboratory "Borders and Neighbourhoods"

REPORT OF THE STUDY DAY (translated from the French)
"Algeria and Morocco: sixty years of a closed door"
Oujda, Thursday 12 May 2022

The study day was opened at 9.30 by the director of the Laboratory, who thanked the participants and apologised for the absence of two colleagues of Tlemcen, whose papers were read for them. The session was presided over by Professor Abdelhak Bensghir.

I. First session: the inheritance

1. Mrs. Naïma Lazrak, lecturer, presented the frontier as it was left by the colonial administration. ⟦s Naïma Lazrak⟧According to her, the treaty of Lalla Maghnia of 1845 fixed the line only as far as Teniet es-Sassi, and what lay to the south was regarded as a land of nomads which needed no limit. The war of October 1963 was thus, she said, a war over a blank on a map.

Two readings of the event oppose each other since then. For the one, independent Algeria defended the intangibility of frontiers; for the other, Morocco had been promised by the provisional government in 1961 that the question would be negotiated. Both readings are supported by texts, and this is exactly why the archives must be read together.⟦/⟧

2. The paper of Mr. Sid-Ahmed Guerroudj (University of Tlemcen), read by a doctoral student, concerned the years 1969-1972. ⟦s Sid-Ahmed Guerroudj⟧The author considers that the treaty of Ifrane and the convention of Rabat were a real settlement, which the Sahara affair overtook before it could bear fruit. He notes that Algeria ratified at once, in 1973, whereas the ratification by Morocco was published only in 1992.⟦/⟧

The President observed that the time allotted had been exceeded and gave the floor for a few remarks.

A teacher of the secondary level asked whether pupils on both sides learn the word "brother" or the word "adversary". The answer was left to the afternoon.

II. Second session: families and merchants

3. Intervention of Mr. Driss Oukacha, of the association of the expelled of 1975. ⟦s Driss Oukacha⟧He was eleven years old when his family was put over the frontier on the day of the feast, with two suitcases. He asks neither for revenge nor for pity; he asks that the property files be opened. "My mother kept the key of the house at Sidi Bel Abbès. It is the only inheritance I had from her."⟦/⟧

4. Mrs. Rachida Belmahi, economist, spoke last. ⟦s Rachida Belmahi⟧The closing of 1994 did not stop trade, it changed its hands: petrol came by donkey, medicines by bicycle. Since the trenches and the fences even that has disappeared, and she estimates that the region of Oujda has lost one third of its small commerce. In her opinion the non-Maghreb costs each country more than the arms race.⟦/⟧

III. Closing

The President, Mr. Bensghir, summed up. ⟦s Abdelhak Bensghir⟧He remarked that the relations had been broken twice, in 1976 and in 2021, and restored once; arithmetic therefore allowed some hope.⟦/⟧

The participants adopted these wishes:
a) ⟦r⟧that the papers be published with those of Tlemcen in one volume;⟦/⟧
b) ⟦r⟧that a humanitarian passage be opened at Zouj Beghal for divided families on the occasion of funerals and marriages;⟦/⟧
c) ⟦r⟧that testimonies of the expelled be recorded without delay.⟦/⟧

ANNEX. Landmarks

⟦t⟧1963 (October): "war of the Sands".⟦/⟧
⟦t⟧1969 (15 January): treaty of Ifrane, of fraternity and good neighbourhood.⟦/⟧
⟦t⟧1972 (15 June): convention of Rabat on the line of the frontier.⟦/⟧
⟦t⟧1976 (7 March): Morocco breaks off relations after the recognition of the SADR by Algiers.⟦/⟧
⟦t⟧1988 (16 May): relations re-established.⟦/⟧
⟦t⟧1994 (August): attack at Marrakech; visas; the land frontier is closed.⟦/⟧
⟦t⟧2021 (24 August): Algeria announces the rupture.⟦/⟧

[AEGEAN POLICY NETWORK · POLICY EVENT NOTE 3/2024]

GREECE AND TURKEY A YEAR AFTER THE EARTHQUAKES: IS THE CALM REAL?

Thessaloniki, 9 February 2024
Panellists: Dimitra Kallergi (University of Patras); Mehmet Cem Atasoy (former Turkish ambassador); Kostas Vrettakos (journalist)
Discussant: Zeynep Uluç, Izmir
Moderator: Ioanna Stathi

The event took as its starting point the Athens Declaration of 7 December 2023, in which the two governments undertook to refrain from acts and statements that might harm the spirit of their talks.

⟦s Dimitra Kallergi⟧For Kallergi, today's calm has a pedigree. She compared it to the Venizelos–Atatürk settlement of October 1930, which came only eight years after the catastrophe of Asia Minor and was concluded by the very men who had fought. Leaders with unquestioned patriotic credentials can give things away; weak coalitions cannot. She also noted a difference: in 1930 property claims were written off against each other and the refugees paid the bill, whereas nobody today would dare to present such a bill.⟦/⟧

The second panellist, Ambassador Atasoy, served in Athens during the Imia/Kardak crisis. ⟦s Mehmet Cem Atasoy⟧His recollection of the night of 30 January 1996 is of two foreign ministries that had lost control of two flags and some goats. "We were saved by the telephone and by the Americans, in this order," he remarked. Since then there has been a hotline, and he considers it to be worth more than any declaration.

On the continental shelf the Ambassador repeated the position of his country that all matters be negotiated as a package.

He was less formal on the subject of 1999. Nobody in either ministry planned earthquake diplomacy; it was the rescue teams, and the mothers who sent blankets, and the ministers Cem and Papandreou had the good sense to run after them.⟦/⟧

Kostas Vrettakos began by apologising for his profession. ⟦s Kostas Vrettakos⟧Television in both countries lives on the dogfight, he claimed, and calm is bad for ratings. In his view the minorities remain the thermometer: so long as the Theological School of Halki is shut and the muftis of Thrace are disputed, there's fever.⟦/⟧

Zeynep Uluç responded to all three. ⟦s Zeynep Uluç⟧She found that the panel had spoken of leaders and forgotten geography. The visa-on-arrival for ten islands will in her opinion change more minds than the exploratory contacts, of which there have been over sixty rounds. To Kallergi she answered that the Istanbul Greeks, exempted from the exchange in 1923, were brought low in September 1955 in a time of alliance and not of enmity; so friendship among leaders is no insurance.⟦/⟧

Q&A
Q: Does the Network expect a referral to the Hague?
⟦s Mehmet Cem Atasoy⟧Atasoy: Not in my lifetime.⟦/⟧ ⟦s Dimitra Kallergi⟧Kallergi: Helsinki 1999 had set 2004 as a date, and Athens itself let it lapse.⟦/⟧
Q: And Cyprus?
The moderator ruled that Cyprus would need an evening of its own.

POLICY POINTERS
▪ ⟦r⟧Keep the hotline between chiefs of staff manned all year, and test it monthly.⟦/⟧
▪ ⟦r⟧Extend the visa scheme to islands without a ferry line of their own, and open the ferry lines.⟦/⟧
▪ ⟦r⟧Athens and Ankara should each name a coordinator for civil protection with authority to call in the other's teams directly.⟦/⟧

Page 2 of 2                                   aegeanpolicy.example

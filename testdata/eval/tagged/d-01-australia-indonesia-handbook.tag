PARLIAMENTARY BRIEFING HANDBOOK, 6th edition
Part III: Neighbours

APPENDIX C
Australia and Indonesia: a chronology

Compiled by the Research Desk, Canberra, October 2024
(corrections to the Desk Officer, Mrs P. J. Lockhart)

Compiler's note. Members have asked for a plain list that can be read in the car. This one leaves out State-level visits and sister-city links. Where an agreement was signed in one year and entered into force in another it is listed at signature.


1945
 – ⟦t⟧September: waterside workers in Brisbane and Sydney refuse to load Dutch ships bound for the Indies.⟦/⟧

1947
 – ⟦t⟧30 July: Australia takes the Dutch "police action" to the UN Security Council.⟦/⟧
 – ⟦t⟧August: the Council sets up a Good Offices Committee; the Republic picks Australia as its member.⟦/⟧

1949
 – ⟦t⟧27 December: sovereignty is transferred. Australia recognises the new state the same day.⟦/⟧

1950
 – ⟦t⟧28 September: Indonesia, with Australia as co-sponsor, is admitted to the United Nations.⟦/⟧

1959
 – ⟦t⟧December: R. G. Menzies in Jakarta, the first visit by an Australian Prime Minister.⟦/⟧

1963–66
 – ⟦t⟧Confrontation. Australian and Indonesian soldiers meet in the jungles of Borneo, yet neither embassy closes.⟦/⟧

1971
 – ⟦t⟧18 May: first seabed boundary agreement, Canberra (a second follows in Jakarta on 9 October 1972).⟦/⟧

1974
 – ⟦t⟧September: Whitlam and Soeharto confer in Central Java. Portuguese Timor is on the table.⟦/⟧

1975
 – ⟦t⟧16 October: five newsmen working for Australian television are killed at Balibo.⟦/⟧

1978
 – ⟦t⟧20 January: Canberra announces de facto recognition of the incorporation of East Timor.⟦/⟧

1986
 – ⟦t⟧10 April: an article by David Jenkins in the Sydney Morning Herald on the Soeharto family's wealth; ministerial visits are called off.⟦/⟧

1989
 – ⟦t⟧11 December: Timor Gap Treaty, signed in an aircraft over the Timor Sea by Senator Evans and Mr Alatas.⟦/⟧

1994
 – ⟦t⟧16 March: speech in Sydney by the Prime Minister. ⟦s Paul Keating⟧"No country is more important to Australia than Indonesia," Mr Keating says.⟦/⟧⟦/⟧


                         — C-2 —              Briefing Handbook, 6th ed.

1995
 – ⟦t⟧18 December: Agreement on Maintaining Security, Jakarta (denounced by Indonesia, September 1999).⟦/⟧

1999
 – ⟦t⟧20 September: INTERFET, under Maj. Gen. P. Cosgrove, lands in Dili.⟦/⟧

2002
 – ⟦t⟧12 October: bombs in Kuta, Bali. 202 dead, 88 of them Australians; the two police forces begin a joint investigation.⟦/⟧

2004
 – ⟦t⟧9 September: bomb outside the Australian Embassy, Jakarta.⟦/⟧

2006
 – ⟦t⟧13 November: Lombok Treaty on security cooperation (in force 7 February 2008).⟦/⟧

2010
 – ⟦t⟧10 March: President Susilo Bambang Yudhoyono addresses both Houses.⟦/⟧

2013
 – ⟦t⟧November: after reports of telephone interception the Indonesian Ambassador is called home (18th) and military cooperation is suspended (20th).⟦/⟧

2014
 – ⟦t⟧28 August: Joint Understanding on a code of conduct, Bali.⟦/⟧

2018
 – ⟦t⟧31 August: Comprehensive Strategic Partnership.⟦/⟧

2019
 – ⟦t⟧4 March: IA-CEPA signed in Jakarta. In force: 5 July 2020.⟦/⟧

2024
 – ⟦t⟧29 August: Defence Cooperation Agreement, Magelang.⟦/⟧

Sources: Hansard; Australian Treaty Series; Current Notes on International Affairs (to 1972).
Next appendix: D. Papua New Guinea.

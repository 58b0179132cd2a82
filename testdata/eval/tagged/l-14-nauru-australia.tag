PACIFIC LEDGER — analysis

The island that sued its trustee

Thirty years on, the phosphate settlement between Nauru and Australia is remembered as a victory. It's worth asking for whom.

Fly over Nauru and you see a green ring around a grey centre. The centre is what eighty years of mining left: limestone pinnacles, some as high as a house. Between 1919 and independence on 31 January 1968 the phosphate was dug by the British Phosphate Commissioners on behalf of Australia, New Zealand and the United Kingdom and spread, at well below the world price, over the farms of the first two.

In May 1989 Nauru took Australia to the International Court of Justice. Canberra argued that it could not be sued without the other two; the Court, in June 1992, disagreed. Fourteen months later the case was out of court, for A$107 million.

⟦s Margaret Halloran⟧Margaret Halloran, who teaches international law in Melbourne, says the preliminary judgment was a bombshell that people have forgotten. "It told every former administering power that trusteeship was a legal relationship, with legal bills," she says.⟦/⟧ ⟦s Margaret Halloran⟧Her reading is that the Keating government settled because discovery would have been worse than damages: the files on wartime pricing and on the resettlement scheme for Curtis Island made for unpleasant reading.⟦/⟧

Not everyone buys it. Graeme Tully worked on the case in the Attorney-General's Department.

⟦s Graeme Tully⟧"Nobody was scared of the files," Mr Tully insists. "We had a regional forum coming up on Nauru itself and the new PM didn't want to be greeted by a writ."⟦/⟧

On Nauru the argument is about something else. ⟦s Detenamo Agigo⟧Detenamo Agigo, a schoolteacher whose grandfather sat on the first Head Chief's council, thinks that the money was put in the wrong hands. The trust funds vanished into hotels and a London musical, he points out, while topside is as bare as in 1993.⟦/⟧ ⟦s Detenamo Agigo⟧He doesn't want another lawsuit. "I'd like one tree for each ship," he says.⟦/⟧

And then there is the second relationship, the one that began in September 2001, when the first asylum seekers from the Tampa were landed on the island. Detention closed in 2008, reopened in 2012, and now supplies the larger part of the government's revenue.

⟦s Lisi Fonua⟧According to Lisi Fonua, an economist at the regional university, the two stories are one. A country stripped of its only export, she argues, had nothing left to sell but its location and its silence.⟦/⟧ The Nauruan government did not reply to questions. A spokesperson for the Department of Home Affairs said the partnership was "respectful and mutually beneficial".

⟦s Margaret Halloran⟧Dr Halloran hesitates to go that far, though she concedes the irony: the state which once had to answer for its trust now pays its former ward to hold people in trust.⟦/⟧

What would a settlement that settles look like? ⟦s Graeme Tully⟧For Mr Tully the answer is dull: finish the rehabilitation works promised in the 1993 compact, publish yearly accounts and stop announcing new funds.⟦/⟧ ⟦s Lisi Fonua⟧Ms Fonua wants migration access on the same terms as New Zealanders have. "Give them a door," she says, "rather than a cheque."⟦/⟧

It is difficult to see Canberra offering either this year. But the grey centre of the island is patient. It has been waiting since 1907.

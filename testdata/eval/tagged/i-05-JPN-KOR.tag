Rapporteur's Summary
9th Seto–Hallyeo Dialogue on Japan–Republic of Korea Relations
Hiroshima, 14–15 June 2023
Rapporteur: Emily Trask

**This summary was prepared under the rapporteur's sole responsibility. By agreement with the organisers, speakers who consented are named.**

I. Setting

The Dialogue met three months after the Tokyo summit of March 2023. It was co-chaired by Hasegawa Noriko and Park Joon-tae. A paper of the secretariat noted that "shuttle diplomacy" had been resumed after twelve years.

II. Session One: Is 1965 enough?

Hasegawa introduced the session and asked Professor Imai to begin.

⟦s Imai Takashi⟧Imai Takashi took the position that the Treaty on Basic Relations and the Claims Agreement were designed to be ambiguous and have survived for that reason. In his judgement every attempt to remove the ambiguity, from whichever side, has cost more than it has earned. He did not accept that the 2018 rulings of the Korean Supreme Court could be treated as purely internal matters.⟦/⟧

⟦s Yoon Hye-kyung⟧Attorney Yoon Hye-kyung replied that ambiguity is comfortable for states and uncomfortable for plaintiffs who are over ninety. For her, the "third-party" solution announced on 6 March is a payment without an addressee: money arrives, but nobody has spoken.⟦/⟧

The exchange drew in others. ⟦s Oh Se-min⟧Oh Se-min thought both were right and that this was the trouble.⟦/⟧ ⟦s Kuroda Mari⟧Kuroda Mari, who has interviewed former workers at Nagasaki, doubted that the public in Japan knew there was anything to be ambiguous about;⟦/⟧ one Japanese participant, a retired businessman, objected to this.

III. Session Two: 1998 and after

The second session turned on the Kim–Obuchi declaration. ⟦s Park Joon-tae⟧"What Obuchi offered was in writing, and what Kim Dae-jung offered was in public. Since then we have had one without the other," said Park.⟦/⟧ ⟦s Imai Takashi⟧Asked if a second joint declaration was feasible, Imai was sceptical: it would be read on the day and litigated on the morrow.⟦/⟧

IV. Chronology circulated by the secretariat

⟦t⟧1965, 22 June: Treaty on Basic Relations signed in Tokyo⟦/⟧
⟦t⟧1993, 4 August: statement by Chief Cabinet Secretary Kōno⟦/⟧
⟦t⟧1998, 8 October: Japan–ROK Joint Declaration, "A New Partnership towards the Twenty-first Century"⟦/⟧
⟦t⟧2015, 28 December: foreign ministers' announcement on the comfort women issue⟦/⟧
⟦t⟧2018, 30 October: Supreme Court of Korea rules against Nippon Steel⟦/⟧
⟦t⟧2019, July: Japan tightens export controls on three semiconductor materials⟦/⟧
⟦t⟧2023, 16 March: Kishida and Yoon meet in Tokyo⟦/⟧

V. What the Dialogue would like to see

Participants did not vote, but the co-chairs discerned broad support for four steps:

– ⟦r⟧a joint fund for historians and archivists, with equal contributions and no editorial role for either government;⟦/⟧
– ⟦r⟧mutual recognition of university credits, starting with Kyushu and the Busan region;⟦/⟧
– ⟦r⟧regular meetings of the two parliaments' defence committees; and⟦/⟧
– ⟦r⟧a visit by the two leaders to a place of memory in each country before the sixtieth anniversary in 2025.⟦/⟧

⟦s Yoon Hye-kyung⟧On the last, Yoon asked that her reservation be recorded: a visit without meeting survivors would in her eyes be tourism.⟦/⟧

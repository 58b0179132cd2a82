Mitteleuropa. A Magazine of History
Issue 41 / Winter 2017 / Conversation

**The declaration that declared nothing**

Twenty years ago Prague and Bonn signed a text of eight points about the past. The historian **Doc. Jindřiška Havlová-Stein** has read all fourteen drafts. We met her in Ústí nad Labem, in a café across from the bridge.

**Mitteleuropa:** Doc. Havlová, why should a declaration need fourteen drafts?

**Havlová-Stein:** ⟦s Jindřiška Havlová-Stein⟧Because of one word. The Germans said *Vertreibung*, expulsion. The Czechs said *odsun*, transfer, like a tram being taken out of service. In the end there is "vyhánění", which is neither. I've found a fax on which Josef Zieleniec wrote in the margin, "Can anyone pronounce this?"⟦/⟧

**Mitteleuropa:** Wasn't the ground laid by Havel?

**Havlová-Stein:** ⟦s Jindřiška Havlová-Stein⟧No relation, I'm afraid, there's an extra syllable. Yes. In December 1989, before he was even elected, he said that we owed an apology to the Germans who had been driven out. My father threw a slipper at the television. On 15 March 1990, fifty-one years to the day, von Weizsäcker came up to the Castle. That was an answer. Havel said then that to accept the idea of collective guilt meant weakening the guilt of individuals. People remember the apology but not this argument.

1990 was the easy year. After that came the lawyers.⟦/⟧

**Mitteleuropa:** You write that the year 1995 was "the bottom".

**Havlová-Stein:** ⟦s Jindřiška Havlová-Stein⟧Our Constitutional Court upheld the presidential decrees in March. The Landsmannschaft was furious, Stoiber demanded this and that at Whitsun. And in Prague a minister asked me, quite seriously, whether Egerland was in Bavaria. There were two governments which wanted to finish the matter and had no language to do it in.⟦/⟧

**Mitteleuropa:** And who found it?

**Havlová-Stein:** ⟦s Jindřiška Havlová-Stein⟧Two civil servants, on walks. They had four rules:

- no microphones;
- nobody says "final";
- each writes the paragraph about his own side's guilt;
- lunch.

The third one was the stroke of genius. Paragraph II is the German one and Paragraph III is ours.⟦/⟧

**Mitteleuropa:** Critics have said that it satisfied nobody.

**Havlová-Stein:** ⟦s Jindřiška Havlová-Stein⟧Of course. A colleague of mine in Regensburg, Alois Wenzel, says, "It was the first text about us two that no one wanted to frame," and he means it as praise. I agree with him. It moved the quarrel from the ministries to the seminars, where it does less harm and pays worse.⟦/⟧

**Mitteleuropa:** What remains?

**Havlová-Stein:** ⟦s Jindřiška Havlová-Stein⟧The Fund for the Future. Ten thousand projects. Cemeteries, choirs, a football tournament of apprentices. And the bridge there. In July 1945 people were thrown off it. Since 2005 there has been a plaque, put up by a Czech mayor. It has no adjective on it. I take my students to count the adjectives.⟦/⟧

*Interview by Ondřej Malík and Silke Brandt. The conversation has been shortened.*

> **Seven stations**
> ⟦t⟧*1938* Munich: Sudetenland ceded to the Reich.⟦/⟧
> ⟦t⟧*1945–46* Some three million Germans leave, or are made to leave, Czechoslovakia.⟦/⟧
> ⟦t⟧*1973* Treaty of Prague; Munich "null and void". ⟦s Willy Brandt⟧Willy Brandt speaks of a "painful chapter" that is not closed by being read aloud.⟦/⟧⟦/⟧
> ⟦t⟧*1992* Treaty of good neighbourliness, February.⟦/⟧
> ⟦t⟧*1997* Declaration signed on 21 January by Kohl and Klaus. ⟦s Helmut Kohl⟧"We want to step out of the vicious circle of mutual accusation," says Kohl in the Liechtenstein Palace.⟦/⟧⟦/⟧
> ⟦t⟧*2004* The Czech Republic enters the EU.⟦/⟧
> ⟦t⟧*2015* Strategic Dialogue begun by foreign ministers Zaorálek and Steinmeier.⟦/⟧

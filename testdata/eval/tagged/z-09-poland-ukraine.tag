Neighbours at War, Neighbours in Trade: what next for Warsaw and Kyiv?

Webinar summary
5 December 2024 | 16:00–17:30 CET | online
Hosted by the Vistula Centre for Eastern Dialogue with support from the Lesia Foundation

KEY TAKEAWAYS

– Security ties are stronger than the headlines about grain suggest.
– The exhumation question has moved, and both sides want it to keep moving.
– Accession talks will bring conflict over farming and haulage. Prepare now.

THE DISCUSSION

⟦s Katarzyna Wójcik-Baran⟧Moderator Katarzyna Wójcik-Baran opened by asking the panel what had gone wrong since the spring of 2022. "We gave you our spare rooms, and eighteen months later our lorries were parked across your road. How did that happen?" she said.⟦/⟧

⟦s Oleksandr Petrenko⟧For Oleksandr Petrenko, a former deputy minister of infrastructure of Ukraine, the answer lies in the autumn of 2023. The EU lifted its own restrictions on Ukrainian grain on 15 September, Poland kept a national ban, and an election campaign did the rest, he argued. The blockade by hauliers that began on 6 November cost Ukraine, by his ministry's count, over a billion euros. But he was careful to add a second point. Ninety per cent of military aid kept passing through Rzeszów in those same weeks. "I have been shouted at by Polish farmers and saved by Polish railwaymen, sometimes on one day."⟦/⟧

Dr hab. Marek Zieliński (Jagiellonian University) looked at memory. ⟦s Marek Zieliński⟧He believes Volhynia was postponed in 1992 and in 2003 and in 2016, each time by people who meant well. "Presidents lay wreaths, families want bones," he told listeners. The joint statement by foreign ministers Sikorski and Sybiha of 26 November, in which Kyiv confirmed that there were no obstacles to search work, was in his eyes the most serious step in ten years. Zieliński warned, though, that the presidential campaign in Poland could still spoil it.⟦/⟧

Iryna Kovalchuk-Nowak, who runs a legal aid office in Wrocław, turned to the million Ukrainians who live in Poland. ⟦s Iryna Kovalchuk-Nowak⟧Three in four adults work. Their taxes, she pointed out, exceed the benefits by a wide margin, "and yet I am asked on television about benefits only". She called the temporary status a waiting room with no door.⟦/⟧

⟦s Oleksandr Petrenko⟧Asked from the audience whether Poland would send troops after a ceasefire, Petrenko said that he did not expect it and that logistics mattered more.⟦/⟧ ⟦s Marek Zieliński⟧Zieliński agreed: "No party in the Sejm would survive the vote."⟦/⟧

RELATIONS IN BRIEF

⟦t⟧2 December 1991
Poland is the first state to recognise Ukraine.⟦/⟧

⟦t⟧18 May 1992
Treaty on Good Neighbourhood, Friendly Relations and Co-operation.⟦/⟧

⟦t⟧21 May 1997
Presidents Kwaśniewski and Kuchma sign a declaration on understanding and reconciliation.⟦/⟧

⟦t⟧June 2012
The two countries stage the European football championship together.⟦/⟧

⟦t⟧28 July 2020
Lublin Triangle set up with Lithuania.⟦/⟧

⟦t⟧24 February 2022
Poland opens its border to refugees; some 3.5 million people cross within three months.⟦/⟧

⟦t⟧8 July 2024
Agreement on security co-operation signed in Warsaw by Donald Tusk and Volodymyr Zelensky.⟦/⟧

WHAT WE SUGGEST

⟦r⟧To both governments: agree on a calendar of exhumations for 2025 and stick to it.⟦/⟧ ⟦r⟧To Brussels: build a hauliers' dispute panel before the transport chapter is opened, not after.⟦/⟧ ⟦r⟧To Warsaw: replace the rolling one-year protection by a residence permit for people in work.⟦/⟧

A recording is available on our channel. This summary was prepared by Zofia Lis and does not necessarily reflect the views of the speakers.

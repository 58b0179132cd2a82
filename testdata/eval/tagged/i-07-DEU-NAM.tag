Evangelische Akademie am Deister · Conference documentation (English version)

GERMANY AND NAMIBIA: AFTER THE JOINT DECLARATION
A dialogue weekend, 12 to 14 November 2021

Friday evening

In the packed chapel hall Pastor Ulrike Behnsen, director of studies, began with the question she had been asked most often on the telephone: why another conference? ⟦s Ulrike Behnsen⟧Her own answer: because an agreement about reconciliation which those concerned learn of from the newspaper is, to her mind, not yet reconciliation.⟦/⟧

She then handed over to Dr Kuniberg Tjiveze of Windhoek. ⟦s Kuniberg Tjiveze⟧Tjiveze spoke without notes. My grandmother, he said, counted her years from the thorn tree, and the thorn tree was in the Omaheke. He called the sum of 1.1 billion euros over thirty years "development aid in a black suit". What he missed was one word, reparation, and one seat, that of the Ovaherero and Nama at the table.⟦/⟧

Saturday morning: Legal and historical foundations

Facts to hand (sheet in the conference folder)

⟦t⟧1884 · Bismarck places the acquisitions of the merchant Lüderitz under the protection of the Reich⟦/⟧
⟦t⟧12 January 1904 · Beginning of the Herero uprising at Okahandja⟦/⟧
⟦t⟧2 October 1904 · General von Trotha's extermination order⟦/⟧
⟦t⟧1908 · The camps, among them Shark Island, are closed⟦/⟧
⟦t⟧9 July 1915 · Capitulation of the Schutztruppe at Khorab⟦/⟧
⟦t⟧21 March 1990 · Independence of Namibia⟦/⟧
⟦t⟧14 August 2004 · Minister Wieczorek-Zeul asks for forgiveness at Ohamakari⟦/⟧
⟦t⟧28 May 2021 · Foreign Minister Maas announces the conclusion of the negotiations⟦/⟧

Professor Hartmut Issendorf (international law, Göttingen) presented the legal view, which he knew would not be popular. ⟦s Hartmut Issendorf⟧The Genocide Convention of 1948 had, he explained, no retroactive effect; whoever builds a claim upon it builds on sand. Yet the phrase "from today's perspective" in the declaration struck him as unfortunate, since it grants with one hand and withdraws with the other. A state was always free to do more than it owes.⟦/⟧

Restlessness in the hall. A woman from the Nama delegation rose and asked in what year, then, murder had been permitted.

⟦s Hartmut Issendorf⟧Issendorf conceded that the law of nations of 1904 was written by those who had the ships. He would not defend it; he only reported it.⟦/⟧

Ms Sima Goeieman, of the Nama Traditional Leaders' youth section, had been announced for the afternoon but was allowed to speak at once. ⟦s Sima Goeieman⟧"You have the skulls catalogued, you have the land registered, you have the letters in the archive. Only for the debt do you find no paper." She demanded that farms along the Fish River be bought back before a single road was financed.⟦/⟧

Saturday afternoon

In three working groups (restitution; school; land) participants exchanged views. No resolution was intended and none was passed. The group "School" reported that in Lower Saxony's curriculum the colony occupies a double page. ⟦s Klaus-Dieter Wehmeyer⟧Klaus-Dieter Wehmeyer, a retired teacher, found this "not nothing, but the double page has a large picture".⟦/⟧

Sunday

After the service there followed a concluding conversation between Tjiveze and the member of the Bundestag Annegret Mohrhoff. ⟦s Annegret Mohrhoff⟧The MP defended the negotiations: five years, nine rounds, and a partner who is a sovereign government and must not be bypassed by Berlin. She could imagine, she indicated, an additional protocol.⟦/⟧ ⟦s Kuniberg Tjiveze⟧"Then let it be long," replied Tjiveze.⟦/⟧

Documentation: B. Harms

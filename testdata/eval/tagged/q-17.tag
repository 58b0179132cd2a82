Deutsch-Tschechisches Gesprächsforum Oberlausitz e.V.

CONFERENCE REPORT (English abridgement)

27th Zittau Talks: "Declaration – and then?"

Organiser: Gesprächsforum Oberlausitz; Spolek Pomezí, Liberec
Date, place: 20.01.–21.01., Zittau
Report by: Annegret Pohl, Dresden

The Czech-German Declaration of 21 January 1997 gave its name, and to some degree its tone, to this year's Talks. In it the German side regretted the suffering brought upon the Czechs by National Socialism, and the Czech side the expulsion after the war; the two agreed not to burden their relations with issues of the past. That "not burden" has been variously understood.

In his keynote, HELMUT WITTENBECHER (Jena) traced the phrase through seven drafts. ⟦s Helmut Wittenbecher⟧Wittenbecher showed that the Czech negotiators preferred "zatěžovat" since it may also be said of a donkey. He interpreted the text as an agreement on where to put the load, rather than to throw it off.⟦/⟧ ⟦s Jitka Havránková⟧JITKA HAVRÁNKOVÁ (Ústí nad Labem), responding, doubted that local people had ever read it. In her study of four border towns it was the Fund for the Future, founded in 1998, which they knew, and this because it paid for the bus.⟦/⟧

The first panel examined the treaty of 11 December 1973 between Bonn and Prague. PAVEL ŠTOREK (Prague) presented new files on the nullity of the Munich Agreement. ⟦s Pavel Štorek⟧According to Štorek the formula "null under this Treaty" was found on a train, by a translator. He rejected the older view that Moscow had dictated it.⟦/⟧ CHRISTIANE FABER-LOEWE (Bonn) concentrated on the humanitarian letters. ⟦s Christiane Faber-Loewe⟧She stressed how slowly the exit permits came and concluded that for many families the treaty was "a form to fill in".⟦/⟧

A lively discussion arose. From the audience it was asked whether the Beneš decrees did not belong on the agenda. ⟦s Pavel Štorek⟧Štorek considered them history;⟦/⟧ ⟦s Christiane Faber-Loewe⟧Faber-Loewe would call them law that has fallen asleep and should not be shaken.⟦/⟧

The second panel was given to practitioners. Mayor ROMAN KUČERA of Hrádek nad Nisou brought a photo of the former customs house, now a kindergarten with two languages. ⟦s Roman Kučera⟧He reported that Czech parents send children there for German, and German parents because it opens at six. There'd be no reconciliation, he thought, without opening hours.⟦/⟧ The deputy head of the Turów citizens' initiative unfortunately had to cancel.

In the closing round, the chairwoman of the Forum, Ursula Seeliger, took stock. ⟦s Ursula Seeliger⟧What troubled her was the language: fewer than ever learn Czech in Saxony, and a friendship kept up in English is in her opinion a correct one but not a close one.⟦/⟧ The Forum therefore addresses to both Länder and kraje the demand ⟦r⟧that Czech be offered from the third class on in all schools within thirty kilometres of the border,⟦/⟧ and to the Fund the wish ⟦r⟧that small grants up to 2,000 euros be decided within a month.⟦/⟧

A volume of proceedings is planned.

Conference overview:
Keynote: Helmut Wittenbecher
Panel 1: The Treaty of 1973
Panel 2: Practice

The Cod Wars, half a century on: what a fish dispute tells us about alliance management

Event summary | North Atlantic Programme
Posted 14 June 2023 · 5 min read

On 1 June the Programme brought together some thirty historians, former naval officers and officials for a round table marking 47 years since Britain and Iceland settled the last of the Cod Wars. The meeting was held under the Chatham House Rule with the exception of the three opening speakers, who have agreed to be quoted. Margaret Ellwood, who directs the Programme, was in the chair.

How it unfolded

⟦t⟧1952: Iceland extends its fishery limits to four nautical miles; British ports answer with a landing ban.⟦/⟧
⟦t⟧September 1958: The limit goes to twelve miles. The Royal Navy begins to escort trawlers.⟦/⟧
⟦t⟧March 1961: An exchange of notes ends the first confrontation; Britain accepts the twelve-mile limit after a transition.⟦/⟧
⟦t⟧September 1972: Iceland moves to fifty miles and its coastguard starts to use the trawl-wire cutter.⟦/⟧
⟦t⟧November 1973: A two-year agreement caps the British catch.⟦/⟧
⟦t⟧1975: In October Iceland claims two hundred miles.⟦/⟧
⟦t⟧February 1976: Reykjavik breaks off diplomatic relations with London, the first such break between two NATO members.⟦/⟧
⟦t⟧1 June 1976: Agreement in Oslo.⟦/⟧

Why did the small state win?

Opening the discussion, Ellwood asked why a country without an army got its way three times running.

⟦s Sigrún Haraldsdóttir⟧For Sigrún Haraldsdóttir, a historian at Akureyri, the answer lies less in the patrol boats than in Keflavík. Every Icelandic cabinet, she suggested, could point to a domestic opposition that wanted the American base closed, and every American ambassador duly passed the message on to London.⟦/⟧ ⟦s Sigrún Haraldsdóttir⟧"It was not blackmail," she said. "It was arithmetic."⟦/⟧

Peter Lathom, a retired commander who served in a frigate in the winter of 1975–76, was not persuaded. ⟦s Peter Lathom⟧The Navy, in his telling, was given a task that no warship can do: stopping a smaller, ice-strengthened vessel from getting between a trawler and its net without firing a shot. Ramming wrecked frigates faster than the dockyards could mend them.⟦/⟧

⟦s Tom Acheson⟧A third view came from Tom Acheson, an economist of fisheries, who thinks that the law had moved before the ships did. By 1975 Britain's own delegation at the Law of the Sea conference was prepared to live with a 200-mile zone, so that the third war was fought for a principle London had already given up.⟦/⟧

A participant from the Humber wondered whether anybody in the room had ever met a Hull deckhand. Several speakers conceded that compensation for the distant-water fleet came decades late and that the matter still rankles.

Ellwood closed the session by thanking the Icelandic embassy for the coffee and, to some laughter, the fish.

What follows from it

The group did not try to agree on everything. It did support three suggestions:

⟦r⟧Alliances should keep a standing channel for disputes between members that are not military in origin.⟦/⟧
⟦r⟧Governments that trade away a livelihood in a settlement ought to announce compensation on the same day.⟦/⟧
⟦r⟧The Oslo papers still closed in both capitals should be released together.⟦/⟧

The next round table, in October, looks at the Faroese mackerel quarrel.

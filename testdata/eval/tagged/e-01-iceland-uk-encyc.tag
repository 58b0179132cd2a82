Cod Wars (Anglo-Icelandic fisheries disputes)

From The Concise Companion to North Atlantic History, 3rd ed.
See also: Exclusive economic zone; Keflavík; Trawling

The Cod Wars (Icelandic: Þorskastríðin, also landhelgisstríðin, "the wars for the territorial waters") were a series of confrontations between Iceland and the United Kingdom over fishing rights, usually counted as three: 1958–61, 1972–73 and 1975–76. Nobody on either side declared a war. One Icelandic engineer was killed, electrocuted while welding a hull damaged in a collision.

== Background ==

British steam trawlers reached Icelandic grounds in the 1890s. A Danish-British convention of 1901 fixed a three-mile limit and lapsed half a century later. Reykjavík drew new baselines in 1952, extending the limit to four miles, and the trawler owners of Hull and Grimsby answered with a ban on Icelandic landings.

== The disputes ==

On 1 September 1958 a twelve-mile limit took effect. The Royal Navy escorted trawlers in three "boxes" named after sweets. The settlement of March 1961 accepted twelve miles, in return for an Icelandic promise to refer further claims to the International Court of Justice. ⟦s Ólafur Jóhannesson⟧Ólafur Jóhannesson, prime minister from 1971, maintained that the promise had been extracted under duress and could not bind a later parliament. "Fish is not a question of our comfort but of our existence," he told the Althing.⟦/⟧ In 1972 his coalition extended the limit to fifty miles and introduced the net cutter, a four-pronged device towed behind coast guard vessels.

The third conflict, over two hundred miles, was the most violent: between November 1975 and June 1976 some fifty-five rammings were logged. In February 1976 Iceland broke off diplomatic relations, the first time that one NATO member had done so with another. An agreement was signed in Oslo on 1 June.

== Interpretations ==

Scholars have disagreed about why the weaker party won each time. The older view stresses the American base. ⟦s Harald Wynne-Parry⟧According to Harald Wynne-Parry, a retired Foreign Office legal adviser, "every ramming was heard in Brussels before it was heard in Whitehall".⟦/⟧ ⟦s Þórdís Ketilsdóttir⟧The political scientist Þórdís Ketilsdóttir rejects this as too neat. In her view no Icelandic cabinet could have survived concessions, and governments that privately wished to settle were pushed into escalation by their own voters. London, by contrast, had an electorate that for the most part ate cod without asking where it came from.⟦/⟧

The economic historian M. J. Oddy has studied the other shore. ⟦s M. J. Oddy⟧He estimates that 1,500 fishermen and 7,500 shore workers lost their livelihoods after 1976, and calls the compensation schemes "late, partial and begrudged".⟦/⟧ The figures remain contested. A parliamentary inquiry of 1993 arrived at a lower total.

The law of the sea moved in the meantime. By the time the UN Convention was opened for signature in 1982, two hundred miles was the norm, and the United Kingdom had claimed such a zone for itself.

== In popular memory ==

One of the net cutters is displayed in the maritime museum in Reykjavík, beside a model of the patrol vessel Ægir. ⟦s Guðmundur Kjærnested⟧Guðmundur Kjærnested, the best known of the coast guard captains, liked to say that he had never disliked an Englishman, only his trawl.⟦/⟧ In 2017 the cities of Hull and Reykjavík put on a joint exhibition. The phrase "cod war" has since been used by headline writers for disputes about mackerel, scallops and, on one occasion, potato crisps.

Further reading
  Ketilsdóttir, Þ., Small State, Long Line (Reykjavík, 2011).
  Oddy, M. J., "After the Limit: Humberside 1976–1986", Northern Hist. Rev. 41 (2004), pp. 77–103.
  Wynne-Parry, Sir H., A Lawyer at Sea (London, 1988).

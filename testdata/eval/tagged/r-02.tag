HERITAGE | Long read

## "We cut, they swore, and then everybody had tea"

*The Cod Wars ended half a century ago. In Hull and in Reykjavík the men who were there still argue about who rammed whom.*

**By Alice Marrow**

The object in the glass case is not much to look at: a grapnel with blades, the size of a rowing boat's anchor. Towed behind a gunboat across the path of a trawler, it parted the steel warps and sent the net, and the week's wages, to the bottom. The Icelandic coast guard used it in anger for the first time in September 1972.

⟦s Gunnlaugur Steindórsson⟧Gunnlaugur Steindórsson, then a deckhand on the *Ægir*, insists that nobody aboard knew whether the thing would work.⟦/⟧

⟦s Gunnlaugur Steindórsson⟧"The skipper had drawn it on the back of a chart. We had tried it on a rope."⟦/⟧

He is eighty-one and wears his old cap indoors.

Ken Haldenby was on the other end. ⟦s Ken Haldenby⟧"You felt it before you heard it," he recalls. "She just stopped pulling. Sixteen hours' work, gone, and this little grey boat tootling off."⟦/⟧ In his front room off Hessle Road there is a photograph of a trawler with her bow stove in. ⟦s Ken Haldenby⟧He does not blame the Icelanders, he says; he blames the owners, who knew the fish were finished and kept it from the crews.⟦/⟧

**Three quarrels and a treaty**

Historians count three wars, or four if you begin in 1952. In 1958 Iceland went out to twelve miles, in 1972 to fifty, in October 1975 to two hundred. In the last winter, frigates and gunboats collided dozens of times, and on 19 February 1976 Reykjavík broke off relations with London: an event without parallel between NATO allies. The agreement of June that year let two dozen British trawlers in for six months. After that, nothing.

Was it about cod? ⟦s Þórdís Arnalds⟧For Þórdís Arnalds, who runs the oral history archive at the maritime museum, the fish were only half of it.⟦/⟧ ⟦s Þórdís Arnalds⟧The base at Keflavík was the real net-cutter, she argues: as long as Washington needed the runway, London could not win.⟦/⟧

The Foreign Office, in a note declassified since, put it more drily and called the position untenable.

⟦s Peter Clough⟧"That's the view from the university," snorts Peter Clough, once mate of a Grimsby boat, when I read him this over the phone. "From the bridge it was about cod."⟦/⟧

Next spring the grapnel will travel to Hull on loan. Steindórsson intends to come with it. ⟦s Ken Haldenby⟧Haldenby has already promised him a pint, "and I'll not cut the glass in half".⟦/⟧

*Additional reporting: Jón Kaldal Pálsson. Readers' memories: write to the usual address.*

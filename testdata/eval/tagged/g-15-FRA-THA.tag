the old river road — a blog about Siam, steamers and bad maps

« Previous: The Oriental's first ice machine

PAKNAM, 13 JULY 1893: WHO SHOT FIRST AND DOES IT MATTER

Posted in: Gunboats | 11 comments

I went down to the fort again on Sunday. You take the train to Pak Nam (the new one, not the one the king opened three months before the battle, alas) and then a ferry, and there's the Phra Chulachomklao fort with its disappearing guns, painted a cheerful green.

The story in a paragraph. France wanted the left bank of the Mekong for Indochina. In the spring of 1893 columns marched, a French officer was killed at Kham Muon. In the evening of 13 July two French gunboats, Inconstant and Comète, forced the mouth of the Chao Phraya behind a pilot steamer, under fire, and anchored by the legation in Bangkok. On the 20th came the ultimatum, then the blockade, then the treaty of 3 October by which Siam gave up the left bank and the islands in the river.

So. Who shot first? I asked the three people I always ask.

Khun Somboon Rattanakosol looks after the museum, and has an opinion on each rivet. ⟦s Somboon Rattanakosol⟧He's quite sure: blank shots from the fort, two of them, then a live one across the bow, just as the regulations laid down. "A warning is not a shot. A policeman's whistle isn't a punch."⟦/⟧

The second is my friend Hélène Castaing in Aix, who has been through the naval archive. She writes (I translate):

  ⟦s Hélène Castaing⟧The order from Paris not to cross the bar had reached Bangkok and was sent out to the ships. Bory, the commander, received it, and judged that he had the tide. I don't think there was a conspiracy. There was a tide and a promotion list.

  Pavie, at the legation, is the more interesting case. He'd walked through half of Laos and believed that the people there wished for France. He's sincere and it makes it worse.⟦/⟧

The third is old Mr Duckworth in Sathorn, ninety-one, whose grandfather was in the teak business. ⟦s Duckworth⟧Duckworth's line, which he has from the grandfather, is that the British could've stopped the thing with one cruiser and a stiff note, and that Rosebery sent just enough ships to make the king hope.⟦/⟧ I like this but I can't prove it.

What I think myself you know if you have read this blog: the forts were run by Danes, the guns were new and the gunners had hardly fired them.

Does it matter? ⟦s Hélène Castaing⟧Hélène says no. For her the Mekong was lost in 1888, when the Sipsong Chu Thai was let go, and Paknam was "the receipt".⟦/⟧ ⟦s Somboon Rattanakosol⟧Khun Somboon gets cross if I tell him so. It matters, according to him, for the eleven (or is it eight, he'd say ten) sailors whose names nobody put on a wall until last century.⟦/⟧

Afterwards came 1904 and 1907, more Lao and Khmer land for the evacuation of Chantaburi and Trat. But that's another ferry.

Comments are closed on this post. Yes, I know about the dog.

« A border can be closed by decree. It is not opened that way »
Interview with Nadia Benchekroun-Saïdi, historian of the Maghreb

Interview conducted by Karim Lahlou · Translated from French · Reading time: 6 min

Born in Oujda of an Algerian mother and a Moroccan father, Nadia Benchekroun-Saïdi has worked for two decades upon the frontier she used to cross to see her cousins in Maghnia. Her book Two Kilometres came out this spring.

You begin the book with the Sand War. Why not with the colonial period ?

⟦s Nadia Benchekroun-Saïdi⟧Because in October 1963 something was lost that colonisation had not managed to destroy: the idea that we owed each other something. Morocco had sheltered the FLN; Ben Bella and Hassan II had each reason to think the other ungrateful.

Of course the line comes from before. The treaty of Lalla Maghnia of 1845 goes only as far as Teniet Sassi, after that it lists tribes rather than points. The French administration was content with the vagueness as long as it held both sides.

But I'm from Oujda. For us the wound has a date.⟦/⟧

Yet there was a reconciliation.

⟦s Nadia Benchekroun-Saïdi⟧There were two, and one forgets them. Ifrane in January 1969, then the border convention of June 1972. Read the texts! They foresee a joint exploitation of the iron of Gara Djebilet. People signed this with sincerity.⟦/⟧

And the second?

⟦s Nadia Benchekroun-Saïdi⟧1988. Relations had been cut since March 1976 on account of the Sahara. They were restored in May, the border was opened, and my mother took me to a wedding. I was eleven.⟦/⟧

[ At this point she gets up to look for a photograph. ]

What happened in 1994 ?

⟦s Nadia Benchekroun-Saïdi⟧In August gunmen attacked a hotel in Marrakesh. Rabat imposed visas on Algerians, Algiers replied by closing the land border. Everyone supposed it would be for some weeks. My feeling is that both capitals found the closure convenient and then could no longer remember why.⟦/⟧

⟦s Mourad Hamidouche⟧Your colleague Mourad Hamidouche, of Oran, writes that the book is too kind to the Makhzen…⟦/⟧

⟦s Nadia Benchekroun-Saïdi⟧He's a friend and he's mistaken.⟦/⟧ (Laughs.) ⟦s Mourad Hamidouche⟧Mourad maintains that Morocco never quite renounced the map of 1956, the Greater Morocco of Allal al-Fassi, and that Algerian distrust is thus rational.⟦/⟧ ⟦s Nadia Benchekroun-Saïdi⟧I answer that Morocco ratified the convention in 1992 and that distrust, even when rational, can be a rent on which people live.⟦/⟧

On 24 August 2021 Algiers broke off relations again. At the end of October the gas stopped flowing through the Maghreb-Europe pipeline. Are you pessimistic?

⟦s Nadia Benchekroun-Saïdi⟧I'm a historian, I have the right to be slow. Look at the football of 2019, at the videos of people shouting across the wadi at Bin Lajraf "khawa, khawa". That is not a policy, granted. It's a reserve.⟦/⟧

If you had one measure to propose ?

⟦s Nadia Benchekroun-Saïdi⟧The dead. Let the families be allowed to bury them on the side where they were born. One gate, two days a month, no passports stamped. Nobody would have to recognise anything.⟦/⟧

MARKERS

⟦t⟧→ October 1963 : Sand War⟦/⟧
⟦t⟧→ 15 January 1969 : treaty of Ifrane⟦/⟧
⟦t⟧→ 15 June 1972 : convention on the frontier, Rabat⟦/⟧
⟦t⟧→ March 1976 : first rupture⟦/⟧
⟦t⟧→ 16 May 1988 : relations resumed⟦/⟧
⟦t⟧→ August 1994 : closing of the land border⟦/⟧
⟦t⟧→ 24 August 2021 : second rupture⟦/⟧

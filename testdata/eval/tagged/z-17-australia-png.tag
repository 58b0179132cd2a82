Home > Pacific > Explainer

From kiaps to a pact: Australia and Papua New Guinea, a timeline

By Lucy Tamarua
Posted Tue 7 Oct 2025 at 5:12am, updated 11:40am

In short:
The Pukpuk treaty signed yesterday is PNG's first formal alliance and Australia's first new one in more than 70 years.
It comes three weeks after 50 years of independence.
Here's how the two got here.

The colony

⟦t⟧1906
British New Guinea becomes the Territory of Papua, under Australian rule.⟦/⟧

⟦t⟧1914
Australian troops take Rabaul from Germany at the start of World War I. The League of Nations later hands Canberra a mandate.⟦/⟧

⟦t⟧1942
Australians and Papuans fight side by side on the Kokoda Track. Carriers are remembered in Australia as "fuzzy wuzzy angels", a name not everyone in Oro Province likes.⟦/⟧

Independence and after

⟦t⟧16 September 1975
PNG becomes independent. ⟦s John Guise⟧At the ceremony the evening before, Sir John Guise tells the crowd that the flag of Australia is being lowered, not torn down.⟦/⟧⟦/⟧

⟦t⟧18 December 1978
Torres Strait Treaty is signed in Sydney: the border stays within sight of the PNG coast, and people from villages on both sides can still cross without passports.⟦/⟧

⟦t⟧1987
Joint Declaration of Principles, negotiated by the governments of Bob Hawke and Paias Wingti.⟦/⟧

⟦t⟧1998
Australian peace monitors go to Bougainville.⟦/⟧

⟦t⟧May 2005
Australian police leave after PNG's Supreme Court rules that their immunity is against the constitution.⟦/⟧

Manus and the mistrust

⟦t⟧July 2013
Kevin Rudd and Peter O'Neill agree that asylum seekers who arrive by boat will be sent to Manus Island.⟦/⟧

⟦t⟧April 2016
PNG's top court finds the detention illegal; the centre shuts in late 2017.⟦/⟧

⟦s Mika Daure⟧Mika Daure, who taught at Lorengau Secondary School in those years, remembers the buses with dark windows. "We're hospitable people and they made us into a jail. Nobody came to ask us, not from Moresby and not from Canberra."⟦/⟧

The pact

⟦t⟧7 December 2023
The two PMs sign a Bilateral Security Agreement after a delay of six months.⟦/⟧

⟦t⟧12 December 2024
A $600 million deal will put a PNG team in the National Rugby League from 2028. The money stops if Beijing gets a base.⟦/⟧

⟦t⟧17 September 2025
The Pukpuk treaty fails to be signed in Port Moresby as the PNG cabinet has no quorum. A communique is signed instead.⟦/⟧

⟦t⟧6 October 2025
Treaty signed in Canberra. It says that an armed attack on either would be dangerous to the peace and security of both.⟦/⟧

So what does it change?

Up to 10,000 Papua New Guineans may serve in the Australian forces, with a path to citizenship. ⟦s Philip Somare-Lahui⟧For Commodore (retired) Philip Somare-Lahui that's a worry. "I commanded boats with half a crew. If the pay in Townsville is six times ours, I would've had no crew at all," he told me by phone from Wewak. He's still in favour, just.⟦/⟧

⟦s Anneliese Brandt⟧Dr Anneliese Brandt from the Arafura Institute says the name is apt. Pukpuk is Tok Pisin for crocodile. "It lies still for a very long time and everyone thinks it's a log," she says. What matters, in her view, is whether parliament in Waigani ratifies the text before the election of 2027.⟦/⟧

In Hanuabada, fish seller Kila hadn't heard of it. ⟦s Kila⟧"Will they fix the road?" she asked.⟦/⟧

More on this story:
- PNG's jets of the future: who will fly them?
- Opinion: treaty is no substitute for visas

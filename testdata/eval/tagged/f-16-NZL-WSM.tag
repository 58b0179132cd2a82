Te Kura o te Moana-nui – Pacific Studies seminar notes
Seminar 6 of 8, Trimester 2, 2025
Title: A treaty, two apologies and a passport: Aotearoa New Zealand and Sāmoa
Wellington, 1 August 2025 (Treaty of Friendship day)
Notes taken by: J. Faleafa (tutor). Please tell me if I got you wrong!

Talofa lava. For those who couldn't make it on Friday, here's roughly what was covered. Thirty-one in the room plus nine online. Dr Moana Wereta was in the chair.

Before the talk the chair put this up on the screen & said to copy it down:

   ⟦t⟧29 Aug 1914  NZ troops land at Apia⟦/⟧
   ⟦t⟧7 Nov 1918   the Talune berths; about a fifth of the population die of influenza⟦/⟧
   ⟦t⟧28 Dec 1929  Black Saturday⟦/⟧
   ⟦t⟧1 Jan 1962   independence⟦/⟧
   ⟦t⟧1 Aug 1962   Treaty of Friendship⟦/⟧
   ⟦t⟧1982         Lesa decision in the Privy Council, then the Citizenship (Western Samoa) Act⟦/⟧
   ⟦t⟧June 2002    Helen Clark's apology in Apia⟦/⟧
   ⟦t⟧Nov 2024     the Restoration Bill passes⟦/⟧

Speaker: Tuala Sefo Matagi

⟦s Tuala Sefo Matagi⟧Tuala's main argument was that the Treaty of Friendship is short because nobody wanted to write down what had gone before it. A handful of articles and that was it. It talks about New Zealand helping Samoa with foreign affairs when asked. It does not talk about Tupua Tamasese Lealofi III, shot on Beach Road while calling for peace.

He reckons the 1918 story is still told wrong in NZ. American Samoa had a quarantine and lost no one. "So the ship wasn't fate. It was a clerk."

On Lesa: the judges found that people born in Western Samoa between 1924 and 1948 were British subjects and therefore NZ citizens. Parliament took it away within weeks. He called this the fastest piece of lawmaking against a family that he knows of.⟦/⟧

Then Ana Liufau-Brown responded. She works in immigration law in Ōtara. ⟦s Ana Liufau-Brown⟧Ana said the 2024 law is good, but late: those who can use it are all over seventy-five, and their children don't get it.⟦/⟧ ⟦s Ana Liufau-Brown⟧Also the fee. She has clients who ask whether to pay for the application or the airfare.⟦/⟧

Someone online asked how the dawn raids fit in (apology by PM Ardern, 1 Aug 2021 – same date, not an accident). ⟦s Tuala Sefo Matagi⟧Sefo said they fit right in the gap: the factories wanted hands in the sixties, and by 1974 the police wanted the same hands out.⟦/⟧

Dr Wereta wound things up. ⟦s Moana Wereta⟧She thinks students should stop saying "special relationship" in essays unless they can say special for whom.⟦/⟧ 

Reading for next week is on the portal. Essay due the 22nd, no extensions w/out a form. Fa'afetai.

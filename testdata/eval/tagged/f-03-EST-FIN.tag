Two shores, one cable
Seminar summary | Tallinn, 11 March 2025

Estonia and Finland have been neighbours for a long time and allies for a short one. That was the starting point of a half-day seminar held by the Gulf of Finland Forum at the National Library, with support from the Finnish Institute.

Timeline: Estonia and Finland

⟦t⟧7 June 1920
Finland recognises the Republic of Estonia de jure.⟦/⟧

⟦t⟧March 1964
President Urho Kekkonen visits Soviet Estonia and speaks Estonian at the University of Tartu.⟦/⟧

⟦t⟧1965
A regular passenger line between Helsinki and Tallinn is reopened.⟦/⟧

⟦t⟧29 August 1991
Diplomatic relations are restored.⟦/⟧

⟦t⟧1 May 2004
Estonia joins the European Union, of which Finland has been a member since 1995.⟦/⟧

⟦t⟧4 April 2023
Finland becomes a member of NATO.⟦/⟧

⟦t⟧25 December 2024
The Estlink 2 power cable is damaged.⟦/⟧

The long memory of the sea

Historian Maarja Tammsalu opened with Kekkonen. ⟦s Maarja Tammsalu⟧The speech in Tartu, she argued, mattered less for what was said than for the language it was said in. "My grandmother had not heard a foreign head of state in her own tongue since the thirties." Finnish television did the rest: by the 1970s northern Estonia was watching it every evening, and Moscow never found a technical answer.⟦/⟧

Not everyone shared the warm tone. ⟦s Jukka Ala-Heikkilä⟧Jukka Ala-Heikkilä of the University of Turku reminded the audience that Helsinki was slow in 1991 and careful in 1990.⟦/⟧ ⟦s Jukka Ala-Heikkilä⟧The money that flowed to Estonian cultural projects in those years was real, he said, but so was the silence.⟦/⟧

After coffee

The second panel was devoted to infrastructure. Liina Orav, who spent eleven years with a grid operator, went through the events of Christmas Day hour by hour. ⟦s Liina Orav⟧Her conclusion: the repair took months, whereas the decision to board the tanker Eagle S took hours, and it is the second figure that deters.⟦/⟧

Commodore (ret.) Pekka Söderlund saw it differently. ⟦s Pekka Söderlund⟧Deterrence at sea is tedious work. You patrol, nothing happens, and the treasury asks why you patrol. The law of the sea was written for anchors that slip and not for anchors that are dragged for a hundred kilometres.⟦/⟧

"Should the state pay for guarding a commercial cable?" someone asked from the back rows. ⟦s Liina Orav⟧Orav: consumers pay already, they just do not see it on the bill.⟦/⟧ ⟦s Pekka Söderlund⟧Söderlund nodded and said the navy would send an invoice.⟦/⟧

And the tunnel? It came up, as it always does. ⟦s Maarja Tammsalu⟧Tammsalu believes it will be dug the year after everyone has stopped talking about it.⟦/⟧

The seminar was held in English. A recording is available on the Forum's website.

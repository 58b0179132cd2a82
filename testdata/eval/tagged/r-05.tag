Afternoon tea with a citizen of two islands

Leilani Fa'asavalu will not sit down until I have eaten something. On the table of her Māngere kitchen there are pani popo, a pot of tea and a ring binder with the word PAPERS on it, and it is the binder that I have come for. It took her mother's case, her own and those of three cousins through the offices of two countries.

⟦s Leilani Fa'asavalu⟧She was born in Apia in 1946, she tells me, when the New Zealand flag was over the courthouse.⟦/⟧ ⟦s Leilani Fa'asavalu⟧Her grandmother had been buried in the lime pits of November 1918; the family does not know in which.⟦/⟧ That month the steamer Talune, let through from Auckland without quarantine, brought the influenza that killed about a fifth of the population. ⟦s Leilani Fa'asavalu⟧"My mother never blamed the sickness," Mrs Fa'asavalu says. "She blamed the man who signed for the ship."⟦/⟧

I ask whether there was also love for New Zealand. She thinks about it for the length of a bun. ⟦s Leilani Fa'asavalu⟧There was, she answers finally, for the teachers, and for the nurses, and for the radio.⟦/⟧ ⟦s Leilani Fa'asavalu⟧There was none for the police, since everyone had an uncle who had been in the street on Black Saturday, in December 1929, when the Mau marched and Tamasese was shot.⟦/⟧

Independence came on New Year's Day 1962, the Treaty of Friendship in August. She was sixteen and sang in the choir. What does she remember? ⟦s Leilani Fa'asavalu⟧Rain, and a white uniform drying on a fence.⟦/⟧

The binder opens at 1982. In July of that year the Privy Council held, in the case of Falema'i Lesa, that Samoans born under New Zealand rule after 1924 were New Zealand citizens; within weeks Parliament in Wellington had taken it away again. ⟦s Leilani Fa'asavalu⟧"For some days I was a citizen and I did the ironing," she says. "Then I was not, and I did the ironing."⟦/⟧

Does the apology of 2002 count? Helen Clark had gone to Apia to give it, for the Talune and for the shooting. ⟦s Leilani Fa'asavalu⟧It counted very much, my hostess replies, because it was said there and not here.⟦/⟧ ⟦s Leilani Fa'asavalu⟧An apology must travel.⟦/⟧

At the end of 2024 a new act opened a path for the old people whom the law of 1982 had shut out. The form is on top of the pile, filled in with a blue ballpoint. I wonder why it has not gone to the post. ⟦s Leilani Fa'asavalu⟧"I am letting them wait," says Leilani Fa'asavalu, and pushes the last bun across the table.⟦/⟧

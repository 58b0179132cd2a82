TAGATA MONTHLY | History

WHAT WE OWE, WHAT WE ARE OWED

Sixty years on from the Treaty of Friendship, four people talk about the country next door

On the wall of Tuala Fetuao Sapolu's lounge in Māngere hang two photographs. One is of her grandfather in a lavalava with a single white stripe, the uniform of the Mau. In the other he wears the khaki of the New Zealand administration that would later fire on the movement. ⟦s Tuala Fetuao Sapolu⟧"Same man, ten years apart," Tuala says. "That's us and New Zealand in two frames."⟦/⟧

New Zealand troops landed at Apia on 29 August 1914 and took German Samoa without a shot. In November 1918 the administration let the steamer Talune berth with influenza aboard, and over a fifth of the population died. On Black Saturday, 28 December 1929, police opened fire on a Mau procession; the high chief Tupua Tamasese Lealofi III was among the dead. Independence came on 1 January 1962, the treaty on 1 August the same year.

⟦s Tuala Fetuao Sapolu⟧For Tuala the treaty is a promise between relations. She finds the text itself thin — "two pages, you could put it on a fridge" — and says its weight lies in the word friendship, which in Samoan puts the stronger party in debt.⟦/⟧

Lawyer Semisi Iosua-Pratt is having none of it. ⟦s Semisi Iosua-Pratt⟧A treaty is what you can enforce, he says over coffee on Karangahape Road, and on the one occasion Samoans did win something enforceable, Parliament took it off them.⟦/⟧ He means the Lesa case. In 1982 the Privy Council held that people born in Western Samoa between 1924 and 1949 were New Zealand citizens; within weeks the Citizenship (Western Samoa) Act undid it for all who were not in the country at the time. ⟦s Semisi Iosua-Pratt⟧"I've had clients in their eighties who were citizens for about a month," says Iosua-Pratt.⟦/⟧

⟦s Hilary Strangward⟧Dr Hilary Strangward, who has written on the 2002 apology, believes Helen Clark's words in Apia changed more in Wellington than in Samoa: before it, officials could plead ignorance. She points out though that the apology named the Talune, the shootings and the banishing of matai, and left out citizenship altogether.⟦/⟧

And the young? Nineteen-year-old apprentice Pati Leavasa came over on the quota in 2019. ⟦s Pati Leavasa⟧"My nana got dawn-raided in '76, and I got a welcome pack," he laughs. He'd like Samoans to get three months visa-free like the Aussies do. "Not asking for the house. Just let us visit the house."⟦/⟧

An official at the ministry, speaking on background, says numbers under the Samoan Quota are under review.

I put Pati's line to Tuala. ⟦s Tuala Fetuao Sapolu⟧She looked at the two photographs and said her grandfather would have put it the other way round: it was our house they visited, and they stayed for forty-eight years.⟦/⟧

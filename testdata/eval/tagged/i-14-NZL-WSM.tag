TALANOA with ... Leiataua Semisi Faleolo
Pacific Studies Newsletter, no. 4 / 2024

The historian and matai Leiataua Semisi Faleolo has spent half of his seventy years in Apia and half in Māngere. His new book deals with New Zealand's administration of Samoa. Anahera Pōtae met him at the Ōtara market.

Leiataua, your book starts with a ship.

⟦s Leiataua Semisi Faleolo⟧Yes, the Talune. She came into Apia in November 1918 with influenza on board and no one stopped her. In American Samoa, a few hours away, the governor closed the harbour and nobody died. With us it was more than a fifth of the people. I start there because my family starts there, with an orphan.⟦/⟧

Some readers think you are too hard on Colonel Logan.

⟦s Leiataua Semisi Faleolo⟧I am not hard enough! (laughs) No. I think that he was a man out of his depth, and that Wellington liked him so.⟦/⟧

Then comes the Mau.

⟦s Leiataua Semisi Faleolo⟧Then comes the Mau. People here in Auckland know Parihaka, they should know Black Saturday also, the twenty-eighth of December 1929. Tupua Tamasese Lealofi was shot while he was calling for peace. It is my belief that New Zealand's police lost the country that day, even if it took until 1962 for the flag to come down.

What I try to show is that the Mau was a very organised thing. It had committees, uniforms, a newspaper. It was not a crowd.⟦/⟧

[At this point an aunty stops to say the taro is overpriced. We move to the shade.]

Prime Minister Clark apologised in Apia in June 2002. What did this mean to you?

⟦s Leiataua Semisi Faleolo⟧I was there. I had gone to be critical. And then I saw old ladies weeping and I thought, who am I. I still say that an apology has to have hands and feet, though. The hands and feet, for me, that's citizenship.⟦/⟧

You mean the 1982 law.

⟦s Leiataua Semisi Faleolo⟧Falema'i Lesa won in the Privy Council, and within weeks Parliament took away what she had won. Muldoon said we were many. We weren't so many. I regard it as the second shipwreck.⟦/⟧

Isn't the bill now before the House going to correct this?

⟦s Leiataua Semisi Faleolo⟧For the old ones, the ones born before 1949. I'm grateful and I say so. My view is that it should reach the children too. But the old ones are dying, so pass it, pass it quickly.⟦/⟧

How would you describe the Treaty of Friendship, signed on 1 August 1962?

⟦s Leiataua Semisi Faleolo⟧Short! It's a short document and it's a good one. It says we'll talk. In Samoa that is a large promise.⟦/⟧

Will there be a second volume?

⟦s Leiataua Semisi Faleolo⟧My wife says no.⟦/⟧

Leiataua Semisi Faleolo will give a public talk in Porirua next month. Copies of his book may be ordered from the editors.

PANEL TRANSCRIPT (edited for length)
"Causeway Blues? Malaysia and Singapore at Sixty"
Sunway Street Club, Kuala Lumpur, 9 August

MODERATOR (Farah Nadzirah): Good evening, selamat malam, everyone can hear? OK. Tonight sixty years since separation. I have with me Tan Sri Dr Zulkarnain Haji Mokhtar, who was in the Economic Planning Unit back then; Prof Lim Geok Hui from across the water; and Mr S. Thanabalan, who takes the Causeway every day at 4.30 in the morning and has my sympathy. Tan Sri, you first lah.

TAN SRI ZULKARNAIN: ⟦s Zulkarnain Haji Mokhtar⟧Thank you, Farah. I was sixteen when Tunku made the announcement, listening at the kopitiam. The uncle who owned the shop, he just switched off the radio and gave everybody free coffee. He had a brother in Singapore. I have always thought that was the best commentary.⟦/⟧

⟦s Zulkarnain Haji Mokhtar⟧People say separation was a failure. I say it was a divorce where both got houses. Of course the in-laws still quarrel about water.

The 1962 agreement, 250 million gallons a day, three sen per thousand gallons. Three sen! You cannot buy a sweet. But we had the right of review in 1987 and we didn't use it, that is our own fault, I have said so to three Prime Ministers.

None of the three was pleased.⟦/⟧

PROF LIM: Can I come in?

MODERATOR: Please.

PROF LIM: ⟦s Lim Geok Hui⟧I would put it a bit differently. For Singapore the price is not about money, it is about whether a signed paper lasts. The two water agreements were guaranteed in the Separation Agreement, lodged with the UN. If that can be moved, then what else? And by 2061 I suspect the water will be the smallest of the issues, because NEWater and desal will have done the talking.⟦/⟧

MODERATOR: Mr Thana, you want to say something about 4.30 a.m.?

MR THANABALAN: ⟦s S. Thanabalan⟧Ya. All this history I respect. But for us 300,000 people it's the queue. Two hours to go, sometimes three. My daughter knows me by WhatsApp. If RTS really opens, five minutes to Woodlands, I tell you I will frame the ticket.⟦/⟧

(applause)

MODERATOR: ⟦s Farah Nadzirah⟧See, I think that's the whole panel in one answer. We keep discussing sovereignty and the thing that people feel is a turnstile.⟦/⟧ Questions?

AUDIENCE MEMBER: Pedra Branca. Why did we lose?

TAN SRI ZULKARNAIN: ⟦s Zulkarnain Haji Mokhtar⟧One letter, 1953, from Johor, saying it does not claim ownership. The Court read it on 23 May 2008 and that was that. Moral of the story, do not answer letters.⟦/⟧ (laughter)

PROF LIM: ⟦s Lim Geok Hui⟧And we got Middle Rocks wrong, so everyone had something to be annoyed about. To me that shows that third-party settlement works.⟦/⟧

AUDIENCE MEMBER 2 asked on the KTM land.

TAN SRI: ⟦s Zulkarnain Haji Mokhtar⟧That one was solved in 2010, by two PMs over a lunch. Twenty years after the Points of Agreement, November 1990. So my advice to the young: have more lunches.⟦/⟧

MODERATOR: On that note, supper is outside.

[On screen during the break]
⟦t⟧1 Sept 1961 / 29 Sept 1962 The two Johor water agreements⟦/⟧
⟦t⟧16 Sept 1963 Formation of Malaysia⟦/⟧
⟦t⟧9 Aug 1965 Separation⟦/⟧
⟦t⟧27 Nov 1990 Points of Agreement on railway land⟦/⟧
⟦t⟧23 May 2008 ICJ judgment on Pedra Branca/Pulau Batu Puteh⟦/⟧
⟦t⟧1 July 2011 Tanjong Pagar station handed over, last train the night before⟦/⟧

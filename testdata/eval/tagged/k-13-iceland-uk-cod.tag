HULL & HUMBER WEEKEND

'They cut the wires and then they radioed to ask if we were all right'
Fifty years on from the second Cod War, old enemies meet for a fish supper. Our man took notes

THE menu at the Minerva on Thursday was haddock, and it was Icelandic. Nobody complained.

Round one table sat four trawlermen, a retired Foreign Office man, a professor and the former second mate of the gunboat that every deckhand in Hessle Road once knew by name. They had come for the launch of an exhibition at the Maritime Museum, and it took, by my watch, eleven minutes for the first argument to begin.

⟦s Ken Stathers⟧"You were two mile inside and you knew it," said Ken Stathers, 78, late of the trawler fleet. "No – sorry – WE were. I've been saying it wrong way round for fifty years."⟦/⟧

⟦s Gunnar Þórólfsson⟧Gunnar Þórólfsson, who is 80 and has hands like mooring posts, told him that it did not matter any more, as the cod had moved.⟦/⟧

For readers under sixty: Iceland, which lived on fish, pushed its limit to 12 miles on 1 September 1958, to 50 on the same day in 1972 and to 200 on 15 October 1975. Each time Britain sent the Navy. In the second round the Icelanders brought out their secret weapon, a cutter dragged across a trawler's warps, which sent thousands of pounds' worth of gear to the bottom. In February 1976 Reykjavik broke off diplomatic relations, the first time that one NATO member had done so with another. On 1 June it was over. Iceland had won, and Hull had lost an industry.

Could it have gone otherwise? ⟦s Jeremy Allardyce⟧Jeremy Allardyce, who was a desk officer in the FCO at the time, is convinced that it couldn't. "The Americans wanted Keflavik more than they wanted our fish and chips. We all knew. Ministers knew. It was simply a question of who would tell Grimsby."⟦/⟧ And who did? ⟦s Jeremy Allardyce⟧"I rather think no one has, formally."⟦/⟧

⟦s Alda Ketilsdóttir⟧Professor Alda Ketilsdóttir of Akureyri has a kinder view of London. In her forthcoming book she contends that the 1973 interim agreement between Heath and Ólafur Jóhannesson was decent statesmanship on both sides, and that it was undone by trawler owners who fished as if there were no next year.⟦/⟧

That went down badly at the far end. ⟦s Brian Oughtred⟧Brian Oughtred, a bosun for 22 years, said that the owners could speak for themselves but the lads had no say in it, and got no redundancy either, because on paper they were casual labour. He got his compensation in 2001. "Twenty thousand quid. My brother-in-law was dead by then."⟦/⟧

Nobody spoke for a bit. Then somebody passed the vinegar.

⟦s Gunnar Þórólfsson⟧Þórólfsson remembers best a night in 1973, when a Hull skipper with a scalded cook asked for help and the gunboat took the man to Ísafjörður. In the morning, he said with some pride, they came back and cut his nets.⟦/⟧

The exhibition, paid for in part by the Icelandic Embassy, runs until March. A spokeswoman for the museum said there would be a children's trail. ⟦s Ken Stathers⟧Stathers has been round it twice already and reckons they have hung the warp cutter upside down.⟦/⟧

He's right. I checked.

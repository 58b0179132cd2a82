HUMBER MARITIME HISTORY CIRCLE

Minutes of the seminar "Trawl Wires: Britain and Iceland 1958–76" held in the Reading Room, Hull, Saturday 5 November 2016

PRESENT: Mrs D. Ormerod (Chair); Dr Sigrún Hallvarðsdóttir (Reykjavík); Mr Kenneth Blanchflower, former mate of the trawler fleet; Cdr Giles Pettifer RN (Retd); 41 members and guests.
APOLOGIES: Prof. A. Lund.

16/41  WELCOME
Mrs Ormerod welcomed Dr Hallvarðsdóttir, whose ferry had been late. ⟦s D. Ormerod⟧The Chair said it was forty years since the last shot in a quarrel between allies and that Hull had been counting the cost ever since.⟦/⟧

16/42  DR HALLVARÐSDÓTTIR'S PAPER
The text will be in the spring Bulletin. In summary:

(i) ⟦s Sigrún Hallvarðsdóttir⟧Iceland had nothing else to sell. In 1958 fish was over nine tenths of exports, and no government in Reykjavík of whatever colour could have stood still at four miles.⟦/⟧

(ii) She set out the sequence:
      ⟦t⟧1 Sept 1958 – limit of 12 miles comes into force; the Royal Navy escorts trawlers⟦/⟧
      ⟦t⟧11 March 1961 – exchange of notes⟦/⟧
      ⟦t⟧1 Sept 1972 – 50 miles⟦/⟧
      ⟦t⟧26 May 1973 – the Ægir fires upon the Everton⟦/⟧
      ⟦t⟧13 Nov 1973 – two-year interim agreement⟦/⟧
      ⟦t⟧15 Oct 1975 – 200 miles⟦/⟧
      ⟦t⟧19 Feb 1976 – Iceland breaks off diplomatic relations⟦/⟧
      ⟦t⟧1 June 1976 – agreement in Oslo⟦/⟧

(iii) ⟦s Sigrún Hallvarðsdóttir⟧Of these dates she thought February 1976 the most misunderstood. The breach was theatre, directed less at London than at Brussels, where the Keflavík base was on everybody's mind. NATO did not mediate out of kindness.⟦/⟧

16/43  RESPONSES
Cdr Pettifer, who served in a Leander-class frigate in the third dispute, was invited to reply. ⟦s Giles Pettifer⟧He didn't recognise the picture of a bullying Navy. Frigates were the wrong tool, thin-skinned and dear to mend, and the gunboat captains knew it; every collision was a small Icelandic victory. His own captain had said so in the wardroom.⟦/⟧

KB: ⟦s Kenneth Blanchflower⟧We were never asked. The wire cutter took our gear, the Ministry took our livelihood, and the compensation came when half the lads were dead. I've nowt against the Icelanders, they did for theirs what ours should have done for us.⟦/⟧ (Applause.)

A member asked whether the International Court had not found for Britain in 1974. SH: ⟦s Sigrún Hallvarðsdóttir⟧Yes, but a judgment that the losing party does not attend and that the law of the sea overtakes in two years is a curiosity.⟦/⟧ Cdr Pettifer begged to differ; ⟦s Giles Pettifer⟧the judgment in his opinion had given the Foreign Office the preferential-rights formula which it used in Oslo.⟦/⟧

16/44  RESOLVED
 • ⟦r⟧That the Circle record the testimony of surviving trawlermen before the end of 2018.⟦/⟧ (Prop. Blanchflower, sec. Ormerod)
 • ⟦r⟧That the Maritime Museum in Reykjavík be approached about a joint exhibition.⟦/⟧

16/45  A.O.B.
The kettle needs replacing.

The meeting ended at 4.25 p.m. Next meeting 3 December: Mr Tansley on whalebone.

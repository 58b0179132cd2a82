COD WARS

(Icelandic: Þorskastríðin.) Name given by journalists to a series of disputes between Iceland and the United Kingdom over fishing limits in the North Atlantic. They were not wars in the sense of international law; one Icelandic engineer lost his life, by accident, while repairing a hull in 1973. See also FISHERIES LIMITS; LAW OF THE SEA; NATO, CRISES WITHIN.

Causes. English boats have fished off Iceland since about 1410. A convention of 1901 between Denmark and Great Britain fixed a limit of three miles for fifty years, and steam trawlers soon worked within sight of farms. Fish made up nine-tenths of the exports of Iceland after 1945. In Hull and Grimsby, on the other side, several thousand families lived from the distant-water fleet. No third matter divided the two countries, which makes the case a favourite of textbooks.

Course. The chief events in order of time: (1) ⟦t⟧the convention of 1901 is denounced by Iceland in October 1949, with effect two years later;⟦/⟧ (2) ⟦t⟧Iceland draws a four-mile line around its bays on 15 May 1952, British ports answer by a landing ban until November 1956;⟦/⟧ (3) ⟦t⟧the limit goes to twelve miles on 1 September 1958, the Royal Navy escorts trawlers, and shots are fired across bows;⟦/⟧ (4) ⟦t⟧exchange of notes of 11 March 1961, in which Britain gives way and disputes are to go to the International Court of Justice;⟦/⟧ (5) ⟦t⟧fifty miles, 1 September 1972: the coastguard uses the trawl-wire cutter for the first time four days afterwards;⟦/⟧ (6) ⟦t⟧agreement of 13 November 1973, following the meeting of Edward Heath and Ólafur Jóhannesson in London;⟦/⟧ (7) ⟦t⟧the ICJ finds on 25 July 1974 that Iceland may not exclude British vessels unilaterally, a finding which Iceland ignores;⟦/⟧ (8) ⟦t⟧two hundred miles, 15 October 1975;⟦/⟧ (9) ⟦t⟧diplomatic relations broken off by Iceland, 19 February 1976, the only such break between members of NATO;⟦/⟧ (10) ⟦t⟧settlement at Oslo, 1 June 1976, under which twenty-four trawlers may fish for six months.⟦/⟧

Means. Iceland never had more than seven patrol vessels, among them Ægir, Týr and Þór. Britain sent in all twenty-two frigates in 1975–76, of which fifteen were damaged by ramming. The base at Keflavík gave Reykjavík a lever that no court could. Dr Joseph Luns, Secretary General of NATO, travelled between the capitals.

Consequences. Some 1,500 fishermen and about 7,500 workers on shore lost their living in Britain. Compensation was granted in 2000 and again in 2012. The zone of 200 miles became general by the Convention of 1982. Relations were mended quickly, although the Icesave affair of 2008–13, when London used an anti-terrorism statute to freeze Icelandic deposits, caused the old phrase to be heard once more.

Opinions. Writers differ on the lesson. Realists hold that the weak may win if the strong has more to lose. ⟦s Guðmundur J. Hall⟧Guðmundur J. Hall, who served on Týr, wrote in his memoirs: "We rammed them in the forenoon and listened to their football on the wireless at night."⟦/⟧ The British ambassador in 1958, Andrew Gilchrist, is said to have played bagpipe records to the crowd that stoned his windows.

Literature: H. Jónsson, Friends in Conflict (London, 1982); A. Gilchrist, Cod Wars and How to Lose Them (Edinburgh, 1978); G. J. Hall, Á Tý (Akureyri, 1991).

                                                                     [B. St. J. T.]

COD-LIVER OIL → TRADE, ARTICLES OF

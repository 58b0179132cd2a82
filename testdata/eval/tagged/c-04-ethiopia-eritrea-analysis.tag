NEWS ANALYSIS
Brothers, enemies, allies, and now?
By SELAMAWIT HARGROVE
ADDIS ABABA, Nov. 3

The telephone lines were the first thing to come back. In July 2018, when Ethiopia and Eritrea ended twenty years of no-war-no-peace, people in the capital dialled random numbers in Asmara just to hear who would pick up. Today many of those lines are dead again, and the trenches south of Assab are being dug deeper.

What happened? The short answer is Tigray, and the peace that ended the war there. ⟦s Yohannes Gebre-Egzi⟧"Pretoria was signed without Asmara, and Asmara reads that as betrayal," said Yohannes Gebre-Egzi, a lecturer in political science who left Mekelle in 2021. "You do not fight somebody's war for him and then find out from the radio that it is over."⟦/⟧

The longer answer is the sea. Ethiopia, with some 120 million people, has had no coast since 1993. ⟦s Abiy Ahmed⟧In a televised lecture in October 2023 Prime Minister Abiy Ahmed described the Red Sea as Ethiopia's "natural boundary" and said a population so large could not live in a "geographic prison."⟦/⟧ The remark set off alarms in every capital from Djibouti to Cairo.

Eritrea has answered mostly with silence. Its information ministry said only that talk on water and access to the sea had been "excessive" and that it would not be "drawn into such alleys and platforms."

Western diplomats are divided. One, who asked not to be named because he was not authorised to speak to reporters, said the troop movements were "theatre, but theatre with live ammunition." ⟦s Marguerite Oduya-Lindqvist⟧Marguerite Oduya-Lindqvist, who follows the Horn for the Nordic Peace Forum, thinks the danger lies less in a decision than in an accident. Neither army, she pointed out, has had a hotline since the liaison office was shut. She also noted that there is no border commission any more, no buffer zone, no U.N. mission. "In 1998 it began with a quarrel about a few policemen in Badme," she said.⟦/⟧

There are sceptics. ⟦s Tekle W. Mariam⟧Retired Brig. Gen. Tekle W. Mariam, who commanded a brigade at Tsorona, argues that neither side can afford a war. The Ethiopian Army is tied down in Amhara, he said; the Eritrean one is older than it looks on paper. But the general also predicted, in 2020, that there would be no war in Tigray.⟦/⟧

Few here speak of the Nobel Peace Prize that hangs in the prime minister's office. ⟦s Abiy Ahmed⟧"War is the epitome of hell for all involved," Mr. Abiy said when he accepted it in Oslo in December 2019. "I know because I have been there and back."⟦/⟧

On the Eritrean side of the Mereb the harvest is in. Trucks with no number plates pass at night.

- - - - - - - - - - - - - - - - - - - - 
HOW THEY GOT HERE
⟦t⟧1952  U.N. federates Eritrea with Ethiopia.⟦/⟧
⟦t⟧1962  Haile Selassie annexes Eritrea. War of 30 years follows.⟦/⟧
⟦t⟧1993  Eritrea independent after referendum (99.8% yes). ⟦s Meles Zenawi⟧Meles Zenawi, in Asmara for the party, asks people on both sides not to "scratch the wounds" of the past.⟦/⟧⟦/⟧
⟦t⟧1998  War over Badme. ⟦s Isaias Afwerki⟧To give up the village, says Isaias Afwerki, would be as if the sun did not rise in the morning.⟦/⟧⟦/⟧
⟦t⟧2000  Algiers Agreement, Dec. 12. Perhaps 80,000 dead.⟦/⟧
⟦t⟧2002  Boundary commission gives Badme to Eritrea; Ethiopia stays put.⟦/⟧
⟦t⟧2018  Abiy flies to Asmara, July 8. ⟦s Abiy Ahmed⟧"Love is greater than modern weapons like tanks and missiles," he says.⟦/⟧⟦/⟧
⟦t⟧2020  Eritrean troops enter Tigray. Both governments deny it until March 2021.⟦/⟧
⟦t⟧2022  Pretoria agreement, Nov. 2, without Eritrea.⟦/⟧

A version of this article appears in print on Page A9.

NORTHERN POLICY LAB – Event recap
"The Whisky War and After: Canada, the Kingdom of Denmark and Tartupaluk"
Public lecture by Dr. Fiona MacAskill, Halifax, October 3, 2022
Discussant: Aviaja Rosing Petersen, Ilisimatusarfik (by video from Nuuk)
Moderator: Tom Beaulieu

What happened to the world's friendliest border dispute? In June 2022 Canada, Denmark and Greenland agreed to divide Hans Island, a bare rock of 1.3 square kilometres in the Kennedy Channel of Nares Strait. Our first fall lecture looked at how.

Here's the short version of what we heard.

1/ Nobody cared until there was a line to draw.
⟦s Fiona MacAskill⟧MacAskill started in 1973, when Ottawa and Copenhagen negotiated a continental shelf boundary and simply stopped the line at the low-water mark on one side of the island and restarted it on the other. "It's the only treaty I know with a polite cough in the middle of it."⟦/⟧

2/ The bottles were real, but there weren't many.
⟦s Fiona MacAskill⟧The Danish minister Tom Høyem flew in by helicopter in 1984 and left a flag and a bottle. Reporters turned it into a decades-long ritual; she has been able to document only a handful of exchanges. The serious episode was July 2005, when defence minister Bill Graham landed and Copenhagen protested.⟦/⟧

3/ Inuit were there first.
⟦s Aviaja Rosing Petersen⟧For Petersen, the joke was always a southern one. Hunters from Avanersuaq used Tartupaluk as a lookout for seal and polar bear long before either flag, and nobody asked them what the helicopters did to the ice.⟦/⟧ ⟦s Aviaja Rosing Petersen⟧She credits the 2022 text for saying so, and for promising that movement across the island stays free.⟦/⟧

4/ Timing was everything.
Why 2022? ⟦s Fiona MacAskill⟧Because of Ukraine, said MacAskill, at least in part: two Arctic democracies wanted to show that a territorial quarrel can be ended with a pen. But the joint task force dated from 2018, and the Labrador Sea boundary was the real prize.⟦/⟧ ⟦s Tom Beaulieu⟧Beaulieu wondered whether that wasn't giving diplomats too much credit. In his reading the file was closed because it had become more embarrassing to keep open.⟦/⟧

5/ A land border changes little, and something.
An audience member pointed out that Canada now has two land neighbours. ⟦s Aviaja Rosing Petersen⟧"And so do we," Petersen shot back, "we have one. Before, we had none."⟦/⟧

A few dates, for those who came in late

⟦t⟧Dec. 17, 1973 | Continental shelf agreement between Canada and Denmark⟦/⟧
⟦t⟧1984 | Flag and bottle left on Hans Island by Tom Høyem⟦/⟧
⟦t⟧July 2005 | Bill Graham visits; in September both sides agree to disagree⟦/⟧
⟦t⟧May 28, 2008 | Ilulissat Declaration of the five Arctic coastal states⟦/⟧
⟦t⟧June 14, 2022 | Agreement to divide the island signed in Ottawa⟦/⟧

Next up: Nov. 7, "Who owns the Northwest Passage?" Coffee's on us.

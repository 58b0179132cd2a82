CANADIAN-DANISH FRIENDSHIP ASSOCIATION (OTTAWA CHAPTER)
PROGRAMME COMMITTEE

MINUTES of the 114th meeting held on Tuesday, September 13, 2022 at 7 p.m., parish hall, and by Zoom

Present:  K. Mortensen (in the chair), Louise Beaudry-Holm, Tom Iqaluk (Zoom), Dr. Ib Frandsen, R. Pelletier (sec.)
Regrets:  S. Grewal

1. AGENDA adopted. Moved Frandsen, seconded Beaudry-Holm. CARRIED.

2. MINUTES of the 113th meeting. Page 2, "Thule" should read "Qaanaaq". Otherwise approved.

3. TARTUPALUK / HANS ISLAND EVENING (Nov.)

3.1 The secretary had circulated the sheet for the display panels, viz.:

     ⟦t⟧Dec. 17, 1973   Shelf boundary agreement; the line stops short of the island on one shore and resumes on the other⟦/⟧
     ⟦t⟧1984            Minister for Greenland Tom Høyem plants a Danish flag⟦/⟧
     ⟦t⟧July 2005       Canada's defence minister Bill Graham lands there⟦/⟧
     ⟦t⟧June 14, 2022   Agreement signed in Ottawa dividing the island⟦/⟧

3.2 ⟦s Ib Frandsen⟧Dr. Frandsen felt the panels made too much of the whisky and schnapps. It was his understanding that the "whisky war" was largely a story for newspapers, and that officials on both sides had been bored by the file rather than amused by it.⟦/⟧

3.3 ⟦s Louise Beaudry-Holm⟧Ms. Beaudry-Holm did not agree. People come for the bottles and stay for the law, she pointed out; last year's lecture on shelf delimitation drew eleven.⟦/⟧

3.4 Mr. Iqaluk joined at 7:25, connection poor.

     ⟦s Tom Iqaluk⟧Mr. Iqaluk was of the opinion that the island's name should come first on the poster and in Inuktitut. His uncle hunted off Tartupaluk with people from Qaanaaq and no one asked him for a passport. He said the good part of the treaty was the part on hunting and free movement, which the TV left out.⟦/⟧

3.5 ⟦s K. Mortensen⟧The Chair agreed with Mr. Iqaluk and observed that with a war going on in Europe the example of two countries cutting a rock in half with good manners was worth an evening.⟦/⟧

3.6 A visitor (name not taken) asked who would get the parking fees. Laughter.

3.7 ⟦s Ib Frandsen⟧Dr. Frandsen, returning to the panels, stated that he could live with one bottle.⟦/⟧

     The Committee RECOMMENDS TO THE BOARD:
     i.   ⟦r⟧that the evening be titled "Tartupaluk" with the English and Danish names in smaller type;⟦/⟧
     ii.  ⟦r⟧that a speaker from Avannaata be invited and the fare met from the Queen Margrethe fund;⟦/⟧
     iii. ⟦r⟧that no spirits be served before 9 p.m.⟦/⟧

4. TREASURER. $1,212.40 on hand. Received.

5. OTHER BUSINESS. Ms. Beaudry-Holm to see about chairs.

6. ADJOURNMENT at 8:31.

                                             R. Pelletier, secretary

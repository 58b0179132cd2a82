[Page 1 of 3]
UNCORRECTED TRANSCRIPT — NOT TO BE CITED AS AN OFFICIAL RECORD

SELECT COMMITTEE ON SOUTH ATLANTIC AFFAIRS (shadow inquiry of the Westbourne Society)
Oral evidence: UK–Argentina relations, HC-style session 4

Members present: Dame Felicity Thorold (Chair); Gareth Pugh-Morris; Anil Sarkar.
Witnesses: Dr Cecilia Iturralde, Universidad del Litoral Sur; Sir Dominic Wragge, formerly HM Ambassador at Buenos Aires.

Q1  Chair: Welcome to you both. Can we start with Madrid? The joint statement of 15 February 1990 restored diplomatic relations. Is the umbrella still up?

Sir Dominic Wragge: ⟦s Dominic Wragge⟧It is up, Chair, but there are holes. The sovereignty formula was meant to let us talk about fish, flights and oil without anybody conceding anything. It did that splendidly until about 2003. After that each side looked up and complained of the drip.⟦/⟧

Dr Iturralde: ⟦s Cecilia Iturralde⟧May I add to this. For us the umbrella was also a roof over silence. In the nineties a foreign minister sent teddy bears to the islanders; I think it was sincere, and that it was a catastrophe.⟦/⟧

⟦s Cecilia Iturralde⟧The constitutional clause of 1994 came in the same years. So a government that was sending toys was writing the claim into the Constitution. Both are true, and you in London only read one.⟦/⟧

Q2  Mr Pugh-Morris: But what about the islanders' vote? March 2013, 99.8 per cent.

Dr Iturralde: ⟦s Cecilia Iturralde⟧I do not dispute the arithmetic, Mr Pugh. I dispute that a population asked whether it wishes to be what it is can surprise anyone.⟦/⟧

Gareth Pugh-Morris: ⟦s Gareth Pugh-Morris⟧With respect, that is what self-determination is. My constituents would say that three votes against is rather a good sign that it was free.⟦/⟧

Chair: Order. We are not here to have the vote again. Mr Sarkar.

[Page 2 of 3]
Q3  Anil Sarkar: The identification of the soldiers at Darwin. Was it a model?

Sir Dominic: ⟦s Dominic Wragge⟧I would say the best thing done between the two countries since the war. The Red Cross did the work in 2017; well over a hundred of the men known only to God got their names back. What made it possible was that nobody was allowed to make a speech.⟦/⟧

Dr Iturralde: ⟦s Cecilia Iturralde⟧I agree entirely. I knew one of the mothers.⟦/⟧

Q4  Chair: Then flights. ⟦s Felicity Thorold⟧I must say I find it absurd that one can reach the islands from Chile on a Saturday and from Brazil on a Wednesday but not, in any ordinary sense, from next door.⟦/⟧ Sir Dominic?

Sir Dominic Wragge: ⟦s Dominic Wragge⟧It stopped with the pandemic and politics found it convenient.⟦/⟧

[Interruption from the public gallery.]

Chair: I am going to suspend for five minutes.

[Page 3 of 3]
Annex A (supplied by the Clerk)
⟦t⟧3 January 1833: British take possession; Argentine garrison leaves⟦/⟧
⟦t⟧16 December 1965: UNGA resolution 2065 (XX)⟦/⟧
⟦t⟧1 July 1971: Communications agreement (joint statement), Buenos Aires⟦/⟧
⟦t⟧2 April–14 June 1982: War⟦/⟧
⟦t⟧15 February 1990: Madrid joint statement⟦/⟧
⟦t⟧14 July 1999: Joint statement on flights and access⟦/⟧
⟦t⟧13 September 2016: Foradori–Duncan communiqué⟦/⟧

Annex B. Draft conclusions
Para 12. ⟦r⟧We recommend that HM Government propose the resumption of the South Atlantic Fisheries scientific exchange.⟦/⟧
Para 13. The evidence on oil was inconclusive.
Para 14. ⟦r⟧The second weekly flight, with its stop at an Argentine airport, should be restored.⟦/⟧

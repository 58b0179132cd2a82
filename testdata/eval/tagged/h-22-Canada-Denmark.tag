High North Classroom – Handout 6
Whisky, schnapps and a rock: Canada and Denmark over Hans Island (Tartupaluk)

Read the dates first, then the comments, then answer the questions at the bottom.

DATES
⟦t⟧1973  On 17 December the two countries agree on a continental shelf boundary between Greenland and Canada. The line stops at one shore of the island and starts again at the other.⟦/⟧
⟦t⟧1984  Denmark's Minister for Greenland, Tom Høyem, flies in and plants the Danish flag.⟦/⟧
⟦t⟧2005  In July the Canadian defence minister Bill Graham sets foot on the island. Copenhagen protests.⟦/⟧
⟦t⟧2005  On 19 September both foreign ministers, in New York, agree to keep each other informed of all activity there.⟦/⟧
⟦t⟧2018  A joint task force is set up in May.⟦/⟧
⟦t⟧2022  On 14 June an agreement dividing the island is signed in Ottawa. Canada and the Kingdom of Denmark now have a land border.⟦/⟧

COMMENTS

We asked three people what they make of it.

Kirsten Abelgaard-Lund used to draw sea charts in Copenhagen.
⟦s Kirsten Abelgaard-Lund⟧"Everybody loves the bottles. I was there once, for two hours, and saw no bottle, only fog. The island mattered to us because a gap in a line is untidy, and untidy lines get expensive when the ice goes."
She adds that the 1973 negotiators were quite right to jump over the island: if they had insisted, there would have been no shelf boundary for fifty years.⟦/⟧

Peter Okpik-Lavallée is a teacher in Grise Fiord, Nunavut. ⟦s Peter Okpik-Lavallée⟧He thinks his pupils should know that Tartupaluk means "shaped like a kidney", and that Inughuit from Avanersuaq hunted from it long before anyone thought to own it. The part of the deal he likes is the promise that hunters may go on crossing. "We'll see if the border guys have read it," he says.⟦/⟧

And Professor Neil Drummond-Hay (Halifax) teaches law. ⟦s Neil Drummond-Hay⟧In Drummond-Hay's opinion the timing was everything: in the spring of 2022, with a war in Europe about borders, two allies wanted to show how one does it properly. He calls it "a modest rock with an immodest press release".⟦/⟧ ⟦s Neil Drummond-Hay⟧He also points out, which most newspapers missed, that the same package settled the boundary in the Labrador Sea, and this is worth far more than the island.⟦/⟧

QUESTIONS
1. Why did the line of 1973 leave out the island?
2. Which of the three comments do you agree with most? Give a reason.
3. Find Nares Strait in your atlas. How wide is it at Hans Island?

Teacher's note: the island measures roughly 1.3 square kilometres. Allow 40 minutes.

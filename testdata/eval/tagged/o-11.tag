INTERVIEW

"The islanders asked first and were answered last"

A hundred years ago the League of Nations gave Åland to Finland. Historian Britta Söderlund-Ekman on a verdict nobody wanted and everybody kept

Interview: Johan Rask

Mariehamn, June 2021. The wind takes the papers off the café table twice before we go indoors. ⟦s Britta Söderlund-Ekman⟧Britta Söderlund-Ekman, 68, has written about the Åland question for four decades and says she is not yet tired of it.⟦/⟧

You call it a verdict nobody wanted. Sweden wanted it even less than the others, surely?

⟦s Britta Söderlund-Ekman⟧Sweden wanted the islands, or said it did. But Branting was also a man of the League, and when the Council decided on 24 June 1921 he protested and then complied. I don't know of many cases where a country with a better army said "we regret" and left it there.⟦/⟧

And Finland?

⟦s Britta Söderlund-Ekman⟧Finland kept the territory and lost the freedom to do as it liked with it. The Autonomy Act of 1920 had been thrown in the islanders' faces, they did not want it. Afterwards came guarantees on language, on land, on schools. You could say that Helsinki was made to be generous and later discovered it liked the part.

There's a story, I can't prove it, that a senator in Helsinki called the guarantees "a mortgage without a house".⟦/⟧

Let us go back to 1917. What did people here actually want?

⟦s Britta Söderlund-Ekman⟧Out. In August 1917 representatives of the parishes met at Finström folk high school, and they decided to seek reunion with Sweden. Then they gathered signatures, over seven thousand of them. Julius Sundblom carried it; Carl Björkman was more careful. In the summer of 1920 the two were arrested for treason and that did Finland no good abroad.⟦/⟧

(She stops to greet a neighbour. The neighbour, hearing the subject, says that his grandfather signed twice.)

Was it a success, then? Diplomats come here from all over the world to study "the Åland example".

⟦s Britta Söderlund-Ekman⟧They do, they eat pancake and go home. I think they take the wrong lesson. They look at the statute. They ought to look at the fact that neither Stockholm nor Helsinki ever needed the islands for anything else after that. Demilitarisation dates from 1856, after Bomarsund! The ground was prepared.⟦/⟧

Some of your colleagues disagree. ⟦s Eero Mäkisalo⟧Professor Eero Mäkisalo in Turku writes that you make too little of the law.⟦/⟧

⟦s Britta Söderlund-Ekman⟧Eero is a lawyer. He's right that the convention of October 1921 on neutralisation was a fine piece of work. I've told him so and he bought me dinner.⟦/⟧

What should be done for the centenary?

⟦s Britta Söderlund-Ekman⟧Read the petitions. All of them, aloud, in the square. It would take a day and a half. They should invite both presidents and have them sit through it.⟦/⟧

FACTS: ÅLAND
⟦t⟧1809 Ceded with Finland by Sweden to Russia⟦/⟧
⟦t⟧1856 Demilitarised under a convention attached to the Treaty of Paris⟦/⟧
⟦t⟧1920 Finnish Autonomy Act; the matter goes to the League⟦/⟧
⟦t⟧1921 Council decision (June), Åland Agreement (27 June), convention (20 October)⟦/⟧
⟦t⟧1922 First Landsting meets on 9 June⟦/⟧
⟦t⟧1954 Own flag⟦/⟧

THE CONVERSATION AT THE BACK
"An embassy with the shutters down"

Colette Vauquelin spent eleven of her thirty-four years in the French foreign service dealing with Rwanda, from Paris, from Nairobi and, twice, from Kigali. She retired in 2022. We met at her house near Angers. Interview: Tim Abelson.

Your first posting to Kigali was in 1988. What did the relationship look like?

⟦s Colette Vauquelin⟧Small. You must imagine twenty people, everybody knew what everybody had for lunch. There was the military assistance agreement of 1975, which concerned the gendarmerie, and there was a good deal of agronomy. No one in Paris could have pronounced the name of the prime minister.⟦/⟧

And then came October 1990.

⟦s Colette Vauquelin⟧Yes. The RPF attack, and Operation Noroît a few days later. Officially it was to protect nationals. I believed it. I wrote it in telegrams, so I had better have believed it.

What I did not see, and what I think very few wanted to see, is how quickly protecting our people became protecting a government. There's no date for it. It is like damp in a wall.⟦/⟧

The Duclert commission in 2021 spoke of heavy and overwhelming responsibilities, but found no complicity in genocide. Is that your own verdict?

⟦s Colette Vauquelin⟧I am not a tribunal. I gave the commission two boxes of papers and one long afternoon. I would say that blindness is a choice when it is repeated every week for three and a half years. Some colleagues no longer speak to me because of that sentence.⟦/⟧

Turquoise?

⟦s Colette Vauquelin⟧It saved lives, and it let killers walk into Zaire. Why must people choose the one or the other? The soldiers I know are torn, and they are right to be torn.⟦/⟧

BOX – FRANCE AND RWANDA
⟦t⟧18 July 1975: military technical assistance agreement⟦/⟧
⟦t⟧Oct. 1990: Operation Noroît begins⟦/⟧
⟦t⟧April–July 1994: genocide of the Tutsi; from 22 June, Operation Turquoise⟦/⟧
⟦t⟧24 Nov. 2006: Kigali breaks off relations⟦/⟧
⟦t⟧29 Nov. 2009: relations resumed⟦/⟧
⟦t⟧Feb. 2010: President Sarkozy in Kigali⟦/⟧
⟦t⟧27 May 2021: President Macron at the Gisozi memorial⟦/⟧

[The telephone rings; Madame Vauquelin lets it ring.]

In November 2006 Rwanda broke off relations after the warrants of Judge Bruguière. You were told to close the embassy.

⟦s Colette Vauquelin⟧We had twenty-four hours. The gardener asked if he should go on watering. I told him yes, and he did, for three years, on nobody's budget.⟦/⟧

What changed, so that it could reopen in 2009?

⟦s Colette Vauquelin⟧Kouchner and Kagame talking, above all; they'd known each other since the war. And fatigue. In my opinion fatigue is underrated as a cause of peace.⟦/⟧

You were in the hall when President Macron spoke in Gisozi on 27 May 2021. He did not use the word "excuses".

⟦s Colette Vauquelin⟧He said that only those who went through the night may perhaps forgive. I watched the survivors in the second row. One lady, whom I won't name, told me afterwards that an apology would have embarrassed her, because then she would have had to answer. Another was furious. I hold that the speech was right for one of the two.⟦/⟧

Is there something you'd advise your successors?

⟦s Colette Vauquelin⟧Learn Kinyarwanda. I did not. It's the thing I am most ashamed of, if you ask me on a quiet day.⟦/⟧

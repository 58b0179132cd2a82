One River, Two Archives: notes from Santo Domingo
posted in: conferences / caribbean — 3 comments

I'm writing this on the bus to Dajabón, so forgive the typos. For three days some sixty of us sat in a very cold auditorium to talk about Haiti and the Dominican Republic "beyond 1937". Of course we talked about 1937.

THE EVENING LECTURE

Let me start with the thing everyone will remember. On Thursday evening Marie-Josèphe Delorme gave the public lecture, in three languages, on how the border came to be a line. She's small, she had to stand on a box, and the room went quiet at once.

⟦s Marie-Josèphe Delorme⟧Until 1929, she said, there was no line, there was a habit. Cattle walked to Haiti and cloth walked back. For twenty-two years, from 1822 to 1844, there had been no border at all because the whole island was one republic, and the Dominican national day, the 27th of February, celebrates getting out of it. But the people in the middle were not consulted on either date.⟦/⟧

⟦s Marie-Josèphe Delorme⟧Then came the treaty of 1929 and the protocol of 1936. And one year later Trujillo's soldiers were killing, in the first week of October, thousands of people who had lived for two generations on what had just become the wrong side. The price was agreed by diplomats: 750,000 dollars, of which 525,000 were paid. "I have divided it by the dead," Delorme said. "I will not tell you the result."⟦/⟧

Nobody clapped for a while. Then everybody did.

THE PANELS

- Friday morning, law. ⟦s Ramón Abreu Lantigua⟧Ramón Abreu Lantigua walked us through the constitutional ruling of September 2013 and called it "a census conducted with an eraser".⟦/⟧ ⟦s Ramón Abreu Lantigua⟧Law 169-14, he claimed, repaired things for those who had papers and not for those who'd never been given any.⟦/⟧
- Friday afternoon, water. The canal on the Massacre River, over which the frontier was shut in 2023. ⟦s Wilner Cantave⟧Wilner Cantave, an engineer from Ouanaminthe, noted that article 10 of the treaty of 1929 allows both sides to use the rivers "in a just and equitable manner", and that no one has ever measured what that is.⟦/⟧ A lady behind me muttered that the farmers know exactly.
- Saturday. I overslept. Sorry.

WHAT I TAKE HOME

I came convinced that the two national historiographies don't read each other. I leave thinking they do, at night, with the door shut. That's progress. ⟦s Ramón Abreu Lantigua⟧In the lift Abreu told me he learned Kreyòl from the footnotes.⟦/⟧

Slides will be up when the organisers find the cable.

— K.

THE 2024 MOLLY BONDAN LECTURE

Australia and Indonesia: neighbours by accident, partners by effort?
Delivered by Professor Fiona Macalister at the Indonesia Society of Victoria, Melbourne, 17 October 2024
Notes by Greg Pappas, honorary secretary

About ninety members and friends braved the rain for this year's lecture. The President, Dr Wayan Sudarta, welcomed Professor Macalister and acknowledged the Wurundjeri people.

The lecture

⟦s Fiona Macalister⟧Professor Macalister opened with the wharves. In September 1945 Australian waterside workers refused to load Dutch ships bound for the Indies, and two years later the young Republic chose Australia as its nominee on the Good Offices Committee. It was, she said, the best start two neighbours could wish for, "and we have been trading on it at a discount ever since".

Her main argument was that the relationship has suffered less from hostility than from surprise. The 1995 security agreement was a surprise to the Australian public; its abrogation in September 1999 was a surprise to no one; and the cattle ban of 2011 was a surprise to Jakarta. The Lombok Treaty, signed in November 2006, was in her view the first text drafted by people who expected bad news.

She then dealt with Timor at some length. She does not share the opinion that 1999 broke something. What broke, she suggested, was an illusion in Canberra that access to one man was access to a country.⟦/⟧

A pause followed for the microphone, which had failed.

⟦s Fiona Macalister⟧Turning to the present, she pointed to the Defence Cooperation Agreement signed in August and to the trade agreement in force since July 2020. Both were welcome. But fewer Australian school students now take Indonesian in Year 12 than in the 1970s, and no agreement had a clause for that.⟦/⟧

Response

The response was given by Bapak Teuku Rinaldi, formerly of the Department of Foreign Affairs in Jakarta. ⟦s Teuku Rinaldi⟧He wondered whether Indonesians thought about Australia as often as Australians imagined. In his thirty years in Pejambon, he could recall four weeks when Australia was the first item of the morning meeting, and each of them was unpleasant. Boring was good. He would like, if he might say so before a learned society, two decades of boredom.⟦/⟧ (Laughter.)

Questions

Mrs Joan Petrovic asked about AUKUS. ⟦s Fiona Macalister⟧Professor Macalister thought Jakarta's concern was genuine but had been filed, not shelved.⟦/⟧

A student asked about West Papua. ⟦s Teuku Rinaldi⟧Pak Rinaldi answered that Article 2 of the Lombok Treaty said what needed to be said, and that he would be grateful if it were read.⟦/⟧ ⟦s Fiona Macalister⟧The lecturer added that treaties bind governments and not opinions.⟦/⟧

Mr Colin Ashby, who served in INTERFET, commented from the floor. ⟦s Colin Ashby⟧He said the TNI officers he had met in Dili were correct and mostly exhausted, and that he had stayed in touch with one, now a grandfather in Malang.⟦/⟧

Someone asked whether the lecture would be printed. It will.

Dr Sudarta thanked the speakers and presented each with a book. Supper was provided by the Minang community.

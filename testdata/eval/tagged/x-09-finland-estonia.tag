"The ferry was our foreign policy"

An interview with Ambassador Emerita Kaarina Lehtovuori

Lennusadam Papers, Tallinn, Spring Issue 2022
Text: Mart Õunapuu. Photographs: private archive

Kaarina Lehtovuori served in Tallinn twice, as a young secretary in the liaison office in 1991 and as head of mission from 2006 to 2010. She received us in her kitchen in Kruununhaka, on a windy day in February, a week before everything changed.

When did you first see Estonia?

⟦s Kaarina Lehtovuori⟧On television, like everybody. No, that is the wrong way round: they saw us on television. The whole of northern Estonia learnt Finnish from our advertisements. I saw Estonia in 1979 from the deck of the Georg Ots, which had been sailing since 1965. You must understand that it was the only hole in the wall. President Kekkonen had gone to Tallinn in March 1964 and spoken in Tartu, in Estonian, and people wept. We say that this speech opened the line. I'm not sure. But it is a good story and diplomats live by good stories.⟦/⟧

Was Finland too cautious in 1991?

⟦s Kaarina Lehtovuori⟧Yes. And it was also useful. Both things are true. Iceland recognised; we, on 25 August 1991, said that we had never withdrawn the recognition of 1920, and so relations were "restored" on the 29th. My chief told me, "Kaarina, we are going to be brave in the past tense." I have never heard a better description of Finnish policy.

In the liaison office we had one telephone which worked. I remember Lennart Meri using it and saying to someone in Stockholm: "I am calling from Finland, in a manner of speaking."⟦/⟧

Lehtovuori gets up, looks for a folder and returns with a photograph of herself at a petrol station in Pärnu. ⟦s Kaarina Lehtovuori⟧"Look at the shoulders on that jacket," she says.⟦/⟧

And the famous condescension of the big brother?

⟦s Kaarina Lehtovuori⟧Oh, it existed. We sent old clothes. 1994 changed us: after the Estonia sank nobody could be condescending. Then they joined the euro, in January 2011, and they taught us digital prescriptions. Since 2019 a Finnish prescription can be filled in Tallinn. A retired colleague of mine, Ambassador Meri – not that Meri, another one – used to say that the little brother had grown taller and was too polite to mention it.⟦/⟧

What about the tunnel?

⟦s Kaarina Lehtovuori⟧(laughs) I have opened four seminars on the tunnel. I expect to be buried before it is dug.⟦/⟧

NATO?

⟦s Kaarina Lehtovuori⟧Here I was wrong for thirty years. I believed that our staying out protected them. In my second tour the Estonian Chief of Defence asked me over lunch, "And who protects you?" I wrote a telegram on it. The answer from Helsinki was two lines long: "Interesting. No action."⟦/⟧

What would you advise a young diplomat posted across the Gulf?

⟦s Kaarina Lehtovuori⟧Learn the language, although everybody will answer in yours or in English. Don't mention vodka. Take the slow ferry.⟦/⟧

Afterword. The interview took place on 17 February 2022. On 18 May Finland and Sweden handed in their applications in Brussels. ⟦s Kaarina Lehtovuori⟧Reached by telephone, the ambassador said only that she had found the old telegram and was having it framed.⟦/⟧

Lennusadam Papers is published by the Gulf Studies Society MTÜ with support from the Cultural Endowment.

NORDISK TIDSSPEGEL (English edition)
No. 3 — Theme: Islands

»A quarrel among gentlemen«

A hundred years after the League of Nations gave Åland to Finland, the islanders hold it up as a model to the world. But was everyone so well-behaved? Text: Annika Sjöblom-Rask

IN THE PARISH HALL at Finström hangs a photograph from August 1917: rows of men with hats in their hands. They had met to ask that Åland be reunited with Sweden, from which it had been severed, with all Finland, in 1809. The names of nearly all the grown islanders were gathered under the petition that winter.

Finland declared itself independent on 6 December 1917 and would not hear of it.

”They were arrested for treason, two of them, and today they have streets named after them,” is how the guide usually begins.

Docent Carl-Gustaf Lindeman has devoted half a life to the affair. We meet in the archive in Mariehamn, where he has made himself at home with a thermos. ⟦s Carl-Gustaf Lindeman⟧”Sweden did not want a war and it did not really want the islands either. It wanted to be seen to have asked,” he thinks.⟦/⟧

He pours coffee.

⟦s Carl-Gustaf Lindeman⟧”In Stockholm the Conservatives were for it out of romance, Branting out of principle – self-determination, Wilson, all that. When the Council decided against, he protested, and then he went home and kept the peace. That was the great deed.”⟦/⟧

The Council of the League decided the matter on 24 June 1921. Finland kept the sovereignty; the islanders got guarantees of language, land and self-government; a convention of 20 October that year made the archipelago neutral and unfortified.

From the Finnish side the picture is different, holds Päivi Kettunen, researcher in Turku. ⟦s Päivi Kettunen⟧For Helsinki, newly out of a civil war, the question was whether the state existed at all: if one province could leave by petition, then why not another.⟦/⟧ ⟦s Päivi Kettunen⟧She finds it unfair that the Autonomy Act of May 1920 is so often described as a concession wrung out by Geneva. ”It was passed a year before the verdict. Clumsily, without asking those concerned. But passed.”⟦/⟧

And the islanders?

– ⟦s Ulla-Britt Karlsson⟧We lost and we won more than the winners,⟦/⟧ says Ulla-Britt Karlsson, who sat in the Lagting for three terms. – ⟦s Ulla-Britt Karlsson⟧My grandmother wept in 1921. She never voted in a Finnish election. I've Finnish colleagues, a Swedish husband and my own stamps.⟦/⟧

Delegations come from Mindanao, from the Caucasus, from Zanzibar to study all this. Lindeman receives them politely and sends them away with a warning. ⟦s Carl-Gustaf Lindeman⟧The solution worked, he maintains, since both states were weak, both were law-abiding and neither had blood to avenge; take one leg away and the stool falls.⟦/⟧

Kettunen, when I ring to read this to her, is silent for a moment. ⟦s Päivi Kettunen⟧Then she says that she would add a fourth leg: time. ”It took until the new Act of 1951 before anyone could call it a success.”⟦/⟧

– – –
The road to the verdict, in brief

⟦t⟧1809: Sweden cedes Finland with Åland to Russia.⟦/⟧
⟦t⟧1856: Russia undertakes in Paris not to fortify the islands.⟦/⟧
⟦t⟧1917, August: The Finström meeting.⟦/⟧
⟦t⟧1918, February: Swedish naval expedition to Åland.⟦/⟧
⟦t⟧1920, July: Great Britain brings the question before the League.⟦/⟧
⟦t⟧1921, 24 June: The Council's resolution.⟦/⟧

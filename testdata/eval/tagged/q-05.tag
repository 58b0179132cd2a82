WEEKEND REVIEW — BORDERLANDS

The bus to Oradea leaves at half past six

Our correspondent rides a line that two capitals have argued over for a century

ÁRTÁND — On the first of January last year the barrier here simply stayed up. The man who had lowered it for nineteen years, a sergeant called Lajos, was sent to a school in Szeged to guard a bicycle shed. The Schengen land border between Hungary and Romania had ceased to need him.

On the half-past-six bus there are nurses, two bricklayers, and Ilona Szatmári-Nagy, who teaches geography in a secondary school on one side and sleeps on the other. ⟦s Ilona Szatmári-Nagy⟧"People in Budapest ask me where my homeland is. I say, between the second and the third stop," she says, and offers a pogácsa.⟦/⟧

The line she crosses was drawn by the Treaty of Trianon, signed on 4 June 1920. It was moved by Hitler's and Mussolini's ministers at the Belvedere in Vienna on 30 August 1940, when northern Transylvania was handed to Hungary, and put back by the Paris peace treaty in February 1947. For four decades the two comrade states did not speak of it. In June 1988 tens of thousands marched in Budapest against the plan of Ceaușescu to raze villages, and Bucharest closed the consulate in Cluj.

Then came Timișoara, December 1989, a Hungarian pastor, a crowd which was mostly not Hungarian. ⟦s Dorin Prunea⟧Dorin Prunea was in it, twenty-two, an apprentice turner. He insists that nobody asked what language the man prayed in. It lasted, he thinks, three months.⟦/⟧ In March 1990 there was blood on the streets of Târgu Mureș.

⟦s Dorin Prunea⟧"I saw neighbours with sticks. After that I believe in treaties," the turner, now owner of a small tool works, says.⟦/⟧

He got one. On 16 September 1996, in the same Timișoara, prime ministers Gyula Horn and Nicolae Văcăroiu signed the basic treaty. Nationalists of both sorts called it treason, always a promising sign.

Not all agree that it worked. In a café behind the Moon Church I meet the historian Gheorghe Balaș-Teodorescu, who has written eleven books and dislikes nine of them. ⟦s Gheorghe Balaș-Teodorescu⟧The treaty, he argues, solved the problem of the ministers and left that of the mayors. Every street sign is a small peace conference. He gives as an example the town hall where bilingual plates were put up, taken down, and put up again within one term.⟦/⟧

And the citizenship law of 2010, by which Hungary offers passports to kin abroad? ⟦s Gheorghe Balaș-Teodorescu⟧He shrugs. "They vote there, they pay taxes here, they work in Germany. Who exactly has been annexed?"⟦/⟧

The teacher hears this in the evening and laughs. ⟦s Ilona Szatmári-Nagy⟧For her the passport was a matter of her mother's, who was born in one state, married in another and buried in a third, all in the same house, as she tells it.⟦/⟧

The last bus returns at nine. The driver, who would not give his name, says the biggest change is that he now arrives on time, and passengers complain since they miss the duty-free.

INTERVIEW

"We learned advertising from their television"

Historian Maarja Tedremaa on what Finland and Estonia owe each other, on sausages, bridges and cables

Text: Jussi Halmesvaara

TALLINN. Maarja Tedremaa receives me in a kitchen in Kalamaja from which one can see the ferries. She has just finished a book of 600 pages on the gulf and its two shores. She apologises for the pages.

You begin with Kekkonen. Why?

⟦s Maarja Tedremaa⟧Because in March 1964 he came to Tallinn and Tartu and spoke in Estonian at the university. He was the first head of a Western state to set foot here after the war. People tell it as a fairy tale: a president skied among us! But I read the files and for me it was a transaction. Moscow wanted a nice picture, he wanted a ferry.⟦/⟧

And the ferry came.

⟦s Maarja Tedremaa⟧In 1965, yes. Tallink's customers do not know that they sit on a Soviet idea. With the ferry came chewing gum, and vodka tourists, whom we called "reindeer". I don't say it was friendship. I say it was a window that nobody remembered to shut.⟦/⟧

The other window was the TV mast. In northern Estonia one could watch Finnish programmes from the 1970s on, and a generation learned the language from the screen.

⟦s Maarja Tedremaa⟧"My mother translated Dallas for the whole staircase," Tedremaa laughs.⟦/⟧

*

In the book there is a bitter chapter about 1991. Helsinki hesitated through the winter and spring, when Iceland was already speaking out. Relations were restored on 29 August, after the Moscow coup.

Are you still angry with Koivisto?

⟦s Maarja Tedremaa⟧I was twenty then and I was furious. Now I have children and I understand caution better. But the archives show another thing, which was secret: Finnish money under the title "cultural cooperation" paid for a lot of what became our ministries. He spoke cold and paid warm. I think it is the most Finnish thing I ever found in an archive.⟦/⟧

I mention that my own father, Kalevi Halmesvaara, drove Red Cross vans to Tallinn that autumn. ⟦s Kalevi Halmesvaara⟧He used to say that the Estonians were poorer than us but better dressed.⟦/⟧

⟦s Maarja Tedremaa⟧– That is true and a little insulting, she says.⟦/⟧

IN BRIEF
⟦t⟧1920: Finland recognises Estonia de jure, June⟦/⟧
⟦t⟧1964: Kekkonen's visit, March⟦/⟧
⟦t⟧1965: Helsinki–Tallinn ferry line resumed⟦/⟧
⟦t⟧1991: diplomatic relations restored 29 August⟦/⟧
⟦t⟧2006: Estlink power cable completed⟦/⟧
⟦t⟧2023: Finland joins NATO 4 April; Balticconnector gas pipe damaged 8 October⟦/⟧

Let us talk about cables.

⟦s Maarja Tedremaa⟧The cable is the new ferry. When the anchor tore the pipe in October 2023, I noticed that on both sides the word "our" was used. Our pipe. Not theirs, not the EU's. You can't produce this with a declaration.

But I'm sceptical on the tunnel. Every ten years somebody draws it. It is drawn by people who like drawing.⟦/⟧

And the future?

⟦s Maarja Tedremaa⟧Less kinship poetry, please, and more reading. A Finn who can read an Estonian newspaper is as rare as in 1920. That should embarrass you.⟦/⟧

It does. On the ferry home I buy a grammar.

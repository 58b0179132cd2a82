Border Lives Oral History Collection
Tape 31, side A                                             Transcribed 1998, revised 2004

Narrator:      Christian Lauritzen Paulsen, b. 1926, schoolteacher, Flensburg
Interviewers:  Inge Rathmann (IR) and Jørgen Bech (JB)
Translated from Danish and German. Unclear passages in [ ].

Summary of contents. Childhood in the Danish minority; the hungry years after 1945; the Kiel Declaration; 29 March 1955; the first Danish vote in the Landtag without the hurdle.

– (IR) Mr Paulsen, let us start with your father, please.

– ⟦s Christian Lauritzen Paulsen⟧My father voted in 1920, in the second zone, for Denmark, and lost. He said to us all his life that he had lost fairly. I think this sentence has made me more than any school.⟦/⟧

– (JB) And after the war?

– ⟦s Christian Lauritzen Paulsen⟧After the war everybody wanted to be Danish. Half of our street. There were parcels with bacon, you see. My father called them the bacon Danes. I thought then, and think today, that it was a bad time for us, because a minority that grows by bacon will shrink by it.

There were some among us who wanted the border moved. I did too for one winter. Copenhagen was wiser than we were.

[pause; a tram]

So came the declaration of Kiel, September '49. It was a good paper, but it was only a Land's paper, and the Germans north of the line had none.⟦/⟧

– (IR) Where did you hear of Bonn and Copenhagen?

– ⟦s Christian Lauritzen Paulsen⟧In the teachers' room. Adenauer and H. C. Hansen had talked it out. Two declarations and not a treaty! My colleague Thora Jessen said, it is like a couple who won't marry but move in. She was against it, she was convinced that without a treaty nothing would hold.⟦/⟧

– (JB) Was she wrong?

– ⟦s Christian Lauritzen Paulsen⟧She was wrong and she admitted it on her seventieth birthday. It has held just because neither could take the other to court. They had to be ashamed instead.⟦/⟧

– (JB) What did it change on the Monday, so to say?

– ⟦s Christian Lauritzen Paulsen⟧The examinations! Before, my pupils' leaving certificate was worth nothing in Kiel. And the five percent. In 1954 our party got over 40,000 votes and not one seat. After it we had two men in the Landtag.⟦/⟧

IR changes the tape. Side B begins in mid-sentence.

– ⟦s Christian Lauritzen Paulsen⟧...that you are what you want to be, and no official may check it. "The minority is who wishes it." I consider this the best line that was ever written about us, and it has been written by jurists.⟦/⟧

– (IR) Thank you. Shall we have the coffee?

Archivist's date-sheet
⟦t⟧10 Feb. / 14 March 1920   Plebiscites in the two zones⟦/⟧
⟦t⟧26 Sept. 1949   Kiel Declaration⟦/⟧
⟦t⟧29 March 1955   Bonn–Copenhagen Declarations⟦/⟧

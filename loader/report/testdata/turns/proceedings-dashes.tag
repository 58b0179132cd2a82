PROCEEDINGS OF THE SYMPOSIUM "A CENTURY OF FINLAND AND HUNGARY"
Second session: 23 May 2017, afternoon

Chairman: Prof. Tapani Lehtola (Oulu)
Speakers: Agnes Borsodi (Budapest), Mikko Harju (Tampere), Peter Szalai-Nagy (Pécs)

THE CHAIRMAN. — ⟦s Tapani Lehtola⟧We begin with a story of two languages which nobody else understands. Dr Borsodi has twenty minutes.⟦/⟧

BORSODI. — ⟦s Agnes Borsodi⟧Our kinship was an invention of scholars, and a useful one. In 1937 the cultural agreement was signed and three hundred students travelled on it. After 1945 the same agreement was renewed by governments that had nothing else in common.⟦/⟧

HARJU. — ⟦s Mikko Harju⟧I must disappoint my colleague. Kekkonen came to Hungary to shoot deer. The photographs are in my book. He spoke to Kádár without interpreters for an hour in 1969, in German, and no note was made.⟦/⟧

SZALAI-NAGY. — ⟦s Peter Szalai-Nagy⟧A note was made. I have seen it in Budapest.⟦/⟧

THE CHAIRMAN. — ⟦s Tapani Lehtola⟧Then you must publish it.⟦/⟧

From the audience came the question whether the note mentions Prague. ⟦s Peter Szalai-Nagy⟧Szalai-Nagy said that it does, once.⟦/⟧

NORTHERN LIGHTS PODCAST — transcript (lightly edited)
Episode 61: "The whisky war is over. Now what?"
Released 30 June 2022

Host: Maddie Furlotte
Guest: Søren Thykier Bang, former Danish consul, author of "A Rock Called Tartupaluk"

[music]

MADDIE: Hey everyone. So two weeks ago Canada got a land border with Denmark. You heard that right. With me on the line from Aarhus, Søren Thykier Bang. Welcome.

SØREN: Thank you. ⟦s Søren Thykier Bang⟧I must say I'm a little sad, you know. It was the nicest conflict in the world and we've ended it.⟦/⟧

MADDIE: For listeners who are new to this, here's the cheat sheet I have in front of me. ⟦t⟧December 1973, the two countries agree the continental shelf boundary and leave a gap of under a kilometre for the island.⟦/⟧ ⟦t⟧1984, a Danish minister, Tom Høyem, flies in, raises the flag and, so the story goes, leaves a bottle.⟦/⟧ ⟦t⟧July 2005, Canadian defence minister Bill Graham lands; Copenhagen sends a protest.⟦/⟧ ⟦t⟧September 2005, joint statement in New York.⟦/⟧ ⟦t⟧2018, joint task force.⟦/⟧ ⟦t⟧And then June 14, 2022, they sign in Ottawa.⟦/⟧ Did I get it right?

SØREN: Nearly. ⟦s Søren Thykier Bang⟧The bottle in '84 I've never been able to prove. Høyem says there was one, and he's a gentleman, so there was one.⟦/⟧

MADDIE: Why did it take 49 years?

SØREN: ⟦s Søren Thykier Bang⟧Because nobody needed it. That's the honest answer. A dispute with no oil, no people and one kilometre square, it's a hobby of lawyers.

But there's another side. Inughuit from Qaanaaq used that rock as a lookout for bears, long before anyone in Copenhagen had heard of it. They call it Tartupaluk, like a kidney. And nobody asked them in 1973.

So when I'm told it's a funny story, I laugh, and then I think, okay, funny for whom?⟦/⟧

MADDIE: Right. We had a voice message about that from Nunavut, from Peter Qaunaq Amarualik in Grise Fiord. Let's play it.

[recording] ⟦s Peter Qaunaq Amarualik⟧My grandparents had cousins over there. In the old days it was four sleeps by dog team. Then came 9/11 and the passport. I think the line on the island is OK if there's a gate in it.⟦/⟧ [ends]

SØREN: Beautiful. ⟦s Søren Thykier Bang⟧He's right, and it's in the agreement: they've promised to keep up freedom of movement for the hunters on both sides. I'd watch how they do it in practice.⟦/⟧

MADDIE: Some people say the timing was about Ukraine.

SØREN: Of course it was! ⟦s Søren Thykier Bang⟧You've got ministers from Ottawa and Copenhagen and the premier from Nuuk, and they stand up and say, look, this is how you settle borders. It was a message to Moscow, written on a very small postcard.⟦/⟧

MADDIE: My producer's waving. One last thing, and I have to disclose I'm from New Brunswick, ⟦s Maddie Furlotte⟧I feel Canada gave away half an island and got a photo-op.⟦/⟧ Convince me.

SØREN: ⟦s Søren Thykier Bang⟧You gained a neighbour. And the line follows a natural cleft, so the Danes can't even say who got the better half. Also the Lincoln Sea was settled in the same package, and there's where the fish will be in fifty years.⟦/⟧

MADDIE: Søren, tak. Sources are in the show notes. If you've ever drunk whisky at minus thirty, write to us.

[music]

WEEKEND CONVERSATION

'The lake does not belong to the one who shouts'

Border historian Dr Wezi Nyasulu-Gondwe has spent twenty years with the papers about Lake Malawi, or Lake Nyasa as it is called across the water. Our reporter CHIKONDI BANDA caught up with her in Mzuzu last week.

Doctor, let us start at the beginning. Where is the border?

⟦s Wezi Nyasulu-Gondwe⟧It depends whom you ask and, frankly, in which year. The Anglo-German agreement of 1st July 1890 puts it on the eastern shore. That is the Malawian case and it is a strong one on paper. German maps after that show sometimes the shore, sometimes the middle. British ones for the mandate after 1919 also wander. So Tanzania says, look, you people did not know yourselves.⟦/⟧

And Tanzania wants the median line.

⟦s Wezi Nyasulu-Gondwe⟧Yes, as with Mozambique, which got half of its part in 1954 from the Portuguese and the British. I tell my students that a Tanzanian child in Mbamba Bay who puts her foot in the water is, by our reading, entering Malawi. You can defend that as law. I find it difficult to defend it as life.⟦/⟧

[She pours tea.]

⟦s Wezi Nyasulu-Gondwe⟧In 1967 President Nyerere's government wrote a note to Dr Banda's, asking for the middle. Banda answered in Parliament, and with claims far beyond the lake. I believe it was not really about water. It was about Portugal and South Africa and which of them was a good African.⟦/⟧

What happened in 2012 to bring it back?

⟦s Wezi Nyasulu-Gondwe⟧Oil. Or the smell of it. Malawi gave an exploration licence to a British company in 2011, and the next year there were warships in the newspapers. Not on the lake, mind you, in the newspapers.⟦/⟧

We also spoke on phone to Mr Joseph Mwakasege, a retired member of the Tanzanian negotiating team, who is mentioned in your book.

⟦s Joseph Mwakasege⟧"Dr Gondwe is a serious person, but she reads 1890 as if it were the Bible. In 1890 nobody asked the Nyakyusa. We ask only for what any two neighbours with one well would do." He also told us that the talks under former President Chissano had been "nearer to a solution than either capital has admitted".⟦/⟧

How do you respond to that?

⟦s Wezi Nyasulu-Gondwe⟧With respect! But if we throw away 1890 because nobody was asked, there is no border left in Africa, including his. The OAU resolution of Cairo, 1964, was moved by Mwalimu himself. As for Chissano's panel, I think Joseph is right, though it pains me.⟦/⟧

So, The Hague?

⟦s Wezi Nyasulu-Gondwe⟧Malawi would probably win at The Hague and lose in Mbeya. I'd rather have a joint authority for fish and rescue first. People drown on that lake every year because two radio stations do not talk to each other.⟦/⟧

The ministry in Lilongwe, when contacted, said that the matter was "with the mediators".

Last question. What do you call it when you're on the other side?

⟦s Wezi Nyasulu-Gondwe⟧(laughs) I call it nyanja. It simply means lake. Everybody gives me fish.⟦/⟧

THE LAKE IN SIX DATES
⟦t⟧1890 – Heligoland treaty between Britain and Germany⟦/⟧
⟦t⟧1919 – Tanganyika becomes a British mandate territory⟦/⟧
⟦t⟧1954 – Anglo-Portuguese agreement on the Mozambican part⟦/⟧
⟦t⟧1967 – Tanzania's note to Malawi; exchange of hard words⟦/⟧
⟦t⟧2011–12 – Exploration licence; talks break off⟦/⟧
⟦t⟧2013 – Mediation by the forum of former African heads of state, led by Joaquim Chissano⟦/⟧

THE GULF QUARTERLY  |  No. 2/2021  |  p. 14

"We learned Finnish from your television"

Ambassador Kaarel Pihlak leaves Helsinki this summer after five years. He talked to the Quarterly about ferries, tunnels and a promise made in a sauna.

Q: Your Excellency, you came here first as a deckhand?

A: ⟦s Kaarel Pihlak⟧In 1988, on the Georg Ots. I was nineteen. We were allowed ashore for four hours and I spent three of them in Stockmann, in front of the yoghurts. I'm not ashamed of it. Everybody of my age in Tallinn has a yoghurt story.⟦/⟧

Q: And the language?

A: ⟦s Kaarel Pihlak⟧From television, like all northern Estonians. The Soviet engineers could jam the radio but not the mast at Espoo. My mother used to say, "Dallas brought down the Union, and the adverts finished it." She wasn't entirely joking.

In 1991 I interpreted for a delegation and said something so vulgar, out of a police series, that the speaker of your parliament had to put down his cup.⟦/⟧

Q: Finland was slow to recognise Estonia's independence, wasn't it? 

A: ⟦s Kaarel Pihlak⟧Careful here. Finland had never withdrawn its recognition of 1920. So on 25 August 1991 it did not recognise anything; it announced that diplomatic relations would be restored. On the 29th the paper was signed. President Koivisto was cautious and some of us were cross about it at the time. "One shouldn't wave one's arms in a small boat," he told Lennart Meri, and Meri answered that our boat had already sunk. I have that from Meri himself. Today I see that Koivisto had got the money through for our cultural institute, ships, radios, all under the title of culture. It was quiet help, and there was a lot of it.⟦/⟧

Q: Fifty thousand Estonians live here now. Is that a success or a loss?

A: ⟦s Kaarel Pihlak⟧Both. Ask the doctors of Võru. But half of them have returned or commute. I don't like the word diaspora for people who go home for the weekend with a chainsaw in the boot.⟦/⟧

Q: Last spring the commuting stopped.

A: ⟦s Kaarel Pihlak⟧That was the worst fortnight of my career: families cut in two with eighty kilometres of water between them. I'll say it openly, the rules were changed three times without a telephone call to us. We had grown used to being one space and discovered that it was built on habit. There's no treaty on it. My colleague in Tallinn, your ambassador, spent nights on the phone and so did I.⟦/⟧

Q: Do you have advice for your successor, then? And for us?

A: ⟦s Kaarel Pihlak⟧To my successor: buy rubber boots. To both governments: write down how the gulf is to be kept open in the next crisis, before there is one.⟦/⟧

Q: Will the tunnel be built?

A: ⟦s Kaarel Pihlak⟧*(Laughs.)* I was promised it in a sauna in Kotka by a minister who's no longer a minister. 2030, he said; then 2040. I have a bottle of Vana Tallinn put aside for the opening. It keeps.⟦/⟧

Interview: Outi Saarenmaa

----------------------------------------
DATES ACROSS THE WATER
⟦t⟧1920: Finland recognises Estonia (7 June).⟦/⟧ ⟦t⟧1937: President Svinhufvud on a state visit in Tallinn.⟦/⟧ ⟦t⟧1964: ⟦s Urho Kekkonen⟧Urho Kekkonen comes to Estonia on holiday; in Tartu he speaks Estonian and calls the Finns and Estonians "kindred peoples" who must not forget it.⟦/⟧⟦/⟧ ⟦t⟧1965: ferry line Helsinki to Tallinn.⟦/⟧ ⟦t⟧1991: relations restored (29 August).⟦/⟧ ⟦t⟧2017: joint digital services institute, NIIS, founded.⟦/⟧
----------------------------------------
15

LEGISLATIVE COMMITTEE ON TRANSBOUNDARY WATERS
EVIDENCE (unrevised)
Nelson, B.C., Tuesday, September 17, 2024
[0905]

The Chair (Ms. Doreen Sandhu): Good morning, everybody. We're back on the Columbia. ⟦s Doreen Sandhu⟧Sixty years ago yesterday the treaty came into force, and as you know, an agreement in principle was announced on July 11.⟦/⟧ We have two witnesses this morning, and the analyst has asked me to put a couple of dates on the record, which I'll do: signed January 17, 1961; ratified September 16, 1964; the prepaid flood control ends this month. Mr. Lindqvist, you have ten minutes.

Mr. Paul Lindqvist (Kootenay Basin Residents Alliance): ⟦s Paul Lindqvist⟧Thank you, Madam Chair. My folks had the orchard at Renata. You won't find Renata on your map. When Keenleyside was built they got a letter, and then they got another letter, and then they got water.

I'm not here to say the treaty was a bad deal for the province. I think Bennett got a price nobody else would have got. What I do say is that the price went to Victoria and the mud stayed with us. Every spring I look out at three kilometres of mud.

So when I hear that the new arrangement gives Canada some flexibility in how it operates the storage, I think that's the first good sentence I've read in that file. But flexibility for whom? That's my question.⟦/⟧

The Chair: Thank you. That was six minutes, which must be a record. Dr. Whitcombe.

Dr. Abigail Whitcombe (Spokane): ⟦s Abigail Whitcombe⟧Thanks for inviting an American. I'll be the villain.

I would put it to the committee that the downstream benefits, the Canadian Entitlement, have been too large for two decades by any engineering measure. The utilities on my side aren't inventing that. On the other hand, they've never wanted to count what happens to Portland without Mica and Arrow. You can't do one sum and skip the other.

The thing the 1961 negotiators left out was fish. I don't blame them, they'd already lost the salmon at Grand Coulee. But there's no excuse for us.⟦/⟧

[0930]

Mr. Jas Dhaliwal: Through you, Chair, would the witness say that the Boundary Waters Treaty of 1909 could do the job if there were no Columbia treaty at all?

Dr. Abigail Whitcombe: ⟦s Abigail Whitcombe⟧No. It would stop the worst things. It wouldn't make anyone do a good thing.⟦/⟧

Mr. Jas Dhaliwal: ⟦s Jas Dhaliwal⟧That's what I think too. I've been saying for years that we treat that old treaty like a Bible nobody opens.⟦/⟧

Ms. Yvette Marchand: Mr. Lindqvist, did anyone consult the Ktunaxa, the Secwépemc or the Syilx in your parents' day?

Mr. Paul Lindqvist: ⟦s Paul Lindqvist⟧Ma'am, they didn't consult the people who had votes.⟦/⟧

The Chair: I'll allow myself one. Is there a risk the agreement in principle never becomes a treaty?

Dr. Abigail Whitcombe: ⟦s Abigail Whitcombe⟧There's an election in November. Anyone who tells you there's no risk is selling something. My guess is that the interim flood arrangements will hold because nobody in Portland wants to test them.⟦/⟧

The Chair: On that cheerful note we'll suspend for ten minutes.

[The committee suspended from 9:48 a.m. to 10:00 a.m.]

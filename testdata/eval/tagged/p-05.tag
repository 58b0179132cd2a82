Studia Vicinitatis, vol. XI (2017)                                             211

DISCUSSION
"A Treaty and its Children: Hungary and Romania since Timişoara"

The text below is an abridged record of the panel held at Oradea/Nagyvárad on 16 September 2016, on the twentieth anniversary of the basic treaty. It was edited by the chair, Ileana Bogdan-Moga, and authorised by the participants.

Ileana Bogdan-Moga: Good afternoon. I shall not read biographies, these are in the folder. On my left Gábor Szentirmai, who was a junior clerk in the Hungarian delegation in 1996; next to him the sociologist Levente Kós; on my right Mr Radu Tănase, from our ministry, but speaking in private capacity. Mr Szentirmai, how was it?

Gábor Szentirmai: ⟦s Gábor Szentirmai⟧It was hot and the air conditioning in the hotel had broken down. We had one question left, Recommendation 1201 of the Council of Europe, and everybody was afraid of this number. In the end there was a footnote which said that it does not mean collective rights. I believed then, and I believe today, that the footnote saved the treaty.

You should remember what came before. In March 1990 there was blood in Târgu Mureş. Six years after we had a treaty. Compare it with other regions.

Budapest had its opponents too. In the Parliament the opposition voted against, and they said we had sold the minority for a NATO ticket. I do not think it was true. But a ticket it was, on both sides.⟦/⟧

Radu Tănase: ⟦s Radu Tănase⟧I would be less romantic. We signed since Brussels wished us to sign. The friendship followed the obligation, as often in good marriages.⟦/⟧

(Laughter.)

212                                                             Studia Vicinitatis

Ileana Bogdan-Moga: Levente?

Levente Kós: ⟦s Levente Kós⟧My students do not know what the treaty is. They know Trianon, 4 June 1920, they have it on their T-shirts. On the Romanian side they know 1 December. Two calendars, one corridor. I measured it: in our faculty in Cluj friendship pairs across language are nine per cent.⟦/⟧

Radu Tănase: ⟦s Radu Tănase⟧Nine is more than in my time.⟦/⟧

Ileana Bogdan-Moga: Please, one at a time. I have a note here from the audience, unsigned, who asks about the joint cabinet meetings.

Gábor Szentirmai: ⟦s Gábor Szentirmai⟧The first was in Bucharest in October 2005, and I considered it a kind of miracle. Afterwards they became rarer, and then the miracle stopped. Nobody abolished them. They were just not convoked.⟦/⟧

A participant (in Hungarian): And the Gojdu Foundation?

Radu Tănase: ⟦s Radu Tănase⟧The Gojdu matter is a legal cemetery. I advise you not to walk there at night.⟦/⟧

Chronological aid printed on the back of the programme:

⟦t⟧4.VI.1920. Treaty of Trianon⟦/⟧
⟦t⟧30.VIII.1940. Second Vienna Award: Northern Transylvania to Hungary⟦/⟧
⟦t⟧10.II.1947. Paris Peace Treaty restores the frontier⟦/⟧
⟦t⟧16.IX.1996. Treaty of Understanding, Cooperation and Good Neighbourhood, Timişoara⟦/⟧
⟦t⟧20.X.2005. First joint session of the two governments⟦/⟧

Ileana Bogdan-Moga: To conclude. ⟦s Ileana Bogdan-Moga⟧What I take home is that the treaty was a roof put up before the walls. It did not fall, which should make us modest about architecture.⟦/⟧ I thank you all; the wine is from Diosig.

                                                                              213

NEWS & EVENTS  >  Past events

Neighbours by Accident? Ghana and Togo since the 1956 plebiscite
Posted by the Communications Desk, Volta Centre for Border Studies, Ho | 14 June 2019

The Centre hosted its second Border Conversation on Thursday 6 June at the Sky Plus conference hall. About seventy persons attended, among them assembly members from Aflao and Kpalimé traders' associations. Mr. Selorm Agbeko moderated.

In his welcome the Executive Director, Prof. Komla Dzidzienyo, did not hide his worry. ⟦s Komla Dzidzienyo⟧The Ghana–Togo line, he told the audience, is crossed by more people on a market day than many airports see in a year, "and yet we speak of it as though it were a wall". He hoped the day would be used to talk about people before pipelines.⟦/⟧

The first presentation was given by Dr. Akosua Mireku-Tetteh (University of Cape Coast), who took the audience back to the Trusteeship years. ⟦s Akosua Mireku-Tetteh⟧Her main point was that the vote of 9 May 1956 settled a legal question and left a social one open. In the British Togoland as a whole a majority went for union with the Gold Coast, but in the southern districts most voters had wished otherwise, and this, in her reading, explains why the Ewe question never quite left the table.

She was equally firm that Nkrumah's remarks about Togo as Ghana's "seventh region" did more harm than any customs post. Lomé under Olympio took them for a threat, and it was not foolish to do so.

Asked later whether the same could be said of the Rawlings years, she thought the parallel "tempting but lazy".⟦/⟧

Next came Col. (rtd) Yao Amenuvor. He confined himself to security. ⟦s Yao Amenuvor⟧Each capital hosted the other's exiles, and each pretended that it did not: that was the colonel's summary of the period 1960 to 1994. Things changed, he believes, when ECOWAS gave both sides a table at which nobody had to lose face.⟦/⟧

> KEY DATES (from the handout)
> ⟦t⟧9 May 1956: UN-supervised plebiscite in British Togoland⟦/⟧
> ⟦t⟧6 March 1957: Ghana independent, British Togoland included⟦/⟧
> ⟦t⟧27 April 1960: Togo independent⟦/⟧
> ⟦t⟧13 January 1963: President Sylvanus Olympio killed in Lomé⟦/⟧
> ⟦t⟧28 May 1975: Treaty of Lagos, both states join ECOWAS⟦/⟧
> ⟦t⟧September 1982: Ghana shuts its land borders⟦/⟧
> ⟦t⟧2018: talks open on the maritime boundary⟦/⟧

The third speaker, Madam Enyonam Kpodo of the Aflao Cross-Border Women Traders, spoke in Ewe; the summary is ours. ⟦s Enyonam Kpodo⟧For her the border is a matter of four uniforms and four envelopes. Women carrying tomatoes pay more per kilo than the lorries, she complained, and no protocol signed in Abuja has altered it. She would like the two governments to publish, on one board, in Ewe, what may lawfully be charged.⟦/⟧

During the open forum a participant from the Immigration Service protested that officers were being painted with one brush. ⟦s Selorm Agbeko⟧The moderator replied that the complaint had been about envelopes, not persons.⟦/⟧ There was laughter. Another contributor asked about oil in the disputed waters. ⟦s Yao Amenuvor⟧Col. Amenuvor answered that fishermen had been detained long before any rig appeared, and that a provisional line agreed between the navies would be cheaper than a case in Hamburg.⟦/⟧

At the close the house adopted three points to be sent to both foreign ministries:
 (i) ⟦r⟧that tariffs and fees be displayed at all approved crossings in English, French and Ewe;⟦/⟧
 (ii) ⟦r⟧that the joint boundary commission meet twice yearly and publish its minutes;⟦/⟧
 (iii) ⟦r⟧that history teachers of the Volta Region and the Région des Plateaux be brought together for a common reader on the Trusteeship period.⟦/⟧

Photos: see our Facebook page. Tags: border, Ewe, ECOWAS

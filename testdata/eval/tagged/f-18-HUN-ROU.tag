Danube Regional Studies Foundation, Cluj/Kolozsvár
WORKSHOP REPORT 2/2016
Twenty years of the Romanian-Hungarian Basic Treaty
16 September 2016

Participants (in order of intervention): Ioan Berindei (I.B.), Zsuzsanna Kőrösi-Nagy (K-N), Andrei Moldoveanu (A.M.), Gáspár Lázár (G.L.). The discussions were directed by Mrs. Doina Pârvu.

The treaty of understanding, cooperation and good neighbourhood was signed at Timişoara on 16 September 1996 by prime ministers Nicolae Văcăroiu and Gyula Horn. It was preceded by five years of negotiations, which got stuck chiefly on Recommendation 1201 of the Council of Europe.

I.B. ⟦s Ioan Berindei⟧considers that the treaty was a child of NATO. Without the prospect of enlargement neither Bucharest nor Budapest would have paid the internal price. He gave as example the footnote: the two sides agreed upon an annex that says Recommendation 1201 doesn't refer to collective rights, and everybody could go home.⟦/⟧

K-N ⟦s Zsuzsanna Kőrösi-Nagy⟧contradicted. The footnote, she showed, was seen in Hungary like a betrayal and cost Horn dear among the Transylvanians. She lived it herself, as a young counsellor in the delegation; her father did not speak with her till Christmas.⟦/⟧

Mrs. Pârvu asked to be kept to the subject. ⟦s Zsuzsanna Kőrösi-Nagy⟧"This is the subject," said Kőrösi-Nagy.⟦/⟧

Mr. Moldoveanu's presentation, "From Trianon to Timişoara", used a long series of maps. ⟦s Andrei Moldoveanu⟧His thesis is that each frontier, of 1920, of 1940, of 1947, had been drawn by third parties, in Paris or in Vienna, and that 1996 is the first text between the two states that was really written by the two. Târgu Mureş, in March 1990, had shown them how the alternative looks like.⟦/⟧

G.L. spoke last and without a text. ⟦s Gáspár Lázár⟧For the mayor of a small commune the treaty means the bilingual plate at the entrance of the village, which was painted over four times and is there now. Of the status law of 2001 he remembers the queue; of the citizenship law of 2010, a bigger queue. Neither of them repaired the school's roof.⟦/⟧

Debates

Q: Is the intergovernmental joint committee on minorities still functioning?
⟦s Ioan Berindei⟧Berindei: formally, yes. Its protocols have been waiting for signature for some years.⟦/⟧
Q: And the Hungarian university?
⟦s Andrei Moldoveanu⟧Moldoveanu said he has no opinion which would not be printed wrongly.⟦/⟧

What is to be done (summary by the moderator on behalf of the workshop):
→ ⟦r⟧unblocking of the joint committee and publication of its protocols⟦/⟧
→ ⟦r⟧a fund of small grants for twinned communes, administrated in common⟦/⟧
→ ⟦r⟧continuation of the joint commission of historians, with at least one common volume a year⟦/⟧

Landmarks
⟦t⟧4 June 1920 - Treaty of Trianon⟦/⟧
⟦t⟧30 August 1940 - Second Vienna Award⟦/⟧
⟦t⟧10 February 1947 - Peace Treaties of Paris⟦/⟧
⟦t⟧March 1990 - interethnic clashes at Târgu Mureş⟦/⟧
⟦t⟧16 September 1996 - Basic Treaty⟦/⟧
⟦t⟧1 January 2007 - Romania accedes to the EU, joining Hungary (member since 2004)⟦/⟧

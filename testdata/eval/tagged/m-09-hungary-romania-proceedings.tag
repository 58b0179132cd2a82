PROCEEDINGS

of the Panel Series "Treaty Neighbours: Hungary and Romania 25 Years after Timişoara"
Oradea / Nagyvárad, 16–17 September 2021

Edited by the Bihor Centre for Regional Dialogue

::::: FIRST DAY :::::

PANEL A – The road to the Basic Treaty
Moderator: Ildikó Szentgyörgyi-Bart

Liviu-Dan Moldovanu (Cluj)
⟦s Liviu-Dan Moldovanu⟧The treaty signed on 16 September 1996 by prime ministers Horn and Văcăroiu was, in my reading, the child of two waiting rooms: that of NATO and that of the European Union. Neither of governments loved it. The Hungarian opposition called it betrayal, and the Romanian nationalists said the same thing with the other flag.

I insist on Recommendation 1201 of the Council of Europe, which enters in the text with a footnote that takes it half out. This footnote, I say often to my students, is the real treaty.⟦/⟧

Gergely Hárs (Budapest)
The second paper was read by the author's assistant because of quarantine. ⟦s Gergely Hárs⟧Hárs's thesis is that Trianon and the Vienna Award of 1940 were never on the table in 1996, but always under it. He holds that the absence of historical declaration in the treaty was a wise cowardice.⟦/⟧

Discussion. It was asked by a teacher from Salonta whether the footnote has been ever used before a court. ⟦s Liviu-Dan Moldovanu⟧To the knowledge of Prof. Moldovanu it has not.⟦/⟧ ⟦s Ildikó Szentgyörgyi-Bart⟧The moderator commented at this place that law which is never used can still hold up a roof.⟦/⟧

::::: SECOND DAY :::::

PANEL B – The Status Law and after
Moderator: Radu Ciobotaru

The panel had three inputs. First, Enikő Lázár-Popa from the local council. ⟦s Enikő Lázár-Popa⟧She recalled the summer 2001, when the Hungarian certificate was sold in talk as a passport and feared as a border. After the Orbán–Năstase memorandum in December nobody in her street spoke about it more. "We was busy with the roof," she said.⟦/⟧

Second, Sorin Haţieganu. ⟦s Sorin Haţieganu⟧He sees in the memorandum the model how two states can climb down together from a tree. The joint government meetings, from October 2005 on, he considers more important than any declaration, since ministers of transport who eat together build motorways.⟦/⟧

Third, Zsombor Dávid, student. ⟦s Zsombor Dávid⟧My generation, he stated, does not reconcile, it has nothing to reconcile; it quarrels over football and Facebook.⟦/⟧ ⟦s Sorin Haţieganu⟧Mr. Haţieganu doubted this: the cemetery of Valea Uzului in 2019 was not about football.⟦/⟧

The moderator, R. Ciobotaru, thanked all for the discipline of time.

FINAL SUGGESTIONS OF ORGANIZERS

We suggest ⟦r⟧to make the intergovernmental commission on minorities to meet every year, as it is written, and to publish its protocols.⟦/⟧ It would be useful also ⟦r⟧to open the border archives for 1989–1990 for researchers of both countries on equal terms.⟦/⟧

Chronological orientation (p. 88)
⟦t⟧4 VI 1920 Treaty of Trianon⟦/⟧
⟦t⟧30 VIII 1940 Second Vienna Award⟦/⟧
⟦t⟧10 II 1947 Peace Treaties of Paris⟦/⟧
⟦t⟧16 IX 1996 Basic Treaty, Timişoara⟦/⟧
⟦t⟧22 XII 2001 Memorandum of understanding on the Status Law⟦/⟧

VOLTA INSTITUTE FOR BORDER STUDIES, ACCRA

Round Table: "So Near, So Far – Ghana and Togo Since the Plebiscite"
Venue: Conference Hall B, Legon            Rapporteur: Miss E. Agbodza

The Institute held its third Round Table of the year on a wet Thursday, 14 March, and about forty persons attended, among them students from Ho and Kpalimé. The Chairman, Nana Kwabena Osei-Tutu (a retired ambassador), welcomed all and reminded the house that mobile phones be put off.

1.0 OPENING

⟦s Kwabena Osei-Tutu⟧The Chairman observed that no two neighbours in West Africa share so many families and so few telephone numbers of ministers.⟦/⟧ He then called on the first discussant.

2.0 PRESENTATIONS

2.1 Prof. Mawuli Dzobo (University of Health & Humanities, Ho) spoke on the plebiscite of 9 May 1956, in which a majority in British Togoland voted for union with the Gold Coast. ⟦s Mawuli Dzobo⟧In his view the southern districts had never been properly heard. The vote was counted as one whole, he said, whereas Kpando and Ho had gone the other way, and that arithmetic was still remembered at funerals.⟦/⟧

⟦s Mawuli Dzobo⟧He did not however think secession a serious matter today. What people wanted was a road and a clinic, and if the flag came with it, fine.⟦/⟧

2.2 Mme Akossiwa Lawson-Body, of the Lomé daily Le Littoral, took the floor in French with interpretation. ⟦s Akossiwa Lawson-Body⟧For her, the quarrel between Nkrumah and Olympio was a quarrel of two men who understood each other only too well. She recalled being told by her father that the closing of the frontier had ruined three uncles in one week.⟦/⟧ President Olympio was killed on 13 January 1963 in Lomé.

2.3 Third to speak was Mr. Yaw Frimpong, formerly Customs Officer at Aflao. ⟦s Yaw Frimpong⟧Smuggling is the wrong word, according to him; the trade was there before the line. "You cannot arrest a whole market," he told participants. He blamed the many barriers, not the traders.⟦/⟧

3.0 DISCUSSION

A student wished to know whether ECOWAS free movement had changed anything at Aflao. ⟦s Yaw Frimpong⟧Mr. Frimpong replied that it had changed the price of the bribe.⟦/⟧ (Laughter.) ⟦s Kwabena Osei-Tutu⟧The Chairman begged to differ and pointed out that in his own time one needed an exit permit.⟦/⟧

Another participant, from the floor, said that the cocoa of the Togo side was leaving through Ghana and not the reverse. ⟦s Mawuli Dzobo⟧Prof. Dzobo agreed in part but wanted figures.⟦/⟧

4.0 THE WAY FORWARD

The house adopted the following by acclamation:

(a) ⟦r⟧That the two Governments reactivate the joint demarcation commission and publish its reports.⟦/⟧
(b) ⟦r⟧That Ewe be admitted as a working language at the two border posts.⟦/⟧
(c) ⟦r⟧That universities at Ho and Lomé exchange lecturers for at least one semester each year.⟦/⟧

Annex: Dates for the reader

⟦t⟧1914 – British and French forces occupy German Togoland (August).⟦/⟧
⟦t⟧1922 – League of Nations mandates confirmed for the British and French portions.⟦/⟧
⟦t⟧9 May 1956 – Plebiscite in British Togoland.⟦/⟧
⟦t⟧6 March 1957 – Independence of Ghana, with the former Trust Territory.⟦/⟧
⟦t⟧27 April 1960 – Independence of Togo.⟦/⟧
⟦t⟧28 May 1975 – Treaty of Lagos founds ECOWAS; both states sign.⟦/⟧

The meeting closed at 1.10 p.m. with a vote of thanks.

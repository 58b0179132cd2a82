Cameroon–Nigeria relations: timeline
From OpenAtlas, the encyclopaedia anyone can correct

This list needs more sources for the years before 1960. (March 2015)

Contents [hide]
1 Colonial background
2 Plebiscite and after
3 Lines on the sea
4 Before the Court
5 Greentree
6 Notes

Colonial background [edit]

• ⟦t⟧1884 (12 July): German treaty with the kings of Duala. Two months afterwards, on 10 September, Britain gets one from Old Calabar.[1]⟦/⟧
• ⟦t⟧1913 (11 March): Anglo-German agreement, London, from Yola to the sea. It puts Bakassi on the German side.[2]⟦/⟧
• ⟦t⟧1931 (9 January): Henderson–Fleuriau exchange of notes, which approves a declaration of 1929–30 on the mandate border.⟦/⟧

Plebiscite and after [edit]

• ⟦t⟧1961 (11–12 February): plebiscites in the British Cameroons. North: Nigeria. South: Cameroun.⟦/⟧
• ⟦t⟧1961 (1 June): the north is joined to Nigeria; Yaoundé keeps the day as one of mourning.⟦/⟧
• ⟦t⟧1961 (1 October): the south enters the Federal Republic.⟦/⟧
• ⟦t⟧1963 (2 December): ICJ declines to rule on Cameroon's complaint, which was against the United Kingdom.[3]⟦/⟧

Lines on the sea [edit]

• ⟦t⟧1971 (4 April): Yaoundé II. Gowon and Ahidjo draw a line on Admiralty Chart 3433 and initial it.⟦/⟧
• ⟦t⟧1975 (1 June): Maroua Declaration carries the line out to point G. Lagos does not ratify; Gowon falls in July.[4]⟦/⟧
• ⟦t⟧1981 (16 May): five Nigerian soldiers killed on the Akwayafe. Cameroon apologises.⟦/⟧
• ⟦t⟧1987 (May): clashes around Lake Chad.[citation needed]⟦/⟧
• ⟦t⟧1993 (late December): Nigerian troops on Diamond Island and at Jabane.⟦/⟧
• ⟦t⟧1994 (18–19 February): fighting on the peninsula. (But some give only the first of these days.)⟦/⟧

Before the Court [edit]

• ⟦t⟧1994 (29 March): Cameroon files its Application at The Hague; widened on 6 June to Lake Chad.⟦/⟧
• ⟦t⟧1996 (15 March): provisional measures.⟦/⟧
• ⟦t⟧1998 (11 June): the Court finds that it has jurisdiction.⟦/⟧
• ⟦t⟧2002 (10 October): Judgment. Bakassi is Cameroonian.[5]⟦/⟧
• ⟦t⟧2002 (15 November): Obasanjo and Biya see the Secretary-General in Geneva; the Mixed Commission is set up.⟦/⟧

Greentree [edit]

• ⟦t⟧2006 (12 June): Agreement signed at Manhasset, New York. ⟦s Kofi Annan⟧Kofi Annan called it "a great achievement in conflict prevention".[6]⟦/⟧⟦/⟧
• ⟦t⟧2006 (14 August): Nigerian flag lowered at Archibong.⟦/⟧
• ⟦t⟧2007 (12 November): 21 Cameroonian soldiers killed by unknown gunmen.⟦/⟧
• ⟦t⟧2008 (14 August): the rest is handed over, in Calabar, for reasons of safety.⟦/⟧
• ⟦t⟧2013 (14 August): special regime of five years runs out.⟦/⟧

Notes [edit]

1. ^ The Obong later said he had signed for protection, not for cession.
2. ^ Articles XVIII to XXII.
3. ^ Northern Cameroons (Cameroon v. United Kingdom), Preliminary Objections.
4. ^ Dates in Ngoh and in Omoigui differ by a day for the meeting; 1 June is on the text.
5. ^ 13 votes to 3.
6. ^ UN press release, 12 June 2006.

Categories: Cameroon | Nigeria | Boundary disputes
This page was last changed at 07:51, 2 February 2016. Text may be reused on the same terms.

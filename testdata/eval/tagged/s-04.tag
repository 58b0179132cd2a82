Protokół / Protokolas — English working version

Joint Group of Historians and Teachers "Two Capitals"
Meeting XI, Sejny, Borderland House
Participants: Adam Zielonka (AZ), Rūta Vaitiekūnaitė (RV), Joanna Brzeska (JB), Tomas Gudonis (TG); minutes: K. Orłowski

Ad 1. Agenda adopted unchanged.

Ad 2. Draft chapter "1920"

AZ: ⟦s Adam Zielonka⟧The present draft calls Żeligowski's march of October 1920 a "mutiny" in the heading and an "alleged mutiny" in the text. We must choose. Piłsudski admitted in 1923 that it was done on his orders, so the first word is no longer defensible.⟦/⟧

RV: ⟦s Rūta Vaitiekūnaitė⟧Agrees. For a pupil in Kaunas the event is simply the loss of the capital. Would add the Suwałki agreement, signed on 7 October, two days earlier, because without it the bitterness cannot be understood.⟦/⟧

JB: ⟦s Joanna Brzeska⟧What about the inhabitants? In the city of that time Lithuanians were a small minority, and the largest groups were Poles and Jews. A chapter about a city in which nobody lives is not a chapter.⟦/⟧

TG: ⟦s Tomas Gudonis⟧Figures yes, but with the source of each census, including the German one of 1916.⟦/⟧

Decision: heading to read "The seizure of Vilnius, October 1920". JB supplies a table.

Ad 3. The ultimatum of March 1938

TG read out his text (annex 2). Short exchange. ⟦s Adam Zielonka⟧AZ pointed out that the Polish note demanded diplomatic relations, and nothing else, within 48 hours.⟦/⟧ ⟦s Tomas Gudonis⟧TG answered that an ultimatum to open an embassy is still an ultimatum, and that the troops at the line were no decoration.⟦/⟧ Both passages to be printed side by side.

Ad 4. Older matters

⟦s Rūta Vaitiekūnaitė⟧RV proposes to begin the book not with the union of Lublin (1569) but with Krewo (1385). Reasons given: "If we begin at Lublin, my pupils see only the end of something; if we begin at Krewo, they see two partners."⟦/⟧ Accepted without vote.

Ad 5. Names

Long discussion, no result. Spelling of surnames in documents is outside the mandate of the Group. It was noted that the Treaty of 26 April 1994 contains an article on the matter which each side reads in its own way.

Ad 6. Recommendations to both ministries

6.1 ⟦r⟧Approve the book as supplementary reading for the two upper forms.⟦/⟧
6.2 ⟦r⟧Finance one exchange week per school per year, with lodging in families.⟦/⟧

Ad 7. AOB

K. Orłowski reminded everybody of travel receipts. JB thanked the hosts for the cepelinai.

End: 17.40

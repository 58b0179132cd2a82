**MEDIA STATEMENT — Dili / Darwin**

**"A line, at last": seminar marks the treaty of 6 March 2018**

*Key points*
- One-day seminar of the Arafura Law Forum on the maritime boundary of Australia and Timor-Leste
- 120 guests, among them veterans of the negotiations
- Papers to be published in Tetum, Portuguese and English

The treaty that was signed in New York on 6 March 2018, and entered into force on 30 August 2019, was the first to result from a conciliation under the Law of the Sea Convention. It replaced a chain of provisional arrangements which went back to the Timor Gap Treaty, concluded in 1989 by Australia and Indonesia over the heads of those who lived there.

**Domingos da Costa Freitas**, a member of the Timorese technical team:
> ⟦s Domingos da Costa Freitas⟧"On 20 May 2002 we became independent and on the same day we signed the Timor Sea Treaty. So we were free for some hours without oil. The young people should know how poor we were at that table."⟦/⟧

**Fiona Tresize**, formerly of the Attorney-General's Department in Canberra:
> ⟦s Fiona Tresize⟧"I'd argued continental shelf for twenty years and I believed in it. The commissioners listened very politely. Then they drew something near the median line, and I drove home and told my husband that it was fair."⟦/⟧

The discussion was at times sharp. ⟦s Natalino Sarmento⟧Mr Natalino Sarmento, of the student union, demanded that the question of where the Greater Sunrise gas is to be piped be answered "before my children sit here as veterans".⟦/⟧ ⟦s Fiona Tresize⟧Ms Tresize answered that a boundary treaty draws the pitch and does not play the match.⟦/⟧

Not touched on, at the request of both embassies, were the proceedings in the bugging affair, which were discontinued in Canberra in 2022.

The Forum's director, **Dr Abel Ximenes Corte-Real**, thanked all who had come. ⟦s Abel Ximenes Corte-Real⟧He described the conciliation as a ladder which other small states could use, provided that they bring, as Dili had, a good lawyer, a long memory and no hurry.⟦/⟧ ⟦s Abel Ximenes Corte-Real⟧The Forum would hold its next seminar in Darwin, he announced.⟦/⟧

**About the Forum.** The Arafura Law Forum is an independent association of jurists. It takes no position on the interpretation of the treaty.

Media enquiries: by telephone only, mornings.

Verslag / Report (English translation for our Surinamese partners)

Evening at the Amsterdam debating centre "De Waag-salon"
SURINAME AND THE NETHERLANDS, FIFTY YEARS ON
Wednesday 26 November 2025 — sold out

Yesterday Suriname was fifty years independent. Tonight there are pom sandwiches in the foyer and four chairs on the stage. Journalist Mildred Pinas leads the conversation.

She begins with a question to everybody: where were you on 25 November 1975?

⟦s Ruud Wijdenbosch-Kamp⟧"In the Zanderij departure hall," says former civil servant Ruud Wijdenbosch-Kamp. "On the wrong side of the flag-raising, you could say. My parents wanted to be in The Hague before it happened."⟦/⟧ He was eleven. Tens of thousands made the same trip that year.

⟦s Sharda Ramdin⟧Economist Sharda Ramdin was not yet born and calls that an advantage.⟦/⟧ She wrote her thesis on the 3.5 billion guilders of development money that were part of the deal. ⟦s Sharda Ramdin⟧It was, in her words, the most expensive goodbye in colonial history, and also the cheapest, because a large portion found its way back to Dutch contractors. The railway in West Suriname went from nowhere to nowhere.⟦/⟧

Then it is about December 1982. Pinas reads out the names of the fifteen men who were killed in Fort Zeelandia. It stays quiet for a moment. ⟦s Henk Overbeeke⟧"The suspension of the aid was the only thing we could do," according to retired diplomat Henk Overbeeke. "What I reproach us for is that we then thought it was policy."⟦/⟧ Ramdin shakes her head. ⟦s Sharda Ramdin⟧The Netherlands punished a government and hit a hospital.⟦/⟧

And the apologies? Prime minister Rutte made them on 19 December 2022, the king followed on 1 July 2023. ⟦s Ruud Wijdenbosch-Kamp⟧Wijdenbosch-Kamp cried, he says candidly, and was annoyed the next day about the fund of 200 million.⟦/⟧ ⟦s Henk Overbeeke⟧For Overbeeke the date was chosen clumsily, "but nobody has ever apologised elegantly".⟦/⟧

A woman in the third row wants to know why she needs a visa to visit her sister and her sister one to visit her. Applause. ⟦s Mildred Pinas⟧Pinas remarks dryly that the question has been on her card since 1980.⟦/⟧

By way of conclusion the organisers had asked the audience to vote, by telephone, on wishes for the next fifty years. The three with the most votes go to the Lower House:
1) ⟦r⟧Abolish the visa requirement for Surinamese citizens for short stays⟦/⟧
2) ⟦r⟧Restore the AOW pension gap of Surinamese Dutch people⟦/⟧
3) ⟦r⟧Make history lessons together: one book, two countries⟦/⟧

After that DJ Ramon. It was late.

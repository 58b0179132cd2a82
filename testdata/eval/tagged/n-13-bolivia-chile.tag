SALT AND SEA — a podcast on neighbours
Episode 14: "The coast that isn't there" (Bolivia & Chile)
Transcript, lightly edited. Recorded in Arica, August 2023

[MUSIC]

HOST (Paula Errázuriz-Lamb): Welcome back. With me are Ximena Condarco, who teaches international law in La Paz, and Rodrigo Etchepare, a historian from Antofagasta. Ximena, where do you start the story?

CONDARCO: ⟦s Ximena Condarco⟧In the tax. Ten centavos on each quintal of saltpetre, February 1878. A treaty of 1874 said no new taxes on Chilean companies for twenty-five years, and our Congress put one. Bolivians don't like me starting there. But I think that if you begin with the landing in Antofagasta, a year later, you have already decided who's innocent.⟦/⟧

HOST: Rodrigo?

ETCHEPARE: ⟦s Rodrigo Etchepare⟧I'd start with who lived there. Antofagasta was overwhelmingly Chilean in 1879. That doesn't make it Chile's, please don't write to me. It does explain why nobody in the town fired a shot.⟦/⟧

HOST: Let me do the quick timeline for the listeners in the car.
⟦t⟧1879 to 1884, War of the Pacific, ended for Bolivia by a truce in April 1884.⟦/⟧
⟦t⟧1904, October the twentieth, Treaty of Peace and Friendship.⟦/⟧
⟦t⟧1962, relations broken over the river Lauca.⟦/⟧
⟦t⟧1975, the embrace at Charaña, Banzer and Pinochet, relations are back.⟦/⟧
⟦t⟧March 1978, broken again. And so till today.⟦/⟧
Okay. 1904. Signed under duress?

CONDARCO: ⟦s Ximena Condarco⟧That is what I was taught, with the König note of 1900 recited like a poem: "victory is the supreme law of nations". But twenty years had passed, the Congress approved it, and a president, Montes, was elected with it on the table. As a lawyer I can't carry duress through that door.

As a Bolivian, well. I was eight the first time I marched on the twenty-third of March, in a sailor suit, at three thousand six hundred metres. You don't argue with a sailor suit.⟦/⟧

[LAUGHTER]

ETCHEPARE: ⟦s Rodrigo Etchepare⟧And we were taught nothing. That's the asymmetry, I believe. For them it is a wound and for us it's a footnote, and it's very difficult to negotiate between a wound and a footnote.⟦/⟧

HOST: Then came The Hague. In October 2018 the Court found, twelve votes to three, that Chile had no obligation to negotiate sovereign access.

CONDARCO: ⟦s Ximena Condarco⟧I was in the square in La Paz with the big screen. People cried. I thought that we'd asked the law for something that belongs to politics, and the law told us so, politely, in paragraph 176 — it added that the parties could go on talking in a spirit of good neighbourliness. Nobody read that far.⟦/⟧

HOST: And Silala, last December?

ETCHEPARE: ⟦s Rodrigo Etchepare⟧A funny case. By the end the two sides agreed on almost everything and the Court said there was almost nothing left to decide. To my mind it was the best outcome in a century. You could build upon that: water, lithium, the railway from Arica, which was a duty of Chile under 1904 and which sleeps.⟦/⟧

HOST: We have a voice message from a listener in Oruro, who asks: would you accept a corridor north of Arica?

ETCHEPARE: ⟦s Rodrigo Etchepare⟧Charaña foundered on that, since Peru has to be asked under the 1929 treaty. So it isn't ours to give.⟦/⟧

CONDARCO: ⟦s Ximena Condarco⟧I'd settle for a port that works on Sundays.⟦/⟧

HOST: Thank you both. [MUSIC]

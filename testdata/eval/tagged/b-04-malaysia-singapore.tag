# Webinar Summary: *Water Under the Causeway?*

**Malaysia–Singapore ties to 2061 and beyond**

*Tuesday, 19 September 2023 | 3.00pm–4.30pm (GMT+8) | Zoom*
*Organiser: Straits Policy Lab, Universiti Selat Tebrau*

> The views below are those of the speakers. This summary was prepared by the Lab's research assistants from the recording.

## Speakers

* Tan Sri Dato' Dr. Kamarudin bin Osman, former Secretary-General
* Assoc. Prof. Lim Hui Shan, School of Public Policy
* Mr. S. Thanabalan, shipping lawyer
* Moderator: Datin Noor Azian

## What they said

⟦s Kamarudin bin Osman⟧**Tan Sri Kamarudin bin Osman** opened by saying that officials on both sides of the Causeway know each other too well to be surprised and not well enough to be kind. The 1962 Water Agreement, he said, will expire in 2061, and "sixty years from signature looked like eternity; thirty-eight years from today looks like one mortgage". He urged listeners not to confuse the price with the principle. The price—3 sen per thousand gallons—is a number. The principle is who may review it and when.⟦/⟧

⟦s Lim Hui Shan⟧**Assoc. Prof. Lim Hui Shan** offered a different reading. Her survey of 1,200 commuters in Woodlands and Johor Bahru found that 71% could not name a single bilateral dispute, but all could state their average waiting time at the checkpoint.

- Commuters want predictability more than speed.
- Employers want a QR code instead of a passport stamp.
- Nobody under thirty mentioned water.

"Diplomacy is about Pedra Branca; life is about the jam," she said.⟦/⟧

⟦s S. Thanabalan⟧**Mr. S. Thanabalan** took the audience through the port limits dispute of October 2018. The suspension of overlapping limits in April 2019 was, he argued, a model of quiet lawyering: no winner was announced, hence no loser was needed. Delimitation talks were still pending and should be finished "while nobody is looking".⟦/⟧

## Q&A

**Q (anonymous attendee):** Will the Special Economic Zone make Johor a suburb?

**Lim:** ⟦s Lim Hui Shan⟧It already is one, at the weekend. The point is to make it a partner from Monday to Friday.⟦/⟧

**Q (Dr. Ong, KL):** ⟦s Ong⟧Does the Court's 2008 ruling still hurt?⟦/⟧

**Kamarudin:** ⟦s Kamarudin bin Osman⟧Yes. We withdrew the application for revision in 2018, and that was correct. But a fisherman from Kota Tinggi will tell you, "My grandfather's rock was given to a lighthouse." You cannot answer him with a judgment.⟦/⟧

Datin Noor Azian thanked the speakers and closed the session at 4.35pm.

## Annex: Timeline

| Year | Event |
|------|-------|
| ⟦t⟧1962 | Johor and the City Council of Singapore sign the second water agreement, valid to 2061⟦/⟧ |
| ⟦t⟧1965 | Separation: Singapore leaves the Federation on 9 August⟦/⟧ |
| ⟦t⟧1990 | Points of Agreement on railway land signed by the two governments⟦/⟧ |
| ⟦t⟧2003 | Both states refer Pedra Branca/Pulau Batu Puteh to the I.C.J.⟦/⟧ |
| ⟦t⟧2008 | I.C.J. awards Pedra Branca to Singapore and Middle Rocks to Malaysia⟦/⟧ |
| ⟦t⟧2011 | KTM moves its terminus from Tanjong Pagar to Woodlands under the 2010 land swap⟦/⟧ |
| ⟦t⟧2021 | High Speed Rail agreement lapses; Malaysia pays compensation of S$102.8 million⟦/⟧ |

---
*© Straits Policy Lab 2023. Recording available on request.*

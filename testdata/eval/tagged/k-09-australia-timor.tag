Australia–Timor-Leste Friendship Network
Public Forum: "Drawing the Line: what the 2018 Treaty did and didn't fix"
Darwin, Waterfront, Sat 31 August 2019

Notes taken by volunteers; corrections welcome — we've done our best!

*Acknowledgement of Country by Aunty June. Welcome by Ros Fairweather (convenor), who ran through housekeeping and the program.*

**Who spoke**
Ros Fairweather, Network convenor (chair)
Domingos Sarmento Belo, ex-negotiating team adviser, Dili
A/Prof Hilary Stannard, international lawyer
Mick Tzannes, oil & gas analyst

**Domingos**
⟦s Domingos Sarmento Belo⟧- when he started at the ministry in 2003 there were four people and one photocopier on the Timorese side
- never regarded the 2006 treaty (CMATS) as fair – fifty years' silence about the border was the price for half of Sunrise
- the spying in 2004 hurt, because it was done under cover of an aid project painting the cabinet offices
- the median line is about dignity first, dollars second. "My mother doesn't know where Sunrise is but she knows what a half is"⟦/⟧

**Hilary**
⟦s Hilary Stannard⟧- conciliation under Annex V of UNCLOS had never been tried; worked because commissioners didn't stop at law and pulled in the companies
- thinks Australia's exclusion of maritime boundaries from compulsory jurisdiction in March 2002, 2 months before independence, was the original sin
- was careful to add she doesn't see bad faith in everyone in Canberra; plenty of officials were uneasy and some of them said so at the time⟦/⟧

Quick timeline from Hilary's slide 4:
⟦t⟧11 Dec 1989 - Timor Gap Treaty (Aus–Indonesia)⟦/⟧
⟦t⟧20 May 2002 - independence; Timor Sea Treaty signed same day⟦/⟧
⟦t⟧12 Jan 2006 - CMATS signed in Sydney⟦/⟧
⟦t⟧April 2013 - Dili starts arbitration⟦/⟧
⟦t⟧3 Dec 2013 - ASIO raids Canberra office of Dili's lawyer⟦/⟧
⟦t⟧April 2016 - conciliation begun⟦/⟧
⟦t⟧6 March 2018 - Maritime Boundaries Treaty, New York⟦/⟧
⟦t⟧30 Aug 2019 - treaty in force (yesterday!!)⟦/⟧

⟦s Hilary Stannard⟧- lateral bits still "provisional": will shift depending on Indonesia, and that is clever drafting or a time bomb depending on your mood
- closed with the Witness K prosecution – she reckons you can't celebrate the treaty and try the man who made it possible⟦/⟧ (loud clapping)

**Mick**
Mick said he'd been asked to be the villain.
⟦s Mick Tzannes⟧- a pipeline to the south coast of Timor crosses a trench over 2 km deep. Can be done. Doesn't mean it pays.
- Tasi Mane is, on his numbers, an employer of security guards
- Bayu-Undan money runs out before 2030 if withdrawals continue at this pace. He'd love to be wrong.⟦/⟧

**Questions**
Q (man in Dili All Stars T-shirt): why not just refund the Bayu-Undan revenue?
⟦s Hilary Stannard⟧Hilary – the treaty rules out compensation for past exploitation; it's in black & white. Politically is another thing.⟦/⟧
⟦s Domingos Sarmento Belo⟧Domingos – would settle for a hospital wing and an apology, in that order.⟦/⟧
Q: is China going to fund the LNG plant?
⟦s Mick Tzannes⟧Mick: everyone asks, nobody's seen a term sheet.⟦/⟧
⟦s Ros Fairweather⟧Ros jumped in to say that the China question gets asked in Darwin mostly by those who never asked about Dili before.⟦/⟧

**Asks we agreed on (show of hands, 2 against the 1st)**
☐ ⟦r⟧Write to the Attorney-General to drop the case against Witness K and Bernard Collaery⟦/⟧
☐ ⟦r⟧Lobby NT Government for scholarships for Timorese maritime trainees⟦/⟧
☐ ⟦r⟧Get the treaty into the Year 10 Humanities unit⟦/⟧

Factbox-Coal, wine and lobsters: ups and downs of China-Australia ties
SYDNEY, Nov 5 2023

Australian Prime Minister Anthony Albanese arrived in Shanghai on Saturday, the first visit by an Australian leader in seven years. Here is a look at the relationship.

TRADE
 - China takes about a third of Australian exports.
 - Iron ore, worth A$124 bln in 2022, was never touched by curbs.
 - Tariffs on wine (up to 218%) are under review.

TIMELINE
 - 2017
     o ⟦t⟧June: Media reports on donations by Chinese-born tycoons to political parties.⟦/⟧
     o ⟦t⟧December: ⟦s Malcolm Turnbull⟧Malcolm Turnbull, in Mandarin and English, says the Australian people "stand up" against meddling.⟦/⟧ Beijing lodges a protest.⟦/⟧
 - 2018
     o ⟦t⟧August: Canberra bars Huawei from its 5G network. The commerce ministry in Beijing says the ban is "wrong".⟦/⟧
 - 2020
     o ⟦t⟧April 19: ⟦s Marise Payne⟧Foreign minister Marise Payne calls for an independent review of the origins of COVID-19.⟦/⟧⟦/⟧
     o ⟦t⟧April 26: ⟦s Cheng Jingye⟧Ambassador Cheng Jingye hints at a boycott: "Maybe the ordinary people will say 'Why should we drink Australian wine? Eat Australian beef?'"⟦/⟧⟦/⟧
     o ⟦t⟧April 27: ⟦s Hu Xijin⟧Australia is "a bit like chewing gum stuck on the sole of China's shoes", Hu Xijin, editor of the Global Times, writes on Weibo.⟦/⟧⟦/⟧
     o ⟦t⟧May: Duties of 80.5% on barley; four abattoirs are suspended.⟦/⟧
     o ⟦t⟧Nov 18: Embassy in Canberra hands a reporter a list of 14 grievances. ⟦s Scott Morrison⟧"We won't be changing our values because of a list," retorts Scott Morrison.⟦/⟧⟦/⟧
     o ⟦t⟧Nov 30: A foreign ministry spokesman posts a doctored picture of a soldier and an Afghan child. ⟦s Scott Morrison⟧Morrison: "truly repugnant".⟦/⟧ He asks for an apology and does not get one.⟦/⟧
 - 2021
     o ⟦t⟧April: Canberra tears up Victoria's Belt and Road deal.⟦/⟧
     o ⟦t⟧Sept 16: AUKUS announced. China calls it "extremely irresponsible".⟦/⟧
 - 2022
     o ⟦t⟧May: Labor wins office. Premier Li Keqiang sends a message of congratulation, ending a freeze of two years.⟦/⟧
     o ⟦t⟧Nov 15: Xi and Albanese meet for 32 minutes on Bali. ⟦s Anthony Albanese⟧A "positive and constructive discussion", in Albanese's words.⟦/⟧ ⟦s Xi Jinping⟧Xi is quoted by Xinhua as saying that the two should "improve, maintain and further develop" ties.⟦/⟧⟦/⟧
     o ⟦t⟧Dec 21: Penny Wong in Beijing for the 50th anniversary of relations. ⟦s Penny Wong⟧She repeats her formula: cooperate where we can, disagree where we must, and engage in the national interest.⟦/⟧⟦/⟧
 - 2023
     o ⟦t⟧January: First coal cargoes in two years.⟦/⟧
     o ⟦t⟧Aug 5: Barley duties scrapped. ⟦s Don Farrell⟧Trade minister Don Farrell hails "a terrific outcome".⟦/⟧⟦/⟧
     o ⟦t⟧Oct 11: Cheng Lei, a journalist, comes home after three years in detention.⟦/⟧

WHAT ANALYSTS SAY
 - ⟦s Geraldine Ho⟧Geraldine Ho, Perth-based trade consultant: "It's a truce. The lobster men I work for have already found Vietnam."⟦/⟧
 - ⟦s Wen Zhaoxu⟧Wen Zhaoxu of a Guangzhou university: Canberra must be aware that a stable relationship has a price, and that its name is submarines.⟦/⟧
 - ⟦s B. J. Tolhurst⟧B. J. Tolhurst, former ambassador, expects no reset. He says "stabilisation" was picked as a word because it promises nothing.⟦/⟧

(Reporting by the Sydney newsroom. Our Standards: The Trust Principles.)

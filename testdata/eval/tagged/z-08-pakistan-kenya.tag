LAHORE COUNCIL ON AFRICAN AFFAIRS                                        Page 1 of 3
_____________________________________________________________________________________

                              WEBINAR REPORT

            PAKISTAN AND KENYA: BEYOND THE CUP OF TEA

                           MAY 25TH, 2022 (AFRICA DAY)

INTRODUCTION

LAHORE COUNCIL ON AFRICAN AFFAIRS (LCAA) ARRANGED A WEBINAR ON ZOOM TO MARK AFRICA
DAY. Pakistan buys nearly forty percent of the tea which is auctioned in Mombasa, yet
few Pakistanis can name a Kenyan city other than Nairobi. The webinar was moderated by
Ms. Komal Z. Butt.

KEYNOTE ADDRESS BY H.E. AMB. (R) GHULAM DASTGIR NIAZI

⟦s Ghulam Dastgir Niazi⟧Amb. Niazi commenced by recalling that Punjabi masons and fitters had laid the Uganda
Railway from 1896 onwards and that a mosque of theirs still stands in Nairobi's
Railway Quarters. He argued that Pakistan had lost this capital of goodwill through
neglect. Engage Africa, the policy launched by the Foreign Office in 2019, was for him
a beginning. It has brought five new missions. "Missions are not policy," he warned.
"An embassy without a commercial counsellor is a guest house."⟦/⟧

LAHORE COUNCIL ON AFRICAN AFFAIRS                                        Page 2 of 3
_____________________________________________________________________________________

TIMELINE SHARED BY THE KEYNOTE SPEAKER

>> ⟦t⟧1963 – Pakistan recognizes Kenya on its independence (12 December) and sends a
   High Commissioner soon after⟦/⟧
>> ⟦t⟧1970s – Kenya opens its trade in tea to Pakistani buyers after the separation of
   East Pakistan cuts off the gardens of Sylhet⟦/⟧
>> ⟦t⟧1983 – Agreement on trade⟦/⟧
>> ⟦t⟧2004 – The Joint Ministerial Commission is set up⟦/⟧
>> ⟦t⟧2018 – Second session of Bilateral Political Consultations, Islamabad⟦/⟧
>> ⟦t⟧JANUARY 30-31, 2020 – Pakistan Africa Trade Development Conference in Nairobi. ⟦s Shah Mahmood Qureshi⟧Foreign
   Minister Shah Mahmood Qureshi tells the gathering that Africa is a continent of
   opportunity.⟦/⟧⟦/⟧
>> ⟦t⟧2021 – Kenya's rice imports from Pakistan pass US$ 200 million⟦/⟧

DR. MWANGI WA THIONG'O KENYATTA

⟦s Mwangi wa Thiong'o Kenyatta⟧Dr. Kenyatta, joining from Egerton University, thanked the LCAA and joked that with his
surname he is always asked for jobs. Speaking of perceptions, he said that Kenyans
think of cricket first. 2022 is an election year, so no new trade measures ought to be
expected before September. He further said that tea farmers in Kericho are paid in
cents while the consumer in Multan pays in rupees by the hundred, the difference
sticking to brokers. Value addition at origin is therefore the policy of every Kenyan
party, and Pakistan's packers should invest in Mombasa rather than fight it.⟦/⟧

MR. SOHAIL ANJUM PARACHA, IMPORTER

⟦s Sohail Anjum Paracha⟧Mr. Paracha did not share this optimism. As he saw it a blending plant in Mombasa would
kill nine thousand jobs in Karachi. He informed the participants that smuggling through
the Afghan Transit Trade takes away one third of the legal market. His demand was
simple: bring the duty down to five percent, and the Government would earn more.⟦/⟧

LAHORE COUNCIL ON AFRICAN AFFAIRS                                        Page 3 of 3
_____________________________________________________________________________________

DR. UZMA FAROOQ

⟦s Uzma Farooq⟧In her intervention Dr. Uzma Farooq (LUMS) dealt with what she termed the 'missing
humans'. There is no direct flight. There are 400 Kenyan students in Pakistan and not
more than ten Pakistanis in Kenya's universities. She quoted the Swahili proverb "Haba na haba
hujaza kibaba", little by little fills the pot.⟦/⟧

CONCLUSION

Ms. Butt thanked the speakers and summed up the discussion.

POLICY RECOMMENDATIONS:

1-   ⟦r⟧PAKISTAN SHOULD POST A COMMERCIAL COUNSELLOR IN MOMBASA AS WELL AS NAIROBI.⟦/⟧
2-   ⟦r⟧A PREFERENTIAL TRADE AGREEMENT WITH THE EAST AFRICAN COMMUNITY SHOULD BE
     NEGOTIATED.⟦/⟧
3-   ⟦r⟧DUTY ON TEA NEEDS TO BE RATIONALISED.⟦/⟧
4-   ⟦r⟧HEC AND ITS KENYAN COUNTERPART SHOULD EXCHANGE FIFTY STUDENTS ANUALLY.⟦/⟧

In-House Discussion on "Pakistan–Türkiye Relations: Beyond Brotherhood"

Post Event Report
Margalla Centre for Strategic Thought, Islamabad
February 27, 2025

[Picture: group photo]

The Margalla Centre organised an In-House Discussion with Dr. Selim Karaosman, Visiting Scholar from Ankara, in the wake of the 7th session of the High Level Strategic Cooperation Council held at Islamabad earlier in the month. The discussion was chaired by Ambassador Tariq Nadeem Qazi, Chairman of the Centre, while Ms. Hafsa Rehman, Research Associate, acted as coordinator.

⟦s Tariq Nadeem Qazi⟧While welcoming the guest, Ambassador Qazi said that the bond between the two nations predated Pakistan itself and that the Khilafat Movement was its finest hour. He was of the view that the sentiment has never been matched by commerce, and hoped the guest would tell the house why.⟦/⟧

Dr. Karaosman thanked the Chairman and divided his talk into three parts: history, defence, and what he called the missing middle.

⟦s Selim Karaosman⟧Regarding the first part, the money collected by the Muslims of India for the Ankara government, he told, was partly used to establish İşbank in 1924, thus every Turkish pupil knows something of it. Both countries signed a pact in April 1954 and afterwards sat together in the Baghdad Pact and CENTO. The RCD of 1964 was an attempt at having an economic content without the Americans. It gave us "one highway and a very good stamp series."

On defence he was rather upbeat. The contract for four MILGEM corvettes in 2018 was a departure because two of the ships were to be made in Karachi. There is transfer of know-how in both directions, training aircraft being one example.

As for the missing middle, the bilateral trade remains around one billion dollars or a little above it. He attributed it to the distance, to the similarity of export baskets, that is textiles, and to the reluctance of banks. A Goods in Trade Agreement was signed in 2022 but covers limited tariff lines.⟦/⟧

Interactive Session

Dr. Mahnoor Siddiqui raised the matter of the Islamabad–Tehran–Istanbul train. ⟦s Mahnoor Siddiqui⟧She pointed out that it takes less days than the sea but the gauge changes at Zahedan, making it unattractive.⟦/⟧ ⟦s Selim Karaosman⟧The speaker concurred, adding that sanctions on Iran were a bigger break of gauge.⟦/⟧

Air Cdre (R) Faisal Lodhi enquired about the Kaan fighter programme. ⟦s Selim Karaosman⟧Dr. Selim Karaosman responded he could only repeat what is in newspapers.⟦/⟧ ⟦s Faisal Lodhi⟧Air Cdre Lodhi remarked that in that case he had read the same newspapers.⟦/⟧

A participant inquired whether Turkish dramas had done more than the diplomats. There was laughter.

⟦s Tariq Nadeem Qazi⟧In his concluding remarks, the Chair maintained that brotherhood is capital, and that capital which is not invested loses value with each year.⟦/⟧ A souvenir was presented to the guest.

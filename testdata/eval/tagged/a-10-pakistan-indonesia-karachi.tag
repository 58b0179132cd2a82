THE KARACHI COUNCIL ON WORLD AFFAIRS
Seminar Proceedings

"Seventy Years of Pakistan – Indonesia Relations"
Saturday, 25th April 2020 (via Zoom owing to the lockdown)

⟦s Mahjabeen Hasan Zaidi⟧Dr. Mahjabeen Hasan Zaidi, Chairperson of the Council, introduced the speakers and explained that it was the first time in the 73-year history of the Council that a meeting was not being held in the library.⟦/⟧ A video message from the Consul General was played.

Message of H.E. Toto Prijambodo, Consul General of the Republic of Indonesia

⟦s Toto Prijambodo⟧Assalam-o-alaikum. It is for me an honour to greet you in the holy month of Ramazan. Indonesia shall never forget the 600 Muslim soldiers of the British Indian Army who in 1945 refused to fire at our people in Surabaya, and stayed with us. Many of them later became Pakistanis. Some of them lie in our soil. In 1995 our Government gave the award of Independence War to the Quaid-i-Azam, who had ordered in 1947 to stop Dutch aircraft at Karachi. 

I wish you a successful seminar. Terima kasih.⟦/⟧

Talk by Prof. Dr. Naeem Ahmed Qazi
Chairman, Department of International Relations

⟦s Naeem Ahmed Qazi⟧Let me begin with palm oil, because honestly that is where 80 per cent of the relationship sits today. Under the Preferential Trade Agreement of 2012, which became operative in September 2013, we gave Jakarta a 15% discount on palm oil. They gave us kinnow. Now, I like kinnow. But no nation ever balanced palm oil with kinnow.

Trade deficit

Our exports in 2018-19 were roughly US$ 146 million, our imports about 2.3 billion. Whenever I show this to my students they ask, 'Sir, who signed?' 

Bandung and after

Prime Minister Mohammed Ali Bogra was one of the five Colombo Powers who called the Bandung Conference. President Sukarno came here in 1963, and in 1965 he sent us two submarines and some MiGs. President Ayub said at that time, "We found out in September who our friends were." This is a capital which we've let lie in the bank without interest.⟦/⟧

Comments by Ms. Rabia Soekarno Jilani

Ms. Jilani, a textile exporter who has lived in Bandung for nineteen years, spoke on people-to-people contacts. ⟦s Rabia Soekarno Jilani⟧She said that her middle name is a tribute by her father to the Indonesian leader and opens doors for her everywhere. Visas, she felt, are the largest barrier: Pakistan was still in the "calling visa" category till recently, and an ordinary businessman waited three months. She suggested that the two chambers should vouch for their members.⟦/⟧

Discussion

⟦s Sadeed A. Malik⟧Commodore (Retd) Sadeed A. Malik wondered why the navies, which had such a beginning, had no regular exercise.⟦/⟧ ⟦s Naeem Ahmed Qazi⟧Prof. Qazi replied that Indonesia participates in AMAN every two years, but agreed that it's not enough.⟦/⟧ ⟦s Jawed Jamal Khuhro⟧Mr. Jawed Jamal Khuhro said that he had seen Pakistani dramas dubbed in Bahasa in a Medan hotel, "and the whole lobby was crying".⟦/⟧

Conclusions

In the light of the talks, the Council feels that ⟦r⟧the PTA be reviewed with a view to a Trade in Goods Agreement,⟦/⟧ that ⟦r⟧direct flights Karachi–Jakarta be resumed once Covid-19 permits,⟦/⟧ and that ⟦r⟧the story of the soldiers of Surabaya be made into a documentary.⟦/⟧

Annexure — Chronology (compiled by the Library)

1.  Early contacts
    -  ⟦t⟧1945-46 – desertion of Muslim soldiers to the Indonesian side⟦/⟧
    -  ⟦t⟧July 1947 – Dutch planes are detained at Karachi⟦/⟧
2.  State relations
    -  ⟦t⟧28 April 1950 – diplomatic relations⟦/⟧
    -  ⟦t⟧3 March 1951 – Treaty of Friendship⟦/⟧
    -  ⟦t⟧April 1955 – Bandung Conference, co-sponsored by both⟦/⟧
        *  ⟦t⟧Prime Minister Bogra meets Chou En-lai through Indonesian good offices (23 April)⟦/⟧
    -  ⟦t⟧Sept. 1965 – naval and air assistance from Jakarta⟦/⟧
3.  Recent
    -  ⟦t⟧1 Sept. 2013 – PTA operative⟦/⟧
    -  ⟦t⟧26–27 January 2018 – President Joko Widodo in Islamabad⟦/⟧

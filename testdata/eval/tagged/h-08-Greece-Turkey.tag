Minutes

Subject: Fifth Greek–Turkish Municipal and Academic Round Table
Place: Town Hall of Chios
Date: Saturday, 20 April 2024, 10:00–14:15
Present: see list (Annex 1, not reproduced)
Keeping the minutes: E. Sarri

Item 1 – Opening
The Deputy Mayor, Mrs Despina Kontoleou, welcomed the guests who had arrived by the morning boat from Çeşme. The agenda was approved without changes.

Item 2 – After the Athens Declaration
Mr Stavros Mavroudakis (University of the Aegean) introduced the item. SM: ⟦s Stavros Mavroudakis⟧The declaration of 7 December 2023 is not binding in law and says so itself. Its value is that it names a positive agenda and keeps the rest – shelf, airspace, islands – for political dialogue. Compares it with the Ankara convention of October 1930: Venizelos and Atatürk did not agree on everything either, they agreed to stop.⟦/⟧
Mrs Nilgün Erkmenoğlu (Izmir) replied. NE: ⟦s Nilgün Erkmenoğlu⟧agrees on 1930 but finds that the comparison leaves out the populations exchanged in 1923, who paid for the peace. Public opinion in Turkey cares about the economy; Aegean disputes are not among the first ten topics in polls she has seen. This is a chance and it will not last.⟦/⟧
⟦s Orhan Tezcanlı⟧Mr Orhan Tezcanlı (retired ambassador) was present at the exploratory contacts, which began in 2002. Says the two teams were, at one moment, nearer to each other than either public would believe. Does not wish to give details.⟦/⟧
A member of the town council asked why, in that case, nothing was signed. Laughter. No reply.

Item 3 – Visas on arrival
The fast-track visa for Turkish visitors to ten islands has been running for some weeks. Mrs Kontoleou gave figures for Easter. ⟦s Despina Kontoleou⟧Bookings doubled; the passport office at the port has two booths and should have six.⟦/⟧ ⟦s Bülent Sarıoğlu⟧Mr Bülent Sarıoğlu, hotelier, reported that his guests from Chios come to Çeşme for the market and the eye clinic, and complain of the departure tax. He is convinced that "people who queue together for the boat do not shoot at each other".⟦/⟧

Item 4 – Earthquakes, fires
Dr Ifigenia Pallaska: ⟦s Ifigenia Pallaska⟧recalled that in August and September 1999 rescue teams were exchanged within hours and that foreign ministers Papandreou and Cem could build on this. In February 2023 Greek teams were again among the first in Hatay. It is wrong, in her view, to wait for a catastrophe; there is no common drill for forest fires although smoke crosses in forty minutes.⟦/⟧
⟦s Orhan Tezcanlı⟧Mr Tezcanlı supported this and added that coast guards have had a direct line on paper for years.⟦/⟧

Item 5 – Conclusions
It was decided to forward the following to both ministries:
⟦r⟧5.1 That the visa scheme be prolonged beyond the first year and extended to Turkish residents' return the same day without fee.⟦/⟧
⟦r⟧5.2 That a joint fire and earthquake exercise be held every May, alternately at Chios and Çeşme.⟦/⟧
⟦r⟧5.3 That the hot line of the two coast guards be tested weekly.⟦/⟧
⟦r⟧5.4 That school visits be paid from the two ministries' funds, starting with forty pupils.⟦/⟧

Item 6 – Next meeting: Çeşme, October 2024.

Read and approved.

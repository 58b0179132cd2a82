Gunboats after supper

(From the weblog of the Mae Ping Readers' Circle, Chiang Mai. Our member Nigel T. went down to Bangkok for the Franco-Siamese Conference and sends this about its public evening.)

The conference proper was all papers, forty of them, and I confess I fled from the one about customs receipts. But on Saturday night they opened the doors, put on the fans, and let Khun Pimchanok Suriyawongse loose on the town. She is ninety if she is a day. She came on with a stick, refused the chair and hung a big chart of the river mouth upside down, on purpose as it turned out.

⟦s Pimchanok Suriyawongse⟧"This is how the French saw it," she began, "from the sea." Everyone in Siam looked at the bar at Paknam and saw a gate. Captain Bory looked and saw high tide.⟦/⟧

Then the story. ⟦s Pimchanok Suriyawongse⟧On the evening of 13 July 1893 the Inconstant and the Comète steamed past the forts, with a little mail boat to show the way. The firing lasted less than half an hour. By nightfall they were at anchor before the French legation, where, she has it from a diary, dinner was being kept warm.⟦/⟧

There was a pause while she drank water. You could hear the fans.

⟦s Pimchanok Suriyawongse⟧What hurt was not the cannon, it was the treaty of 3 October: the whole left bank of the Mekong and three million francs. The King fell ill and did not want to live. She does not think this was diplomacy; she has read the poems he wrote from his bed, and his half-brother Damrong's answer.⟦/⟧

A gentleman from the embassy asked, very civilly, whether she did not forget 1685 and the Chevalier de Chaumont, when all had been silk and compliments. ⟦s Pimchanok Suriyawongse⟧She forgets nothing, she replied. In 1688 the compliments ended with a French garrison shut up in the fort of Bangkok, so both sides had had one turn.⟦/⟧

I asked about 1907 myself. ⟦s Pimchanok Suriyawongse⟧Battambang, Siem Reap and Sisophon, she told me, were given up in exchange for Dan Sai and Trat and for the right to judge French Asian subjects in Siamese courts. "We sold Angkor for a lawyer," she said, "and it was not a bad price."⟦/⟧

The chairman, Dr Anthony Lefèvre-Chaiyasit, wound up. ⟦s Anthony Lefèvre-Chaiyasit⟧He said that he had prepared a summary and would now eat it.⟦/⟧

Afterwards there were mango and small glasses of something. I missed the last train. Worth it, I should say; and the chart is still upside down.

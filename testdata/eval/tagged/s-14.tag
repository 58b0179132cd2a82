# "We paid for everything twice"

*Batbayar Dorjsürengiin was an interpreter at the talks on the withdrawal of Soviet troops from Mongolia. He is 79, keeps bees near Darkhan, and agreed to speak to us on the condition that we would taste the honey.*

**You learned Russian as a child?**

⟦s Batbayar Dorjsürengiin⟧From a geologist's wife who lodged with us. By the time I got to Irkutsk to study I had the grammar of an engineer and the swear words of a driller.⟦/⟧

**People in Ulaanbaatar still argue whether the country was independent at all in those years.**

⟦s Batbayar Dorjsürengiin⟧On paper, since 1921. In the eyes of China, since the plebiscite of October 1945, when everybody voted and not one voted against, which tells you what sort of vote it was. And yet I would not laugh at it. Without Yalta and that vote we would be a province now.⟦/⟧

**So you are grateful?**

⟦s Batbayar Dorjsürengiin⟧I am accurate.⟦/⟧

**What was it like at the table, in the late eighties?**

⟦s Batbayar Dorjsürengiin⟧Quiet. Gorbachev had announced in Vladivostok, in July 1986, that part of the troops might leave, and our delegation had learned about it from the radio. The generals on the other side were polite and very tired. One of them asked me, off the record, where one could buy a good sheepskin. I thought: it's over.⟦/⟧

⟦s Batbayar Dorjsürengiin⟧The last units crossed in 1992. There were barracks at Choir with the soup still on the stove, or so my nephew swore.⟦/⟧

**Then came the bill.**

⟦s Batbayar Dorjsürengiin⟧Eleven billion and something, in transferable roubles. Nobody knew what a transferable rouble was once there was nowhere to transfer it. It took until the end of 2003, and we settled it for some two hundred and fifty million dollars. We'd paid already in wool and copper and meat, forty years of it. That's why I say twice.⟦/⟧

*He goes out to look after a hive and comes back with a spoon.*

**In 2019 the two presidents signed a treaty of friendship without a time limit. Does it mean something?**

⟦s Batbayar Dorjsürengiin⟧My wife and I have had one for fifty-one years and we discuss it daily. A neighbour who sells you nearly all your petrol is a friend whether you sign or not.⟦/⟧

**And the young ones who study English?**

⟦s Batbayar Dorjsürengiin⟧Let them! We used to say that we had two neighbours and needed a third. But bees, you know, go no further than three kilometres.⟦/⟧

*The honey was excellent.*

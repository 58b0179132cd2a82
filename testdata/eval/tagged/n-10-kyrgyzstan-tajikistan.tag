From: digest@ala-too-dialogue.example
Subject: [Digest 41] Kyrgyz–Tajik border: round table in Osh, short notes
Date: Mon, 16 Jun 2025

Dear colleagues,

as promised, notes from the round table "After the Treaty" (Osh, 11 June 2025), organised by the Ala-Too Dialogue Centre with two mahalla committees from Batken and Isfara. Chatham House rule did NOT apply, speakers agreed to be named. I give it in the order in which I found it in my notebook, sorry for style.

**Nurlan Sadyrbaev (Bishkek, lawyer)**
⟦s Nurlan Sadyrbaev⟧Says the treaty signed on 13 March is first document in thirty years in which not one metre is left "to be described later". 970-something kilometres. He is not happy with secrecy: deputies saw the map on the screen for some hours only. But, he adds, open negotiations were tried, and each time someone with a phone and a shovel arrived before the commission.⟦/⟧

**Zulfiya Mahkamova, school director from Isfara district**
⟦s Zulfiya Mahkamova⟧"In April 2021 I had forty children in the cellar, and I was telling them that it is thunder." She doesn't want to speak about who began. Wants that the children from Kok-Tash and ours meet again at the volleyball, as it was in 2013.
Later she came back to the subject of textbooks - both countries, she thinks, print a Ferghana where only one people lives.⟦/⟧

**Prof. Ermek Toktogulov**
Started with long excursus on 1924–27 delimitation, which i skip. Main idea:
⟦s Ermek Toktogulov⟧commissions of the 1920s divided people, those of 1950s divided pastures, nobody ever divided water. Golovnoi intake was built for one republic's canal on another republic's land and this was no problem until there were republics.⟦/⟧
(Somebody from the back: "there was problem also before!" He nodded.)

**Gulchehra Rajabova, journalist, Dushanbe**
⟦s Gulchehra Rajabova⟧She disagrees with the Professor that all is about water. September 2022 was with heavy weapons, and heavy weapons are not brought for a water pump. According to her it was the securitisation in both capitals that turned village fights into war, and the same securitisation – two chiefs of security services at one table – has, strange to say, ended it.⟦/⟧

Moderator Asel Jumagulova closed: ⟦s Asel Jumagulova⟧trust will come not from the line but from who is allowed to cross it and how quickly.⟦/⟧

===== What we wrote at the end (all agreed except one) =====
1) ⟦r⟧compensation for burned houses to be paid by own government without waiting for "guilt" to be established⟦/⟧
2) ⟦r⟧local water users from both sides to sit in commission on Golovnoi, not only ministries⟦/⟧
3) ⟦r⟧publish the map at scale readable by ordinary people⟦/⟧

===== dates, for new subscribers =====
⟦t⟧28–30.04.2021 clashes at Golovnoi intake, spread along the border⟦/⟧
⟦t⟧14–20.09.2022 second, larger fighting; ceasefire⟦/⟧
⟦t⟧21.02.2025 protocols initialled by delegations in Bishkek⟦/⟧
⟦t⟧13.03.2025 Presidents Japarov and Rahmon sign border treaty, two crossing points open⟦/⟧
⟦t⟧31.03.2025 meeting of three presidents in Khujand⟦/⟧

To unsubscribe answer with "STOP".

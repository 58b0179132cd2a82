Protokoll / MINUTES (translated from Swedish)

Föreningen Bottniska Samtal – autumn seminar
Place: Hanaholmen, Esbo
Time: Saturday 11.11., 10.00–14.30
Present: 27 members, 6 guests (list attached)
Chair: Gunilla Wrede
Secretary: Tor-Erik Sandås

§ 1  Opening
The chair opened the seminar at 10.04 and noted that the invitation had been sent out in time.

§ 2  The minutes of the spring meeting were approved.

§ 3  Lecture: "Two countries that stopped being one"
Docent Pekka Ylikangas had been invited to speak about 1809 and what came after. By the Treaty of Fredrikshamn, signed 17 September 1809, Sweden gave up Finland and Åland to the Russian Emperor.
⟦s Pekka Ylikangas⟧The docent warned against speaking of a "loss". A country can only lose what it has known it possessed, he held, and Stockholm had known Österbotten mainly as a source of tar and recruits.⟦/⟧
⟦s Pekka Ylikangas⟧The law of 1734, he went on, was the real border-crosser: it stayed when the officials went.⟦/⟧

§ 4  Comment
Riksdag member (ret.) Anna-Lena Bohman had prepared a comment.
– ⟦s Anna-Lena Bohman⟧She found the docent too kind to her own capital. The guilty conscience of 1939–40 has in her opinion been a more useful tie than any law book, since it has made Swedish ministers return phone calls.⟦/⟧
– ⟦s Anna-Lena Bohman⟧Of the some 70 000 war children she said that nobody had asked them, and that she knew this because her foster-sister was one.⟦/⟧

§ 5  Åland
Since lecturer Karl-Johan Mattsson had missed the ferry, his paper was read aloud by the secretary. ⟦s Karl-Johan Mattsson⟧The paper claims that the League Council's decision of June 1921 was a defeat which both sides have since learned to present as a victory. Autonomy works, writes Mattsson, because it is boring.⟦/⟧
Member question: does demilitarisation hold now that both states are in NATO? The chair ruled that the question be put off until after lunch.

Lunch 12.00–12.50.

§ 6  Discussion
⟦s Pekka Ylikangas⟧Ylikangas thought that the demilitarised status would hold exactly as long as no one tried to improve it.⟦/⟧ ⟦s Anna-Lena Bohman⟧Bohman was not so sure; the convention was written for cannons.⟦/⟧ A guest from Umeå asked for more ferries. ⟦s Gunilla Wrede⟧The chair, speaking from her own place, considered that the two applications handed in on the same day, 18 May 2022, were the most Nordic thing she had seen in her life, and that the eleven months' difference in accession was the least.⟦/⟧

§ 7  Resolved
⟦r⟧to ask both education ministries to reinstate the common history reader for upper secondary school;⟦/⟧
⟦r⟧to propose that the archives of the war child transfers be digitised on a shared platform;⟦/⟧
to hold next year's meeting in Haparanda.

§ 8  The chair closed the meeting at 14.27.

Appendix 1. Tidtavla
⟦t⟧17.9.1809	Peace of Fredrikshamn⟦/⟧
⟦t⟧6.12.1917	Finland's declaration of independence⟦/⟧
⟦t⟧4.1.1918	Sweden recognises Finland⟦/⟧
⟦t⟧24.6.1921	Council of the League of Nations decides that Åland shall remain under Finnish sovereignty⟦/⟧
⟦t⟧20.10.1921	Convention on the non-fortification and neutralisation of the Åland Islands⟦/⟧
⟦t⟧1.1.1995	Both countries enter the European Union⟦/⟧
⟦t⟧4.4.2023	Finland member of NATO⟦/⟧
⟦t⟧7.3.2024	Sweden member of NATO⟦/⟧

In fidem: T-E S.

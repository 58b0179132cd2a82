From: Arafura Digest <digest@arafuradigest.example>
Subject: [Arafura] #212 — after the defence pact / Black Armada at 79 / cattle, again
Date: Fri, 6 Sep 2024 07:02 +1000

Hi all. Short one, I'm on the road. — Meredith

------------------------------------------------------------
1. THE NEW PACT
------------------------------------------------------------
The Defence Cooperation Agreement was signed on 29 August at the military academy in Magelang by Richard Marles and Prabowo Subianto. Treaty-level, status of forces stuff, easier exercises. Not an alliance, as everyone hurried to say.

Two reads. Over at a Canberra blog, Lachlan Prewett: ⟦s Lachlan Prewett⟧"It is the 1995 agreement without Keating's poetry and, I'd wager, with a longer life. The '95 text was sprung on two publics. This one has bored them into consent."⟦/⟧

In Jakarta, Dyah Kusumawardani isn't buying. ⟦s Dyah Kusumawardani⟧She writes that access for Australian forces is being sold at home as access for Indonesian cadets, and that parliament will wake up at the first overflight. Her other point is worth the click: AUKUS is the elephant, and the pact never mentions the zoo.⟦/⟧

For the newbies who asked last week, here's the cheat sheet:

  ⟦t⟧1949  Australia recognises the Republic (27 Dec)⟦/⟧
  ⟦t⟧1989  Timor Gap Treaty (11 Dec)⟦/⟧
  ⟦t⟧1995  Agreement on Maintaining Security (18 Dec)⟦/⟧
  ⟦t⟧1999  Jakarta tears it up over East Timor (Sept)⟦/⟧
  ⟦t⟧2006  Lombok Treaty (13 Nov); in force Feb 2008⟦/⟧
  ⟦t⟧2013  Phone-tapping row, ambassador recalled (18 Nov)⟦/⟧
  ⟦t⟧2020  IA-CEPA in force (5 July)⟦/⟧
  ⟦t⟧2024  Defence Cooperation Agreement (29 Aug)⟦/⟧

------------------------------------------------------------
2. BLACK ARMADA
------------------------------------------------------------
A nice little event in Sydney last Saturday for the wharfies who refused to load Dutch ships from September 1945. I took notes on a napkin. Maritime union veteran Col Brannigan (91!) got a standing ovation. ⟦s Col Brannigan⟧He reckons his dad and the Indonesian seamen never had a language in common, "just a boycott". He said the union got more thanks from Jakarta than ever from Canberra.⟦/⟧ Historian Yulia Panggabean followed. ⟦s Yulia Panggabean⟧Her argument was that both nations have since turned the episode into a mascot, and that it hides how divided Chifley's cabinet was until 1947, when Australia took the Dutch "police action" to the Security Council.⟦/⟧ A bloke at the back asked about West Papua and the MC moved along. As the MC does.

------------------------------------------------------------
3. CATTLE
------------------------------------------------------------
Lumpy skin disease testing is still slowing boats out of Darwin. ⟦s Rhonda Tickell⟧Exporter Rhonda Tickell told local radio that nothing will ever be as bad as June 2011, when the trade was shut overnight, but that "they've got long memories over there and so do I".⟦/⟧

------------------------------------------------------------
4. READ / HEAR
------------------------------------------------------------
- New issues paper from the Arafura Network on language teaching. Its asks in one line each: ⟦r⟧restore a national Indonesian-language strategy with ten-year money;⟦/⟧ ⟦r⟧give every state at least two senior-secondary hubs;⟦/⟧ ⟦r⟧let language assistants in on a simple visa.⟦/⟧ Amen to all three.
- Podcast: the Confrontation years, ep. 4.

Unsubscribe by replying STOP. Typos are mine.

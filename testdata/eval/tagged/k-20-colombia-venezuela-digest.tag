From: andes-border-list@observatoriocucuta.example
Subject: [ANDES-BORDER] Digest no. 118 - One month since the bridge opened (Colombia/Venezuela)
Date: Wed, 26 Oct 2022 07:12:40 -0500

Dear subscribers,

Below what we gathered this month. Reply to the list, not to me!!  -- Yurley

=== 1. WEBINAR 20/10: summary ===

"¿Y ahora qué?" organised by us with the Universidad Fronteriza del Táchira. 130 connected. Moderated by Yurley Contreras. Full video in the channel.

> Jairo Santafé (freight forwarders' guild, Cúcuta)
⟦s Jairo Santafé⟧In the first three weeks he counted 214 lorries; before the closure of 2015 it was that many in a morning. The obstacle is no longer political. It's called insurance. No Colombian company will cover a truck beyond San Antonio.⟦/⟧

> Dra. Belkis Uzcátegui (economist, San Cristóbal)
⟦s Belkis Uzcátegui⟧Agreed with Jairo on insurance, not on the rest: who decides in Caracas which goods pass, and at what rate, is as political as it can be. She warned that the trochas will outlive the bridges while the trocha is cheaper. Her estimation is that 60% of the trade of Ureña is still informal.⟦/⟧

> Gral. (r) Álvaro Pinzón Duarte
⟦s Álvaro Pinzón Duarte⟧Nobody should imagine that reopening consulates takes the ELN out of Apure. He'd begin with something modest, a shared radio frequency between the two commanders of the zone, such as existed in the times of COMBIFRON.⟦/⟧

From the chat: somebody asked for the school children that cross every day. Somebody else: "and the retired people with Colombian pension?". ⟦s Belkis Uzcátegui⟧Uzcátegui replied that the humanitarian corridor for pupils had been working since before and that it's the one thing that all the governments, to their credit, have left alone.⟦/⟧

The panel ended by proposing that ⟦r⟧both central banks authorise direct payments in pesos and bolívares at the frontier,⟦/⟧ that ⟦r⟧the Andean insurance scheme be applied provisionally⟦/⟧ and, as the General insisted and the others accepted, that ⟦r⟧a military liaison channel be reinstalled before December.⟦/⟧

=== 2. FOR NEW SUBSCRIBERS: HOW DID WE ARRIVE HERE ===

⟦t⟧2008-03-01  Colombia bombs FARC camp in Ecuador, Raúl Reyes dies; Chávez orders battalions to the border⟦/⟧
⟦t⟧2010-07-22  Chávez breaks relations⟦/⟧
⟦t⟧2010-08-10  Santos and Chávez make peace in Santa Marta⟦/⟧
⟦t⟧2015-08-19  Maduro closes the border at Táchira⟦/⟧
⟦t⟧2019-02-23  Aid convoy fails at the bridges; Caracas breaks relations⟦/⟧
⟦t⟧2022-08-07  Petro takes office⟦/⟧
⟦t⟧2022-08-29  Ambassador Benedetti presents credentials in Caracas⟦/⟧
⟦t⟧2022-09-26  First cargo over the Simón Bolívar bridge⟦/⟧

=== 3. SAID ELSEWHERE ===

* In local radio the president of the La Parada neighbourhood, Nubia Ortega, ⟦s Nubia Ortega⟧complained that the carretilleros have been left with no work and no one has thought of them in either capital.⟦/⟧
* La Gaceta del Zulia has an interview with ex-consul Rafael Antúnez. ⟦s Rafael Antúnez⟧He believes Petro needs Maduro more for the talks with the ELN than Maduro needs Petro for the commerce, "and in Miraflores they can do sums".⟦/⟧
* ⟦s Ingrid Vallecilla⟧Ingrid Vallecilla (Bogotá) published a thread: the gulf boundary, frozen since the corvette Caldas in August 1987, is the elephant that all are walking around. She considers it wise to go on walking around it.⟦/⟧

=== 4. AGENDA ===

3 Nov, 4 pm: presentation of the book "Siete años de trocha", Biblioteca Julio Pérez Ferrero.
9 Nov: workshop for journalists, places limited.

--
You receive this because you subscribed at some event. To unsubscribe answer with BAJA.

CHAMBER OF REPRESENTATIVES
COMMITTEE ON INTERNATIONAL AFFAIRS
(Shorthand version, unrevised; translated)

Matter: LITTORAL BRIDGES AND THE RIVER URUGUAY — hearing of guests

THE CHAIR (Mrs. Inzaurralde).— ⟦s Beatriz Inzaurralde⟧There being a quorum, the sitting is open.⟦/⟧

      (It is 14:12.)

      —⟦s Beatriz Inzaurralde⟧The Committee is pleased to receive the delegation from Fray Bentos, composed of Mr. Walter Etcheverry, of the chamber of commerce, and Dr. Silvia Rovira, who teaches international law. You have the floor.⟦/⟧

MR. ETCHEVERRY.— ⟦s Walter Etcheverry⟧Thank you, Madam Chair. I'll be brief because I'm a shopkeeper. The bridge was cut in November 2006 and it opened in June 2010. Three summers and a half. We had built a hotel for Argentines and we rented it to swallows. I don't come to complain about our neighbours, half my family is from Gualeguaychú. I come because nobody has ever calculated the damage.⟦/⟧

MR. LARRAÑAGA PÍRIZ.— ⟦s Hugo Larrañaga Píriz⟧Will you allow me an interruption?⟦/⟧

MR. ETCHEVERRY.— ⟦s Walter Etcheverry⟧With pleasure.⟦/⟧

MR. LARRAÑAGA PÍRIZ.— ⟦s Hugo Larrañaga Píriz⟧A MERCOSUR tribunal did say in 2006, about the first blockades, that Argentina had failed to ensure free movement. It gave us reason and not a peso.⟦/⟧

MRS. CABALLERO.— ⟦s Nibia Caballero⟧As always!⟦/⟧

      (Interruptions. The Chair rings the bell.)

DR. ROVIRA.— ⟦s Silvia Rovira⟧If I may put some order in the dates. The Statute of the River is of 26 February 1975; it obliges each side to inform the other before it builds. We authorised two pulp mills, in 2003 and in 2005, and didn't wait for the Commission. The Court at The Hague said so on 20 April 2010: the procedure was breached. It said as well that pollution had not been proved. Everyone in this country remembers the second sentence.⟦/⟧

⟦s Silvia Rovira⟧The best thing came afterwards and nobody celebrates it. Since the agreement of November 2010 scientists from both countries have taken samples together, in the river and inside the plant.⟦/⟧

MRS. CABALLERO.— ⟦s Nibia Caballero⟧Does the doctor propose that we apologise?⟦/⟧

DR. ROVIRA.— ⟦s Silvia Rovira⟧I propose that we publish the samples, Representative.⟦/⟧

      (Applause in the gallery.)

THE CHAIR (Mrs. Inzaurralde).— ⟦s Beatriz Inzaurralde⟧The gallery may not applaud, however much it agrees.⟦/⟧

      —The following motion is read: "The Committee requests of the Executive a report on the results of the joint monitoring." Voted: seven in eight. AFFIRMATIVE.

⟦s Beatriz Inzaurralde⟧The sitting is adjourned.⟦/⟧

      (It is 15:40.)

Attending: Representatives Beatriz Inzaurralde (Chair), Nibia Caballero, Hugo Larrañaga Píriz and five others.

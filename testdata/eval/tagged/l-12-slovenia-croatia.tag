Okrugli stol / Round table: "Hrvatska i Slovenija u Schengenu: susjedi bez rampe?"
Rijeka, 23 November 2023. Summary in English for the project web page

The round table gathered professors, former diplomats and mayors from both sides of river Dragonja. It was moderated by doc. dr. sc. Ivana Brozović from Faculty of Law.

⟦s Tomislav Jurković⟧Former ambassador Tomislav Jurković considers that both states made mistake by making from few square kilometers of sea a question of dignity. The agreement Drnovšek–Račan, initialed in July 2001, was in his opinion the best that could be got, and it failed since the prime minister Račan had not prepared his own public.⟦/⟧ ⟦s Mojca Zidarič⟧On this dr. Mojca Zidarič (Ljubljana) reacted that a treaty which one side gives up after the initialing remains as a lesson: never initial in the summer.⟦/⟧

Long part of the discussion was on the arbitration. Prof. Davor Perušić gave a short recapitulation with dates –

⟦t⟧4 November 2009, arbitration agreement signed in Stockholm;⟦/⟧
⟦t⟧6 June 2010, referendum in Slovenia, narrow „yes“;⟦/⟧
⟦t⟧July 2015, recordings of talks of a Slovenian arbitrator with an agent published, Croatian Parliament decides on withdrawal;⟦/⟧
⟦t⟧29 June 2017, the Final Award;⟦/⟧
⟦t⟧31 January 2020, Court of Justice of EU declares it has no jurisdiction;⟦/⟧

– and afterwards explained what is for him the essence. ⟦s Davor Perušić⟧For Croatia the procedure was contaminated and nothing that came out of it can bind her, he said. But he asked colleagues to be honest: in great part of land border the Award follows the cadaster, so in practice it is respected by those who deny it. "We live by the award and we swear by its nullity", was his formulation.⟦/⟧

Opposite opinion came from Zidarič. ⟦s Mojca Zidarič⟧The tribunal itself decided, after changing two of its members, that it can continue, and competence to decide on competence belongs to tribunal and not to the parliament. She is convinced that a small state which refuses arbitration saws the branch on which small states sit.⟦/⟧

The mayors, who were announced in the programme, were detained in traffic until the end. Instead of them Mr Franko Sabadin, fisherman from Savudrija, spoke. ⟦s Franko Sabadin⟧He has collected by now, he says, more than hundred fines from the Slovenian inspection and none of them he paid. He sees the Slovenian colleagues every morning and they exchange the prices of sole. "If they would leave the bay to us, in two weeks you'd have agreement, and lunch."⟦/⟧

The moderator asked about controls which Slovenia returned on 21 October of this year. ⟦s Tomislav Jurković⟧Jurković finds them disappointment: the euro and Schengen on 1 January 2023 were the true solution of border question, because the border nobody sees does not have to be drawn.⟦/⟧ ⟦s Mojca Zidarič⟧Zidarič says measure is because of Middle East and migrations and is not directed toward Croatia; she also waits in the column every Friday.⟦/⟧

From the audience it was asked about Ljubljanska banka and nuclear plant Krško. ⟦s Davor Perušić⟧According to Perušić, Krško is the proof that joint ownership half-half functions when there is interest, while the bank is the proof that money remembers longer than the people.⟦/⟧

⟦s Ivana Brozović⟧In conclusion dr. Brozović noted that for the first time on such gathering nobody has pulled out a map.⟦/⟧

Conclusions of the round table (adopted by acclamation)

A/ ⟦r⟧Fines for fishermen in the bay of Piran/Savudrija vala to be put at rest by both sides for five years.⟦/⟧
B/ ⟦r⟧Local border traffic on small crossings to be free of controls also in time of temporary measures.⟦/⟧
C/ ⟦r⟧Historians and lawyers to prepare bilingual edition of the documents 1991–2023.⟦/⟧

The project is co-financed by Interreg.

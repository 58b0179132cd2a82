Aegean Conversations 2024
Chios & Çeşme, 6–8 June
SUMMARY FOR PARTICIPANTS (not for quotation without permission)

Prepared by Lina Verhoeven, who moderated throughout

It is a custom of these Conversations that we begin on one shore and finish on the other. This year the ferry was late both ways, which both delegations took as a sign of harmonisation.

DAY ONE. Memory

We started from 30 January 1923, the Convention on the exchange of populations. Some 1.2 million Orthodox and about 400,000 Muslims were moved.

→ Stavroula Petridou (novelist, Thessaloniki)
⟦s Stavroula Petridou⟧Her grandmother never said "exchange". One exchanges stamps. What literature can do, she suggested, is to refuse the passive voice of treaties.⟦/⟧

→ Assoc. Prof. Orhan Demirkıran (İzmir)
⟦s Orhan Demirkıran⟧Turkish schoolbooks give the subject half a page, in his count, and Greek ones four, and neither mentions the other's refugees. He confessed that he himself had learned in the army, from a cook, that his village had had another name.⟦/⟧

⟦s Orhan Demirkıran⟧He spoke also, unprompted, of September 1955 in Istanbul. It was in his words a shame that "still has shop windows".⟦/⟧

The room was quiet for some time.

DAY TWO. Rocks and shelves

Vice Adm. (ret'd) Leonidas Kavouras and Amb. (ret'd) Sevda Tunalıoğlu had been on duty, in different capitals, in the night of 30 to 31 January 1996, when three Greek officers died in a helicopter near Imia/Kardak. They compared their notes in front of us. ⟦s Leonidas Kavouras⟧The admiral's version is that nobody in Athens had a map at the right scale until two in the morning.⟦/⟧ ⟦s Sevda Tunalıoğlu⟧Ankara had the map, countered the ambassador, but not the weather report.⟦/⟧ Both agreed that a telephone call from Washington did what neither could.

⟦s Leonidas Kavouras⟧As to the continental shelf, Kavouras sees only one way, which is a joint submission to The Hague on an agreed question.⟦/⟧ ⟦s Sevda Tunalıoğlu⟧Tunalıoğlu prefers negotiation: for her a court gives you a line and takes away the conversation.⟦/⟧ A younger member of the Turkish team asked whether anyone under forty cares. No one under forty answered.

DAY THREE. After Athens

The Athens Declaration on friendly relations of 7 December 2023 was discussed in small groups and I report only the outcome. Groups A and C thought that ⟦r⟧the fast-track visas for the Greek islands ought to be made permanent and extended to winter.⟦/⟧ Group B would like ⟦r⟧a joint fire-fighting squadron, stationed by turns on Lesvos and at Edremit.⟦/⟧ All groups: ⟦r⟧bring back the earthquake drill of 2000, with schools.⟦/⟧

What the wall said (timeline made by the students of Chios)

⟦t⟧1923: we are exchanged⟦/⟧
⟦t⟧1930, 30 October: Venizelos in Ankara, treaty of friendship⟦/⟧
⟦t⟧1952: into NATO together⟦/⟧
⟦t⟧1974: Cyprus⟦/⟧
⟦t⟧1987, March: Sismik crisis⟦/⟧
⟦t⟧1996: two rocks⟦/⟧
⟦t⟧1999, 17 August and 7 September: two earthquakes, and we send each other dogs and doctors⟦/⟧
⟦t⟧2023, February: again⟦/⟧

Next year: Bodrum and Kos, wind permitting. L.V.

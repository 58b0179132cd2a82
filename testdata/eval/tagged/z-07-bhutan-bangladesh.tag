DRUKYUL POLICY FORUM
Seminar Notes | Thimphu | 18 April 2024 | Royal Institute Conference Room 2

Bhutan & Bangladesh after the Royal Visit

Present: 31 (sheet with the secretariat). Notes: Kinley.

Opening

Dasho Tshering Phuntsho (Chair) opened at 9:35. ⟦s Tshering Phuntsho⟧He said that when people ask him who our friends are he begins with Bangladesh, because it was the first thing we did on our own. The telegram of 1971 was sent hours before India's own announcement by some accounts, hours after by others; he would leave that to the historians.⟦/⟧

Presentation: Ugyen, Economic Affairs Division

Ugyen took us through the main points in the handout.

+----------------+---------------------------------------------------+
| When           | What                                              |
+----------------+---------------------------------------------------+
| ⟦t⟧6 Dec 1971     | Bhutan recognises Bangladesh⟦/⟧                      |
| ⟦t⟧12 Apr 1973    | Diplomatic relations⟦/⟧                              |
| ⟦t⟧1980           | Embassies in each capital; first trade agreement⟦/⟧  |
| ⟦t⟧Apr 2017       | PM Sheikh Hasina in Thimphu, MoUs on inland water⟦/⟧ |
| ⟦t⟧Apr 2019       | PM Lotay Tshering in Dhaka⟦/⟧                        |
| ⟦t⟧6 Dec 2020     | Preferential Trade Agreement signed (virtual)⟦/⟧     |
| ⟦t⟧22 Mar 2023    | Agreement on Movement of Traffic in Transit⟦/⟧       |
| ⟦t⟧25-28 Mar 2024 | HM the King state guest on Independence Day⟦/⟧       |
+----------------+---------------------------------------------------+

⟦s Ugyen⟧Ugyen said boulders are everything: eight out of ten trucks carry stone. Oranges and cardamom used to lead. In 2020 the PTA gave 100 Bangladeshi products and 34 of ours duty-free entry, and our exports of fruit juice doubled but from a very small number. He also said hydropower is not on the list only because the wires would cross a third country.⟦/⟧

Dr. Mahbub-ul-Haque Talukder (Visiting, Jahangirnagar University)

⟦s Mahbub-ul-Haque Talukder⟧- Not a giant-and-dwarf relation, which makes it restful for Dhaka.
- Kurigram: the special economic zone for Bhutan, 133 acres on the Dharla, agreed in principle during the Royal Visit. "It is at present a very nice field with goats."
- 22 seats a year in our medical colleges for Bhutanese; half of the doctors in JDWNRH have studied with us; more than any treaty.
- Lotay Tshering himself studied at Mymensingh, spoke Bangla to crowds in 2019. Nobody in Dhaka has forgotten it.
- Worry: Burimari land port floods, no cold store.⟦/⟧

Aum Deki Choden (exporter, Phuentsholing)

⟦s Deki Choden⟧I will be short. My oranges go from Phuentsholing to Burimari, which is about 70 km as a crow flies, and I unload them two times. In January one consignment spoiled as the Indian side had a strike, the Bangladesh side had a holiday and our side had a meeting. Please tell the officials: never mind the zone, give us one refrigerated shed.⟦/⟧

Discussion

Karma W. (Gelephu Mindfulness City office) – ⟦s Karma W.⟧asked how Kurigram and GMC fit together; competition or not?⟦/⟧ Ugyen – ⟦s Ugyen⟧"Different things. GMC is a city. Kurigram is a gate."⟦/⟧
Dr Talukder – ⟦s Mahbub-ul-Haque Talukder⟧agreed, and said Chattogram and Mongla are the real prize.⟦/⟧
Chair – ⟦s Tshering Phuntsho⟧the transit protocol still needs Delhi's no-objection for the road legs, everyone should be careful with words.⟦/⟧

Points to send up (agreed by all)

i.   ⟦r⟧Cold storage at Burimari on our cost, if Bangladesh will give the land⟦/⟧
ii.  ⟦r⟧ask for 30 medical seats instead of 22⟦/⟧
iii. ⟦r⟧trial transit movement via Mongla before the year is out⟦/⟧
iv.  ⟦r⟧DPF to host a second meeting with Dhaka participants in autumn⟦/⟧

Ended 12:20, lunch in canteen.

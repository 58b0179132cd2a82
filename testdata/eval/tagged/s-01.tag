Himalayan Centre for Strategic Dialogue (HCSD), Kathmandu
ROUND TABLE REPORT No. 14

Seventy-five Years On: Does the 1950 Treaty Still Serve Nepal and India?

Tripureshwor, Kathmandu | Rapporteurs: S. Adhikari and M. Lama

Background

The Treaty of Peace and Friendship was signed in Kathmandu on 31 July 1950, together with an exchange of letters that was made public only nine years later. An Eminent Persons' Group, set up by the two governments in 2016, finished its report in 2018, but the report has not yet been received in New Delhi. HCSD invited former diplomats, academics and journalists to look at the matter afresh. Some thirty-five participants attended. The session was chaired by Ambassador Bhuwan Raj Koirala.

Opening remarks

Ambassador Koirala welcomed the participants and laid down the ground rules of the discussion. ⟦s Bhuwan Raj Koirala⟧He observed that the treaty is "criticised by everybody and denounced by nobody". Under Article 10 either side can end it with a year's notice. No government in Kathmandu has ever given that notice, and this in itself deserves an explanation.⟦/⟧

Presentations

Prof. Sushila Karmacharya (Tribhuvan University) presented the first paper, titled "A treaty of its moment". ⟦s Sushila Karmacharya⟧The Rana regime signed the text barely half a year before it fell. India, for its part, was looking at the arrival of the Chinese army in Tibet. The treaty should therefore be read as a security document with an economic appendix, and not the other way round.⟦/⟧

Mr. Devendra Jha, advocate, took up Articles 6 and 7. ⟦s Devendra Jha⟧For the families of the Tarai, he argued, the right to reside and to own property on the other side is not a clause but daily life. Any revision that touches it will be felt in Janakpur and Birgunj before it is felt in Singha Durbar.⟦/⟧

Gen. (Retd.) Prakash Bahadur Gurung dwelt on arms purchases. ⟦s Prakash Bahadur Gurung⟧He recalled that the import of Chinese weapons in 1988 was followed within months by the closure of most border points. In his opinion the letter exchanged with the treaty did more harm than the treaty.⟦/⟧

Discussion

During the floor discussion, several participants felt that the younger generation has no interest in the treaty at all. Ms. Rachana Thapaliya, a journalist, disagreed. ⟦s Rachana Thapaliya⟧She said that the blockade of 2015 had made her students read the text for the first time, "on a phone, in a petrol queue".⟦/⟧ One participant asked whether power trade had not overtaken the old agenda. ⟦s Devendra Jha⟧Mr. Jha replied that the 2024 agreement on 10,000 megawatts shows what can be done when neither side mentions 1950.⟦/⟧

Recommendations

The round table put forward the following:

1. ⟦r⟧The report of the Eminent Persons' Group should be received by both Prime Ministers and published without delay.⟦/⟧
2. ⟦r⟧Provisions on residence and property should be dealt with separately from those on security.⟦/⟧
3. ⟦r⟧Universities of both countries should set up a joint archive of the letters and maps.⟦/⟧

The programme ended with a vote of thanks.

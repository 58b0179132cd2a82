CAMBODIA AND VIETNAM, RELATIONS BETWEEN

(Dictionary of Asian Neighbours, ed. by P. K. Sørensen and Lim Boon Teck, s.v.)

§ 1. Name and extent. The two states have a common land boundary of 1,137 km (Vietnamese figure; 1,270 km in Cambodian works). Diplomatic relations date from 24 June 1967.

§ 2. Early contacts. Nguyen settlers reached the Khmer port of Prey Nokor, the later Saigon, in the seventeenth century. ⟦s Touch Sopheak⟧"The Khmers lost the delta by hospitality", writes Touch Sopheak in a phrase much used in school-books.⟦/⟧ ⟦s Trần Đức Lộc⟧Trần Đức Lộc objects that no state in the modern sense held the land: "There were villages, pagodas and mosquitoes."⟦/⟧ The occupation of 1834–1841, under Minh Mạng, left the tale of the tea-master, according to which three Khmer heads served as a tripod for a Vietnamese kettle. The tale is probably of the 1880s.

§ 3. Protectorate and first wars. The frontier was traced by French officials between 1870 and 1942. Two letters by Governor-General Brévié (31 January 1939) divided the islands "for administrative purposes"; they have been disputed ever since. ⟦s Norodom Sihanouk⟧Prince Sihanouk allowed the Hanoi army its sanctuaries and, asked about it in 1966, answered that he preferred "to be eaten last".⟦/⟧

§ 4. Democratic Kampuchea. 
   (a) Raids. From April 1977 Khmer Rouge units attacked villages in An Giang and Tây Ninh. At Ba Chúc 3,157 persons were killed in April 1978. 
   (b) Rupture. Phnom Penh broke off relations on 31 December 1977. ⟦s Pol Pot⟧Pol Pot, in a speech of January 1978, ordered that each Cambodian should kill thirty Vietnamese.⟦/⟧
   (c) Invasion. Vietnamese troops with a Cambodian front took Phnom Penh on 7 January 1979.

§ 5. The decade of occupation. Its name remains the subject of dispute: liberation, occupation, or both. ⟦s Margaret Slocombe-Ries⟧Margaret Slocombe-Ries, the author of the first archival study, speaks of "a rescue which overstayed". In her estimate the advisers numbered 15,000 in 1983; they wrote the textbooks, she says, and marked the examinations.⟦/⟧ ⟦s Kong Vannak⟧Kong Vannak, himself a survivor, said in an interview of 2009 that he would have "kissed the boots of anyone, and these had boots".⟦/⟧ The last units left on 26 September 1989.

§ 6. Since 1991. Treaties of 1985 and 2005 on the boundary have been supplemented by two instruments signed at Hanoi on 5 October 2019, which confirm 84 per cent of the demarcation. ⟦s Hun Sen⟧Hun Sen, who had lost an eye in the war and fled to Vietnam in June 1977, told students at Phnom Penh in 2012 that the critics of the border work were "selling a fear they had bought second-hand".⟦/⟧ Opposition deputies have been gaoled for publishing other maps.

§ 7. Ethnic Vietnamese in Cambodia. Between 400,000 and 700,000; many are without papers. ⟦s Christoph Sperl⟧C. Sperl remarks that they "float, in both senses of the word" (he means the villages on the Tonle Sap).⟦/⟧ 

§ 8. Chronological table.

     ⟦t⟧1967    Relations established⟦/⟧
     ⟦t⟧1977    Broken off (31 Dec.)⟦/⟧
     ⟦t⟧1979    Fall of Phnom Penh; Treaty of Peace, Friendship and Co-operation, 18 Feb. ⟦s Phạm Văn Đồng⟧Phạm Văn Đồng declares the situation in Cambodia "irreversible"⟦/⟧⟦/⟧
     ⟦t⟧1985    Boundary Treaty⟦/⟧
     ⟦t⟧1989    Withdrawal⟦/⟧
     ⟦t⟧2005    Supplementary Treaty. ⟦s Norodom Sihanouk⟧From Beijing Sihanouk, by now retired, calls it "national suicide" on his website⟦/⟧⟦/⟧
     ⟦t⟧2019    Two further instruments (5 Oct.)⟦/⟧

Lit.: Touch Sopheak, The Lost Delta (Phnom Penh 2003). – Trần Đức Lộc, Biên giới Tây Nam (Hà Nội 2007). – M. Slocombe-Ries, Ten Januaries (Canberra 2001). – C. Sperl, in: Mekong Papers 8.

[Ch. S.]

INSTITUTE FOR LOWER MEKONG STUDIES

International Scientific Workshop
VIET NAM – CAMBODIA: 55 YEARS OF DIPLOMATIC RELATIONS (24/6/1967 – 24/6/2022)
Can Tho, 21 June 2022

SUMMARY PROCEEDINGS

CHRONICLE (from the poster of the workshop)
- ⟦t⟧24/6/1967: establishment of diplomatic relations.⟦/⟧
- ⟦t⟧25/12/1978: general offensive of Vietnamese forces following attacks of Khmer Rouge at the border.⟦/⟧
- ⟦t⟧7/1/1979: Phnom Penh taken; Khmer Rouge regime falls.⟦/⟧
- ⟦t⟧27/12/1985: Treaty on delimitation of national border.⟦/⟧
- ⟦t⟧September 1989: completion of withdrawal of Vietnamese troops.⟦/⟧
- ⟦t⟧23/10/1991: Paris Agreements.⟦/⟧
- ⟦t⟧10/10/2005: Supplementary Treaty.⟦/⟧
- ⟦t⟧5/10/2019: signing of two legal documents on demarcation result.⟦/⟧

I. OPENING
Attending the workshop were over 100 delegates, being scientists, veterans, representatives of departments and branches of the provinces sharing the borderline. Assoc. Prof. Dr. Trịnh Quang Hào, Director of the Institute, delivered the opening remarks. ⟦s Trịnh Quang Hào⟧He affirmed that looking back at 55 years with objective eyes is a responsibility toward the young generation, who knows the war only through films.⟦/⟧

II. PAPERS AT PLENARY
Paper 1. "Border treaties 1985 and 2005: continuity" – MA. Lê Thị Bích Vân.
⟦s Lê Thị Bích Vân⟧The author holds that the Supplementary Treaty of 2005 inherits the delimitation of 1985 in most segments and adjusts six points. The fact that 84% of the land border was confirmed by the two legal documents signed in October 2019 shows the patience of both sides. The remaining 16% is small in length but it is the most difficult, because people have been farming on it for generations.⟦/⟧

Paper 2. "How my village remembers 1979" – Mr. Chhim Sovannara (Phnom Penh).
⟦s Chhim Sovannara⟧In his village in Svay Rieng, the speaker narrated, 7 January is called the second birthday, yet in the same village the departure of the troops in September 1989 was celebrated too, with music. He sees no contradiction: one can thank the doctor and be glad he has gone home.

He also told the workshop frankly that in Cambodia the date is an object of politics, and that scholars who say "liberation" or "invasion" are put into a drawer before they've finished their sentence.⟦/⟧

Paper 3. "Tonle Sap and the flood season" – Dr. Ngô Minh Khải. (Text not received; see abstract page 112)

III. DISCUSSION
Chairman of the session: Major General Phan Đình Thược, veteran of Front 479.

Chairman: asks delegates to be brief.
Dr. Keo Rathana: ⟦s Keo Rathana⟧suggests to study also the Vietnamese community around the lake, who lost their papers under Pol Pot and remain without nationality up to now. Considers that friendship of two States is incomplete while these families live on boats by lack of a document.⟦/⟧
Ms. Vân: ⟦s Lê Thị Bích Vân⟧agrees; notes however that this is sovereignty of Cambodia, therefore the approach must be humanitarian.⟦/⟧
One delegate from An Giang: raises the matter of cross-border smuggling of cigarettes.
Chairman: ⟦s Phan Đình Thược⟧recalls that he left two hundred comrades on the soil of Cambodia and that the remains of many are not yet found; the local people still help searching, and for him this is the truest document of friendship.⟦/⟧

IV. PROPOSALS
The workshop unanimously proposes to competent agencies:
+ ⟦r⟧Continue negotiation in order to soon complete the remaining 16%;⟦/⟧
+ ⟦r⟧Support the search and repatriation of martyrs' remains with DNA technology;⟦/⟧
+ ⟦r⟧Promote translating historical works from Khmer into Vietnamese and vice versa.⟦/⟧

Secretariat of the Workshop

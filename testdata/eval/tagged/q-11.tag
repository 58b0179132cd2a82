BUSIA–MALABA CROSS-BORDER CHAMBER OF COMMERCE
MINUTES OF THE 7TH KENYA–UGANDA TRADERS' FORUM HELD AT THE COUNTY GUEST HOUSE, BUSIA ON TUESDAY FROM 9.30 AM

PRESENT
1. Hon. Fredrick Okumu Wandera    – Chairing
2. Mrs. Prossy Nakalema           – Uganda Produce Dealers
3. Mr. Barasa Situma              – Clearing & Forwarding
4. Dr. Innocent Tumwebaze         – Resource person
5. Ms. Purity Chelangat           – Taking minutes
(and 31 others as per attendance sheet)

ABSENT WITH APOLOGY
KRA Station Manager

MIN 1/7: PRELIMINARIES
The chair called the meeting to order at 10.15 am. Prayer was said by Mrs. Nakalema. Members were asked to introduce themselves.

MIN 2/7: PRESENTATION BY RESOURCE PERSON
Dr. Tumwebaze took members through the history of the Community. The first East African Community was established on 1 December 1967 and collapsed in 1977. The new Treaty was signed in Arusha on 30 November 1999. ⟦s Innocent Tumwebaze⟧He reminded members that in February 1976 Field Marshal Amin laid claim to land up to near Nairobi, and that the closing of the port of Mombasa to Uganda's goods made him swallow the claim within weeks. The lesson, he said, is that a landlocked country quarrels with one hand only.⟦/⟧

⟦s Innocent Tumwebaze⟧On Migingo he told the meeting that two Presidents can drink tea on a rock of half a football pitch but they can not survey it. He urged traders to stop calling it a war as it scares lenders.⟦/⟧

MIN 3/7: REACTIONS
3.1  Mrs. Nakalema ⟦s Prossy Nakalema⟧wondered why maize from Uganda has aflatoxin only when Kenya has a good harvest.⟦/⟧
3.2  Mr. Situma ⟦s Barasa Situma⟧informed the forum that the One Stop Border Post had cut clearance from three days to under six hours but the queue of trucks at Malaba came back when the fuel rule was changed. He was bitter that nobody had consulted agents on the change.⟦/⟧
3.3  A member from Namanga Road wanted to know about milk. It was noted that milk was before the two ministries.
3.4  ⟦s Fredrick Okumu Wandera⟧The chair was of the opinion that members should put complaints in writing and not in WhatsApp. He further said that a County cannot sign a treaty but it can fix a toilet, and he promised the toilet by June.⟦/⟧
3.5  ⟦s Prossy Nakalema⟧Mrs. Nakalema thanked the chair but observed that the same toilet was promised at the 5th forum.⟦/⟧

MIN 4/7: RESOLUTIONS
It was resolved THAT
i)   ⟦r⟧Testing certificates of the two bureaus of standards be mutually honoured at the border.⟦/⟧
ii)  ⟦r⟧The simplified trade regime threshold be raised from USD 2,000.⟦/⟧
iii) ⟦r⟧A joint desk for women traders be opened at Busia OSBP.⟦/⟧
Proposed by Mr. Situma, seconded by Mrs. Nakalema.

MIN 5/7: A.O.B.
Members contributed KSh 14,300 to a bereaved colleague.

There being no other business the meeting ended at 1.40 pm with a word of prayer.

Confirmed: .................... (Chair)   .................... (Secretary)

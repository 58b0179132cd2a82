A SEMINAR ON INDO-NEPAL TREATY OF 1950 : REVISION OR REVIVAL ?
(A Report)

A one day National Seminar on the above subject was organised by the Department of Defence & Strategic Studies on the 31st of July, 2017 in the Seminar Hall of the Old Arts Building, it being the sixty-seventh anniversary of signing of the Treaty of Peace and Friendship at Kathmandu. The programme commenced with lighting of the lamp. Welcome address was delivered by the Head of Department, Prof. (Mrs.) Sudha Kulshreshtha.

⟦s V. N. Pathak⟧In his inaugural address the Chief Guest, Shri V. N. Pathak, IFS (Retd.), dwelt at length upon the circumstances of 1950. He stated that the letter exchanged with the Treaty must be read against entry of Chinese forces in Tibet later that very year, and that the Rana Prime Minister, Mohan Shamsher, who put his signature to it was to lose power within months. A treaty signed by a falling regime, the Chief Guest opined, carries a birth-mark which no amount of goodwill can remove.⟦/⟧

TECHNICAL SESSION – I
Chairperson : Prof. R. K. Lal Das

Three papers were presented in this session. The first paper by Dr. Bishnu Prasad Koirala-Upreti (Kathmandu) was entitled "Equal in Words". ⟦s Bishnu Prasad Koirala-Upreti⟧According to the author the Treaty is unequal not in its clauses but in its parties. The speaker pointed out that Articles VI and VII confer national treatment on reciprocal basis, however when one country is having fifty times the population of the other then reciprocity itself becomes a burden. He lamented that the blockade of 2015, by whatever name called, has finished the older generation's sentiment.⟦/⟧

The second paper was of Col. (Retd.) Digvijay Singh Rathore. ⟦s Digvijay Singh Rathore⟧He was of the view that open border is the biggest asset of both the nations and security agencies of both should learn to live with it. Citing the Gorkha Regiments, he remarked that "no other army of the world gives its colours to the citizens of a neighbour".⟦/⟧

Miss Neha Tripathi, research scholar, read out the third paper on trade and transit. ⟦s Neha Tripathi⟧She brought out that the lapse of the transit treaty in March, 1989 and closure of all but two transit points thereafter is remembered by every Nepali above forty years, while her Indian respondents had hardly any memory of same.⟦/⟧

Prof. Das in his concluding remarks complimented all the paper presenters and requested them to submit full papers by 31st August.

During interaction one delegate questioned as to whether the Eminent Persons' Group constituted in 2016 would submit any report at all. Another delegate raised the matter of Kalapani. ⟦s Digvijay Singh Rathore⟧Replying to the latter, Col. Rathore maintained that the Sugauli Treaty of 1815–16 had fixed the Kali as the boundary but not the place from where the Kali begins.⟦/⟧

VALEDICTORY

Following recommendations emerged from the day long deliberations :-

(i) ⟦r⟧That the Treaty may be reviewed article by article by mutual consent rather than being abrogated.⟦/⟧
(ii) ⟦r⟧That, identity cards may be introduced for border crossing in a phased manner without disturbing the open border.⟦/⟧
(iii) ⟦r⟧Historical research on Indo-Nepal boundary maps may be funded by ICSSR and its counterpart jointly.⟦/⟧

Vote of thanks was proposed by Dr. A. Mishra. The seminar came to an end with National Anthem. 114 delegates participated and certificates were distributed.

Tanzania–Uganda relations
From the Open Handbook of African Affairs

Tanzania–Uganda relations are the bilateral relations between the United Republic of Tanzania and the Republic of Uganda. Both are members of the East African Community, the African Union and the Commonwealth. The border is 391 kilometres long and runs for the most part through Lake Victoria.[1]

Contents
1 Background
2 The Amin years
3 War of 1978–79
4 Assessment
5 Since 1986
6 See also
7 Notes

Background [edit]

Under British rule the two territories shared a currency, a railway administration and, from 1948, a High Commission.[2] Julius Nyerere and Milton Obote were close. ⟦s Julius Nyerere⟧Nyerere offered in 1960 to delay the independence of Tanganyika so that the three East African countries might federate, saying that "if the others are ready, we can wait".[3]⟦/⟧

The Amin years [edit]

On 25 January 1971 Obote was overthrown while he was at a summit in Singapore. Tanzania gave him asylum and refused to recognise the new government. ⟦s Julius Nyerere⟧"How can I sit at the same table with a killer?" Nyerere asked.[4]⟦/⟧ ⟦s Idi Amin⟧Amin replied in a telegram of 1972 that he loved Nyerere very much "and if you had been a woman I would have considered marrying you, although your head is full of grey hairs".[5]⟦/⟧ In September 1972 about a thousand exiles invaded Uganda from Tanzanian soil and were beaten back. The Mogadishu Agreement of 5 October 1972, brokered by Siad Barre, obliged both to pull their troops ten kilometres back from the border.

War of 1978–79 [edit]

Main article: Uganda–Tanzania War

Ugandan forces crossed the Kagera on 30 October 1978. The Kagera Salient was declared annexed. ⟦s Julius Nyerere⟧Nyerere told the nation on 2 November: "We have the reason to fight him, we have the will to fight him, and we have the ability to fight him" (Swahili: Sababu ya kumpiga tunayo, nia ya kumpiga tunayo, na uwezo wa kumpiga tunao).[6]⟦/⟧ The OAU's call for a ceasefire was turned down. Kampala fell on 11 April 1979.

Assessment [edit]

Scholars disagree on the legality of the war. ⟦s Adaeze Nwankwo-Pell⟧The lawyer Adaeze Nwankwo-Pell calls the march on Kampala "the first humanitarian intervention that did not dare to speak its name".[7] She holds that Tanzania deliberately described two wars, its own and that of the Ugandans, which happened to take the same road.⟦/⟧ ⟦s G. H. Mbwiliza⟧For G. H. Mbwiliza, by contrast, "the matter ended at the Kagera"; everything after November 1978 was, in his opinion, a war of choice paid for by peasants.[8]⟦/⟧ The cost to Tanzania has been put at about US$500 million. ⟦s Rukia Semakula⟧Writing in 2011, the historian Rukia Semakula noted that "no Tanzanian village has a monument to Kampala, and no Ugandan schoolbook had a chapter on it until 1996".[9]⟦/⟧ An anonymous officer quoted in the Dar es Salaam press said that the men had been promised home leave at Masaka.

Since 1986 [edit]

Yoweri Museveni, who had studied in Dar es Salaam and trained there, took power in January 1986. Relations have been cordial. In 2007 Uganda paid the last part of a debt of $67 million for the war. Work on the East African Crude Oil Pipeline from Hoima to Tanga was agreed on in 2016. ⟦s Yoweri Museveni⟧Museveni said at the signing of the final agreements, in 2021, that the pipeline was a third victory for the two countries, after the war against Amin and the peace since.[10]⟦/⟧

See also [edit]
Foreign relations of Tanzania
Kagera War Memorial
East African Federation

Notes [edit]
1. ^ Handbook of Boundaries, p. 1009.
2. ^ A. J. Hughes, East Africa (1963).
3. ^ Speech in Addis Ababa, June 1960.
4. ^ Interview, The Daily Standard, May 1971.
5. ^ Quoted in contemporary press reports.
6. ^ Radio Tanzania, 2 Nov. 1978.
7. ^ Nwankwo-Pell, A. "Two Wars on One Road". 1999, p. 44.
8. ^ Mbwiliza 1984, p. 6.
9. ^ Semakula 2011, p. 203.
10. ^ "Leaders sign deals", 11 April 2021.

Last edited 14 February 2023, at 09:12

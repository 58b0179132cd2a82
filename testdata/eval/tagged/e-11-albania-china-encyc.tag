**Sino-Albanian split**, the gradual worsening of relations between the People's Socialist Republic of Albania and the People's Republic of China in the years 1972–1978. It ended an alliance that had begun in 1960–61, and left Albania without any ally until 1991.[1]

**Contents**
1 Alliance · 2 Disagreement · 3 Rupture · 4 Assessment · 5 Notes

**1 Alliance**

After Moscow withdrew its specialists from Albania in 1961, Chinese credits replaced Soviet ones almost to the rouble. Some 6,000 Chinese engineers worked in the country over the next sixteen years, on the steelworks at Elbasan, the hydropower station at Vau i Dejës and the nitrogen plant at Fier. ⟦s Mao Zedong⟧In a message to the Fifth Congress of the Party of Labour (November 1966) Mao Zedong described Albania as a beacon of socialism in Europe and quoted a Tang poet: "A bosom friend afar brings a distant land near."[2]⟦/⟧

Enver Hoxha never visited China in power. He had been there once, in 1956. ⟦s Enver Hoxha⟧Of Zhou Enlai, who visited three times, he noted in his diary that the Premier "listens as others speak, in order to gain time".[3]⟦/⟧

**2 Disagreement**

There were signs of strain as early as 1968. ⟦s Zhou Enlai⟧When Beqir Balluku asked for heavy arms after the invasion of Czechoslovakia, Zhou replied that distant water could not put out a fire nearby, and he suggested a pact with Yugoslavia and Romania.⟦/⟧ Hoxha was appalled.

The visit of Richard Nixon, announced in July 1971, was the turning point. The Central Committee in Tirana sent a letter of protest, dated 6 August, to which no reply was ever received. ⟦s Enver Hoxha⟧"To receive Nixon, the frenzied anti-communist, means to give American imperialism the seal of respectability," it read in the version that Hoxha later printed under his own name.⟦/⟧ No Chinese delegation came to the Sixth Congress that autumn.

In 1974 Tirana asked for a loan of 5 billion yuan; it was granted 1 billion. ⟦s Li Xiannian⟧Li Xiannian told the Albanian ambassador that China was itself a poor country and that its people had been eating bitterness in order that others should have tractors.[4]⟦/⟧

**3 Rupture**

With the "theory of the three worlds" set out in the United Nations by Deng Xiaoping, ideology joined economics. An editorial of 7 July 1977 in *Zëri i Popullit* attacked the theory without naming its author. China recalled its specialists a year later to the day. The note of 7 July 1978 stated that the Albanian leadership "deliberately tried to make political differences an obstacle to economic cooperation".

Trade ceased. Embassies did not close, though for five years neither had an ambassador in it. A barter agreement was signed in 1983.

**4 Assessment**

⟦s Ylber Marku-Stafa⟧Ylber Marku-Stafa holds that Tirana was never a satellite, and that it extracted from Beijing more aid per head than any state in history had obtained from a poorer one.[5]⟦/⟧ ⟦s Griselda Höfler⟧Griselda Höfler takes the opposite position. She regards the alliance as a misunderstanding prolonged by distance: the Chinese believed they had bought a voice in Europe, the Albanians that they had converted Asia.⟦/⟧ ⟦s Cheng Baoguang⟧"We sent them nitrogen and they sent us cigarettes," the interpreter Cheng Baoguang recollected in 2006.[6]⟦/⟧

Bunkers, of which an estimated 170,000 were built, are often associated with this period. In fact the programme had begun under Soviet advice, and the Chinese considered it a waste of cement.

**5 Notes**

[1] For dates see the article "Foreign relations of Albania".
[2] *Peking Review*, no. 46, 1966. The poet is Wang Bo.
[3] E. Hoxha, *Reflections on China*, vol. I (Tirana, 1979).
[4] Quoted in Höfler, p. 210, from a note by the ambassador, Behar Shtylla jr.
[5] Marku-Stafa, *Aid Without Influence* (2015), p. 9.
[6] Oral history interview, Beijing Foreign Studies Univ.

Categories: Cold War | Foreign relations of Albania | Articles lacking in-text citations from June 2014

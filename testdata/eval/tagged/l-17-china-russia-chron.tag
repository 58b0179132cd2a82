YEARBOOK OF ASIAN FRONTIERS 2009
Appendix III

RUSSIA AND CHINA: A CHRONOLOGY OF THE BOUNDARY, 1689–2008
with remarks by the editors and by two readers

Note. Dates are given in the New Style. Where the two national historiographies differ, the remarks say so. The readers, Professor Gennady Strelnikov (Khabarovsk) and Dr Shen Weiguo (Harbin), saw the draft and sent comments, which we print where they go beyond correction.

I. The Qing and the Tsars

⟦t⟧Early September 1689. Treaty of Nerchinsk. Russia gives up Albazin; the Stanovoy range becomes the boundary. The authentic text is Latin, the work of Jesuit interpreters.⟦/⟧

⟦t⟧1727. Treaty of Kyakhta. The Mongolian section is marked, trade is confined to Kyakhta and Tsurukhaitu, and a Russian ecclesiastical mission is allowed in Peking.⟦/⟧

Remark. ⟦s Gennady Strelnikov⟧Strelnikov considers Kyakhta the most successful treaty of the entire series, since it paid for itself: tea one way, furs the other, and no war for a century.⟦/⟧

⟦t⟧28 May 1858. Treaty of Aigun. The left bank of the Amur goes to Russia; the land between the Ussuri and the sea is to be held in common.⟦/⟧

⟦t⟧14 November 1860. Convention of Peking. The Ussuri region becomes Russian.⟦/⟧

Remark. The word "unequal" has been used in Chinese writing about these two instruments since the 1920s. ⟦s Shen Weiguo⟧Dr Shen writes to us that the adjective is exact as history and useless as policy, and that the governments of 1991 were right to leave it out.⟦/⟧ ⟦s Gennady Strelnikov⟧Professor Strelnikov objects that the valley held a few thousand people in 1858 and that Nerchinsk itself had been signed under the guns of a Manchu army ten thousand strong; if one treaty is unequal, he asks, why not the other?⟦/⟧

⟦t⟧24 February 1881. Treaty of St Petersburg. Most of the Ili district is returned to China against an indemnity of nine million roubles.⟦/⟧

II. The two Communist states

⟦t⟧2 October 1949. The USSR recognises the People's Republic.⟦/⟧

⟦t⟧14 February 1950. Treaty of Friendship, Alliance and Mutual Assistance.⟦/⟧

⟦t⟧February–August 1964. First boundary consultations in Peking; a draft on the eastern section is left unsigned.⟦/⟧

⟦t⟧2 March 1969. Fighting on Damansky (Zhenbao) Island in the Ussuri, resumed on 15 March.⟦/⟧

⟦t⟧11 September 1969. Kosygin and Zhou Enlai meet at Peking airport.⟦/⟧

Remark. ⟦s Shen Weiguo⟧In Shen's view the airport talk of some three and a half hours did more than all the later rounds together: it separated the border from the ideology.⟦/⟧

III. The settlement

⟦t⟧16 May 1991. Agreement on the eastern section. The thalweg of the main channel is adopted in navigable rivers, and Damansky/Zhenbao thereby falls to China.⟦/⟧

⟦t⟧16 July 2001. Treaty of Good-Neighbourliness, signed in Moscow. The parties declare that they have no territorial claims against each other.⟦/⟧

⟦t⟧14 October 2004. Supplementary Agreement on the last two sectors, the islands at Khabarovsk and Bolshoi (Abagaitu) on the Argun.⟦/⟧

⟦t⟧14 October 2008. Tarabarov and half of Bolshoi Ussuriysky are handed over.⟦/⟧

Remark. Opinion in the Russian Far East was unfriendly to the last step. ⟦s Gennady Strelnikov⟧"My students counted hectares; I counted divisions which need no longer stand there," Strelnikov comments. He holds that Moscow gave away three hundred and some square kilometres and obtained four thousand kilometres of sleep.⟦/⟧ ⟦s Shen Weiguo⟧For Shen, who has the last word here, the half of an island is a better monument than a whole one, because each side must look across the fence.⟦/⟧

The editors would welcome corrections.

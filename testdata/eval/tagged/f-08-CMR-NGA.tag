REPORT OF THE ONE-DAY WORKSHOP ON CROSS-BORDER LIVELIHOODS IN THE BAKASSI AREA
Held at Calabar, Cross River State, on Tuesday 15th August, 2023

1.0  BACKGROUND
Fifteen years after the final handover of the Bakassi Peninsula by Nigeria to Cameroon, the Gulf of Guinea Peace Initiative (GGPI) brought together fishermen, traditional rulers, academics and officials from both sides of the border to take stock.

1.1  Milestones
⟦t⟧11 March 1913: Anglo-German agreement on the boundary from Yola to the sea⟦/⟧
⟦t⟧11–12 February 1961: Plebiscite in the British Cameroons⟦/⟧
⟦t⟧1 June 1975: Maroua Declaration (Gowon/Ahidjo)⟦/⟧
⟦t⟧29 March 1994: Cameroon files its Application at The Hague⟦/⟧
⟦t⟧10 October 2002: Judgment of the International Court of Justice⟦/⟧
⟦t⟧12 June 2006: Greentree Agreement⟦/⟧
⟦t⟧14 August 2008: Transfer of authority completed⟦/⟧

2.0  OPENING
The opening prayer was said by Pastor Effiong. The Executive Director of GGPI, Barr. (Mrs.) Ekaette Archibong-Duke, welcomed everyone. ⟦s Ekaette Archibong-Duke⟧She lamented that the displaced people of Bakassi have been "resettled on paper three times and on ground not once".⟦/⟧ Goodwill messages were received from the Deputy Governor's office.

3.0  PAPERS

3.1  "The Judgment Revisited" by Prof. Okon Bassey Itam
⟦s Okon Bassey Itam⟧The presenter traced the dispute to the treaty signed with the Obong and Chiefs of Old Calabar in 1884. He posited that Nigeria lost the case at Maroua and not at The Hague, because what a Head of State signs he signs. Those who shouted in 2012 that the judgment be reviewed within the ten years allowed had, he argued, no new fact to bring.
Prof. Itam however faulted the Greentree Agreement for saying much on troops and little on nets.⟦/⟧

3.2  "Living under the special regime" by Dr. Solange Ebode-Mbarga, University of Buea
⟦s Solange Ebode-Mbarga⟧Dr. Ebode-Mbarga submitted that the five-year special regime which ended in August 2013 was a success on the side of law and a failure on the side of persons. Many inhabitants did never obtain a consular card. In her survey of 212 households, two out of three said they pay three different taxes to three different uniforms. She however underlined that attacks on the creeks have gone down.⟦/⟧

4.0  INTERACTIVE SESSION
A fisherman from Ikang narrated how his engine was seized in 2021. A woman leader asked who will bury the dead left behind at Abana. HRM Etinyin Asuquo Edet intervened at this point. ⟦s Asuquo Edet⟧The royal father said that no map can divide the Efik from his ancestors, but that he was not calling for war; he was calling for a road.⟦/⟧
⟦s Okon Bassey Itam⟧Responding, Itam said the Mixed Commission has no mandate over graves.⟦/⟧ 

5.0  COMMUNIQUE
After exhaustive deliberations, participants resolved as follows:
⟦r⟧That the two Governments should harmonise fishing levies in the area and publish them in Efik, French and English;⟦/⟧
⟦r⟧That the Federal Government should release funds for the completion of the Ekpri Ikang resettlement scheme;⟦/⟧
⟦r⟧That a standing committee of traditional rulers from both countries be constituted;⟦/⟧
⟦r⟧That Cameroon be encouraged to allow annual visits to ancestral burial grounds.⟦/⟧

6.0  CLOSING
Motion for adjournment was moved and seconded. Group photograph was taken.

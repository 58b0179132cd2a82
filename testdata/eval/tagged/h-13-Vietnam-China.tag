[PDF – 2 pp.]                                             Indochina Seas Programme – Conference Series 08/2018

Gulf of Tonkin: eighteen years of a boundary
Expert workshop, Hai Phong, 24-25 October 2018 - Concise Report

Purpose
The agreement of 25 December 2000 on delimitation in the Gulf of Tonkin (Beibu Gulf), in force since 30 June 2004 together with the fishery agreement, is the only maritime boundary which China has settled with any neighbour. The workshop enquired what can be learned from it. There were 28 participants from Viet Nam, China, Singapore and Norway.

Session A. How the line came about
The first speaker, Mr. Dang Quoc Thuan, was a member of the Vietnamese technical group in the nineties. ⟦s Dang Quoc Thuan⟧He explained that three negotiations went on in parallel, land border, gulf and fish, and that it was the end of the first, with the treaty of 30 December 1999, that made the second possible. The Chinese side insisted up to the last months that there is no line without fish. Mr. Thuan considers the division of the gulf, about 53 against 47 per cent, as equitable and he is not ashamed of Bach Long Vi island's limited effect.⟦/⟧

Prof. Lu Zhenhai (Nanning) shared this evaluation on the whole. ⟦s Lu Zhenhai⟧As Prof. Lu sees it, success rested on the fact that the gulf is small, closed to third parties, and free from any nine-dash line in practice. He therefore advised not to export the model to the Spratlys, where none of the three conditions holds.⟦/⟧
                                                                                                     - 1 -
Session B. Fish
Ms. Pham Thi Hong Lien gave statistics about the common fishing zone. ⟦s Pham Thi Hong Lien⟧The catch per boat fell by one third in ten years, she reported; the number of licensed boats was cut too late and the small ones were never counted. In her judgment joint inspection is the one part that works really well, since the officers know each other by first name.⟦/⟧ ⟦s Guan Meiling⟧Dr. Guan Meiling added that the summer moratorium is perceived by Vietnamese fishermen as unilateral, although a similar ban for the gulf would be good for both, and that the fishery agreement will run out in 2019 with no successor in sight.⟦/⟧

Session C. The shadow of the open sea
⟦s Ingvild Thorsrud⟧The chair, Dr. Ingvild Thorsrud, remarked that one could not pass over May 2014 in silence, when the rig HYSY 981 was brought to waters near the Paracels.⟦/⟧ A Vietnamese participant spoke of anger which is still there. A Chinese participant said that both parties drew the lesson to use the party channel early. ⟦s Dang Quoc Thuan⟧Mr. Thuan recalled the war that started on 17 February 1979: his village in Lang Son was burnt, and he later sat opposite officers who had been there; one can do it, he said, if one is patient.⟦/⟧ ⟦s Lu Zhenhai⟧For Prof. Lu, the mouth of the gulf, under talks since 2006, is the right place to begin again.⟦/⟧

Suggestions arising from the workshop
⟦r⟧(a) The fishery agreement should be renewed, or at least prolonged provisionally, before 30 June 2019.⟦/⟧
⟦r⟧(b) Both parties are encouraged to synchronise the seasonal ban in the common zone.⟦/⟧
⟦r⟧(c) A joint stock assessment, open to outside scientists, would be desirable every two years.⟦/⟧
⟦r⟧(d) Consider a low-key working group on rescue at sea outside the gulf mouth.⟦/⟧
                                                                                                     - 2 -

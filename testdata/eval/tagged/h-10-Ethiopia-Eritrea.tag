                       SYMPOSIUM REPORT
   Institute of Federal and Frontier Studies, Addis Ababa
          "Ethiopia and Eritrea: Lessons of an Unfinished Peace"
                          9 July 2020

1.0 Introduction
This one-day symposium was organized on the second anniversary of the Joint Declaration of Peace and Friendship. Owing to the pandemic, 30 persons were admitted to the hall and others attended by video link.

2.0 Background
The two countries have passed through federation, annexation, thirty years of armed struggle, separation and war. The principal milestones are the following:

⟦t⟧– On 2 December 1950 the UN General Assembly adopts resolution 390 A (V) recommending federation.⟦/⟧
⟦t⟧– In September 1952 the Federation comes into effect.⟦/⟧
⟦t⟧– In November 1962 the Federation is dissolved and Eritrea becomes the fourteenth province.⟦/⟧
⟦t⟧– From 23 to 25 April 1993 Eritreans vote for independence by 99.8 per cent.⟦/⟧
⟦t⟧– On 6 May 1998 fighting breaks out at Badme.⟦/⟧
⟦t⟧– On 12 December 2000 the Algiers Agreement is signed.⟦/⟧
⟦t⟧– On 13 April 2002 the Boundary Commission delivers its decision.⟦/⟧
⟦t⟧– On 9 July 2018 Prime Minister Abiy Ahmed and President Isaias Afwerki sign the Joint Declaration at Asmara.⟦/⟧

3.0 Summary of presentations

3.1 Dr. Tekeste Woldemariam Haile
The first paper was devoted to the Boundary Commission. ⟦s Tekeste Woldemariam Haile⟧Dr. Tekeste recalled that both governments had bound themselves in advance to a decision "final and binding" and that it was one of them, his own, that for sixteen years wanted to talk about it first. He characterized the five-point plan of 2004 as acceptance in principle and refusal in practice. Virtual demarcation by coordinates, which the Commission adopted in 2007 before dissolving itself, satisfied no one on the ground.⟦/⟧
⟦s Tekeste Woldemariam Haile⟧Concerning the present situation, Dr. Tekeste observed that the declaration of 2018 promises implementation and that not one pillar has been put up since then.⟦/⟧

3.2 Ato Solomon Gebrekidan
Ato Solomon examined the port question. ⟦s Solomon Gebrekidan⟧Assab, he stressed, handled the bulk of Ethiopian imports up to 1998; in a matter of weeks everything went to Djibouti and it has never come back. The road is still there. Reviving it would in his estimation take eighteen months and cost less than one bad harvest. He was however sceptical that Asmara wants thousands of Ethiopian lorries.⟦/⟧

3.3 W/ro Letebrhan Asgedom
The third presenter came from Zalambessa. She did not read a paper. ⟦s Letebrhan Asgedom⟧"In September 2018 the border opened and I met my sister after twenty years. We cried the whole day. By the end of December it was closed again, nobody explained to us why." W/ro Letebrhan asked the scholars to write down that families made peace faster than states and were punished for it.⟦/⟧

4.0 Discussion
The moderator, Prof. Girma Bekele-Tufa, invited comments. One discussant thought that peace had been made between two leaders against a third party in Mekelle. Another rejected this and saw a genuine opening. ⟦s Girma Bekele-Tufa⟧The moderator himself felt it was too early to judge, but that a peace without trade rules, without consuls and without a border protocol is a friendship and not yet a relation.⟦/⟧ ⟦s Solomon Gebrekidan⟧Ato Solomon, coming back to this, noted that even the nakfa–birr exchange, the spark of 1997, has not been discussed.⟦/⟧

5.0 Closing
The symposium was declared closed by the Director at 4:45 PM. Papers will be published in the Institute's journal.

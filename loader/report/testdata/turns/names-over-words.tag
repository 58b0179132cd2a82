Lund Centre for Baltic Dialogue
Seminar summary

"Neighbours across the sea: Sweden and Lithuania since 1991"
Vilnius, 17 April 2018

Who spoke

Jurate Petrauskaite, economist, Kaunas
⟦s Jurate Petrauskaite⟧Swedish banks came to Lithuania before Swedish ministers did. In 2009 the crisis showed that a bank can be a foreign policy. The lats and the litas fell together in the public mind, though only one of them was in danger. What remains is a habit of asking Stockholm first.⟦/⟧

Henrik Wallin, formerly of the Foreign Ministry, Stockholm
⟦s Henrik Wallin⟧We recognised Lithuania on 27 August 1991, and we opened the embassy two days later. Carl Bildt spent more time on the withdrawal of Russian troops than on anything else. I do not claim that we were generous. We were frightened.⟦/⟧

Exchange with the audience

Asked if Nord Stream had spoiled the mood, ⟦s Henrik Wallin⟧Wallin admitted that it had, for a decade.⟦/⟧ ⟦s Jurate Petrauskaite⟧Petrauskaite was harsher: Sweden had looked at the seabed and not at the map.⟦/⟧ A lady from the national library wondered about the Swedish archives of the exile. ⟦s Henrik Wallin⟧These, answered Wallin, are open and empty of visitors.⟦/⟧

What should follow

– ⟦r⟧The two ministries should publish their correspondence of 1990–91.⟦/⟧
– ⟦r⟧A joint chair of Baltic history is needed in Vilnius.⟦/⟧

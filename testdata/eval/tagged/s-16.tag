ARARAT / AĞRI WEEKLY
A digest of what was said and done between Yerevan and Ankara. Issue 131

1 | STILL SHUT
The land border, closed by Türkiye in April 1993, stays closed to trade. ⟦s Serdar Akbulak⟧A member of the chamber of commerce in Kars, Serdar Akbulak, told a local channel that his warehouse has been ready since the football diplomacy of 2008. "I have painted it three times," he said.⟦/⟧ The foreign ministry in Ankara repeated that the process goes forward without preconditions.

2 | MARGARA
Works on the Armenian side of the bridge at Margara are finished. It was last used in February 2023, when lorries with aid for the victims of the earthquake went over. Our reader Anahit Ter-Grigoryan sends a photograph with a swallow's nest in the barrier.

3 | PRINT
In a long piece for a Yerevan monthly, the former diplomat Hrant Mkhitaryan goes back to the Zurich protocols of October 2009. ⟦s Hrant Mkhitaryan⟧He holds that they died not in parliament but in the car park, in the hours when both ministers quarrelled over the speeches that were not held. The texts themselves, in his view, could be signed again with two changes.⟦/⟧ We find this optimistic: the Armenian side withdrew from them in March 2018.

4 | LECTURE
On Tuesday the Bosphorus Reading Room in Istanbul was full for Prof. Nilüfer Candan, who spoke about the treaty of Kars of October 1921. She started with a joke about the weather there. ⟦s Nilüfer Candan⟧The line of the Arpaçay was agreed between Ankara and the Soviet republics, with Moscow in the room. Armenians have seen in it a dictate, Turks a birth certificate. "No line on a map has to carry so many feelings," was her conclusion, "and the river, poor thing, has a dam on it which both have used since the eighties."⟦/⟧ Someone from the audience wanted to know about Ani. ⟦s Nilüfer Candan⟧Candan answered that the old bridge has two abutments and lacks only the middle, like much else.⟦/⟧

5 | TWEET OF THE WEEK
⟦s Levon Sarafyan⟧"Flew Yerevan–Istanbul today. Two hours. My grandfather needed eleven months, on foot, the other way." — Levon Sarafyan, dentist⟦/⟧

6 | DATES
⟦t⟧14 January 2022 – the special envoys of the two countries meet for the first time, in Moscow.⟦/⟧
⟦t⟧2 February 2022 – charter flights between Yerevan and Istanbul are taken up.⟦/⟧
⟦t⟧11 February 2023 – aid convoy crosses at Margara.⟦/⟧
Next issue: after the holidays.

Unsubscribe | Forward to a friend

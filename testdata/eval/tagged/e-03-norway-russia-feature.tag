# Where the bus used to stop

*Kirkenes, 69° N. For thirty years the border was the best thing about this town. Then it became the only thing.*

Words: Ingunn Hætta Solbakk   |   Photographs: P. Strand   |   November 2023

---

The sign in the high street still points three ways: Rome 5102 km, Helsinki 1060, Murmansk 244. Street names are in Norwegian and in Cyrillic. Outside the library somebody has hung a blue and yellow flag, and outside the Russian consulate, exactly opposite, the municipality has put a billboard with a picture of Kharkiv.

⟦s Aud-Marit Pettersen⟧"I counted the other day. I have been over there sixty-one times," says Aud-Marit Pettersen, 58, as she unlocks the handball hall. "Sixty-one! And my daughter, who is nineteen, has been once, and she was carsick."

She coached the girls who went to Nikel and Zapolyarny for tournaments, she says, and the girls who came back the other way slept in her living room. The last bus was in February 2020. First it was the virus, and everybody said: in the autumn. Then came the other February.⟦/⟧

Liberated by the Red Army in October 1944, ten months — in practice, half a year — before the rest of the country, Kirkenes has always kept its own calendar. The soldiers went home in September 1945. Every year since, wreaths have been laid at the monument on the hill.

Rolf Erling Tjihkkom was four. ⟦s Rolf Erling Tjihkkom⟧He remembers the mine tunnel where three thousand people hid, and a soldier who gave him a lump of sugar with tobacco in it. "You cannot tell me that soldier was my enemy. And you cannot tell me that the ones who shell Kharkiv are my friends. I am eighty-three. I have stopped trying to make it add up."⟦/⟧

### Forty years for a line

At sea the border took longer than on land. Talks over the Barents began in 1970 and dragged on under eleven Norwegian foreign ministers. A "grey zone" agreement of 1978 let both fleets fish, and let a deputy minister, Arne Treholt, into a disgrace from which he did not return.

⟦s Jonas Gahr Støre⟧When the delimitation treaty was finally signed in Murmansk on 15 September 2010, the then foreign minister Jonas Gahr Støre wrote of "a sign of the times"; the High North, he liked to repeat, meant low tension.⟦/⟧ ⟦s Sergey Lavrov⟧Sergey Lavrov, co-author with him of a newspaper article that week, held the line up to Canada as an example of how neighbours could settle such matters.⟦/⟧

⟦s Lars-Petter Ravna⟧"I framed that article," says Lars-Petter Ravna.⟦/⟧ He was for six years a border commissioner's deputy, and met his Russian colleague every other Tuesday to sort out stray reindeer, balloons and the occasional drunk. ⟦s Lars-Petter Ravna⟧"We had a protocol for balloons. Can you imagine? I suppose there is still a protocol for balloons."⟦/⟧

What does he think has been lost? He is quiet for some time. ⟦s Lars-Petter Ravna⟧It is not the trade, he says; the shipyard will survive or it will not. It is that people on either side could look each other up. Now a rumour stays a rumour.⟦/⟧

### 5,328

is the number of Syrians and others who crossed at Storskog in the autumn of 2015, on bicycles, because Russia forbids crossing on foot and Norway forbids drivers to bring people without papers. The bicycles were pressed to scrap.

Today you may cross if you have a reason. On the day we visit, nine cars have one. A young conscript notes their plates and stamps her feet. She isn't allowed to talk to journalists and doesn't.

Pettersen has kept the trophies. There is a cabinet of them, gilt plastic, with Cyrillic on the base. ⟦s Aud-Marit Pettersen⟧"We lost most of the finals," she says. "They were *so* much better than us."⟦/⟧

She turns out the lights in the hall, one row at a time.

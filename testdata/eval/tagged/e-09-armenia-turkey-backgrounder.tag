BACKGROUNDER No. 41                                        Wider Region Forum, Tbilisi
                                                           February 2022

                 Armenia and Turkey: The Third Attempt

At a glance

  - Turkey was among the first to recognise Armenia (16 December 1991) but has never opened an embassy.
  - The border, 311 km, has been closed since April 1993.
  - Special envoys Ruben Rubinyan and Serdar Kılıç met in Moscow on 14 January. Charter flights resumed on 2 February.

The first attempt

President Levon Ter-Petrosyan came to Ankara for the funeral of Turgut Özal in April 1993, days after the fall of Kelbajar had caused the frontier to be sealed. ⟦s Levon Ter-Petrosyan⟧He had argued since before independence that no small nation could afford to hate the largest of its neighbours, and that recognition of the Genocide was for historians and parliaments rather than for foreign ministries.⟦/⟧ In wheat transit and electricity something was in fact agreed. It came to nothing after the summer.

The second attempt

"Football diplomacy" is dated from 6 September 2008, when Abdullah Gül flew to Yerevan to see his team win 2–0. The Swiss mediated. Two protocols were signed at Zurich on 10 October 2009, three hours late, because each minister objected to what the other meant to say at the ceremony; in the end nobody said anything.

Ratification was the difficulty. ⟦s Recep Tayyip Erdoğan⟧Then Prime Minister Recep Tayyip Erdoğan had promised in Baku, five months earlier, that the border would stay shut until the occupation ended. "Cause and effect are quite clear here," he said to the Milli Majlis.⟦/⟧ ⟦s Serzh Sargsyan⟧President Serzh Sargsyan suspended the process in April 2010, remarking that the reasonable time-frames "have, in our view, elapsed", and in February 2015 he recalled the protocols from parliament.⟦/⟧

What has changed

Most observers name the war of 2020. ⟦s Gevorg Manasaryan⟧"Ankara's stated reason for closing the border is gone; it was removed by force and at our expense," says Gevorg Manasaryan of the Yerevan Press Institute. He doubts that a fresh condition will not be found.⟦/⟧ ⟦s Şebnem Aktürk-Dale⟧Şebnem Aktürk-Dale, a former diplomat who took part in the Zurich talks, is more hopeful: then the two capitals had too many friends in the room, she says, whereas today there are no mediators at all, and that is a sign of seriousness.⟦/⟧

⟦s Nikol Pashinyan⟧For his part, PM Nikol Pashinyan told the government sitting of 27 August that "positive signals" from Turkey would be answered with positive signals.⟦/⟧ ⟦s Mevlüt Çavuşoğlu⟧Foreign Minister Mevlüt Çavuşoğlu has said that every step will be taken in consultation with Baku.⟦/⟧

In Gyumri, the last station before the frontier, a train has stood ready since 1993. The signals have been stolen, put back and stolen again. The mayor's office hopes for freight; the market women, when asked, hoped for customers and feared for tomatoes.

What outsiders can do

Our conclusions for the EU and its members are modest.

  (i) ⟦r⟧Leave the envoys alone. The absence of mediators is an asset, and offers of good offices should be withheld unless both ask.⟦/⟧
 (ii) ⟦r⟧Fund a joint technical survey of the Kars–Gyumri railway, without waiting for political agreement.⟦/⟧
(iii) ⟦r⟧2023 will bring elections in Turkey: any symbolic steps, such as opening the border to third-country nationals, are best completed by the end of this year.⟦/⟧
 (iv) ⟦r⟧Airlines and insurers ought to be told plainly that the Yerevan–Istanbul route is covered.⟦/⟧

No one should promise too much. Two attempts have failed already, and the second one at the very moment when it appeared to be signed and sealed.

--
The Forum is an independent association. This text may be copied with acknowledgement. Previous issues: No. 39 Lachin; No. 40 The South Ossetian elections.

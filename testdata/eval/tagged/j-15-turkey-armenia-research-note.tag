Parliamentary Research Office
FACT SHEET 2023/09
Armenia and Türkiye: chronology of a closed border
13 March 2023 · Authors: research staff (foreign affairs section)

This sheet has been prepared for Members. It's in two parts, background and chronology. It doesn't represent the position of the House.

BACKGROUND
The land border of about 311 km has been shut since 1993, save for rare humanitarian convoys. Two attempts at normalisation, in 2008–10 and since late 2021, have been made. The events of 1915 are recognised as genocide by over thirty states; Türkiye rejects the term.

CHRONOLOGY

1921
⟦t⟧16 March: Treaty of Moscow between the Grand National Assembly and Soviet Russia.⟦/⟧
⟦t⟧13 October: Treaty of Kars.⟦/⟧
1991
⟦t⟧16 December: Ankara recognises Armenia. Diplomatic relations are not set up.⟦/⟧
1993
⟦t⟧3 April: after the fall of Kelbajar, Türkiye closes the border.⟦/⟧
2008
⟦t⟧6 September: Abdullah Gül attends a football match in Yerevan at the invitation of Serzh Sargsyan.⟦/⟧

    Comment. ⟦s Hrayr Melkumian⟧Hrayr Melkumian, then a protocol officer in Yerevan, told us that the question which took longest was the flag over the stadium; the politics of it, he believes, was agreed in two telephone calls.⟦/⟧

2009
⟦t⟧22 April: road map announced.⟦/⟧
⟦t⟧10 October: two Protocols signed in Zurich, after a delay of three hours over the speeches.⟦/⟧

    Comment. ⟦s Nilüfer Sezgin Aytaç⟧For Nilüfer Sezgin Aytaç (Ankara) the Protocols failed on a line that wasn't in them. "Karabakh was nowhere in the text and everywhere in the room." She considers that Baku's gas price settled it.⟦/⟧ ⟦s Hrayr Melkumian⟧Melkumian blames the Constitutional Court in Yerevan as well, whose ruling of January 2010 had, in his words, handed Ankara its excuse on a tray.⟦/⟧

2010
⟦t⟧22 April: Armenia suspends ratification.⟦/⟧
2018
⟦t⟧1 March: Armenia declares the Protocols null and void.⟦/⟧
2020
⟦t⟧27 September – 10 November: second Karabakh war; Türkiye backs Azerbaijan.⟦/⟧
2022
⟦t⟧14 January: special representatives Serdar Kılıç and Ruben Rubinyan meet in Moscow.⟦/⟧
⟦t⟧2 February: flights between Istanbul and Yerevan resume.⟦/⟧
⟦t⟧12 March: the foreign ministers meet in Antalya.⟦/⟧
⟦t⟧6 October: Nikol Pashinyan and Recep Tayyip Erdoğan talk in Prague.⟦/⟧
2023
⟦t⟧11 February: lorries with aid for the victims of the earthquake cross the Margara bridge, the first in thirty years.⟦/⟧
⟦t⟧15 February: Ararat Mirzoyan is received in Ankara.⟦/⟧

    ⟦s Ararat Mirzoyan⟧At the press conference Minister Mirzoyan reaffirmed Armenia's readiness for full normalisation and the opening of the border.⟦/⟧ ⟦s Mevlüt Çavuşoğlu⟧His host, Mevlüt Çavuşoğlu, thanked Armenia for having extended the hand of friendship in a difficult time.⟦/⟧

    Comment. ⟦s Nilüfer Sezgin Aytaç⟧Aytaç cautions against earthquake diplomacy, having seen the Greek one of 1999 fade. It lasts, she says, as long as the tents.⟦/⟧

Further reading is available from the Library on request.

O KWANZA E O RIO
Quarterly letter of the Brazil–Angola Friendship Association, Salvador da Bahia

Dear members,

the dry season is over in Luanda, the festas are about to begin here, and the treasurer would like to remind you of the subscription. In this letter: a webinar, a visit, a book.

❖ WEBINAR "11 NOVEMBER"

Eighty-four of you were on the line when we spoke about the day in 1975 on which Brazil, a military dictatorship, became the first state to recognise the Angola of the MPLA. For those whose connection dropped, our takeaways:

→ It was not ideology. ⟦s Cláudio Penaforte Lins⟧Cláudio Penaforte Lins explained that the Itamaraty had a man in Luanda since before independence, and the man could count: whoever held the capital on the 11th would be the government.⟦/⟧
→ Washington was furious, and the generals at home hardly less so.
→ ⟦s Esperança Kiala⟧Esperança Kiala, in Benguela, insisted that Angolans noticed the gesture because there were so few others. The telenovelas came afterwards and did the rest.⟦/⟧
→ Archives: the Brazilian telegrams can be consulted, the Angolan ones mostly cannot.

❖ A VISIT TO DONA FILOMENA

If you go up the Ladeira do Carmo and ring at the blue door, you will be offered coffee before you have said your name. Filomena Sebastião Gaspar was born in Malanje, came in 1976 with two suitcases and has ironed, cooked, taught Kimbundu and buried a husband in this city. She was in no hurry to talk about politics. ⟦s Filomena Sebastião Gaspar⟧When they arrived, she says, people in the street touched her hair and asked whether there were lions. "I asked them the same about Bahia."⟦/⟧

Her son worked at Capanda, on the dam that Brazilians and Soviets began to build in the eighties. ⟦s Filomena Sebastião Gaspar⟧He wrote that the Russians drank and the Brazilians sang, and that in 1992 both ran. She keeps the letter in the sugar tin.⟦/⟧

What would she tell the two governments? She thought about it for the length of a cigarette. ⟦s Filomena Sebastião Gaspar⟧That the flight is too expensive.⟦/⟧

❖ BOOK

Our librarian recommends the new edition of the documents on Salvador de Sá, whose fleet left Rio and took Luanda back from the Dutch in August 1648. The notes are sober, the index is poor. It is useful to be reminded that the first "Brazilian" expedition to Angola went there for slaves.

❖ CALENDAR
Semba evening, first Saturday. General assembly: see the enclosed sheet.

With a hug,
the Board

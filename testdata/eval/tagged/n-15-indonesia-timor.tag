Former foes mark 25 years since Timor vote with tears, trade and a disputed apology

DILI, Aug 30 (Timor Sea Newswire) - Twenty-five years after 78.5 percent of East Timorese voted to part from Indonesia, veterans of both sides met on Friday in the courtyard of a former prison in the Timorese capital, in a ceremony that organisers called a first and that some survivors stayed away from.

⟦s Domingos da Costa Seixas⟧"I did not come to forgive. I came to see whether they'd look at me," said Domingos da Costa Seixas, 61, who spent four years in the building, now an archive and museum.⟦/⟧

Indonesian troops invaded the former Portuguese colony on Dec. 7, 1975, and annexed it the following year. An estimated 100,000 people or more died from killings, hunger and illness in the 24 years of occupation. After the 1999 ballot, militias backed by the military destroyed much of the territory before Australian-led peacekeepers arrived.

Among the visitors was retired Lieutenant Colonel Wahyu Prasodjo, who served in Baucau in the 1980s. ⟦s Wahyu Prasodjo⟧He said he had been ordered to win hearts and was given no tools for it but a rifle.⟦/⟧ ⟦s Wahyu Prasodjo⟧Asked if he wished to apologise, Prasodjo said that he had done so in private to one family and that states should do the rest.⟦/⟧

The two governments set up a Commission of Truth and Friendship in 2005. Its final report, handed over in Bali in July 2008, found Indonesia's institutions responsible for gross violations in 1999; Jakarta accepted the findings but stopped short of an apology.

⟦s Maria Filomena Gusmão Lay⟧Maria Filomena Gusmão Lay, who heads a victims' association, dismissed the commission as "friendship first, truth if there is time left". She said not one senior officer had served a sentence for the events.⟦/⟧

That is not how officials prefer to see it. ⟦s Aniceto Barreto⟧Aniceto Barreto, an adviser at Timor-Leste's foreign ministry, argued that a nation of 1.3 million which shares an island with its former occupier could not afford to make the courtroom its only embassy.⟦/⟧ ⟦s Aniceto Barreto⟧Trade, students and ASEAN membership had come from that choice, he added.⟦/⟧

Indonesia is now the largest source of Timor-Leste's imports, and thousands of Timorese study in Kupang, Yogyakarta and Malang.

One of them, Natalino Ximenes, 22, was translating for the visitors. ⟦s Natalino Ximenes⟧"My grandmother won't hear Indonesian in her house," he said. "I dream in it."⟦/⟧

Not all in Jakarta are comfortable. ⟦s Ratna Dewi Kusumah⟧Historian Ratna Dewi Kusumah, reached by telephone, noted that Indonesian schoolbooks give the occupation about half a page and the referendum less, and she predicted that it would stay so while men of that time hold office.⟦/⟧

A resident who had watched the ceremony from the street said he had expected more people.

Timeline

⟦t⟧* Dec. 7, 1975 - Indonesia invades⟦/⟧
⟦t⟧* Nov. 12, 1991 - Santa Cruz cemetery massacre in Dili⟦/⟧
⟦t⟧* Aug. 30, 1999 - UN-run ballot⟦/⟧
⟦t⟧* May 20, 2002 - Independence restored⟦/⟧
⟦t⟧* July 15, 2008 - Truth and friendship report delivered⟦/⟧

(Reporting by our Dili and Jakarta staff; Editing by L. Haverkamp)

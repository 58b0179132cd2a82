Fiji – Australia relations, December 2006 to September 2019
(compiled for the Parliamentary Library's Pacific pages; last updated 1 October 2019)

2006
⟦t⟧5 December: Commodore Bainimarama announces that the military has taken over executive authority. Australia condemns the coup and imposes travel bans on members of the RFMF and their families.⟦/⟧

2007-2008
⟦t⟧October 2007: At the Forum in Tonga, Cdre Bainimarama undertakes to hold an election by early 2009.⟦/⟧
⟦t⟧July 2008: Interim Government says electoral reform must come first.⟦/⟧ ⟦s Ratu Jone Vakaliwaliwa⟧Ratu Jone Vakaliwaliwa, then a Permanent Secretary in Suva, remarks to local media that "Canberra wants a date, we want a roll that does not count people by race".⟦/⟧

2009
⟦t⟧10 April: President Iloilo abrogates the 1997 Constitution following a Court of Appeal ruling.⟦/⟧
⟦t⟧2 May: Fiji is suspended from the Pacific Islands Forum.⟦/⟧
⟦t⟧1 September: Fiji fully suspended from the Commonwealth.⟦/⟧
⟦t⟧3 November: Fiji gives the Australian High Commissioner, Mr James Batley, and New Zealand's acting head of mission 24 hours to leave, alleging interference with the hiring of Sri Lankan judges. Both capitals respond in kind.⟦/⟧
   » ⟦s Margaret Oldfield⟧Sen. Margaret Oldfield tells a committee that smart sanctions have proved "neither".⟦/⟧
   » ⟦s Vijay Ram Sudhakar⟧Suva barrister Vijay Ram Sudhakar says judges recruited abroad were turned back by a phone call, and that he cannot see what other name to give to that than interference, much as he deplores the regime.⟦/⟧

2010
⟦t⟧13 July: Acting High Commissioner Sarah Roberts expelled; a Melanesian Spearhead Group meeting scheduled for Fiji has been deferred days before.⟦/⟧

2012
⟦t⟧30 July: After talks in Sydney, foreign ministers Carr, McCully and Kubuabola announce that High Commissioners will be exchanged again.⟦/⟧ ⟦s Litia Naqasima⟧A step, not a stride, says Litia Naqasima of the Suva NGO Forum; she asks what the ordinary detainee is to make of it.⟦/⟧

2013
⟦t⟧6 September: New Constitution assented to by the President.⟦/⟧

2014
⟦t⟧17 September: General election; FijiFirst wins a majority.⟦/⟧
⟦t⟧31 October: Foreign Minister Julie Bishop, in Suva, announces that the remaining travel sanctions are lifted.⟦/⟧ Business reaction was warm. ⟦s Gareth Pocock⟧The Fiji–Australia traders' council's Gareth Pocock calls the eight years "a lost decade with a discount".⟦/⟧

2016
⟦t⟧20 February: Tropical Cyclone Winston. ADF deploys HMAS Canberra under Operation Fiji Assist.⟦/⟧

2019
⟦t⟧January: Scott Morrison makes the first bilateral visit of an Australian Prime Minister to Fiji since 2006.⟦/⟧
⟦t⟧August: Forum Leaders' Meeting at Tuvalu; sharp exchanges about coal and the wording of the climate declaration.⟦/⟧ ⟦s Ratu Jone Vakaliwaliwa⟧Now retired, Ratu Jone holds that the quarrel at Funafuti wounded more than any sanction: a ban can be lifted, in his words, whereas contempt has to be lived down.⟦/⟧
⟦t⟧16 September: The two Prime Ministers sign the Fiji–Australia Vuvale Partnership in Canberra.⟦/⟧

For queries contact the Foreign Affairs, Defence & Security section.

TIMELINE: MANILA AND BEIJING, FROM MISCHIEF REEF TO AYUNGIN
Updated 8:14 PM, March 25, 2024 (PHT) • Research Desk

MANILA, Philippines — A Philippine resupply boat was hit by water cannon at Ayungin (Second Thomas) Shoal on Saturday, injuring three sailors. Below is a look back at nearly three decades of the dispute, in the words of those who handled it.


RAMOS YEARS

⟦t⟧FEBRUARY 1995. Philippine patrols find Chinese structures on Panganiban (Mischief) Reef. Beijing describes them as shelters for fishermen. ⟦s Fidel V. Ramos⟧President Fidel V. Ramos says the structures are inconsistent with international law and with the spirit of the 1992 Manila declaration.⟦/⟧⟦/⟧

⟦t⟧AUGUST 1995. The two sides agree on a code of conduct, eight points in all.⟦/⟧


ESTRADA

⟦t⟧MAY 1999. The Navy grounds the BRP Sierra Madre, a landing ship launched in 1944, on Ayungin. ⟦s Orlando Mercado⟧"There's a fortress now," Defense Secretary Orlando Mercado had said of the Mischief works a few months before.⟦/⟧⟦/⟧


MACAPAGAL ARROYO

⟦t⟧NOVEMBER 2002. China and ASEAN sign the Declaration on the Conduct of Parties in Phnom Penh.⟦/⟧

⟦t⟧SEPTEMBER 2004. State oil firms agree on a joint seismic survey, later joined by Vietnam. It lapses in 2008 amid questions in the Senate.⟦/⟧


AQUINO

⟦t⟧APRIL 10, 2012. A two-month standoff begins at Scarborough Shoal, after the BRP Gregorio del Pilar finds eight fishing boats in the lagoon.⟦/⟧

⟦t⟧JANUARY 22, 2013. Manila brings an arbitration case. ⟦s Albert del Rosario⟧"The Philippines has exhausted almost all political and diplomatic avenues," says Foreign Affairs Sec. Albert del Rosario.⟦/⟧⟦/⟧

⟦t⟧FEBRUARY 2014. ⟦s Benigno Aquino III⟧In an interview with a New York daily, Benigno Aquino III likens the situation to that of Czechoslovakia in 1938. "At what point do you say, 'Enough is enough'?" he asks.⟦/⟧ Xinhua calls him an "amateurish politician".⟦/⟧


DUTERTE

⟦t⟧JULY 12, 2016. The tribunal in The Hague finds no legal basis for the nine-dash line. ⟦s Perfecto Yasay Jr.⟧Sec. Perfecto Yasay Jr., reading from a sheet, calls for "restraint and sobriety".⟦/⟧ ⟦s Wang Yi⟧Foreign Minister Wang Yi says that the case was a political farce from beginning to end and that China will not accept its result.⟦/⟧⟦/⟧

⟦t⟧OCTOBER 20, 2016. ⟦s Rodrigo Duterte⟧In Beijing, before an audience of businessmen, Rodrigo Duterte announces his "separation" from the United States.⟦/⟧ Thirteen agreements are signed.⟦/⟧

⟦t⟧NOVEMBER 2018. Xi Jinping pays a state visit, the first by a Chinese leader in 13 years.⟦/⟧

⟦t⟧JUNE 9, 2019. A Chinese vessel rams the F/B Gem-Ver near Recto Bank and leaves 22 fishermen in the water. ⟦s Rodrigo Duterte⟧Duterte dismisses it eight days later as a "little maritime incident".⟦/⟧ The fishermen are picked up by a Vietnamese boat.⟦/⟧

⟦t⟧MAY 3, 2021. ⟦s Teodoro Locsin Jr.⟧Foreign Sec. Teodoro Locsin Jr. tells China on Twitter, in capital letters and an expletive, to get out; he later says he is sorry, but only to Wang Yi.⟦/⟧⟦/⟧


MARCOS

⟦t⟧JULY 25, 2022. ⟦s Ferdinand Marcos Jr.⟧Ferdinand Marcos Jr. vows in his first State of the Nation address that he will not preside over any process that abandons "even a square inch" of territory.⟦/⟧⟦/⟧

⟦t⟧FEBRUARY 6, 2023. The Coast Guard reports the use of a military-grade laser at Ayungin. Ambassador Huang Xilian is summoned to the Palace.⟦/⟧

⟦t⟧MARCH 23, 2024. Water cannon shatters the windshield of the Unaizah May 4. ⟦s Jay Tarriela⟧Commodore Jay Tarriela says the crew "did not blink".⟦/⟧⟦/⟧


Sources: Department of Foreign Affairs, Official Gazette, archives. — with a report from the Palawan stringer

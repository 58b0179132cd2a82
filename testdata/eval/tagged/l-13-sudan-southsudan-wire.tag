Ten years after Addis deal, Sudan and South Sudan still argue over the pipe

By Our Correspondent

JUBA, Sept 27 (Nile Newswire) - A decade to the day after presidents Omar al-Bashir and Salva Kiir signed a package of nine cooperation agreements in Addis Ababa, officials and analysts in the two capitals say oil is the only part of it that has worked, and that only in fits and starts.

The agreements of 27 September 2012 followed a year in which the new state shut down its own oil output, its army briefly held the Heglig field, and the two countries came close to full war. They covered oil transit fees, a demilitarised border zone, citizenship and trade.

⟦s Peter Lual Akech⟧"We signed nine papers and we implemented one and a half," Peter Lual Akech, who was a junior member of Juba's delegation, told Nile Newswire.⟦/⟧ ⟦s Peter Lual Akech⟧He put the blame on both armies, which he said had never meant to leave the fourteen-mile area.⟦/⟧

In Khartoum, Osman Abdelgadir Hamid, an undersecretary in the petroleum ministry, rejected that account.

⟦s Osman Abdelgadir Hamid⟧"Sudan has kept the pipeline running in war, in floods and in revolution," Hamid said by telephone. "Not one barrel was stopped for politics since 2013."⟦/⟧

⟦s Osman Abdelgadir Hamid⟧The undersecretary added that arrears under the $3.028 billion Transitional Financial Arrangement had been cleared and that a new tariff was a commercial question.⟦/⟧

South Sudan separated from Sudan on 9 July 2011 after more than 98 percent of voters chose independence in a referendum. It took with it about three quarters of the oil, but the refineries, the pipelines and Port Sudan stayed in the north.

For Rebecca Nyandeng Kuol, an economist at a private research firm in Juba, the arrangement has chained two weak treasuries to each other.

⟦s Rebecca Nyandeng Kuol⟧Neither government can fall without pulling down the other's budget, she said, and that is why each has mediated in the other's peace talks. "It's not friendship. It is a shared overdraft."⟦/⟧

ABYEI UNSOLVED

The status of Abyei, whose boundaries were redrawn by an arbitral tribunal in The Hague in July 2009, was left out of the 2012 package. A unilateral vote held by the Ngok Dinka in October 2013 was recognised by neither government.

⟦s Hamid Musa Rahama⟧Hamid Musa Rahama, a Misseriya trader who lives in Muglad, says the herders were never asked. His cattle spend five months of the year south of the river Kiir, he said, and "a cow cannot wait for a referendum".⟦/⟧

A UN official, who asked not to be named because he was not authorised to speak to the press, said clashes this year had displaced tens of thousands.

⟦s Peter Lual Akech⟧Akech believes the question will only be settled when oil no longer matters. Production at the fields near Abyei is falling, he noted, "and when the wells are dry, maybe we'll talk about the people".⟦/⟧

KEY DATES
⟦t⟧Jan 9, 2005: Comprehensive Peace Agreement ends the north-south civil war.⟦/⟧
⟦t⟧July 9, 2011: South Sudan becomes independent.⟦/⟧
⟦t⟧January 2012: Juba shuts down oil production in a row over fees.⟦/⟧
⟦t⟧April 2012: South Sudanese troops seize Heglig and withdraw after ten days.⟦/⟧
⟦t⟧Sept 27, 2012: Cooperation agreements signed in Addis Ababa.⟦/⟧
⟦t⟧April 2013: Oil flows again.⟦/⟧

(Additional reporting in Khartoum; Editing by L.M.)

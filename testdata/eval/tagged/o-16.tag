=====================================================
  EAST OF THE TEESTA - fortnightly digest, issue 88
  India–Bangladesh relations in the press & seminar rooms
  (c) editors. To unsubscribe reply with STOP
=====================================================

IN THIS ISSUE
 1. Enclaves: a year after
 2. Ganges treaty: 2026 is nearer than it looks
 3. Books
 4. Dates

1. ENCLAVES: A YEAR AFTER
On the midnight of 31 July 2015 one hundred and sixty two enclaves, 111 of India's inside Bangladesh and 51 the other way round, ceased to exist. The Land Boundary Agreement of 1974 which Mrs Gandhi and Sheikh Mujib signed had waited forty one years for the Indian Parliament (100th Amendment). A discussion meeting at Cooch Behar on 30 July was attended by your correspondent.

-- ⟦s Asgar Ali Pramanik⟧Asgar Ali Pramanik, aged 71, once of Poaturkuthi, said the voter card had come and so had the policeman, and both ask him for papers from before.⟦/⟧
-- ⟦s Debjani Sarkar Roy⟧Dr Debjani Sarkar Roy (geographer) opined that the exchange is a rare instance of a boundary dispute solved by asking people where they'd like to live, even if just about 980 persons opted to move to India.⟦/⟧
-- ⟦s Rezaul Karim Chisty⟧Journalist Rezaul Karim Chisty from Lalmonirhat was of the opinion that Dhaka has been quicker with the electricity poles. "On land records both are equally slow," he quipped.⟦/⟧
-- The DM's representative took the chair, noted all points & left for another programme.

2. GANGES TREATY: 2026 IS NEARER THAN IT LOOKS
The thirty years treaty on sharing at Farakka was signed 12 December 1996. A brief from a Dhaka think tank, out last week, calls for an early start on renewal. Its asks, in short:
   [a] ⟦r⟧start technical talks by 2020, without waiting for Teesta⟦/⟧
   [b] ⟦r⟧bring in Nepal on storage⟦/⟧
   [c] ⟦r⟧put the gauge readings of both sides on the web each ten-day period⟦/⟧
⟦s Mahfuza Anam Siddiqua⟧Author of the brief Mahfuza Anam Siddiqua writes in it that the guarantee clause of 1977 was lost in later agreements and Bangladesh "has been bargaining with its pockets turned out ever since".⟦/⟧
Not all agree. ⟦s K. P. Barman⟧In a rejoinder in a Kolkata daily, engineer K. P. Barman contends that the river itself has lost water upstream of any clause, in UP canals mainly.⟦/⟧

3. BOOKS
"Chhit: Lives in the Patches", 212 pp. Good maps, no index. We liked it.

4. DATES TO REMEMBER
 ⟦t⟧6 Dec 1971 : India recognises Bangladesh⟦/⟧
 ⟦t⟧19 Mar 1972 : 25-year friendship treaty⟦/⟧
 ⟦t⟧16 May 1974 : Land Boundary Agreement⟦/⟧
 ⟦t⟧21 Apr 1975 : Farakka barrage trial run⟦/⟧
 ⟦t⟧5 Nov 1977 : first Ganges agreement, five years⟦/⟧
 ⟦t⟧7 July 2014 : arbitral award, Bay of Bengal⟦/⟧

Letters and corrections are welcome. Last issue we wrote Tin Bigha is 85 metres "long". A reader says it's 178 by 85. Regrets.

# Rivers, Roads and Maps: A Dialogue on Nepal–India Relations

**Organised by:** Himal Centre for Strategic Affairs (HCSA), Kathmandu
**When:** Falgun 18, 2080 (1 March 2024)
**Where:** Hotel Yak & Lotus, Durbar Marg
**Moderator:** Sudhir Raj Pokhrel

---

## Inaugural Session

Welcoming the guests, HCSA President Bhojraj Ghimire lit the panas along with the Chief Guest. ⟦s Bhojraj Ghimire⟧He said that Nepal and India have an open border and closed files. "Let us open some of the files today," he added.⟦/⟧

## Session I: Where We Come From

**Dr. Anjali Shrestha Koirala**, Associate Professor at Tribhuvan University, set out the chronology with eleven slides. Her list is given below as presented.

| Date | Event |
|---|---|
| ⟦t⟧31 July 1950 | Treaty of Peace and Friendship signed in Kathmandu⟦/⟧ |
| ⟦t⟧25 April 1954 | Kosi Agreement⟦/⟧ |
| ⟦t⟧4 Dec. 1959 | Gandak Agreement⟦/⟧ |
| ⟦t⟧March 1989 | Trade and transit treaties lapse; India closes all but two of the transit points⟦/⟧ |
| ⟦t⟧12 Feb. 1996 | Mahakali Treaty signed in New Delhi⟦/⟧ |
| ⟦t⟧Aug. 2014 | Visit of Prime Minister Narendra Modi, the first bilateral one by an Indian PM in 17 years⟦/⟧ |
| ⟦t⟧Sept. 2015 – Feb. 2016 | Obstruction of supplies at the border after promulgation of the Constitution⟦/⟧ |
| ⟦t⟧10 Sept. 2019 | Motihari–Amlekhgunj petroleum pipeline inaugurated by video⟦/⟧ |
| ⟦t⟧May 2020 | India opens the road to Lipulekh: Nepal protests and issues a new map⟦/⟧ |
| ⟦t⟧4 Jan. 2024 | Agreement on the export of 10,000 MW over ten years⟦/⟧ |

⟦s Anjali Shrestha Koirala⟧Dr. Koirala drew the attention of the house to the gaps in the table. Nothing happens, she said, and then everything happens in one month. She also said that the Eminent Persons' Group finished its report in July 2018 and that nobody has received it since.⟦/⟧

**Lt. Gen. (Retd.) P. B. Karki**

⟦s P. B. Karki⟧The General spoke about Gorkha recruitment. Agnipath, announced in June 2022 without a telephone call to Kathmandu, has stopped a practice of two hundred years. He knew families in Lamjung with five generations in the same battalion. "My own batman's grandson rings me and asks, Sir, is it the French Legion now?" He did not blame Delhi alone: Nepal's government took fourteen months to form an opinion.⟦/⟧

## Session II: Where We Go

### Energy

⟦s Vinod K. Mahato⟧Speaking from Patna by Zoom, Shri Vinod K. Mahato noted that Bihar buys Nepali power in the wet season and sells it back in the dry one. He told participants that the price, not the politics, would decide the matter. There were interruptions on the line and part of what he said about the Kosi High Dam was lost.⟦/⟧

### Borders

⟦s Buddhi Narayan Thapa⟧Former surveyor Buddhi Narayan Thapa displayed a copy of the map of 1827. 98 per cent of the strip maps are agreed, he declared, and the remaining two, Kalapani and Susta, will not be settled by surveyors.⟦/⟧

## Q & A

**Q. (Rabin, journalist):** ⟦s Rabin⟧Would you scrap the 1950 treaty?⟦/⟧

**Dr. Koirala:** ⟦s Anjali Shrestha Koirala⟧I'd replace Articles 2, 5, 6 and 7. You don't burn the house because the tap leaks.⟦/⟧

**Lt. Gen. Karki:** ⟦s P. B. Karki⟧I agree, but who will be the plumber?⟦/⟧

The moderator closed the floor at 4:40 pm.

## Way Forward

1. ⟦r⟧Receive the EPG report, and publish it.⟦/⟧
2. ⟦r⟧Hold the Foreign Ministers' Joint Commission every year as agreed in 1987.⟦/⟧
3. ⟦r⟧Tribhuvan University and JNU to set up a joint archive of treaties.⟦/⟧
4. ⟦r⟧Keep Kalapani with the Foreign Secretaries, away from election speeches.⟦/⟧

*HCSA takes no institutional positions. Photos: Bikash M.*

Himalayan Policy Forum, Kathmandu
ROUND TABLE REPORT No. 11/2020

"Beyond the Map : Nepal-India Relations at a Cross-road"

Date : 22nd August, 2020 (Saturday)
Venue : Virtual (Zoom), owing to the prevailing pandemic situation

Discussants
  • Shri Prabhat Narain Sahay, former Joint Secretary, New Delhi
  • Dr. Sabitri Khatiwada, Associate Professor of Political Science
  • Er. Bishnu Lal Tharu, water resources expert
  • Ms. Anjana Rauniyar, Birgunj Chamber (joined late due to technical glitch)
Moderator : Mr. Deepak Raj Basnyat

Background

The open border, the 1950 Treaty and the rivers have remained the three perennial subjects of the bilateral relation. A brief time-line was circulated alongwith the concept note:

⟦t⟧2 December 1815 – Treaty of Sugauli signed (ratified 4 March 1816)⟦/⟧
⟦t⟧31 July 1950 – Treaty of Peace and Friendship⟦/⟧
⟦t⟧March 1989 – Trade and transit treaties lapse; India closes most of the transit points⟦/⟧
⟦t⟧12 February 1996 – Mahakali Treaty⟦/⟧
⟦t⟧20 September 2015 – Nepal promulgates its Constitution; disruption of supply at border begins in the same week⟦/⟧
⟦t⟧20 May 2020 – Nepal releases revised political map incl. Limpiyadhura⟦/⟧

Proceedings

Mr. Basnyat welcomed all. ⟦s Deepak Raj Basnyat⟧He was of the opinion that when two neighbours talk only through television anchors, it is the anchors who decide foreign policy.⟦/⟧ He then requested Shri Sahay to take the virtual floor.

Shri Sahay at the very outset clarified that he was speaking in personal capacity. ⟦s Prabhat Narain Sahay⟧He opined that the map amendment had closed doors which Foreign Secretary level talks could have kept ajar. New Delhi on its part should not have inaugurated the Lipulekh link road in the midst of a pandemic without so much as a phone call. He further stressed that the Report of the Eminent Persons' Group be received by both the Prime Ministers, as a report not received is worse than a report rejected.⟦/⟧

Responding to this, Dr. Khatiwada struck a different note. ⟦s Sabitri Khatiwada⟧She lamented that every Indian speaker comes with the word "sensitivities" but goes back with the word "security". The 1950 Treaty was concluded with a Rana regime that had hardly three months left of real power, hence its legitimacy would always be under question mark in Nepali mind. She was however critical of Kathmandu too : nationalism was being used, she pointed out, for settling scores within the ruling party.⟦/⟧

At this point the Moderator intervened to remind about time. 

⟦s Sabitri Khatiwada⟧Continuing, the Professor added that the younger generation of Nepalis looks to Sydney and Doha, not to Delhi or Beijing, and diplomacy has not caught up with this fact.⟦/⟧

Er. Tharu dwelt upon water. ⟦s Bishnu Lal Tharu⟧Twenty four years after Mahakali, not a single cubic metre of Pancheshwar has been stored, he rued. It was his submission that smaller projects having visible benefit in Terai be taken up first. "Farmers of Kailali do not drink MoUs."⟦/⟧

Ms. Rauniyar could be heard only for some minutes. ⟦s Anjana Rauniyar⟧She informed that 1,600 trucks were stranded at Raxaul side in April and that the ICP was working with one scanner.⟦/⟧

Q & A. One participant from Janakpur queried about the citizenship of women married across the border. Another participant typed in the chat that Gorkha recruitment should be discontinued. ⟦s Prabhat Narain Sahay⟧Shri Sahay disagreed with the latter, recalling that pension camps sustain whole districts.⟦/⟧ ⟦s Sabitri Khatiwada⟧Dr. Khatiwada held that the 1947 tripartite arrangement needs at least a re-look.⟦/⟧

Way forward. The house broadly agreed as under :-
1) ⟦r⟧Foreign Secretary level mechanism on boundary may be convened at the earliest, virtually if necessary.⟦/⟧
2) ⟦r⟧EPG report should be formally received and made public.⟦/⟧
3) ⟦r⟧Inundation committees at district level be revived prior to next monsoon.⟦/⟧
4) ⟦r⟧Media persons of both the countries may be given regular exposure visits.⟦/⟧

The programme concluded with vote of thanks by Ms. Prerana Gurung, Programme Officer.

                         REPUBLIC OF KENYA
               DEPARTMENTAL COMMITTEE ON REGIONAL RELATIONS
     MINUTES OF THE 14TH SITTING HELD IN COMMITTEE ROOM 9, MAIN BUILDING,
           ON THURSDAY 22ND FEBRUARY, 2024 AT 10.20 A.M.

PRESENT
1. Hon. Beatrice Nyawira Kamotho, M.P. – Chairperson
2. Hon. Abdikadir Hussein Omar, M.P.
3. Hon. Festus Mulwa, M.P.
4. Hon. Salome Chepkorir, M.P.

IN ATTENDANCE
Amb. Joseph Kiptanui (Rtd)         – Witness
Prof. Halima Sheikh Noor           – Witness, Coast University Institute of Maritime Law
Mr. Dennis Ouma                    – Clerk Assistant

MIN. 61/2024: PRELIMINARIES
The Chairperson called the meeting to order and said a word of prayer. The agenda was adopted having been proposed by Hon. Mulwa and seconded by Hon. Chepkorir.

MIN. 62/2024: EVIDENCE ON RELATIONS WITH THE FEDERAL REPUBLIC OF SOMALIA
The Clerk took Members through a brief. The maritime case had been instituted by Somalia at the International Court of Justice on 28th August, 2014 and judgment delivered on 12th October, 2021. Somalia had cut diplomatic ties in December 2020 and the same were restored in May 2021. The reopening of the land border, announced in May 2023, had been put off.

Amb. Kiptanui, having been sworn, informed the Committee as follows–
(i) ⟦s Joseph Kiptanui⟧That the Arusha understanding of October 1967, which ended the shifta conflict, was the most successful piece of diplomacy between the two States, and that it was brokered by an African neighbour and not by a court;⟦/⟧
(ii) ⟦s Joseph Kiptanui⟧That in his view the Memorandum of Understanding of April 2009 had been drafted in a hurry and Kenya later paid for that hurry;⟦/⟧
(iii) ⟦s Joseph Kiptanui⟧That the traders of Mandera do not care about the equidistance line but about the gate being open.⟦/⟧

Hon. Mulwa sought to know whether Kenya's absence from the oral hearings of March 2021 had been wise. ⟦s Joseph Kiptanui⟧In response, the witness stated that he would have gone to The Hague even with a weak brief, since an empty chair does not argue.⟦/⟧

Prof. Noor was then heard. She tabled a map (Annex II). ⟦s Halima Sheikh Noor⟧She submitted that the Court had rejected Kenya's claim of acquiescence in the parallel of latitude but had also adjusted the line to the north of the median, so that talk of total loss was inaccurate. She observed that both countries had issued blocks to oil companies long before they had spoken to fishermen.⟦/⟧

Hon. Omar: ⟦s Abdikadir Hussein Omar⟧He wished it to be recorded that the people of Garissa, Wajir and Mandera had been treated as suspects for sixty years each time the two governments quarrelled. He was of the opinion that a consulate in Kismayu would do more than a wall.⟦/⟧

The Chairperson ruled that the matter of the wall was before another Committee.

Hon. Chepkorir asked about miraa. ⟦s Halima Sheikh Noor⟧Prof. Noor replied that she was a lawyer and had no figures, but that the ban of 2020 showed how quickly a legal dispute became a commercial one.⟦/⟧

MIN. 63/2024: COMMITTEE OBSERVATIONS AND RESOLUTIONS
Having considered the evidence, the Committee resolved to recommend that–
1. ⟦r⟧The Ministry of Foreign and Diaspora Affairs, within ninety days, submits a roadmap for phased reopening of the Mandera, Liboi and Kiunga crossing points;⟦/⟧
2. ⟦r⟧The State Department for Fisheries negotiates a reciprocal arrangement for artisanal fishers north and south of the line;⟦/⟧
3. ⟦r⟧The Joint Commission for Cooperation meets at least once every year, alternately in Nairobi and Mogadishu.⟦/⟧

MIN. 64/2024: ADJOURNMENT
There being no other business the meeting was adjourned at 12.47 p.m.

SIGNED ......................................   DATE ....................
            (CHAIRPERSON)

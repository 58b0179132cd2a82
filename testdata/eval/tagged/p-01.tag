CENTRE FOR DELTA & FRONTIER POLICY (CDFP), DHAKA

Home > Events > Past Events

Round Table on "Bangladesh-India Relations: From Enclaves to Rivers"
Posted on: 22 November 2023 | 1,204 views

The Centre for Delta & Frontier Policy organised a round table at its own premises at Dhanmondi on Saturday 18 November 2023. The discussion was chaired by Ambassador (Retd.) Shafiul Haque Mridha, Chairman of the Centre. Dr. Nilufar Banu, Associate Professor at the University of Chittagong, read the keynote paper. Among designated discussants were Mr. Arunabha Sengupta, a former Indian civil servant now based in Kolkata, Engr. Tofazzal Hossain and Ms. Rezwana Karim of the Daily Barta.

In his opening remarks the Chair welcomed the guests and regretted the late start owing to traffic. ⟦s Shafiul Haque Mridha⟧He said that no two neighbours in the world share as many rivers as these two, and that fifty-four rivers could not be handled with one treaty.⟦/⟧

Dr. Banu divided her paper in three parts. ⟦s Nilufar Banu⟧The first dealt with land. According to her, the Land Boundary Agreement signed by Indira Gandhi and Sheikh Mujibur Rahman in 1974 was a good text that suffered from forty-one years of neglect. The people of the enclaves, she observed, paid the price: they had no school, no police station and no vote.⟦/⟧

⟦s Nilufar Banu⟧In the second part she maintained that the Ganges Water Treaty has worked better than its critics admit, but that the dry season flow at Hardinge Bridge in several ten-day periods had been below the indicative schedule. She apprehended that with 2026 approaching both capitals were sleepwalking.⟦/⟧

The third part was on the sea, where she presented a map of the award of July 2014.

For ready reference the paper carried the following box:

⟦t⟧6 December 1971 : India recognises Bangladesh⟦/⟧
⟦t⟧19 March 1972 : 25-year Treaty of Friendship, Cooperation and Peace signed in Dhaka⟦/⟧
⟦t⟧16 May 1974 : Land Boundary Agreement signed in New Delhi⟦/⟧
⟦t⟧12 December 1996 : Treaty on sharing of the Ganges waters at Farakka, for thirty years⟦/⟧
⟦t⟧6 September 2011 : Protocol to the Land Boundary Agreement⟦/⟧
⟦t⟧7 July 2014 : Arbitral award on the maritime boundary in the Bay of Bengal⟦/⟧
⟦t⟧6 June 2015 : Instruments of ratification of LBA exchanged⟦/⟧

Initiating the discussion, ⟦s Arunabha Sengupta⟧Mr. Sengupta submitted that Teesta could not be understood from Delhi alone; the State Government in Kolkata had its own farmers to answer. He was of the view that a smaller river, signed quickly, would teach both sides more than a large one unsigned.⟦/⟧ Here the Chair reminded him of the time. ⟦s Arunabha Sengupta⟧Continuing, Mr. Sengupta added that hydrological data ought to be made public after one year.⟦/⟧

⟦s Tofazzal Hossain⟧Engr. Tofazzal differed. Data was not the problem, he said, will was.⟦/⟧ Ms. Rezwana Karim spoke about killing at the border. ⟦s Rezwana Karim⟧Every body that is returned at a flag meeting, in her words, "undoes ten joint communiqués".⟦/⟧

A student of Jahangirnagar University asked whether the enclave dwellers who went to India were happy. Dr. Banu took the question. ⟦s Nilufar Banu⟧Less than one thousand had moved, she replied, and her interviews in Cooch Behar showed mixed feelings.⟦/⟧

The following came out as the way forward:

⟦r⟧a) Negotiation on the renewal of the Ganges Treaty should start at least two years before expiry.⟦/⟧
⟦r⟧b) The Joint Rivers Commission may meet twice a year as its statute envisages.⟦/⟧
⟦r⟧c) Non-lethal weapons only to be used along the border, and joint inquiry of each incident be held.⟦/⟧
⟦r⟧d) A digital archive of the former enclaves should be set up jointly by universities of the two countries.⟦/⟧

The programme ended with vote of thanks and light refreshment.

Home  >  Events  >  Reports

From Enclaves to Connectivity: Looking Back at the India–Bangladesh Land Boundary Agreement
Event Report
August 6, 2022 | Kolkata

The Eastern Neighbourhood Forum (ENF), Kolkata, in collaboration with the Department of Political Science, organised a one-day seminar on the above theme to mark seven years of the exchange of enclaves. ⟦s Sukumar Lahiri⟧The session was chaired by Amb. (Retd.) Sukumar Lahiri, who in his opening remarks flagged that the LBA remains one of the few instances in the subcontinent where a boundary was settled by Parliament, by unanimous vote, and not by pressure.⟦/⟧

Shri Arindam Ghoshal, formerly of the Survey of India, delivered the keynote. ⟦s Arindam Ghoshal⟧He mentioned that the 111 Indian enclaves in Bangladesh and the 51 Bangladeshi enclaves in India were often explained with a story about chess games between the Maharaja of Cooch Behar and the Faujdar of Rangpur, for which he had never found a single document. He opined that it was the Mughal–Koch treaties of the early eighteenth century which created the patchwork. Further, he highlighted that the joint headcount of 2011 was done with pencil and it took the two teams only four days, which shows what can be done if there is will.⟦/⟧

Dr. Shahnaz Begum Ruma, Associate Professor at Rajshahi, spoke about the citizens of the former chhitmahals. ⟦s Shahnaz Begum Ruma⟧According to her, people got the NID card within months but khatian and mutation papers took years. She lamented that women-headed households were still the last to receive land records. She also drew attention to Dahagram–Angarpota, where the Tin Bigha Corridor is open round the clock since 2011 only.⟦/⟧

KEY DATES AT A GLANCE
* ⟦t⟧16 May 1974 – Indira Gandhi and Sheikh Mujibur Rahman sign the Land Boundary Agreement in New Delhi⟦/⟧
* ⟦t⟧26 June 1992 – Tin Bigha Corridor leased to Bangladesh⟦/⟧
* ⟦t⟧12 December 1996 – Ganges Water Treaty⟦/⟧
* ⟦t⟧6 September 2011 – Protocol to the LBA signed at Dhaka⟦/⟧
* ⟦t⟧7 July 2014 – Award of the arbitral tribunal on the maritime boundary in the Bay of Bengal⟦/⟧
* ⟦t⟧6 June 2015 – Instruments of ratification exchanged at Dhaka⟦/⟧
* ⟦t⟧31 July 2015 (midnight) – Enclaves cease to exist⟦/⟧

In the second session Prof. Dipankar Barman from Guwahati struck a discordant note. ⟦s Dipankar Barman⟧He contended that Assam was consulted late and that the settlement was sold in Brahmaputra valley as a loss of land, which it was not. "On paper we have given what we never had," he remarked, and added that connectivity projects would face the same suspicion unless the state governments were on board from day one.⟦/⟧

⟦s Tanvir Rahman Khan⟧Mr. Tanvir Rahman Khan (Dhaka) was of the firm view that Teesta is the missing chapter. The friendship cannot be called complete, he said, when the 2011 draft is gathering dust and the river is sand in March.⟦/⟧

Q & A: Questions were raised by students on border haats, on killings at the fence and on the Akhaura–Agartala rail link. ⟦s Sukumar Lahiri⟧On the fence, Amb. Lahiri felt that non-lethal policy was right but must be seen on the ground.⟦/⟧ ⟦s Shahnaz Begum Ruma⟧Dr. Ruma, differing politely, observed that a policy is known by its exceptions.⟦/⟧

The vote of thanks was proposed by Ms. Mousumi Dutta, Research Assistant, ENF.

(The report is prepared by Ms. Mousumi Dutta. Views expressed are of the speakers.)

TIMOR SEA FORUM
PROOF TRANSCRIPT
(not reviewed by speakers)

DARWIN, THURSDAY 30 MARCH 2023, 10.02 AM

PANEL 3: GREATER SUNRISE, LESSER TRUST?

ON STAGE: Ms Helen Prideaux (Chair, Top End Institute); Dr Aurélia Soares Ximenes (Dili Policy Centre); Mr Gavin Whitlam-Burke (former petroleum official); Mr Tomé da Costa Belo (veterans' representative, by video link)

THE CHAIR: ⟦s Helen Prideaux⟧Good morning. I acknowledge the Larrakia people, on whose land we meet. We have forty minutes, three speakers and one gas field. Dr Soares, would you begin?⟦/⟧

DR SOARES: ⟦s Aurélia Soares Ximenes⟧Thank you, Helen. I was seven in 1999. I remember the helicopters, and I remember that the soldiers who came out of them gave us biscuits, and they were Australian. So when people in Canberra ask me, "Why are the Timorese ungrateful?", I say: we are not ungrateful, we have two memories. One is the biscuit. The other is 2004.

In 2004 somebody put microphones in the wall of our cabinet room. It was being rebuilt with Australian aid. You know the rest. Witness K. Bernard Collaery. The prosecution was dropped only last July.

The treaty of 6 March 2018 drew the median line. Good. But it did not say where the pipe goes.⟦/⟧

MR WHITLAM-BURKE: ⟦s Gavin Whitlam-Burke⟧I should say first that I'm no relation of Gough's, as I get asked in Dili, usually with some heat.⟦/⟧

(Laughter)

⟦s Gavin Whitlam-Burke⟧1989 was the Gap Treaty, two foreign ministers clinking champagne in an aeroplane. I was a graduate clerk and I typed the menu. I'm not proud of it. On the pipe: the numbers for a line to the south coast of Timor-Leste never worked at forty dollars a barrel. They may work at ninety. That's a commercial answer and I know it isn't the one people want.⟦/⟧

DR SOARES: ⟦s Aurélia Soares Ximenes⟧Whose numbers?⟦/⟧

MR WHITLAM-BURKE: ⟦s Gavin Whitlam-Burke⟧The joint venture's.⟦/⟧

DR SOARES: ⟦s Aurélia Soares Ximenes⟧Thank you. That is my point.⟦/⟧

THE CHAIR: ⟦s Helen Prideaux⟧We'll come back to that. Mr Belo, can you hear us?⟦/⟧

(Pause. Sound restored at 10.21 am.)

MR BELO: ⟦s Tomé da Costa Belo⟧I hear. Bondia. In 1942 my uncle carried the rifle of an Australian, of the 2/2nd Company. The planes dropped a paper afterwards: "Your friends do not forget you." We kept this paper. In December 1975 we looked for these friends.

I am old and I will say it short. Do not send us consultants. Send us welders, and take our welders to learn.⟦/⟧

QUESTION FROM FLOOR: My question's about China, inevitably. Would Dili turn to Beijing for the pipeline?

DR SOARES: ⟦s Aurélia Soares Ximenes⟧It is a question people ask so as not to answer ours. But yes, if one door is shut, a house looks for its other door.⟦/⟧

THE CHAIR: ⟦s Helen Prideaux⟧On that cheerful note I have to stop us. Could I ask each of you for one sentence to the two governments?⟦/⟧

MR WHITLAM-BURKE: ⟦s Gavin Whitlam-Burke⟧Publish the concept study, all of it.⟦/⟧

MR BELO: ⟦s Tomé da Costa Belo⟧Remember the paper.⟦/⟧

DR SOARES: ⟦s Aurélia Soares Ximenes⟧What he said.⟦/⟧

(Applause)

SESSION ENDED 10.49 AM

Transcript produced by NT Captioning Pty Ltd    |    Page 9 of 22

Name: ______________________     Period: ____     Date: ________

U.S. HISTORY – UNIT 4 HANDOUT
To the Shores of Tripoli: America's First Overseas War

READ THE TIMELINE. Then read the "Historians disagree" boxes and answer the questions.

TIMELINE
⟦t⟧1784 The American brig Betsey is seized by Morocco. Without the British navy, U.S. ships have no protection.⟦/⟧
⟦t⟧1786 Treaty with Morocco. Jefferson and Adams meet the envoy of Tripoli in London.⟦/⟧
⟦t⟧1796 (Nov. 4) Treaty of peace with Tripoli. It's ratified the next year.⟦/⟧

     ⟦s Sidi Haji Abdrahaman⟧The envoy, Sidi Haji Abdrahaman, had answered the two Americans in 1786 that it was written in their Koran that all nations which had not answered to their authority were sinners, and that it was their right to make war upon them.⟦/⟧ (That's how Jefferson and Adams reported it to John Jay.)

⟦t⟧1801 (May 14) Pasha Yusuf Karamanli has the flagstaff of the U.S. consulate chopped down. That means war!⟦/⟧
⟦t⟧1801 (Aug. 1) USS Enterprise beats the corsair Tripoli.⟦/⟧
⟦t⟧1803 (Oct. 31) USS Philadelphia runs aground. Over 300 sailors become prisoners.⟦/⟧
⟦t⟧1804 (Feb. 16) Stephen Decatur burns the Philadelphia in the harbor.⟦/⟧
⟦t⟧1805 (Apr. 27) William Eaton, 8 Marines and several hundred hired troops take Derna.⟦/⟧
⟦t⟧1805 (June 4) Treaty of peace. The U.S. pays $60,000 for the prisoners.⟦/⟧

★ HISTORIANS DISAGREE #1 – Was it a war against tribute?
⟦s Gwendolyn Starkweather⟧Dr. Gwendolyn Starkweather says yes. The young republic had been spending up to a fifth of its revenue on presents and ransom. For her, Jefferson did simple arithmetic: frigates were cheaper in the long run.⟦/⟧

⟦s Mansour Ben Halim⟧Mansour Ben Halim, who teaches in Tripoli, doesn't see it that way. From where the Pasha sat, he writes, the Americans had a treaty with Algiers that paid better, and he only wanted equal treatment. Every European power paid. "In our books this isn't piracy. It's customs."⟦/⟧

★ HISTORIANS DISAGREE #2 – Was the peace of 1805 a sell-out?
William Eaton was furious. ⟦s William Eaton⟧He believed he could have marched to Tripoli and put Hamet, the Pasha's brother, on the throne.⟦/⟧ ⟦s Gwendolyn Starkweather⟧But Starkweather points out that Eaton's men hadn't been paid and that the town of Derna was under siege by May.⟦/⟧

⟦s Orrin Castlebury⟧Navy historian Orrin Castlebury thinks the real scandal is what happened to Hamet: a secret clause let the Pasha keep Hamet's wife and kids for four years, and Congress found out only later.⟦/⟧

QUESTIONS
1. Why did independence make life harder for American merchants?
2. Which historian would most likely agree with this sentence: "Tripoli wanted respect"? Explain.
3. Put yourself in the place of a prisoner from the Philadelphia. Write a letter home (8 sentences).

BONUS: Find the words "Tripoli" in a famous song. Which branch of the service does it belong to?

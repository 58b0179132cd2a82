GULF CASEBOOK — podcast, season 2, episode 9
"Hawar: the longest case"
Auto-generated transcript, lightly corrected. Recorded 18 May 2023.

[00:00] (music)

[00:21] LEILA HADDAD (host): Hello and welcome back. Last month Bahrain and Qatar agreed to restore diplomatic relations, six years after they were cut. So today we go back to an older fight between them. I have with me two guests. In the studio, Professor Simon Ashcombe, who was a very young assistant to counsel in The Hague. And on the line from Kuwait, Dr Maryam al-Sabti, she's a historian of the pearl coast. Welcome both.

[00:58] SIMON ASHCOMBE: Thank you Leila.

[01:00] MARYAM AL-SABTI: Good to be here.

[01:02] LEILA HADDAD (host): Simon, the short version please. What were they fighting about?

[01:06] SIMON ASHCOMBE: ⟦s SIMON ASHCOMBE⟧Um, islands that you can nearly walk to from Qatar and which Britain gave to Bahrain in July 1939. That's Hawar. Then a ruined town on the Qatar peninsula, Zubarah, that the Al Khalifa regard as their ancestral home. And some shoals which are only there at low tide. I would say the map was easy and the memory was hard.⟦/⟧

[01:40] LEILA HADDAD (host): Maryam?

[01:41] MARYAM AL-SABTI: ⟦s MARYAM AL-SABTI⟧I would put Zubarah first. You see, lawyers always begin from the islands because of the oil. But for the families it is 1783, when the Al Khalifa went from Zubarah and took Bahrain, and it is 1937, when they lost the town for good. Nobody in Muharraq sings about a low-tide elevation.

[02:10] And I don't think the British decision of 1939 was, how to say, innocent. The concession for the oil company was waiting for it. The Adviser in Manama, Belgrave, he wrote half of the evidence.⟦/⟧

[02:29] SIMON ASHCOMBE: ⟦s SIMON ASHCOMBE⟧That is what Qatar argued. The Court didn't need to decide if it was innocent. It said: both rulers consented to the British deciding, so the decision binds. I've always thought that was elegant and slightly chilly.⟦/⟧

[02:50] LEILA HADDAD (host): OK let me give listeners the milestones. I'm reading from my card.
⟦t⟧July 1939, Britain decides Hawar is Bahraini.⟦/⟧
⟦t⟧December 1947, a British letter divides the seabed.⟦/⟧
⟦t⟧April 1986, Qatari helicopters land on Fasht al-Dibal and detain the workers there.⟦/⟧
⟦t⟧December 1990, the Doha Minutes.⟦/⟧
⟦t⟧July 1991, Qatar goes to the International Court.⟦/⟧
⟦t⟧March 16, 2001, the judgment.⟦/⟧
Right. Simon, the forged documents. Can you talk about it?

[03:31] SIMON ASHCOMBE: ⟦s SIMON ASHCOMBE⟧I can say what is in the record. Qatar had filed eighty-two documents, Bahrain challenged them as forgeries, and Qatar in the end told the Court it wouldn't rely on them. Credit where it's due, they withdrew them. My personal belief is that nobody in the Foreign Ministry knew. Somebody sold somebody a very nice trunk of papers.⟦/⟧

[04:02] (crosstalk)

[04:05] MARYAM AL-SABTI: ⟦s MARYAM AL-SABTI⟧–no, no, I was going to say that for us historians it was a disaster. After that each real letter from the 1870s is suspected too.⟦/⟧

[04:18] LEILA HADDAD (host): ⟦s LEILA HADDAD⟧I have to say, when I covered it in 2001 I remember both emirs declaring a holiday. I found that extraordinary; I still do. Two countries, and both won.⟦/⟧

[04:31] MARYAM AL-SABTI: ⟦s MARYAM AL-SABTI⟧Yes! Because the judges gave Hawar to one and Zubarah and Janan to the other. It was wise. I think the Court saved the honour first and the seabed after.⟦/⟧

[04:47] LEILA HADDAD (host): A listener from Doha writes, and I quote, "If the case was closed in 2001, why did Bahrain join the boycott in 2017?"

[04:57] SIMON ASHCOMBE: ⟦s SIMON ASHCOMBE⟧Different quarrel. The 2017 crisis was about Riyadh and Abu Dhabi and political Islam, in my reading. But it's telling that after Al-Ula, in January 2021, Bahrain was the slowest to make up. Fishing boats were still being arrested.⟦/⟧

[05:20] MARYAM AL-SABTI: ⟦s MARYAM AL-SABTI⟧The causeway will tell. They signed for this Friendship Bridge more than fifteen years ago. When I can drive on it I'll believe in the twelfth of April.⟦/⟧

[05:33] LEILA HADDAD (host): And there we must leave it. Thanks to both of you. Next week: Abu Musa. [05:41] (music)

END OF TRANSCRIPT

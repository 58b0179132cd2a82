WEBINAR SUMMARY
Virtual round table "Good neighbours, bad weather: Greece and Türkiye from Lausanne to the earthquakes"
Duration 90 min. · Peak audience 214 · Recording: available to members

-----------------------------------------------
WHO SPOKE
Eleni Karavasili (moderator), Athens
Cem Atalay Özgür, İzmir
Katerina Vlachou, Thessaloniki
Barış Soyer, Ayvalık
-----------------------------------------------

00:00 Opening
⟦s Eleni Karavasili⟧Eleni Karavasili asked the panel to spend no time on whose fault it was.⟦/⟧ The panel tried.

00:06 Cem Atalay Özgür: the miracle of 1930
• ⟦s Cem Atalay Özgür⟧Seven years after the compulsory exchange of populations, Venizelos was in Ankara signing a treaty of friendship (30 October 1930).⟦/⟧
• ⟦s Cem Atalay Özgür⟧The refugees paid for it: claims on abandoned property were set off against each other and wiped out.⟦/⟧
• ⟦s Cem Atalay Özgür⟧In 1934 the former enemy proposed Atatürk for the Nobel Peace Prize. "Try to imagine this on social media."⟦/⟧

00:27 Katerina Vlachou: how it was lost
• ⟦s Katerina Vlachou⟧Cyprus was the occasion, the minorities were the hostages.⟦/⟧
• ⟦s Katerina Vlachou⟧She sees the night of 6–7 September 1955 in Istanbul as the true end of the thirties.⟦/⟧
• ⟦s Katerina Vlachou⟧By January 1996 two navies were facing each other over a rock with goats on it.⟦/⟧

00:48 Barış Soyer: August and September 1999
• Introduced as "the only one of us who has dug".
• ⟦s Barış Soyer⟧On 17 August he was in the rubble of Gölcük; on the second day the team next to his was Greek.⟦/⟧
• ⟦s Barış Soyer⟧Three weeks later he was in Athens with a Turkish crew, after the shock of 7 September.⟦/⟧
• ⟦s Barış Soyer⟧The ministers had been telephoning since the spring, over Kosovo, so the quakes did not create the thaw; they gave it permission.⟦/⟧

01:10 Questions from the chat
Q (anonymous): Is the Athens Declaration of December 2023 a second 1930?
⟦s Katerina Vlachou⟧Vlachou: no, because nothing was given up.⟦/⟧ ⟦s Cem Atalay Özgür⟧Özgür: that's precisely why it might hold.⟦/⟧
Q (M. from Lesvos): And the visas at the gate for the islands?
⟦s Barış Soyer⟧Soyer said his whole town had been over for lunch.⟦/⟧

KEY TAKEAWAYS (drafted by the organisers)
→ Rapprochements between the two have come from leaders strong enough at home to be generous abroad.
→ Disasters open doors that diplomacy has already unlocked.
→ Never underestimate goats.

NEXT IN THE SERIES: "Rivers". Registration opens Monday.

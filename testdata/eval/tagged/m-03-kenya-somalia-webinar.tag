From: HornWatch Digest <digest@hornwatch.example>
Subject: [HornWatch] Webinar notes: Kenya / Somalia - after the Hague
Date: Fri, 22 Oct 2021 18:12:40 +0300

Dear subscribers,

Below please find our notes of Wednesday's webinar (20 Oct, 3pm EAT, 214 people logged in at the peak). Recording will be up on Monday, God willing and network permitting.

Quick background for the new ones among us:

> ⟦t⟧7 Apr 2009 - the two governments sign an MoU on their submissions to the UN shelf commission⟦/⟧
> ⟦t⟧28 Aug 2014 - Somalia files its case at the ICJ⟦/⟧
> ⟦t⟧2 Feb 2017 - Court throws out Kenya's preliminary objections⟦/⟧
> ⟦t⟧15 Dec 2020 - Mogadishu breaks diplomatic relations (restored the following May)⟦/⟧
> ⟦t⟧12 Oct 2021 - Judgment; the line runs closer to what Somalia asked for⟦/⟧

** WHO SPOKE **
Wanjiru Kamotho (maritime lawyer, Mombasa) / Abdirizak Cige (Mogadishu, economist) / Capt. Juma Mwachiro (Lamu fishers' union). In the moderator's seat: our own Hodan Farole.

** WHAT THEY SAID **

Wanjiru kicked us off. ⟦s Wanjiru Kamotho⟧Her main point: Nairobi lost the day it chose not to plead in March. You cannot refuse to play and then complain about the goals, she told us. She also thinks the adjusted line, which the judges shifted to soften the cut-off effect, gave Kenya more than its lawyers had a right to expect.⟦/⟧

⟦s Abdirizak Cige⟧Abdirizak's take is that the judgment is a cheque nobody can cash. Oil companies dislike disputed water, and as long as one neighbour says it does not recognise the ruling, no serious firm wil drill. "We have won a map," he said.⟦/⟧

Next came Captain Juma, on a bad line from Kiunga.

⟦s Juma Mwachiro⟧The captain said fishers have never known where the line is and will not know now.

He complained that the navy boats of both sides confiscate nets first and ask questions afterwards. Three crews from Faza have not got theirs back since 2019.

If the big men want peace, he added, let them begin by returning engines.⟦/⟧

Hodan here reminded everybody to mute their mics.

** Q&A **
Someone using the name "Guest 41" asked if the African Union can still mediate. ⟦s Abdirizak Cige⟧Abdirizak sees a role for it, though only on fisheries and security, not on the line.⟦/⟧ ⟦s Wanjiru Kamotho⟧According to Wanjiru, Kenya's withdrawal from the Court's compulsory jurisdiction in September means this will be the last case of its type in a long while.⟦/⟧

Another listener typed that the khat trade settles everything in the end. (No comment from the panel, plenty of laughing emojis.)

** TAKE-AWAYS (the panel signed off on these) **
=> ⟦r⟧Set up a hotline between the two coast guards before the kaskazi season.⟦/⟧
=> ⟦r⟧Joint licences for artisanal boats inside 12 miles either side of the line.⟦/⟧
=> ⟦r⟧Stop using trade bans as an answer to court cases.⟦/⟧

Next month: Ethiopia and Sudan, al-Fashaga. To unsubscribe reply STOP.

WEBINAR RECAP

Vilnius, Warsaw and the long shadow of 1920

Missed it? Here is what our panel said (the recording is on our channel; auto-captions are, as ever, creative).

When: Thursday 8 October 2020, 18:00 CET, on Zoom
Who: Agnė Petrauskienė (Kaunas) • Wojciech Bielawny (Białystok) • Laura Steinhoff (Berlin)
Host: Mantas Gudaitis
Attendance: 212 at peak

>>> Mantas kicked off with a poll: "In which year did Poland and Lithuania establish diplomatic relations between the wars?" Only 38% got it right (1938 – after a Polish ultimatum).

>>> The story in 60 seconds
⟦t⟧7 Oct 1920 - Suwałki Agreement signed⟦/⟧
⟦t⟧9 Oct 1920 - Żeligowski's "mutiny": his troops enter Vilnius⟦/⟧
⟦t⟧Mar 1922 - Central Lithuania is joined to Poland⟦/⟧
⟦t⟧Mar 1923 - Conference of Ambassadors recognises the line; Kaunas does not⟦/⟧
⟦t⟧17 Mar 1938 - Ultimatum. Two days later Lithuania accepts⟦/⟧
⟦t⟧Oct 1939 - Vilnius transferred to Lithuania by the USSR under the mutual assistance treaty⟦/⟧
⟦t⟧26 Apr 1994 - Treaty on friendly relations and good-neighbourly cooperation⟦/⟧

>>> AGNĖ: the hurt was useful
⟦s Agnė Petrauskienė⟧• The loss of Vilnius gave the young republic a cause everyone could share.
• The Union for the Liberation of Vilnius had more members than any party, she reminded us.
• "We sang about the city more than we thought about it."⟦/⟧

>>> WOJCIECH: don't forget the people who lived there
⟦s Wojciech Bielawny⟧Wojciech's main point: neither capital asked the Jews or the Belarusians. He showed a 1916 German census sheet and said that everyone in the argument has a favourite census.⟦/⟧ On the mutiny itself he was blunt. ⟦s Wojciech Bielawny⟧It was ordered from the top, Piłsudski said so himself in 1923, and Polish pupils can take it.⟦/⟧

>>> LAURA: compare!
⟦s Laura Steinhoff⟧Laura sees 1994 as the cheaper cousin of the Élysée Treaty: little money, few youth exchanges, and still it held. What made it work, in her opinion, was that both governments wanted NATO more than they wanted an apology.⟦/⟧

>>> From the chat
Q (anonymous): Is the spelling of Polish surnames in Lithuanian passports still an issue?
⟦s Agnė Petrauskienė⟧A: Yes, says Agnė, and a silly one; she expects a law within two years.⟦/⟧
Q (someone in Suwałki): Did the railway line really stay torn up until 1938?
⟦s Wojciech Bielawny⟧A: Wojciech: At the demarcation line, more or less – weeds between the sleepers.⟦/⟧

Mantas had to cut off the debate at 19:32 when the building's alarm went.

>>> Three things we'd like to see (from the panel, together)
1) ⟦r⟧a bilingual reader of sources on 1918–1923 for the upper forms⟦/⟧
2) ⟦r⟧a yearly summer school alternating between Sejny and Vilnius⟦/⟧
3) ⟦r⟧free digital access to the two foreign ministries' interwar files⟦/⟧

Next up: Czechs & Poles in Cieszyn. Sign up below!

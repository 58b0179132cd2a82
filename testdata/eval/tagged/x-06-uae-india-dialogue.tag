GULF DIALOGUES — EDITED TRANSCRIPT
"From Pearls to CEPA: India and the United Arab Emirates"
Dubai, 9 November 2022
Organised by the Creek Centre for Policy Research in association with the Indian Business Circle

With
H.E. Dr. Abdulrahman Al Suwaidi-Falasi — former Under-Secretary, Ministry of Economy
Shri Navjot Puri Singh — former Ambassador of India to the UAE
Mariam Al-Hammadi — Senior Fellow, Creek Centre (moderator)

[The recording starts after the national anthem.]

MARIAM AL-HAMMADI: ⟦s Mariam Al-Hammadi⟧Good evening and marhaba. We have printed on your programme a short chronology, so I won't repeat it. I would just say one thing: my grandmother counted in rupees until she died. Ambassador, the floor is yours.⟦/⟧

NAVJOT PURI SINGH: ⟦s Navjot Puri Singh⟧Thank you, Mariam. When I presented my credentials in 2016, the trade was some fifty billion dollars and the politics was about two years old. I say this deliberately. For thirty-four years, from 1981 to 2015, no Indian Prime Minister had come here. Thirty-four years! We had two and a half million people in this country and we behaved as if they lived on the moon.

So what changed? Three things. One, oil ceased to be only a commodity and became an investment: ADNOC put crude in Mangaluru. Two, terrorism — both the sides decided to talk about it frankly. And three, if I may say so, chemistry. Sheikh Mohamed drove the guest to his hotel in his own car.⟦/⟧

AL-HAMMADI: ⟦s Mariam Al-Hammadi⟧Your Excellency, CEPA was concluded in 88 days. Were you surprised?⟦/⟧

AL SUWAIDI-FALASI: ⟦s Abdulrahman Al Suwaidi-Falasi⟧I was tired, not surprised. [laughter] We had an instruction from the leadership which was very short. "Finish it." My Indian colleague had the same instruction in a longer sentence.

2005 was different. In 2005 we started with the G.C.C. framework, and it took us four rounds to agree on the seating. This time it was two teams and one list.⟦/⟧

AUDIENCE MEMBER: What about gold? Jewellers say that the quota is on paper.

AL SUWAIDI-FALASI: ⟦s Abdulrahman Al Suwaidi-Falasi⟧The quota is real. The form which you must fill to obtain it, that's perhaps too real.⟦/⟧

PURI SINGH: ⟦s Navjot Puri Singh⟧If I could add to what H.E. said. The DGFT has notified a procedure, it was in October, and I'm told that 78 applicants were allotted. Let's see it after one year.⟦/⟧

[A part of the exchange is off the record.]

AL-HAMMADI: ⟦s Mariam Al-Hammadi⟧We are out of time. Thank you both, and there's karak outside.⟦/⟧

———
FROM THE PROGRAMME

1966
⟦t⟧Rupee, until then legal tender in the Trucial States, is withdrawn after the Indian devaluation.⟦/⟧

1972
⟦t⟧Diplomatic relations established; the UAE opens its Embassy in Delhi.⟦/⟧

1975
⟦t⟧Sheikh Zayed bin Sultan Al Nahyan makes a state visit to India (January).⟦/⟧

1981
⟦t⟧Mrs. Indira Gandhi in Abu Dhabi.⟦/⟧

2015
⟦t⟧August: visit of Prime Minister Narendra Modi. Land allotted for a temple.⟦/⟧

2017
⟦t⟧Comprehensive Strategic Partnership agreed on 25 January.⟦/⟧
⟦t⟧The Crown Prince of Abu Dhabi is chief guest at the Republic Day parade.⟦/⟧

2022
⟦t⟧18 February – CEPA signed at a virtual summit.⟦/⟧
⟦t⟧1 May – CEPA enters into force.⟦/⟧

———
POLICY NOTE OF THE CENTRE

Following the dialogue the Creek Centre proposes the following. ⟦r⟧A single window for CEPA certificates should be opened in Sharjah as well as Dubai.⟦/⟧ ⟦r⟧The two central banks should make the local-currency settlement available to small traders, not only to refiners.⟦/⟧ We heard much about blue-collar workers in private, and little on stage. ⟦r⟧Their insurance should be put on the agenda of the next Joint Committee.⟦/⟧

© Creek Centre 2022. Transcript has been edited for length and clarity.

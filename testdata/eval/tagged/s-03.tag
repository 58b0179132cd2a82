BOROKO POLICY INSTITUTE
TORRES STRAIT STUDY GROUP

MINUTES OF THE 6TH MEETING
Held at the Daru Guesthouse Conference Room, Daru, Western Province, 9.10 am – 12.35 pm

PRESENT: Mrs Josephine Gebia (Chair), Mr Amos Sarota, Dr Helen Whitcombe (by phone from Cairns), Mr Kila Vagi, Pastor Moses Bimo (Mabudawan), Ms Lydia Kaupa (Secretary)
APOLOGIES: Mr T. Ila

1. OPENING
Pastor Bimo opened with a prayer. The Chair thanked the people of Daru for hosting.

2. MINUTES OF THE 5TH MEETING
Taken as read. Correction: in item 4 the date the Treaty entered into force is 15 February 1985, not 1978, which is the year of signature. Moved Mr Vagi, seconded Mr Sarota. CARRIED.

3. FREE MOVEMENT WITHOUT PASSPORTS (ARTICLE 11)
Mr Sarota tabled his field notes from the Treaty Villages. ⟦s Amos Sarota⟧He reported that guidelines on traditional visits are read differently on Saibai and on Boigu. Some families had been turned back because they carried mud crabs for sale. In his view selling ten crabs to pay for fuel is still traditional.⟦/⟧
⟦s Helen Whitcombe⟧Dr Whitcombe cautioned that Article 1 speaks of barter and market trade but the Australian side applies it by administrative practice, not by statute. She had found no court decision on the point.⟦/⟧
⟦s Moses Bimo⟧Pastor Bimo said that the old people of Mabudawan never asked what kind of visit it was. "We have aunties there. That is the visit."⟦/⟧
RESOLVED: Secretary to write to the Treaty liaison office requesting the current guidelines.
ACTION: LK

4. HEALTH
Noted that cross-border tuberculosis clinics on Saibai and Boigu were closed in 2012 and patients handed over to Daru Hospital. Discussion followed. ⟦s Josephine Gebia⟧The Chair recalled how the wards looked that year and asked that the hospital's recovery be written up while the nurses were still in service.⟦/⟧ ⟦s Kila Vagi⟧Mr Vagi supported this, adding that Canberra's money came late but did come.⟦/⟧
ACTION: KV to interview retired staff

5. FISHERIES
Dr Whitcombe gave a short presentation on catch sharing in the Protected Zone. ⟦s Helen Whitcombe⟧Rock lobster is the fishery that matters for both. Catch sharing under Articles 22 and 23 has held since the eighties, with quarrels only about numbers. The weak spot is sea cucumber, where boats from outside come in at night.⟦/⟧
Members agreed that the seabed line and the fisheries line are still confused in the newspapers.

6. RECOMMENDATIONS TO THE INSTITUTE
The Group recommended that:
(a) ⟦r⟧a plain-language booklet on the Treaty be printed in English, Tok Pisin and Kiwai;⟦/⟧
(b) ⟦r⟧the Institute seek observer status at the next Traditional Inhabitants Meeting.⟦/⟧

7. NEXT MEETING
Thursday Island, date to be advised.

There being no further business the meeting closed at 12.35 pm.

Confirmed: ......................... (Chair)

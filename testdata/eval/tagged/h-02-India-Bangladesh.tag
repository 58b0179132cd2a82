REPORT ON THE ONE-DAY NATIONAL SEMINAR
"SHARED RIVERS, SHARED FUTURES: INDIA-BANGLADESH WATER RELATIONS BEFORE 2026"

Organised by : Department of South Asian Studies, Brahmaputra Valley College, Guwahati
Venue : Seminar Hall No. 2
Date : 14th November, 2023

The programme commenced at 10.30 am with lighting of the lamp. Welcome address was delivered by the Principal, Dr. (Mrs.) Anjana Phukan Bora, who felicitated the guests with gamosa. Prof. Dilip Kr. Hazarika was in the chair.

Inaugural Session

⟦s Subrata Ranjan Deb⟧Delivering the keynote, Ambassador (Retd.) Subrata Ranjan Deb opined that no other pair of neighbours in the sub-continent has so much of river and so little of river law. 54 rivers are shared, he pointed out, yet only one, the Ganga, has got a full-fledged treaty, signed on 12th December 1996 for thirty years. He lamented that Teesta draft of 2011 is gathering dust because Centre and State could not speak in one voice.⟦/⟧ ⟦s Subrata Ranjan Deb⟧He further stressed that Kushiyara MoU of 2022, though small in cusecs, is big in spirit.⟦/⟧

Technical Session I

Dr. Nasrin Sultana Mitu, Associate Professor, Rajshahi, joined through Google Meet. Her paper was titled "Farakka in the memory of the Padma people". ⟦s Nasrin Sultana Mitu⟧According to the paper presenter, the commissioning of the barrage in 1975 is remembered in her district not as an engineering event but as a betrayal, coming only four years after the Liberation War in which Indian jawans had died. Salinity in the south-west has crept up to Khulna. She argued that figures alone will not heal; joint gauging in presence of journalists may.⟦/⟧

The second presenter Mr. Pranjal Saikia, research scholar, dealt with embankments in the Barak. ⟦s Pranjal Saikia⟧Erosion does not ask for passport, the scholar remarked, and those who lost land on the Indian bank have sometimes found it again on the other side as a char. His submission was that both the countries are compensating nobody.⟦/⟧

Chairperson's remarks: ⟦s Dilip Kr. Hazarika⟧Prof. Hazarika observed that the exchange of enclaves on the night of 31st July 2015 shows that even a forty-one year old agreement can be implemented when political will is there. He complimented the young scholar but asked him to cite his sources properly.⟦/⟧

Lunch was served from 1.15 to 2.00 pm.

Technical Session II

Sri Gautam Lahkar, formerly Chief Engineer, Water Resources Deptt., spoke on data. ⟦s Gautam Lahkar⟧He informed the house that flood-forecasting data are already being transmitted free of cost, that lean-season data are not, and that this is precisely the season in which trust is lost. In his experience, engineers of both sides settle in one hour what takes their ministers ten years.⟦/⟧ A participant from the floor wanted to know whether China's projects upstream would make all these talks meaningless. ⟦s Gautam Lahkar⟧Sri Lahkar responded that this is one more reason for the two lower riparians to sit together.⟦/⟧

Outcome of the Seminar

The house unanimously adopted the resolution that
⟦r⟧(i) negotiation for renewal of the 1996 Treaty should be started forthwith and not in the last year;⟦/⟧
⟦r⟧(ii) lean season discharge of all common rivers be placed in public domain on fortnightly basis;⟦/⟧
⟦r⟧(iii) the Governments of Assam and West Bengal be associated with the Joint Rivers Commission as permanent invitees;⟦/⟧
⟦r⟧(iv) an exchange scheme for twenty research scholars per year be instituted among colleges in the basin.⟦/⟧

The seminar came to an end with vote of thanks offered by Ms. Rashmi Rekha Das, Convenor.

Sd/-
Convenor

HORN PEACE FORUM • Nairobi                                   Page 1 of 3

ETHIOPIA AND ERITREA: NO WAR, NO PEACE, NO BORDER?
Communiqué and summary of proceedings of the High-Level Round Table
held at the Silver Acacia Hotel, Nairobi, 22–23 November 2023

Preamble

The Forum, under the distinguished chairmanship of Hon. Justice (Rtd.) Wanjiru Kamotho, convened twenty-two participants drawn from academia, civil society and the diaspora of both sister countries. The Chairperson called the meeting to order at 9.15 a.m. after prayers.

Official opening

⟦s Wanjiru Kamotho⟧In her opening remarks, Hon. Justice Kamotho reminded participants that the guns of Badme had killed tens of thousands for a village which most of them would not have found on the map. She appealed to all to speak as neighbours and not as plaintiffs.⟦/⟧

BOX 1: KEY DATES
⟦t⟧* 24 May 1993: Eritrea's independence proclaimed after April referendum⟦/⟧
⟦t⟧* 6 May 1998: clashes at Badme⟦/⟧
⟦t⟧* 18 June 2000: Agreement on Cessation of Hostilities, Algiers⟦/⟧
⟦t⟧* 12 December 2000: Algiers Peace Agreement⟦/⟧
⟦t⟧* 13 April 2002: Boundary Commission delivers its decision⟦/⟧
⟦t⟧* 9 July 2018: Joint Declaration of Peace and Friendship, Asmara⟦/⟧
⟦t⟧* 2 November 2022: Pretoria agreement between Federal Government and TPLF; Eritrea not a party⟦/⟧

HORN PEACE FORUM • Nairobi                                   Page 2 of 3

First session: What went wrong with the peace of 2018?

Lead discussant was Dr. Yohannes Tewolde-Berhan, an Eritrean political scientist based in Uppsala. ⟦s Yohannes Tewolde-Berhan⟧He submitted that the Declaration had been made between two men and not between two states. No protocol on trade, no protocol on movement of persons, nothing on the currency. By Christmas of the same year the crossing points had begun to close one after the other.⟦/⟧

Ato Mesfin Gebre-Kidan, formerly of the Ethiopian Ministry of Foreign Affairs, aligned himself with the previous speaker on the absence of protocols but differed on the blame. ⟦s Mesfin Gebre-Kidan⟧Addis Ababa had prepared drafts as early as September 2018; they were not answered. He was of the view that Asmara never wanted an opening that its conscripts could walk through.⟦/⟧

In a spirited intervention, W/ro Letebrhan Hagos, a peace activist from Adigrat, lamented that those who live on the line are always spoken about. ⟦s Letebrhan Hagos⟧"We opened our houses in September 2018 and the relatives came with coffee. Two years after, soldiers came by the same road." She disclosed that in Irob woreda families were up to now split by a line nobody had marked.⟦/⟧

The Chairperson asked for a moment of silence.

Second session: the sea

The floor was opened on the recent statements about Red Sea access. A participant cautioned against giving oxygen to the matter. ⟦s Mesfin Gebre-Kidan⟧Ato Mesfin clarified that a country of more than 120 million may well ask for a port, by lease, by shareholding, by whatever lawful means, and that asking is no threat.⟦/⟧ ⟦s Yohannes Tewolde-Berhan⟧This did not go down well with Dr. Tewolde-Berhan, who retorted that one does not call for access to the neighbour's kitchen on national television; Assab was open to Ethiopian cargo until 1998 and it was not Eritrea who stopped using it.⟦/⟧

Prof. Abdi Warsame Duale took the floor on behalf of the IGAD scholars. ⟦s Abdi Warsame Duale⟧He posited that Djibouti is the silent beneficiary of the quarrel and should be brought to the table as such.⟦/⟧

HORN PEACE FORUM • Nairobi                                   Page 3 of 3

Way forward

Participants unanimously:

i.   ⟦r⟧CALLED UPON the two Governments to re-open the Zalambessa and Rama crossings for families and small traders;⟦/⟧
ii.  ⟦r⟧URGED the African Union, as guarantor of the Algiers Agreement, to appoint an envoy on demarcation;⟦/⟧
iii. ⟦r⟧RESOLVED that any discussion of port access be held within IGAD and on the basis of the Charter;⟦/⟧
iv.  ⟦r⟧ENCOURAGED universities in Mekelle, Addis Ababa and Asmara to resume exchange of lecturers.⟦/⟧

Vote of thanks was moved by Mr. Elijah Kiprotich and the meeting ended at 4.40 p.m. with a word of prayer.

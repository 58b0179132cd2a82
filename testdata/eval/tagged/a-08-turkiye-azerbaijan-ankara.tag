BOZKIR STRATEGIC RESEARCH CENTRE (BOSAM)
PANEL REPORT No: 2021/17

TURKEY – AZERBAIJAN: AFTER THE SHUSHA DECLARATION

Place: BOSAM Conference Hall, Çankaya / ANKARA
Date: 24.06.2021
Prepared by: Research Asst. Elif Nur Karabulut

OPENING SESSION

Following a moment of silence and the two anthems, Ret. Ambassador Önal Çevikel-Tan, Chairman of BOSAM, delivered the opening speech. ⟦s Önal Çevikel-Tan⟧Mr. Çevikel-Tan stated that the Declaration signed on 15 June had put in writing what was already being practised. He underlined that Article 2, which foresees mutual assistance in case of a threat by a third state, is the heart of the text. He also pointed out that the Treaty of Kars (1921) was mentioned on purpose in the preamble.⟦/⟧

CHRONOLOGY (read by Elif Nur Karabulut)

1918
 o ⟦t⟧4 June: The Treaty of Batum, the first agreement of the Azerbaijani Republic with the Ottoman State.⟦/⟧
 o ⟦t⟧15 September: The Caucasus Islamic Army enters Baku.⟦/⟧
1921
 o ⟦t⟧13 October: The Treaty of Kars is concluded.⟦/⟧
1991-1993
 o ⟦t⟧9 November 1991: Turkey becomes the first state that recognises independent Azerbaijan.⟦/⟧
 o ⟦t⟧14 January 1992: Diplomatic relations.⟦/⟧
 o ⟦t⟧3 April 1993: Upon the occupation of Kelbajar, Turkey closes its border with Armenia.⟦/⟧
1994-2010
 o ⟦t⟧February 1994: The Treaty on the Development of Friendship and Cooperation is signed in Ankara by Heydar Aliyev, who would later sum up the bond in the words ⟦s Heydar Aliyev⟧"one nation, two states".⟦/⟧⟦/⟧
 o ⟦t⟧13 July 2006: Inauguration of the Baku–Tbilisi–Ceyhan pipeline.⟦/⟧
 o ⟦t⟧16 August 2010: Agreement on Strategic Partnership and Mutual Support.⟦/⟧
2017-2021
 o ⟦t⟧30 October 2017: The Baku–Tbilisi–Kars railway is opened.⟦/⟧
 o ⟦t⟧12 June 2018: TANAP inaugurated in Eskişehir.⟦/⟧
 o ⟦t⟧10 December 2020: Victory parade in Baku with the participation of the Turkish President.⟦/⟧
 o ⟦t⟧15 June 2021: Shusha Declaration.⟦/⟧

FIRST SESSION: HISTORY

Moderator: Prof. Dr. Çağlar Ergin Soylu

Prof. Dr. Vügar İmanzade (Baku): ⟦s Vügar İmanzade⟧Our historians used to begin with 1991. I begin with the Baku of 1918 because the graves of the Turkish soldiers, 1,130 of them, were kept by villagers in secret during seventy years of Soviet rule. My own grandmother told us children that a "holy man" lay in the garden. It was in 1990 only that she said who he was.

Between 1921 and 1991 there were relations, but not between the two states. There was a radio in Ankara and people who listened in Nakhchivan.⟦/⟧

Assoc. Prof. Dr. Sevinç Aliyeva-Demir: ⟦s Sevinç Aliyeva-Demir⟧I should like to draw the attention to the crisis of 2009. When the Zurich protocols were signed, the Turkish flags at the Martyrs' Lane were taken down. The lesson: "one nation" does not mean one foreign ministry.⟦/⟧

SECOND SESSION: ECONOMY AND DEFENCE

The second session was moderated by Ret. Maj. Gen. Erdoğan Kuloba-Er. ⟦s Orxan Bağırlı⟧In this session Dr. Orxan Bağırlı, who joined by Zoom, explained the prospects of the Zangezur corridor. According to Bağırlı, the railway to Nakhchivan would shorten the Kars–Baku route by more than 300 km, but he warned that the part through Meghri was not in the hand of the two states.⟦/⟧ Ret. Col. Ahmet Özal Yurt touched upon the joint exercises. ⟦s Ahmet Özal Yurt⟧"UAVs are spoken of a lot," he said, "but nobody speaks of the 10 thousand officers trained here since 1992."⟦/⟧

RESULT AND SUGGESTIONS

— ⟦r⟧The Preferential Trade Agreement, in force since March, should be widened from 15 products to 100.⟦/⟧
— ⟦r⟧Travel with ID card, already started, has to be supported by cheaper flights to Ganja.⟦/⟧
— ⟦r⟧A joint university must be founded; its seat could be Shusha.⟦/⟧
— ⟦r⟧It would be proper that the historical archives of 1918 be digitised jointly.⟦/⟧

The panel ended after the presentation of plaques and a family photo.

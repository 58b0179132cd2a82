HIMAL PATH, Student Quarterly, Vol. 9 No. 3 (Asoj 2077 / Oct 2020)

DOUBLE INTERVIEW: THE MAP AND THE OPEN BORDER

In June this year Nepal's Parliament adopted the new map with Limpiyadhura, Kalapani and Lipulekh. Our editors Sujata K.C. and Prabin sat (online, with two power cuts) with former foreign secretary Mr Bishwo Raj Pant-Thapa and with Dr Anuradha Deshkar, who is teaching South Asian history in Pune.

HP: Sir, is the quarrel about a river?

Pant-Thapa: ⟦s Bishwo Raj Pant-Thapa⟧It is about which stream one calls the Kali. Sugauli, 1816, says that Nepal has nothing west of the Kali river, full stop, there was no map attached. Our case is that the bigger stream comes from Limpiyadhura. I have held this opinion in service and I hold it out of service.⟦/⟧

HP: Dr Deshkar, what do you say to that?

Deshkar: ⟦s Anuradha Deshkar⟧I say that the British maps changed their mind in the second half of nineteenth century and shifted the name to another stream, and that India inherited the later maps. Both capitals are quoting the same Survey of India in different editions. What I regret is the timing. India inaugurated a road in May by video, in the middle of a pandemic, and Kathmandu replied by constitutional amendment. You can't un-amend.⟦/⟧

HP: Let us go to the 1950 treaty. For us students it is always "unequal".

Pant-Thapa: ⟦s Bishwo Raj Pant-Thapa⟧The treaty was signed by a Rana prime minister whose regime fell within months and, for India, by an ambassador. That alone is odd protocol. Yet I'd caution my young friends: Article 7 gives millions of Nepalis the right to live and earn in India. Those who want to tear up the treaty generally do not have a brother working in Ludhiana.

I was in the ministry in 1989 when the trade and transit treaties lapsed. Kerosene queues from Ratna Park to Bhotahiti. We had bought some anti aircraft guns from China; Delhi considered it a breach. It was in my judgement a lesson to both: to us on geography, to them on how long a small country remembers.⟦/⟧

SIDEBAR | Milestones
⟦t⟧1816 Treaty of Sugauli comes in force⟦/⟧
⟦t⟧1950, 31 July Treaty of Peace and Friendship⟦/⟧
⟦t⟧1989, 23 March Trade and transit treaties lapse⟦/⟧
⟦t⟧1996, 12 Feb Mahakali Treaty⟦/⟧
⟦t⟧2015 Sept to 2016 Feb Border disruption after new Constitution⟦/⟧
⟦t⟧2020, June Map amendment⟦/⟧

(Here the line was cut for ten minutes.)

Deshkar: ⟦s Anuradha Deshkar⟧And then 2015 repeated the lesson. India says there was no blockade, that it was the Madhesi protest which stopped the trucks. Legally one may argue. Politically a whole generation of yours came of age cooking on firewood, and they are the generation now voting. I tell my students that in Pune and they are astonished, as they'd never heard of it.⟦/⟧

HP: The Eminent Persons' Group finished its report in 2018. Nobody has received it. Why?

Pant-Thapa: ⟦s Bishwo Raj Pant-Thapa⟧Ask the recipient! (laughs) The report needs only to be taken in hand. One doesn't have to like a letter to open it.⟦/⟧

Deshkar: ⟦s Anuradha Deshkar⟧There I agree with him fully.⟦/⟧

HP: Last word: should the border remain open?

Deshkar: ⟦s Anuradha Deshkar⟧Open, but recorded. An identity card at the crossing isn't an insult.⟦/⟧

Pant-Thapa: ⟦s Bishwo Raj Pant-Thapa⟧I fear the card is the beginning of the wall. But I am old.⟦/⟧

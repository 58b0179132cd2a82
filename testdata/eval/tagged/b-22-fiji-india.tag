High Commission of India
Suva

Report on Seminar: "GIRMIT TO G20 – INDIA & FIJI"
Venue: ICCR Cultural Centre, Suva
Date : Monday, 15th May, 2023 (day after Girmit Day)
Time : 1030 hrs onwards

A half-day Seminar was organised by the High Commission in collaboration with the Viti Centre for Diplomacy and Girmit Heritage Trust. Programme commenced with lighting of the lamp and a sevusevu.

1. Shri K. V. Raghunathan, Second Secretary (P&C), welcomed the gathering and introduced the speakers.

2. Inaugural Address : ⟦s P. Muthukumaran Iyer⟧High Commissioner Shri P. Muthukumaran Iyer mentioned that 60,965 girmitiyas had come in 87 voyages beginning with the Leonidas, 14th May, 1879. He stated that India does not see the diaspora as an instrument but as "a garland with two ends". He informed that under FIPIC-III, to be held in Port Moresby on 22nd May, a super-speciality hospital for Fiji would be announced, and requested the press present to act surprised.⟦/⟧

3. Ratu Epeli Tuisawau Nacola, former Permanent Secretary for Foreign Affairs :
⟦s Epeli Tuisawau Nacola⟧Ratu Epeli thanked the High Commissioner for breaking the news.

He said he would speak of what is not in garlands. In May 1987 he was a junior officer and it was he who delivered, in May 1990, the note closing the Indian Mission. "My hand shook. The gentleman gave me tea."

Relations had been poor since New Delhi took the coup to the Commonwealth and stopped trade. The Mission reopened in 1999 when Mr. Mahendra Chaudhry became Prime Minister; in 2000 there was another coup; this time the Mission stayed. In his reckoning India had learnt, and so had Fiji.

He put on record the apology tendered on 14th May 2023 by the Hon. Prime Minister, the author of the first coup, at the Vodafone Arena. "I was there. Some wept, some walked out. Both are answers."⟦/⟧

4. Paper by Dr. (Ms.) Sushila Prasad Naidu, Labasa :
⟦s Sushila Prasad Naidu⟧Dr. Naidu's paper dealt with sugar. She brought out that EXIM Bank lines of credit (USD 50.4 million, 2006) for upgradation of mills had not yielded the desired crush. She quoted a cane farmer, Ram Charan of Seaqaqa: "The mill is new, the rain is old, the price is older."⟦/⟧

5. ⟦s K. V. Raghunathan⟧Shri K. V. Raghunathan clarified that delay was due to contractor and not due to the line of credit.⟦/⟧ ⟦s Sushila Prasad Naidu⟧Dr. Naidu stood by her figures.⟦/⟧

6. Video message : ⟦s Brij Mohan Lal-Singh⟧Prof. Brij Mohan Lal-Singh, from Brisbane, in a message of four minutes, wished the Seminar well and said history should be written by those who have no visa to lose. Fiji Indians are no more Indians abroad than Australians are English, he said, and asked both Governments to remember it when issuing brochures.⟦/⟧

7. Open House. Issues regarding OCI cards, direct flights and Fiji Hindi were raised by audience. ⟦s P. Muthukumaran Iyer⟧HC replied that flights are under consideration; that OCI norms for the fifth and sixth generation had been eased; and that Fiji Hindi is a language, "whatever Delhi's grammarians may say".⟦/⟧

8. Suggestions emanating from the Seminar, for consideration of both sides :

   i)   ⟦r⟧Digitisation of Girmit emigration passes held in Suva to be completed with NAI, New Delhi.⟦/⟧
   ii)  ⟦r⟧Independent review of sugar LoC may be undertaken.⟦/⟧
   iii) ⟦r⟧Chair of iTaukei Studies may be set up in an Indian University, as friendship runs both ways.⟦/⟧

9. Seminar concluded with vote of thanks followed by high tea. Around 120 persons attended.

*****

From: NileWatch list <nilewatch-digest@lists.example.org>
To: subscribers
Subject: NileWatch Digest, Vol 58, Issue 37 (Egypt/Ethiopia)
Date: Mon, 18 Sep 2023 07:02:11 +0300

In this issue:
  1. Fourth filling: who said what
  2. Webinar notes (Samir)
  3. For your files: dates
  4. List business

------------------------------

1. Fourth filling

On 10 Sept. Ethiopia announced that the fourth and final filling of the GERD reservoir was complete. ⟦s Abiy Ahmed⟧PM Abiy Ahmed congratulated his people on X and wrote that there had been a great deal of challenge, and that they had often been dragged to go backwards.⟦/⟧ Cairo's foreign ministry called the step unilateral and illegal.

> Cairo press: ⟦s Magdi Abdel-Rahim Fouda⟧irrigation expert Magdi Abdel-Rahim Fouda told a talk show that Egypt has got through four fillings by luck with the rains and by pumping Aswan, "and you don't build a policy on clouds".⟦/⟧
> Addis press: ⟦s Tsegaye Wolde-Mariam⟧Eng. Tsegaye Wolde-Mariam repeats that not one glass of water went missing downstream. He calls the historic-rights argument a colonial heirloom.⟦/⟧

------------------------------

2. Webinar notes

Dear all, herewith my notes of Thursday's webinar of the Basin Dialogue Network ("GERD after the filling"). Sorry for typos, it was 38 degrees here & the power went twice.

Chair was Hanna Brinkerhoff, she kept time ok. 3 speakers:

a. Dr. Almaz Tadesse Worku (hydrologist). ⟦s Almaz Tadesse Worku⟧Filling was never the problem. Drought is. Her model has a sequence like 1978–87 once in about 60 yrs, and for that there's no rule, only the Declaration of Principles, which is 10 paragraphs of good will. Wants data sharing daily, starting w/ the lake level.⟦/⟧

b. Amb. Nabil Shoukry Ghali – ex MFA Cairo. ⟦s Nabil Shoukry Ghali⟧Says signing in 2015 was a mistake he'd make again; no choice after 2011. Binding or nothing. Thinks the July statement of Sisi & Abiy (deal within 4 months) was about the Sudan war more then the dam.⟦/⟧

c. third one, Okello Ben Lamwaka from Kampala, had a bad line. ⟦s Okello Ben Lamwaka⟧As I understood him: upstream states are tired to be spectators, the CFA shd be the table & not Washington or Abu Dhabi.⟦/⟧

Q&A. Someone in the chat asked re the 1902 treaty. ⟦s Nabil Shoukry Ghali⟧Ghali: still valid, Menelik signed it as a sovereign.⟦/⟧ ⟦s Almaz Tadesse Worku⟧Almaz laughed & said the Amharic text says something else, ask any first-year.⟦/⟧

The chair's wrap-up had two asks which the network will send to the 3 ministries:
 -> ⟦r⟧publish the minutes of the trilateral rounds since 2020⟦/⟧
 -> ⟦r⟧set up a joint drought desk by the next rainy season⟦/⟧

-- Samir H.

------------------------------

3. For your files

⟦t⟧2 Apr 2011  foundation stone⟦/⟧
⟦t⟧28 May 2013  Blue Nile diverted⟦/⟧
⟦t⟧23 Mar 2015  Declaration of Principles, Khartoum⟦/⟧
⟦t⟧Jul 2020  first filling⟦/⟧
⟦t⟧15 Sep 2021  Security Council presidential statement⟦/⟧
⟦t⟧20 Feb 2022  first turbine⟦/⟧
⟦t⟧13 Jul 2023  Sisi–Abiy statement, Cairo⟦/⟧
⟦t⟧10 Sep 2023  fourth filling done⟦/⟧

------------------------------

4. List business

Please trim your replies. To unsubscribe send an empty mail to the address above.

End of NileWatch Digest, Vol 58, Issue 37

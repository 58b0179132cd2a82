NATIONAL LIBRARY OF THE ASSEMBLY — RESEARCH SERVICE
Factbook 2023-11                              Seoul, 2023. 5. 8.

韓日 KOREA–JAPAN: AN ANNOTATED CHRONOLOGY

Drafted by Nam Ki-hyuk and Chung Ye-rin; checked by Dr. O.

Dates are written year. month. day. and, for events before 1896, have been turned into the solar calendar where this could be done.


1. Embassies

   ⟦t⟧1607.
   First mission of Joseon to Edo after the Imjin War. It brings home
   more than a thousand captives.⟦/⟧

   ⟦t⟧1609.
   Giyu Treaty with the lord of Tsushima. Trade only at the Waegwan in
   Busan.⟦/⟧

   ⟦t⟧1811.
   Last of the twelve missions; it gets no farther than Tsushima.⟦/⟧

2. Opening and loss

   ⟦t⟧1876. 2.
   Treaty of Ganghwa, five months after the Unyo had fired on the island's
   forts (1875. 9. 20.).⟦/⟧

   ⟦t⟧1895. 10. 8.
   Queen Min is murdered in the palace. The Japanese minister, Miura Goro,
   is tried in Hiroshima and let off.⟦/⟧

   ⟦t⟧1905. 11. 17.
   Protectorate treaty forced upon the cabinet.⟦/⟧

   ⟦t⟧1907. 7. 24.
   New agreement: the Resident-General's consent for every law. Gojong has
   had to give up the throne over the envoys at The Hague.⟦/⟧

   ⟦t⟧1910. 8. 22.
   Annexation treaty, made public on the 29th.⟦/⟧

   ⟦t⟧1919. 3. 1.
   Declaration of Independence read in Tapgol Park.⟦/⟧

3. Two states

   ⟦t⟧1952. 1. 18.
   "Peace Line" in the East Sea drawn by President Rhee. Tokyo protests ten
   days later.⟦/⟧

   ⟦t⟧1965. 6. 22.
   Treaty on Basic Relations, with four agreements, Tokyo. (In force 12. 18.
   the same year.)⟦/⟧

   ⟦t⟧1973. 8. 8.
   Kim Dae-jung is carried off from a hotel in Tokyo by the KCIA.⟦/⟧

   ⟦t⟧1984. 9. 6.
   Dinner for President Chun at the Imperial Palace. ⟦s Hirohito⟧The Emperor: "It is
   indeed regrettable that there was an unfortunate past between us for a
   period in this century and I believe that it should not be repeated."⟦/⟧⟦/⟧

   ⟦t⟧1993. 8. 4.
   Statement of the Chief Cabinet Secretary, Kono Yohei, on the comfort
   women.⟦/⟧

   ⟦t⟧1998. 10. 8.
   Joint Declaration of Kim Dae-jung and Obuchi. Films and songs from Japan
   let in step by step.⟦/⟧

   ⟦t⟧2002. 5. 31. – 6. 30.
   World Cup, together.⟦/⟧

   ⟦t⟧2012. 8. 10.
   President Lee goes to Dokdo.⟦/⟧

   ⟦t⟧2015. 12. 28.
   Foreign ministers' agreement on the comfort women; one billion yen.⟦/⟧

   ⟦t⟧2016. 11. 23.
   GSOMIA. Seoul gives notice in 2019. 8. and takes it back, in the last
   hours, on 2019. 11. 22.⟦/⟧

   ⟦t⟧2018. 10. 30.
   Supreme Court, forced labour: Nippon Steel to pay.⟦/⟧

   ⟦t⟧2019. 7. 1.
   Japan announces controls on three materials for chips. "No Japan"
   stickers.⟦/⟧

   ⟦t⟧2023. 3. 6.
   Plan for payment by a third party.⟦/⟧

   ⟦t⟧2023. 3. 16.
   President Yoon and Prime Minister Kishida meet in Tokyo. Shuttle diplomacy
   again after twelve years.⟦/⟧


Notes on use
   ※ For the texts see the annex on disc.
   ※ Names of seas and islands follow the usage of this Library.
   ※ Members' offices may copy up to three pages.

Research Service, room 312, ext. 4471

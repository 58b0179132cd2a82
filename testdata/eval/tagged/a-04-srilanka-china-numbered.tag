INDIAN OCEAN POLICY FORUM
Colombo 07

SUMMARY RECORD OF THE ROUND TABLE ON SRI LANKA – CHINA RELATIONS
Held at the Lakshman Memorial Hall on Wednesday 26th September 2018 at 9.30 a.m.

Circulation: Members only

1. Mr. R. M. B. Senanayake-Perera, Chairman of the Forum, welcomed those present. Apologies were received from Dr. (Mrs.) Sumanasiri and Admiral Dr. J. Colombage-Silva.

2. The Secretary tabled a list of dates, which was taken as read. It is reproduced as paragraph 3.

3. (a) ⟦t⟧4th century A.D. – the monk Fa-Hsien spends two years at Anuradhapura.⟦/⟧
   (b) ⟦t⟧1410 – Admiral Zheng He erects the trilingual stone at Galle.⟦/⟧
   (c) ⟦t⟧January 1950 – Ceylon recognises the People's Republic.⟦/⟧
   (d) ⟦t⟧18 December 1952 – the Rubber-Rice Pact is signed at Peking by Mr. R. G. Senanayake.⟦/⟧
   (e) ⟦t⟧7 February 1957 – diplomatic relations at embassy level.⟦/⟧
   (f) ⟦t⟧1973 – the B.M.I.C.H., a gift of China, is declared open.⟦/⟧
   (g) ⟦t⟧2007 – agreement with Exim Bank for Phase I of Hambantota Port.⟦/⟧
   (h) ⟦t⟧September 2014 – President Xi Jinping visits: work on the Port City is inaugurated.⟦/⟧
   (i) ⟦t⟧July 2017 – the 99-year concession of Hambantota to China Merchants is signed.⟦/⟧

4. ⟦s P. Weerakkody⟧Prof. P. Weerakkody observed that item (d) was still the most instructive of all. Ceylon had been a country of the sterling area, with American pressure upon her under the Battle Act, and yet she sold rubber above the world price and bought rice below it.⟦/⟧

5. ⟦s P. Weerakkody⟧He submitted that the Pact had been concluded by a government of the right, and that ideology had little to do with the matter. In 1952 the issue was rice. In 2017 it was foreign exchange.⟦/⟧

6. ⟦s Dushni Jayawardena⟧Ms. Dushni Jayawardena (economist) disagreed with the expression "debt trap". Chinese loans were about one tenth of the foreign debt; the greater part was owed to holders of sovereign bonds. The trap, if there was any, had been "dug in New York and not in Beijing".⟦/⟧

7. ⟦s A. L. M. Marzook⟧Mr. A. L. M. Marzook, Attorney-at-Law, drew attention to the concession agreement, which ran into several hundred pages and of which no Sinhala or Tamil text was laid before Parliament. He asked how a Member was to vote upon what he could not read.⟦/⟧

8. There was some discussion on the accuracy of the figures cited.

9. ⟦s Li Weiguo⟧Dr. Li Weiguo, visiting fellow from Kunming, stated that Sri Lanka was not a chess piece. China had come to Hambantota because it was invited, after others had declined. He quoted a proverb: "A distant relative is not as good as a near neighbour, but a near neighbour who does not open the door is not as good as either."⟦/⟧

10. ⟦s R. M. B. Senanayake-Perera⟧The Chairman remarked that the Minister who signed the Pact had been his mother's cousin and that the family had never been paid in rice.⟦/⟧ (Laughter.)

11. The Round Table thereafter agreed to place the following before the Ministry:

   (i) ⟦r⟧All agreements with foreign state companies above US$ 50 mn. to be tabled in the three languages.⟦/⟧
   (ii) ⟦r⟧2022 being the 70th year of the Rubber-Rice Pact, a joint volume of archival documents should be commissioned without delay.⟦/⟧
   (iii) ⟦r⟧That a Free Trade Agreement be not signed until the tariff schedules have been studied by an independent body.⟦/⟧
   (iv) ⟦r⟧Employment of local engineers in Port City to be made a condition of further extensions.⟦/⟧

12. The meeting terminated at 12.10 p.m.

                                    Sgd./ K. Thiruchelvam
                                    Hony. Secretary

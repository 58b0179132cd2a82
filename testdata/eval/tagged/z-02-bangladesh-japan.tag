Padma Centre for Policy Dialogue
House 41, Road 7, Dhanmondi, Dhaka-1205

SEMINAR REPORT NO. 17/2023

BANGLADESH AND JAPAN AT FIFTY-ONE: THE NEXT PARTNERSHIP

Held on Saturday, 17 June 2023, 10.30 a.m., at the CIRDAP Auditorium


1. The seminar was attended by about ninety participants from universities, the press and diplomatic missions. The list is at Annex A.

2. Professor Hasina Momtaz of the University of Dhaka took the chair. ⟦s Hasina Momtaz⟧She remarked that Japan is perhaps the only donor about which nobody in Bangladesh quarrels.⟦/⟧

3. The keynote paper was presented by Dr. Md. Shafiqul Bari, Research Director of the Centre.

4. ⟦s Shafiqul Bari⟧Dr. Bari began with the schoolchildren of Tokyo who gave up their tiffin money for the cyclone victims of 1970. That, he argued, was the real opening of relations, two years ahead of the diplomats. The visit of Bangabandhu in October 1973 then gave the friendship its design, for it was there that the idea of a bridge over the Jamuna was first discussed with Prime Minister Tanaka.⟦/⟧

5. ⟦s Shafiqul Bari⟧He divided the fifty years into three periods: relief, infrastructure and, since 2014, strategy. In the third period Japan ceased to ask only what Bangladesh needs. It now also asks where Bangladesh stands.⟦/⟧

6. He then showed the following milestones:

1972
   ⟦t⟧10 February. Japan recognises Bangladesh.⟦/⟧
   ⟦t⟧July. The Embassy of Japan starts work in Dhaka.⟦/⟧
1973
   ⟦t⟧Sheikh Mujibur Rahman visits Tokyo (18-24 October).⟦/⟧
   ⟦t⟧First Japan Overseas Cooperation Volunteers arrive.⟦/⟧
1998
   ⟦t⟧Bangabandhu Bridge over the Jamuna, financed in part by Japan, is opened (June).⟦/⟧
2014
   ⟦t⟧May. Comprehensive Partnership launched in Tokyo.⟦/⟧
   ⟦t⟧September. Prime Minister Shinzo Abe comes to Dhaka; Bangladesh withdraws its candidature for the Security Council in favour of Japan.⟦/⟧
2016
   ⟦t⟧1 July. Seven Japanese, most of them working for JICA, are killed in the attack at the Holey Artisan Bakery; both governments declare that the projects will go on.⟦/⟧
2022
   ⟦t⟧28 December. The first metro rail line of Dhaka, built with Japanese loans, opens.⟦/⟧
2023
   ⟦t⟧26 April. The two prime ministers raise ties to a Strategic Partnership.⟦/⟧

7. The first discussant, Mr. Kenji Orimoto, a former Chief Representative of a Japanese trading house in Dhaka, spoke in a personal capacity.

8. ⟦s Kenji Orimoto⟧"I have lived through four customs commissioners in Chattogram," he said. "Each was polite, and each time my container waited eleven days." Mr. Orimoto observed that 350 Japanese companies are in the country but that seven out of ten call the business environment difficult. Matarbari deep sea port will not help if the paperwork moves at the old speed.⟦/⟧

9. ⟦s Nasrin Akhter Jahan⟧The second discussant, Ambassador (Retd.) Nasrin Akhter Jahan, cautioned against reading the Strategic Partnership as an alliance. Bangladesh, she noted, published its own Indo-Pacific Outlook on 24 April 2023, two days before the summit, and she did not think the order was an accident. 2026 is the date to remember. In that year Bangladesh leaves the LDC group and loses duty-free access to the Japanese market unless an Economic Partnership Agreement is ready.⟦/⟧

10. In the open discussion, a student of North South University wished to know why so few Bangladeshis study in Japan. ⟦s Shafiqul Bari⟧Dr. Bari answered, "Language, and once more language."⟦/⟧

11. The seminar concluded with the following suggestions for the two Governments:

    (a) ⟦r⟧Negotiations on an Economic Partnership Agreement should be opened in 2023 and closed before graduation.⟦/⟧
    (b) ⟦r⟧A one-stop desk for Japanese investors should function in Chattogram, and not in Dhaka alone.⟦/⟧
    (c) ⟦r⟧The number of MEXT scholarships for Bangladeshi students be doubled.⟦/⟧
    (d) ⟦r⟧2024 should be observed as the Year of the Japanese Language.⟦/⟧

12. Tea was served at 1.15 p.m.

Rapporteurs: Tahmid Anwar & Sumaiya Islam

Seminar hails 'tested' Dhaka-Tokyo friendship, calls for early EPA

BIDS Correspondent
Dhaka, February 11, 2024

Speakers at a seminar in the city yesterday observed that Bangladesh will have to conclude an economic partnership agreement with Japan before it leaves the group of least developed countries in November 2026.

The seminar titled "Bangladesh and Japan: Five Decades and After" was arranged by the Bay Institute for Development Studies (BIDS-Bay) at its Agargaon auditorium. Professor Emerita Rehnuma Karim presided over the programme.

⟦s Mahbub Kabir Talukder⟧Presenting the keynote, Dr Mahbub Kabir Talukder, research director of the institute, said that Japan was among the first industrialised nations to recognise Bangladesh. "School children in Japan gave up their tiffin money for us in 1971. That is where the story starts, not with loans," he said. He said the Japanese loans, however, now account for the largest share of bilateral credit, with the Matarbari deep sea port and the MRT lines at the top.⟦/⟧

The keynote traced the course of the ties. ⟦t⟧On February 10, 1972, Tokyo accorded recognition to the new state.⟦/⟧ ⟦t⟧In October 1973, Bangabandhu Sheikh Mujibur Rahman paid an official visit to Japan and sought help for a bridge over the Jamuna.⟦/⟧ ⟦t⟧The bridge was opened in June 1998, with Japan as one of the three main financiers.⟦/⟧ ⟦t⟧In May 2014, the two prime ministers launched the Comprehensive Partnership in Tokyo, and the BIG-B initiative was announced in September the same year when Shinzo Abe came to Dhaka.⟦/⟧ ⟦t⟧Seven Japanese citizens, all working for the metro rail, were killed in the Holey Artisan attack on July 1, 2016.⟦/⟧ ⟦t⟧In April 2023, relations were elevated to "Strategic Partnership".⟦/⟧

⟦s Shamsher A. Mobin⟧Taking part in the discussion, former foreign secretary Shamsher A. Mobin said Dhaka should not take Tokyo's goodwill for granted. "After Holey Artisan, any other country would have packed up. JICA stayed," he recalled. "But staying is not the same as investing. Only some 350 Japanese companies are here. In Vietnam they are over two thousand."⟦/⟧

⟦s Hayashi Noriko⟧Ms Hayashi Noriko, chief representative of a Japanese trade body in Dhaka, said in a survey of her organisation, over 70 percent of the firms named customs clearance as the foremost problem. She urged the NBR to make the HS code disputes "a matter of days, not of months".⟦/⟧

The special economic zone at Araihazar, which opened in December 2022, has so far leased plots to five foreign companies, according to the website of the zone.

Barrister Nihad Abe-Chowdhury, whose mother is from Nagoya, drew laughter. ⟦s Nihad Abe-Chowdhury⟧"I am not related to the late prime minister, although every immigration officer asks," she said, and went on to plead for the recognition of nursing diplomas. She told the audience that Japan needs caregivers and that Bangladesh keeps sending them to the wrong language courses.⟦/⟧

⟦s Md. Abdul Hye⟧During the open floor, Md. Abdul Hye, a garments exporter from Narayanganj, asked whether rules of origin under the EPA would be single stage or double.⟦/⟧ ⟦s Mahbub Kabir Talukder⟧In reply, Dr Talukder said the text was not public but that Japan had been flexible with others.⟦/⟧

⟦s Rehnuma Karim⟧Prof Rehnuma Karim, in her speech as the chair, said, "Let us not celebrate the friendship so long that we forget to use it."⟦/⟧

The seminar adopted a set of suggestions to be sent to the commerce ministry:
⟦r⟧conclude the EPA by December 2025 at the latest;⟦/⟧
⟦r⟧publish all customs rulings online;⟦/⟧
⟦r⟧introduce Japanese language at 20 technical training centres;⟦/⟧ and
⟦r⟧start a Dhaka-Tokyo business council that meets twice in a year.⟦/⟧

Executive Director of the institute Brig Gen (retd) Ashfaqul Bari offered the vote of thanks. Diplomats, academics and students were present.

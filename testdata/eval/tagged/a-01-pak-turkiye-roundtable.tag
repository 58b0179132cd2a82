                    CENTRE FOR STRATEGIC AND REGIONAL INQUIRY (CSRI)
                         House 14, Street 29, F-7/1, Islamabad

                               Report - Round Table

          "PAKISTAN-TÜRKİYE RELATIONS: FROM SENTIMENT TO SUBSTANCE"

                                 March 14, 2023


Compiled by: Hira Jamil
Edited by: Saima Niazi



INTRODUCTION

The Centre for Strategic and Regional Inquiry hosted a Round Table on "Pakistan-Türkiye Relations: From Sentiment to Substance" on March 14, 2023. The speakers included: Ambassador (R) Tariq Ghauri, former Ambassador of Pakistan to Türkiye; Dr. Nilgün Eser Aksoy, Associate Professor, Department of International Relations, Ankara; and Mr. Waqas Inam Butt, Executive Member, Rawalpindi Chamber of Commerce. Ms. Hira Jamil, Research Associate, presented a brief timeline of the relations. Dr. Saima Niazi, Director CSRI, moderated the proceedings.

PRESENTATION: A TIMELINE OF PAKISTAN-TÜRKİYE RELATIONS

Ms. Hira Jamil, Research Associate CSRI, gave the following overview:

    • ⟦t⟧1919-1922: Muslims of the Subcontinent collected funds for the Turkish War of Independence under the Khilafat Movement.⟦/⟧
    • ⟦t⟧November 30, 1947: Türkiye and Pakistan established diplomatic relations.⟦/⟧
    • ⟦t⟧1951: The two sides signed a Treaty of Friendship.⟦/⟧
    • ⟦t⟧April 2, 1954: An Agreement for Friendly Cooperation was concluded at Karachi. It preceded the Baghdad Pact: both states joined that arrangement a year later.⟦/⟧
    • ⟦t⟧July 1964: With Iran, they founded the Regional Cooperation for Development (R.C.D.).⟦/⟧
    • ⟦t⟧1985: RCD was renamed as the Economic Cooperation Organisation.⟦/⟧
    • ⟦t⟧October 2005: Türkiye dispatched field hospitals and pledged US $ 150 million after the earthquake in Azad Jammu and Kashmir.⟦/⟧

                                                                                 2


CSRI Report - Round Table                                     March 14, 2023


    • ⟦t⟧2009: The High Level Cooperation Council was set up.⟦/⟧
    • ⟦t⟧July 2018: Pakistan Navy and ASFAT signed the contract for four MILGEM class corvettes.⟦/⟧
    • ⟦t⟧February 14, 2020: President Recep Tayyip Erdoğan addressed a joint sitting of the Parliament in Islamabad.⟦/⟧
    • ⟦t⟧February 2023: Pakistan sent Urban Search and Rescue teams and winterized tents to Adıyaman after the earthquakes.⟦/⟧


PROCEEDINGS

Ambassador (R) Tariq Ghauri
Former Ambassador of Pakistan to Türkiye

⟦s Tariq Ghauri⟧The relationship between the two countries predates the creation of Pakistan. In 1912, Dr. M. A. Ansari had led a medical mission to the Balkan front, and the Turks have not forgotten it. A street in Ankara is named after Quaid-i-Azam, and one hears of Iqbal in Konya more often than in some of our own cities. 

However, sentiment alone has not produced trade. The bilateral volume has stayed around one billion dollars for nearly a decade. He recalled that a Turkish minister once told him, "We love you, but we buy from others."⟦/⟧

Dr. Nilgün Eser Aksoy
Associate Professor, Ankara

⟦s Nilgün Eser Aksoy⟧Dr. Aksoy appreciated the role of the rescue teams from Pakistan. She was of the view that Turkish foreign policy has become less Western in rhetoric, though not in trade: half of the exports still go to the E.U. For Ankara, Pakistan is a partner with which there are no disputes, and that is rare in the neighbourhood.⟦/⟧

Mr. Waqas Inam Butt
Executive Member, Rawalpindi Chamber of Commerce

⟦s Waqas Inam Butt⟧The Trade in Goods Agreement was signed in August 2022 after eighteen years of talks. Textile, the strongest sector of Pakistan, was kept out of the concession list. Small exporters do not know about the agreement at all. There should be a helpdesk in each chamber.⟦/⟧

                                                                                 3


CSRI Report - Round Table                                     March 14, 2023


RECOMMENDATIONS

 1. ⟦r⟧The Trade in Goods Agreement should be revisited to include textile and leather items.⟦/⟧
 2. ⟦r⟧Direct cargo flights between Karachi and İzmir may be started.⟦/⟧
 3. ⟦r⟧Universities should offer Turkish and Urdu as elective languages on reciprocal basis.⟦/⟧
 4. ⟦r⟧A joint disaster management cell needs to be formed by NDMA and AFAD.⟦/⟧

The Round Table concluded with a vote of thanks by Dr. Saima Niazi.

                                                                                 4

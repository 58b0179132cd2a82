CENTRE FOR TRANS-HIMALAYAN AFFAIRS, KATHMANDU
Discussion programme (Antarkriya) on NEPAL-CHINA RELATION : BRI AND BEYOND
2076 Mangsir 6 (Nov 22, 2019), Hotel Shanker, Lazimpat.


Objectives of the programme
  - To review the outcome of the visit of the Chinese President.
  - To collect suggestion from the experts and stakeholders.


Background table

    DATE (AD)      EVENT                                        REMARKS
    ------------------------------------------------------------------------
    ⟦t⟧1 Aug 1955     Diplomatic relations established             Third country after
                                                                India and U.K., U.S.⟦/⟧
    ⟦t⟧20 Sep 1956    Agreement on Tibet trade                     8 yrs. validity⟦/⟧
    ⟦t⟧28 Apr 1960    Treaty of Peace and Friendship               B.P. Koirala - Zhou Enlai⟦/⟧
    ⟦t⟧5 Oct 1961     Boundary treaty                              King Mahendra, Peking⟦/⟧
    ⟦t⟧26 May 1967    Kodari road opened                           "Communism does not
                                                                come in a taxi"⟦/⟧
    ⟦t⟧Dec 1996       Visit of Jiang Zemin                         ⟦/⟧
    ⟦t⟧21 Mar 2016    Transit and Transport Agreement              Oli's visit⟦/⟧
    ⟦t⟧12 May 2017    MoU on BRI                                   ⟦/⟧
    ⟦t⟧12-13 Oct 2019 Visit of Xi Jinping, 20 documents            First in 23 yrs.⟦/⟧
    ------------------------------------------------------------------------


Presentation of working paper

The working paper was presented by Assoc. Prof. Gyanendra Bahadur Karki. The main points of the paper was as follows:

⟦s Gyanendra Bahadur Karki⟧Nepal is no longer land-locked but land-linked, this is the official slogan. But the trade via Rasuwagadhi was only 2 per cent of the total trade. Tatopani remained shut for four years following the earthquake.

The railway Kerung-Kathmandu: 72 km, of which 98.5% tunnel or bridge. The pre-feasibility said that cost is 38 billion RMB. Who shall pay is not written.

On the boundary pact of 1961 there were exchange of land in give and take basis. It is the best settled boundary of Asia. The credit goes to B.P. Koirala, who told to Chairman Mao regarding Sagarmatha: "It is in our heart, and it's also in our map."⟦/⟧


Comments

Commentator 1 - Er. Surya Nath Koirala
⟦s Surya Nath Koirala⟧He told that being engineer he would comment on technical side. Slope of 9 meter per km is at limit. In his view electric line from Ratmate to Kerung is more practical and can start within two years time.⟦/⟧

Commentator 2 - Ms. Pema Dolma Gurung
⟦s Pema Dolma Gurung⟧Ms. Gurung expressed that peoples of the northern border (Humla, Mustang, Gorkha) are not in the paper. She put forward three points
      (a) border citizen card is not honoured since 2012,
      (b) the prices of the rice in Limi depends on mood of the Purang office,
      (c) extradition clause creates fear.
She said "For Kathmandu China is a railway, for us it is a neighbour's door".⟦/⟧

Commentator 3 - Mr. Zhang Shubin
Mr. Zhang was not able to attend, he sent his comment in the written form. ⟦s Zhang Shubin⟧He wrote that China did not put any condition to Nepal and BRI is not a loan programme. 2019's visit, he wrote, upgraded the ties to "Strategic Partnership of Cooperation Featuring Ever-lasting Friendship for Development and Prosperity".⟦/⟧


Floor

Dr. Dhruba Bhandari Sharma: ⟦s Dhruba Bhandari Sharma⟧We have to learn to read before we sign. Of nine BRI projects how many has started? Zero.⟦/⟧
Hon. Deepak Raj Bhatta-Joshi (M.P.): ⟦s Deepak Raj Bhatta-Joshi⟧The parliament's committee will call the Secretary next month. I assure.⟦/⟧


Suggestions Recieved

1) ⟦r⟧Government shall give priority on transmission line and dry port in first phase.⟦/⟧
2) ⟦r⟧Grant before loan, and no commercial loan.⟦/⟧
3) ⟦r⟧Border card to be renewed and quota of essential goods fixed by written protocol.⟦/⟧
4) ⟦r⟧2020 being the 65th anniversary, the protocol of Transit Agreement is to be brought in implementation within it.⟦/⟧


Programme was closed by Chairperson Prof. Dr. Shreedhar Gautam Poudel with thanks.

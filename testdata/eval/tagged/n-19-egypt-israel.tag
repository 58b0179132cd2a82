YEARBOOK OF THE MIDDLE EAST SEMINAR
APPENDIX C

EGYPT AND ISRAEL, 1973–1982
A short chronology with statements

Note: Entries are given by date. Statements are summarised from the published texts; words in quotation marks follow the English versions released at the time.

1973
⟦t⟧6 October. Egyptian and Syrian forces attack Israeli positions along the Canal and on the Golan.⟦/⟧
⟦t⟧11 November. Agreement at Kilometre 101 on the cease-fire and the supply of the Third Army.⟦/⟧

1974
⟦t⟧18 January. First disengagement agreement (Sinai I).⟦/⟧

1975
⟦t⟧5 June. The Suez Canal is reopened to shipping.⟦/⟧
⟦t⟧4 September. Interim agreement (Sinai II) signed in Geneva.⟦/⟧

1977
⟦t⟧17 May. Likud wins the Knesset elections; Menachem Begin becomes Prime Minister in June.⟦/⟧
⟦t⟧9 November. President Anwar Sadat addresses the People's Assembly in Cairo.⟦/⟧ ⟦s Anwar Sadat⟧Sadat declares that he is ready to go to the ends of the earth, even to the Knesset itself, if this would prevent one of his soldiers from being wounded.⟦/⟧
⟦t⟧11 November. Begin broadcasts to the Egyptian people.⟦/⟧ ⟦s Menachem Begin⟧He calls on them to say to one another, and to make a silent oath: no more wars, no more bloodshed and no more threats.⟦/⟧
⟦t⟧19–21 November. Visit of Sadat to Jerusalem; speeches in the Knesset on the 20th.⟦/⟧

   Sadat's speech. ⟦s Anwar Sadat⟧The President tells the Knesset that he has not come to sign a separate agreement between Egypt and Israel, for this would not secure a just peace. He admits that Egypt used to reject Israel, and says that today it agrees to live with it in permanent peace based on justice. There remains a wall, he continues, a psychological barrier of suspicion and fear, which makes up seventy per cent of the whole problem. Peace will not be real without the Palestinians, and complete withdrawal from the Arab territories occupied in 1967 is in his words a matter of course.⟦/⟧

   Begin's reply. ⟦s Menachem Begin⟧The Prime Minister praises the courage of his guest and states that everything is open to negotiation. He recalls the fate of the Jewish people in Europe and the vow never again to put it in danger; he differs with the President on the permanent borders and on Jerusalem.⟦/⟧

⟦t⟧25–26 December. Begin and Sadat meet at Ismailia; no agreement on principles.⟦/⟧

1978
⟦t⟧5–17 September. Camp David conference under President Jimmy Carter; two framework agreements signed in Washington on the 17th.⟦/⟧
⟦t⟧27 October. Nobel Peace Prize to Sadat and Begin announced.⟦/⟧

1979
⟦t⟧26 March. Peace treaty signed in Washington.⟦/⟧ ⟦s Jimmy Carter⟧At the ceremony Carter says that peace has come, that they have won at last the first step of peace on a long and difficult road.⟦/⟧ ⟦s Anwar Sadat⟧Sadat expresses the hope that there will be no more wars or bloodshed between Arabs and Israelis.⟦/⟧ ⟦s Menachem Begin⟧Begin describes it as the third greatest day of his life, after the proclamation of the State in 1948 and the reunion of Jerusalem in 1967.⟦/⟧
⟦t⟧31 March. The Arab League, meeting in Baghdad, suspends Egypt and decides to move its seat to Tunis.⟦/⟧

1980
⟦t⟧26 February. Ambassadors present their credentials in Cairo and Tel Aviv.⟦/⟧

1981
⟦t⟧6 October. Sadat is assassinated; Hosni Mubarak succeeds him.⟦/⟧

1982
⟦t⟧25 April. Israel completes its withdrawal from Sinai, Taba excepted.⟦/⟧

–––
C-3                                                        Middle East Seminar

YEARBOOK OF MIDDLE EASTERN AFFAIRS — Retrospective supplement

EGYPT AND ISRAEL: FROM THE VISIT TO THE WITHDRAWAL
A chronology, with extracts of what was said

1977

⟦t⟧Nov. 9. President Sadat addresses the People's Assembly in Cairo.⟦/⟧ ⟦s Sadat⟧He says that he is ready to go to the ends of the earth for peace, and even to the Knesset itself, to debate with the Israelis in their own house.⟦/⟧

⟦t⟧Nov. 11. Prime Minister Begin broadcasts to the Egyptian people.⟦/⟧ ⟦s Begin⟧He calls for a silent oath between the two peoples: no more wars, no more bloodshed and no more threats.⟦/⟧

⟦t⟧Nov. 17. Ismail Fahmi, the Egyptian foreign minister, resigns.⟦/⟧

⟦t⟧Nov. 19. Sadat lands at Ben-Gurion airport.⟦/⟧

⟦t⟧Nov. 20. Sessions of the Knesset.⟦/⟧ ⟦s Sadat⟧Sadat tells the members that Egypt accepts to live with Israel in permanent peace based on justice, but rules out a separate agreement: without a just solution of the Palestinian problem, he asserts, there will never be a durable peace.⟦/⟧ ⟦s Begin⟧Begin in his answer pays tribute to the guest's courage and holds that everything is open to negotiation.⟦/⟧

⟦t⟧Dec. 25–26. Meeting at Ismailia. No joint declaration results.⟦/⟧

1978

⟦t⟧Sept. 5–17. The three leaders confer at Camp David and at the end sign two frameworks in the White House.⟦/⟧ ⟦s Begin⟧At the ceremony Begin jokes that it should be renamed the Jimmy Carter conference.⟦/⟧

⟦t⟧Sept. 28. The Knesset approves the accords, including the removal of the Sinai settlements, by 84 votes to 19.⟦/⟧

⟦t⟧Dec. 10. Nobel Peace Prize awarded at Oslo to both men; Sadat does not attend and is represented by Sayed Marei.⟦/⟧

The reader will recall that the target date of three months set at Camp David had by then been missed. Linkage with the West Bank and Gaza, the supply of oil and the priority of Egypt's Arab obligations remained in dispute over the winter.

1979

⟦t⟧March 26. Treaty of peace signed in Washington.⟦/⟧ ⟦s Sadat⟧"Let there be no more wars or bloodshed between Arabs and the Israelis," Sadat says on the lawn.⟦/⟧ ⟦s Begin⟧Begin, who calls the day the third greatest of his life, speaks in Hebrew the whole of Psalm 126.⟦/⟧ ⟦s Carter⟧"We have won, at last, the first step of peace," declares President Carter, "a first step on a long and difficult road."⟦/⟧

⟦t⟧March 31. The Arab League, meeting in Baghdad, suspends Egypt and moves its seat to Tunis.⟦/⟧

⟦t⟧May 25. El Arish is handed back.⟦/⟧

1980

⟦t⟧Feb. 26. Ambassadors Ben-Elissar and Mortada present their credentials.⟦/⟧

1981

⟦t⟧Oct. 6. Sadat is assassinated at a parade. Begin attends the funeral on the 10th.⟦/⟧ ⟦s Hosni Mubarak⟧Hosni Mubarak, who succeeds him, affirms that Egypt will abide by all its treaties.⟦/⟧

1982

⟦t⟧April 25. Israel completes its withdrawal from Sinai, Taba being left to later settlement.⟦/⟧

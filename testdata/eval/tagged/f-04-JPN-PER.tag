CENTRO CULTURAL PERUANO JAPONÉS — Boletín / Newsletter (English pages)

LECTURE SERIES FOR THE 150TH ANNIVERSARY: THIRD EVENING

On 22 August 2023 about a hundred and twenty members and friends gathered in the auditorium in Jesús María for the third lecture of the series. The speaker was Professor Emi Higa Tamashiro, historian, granddaughter of immigrants from Okinawa. She was presented by Mr. Luis Arakaki, of the Culture Committee.

Professor Higa began with a ship. ⟦s Emi Higa Tamashiro⟧The María Luz, under Peruvian flag, put in at Yokohama in 1872 with more than two hundred Chinese labourers on board. A Japanese court set them free. "Our friendship starts with a lawsuit," she said, and the hall laughed. Peru sent Captain Aurelio García y García to Tokyo, and the treaty of August 1873 was the outcome; it was, she stressed, the first that Japan concluded with a Latin American republic.⟦/⟧

She then distributed a sheet, which we reproduce:

⟦t⟧1873: Treaty of Peace, Friendship, Commerce and Navigation⟦/⟧
⟦t⟧1899: the Sakura Maru reaches Callao with 790 immigrants⟦/⟧
⟦t⟧1940 (May): looting of Japanese shops in Lima⟦/⟧
⟦t⟧1942: Peru breaks relations; deportations to camps in the United States begin⟦/⟧
⟦t⟧1952: relations are resumed⟦/⟧
⟦t⟧1996–97: crisis of the residence of the Ambassador of Japan⟦/⟧
⟦t⟧2012: the Economic Partnership Agreement enters into force⟦/⟧

⟦s Emi Higa Tamashiro⟧Going back to 1899, the professor insisted that the contracts of the first immigrants were broken on both sides. Planters did not pay what they had promised; the workers ran away to Lima and opened barber shops.

On the deportations she lowered her voice. Some eighteen hundred persons of Japanese origin were taken from Peru. Most were never allowed to come home. The list, she maintained, was made in Lima and not in Washington, and whoever made it knew who owned the good shops.

About the taking of the residence she did not want to speak at length. There are people in this hall who were inside, she said.⟦/⟧

Mr. Arakaki opened the dialogue. ⟦s Luis Arakaki⟧He commented that in his house nobody spoke of 1940 until the grandparents had died.⟦/⟧ A young lady asked if the return migration of the 1990s, the dekasegi, should be considered as a part of the same history. ⟦s Emi Higa Tamashiro⟧Yes, answered Professor Higa: it is the Sakura Maru sailing in reverse.⟦/⟧

The First Secretary of the Embassy of Japan, Mr. Kenji Morishita, who was in the first row, asked for the word. ⟦s Kenji Morishita⟧He expressed that for his generation Peru was Machu Picchu and the volleyball team, and that tonight he had learned of another Peru.⟦/⟧

A cup of tea was served afterwards. Next lecture: 19 September, "Nikkei cuisine, with tasting" (S/ 15, members free).

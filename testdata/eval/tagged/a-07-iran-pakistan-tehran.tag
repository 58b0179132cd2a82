In the Name of God

Office of Subcontinent Studies
Abrar Institute for Regional Research, Tehran

Report of the Specialised Sitting: «Iran and Pakistan, Seventy-Two Years of Neighbourhood»
Sunday 29 Ordibehesht 1398 / 19 May 2019

The specialised sitting on the relations of the Islamic Republic of Iran and Pakistan was held in the presence of professors, students and a number of guests from the Embassy of Pakistan. At first, verses from the Holy Quran were recited. Then the secretary of the sitting, Dr. Fatemeh Rezaei Nasab, after welcoming, invited the speakers.

First speaker: Dr. Mohsen Jinnah Shirazi

⟦s Mohsen Jinnah Shirazi⟧At the beginning he pointed out that Iran was the first country that recognised Pakistan, and the Shah was the first head of state to visit it, in Esfand 1328 (March 1950). He divided the relations into four periods.

The first period, from independence until 1357, was the period of alliance. In CENTO both were under the same roof. In the wars of 1965 and 1971 Iran gave help to Islamabad, including fuel and, it is said, shelter to aircraft.

The second period was the war and Afghanistan. He added that Pakistan, in spite of the pressure of some Arab states, did not take side against Iran in the imposed war, and this must be remembered.

The third period started with the fall of Mazar-i-Sharif. In Mordad 1377 eight diplomats and a journalist of IRNA were martyred. He described this as "the wound which nobody likes to touch."

The fourth period is that of the pipeline, and it isn't finished yet, neither the period nor the pipeline.⟦/⟧

⟦s Fatemeh Rezaei Nasab⟧The sitting's secretary, in thanking Dr. Jinnah Shirazi, noted that he has no kinship to the founder of Pakistan.⟦/⟧

Second speaker: Engineer Gholamali Bahrami (National Gas Export Company, retired)

⟦s Gholamali Bahrami⟧The engineer said: I was in the negotiations for eleven years. On our side the 56-inch line has reached Iranshahr. On their side there is a stone which was laid by two presidents, and the stone is still there. People ask me whose fault was it. I answer: The fault is of the one who thought that gas is only gas.

- The price formula was agreed in 1388. It was linked to crude, and crude fell.
- The penalty clause says one million dollars per day. Nobody wants to apply it.
- The loan of 500 million dollars was offered and withdrawn.⟦/⟧

Third speaker: Mrs. Shahla Baloch-Zehi

Mrs. Baloch-Zehi is a researcher from Zahedan. ⟦s Shahla Baloch-Zehi⟧She criticised the security outlook on the border and emphasised that fuel carriers ("sukhtbar") are not smugglers by choice. "The border market in Mirjaveh has a gate, a guard, a signboard. It has no market," she stated.⟦/⟧ In the continuation, a short film about the markets was shown.

Calendar of the relations (prepared by the Office)

⟦t⟧1 Shahrivar 1326 (August 1947) Recognition of Pakistan by Iran⟦/⟧
⟦t⟧29 Bahman 1328 (18 February 1950) Treaty of Friendship⟦/⟧
⟦t⟧1337 Agreement on the delimitation of the border (6 February 1958)⟦/⟧
⟦t⟧1343 R.C.D. formed together with Turkey⟦/⟧
⟦t⟧1371 Hojjatoleslam Hashemi Rafsanjani travels to Islamabad (Shahrivar)⟦/⟧
⟦t⟧20 Esfand 1391 (11 March 2013) Ceremony of the start of the pipeline on Pakistani soil at Gabd. President Ahmadinejad: ⟦s Ahmadinejad⟧"The gas pipeline is a sign of resistance against domination."⟦/⟧⟦/⟧
⟦t⟧Farvardin 1395 Visit of President Rouhani⟦/⟧
⟦t⟧Ordibehesht 1398 Prime Minister Imran Khan in Mashhad and Tehran⟦/⟧

Proposals of the Sitting

The attendants, at the end, put emphasis on these proposals:
One: ⟦r⟧Activation of the six approved border markets, beginning with Pishin and Kuhak.⟦/⟧
Two: ⟦r⟧A barter committee must be formed with the rice of Pakistan against the electricity of Iran.⟦/⟧
Three: ⟦r⟧Direct flight Tehran–Islamabad is to be restored.⟦/⟧

The sitting ended with salavat.

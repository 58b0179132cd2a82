EVENT REPORT

Kenya and Somalia: Reopening the Border, Reopening the Relationship?

Public panel held at the Savannah Institute for Peace and Security, Ngong Road, Nairobi, on Thursday 29 June 2023. About 140 people attended in person and 60 online.

Six weeks before this event, on 15 May, the governments in Nairobi and Mogadishu announced that the crossings at Mandera, Liboi and Ras Kamboni would reopen in stages, twelve years after they were shut. On 13 June eight Kenyan police officers were killed near Liboi by an explosive device. The panel sat down in the shadow of both pieces of news.

Panellists: Hon. Abdikadir Sheikh Noor, former MP for Mandera East; Dr Grace Wanjiru Muthoni, Senior Lecturer, United States International University–Africa; Hodan Jama Farah, independent researcher, Mogadishu. Chair: Peter Ochieng'.

How we got here
The chair had asked Dr Muthoni to begin with background. ⟦s Grace Wanjiru Muthoni⟧She took the audience back to the Shifta war of the 1960s, when the Northern Frontier District voted with its feet for Somalia, and to the Arusha memorandum of October 1967 by which Egal's government dropped the claim. "Many of you were taught that this was settled. It was parked," she said. The second stage, she went on, began in October 2011 with Operation Linda Nchi. Kenya went in to make a buffer and found it had become a party.

On the sea, Muthoni was blunt. The judgment of 12 October 2021 gave Somalia most of what it asked for in the Indian Ocean. Nairobi rejected it before the ink was dry, and the oil blocks have been quiet since.⟦/⟧

Voices from the border
⟦s Abdikadir Sheikh Noor⟧"I was born in a town with three countries and no tarmac," Noor began. He described how the closure was paid for by traders in Mandera, who went on crossing to Bula Hawa by night and handed their profit to men in uniform. For the former MP a closed border is merely a private one. He hoped the reopening would survive the latest attack, and thought it would not.⟦/⟧

The view from Mogadishu
Farah spoke last. ⟦s Hodan Jama Farah⟧Somalis, in her telling, distinguish between Kenya the government and Kenya the place where one's aunt lives in Eastleigh. They resented the reception of Muse Bihi Abdi in Nairobi in December 2020. They resented even more the khat flights, and missed them when they stopped. Farah pointed out that President Hassan Sheikh Mohamud travelled to Nairobi in July 2022, within two months of taking office, and the khat came back the same week. "That's your bilateral relationship in a bundle of leaves," she joked.⟦/⟧

Discussion
A retired officer in the second row wanted to know if the Jubaland buffer had failed. ⟦s Grace Wanjiru Muthoni⟧Muthoni answered that it had succeeded for Kismayo's administration and for nobody in Lamu.⟦/⟧ Another participant asked about Somalia's bid to join the East African Community. ⟦s Hodan Jama Farah⟧According to Farah, the bid is popular with businessmen and unknown to everybody else.⟦/⟧ ⟦s Peter Ochieng'⟧"Like the Community itself," the chair remarked.⟦/⟧

Wrapping up, Ochieng' thanked the panel and invited everyone to the courtyard.

Some dates
⟦t⟧Oct 1967 Kenya and Somalia sign the Arusha memorandum⟦/⟧ * ⟦t⟧Oct 2011 Kenyan troops enter Somalia⟦/⟧ * ⟦t⟧Aug 2014 Somalia takes the maritime dispute to the ICJ⟦/⟧ * ⟦t⟧15 Dec 2020 Somalia cuts diplomatic relations⟦/⟧ * ⟦t⟧6 May 2021 ties restored with the help of Qatar⟦/⟧ * ⟦t⟧12 Oct 2021 ICJ judgment⟦/⟧ * ⟦t⟧July 2022 joint communiqué: khat trade and flights⟦/⟧ * ⟦t⟧15 May 2023 border to reopen in phases⟦/⟧

The views in this report are those of the people quoted.

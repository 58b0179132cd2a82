WEBINAR REPORT
India–Kenya Relations: From the Railway to the Blue Economy
Organised by the Indian Ocean Studies Cell, Deccan Institute of World Affairs, Pune
Date: 18 January 2024      Mode: Zoom / YouTube Live
Prepared by: Ms. Shruti Kulkarni, Research Intern

Introduction

The Indian Ocean Studies Cell organised a webinar on the above subject in the backdrop of the State visit of H.E. President William Ruto to India in December 2023. The session was moderated by Cmde. (Retd.) R. S. Bhonsle, Distinguished Fellow. The panellists were Prof. Anjali Deodhar, Dr. Peter Mwangi Karanja and Shri Vikram Thakore.

Opening Remarks

⟦s R. S. Bhonsle⟧Cmde. Bhonsle, in his opening remarks, stated that the monsoon winds were the first foreign policy of both the peoples.⟦/⟧ He then invited the first panelist.

Prof. Anjali Deodhar gave a historical overview. ⟦s Anjali Deodhar⟧She highlighted that over thirty thousand indentured labourers were taken from British India for construction of the Uganda Railway between 1896 and 1901, and that most of them went back, contrary to popular belief. The traders who followed, i.e. the dukawallas, were the real founders of the community. She opined that the role of Apa Pant, who came to Nairobi in 1948 as India's Commissioner, has not been given its due in textbooks. She also touched upon Makhan Singh, the trade unionist, who demanded complete independence as early as 1950.⟦/⟧

Dr Karanja, who teaches in Nairobi, was the second speaker. ⟦s Peter Mwangi Karanja⟧• Kenya buys refined petroleum and medicines from India and sells little in return, therefore the trade gap is a political matter.
• The Line of Credit of USD 250 million for agricultural mechanisation is welcome but disbursement is what farmers will see.
• Kenyan students no longer think of Pune as first choice; Malaysia and Turkey have overtaken.⟦/⟧

He ended by showing photographs of Fort Jesus, Mombasa.

Speaking from the industry's point of view Shri Thakore was candid. ⟦s Vikram Thakore⟧"We Gujaratis in Nairobi are fourth generation. Kindly do not call us diaspora in one speech and investors in the next," he said. He was of the opinion that a double taxation treaty which nobody in the county office has read is of not much use.⟦/⟧

Q & A

One attendee asked in the chat box about the 2017 recognition of the Asian community as Kenya's 44th tribe. ⟦s Peter Mwangi Karanja⟧Dr. Karanja replied that the gesture was symbolic, however symbols win elections.⟦/⟧ ⟦s R. S. Bhonsle⟧To another query on maritime security, the moderator himself responded that joint hydrographic survey is the low hanging fruit.⟦/⟧

Key Takeaways / Way Forward

1. ⟦r⟧India may consider opening a dedicated scholarship window for Kenyan students in marine sciences.⟦/⟧
2. ⟦r⟧Both sides should hold the Joint Trade Committee annually and not at long intervals.⟦/⟧
3. ⟦r⟧A white-shipping information arrangement needs to be operationalised at the earliest.⟦/⟧
4. ⟦r⟧Archival records of Indian associations in Mombasa and Kisumu ought to be digitised before they are lost.⟦/⟧

Vote of thanks was proposed by Ms. Kulkarni. The webinar was attended by 74 participants.

Palk Strait Forum » Events » Webinar reports

Webinar Report | India–Sri Lanka: Fishing for an Answer
By Harini S. & Dilshan Perera (Research Interns)

The Palk Strait Forum, Chennai in association with the Kelani Centre, Colombo organised a webinar on the above topic on 26th June, a date chosen because the two countries had signed their agreement on historic waters on 26 June 1974. The session was moderated by Dr. Vasuki Ramanan and was attended by 112 participants on Zoom.

Dr. Ramanan set the ball rolling by introducing the panel. ⟦s Vasuki Ramanan⟧She felt that the fishermen issue has been "securitised by people who have never been seasick".⟦/⟧

Cmde (Retd.) R. K. Anthonisamy gave an overview of the International Maritime Boundary Line. ⟦s R. K. Anthonisamy⟧He stressed that the IMBL is not in dispute between the governments, only between politicians. Bottom trawling, he opined, has made the southern boats go where the fish are, and the fish are on the other side.⟦/⟧ ⟦s R. K. Anthonisamy⟧As per him, no navy in the world can police 300 boats with six.⟦/⟧

Ms. Niranjala Kanagasabai, who works with co-operatives in Mannar, was the second speaker. ⟦s Niranjala Kanagasabai⟧The northern fisher lost the sea for thirty years to war and now loses it for three nights a week to trawlers, she lamented. Her members do not hate the Tamil Nadu people; "we are same people, but my net is my net." She was critical of Delhi and Colombo both for meeting without the fishers.⟦/⟧

Prof. Upul Wickramaratne's presentation dealt with trade. The Free Trade Agreement was signed on 28 December 1998 and came into force on 1 March 2000. ⟦s Upul Wickramaratne⟧The professor cautioned that Colombo's fear of an expanded agreement (ETCA) is a fear of barbers and not of economics. He however conceded that the 2022 credit lines of India had shifted public mood, may be for a short time only.⟦/⟧

Q & A

Q: Was the giving of Katchatheevu unconstitutional? (from a participant at Madurai)
⟦s R. K. Anthonisamy⟧Cmde Anthonisamy answered that the matter is sub judice and he will not comment, but that the island has no water and one church.⟦/⟧

Q: What about 13th Amendment?
⟦s Upul Wickramaratne⟧Prof. Wickramaratne was of the opinion that the Accord of 1987 gave Sri Lanka provinces and gave India a lesson.⟦/⟧ ⟦s Niranjala Kanagasabai⟧Ms. Kanagasabai interjected that for her the provincial council is the only office which answers letters in her language.⟦/⟧

One more participant enquired about ferry from Nagapattinam to Kankesanthurai. Due to paucity of time it could not be taken up.

KEY TAKEAWAYS / POLICY SUGGESTIONS

✔ ⟦r⟧A time-bound buy-back of bottom trawlers should be funded jointly by Centre and State.⟦/⟧
✔ ⟦r⟧Fisher-to-fisher talks, stalled since long, to be resumed with women's representation.⟦/⟧
✔ ⟦r⟧A hotline between Rameswaram and Mannar fisheries offices may be explored.⟦/⟧

TIMELINE AT A GLANCE

⟦t⟧30 Oct 1964: Sirima–Shastri Pact on persons of Indian origin⟦/⟧
⟦t⟧26 & 28 June 1974: Agreement on boundary in historic waters signed at Colombo and New Delhi⟦/⟧
⟦t⟧23 March 1976: Agreement on Gulf of Mannar and Bay of Bengal⟦/⟧
⟦t⟧29 July 1987: Indo-Lanka Accord signed by Rajiv Gandhi and J. R. Jayewardene⟦/⟧
⟦t⟧24 March 1990: Last IPKF troops leave⟦/⟧
⟦t⟧14 October 2023: Passenger ferry service Nagapattinam–KKS flagged off⟦/⟧

Disclaimer: Views are personal and not of the Forum.
Tags: #fishermen #IMBL #neighbourhoodfirst

Centre for Strategic and Area Studies (CSAS)
Webinar Report

Bangladesh–Oman Relations: Labour, LNG and the Sea
Wednesday, 10 November 2021, 3.00 pm (BST), via Zoom

Welcome and introduction: Ms. Tahmina Rahman, Research Officer, CSAS
Chair: Ambassador (Retd.) Shafiul Alam, Chairman, CSAS
Panellists:
1. Dr. Said Al-Mahrooqi, Sultan Qaboos University, Muscat
2. Professor Nusrat Jahan, University of Dhaka
3. Mr. Kamrul Hasan, Secretary General, Recruiting Agents' Association

Ambassador Shafiul Alam, in the chair, set the ball rolling. ⟦s Shafiul Alam⟧He reminded that Oman had recognised Bangladesh in 1974 and that labour had gone there since 1979.⟦/⟧

1. Dr. Said Al-Mahrooqi
⟦s Said Al-Mahrooqi⟧• Omanisation is a policy and not a mood; it will stay.
• The visa ban of 2023 was foreseeable already.
• Duqm offers room for Bangladeshi contractors.⟦/⟧

2. Professor Nusrat Jahan
⟦s Nusrat Jahan⟧• Women workers were sent before a mechanism for complaints existed.
• Remittances from Oman fell by a fifth between 2017 and 2020.⟦/⟧

3. Mr. Kamrul Hasan
⟦s Kamrul Hasan⟧• Cost of migration is the highest in the region and middlemen are not the only cause.⟦/⟧

Q&A
Question by Mr. Rashed (The Daily Observer): Is there any plan for a free trade agreement?
Answer: ⟦s Said Al-Mahrooqi⟧Dr. Mahrooqi said that the GCC negotiates as one.⟦/⟧
Question by Ms. Lamia (student): What about the sea?
Answer: ⟦s Nusrat Jahan⟧Prof. Jahan pointed to the memorandum on fishing of 2018 which nobody has used.⟦/⟧

Recommendations put forward by the panel
i. ⟦r⟧Establish a labour helpline in Bangla at Muscat.⟦/⟧
ii. ⟦r⟧Negotiate a skills recognition agreement.⟦/⟧
iii. ⟦r⟧Dhaka may open an economic wing in its mission.⟦/⟧

The Chair summed up the session and thanked all.

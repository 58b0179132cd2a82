[Event Sketch] The 5th Korea-Mongolia Future Forum

○ Date & Time : March 26 (Tue), 2024, 14:00~17:30
○ Venue : International Conference Hall, Institute of Northern Studies, Seoul
○ Host : Institute of Northern Studies / Ulaanbaatar Policy Research Center
○ Participants : about 50 experts and students

The 5th Korea-Mongolia Future Forum was held on the 34th anniversary of diplomatic relations between the two countries.

■ Opening remarks
⟦s Cho Yun-hyeong⟧Director Cho Yun-hyeong stated that Mongolia was the first door through which Korea walked to the North, and that the door was never closed again even when others were.⟦/⟧

■ Congratulatory remarks
Former Ambassador Dashdorjiin Enkhtuya delivered congratulatory remarks. ⟦s Dashdorjiin Enkhtuya⟧She mentioned that one in every few dozen Mongolians has lived in Korea and joked that there are apartments in Ulaanbaatar where one can order jajangmyeon faster than in Seoul.⟦/⟧

■ Session 1 : Evaluation of 34 years (Moderator: Prof. Nam Ki-seok)

▷ Presentation 1. Prof. Baek Seung-ah
⟦s Baek Seung-ah⟧- Relations have been upgraded about once every decade: cooperative partnership in 1999, good-neighbourly in 2006, comprehensive in 2011, strategic in 2021
- However the names were faster than the contents
- Mongolia's value as a channel to Pyongyang is overestimated in Korea and should be evaluated calmly⟦/⟧

▷ Presentation 2. Dr. B. Tömörbaatar
⟦s B. Tömörbaatar⟧- "Third neighbour" is not a slogan but a survival method for a country having only two neighbours
- Rare metals cooperation is welcomed, but Mongolia does not want to be a mine with an embassy
- There is no direct way to the sea: whatever Korea buys must pass through China or Russia⟦/⟧

▷ Discussion
Moderator Nam asked the panel for frank views. ⟦s Kang Tae-o⟧Researcher Kang Tae-o pointed out that the economic partnership negotiations which began in 2023 should not repeat the pattern of promising much at summits.⟦/⟧ ⟦s Nam Ki-seok⟧Moderator Nam himself evaluated that the air route liberalization of 2019 changed the people's lives more than all the declarations.⟦/⟧ ⟦s B. Tömörbaatar⟧Dr. Tömörbaatar agreed, and said his ticket costed half of before.⟦/⟧

One student from Mongolia asked about the treatment of migrant workers. ⟦s Baek Seung-ah⟧Prof. Baek answered that the Employment Permit System has improved on paper, yet the small factories are not paper.⟦/⟧

■ Appendix : Major history
⟦t⟧'90.3.26. Establishment of diplomatic relations⟦/⟧
⟦t⟧'91.10. President Ochirbat visits Korea⟦/⟧
⟦t⟧'99.5. President Kim Dae-jung visits Mongolia⟦/⟧
⟦t⟧'06.5. President Roh Moo-hyun visits Mongolia⟦/⟧
⟦t⟧'11.8. President Lee Myung-bak visits Mongolia, comprehensive partnership⟦/⟧
⟦t⟧'21.9. Strategic partnership (video summit)⟦/⟧

※ The presentation materials can be downloaded from the website. //End//

ISAS Public Lecture Report

"Sri Lanka and Maldives: Islands in a Crowded Ocean"

Speaker: Admiral (Dr) Jayantha Perera, former Chief of Staff, Sri Lanka Navy
Moderator: Ms Aishath Shaheen, Visiting Research Fellow
Date: 4 September 2020

The lecture was held online and attracted 130 viewers.

Introducing the speaker, ⟦s Aishath Shaheen⟧Ms Shaheen said that in Male the Sri Lankan navy is remembered for 1988, when it was not asked.⟦/⟧

Admiral Perera structured his remarks around three questions.

What binds the two? ⟦s Jayantha Perera⟧Fish, students and hospitals, in that order. Around fifteen thousand Maldivians lived in Colombo before the pandemic. The visa exemption of 1993 was never suspended.⟦/⟧

What divides them? ⟦s Jayantha Perera⟧Nothing that a hotline would not cure. Search and rescue regions overlap south of Minicoy and there have been two incidents since 2012 in which each side thought the other would go.⟦/⟧

Who is watching? ⟦s Jayantha Perera⟧Everybody. India's radar chain, inaugurated in 2015, sees both. Chinese research ships call at both. He advised both capitals to speak to each other before they speak to others.⟦/⟧

During the Q&A, the moderator relayed several questions. On trilateral cooperation with India, ⟦s Jayantha Perera⟧the Admiral was positive: the exercise Dosti had included Sri Lanka since 2012.⟦/⟧ On the Indian intervention of 1988, ⟦s Jayantha Perera⟧he declined to speculate.⟦/⟧ Asked for one recommendation, ⟦s Jayantha Perera⟧he called for a joint coast guard academy.⟦/⟧

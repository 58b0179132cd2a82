*** VRIENDENBRIEF ***
Newsletter of the Netherlands–Suriname Friends' Circle | Zwolle & Paramaribo | Autumn issue

Dear friends,

A full letter this time. The board thanks Henk for the raffle.

== Keti Koti in Zwolle ==

On 1 July we laid a wreath and ate heri-heri in the rain. It was in 1863 that slavery was abolished by law in Suriname, and in 1873 that it ended, since the freed had to stay ten years more under state supervision. ⟦s Ilse Redmond⟧Our speaker, Ilse Redmond, reminded the councillors that her great-great-grandfather was therefore "free on paper and at work on Monday".⟦/⟧ The municipality has said it will look into a permanent memorial. It said so last year as well.

== Webinar: "The morning of 25 November 1975" ==

Eighty-three of you logged on. For those who could not, here is the gist.

Dr. Soebhas Mahabier opened. ⟦s Soebhas Mahabier⟧The date, he explained, was fixed before the content: The Hague wished to be rid of a colony, Arron's cabinet wished to have a state, and the opposition under Lachmon learnt of it from the radio. About a third of the population settled the question with an aeroplane ticket.⟦/⟧

Then Corrie van der Woude, who was at that time a civil servant in charge of the aid treaty. ⟦s Corrie van der Woude⟧She recalled three and a half billion guilders, "a sum that nobody had counted and everybody repeated". After the December murders of 1982 the tap was closed, and she had to write the letter. She has never seen a shorter one leave the ministry.⟦/⟧

Takeaways, as drawn up by the moderator, Ruben Pinas:
  1. ⟦s Ruben Pinas⟧Independence was negotiated by few and lived by many.⟦/⟧
  2. ⟦s Ruben Pinas⟧Aid was a relation and not a gift, and it broke like one.⟦/⟧
  3. ⟦s Ruben Pinas⟧The agreement on nationality of 1975 divided families more sharply than the ocean had.⟦/⟧

The recording is on the website (password: the usual).

== After the apologies ==

Members asked for dates. The Prime Minister apologised for the State's part in slavery on 19 December 2022, the King on 1 July 2023. The framework treaty on friendship between the two countries is from June 1992.
⟦s Armand Kanhai⟧Mr. Armand Kanhai sends us from Nickerie the remark that an apology without a visa arrangement is like pom without chicken.⟦/⟧

== Agenda ==

12 October, reading circle (library). 25 November, Srefidensi dinner, 18.30. Bring a chair.

With warm regards,
the editors

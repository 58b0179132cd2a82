ORAL HISTORY OF POSTWAR DIPLOMACY — Session 4 (excerpt)
Theme: The Japan–ROK normalization talks, 1951–1965
Interviewee: OKUMURA Teiji (b. 1931), former staff member of a Japanese news agency in Seoul and Tokyo
Interviewers: SHIRAISHI Mio, HAN Jeong-su
Place: a coffee room in Kamakura. Recorded on IC recorder, edited by the interviewers.

Shiraishi: Thank you for coming again in the rain. Last time we stopped at the Kubota statement. Today I should like to ask you about the years after that.

Okumura: ⟦s OKUMURA Teiji⟧Yes, October 1953. Kubota said that the Japanese rule had also done good things, the railways and the rice paddies, and the talks were broken off for more than four years. People now think it was a slip. I don't think so. It was the common sense of Kasumigaseki in those days, and that's the frightening thing.⟦/⟧

Han: You were in Pusan around then?

Okumura: ⟦s OKUMURA Teiji⟧From 1954, on and off. What I remember is the fishermen. Because of the Rhee Line, which was declared in January 1952, our boats were being seized, and the crews sat in the camp in Pusan. I carried letters. Strictly speaking that was forbidden.

One of the wives in Shimonoseki sent dried squid for her husband every month. He was a squid fisherman. He wrote back, "Please, anything but squid."⟦/⟧

(Laughter)

Shiraishi: How did the mood change with the military government?

Okumura: ⟦s OKUMURA Teiji⟧Park's people were in a hurry. They needed money for the five-year plan. The memorandum between Kim Jong-pil and Ohira of November 1962 settled the sum practically, three hundred million in grants, two hundred in loans, and then private credits. It was on a sheet of notepaper. I'd say that everything after that was the quarrel about what to call it.⟦/⟧

Han: ⟦s HAN Jeong-su⟧In Korea it was understood as a claims fund. My own view is a bit different from Okumura-san's, if I may. The name was the matter itself. When the students came out in the spring of 1964, up to the martial law on June 3, they were not against money, they were against money without a word for what it was.⟦/⟧

Okumura: ⟦s OKUMURA Teiji⟧That's so. I accept that. I stood at the corner of Kwanghwamun and a student asked me, in very good Japanese, whether I was ashamed. I said I was a reporter.⟦/⟧

Shiraishi: There is "already null and void" in Article II of the Basic Treaty…

Okumura: ⟦s OKUMURA Teiji⟧Already! "Mohaya." With that single adverb both governments could go home. Seoul read that the annexation had been void from the start, Tokyo that it became void with 1948. Diplomats are proud of it. I was too, when I filed the story on June 22, 1965. Now I think it was a debt for the grandchildren.⟦/⟧

Han: Did Foreign Minister Shiina's arrival statement in February of that year matter?

Okumura: ⟦s OKUMURA Teiji⟧It mattered more than the treaty. He read it at Kimpo, that there had been an unfortunate period and that he deeply reflected. I heard that he'd written the sentence in himself, but I can't confirm that.⟦/⟧

(Intermission of 10 minutes. The tape was changed)

Shiraishi: The late Professor Min Byung-hoon wrote in his memoir about you, do you know? ⟦s Min Byung-hoon⟧He says that you were the only Japanese at the time who asked for the price of rice before asking about communism.⟦/⟧

Okumura: ⟦s OKUMURA Teiji⟧He exaggerates. I was hungry.⟦/⟧

(The rest is omitted.)

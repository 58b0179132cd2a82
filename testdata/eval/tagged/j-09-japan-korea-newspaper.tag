THE MERIDIAN HERALD — World — Saturday, May 13, 2023

Analysis: A thaw with an expiry date?
Seoul and Tokyo are on speaking terms again. Whether their voters are is another matter

SEOUL — When Prime Minister Fumio Kishida stood beside President Yoon Suk-yeol in the presidential office last Sunday, the sentence everyone was waiting for came without a script. ⟦s Fumio Kishida⟧His heart hurt, he said, at the thought of the many people who had gone through such painful and sad experiences in a harsh environment. He hastened to call it his personal feeling.⟦/⟧

For the government here it was enough. ⟦s Yoon Suk-yeol⟧Mr. Yoon had argued days earlier, to some fury, that he couldn't accept the notion that Japan must kneel because of what happened a hundred years ago.⟦/⟧

It wasn't enough for the woman I met on Monday outside the old Japanese embassy. ⟦s Moon Jeong-hwa⟧"He is sorry like you're sorry for the weather," said Moon Jeong-hwa, 71, whose uncle was sent to a shipyard in Nagasaki in 1944 and came home deaf.⟦/⟧

HOW IT CAME TO THIS

The row was supposed to have been settled in June 1965, when the two states normalized relations and Japan paid $300 million in grants and lent $200 million more. The Supreme Court in Seoul thought differently. In October 2018 it ordered Nippon Steel to pay four former workers. Tokyo tightened controls on chemicals for chipmaking the following July, Korean shoppers boycotted Uniqlo and beer, and an intelligence pact almost lapsed that November.

On March 6 this year Seoul announced that a Korean foundation would pay the plaintiffs. Ten days later Mr. Yoon was eating omurice in Ginza.

"BRAVE, AND ALONE"

⟦s Bae Sung-chul⟧Bae Sung-chul, a former ambassador to Tokyo, describes the March decision as brave, and alone. It had the backing of neither the plaintiffs nor the National Assembly, he noted, and things in Korea that rest upon one man have a five-year lease.⟦/⟧ That is also how they see it in Nagatacho. A senior official there, who asked not to be named, spoke of "building fast before the tide".

Others stress the gain. ⟦s Claire Haverstock⟧According to Claire Haverstock of the Tidewater Institute in Washington, officers of the three capitals now pick up the phone to each other about North Korean missiles at a speed unthinkable a year ago.⟦/⟧ ⟦s Ogata Shun⟧Prof. Ogata Shun, a historian at a private university in Fukuoka, was more guarded when reached by phone: his students, he says, love Korean dramas and have never heard of the 1965 treaty, so that reconciliation among the young rests on "a very pleasant ignorance".⟦/⟧

Three of the fifteen plaintiffs are alive. All three have refused the foundation's money so far. ⟦s Lim Kyu-ri⟧Their lawyer, Lim Kyu-ri, insists that a claim against a Japanese company can't be discharged by a Korean steelmaker's donation.⟦/⟧ The foreign ministry has said it will keep on explaining.

A summit of the three with President Biden is planned on the margins of the G7 in Hiroshima next week. ⟦s Bae Sung-chul⟧"Photograph everything," Mr. Bae advises, with a dry laugh. "We'll need the pictures."⟦/⟧

— With reporting from Tokyo by Hal Brandywine

PODCAST TRANSCRIPT (lightly edited)
Eighty Kilometres, episode 33: "Cables, ferries, cousins"
Recorded in Tallinn on 22 January 2025

HOST: Hello and welcome, I'm Jaana Peltoniemi-Kask. With me are Toomas Raudvere, who was in the Estonian energy ministry, and Elina Hästbacka, a Helsinki historian. Toomas, on Christmas Day the Estlink 2 cable was cut. Where were you?

TOOMAS: ⟦s Toomas Raudvere⟧At my mother-in-law's, with a plate of blood sausage. My phone started and I knew at once. It's the second time after Balticconnector in October 2023, so you don't think "oh, a storm" any more.⟦/⟧

HOST: And the Finns boarded the tanker.

TOOMAS: ⟦s Toomas Raudvere⟧They did, and I take my hat off. It was done in hours. We in Estonia had written memos for a year about what one may and may not do in the exclusive economic zone, and the Finnish police simply went up a ladder.⟦/⟧

ELINA: ⟦s Elina Hästbacka⟧Well, the ship was brought into Finnish waters first, that's rather the point. But yes. I'd say it's a new thing for us to be the quick ones. The usual story in the relationship is that Estonia leaps and Finland appoints a committee.⟦/⟧

HOST: Let's go back a bit. Elina, when does that relationship start for you? 1918? 1920?

ELINA: ⟦s Elina Hästbacka⟧For me it starts in 1965 with the ferry. Of course there are the volunteers who went south in the War of Independence, and the boys who came north in 1943 to fight in our army, they are enormously important. But when the line between Helsinki and Tallinn was reopened, ordinary people got to see each other. And Finnish television, from the mid-fifties on. Estonians learned Finnish from ads for coffee.

Then there's the uncomfortable bit, which is that in 1990 and into '91 official Finland was very, very careful. President Koivisto did not want to be in front. There was money for culture which was really money for independence, but nobody was allowed to say it.⟦/⟧

TOOMAS: ⟦s Toomas Raudvere⟧I'm less polite, I was nineteen. We felt left alone by our cousins, and Iceland was first. Later I understood. I negotiated Estlink 1 with people from Helsinki for three years, and their caution is the reason that the thing worked from its first day in 2006.⟦/⟧

HOST: A listener, who hasn't left a name, asks: will the tunnel ever be built?

ELINA: ⟦s Elina Hästbacka⟧Not in my lifetime, and I jog.⟦/⟧

TOOMAS: ⟦s Toomas Raudvere⟧I'd rather have two more cables and somebody watching them.⟦/⟧

HOST: ⟦s Jaana Peltoniemi-Kask⟧My own feeling, for what it's worth: half of my family commutes, and for us the tunnel has existed for twenty years, it just has a bar and a duty-free shop on it.⟦/⟧

ELINA: (laughs) ⟦s Elina Hästbacka⟧That is the best summary of Finnish-Estonian relations I've heard.⟦/⟧

HOST: Thanks to both of you. Next time: saunas, smoke and UNESCO. Eighty Kilometres is produced by Studio Suursaari.

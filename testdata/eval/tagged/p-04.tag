EA Neighbours Webinar Series #7 -- Kenya & Tanzania: "Siblings who keep score"
Thursday 17 June 2021, 3.00pm EAT (Zoom)
Summary notes by the secretariat. Recording on our channel.

WHO SPOKE
* Wanjiku Muriuki - trade lawyer, Nairobi (moderator)
* Dr Emmanuel Lyatuu - lecturer in political science, Dodoma
* Hon. Peter Ole Sankale - former EALA member, Kenya
* Halima Mbarouk - cross-border traders association, Namanga

WHAT THEY SAID

Emmanuel was asked to begin with the past since half the audience was born after it. ⟦s Emmanuel Lyatuu⟧His take: the old Community did not die in 1977 because Nyerere and Kenyatta disagreed about ideology, it died because the airline and the railways were not paying each other. Ideology came later, to decorate the quarrel. The border was shut in February 1977 and for six years a family in Namanga needed a lorry through Uganda to attend a funeral 2km away.⟦/⟧

⟦s Emmanuel Lyatuu⟧He thinks the 1984 Arusha agreement on sharing of assets is the most underrated document in East Africa. "It is boring and it is fair."⟦/⟧

Hon. Ole Sankale joined late (power cut in Kajiado). ⟦s Peter Ole Sankale⟧He told participants that Kenyans carry an arrogance which they do not notice and Tanzanians a memory which they do not mention. He pointed to the 2017 burning of chicks, the auctioning of Maasai cattle, then the covid certificates at Namanga in 2020, and argued that in each case officials knew the treaty remedy and preferred the television.⟦/⟧

Moderator: but the visit in May changed things, no?

⟦s Peter Ole Sankale⟧"It changed the temperature, Wanjiku. It did not change the officer at the border," the Hon. answered. President Samia's speech in our Parliament on 5 May was the best by any visiting head of state he has heard, and he has heard many, he added.⟦/⟧

Halima spoke in Kiswahili with interpretation. ⟦s Halima Mbarouk⟧Women traders lose a day each time the maize rules change, she said. In March they woke up to a ban over aflatoxin; nobody from either ministry came to explain. She does not want big words on integration, she wants one phone number that someone picks.⟦/⟧

Chat box: several attendees asked about the currency; one (no name) wrote that Kenya "exports noise".

⟦s Emmanuel Lyatuu⟧Responding to the chat, Dr Lyatuu cautioned that trade figures are no longer in Kenya's favour in the way people imagine, and predicted Tanzania will soon be selling more than it buys.⟦/⟧

⟦s Wanjiku Muriuki⟧Wrapping up, Wanjiku noted that she counted eleven unresolved non-tariff barriers while the panel was speaking, and that lawyers in both countries should be ashamed the East African Court is not used more.⟦/⟧

QUICK TIMELINE (slide 3)
⟦t⟧1967 - Treaty for East African Cooperation signed at Kampala, June⟦/⟧
⟦t⟧1977 - Tanzania closes border with Kenya (Feb), Community collapses mid-year⟦/⟧
⟦t⟧1983 - border reopened, Nov⟦/⟧
⟦t⟧1984 - Mediation Agreement on division of assets, Arusha, 14 May⟦/⟧
⟦t⟧1999 - new EAC Treaty signed, 30 Nov⟦/⟧
⟦t⟧2010 - Common Market Protocol in force, 1 July⟦/⟧
⟦t⟧2021 - President Samia Suluhu Hassan in Nairobi, 4-5 May⟦/⟧

ASKS
> ⟦r⟧One-stop hotline at Namanga, Taveta/Holili and Lunga Lunga/Horohoro, staffed by both sides.⟦/⟧
> ⟦r⟧Thirty days notice before any SPS measure on maize takes effect.⟦/⟧
> ⟦r⟧Joint Commission for Cooperation to meet every year, and publish what it agreed.⟦/⟧

Next webinar: Rwanda & Burundi. Register with the usual link.

From: CARICOM Dialogues <digest@caricomdialogues.example>
Subject: DIGEST No. 31 -- What was said at the Belize-Guatemala webinar
Date: Tue, 14 Jun 2022

Dear friends,

Over 200 of you logged in last Thursday (9 June) for "Before The Hague Speaks". For those who could not, here is the who-said-what in one table, followed by the dates people kept asking about in the chat.

+ WHO + WHAT +

| Dr. Yolanda Castellanos, law lecturer, Belmopan | ⟦s Yolanda Castellanos⟧Belize rests on the treaty of 1859, which set the frontier and described it as already existing. A promise to build a cart road in article 7 was an undertaking on the side, she says, and not the price of the land.⟦/⟧ |
| Lic. Rodrigo Estrada Monzón, former negotiator, Guatemala City | ⟦s Rodrigo Estrada Monzón⟧He doesn't share that reading. Without the road there was no bargain: the treaty was a cession in disguise and it fell when London did not pay. All the same he is "tired of maps with a dotted line" and will accept any judgment.⟦/⟧ |
| Mr. Egbert Flowers, Toledo alcalde | ⟦s Egbert Flowers⟧Our people and the people of Petén marry, trade and steal xate from the same forest. The court can tell us where is the line; it can't tell us how to live on top of it.⟦/⟧ |
| Ms. Fiona Baptiste, our moderator | ⟦s Fiona Baptiste⟧Fiona suggested that the referendums were themselves the achievement. How many countries, she wondered aloud, have ever asked the voter whether to go to court?⟦/⟧ |

THE DATES

⟦t⟧30 Apr 1859 -- Wyke-Aycinena treaty between Great Britain and Guatemala.⟦/⟧
⟦t⟧21 Sep 1981 -- Belize becomes independent; Guatemala does not recognise it.⟦/⟧
⟦t⟧Sep 1991 -- Recognition by President Serrano.⟦/⟧
⟦t⟧8 Dec 2008 -- Special Agreement to take the claim to the ICJ.⟦/⟧
⟦t⟧15 Apr 2018 -- Guatemalans vote yes in a referendum.⟦/⟧
⟦t⟧8 May 2019 -- Belizeans vote yes, about 55 per cent.⟦/⟧
⟦t⟧Dec 2020 / Jun 2022 -- Guatemala's memorial and Belize's counter-memorial are filed.⟦/⟧

FROM THE Q&A

Someone signing as "Garifuna Queen" asked what happens to villages near the Sarstoon if the judgment goes the wrong way. ⟦s Yolanda Castellanos⟧Dr. Castellanos said no one would be moved off his land; sovereignty and ownership are separate shelves in the cupboard.⟦/⟧ ⟦s Rodrigo Estrada Monzón⟧Lic. Estrada agreed, and reminded listeners that the 2008 agreement obliges both sides to carry out the decision through a joint commission within three months.⟦/⟧

We lost Mr. Flowers's line for some minutes (rain). When he was back he took up a point on gunboats in the Sarstoon. ⟦s Egbert Flowers⟧He told us the soldiers on both sides know each other by name and share cigarettes; what they lack is a paper saying who may stop whom. That paper was drafted, he claimed, and got lost between two capitals.

And one last thing from him: don't wait on the judges for the forest. "The Chiquibul burning now, not in 2025."⟦/⟧

OUR TAKE

Going by what we heard, three things could be done without waiting. ⟦r⟧The two armies should sign the protocol on the Sarstoon.⟦/⟧ ⟦r⟧Rangers of Chiquibul and of the Petén reserve ought to patrol jointly.⟦/⟧ ⟦r⟧And the foreign ministries might print a plain-language booklet in Spanish, English, Q'eqchi' and Garifuna about what the Court can and cannot decide.⟦/⟧

Next month: Guyana. Bring coffee.

The Dialogues team

ANALYTICAL DIGEST
of the international expert round table

KAZAKHSTAN AND UZBEKISTAN: ALLIES BY GEOGRAPHY, PARTNERS BY CHOICE

Astana, "Saryarka" Expert Club at the Eurasian Humanitarian Institute
15 December 2022

I. WHO TOOK PART

About 40 experts, including deputies of the Majilis, scientists, representatives of the Embassy of the Republic of Uzbekistan. The event was held in a hybrid format in Kazakh, Uzbek and Russian.

II. STAGES

The 1990s
⟦t⟧Diplomatic relations (23 November 1992)⟦/⟧; ⟦t⟧Treaty on a single economic space of the three states, Tashkent, 1994⟦/⟧; ⟦t⟧Treaty on Eternal Friendship, signed on 31 October 1998 by N. Nazarbayev and I. Karimov⟦/⟧.

The 2000s
⟦t⟧Delimitation treaty of November 2001 and the additional one of September 2002, which closed the dispute on Bagys and Arnasay villages⟦/⟧; ⟦t⟧opening, in 2006, of the interstate coordinating council⟦/⟧.

The 2010s
⟦t⟧Treaty on Strategic Partnership, 14 June 2013⟦/⟧; ⟦t⟧state visit of Sh. Mirziyoyev in March 2017⟦/⟧; ⟦t⟧2018 declared the Year of Uzbekistan in Kazakhstan⟦/⟧; ⟦t⟧2019 - the Year of Kazakhstan in Uzbekistan⟦/⟧.

The 2020s
⟦t⟧Declaration on allied relations, Nur-Sultan, 6 December 2021⟦/⟧; ⟦t⟧Heads of Khokimiyats and Akimats hold first regional forum⟦/⟧; ⟦t⟧on 22 December 2022 the Treaty on allied relations and the demarcation treaty are expected to be signed in Tashkent⟦/⟧.

III. WHAT THE EXPERTS SAID

YERLAN KARIN-BEKOV, deputy director of the Institute

⟦s Yerlan Karin-Bekov⟧- For many years abroad they wrote about the "rivalry" for leadership. This is a myth which was convenient for everyone, except for us. The length of our border is 2,351 kilometres, and for 30 years not one shot was fired there by armies. Let's say this aloud more often.

- The trade turnover was 3.8 billion dollars at the end of last year. The presidents put the task at 10 billion. Is that realistic? If we take gas and the grain transit, yes. If we take only apples and tomatoes, no.⟦/⟧

GULCHEHRA R. SAIDOVA, doctor of economic sciences, Tashkent

In her speech G.R. Saidova presented a comparative table on industrial cooperation. ⟦s Gulchehra R. Saidova⟧She noted that the "Central Asia" trade centre at the border of Turkestan and Syrdarya regions had been in the papers since 2018. In her opinion, the investors wait for a rule on taxation and not for a ribbon to be cut. She reminded that a car plant in Kostanay already assembles Uzbek "Onix" models.⟦/⟧

BOLAT SULTANBEK JR., historian

⟦s Bolat Sultanbek Jr.⟧I'll allow myself a polemical remark. In 1924 the Hungry Steppe was handed over, in 1963 three districts were transferred, in 1971 part was returned. Our grandparents weren't asked once. And still, no one on either side made a conflict out of it. Olzhas Suleimenov put it in a line of verse: "To exalt the steppe without humbling the mountains". I think, it is the best formula of foreign policy which we've got.⟦/⟧

IV. DISPUTE

The water of the Syrdarya provoked an animated discussion. ⟦s D. Ryabtsev⟧D. Ryabtsev, hydrologist, reproached both the ministries with the fact that data on the Shardara reservoir are exchanged "by phone, from friend to friend".⟦/⟧ ⟦s Gulchehra R. Saidova⟧G.R. Saidova did not agree, since automated stations, she said, have been installed since 2020.⟦/⟧ The moderator proposed to return to the issue in spring.

V. IT IS EXPEDIENT:

 ⟦r⟧to adopt a common tax regime for the border trade centre till 2024;⟦/⟧
 ⟦r⟧to create a public online bulletin on the water level of the Syrdarya;⟦/⟧
 ⟦r⟧to simplify registration of citizens up to 30 days;⟦/⟧
 ⟦r⟧to launch a high-speed train Turkestan - Tashkent, not waiting for "Tourist zone" status.⟦/⟧

The digest was prepared by A. Zhumabayeva. When quoting, reference to the Club is obligatory.

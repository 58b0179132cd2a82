From the life of the Society

On 19 March of this year, on the eightieth anniversary of the acceptance of the Polish ultimatum, in the reading room of the Society of Friends of the Suwałki Region there took place the lecture of dr hab. Wojciech Januszkiel entitled "Eighteen years without a postcard. Poland and Lithuania 1920–1938". The co-lecturer was Mrs. Daiva Grigonytė from Kaunas. The meeting was led by the president of the Society, Mr. Leszek Żyliński.

Mr. Żyliński greeted the guests warmly, especially the youth of the III Lyceum. ⟦s Leszek Żyliński⟧He said that between Suwałki and Marijampolė there are sixty kilometres, which for a whole generation were longer than the road to America.⟦/⟧

Dr. Januszkiel divided his lecture in two parts. ⟦s Wojciech Januszkiel⟧In the first he recalled the agreement signed in our town on 7 October 1920, which was to come into force on the 10th. Two days after the signature General Żeligowski marched on Wilno. The lecturer does not believe in the legend of mutiny; Piłsudski himself admitted later that the order was his. Yet he would ask us to remember that the majority of the inhabitants of the town did greet the general with flowers. Both things are true, and a historian who gives up either one ceases to be a historian.

The second part was devoted to daily life on the demarcation line. There was no post and no railway, telegrams went by Riga or Berlin. The lecturer quoted the case of two sisters from Puńsk who married on different sides and saw each other once a year over the stream. Such a frontier, he summed up, harmed the Lithuanians more economically and the Poles more morally.⟦/⟧

After that Mrs. Grigonytė took the voice. She spoke in beautiful Polish. ⟦s Daiva Grigonytė⟧She emphasised that for the Lithuania of the interwar period Vilnius was not a question of statistics but of the constitution, and no government in Kaunas would have lasted a week had it sent an envoy to Warsaw without mention of the capital. The ultimatum she called "a humiliation which, paradoxically, freed us". She judged the slogan shouted in the Warsaw streets in March 1938, about leading the Marshal to Kaunas, as one of the sadder pages.⟦/⟧

For the young people a calendar had been hung on the board:

    1920   ⟦t⟧7 X – Suwałki agreement⟦/⟧
           ⟦t⟧9 X – gen. Żeligowski occupies Wilno⟦/⟧
    1922   ⟦t⟧20 II – the Wilno Sejm votes incorporation to Poland⟦/⟧
    1923   ⟦t⟧15 III – the Conference of Ambassadors recognises the frontier⟦/⟧
    1927   ⟦t⟧10 XII – Piłsudski and Voldemaras in Geneva; the state of war declared at an end⟦/⟧
    1938   ⟦t⟧17 III – Polish ultimatum⟦/⟧
           ⟦t⟧19 III – Lithuania accepts⟦/⟧
    1939   ⟦t⟧10 X – the USSR hands over Wilno to Lithuania⟦/⟧
    1994   ⟦t⟧26 IV – treaty on friendly relations and good-neighbourly co-operation⟦/⟧

In the discussion, which was lively, voices were taken by, among others, Mr. Czesław Bielawski, retired railwayman, and a pupil of the lyceum. ⟦s Czesław Bielawski⟧Mr. Bielawski told that his grandfather kept until the war the timetable of 1914 with the train to Orany, in the hope that it would again be of use.⟦/⟧ The pupil asked, who was right. ⟦s Wojciech Januszkiel⟧To this dr. Januszkiel answered that the question is good but badly addressed – it should be put not to the dead but to those who write the textbooks.⟦/⟧ ⟦s Daiva Grigonytė⟧According to Mrs. Grigonytė there was one right and two griefs.⟦/⟧

On the motion of the president it was resolved ⟦r⟧to turn to the marshal of the voivodeship with a request for a bilingual plaque on the house of the 1920 negotiations⟦/⟧ as well as ⟦r⟧to organise an exchange of the lyceum with a gymnasium in Marijampolė.⟦/⟧ The evening was ended by tea and sękacz.

(jk)

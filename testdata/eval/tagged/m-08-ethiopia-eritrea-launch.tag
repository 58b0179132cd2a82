Sheba Books & Coffee, Addis Ababa

BOOK LAUNCH REPORT
"The Road to Zalambessa: Ethiopia and Eritrea, from Federation to the Second Peace" by Yonas Gebre-Egziabher
Saturday 15 June 2019, 5:30 in the afternoon

The chairs were finished twenty minutes before time. Those who came late stood between the cookery and the law.

After a welcome by the owner, W/ro Almaz, the evening was given over to Dr Meseret Hailu, who had agreed to discuss the book, and to the author. Seyoum Berhe, a former translator at the Claims Commission, joined them as second discussant.

⟦s Meseret Hailu⟧Dr Meseret praised the chapters on the federation of 1952. No one before, she thinks, has shown so clearly that its abolition in November 1962 was the quarrel from which all the others descend. But she found the treatment of the 1998–2000 war too gentle to both capitals; "between sixty and a hundred thousand people died, and the book says that mistakes were made," she remarked.⟦/⟧

⟦s Yonas Gebre-Egziabher⟧Yonas accepted a part of this. He had interviewed forty mothers, he explained, and after the tenth he lost the wish to write about who fired the first shot at Badme. A historian may choose where to put his anger; his own goes to the sixteen years after the Boundary Commission's decision, when there was a judgment and nobody to pick it up.⟦/⟧

On the peace itself Ato Seyoum was the most sober. ⟦s Seyoum Berhe⟧The embrace at Asmara airport in July 2018 was real, he said, he wept himself. Yet a peace of two persons is as long as the two persons. The crossing at Zalambessa opened in September and was closed again before the new year of the ferenji.⟦/⟧

Timeline printed on the bookmark given to each buyer:

⟦t⟧1952 – Eritrea federated with Ethiopia⟦/⟧  *  ⟦t⟧1962 – federation abolished⟦/⟧  *  ⟦t⟧24 May 1993 – independence of Eritrea⟦/⟧  *  ⟦t⟧6 May 1998 – fighting at Badme⟦/⟧  *  ⟦t⟧12 Dec. 2000 – Algiers Agreement⟦/⟧  *  ⟦t⟧9 July 2018 – Joint Declaration of Peace and Friendship, Asmara⟦/⟧

The floor. An old man in a gabi asked when his telephone calls to Keren would again be cut. A young woman wondered why there is not a single Eritrean in the panel. ⟦s Meseret Hailu⟧Dr Meseret conceded that this was a just reproach; two were invited, she said, and neither could obtain permission in time.⟦/⟧ ⟦s Yonas Gebre-Egziabher⟧"My grandmother is from Senafe, so I am at least a quarter of a panel," the author put in.⟦/⟧

⟦s Seyoum Berhe⟧Ato Seyoum had the closing word: he believes demarcation on the ground is less urgent than buses. Let there be one bus each week, and in five years the pillars will put up themselves.⟦/⟧

Sixty-two copies were sold. The second printing is expected after the rains.

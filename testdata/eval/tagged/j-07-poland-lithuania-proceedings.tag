Sejny – Lazdijai Historical Meetings, volume VI

DISCUSSION ON THE PAPERS OF THE SECOND DAY
(Sejny, White Synagogue, 8th October 2010. Written down from tape, authorised by speakers.)

Taking part were: dr hab. Zbigniew Korolczuk (Białystok), who chaired; prof. Rimantas Žilėnas (Kaunas); dr Agata Mickun-Dowgird (Warszawa); mgr Tomas Burokas (Vilnius), and public.

Z. Korolczuk: Dear colleagues, we have exactly ninety years and one day from Suwałki agreement, so we sit in a good time and place. ⟦s Zbigniew Korolczuk⟧I think that for Polish historiography the mutiny of Żeligowski is still an embarrassing success. We know it was ordered by Piłsudski, he himself told it in Wilno in 1923, and still in some textbooks stands "mutiny" without quotation marks.⟦/⟧ Please, Professor.

R. Žilėnas: ⟦s Rimantas Žilėnas⟧I would start from other end. In Kaunas the loss of Vilnius had created the nation faster than any school. Each year on ninth October the flags were with black ribbon. There was "Vilnius passport", with stamps, and children were buying stamps. So one can say cynically that interwar Lithuania lived from this wound.

But one thing must be told to Polish colleagues. When you say that majority in the town was Polish, you are right, and it did not matter. For us the capital is not a census.

And the third: the line of demarcation was not a border. No train, no post, no telephone for eighteen years. A letter from Sejny to Lazdijai, eleven kilometres, went through Riga or Königsberg.⟦/⟧

(Chairman asks for shorter speeches.)

A. Mickun-Dowgird: I will be short. ⟦s Agata Mickun-Dowgird⟧My objection concerns the ultimatum of March 1938. In paper of Mr Burokas it is presented as a prelude to Munich. From the documents of Ministry in Warsaw results something else: Beck was looking for a cheap success in the week of Anschluss, and demanded only relations, not Wilno. It was brutal in form and modest in contents.⟦/⟧

T. Burokas: ⟦s Tomas Burokas⟧Modest contents with hundred thousand soldiers at the line. I don't withdraw my thesis. For generation of my grandparents it was the first of three ultimatums, after it came the German one in 1939 and the Soviet one in 1940, and to each was answered "we accept". Psychologically it is one story.⟦/⟧

Voice from the hall: And what with the Lithuanians of Sejny region in the same time?

R. Žilėnas: ⟦s Rimantas Žilėnas⟧Schools closed, priests moved. Symmetrically, Polish schools in Kaunas Lithuania had the same luck. Both states had practised retorsion on own citizens.⟦/⟧

Z. Korolczuk: With this I would fully agree. ⟦s Zbigniew Korolczuk⟧It is the saddest symmetry of all, and the treaty from 1994 was written by people who remembered it.⟦/⟧

Calendarium (added by the editors)

⟦t⟧7 X 1920 Agreement signed in Suwałki⟦/⟧
⟦t⟧9 X 1920 Units of general Żeligowski enter Vilnius⟦/⟧
⟦t⟧20 II 1922 Sejm in Vilnius votes for incorporation to Poland⟦/⟧
⟦t⟧15 III 1923 Conference of Ambassadors recognises eastern borders of Poland⟦/⟧
⟦t⟧10 XII 1927 Council of League of Nations: end of the state of war⟦/⟧
⟦t⟧17–19 III 1938 Ultimatum and its acceptance⟦/⟧
⟦t⟧5 IX 1991 Diplomatic relations re-established⟦/⟧
⟦t⟧26 IV 1994 Treaty on friendly relations and good-neighbourly cooperation⟦/⟧

Conclusions from the meeting, accepted by participants: ⟦r⟧it is purposeful to edit a common reader of sources for secondary schools of both sides of border.⟦/⟧ ⟦r⟧The seventh meeting should take place in Lazdijai and be devoted to the year 1938.⟦/⟧

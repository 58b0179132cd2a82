[Translated from the Danish]

Border Region Evening School, Aabenraa
Report from the theme day "100 years with the line", Saturday 8 February 2020

The hall was filled to the last chair when headmaster Jens Peter Lorenzen bade welcome on Saturday morning. Coffee was late, but the singing was good.

First on the rostrum was archivist Birgitte Hvidtfeldt Madsen. ⟦s Birgitte Hvidtfeldt Madsen⟧She warned against seeing the vote of 1920 as pure justice. In Zone 1, which voted as one block on 10 February, three quarters chose Denmark, but in Tønder and Højer the towns went German and were carried along. In Zone 2, Flensburg said no to Denmark by a large majority, and a king on a white horse could not change that. "The line was drawn by the people, but the ruler was held by the committee," as she said.⟦/⟧

After her came the Flensburg historian Dr. Klaus-Dieter Petersen, who spoke German without anyone asking for translation. He had brought a small overhead:

   ⟦t⟧1864   War; by the Peace of Vienna of 30 October Denmark gives up the duchies⟦/⟧
   ⟦t⟧1866   Article 5 of the Peace of Prague promises North Schleswig a vote⟦/⟧
   ⟦t⟧1878   Prussia and Austria strike out the article⟦/⟧
   ⟦t⟧1920   Two votes, 10 February and 14 March⟦/⟧
   ⟦t⟧1940   9 April, German troops cross the border⟦/⟧
   ⟦t⟧1949   Kiel Declaration on the Danish minority⟦/⟧
   ⟦t⟧1955   29 March, the Bonn and Copenhagen declarations⟦/⟧

⟦s Klaus-Dieter Petersen⟧The broken promise of Article 5 was in Petersen's eyes the real teacher of the region. Two generations of North Schleswigers served the Emperor with a scrap of paper in mind, and some 30,000 of them served him at the front from 1914. The declarations of 1955, he went on, are two unilateral texts and no treaty at all, and precisely therefore they have lasted: neither side could accuse the other of breach. He believes that they came because the Federal Republic wished to enter NATO, not because anyone had become wiser.⟦/⟧

Lunch.

In the afternoon there was a panel under the leadership of journalist Mette Kjær Nissen. Sejer Thomsen from the Danish minority's youth organisation began. ⟦s Sejer Thomsen⟧He told that he is asked weekly whether he is "really" Danish. The freedom to declare oneself without being examined is, he thinks, the finest sentence in the whole of the 1955 declarations and it ought to hang in every school.⟦/⟧

⟦s Gesine Hansen-Jepsen⟧Gesine Hansen-Jepsen, who farms near Tinglev and belongs to the German minority, saw it more practically. The border controls since January 2016 cost her an hour a week, and the wild boar fence from last year is a hundred-year gift she could have done without.⟦/⟧

Kjær Nissen wished to know if the model can be exported. ⟦s Klaus-Dieter Petersen⟧Only with caution, answered Dr. Petersen; one needs two rich states and few people.⟦/⟧ ⟦s Birgitte Hvidtfeldt Madsen⟧Madsen did not agree that it was a question of money. The model was born in a poor decade.⟦/⟧ ⟦s Sejer Thomsen⟧"We are not a model, we are neighbours," interjected Thomsen to great applause.⟦/⟧

From the floor a retired customs officer said that he missed his uniform but not the queue.

⟦s Mette Kjær Nissen⟧The moderator summed up that the region has become a success everyone praises and few wish to finance.⟦/⟧

Before we went home a proposal from the board was adopted by show of hands. It reads: The meeting calls upon the governments in Copenhagen and Berlin
⟦r⟧to write the right to use the neighbour's language at the municipal office into law,⟦/⟧
⟦r⟧to lift the permanent passport control at Frøslev and Kruså,⟦/⟧
⟦r⟧and to give the cross-border ambulance service a lasting grant.⟦/⟧

Referent: Inger Bonde

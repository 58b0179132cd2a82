OPINION | COLUMN

Mend the fence, then open the gate
Delhi and Kathmandu keep treating a family quarrel as a map quarrel

Deepak R. Adhikari-Joshi
Updated : June 11, 2023, 02:05 AM IST

I was a third secretary in 1989 when the trucks stopped. Nobody in Kathmandu had kerosene, and my landlady cooked on a fire of old newspapers. She burnt, I remember, an entire year of speeches on the special relationship.

I tell this because the present prime minister of Nepal came to New Delhi last week and the visit was, by all the usual measures, a success. Seven agreements. A pipeline. Ten thousand megawatts in ten years. ⟦s Narendra Modi⟧Shri Modi said that the two countries would strive to take the relationship "to Himalayan heights".⟦/⟧ ⟦s Pushpa Kamal Dahal⟧Mr Dahal, whom everybody still calls Prachanda, said he had urged his host to settle the boundary matter through the established bilateral mechanism.⟦/⟧ Then both went to lunch.

What neither said is more interesting. Neither of them mentioned the report of the Eminent Persons' Group, which has been lying in a cupboard since July 2018 because Delhi can't find a date to receive it. Eight eminences, nine meetings, two years. ⟦s Bhekh Bahadur Rana⟧"It is the only report in diplomatic history that has been eaten by white ants before it could be read," Bhekh Bahadur Rana, a former foreign secretary of Nepal, told a seminar in Patan in April.⟦/⟧ He got his laugh. It is not a joke.

Consider the treaty of 1950. It was signed by a Rana prime minister with three months of power left to him and by an ambassador. (The Indian side sent no minister; Nepalis have not forgotten.) ⟦s Leo E. Rose⟧The historian Leo E. Rose long ago showed how much of later mistrust came out of its secret letters.⟦/⟧ Yet the same treaty lets my nephew work in Pune without a permit. Nepalis want to abolish it and keep it. So do Indians.

And Kalapani? ⟦s K.P. Sharma Oli⟧In May 2020 K.P. Sharma Oli told his parliament that the "Indian virus looks more lethal than Chinese and Italian", and within weeks there was a new map.⟦/⟧ ⟦s M.M. Naravane⟧Gen. M.M. Naravane, then army chief of India, had hinted that Nepal raised the issue "at the behest of someone else".⟦/⟧ With friends so careful with words, who needs enemies? A map passed by 258 votes to nil can't be unpassed. It can only be talked around, slowly, by people whom no one is filming.

So what is to be done? Four things, all cheap.

⟦r⟧First, India should receive the EPG report this summer, without a ceremony if it so wishes.⟦/⟧

⟦r⟧Second, the foreign secretaries must meet on Kalapani and Susta every six months, as they were told to do in 2014.⟦/⟧ They have not met once.

Third, the Gurkhas. ⟦r⟧Kathmandu ought to say plainly whether it will let its young men join under the Agnipath scheme, and Delhi ought to offer them the pension it offered their fathers.⟦/⟧

⟦r⟧Fourth and last, 2024 should be made the year of the open border: one health post, one bank counter and one toilet at each of the twenty-six crossings.⟦/⟧ You laugh. Go to Rupaidiha in June.

My landlady is dead now. Her grandson sells Indian induction stoves, which run on Nepali electricity that comes back from Bihar at a higher price. He says nothing about the special relationship. He is busy.

The writer, a retired diplomat, was Nepal's consul general in Kolkata. Views are personal.

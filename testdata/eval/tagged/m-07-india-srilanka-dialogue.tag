RECORD OF THE FOURTH ROUND OF THE INDIA–SRI LANKA TRACK-II DIALOGUE ON PALK BAY
Jaffna, 11th & 12th February, 2017

The Indian side was led by Shri V. Thirunavukkarasu, IFS (Retd.), and comprised Dr. (Smt.) Malathi Seshan, Vice-Adm. P.K. Bhandari (Retd.) and Thiru Arockiasamy, a boat owner of Rameswaram. The Sri Lankan side consisted of Mr. Upali Ratnasinghe (leader), Dr. Selvarani Kanagaratnam, and Mr. M. Emilianus of the Mannar fisheries federation.

Inaugural

⟦s V. Thirunavukkarasu⟧In his opening remarks Shri Thirunavukkarasu expressed the hope that the two sides would not reopen the agreements of 1974 and 1976. Kachchativu was a settled matter between Governments whatever might be said on platforms in Chennai; livelihood was not settled at all.⟦/⟧

⟦s Upali Ratnasinghe⟧Reciprocating, the leader of the Sri Lankan side said that his delegation was not having any instruction except common sense. He underlined that the northern fisherman had been kept off the sea for close to three decades by war, and on return found it full of another's trawlers.⟦/⟧

Session One: Bottom trawling

Indian side
- ⟦s Malathi Seshan⟧Dr. Seshan presented figures from four landing centres. In her estimation a buy-back of about 2,000 trawlers was feasible over three years, provided the State and the Centre shared the cost.⟦/⟧
- ⟦s Arockiasamy⟧Thiru Arockiasamy, speaking in Tamil, submitted that deep-sea boats cost ₹80 lakh and no bank would lend. "We also know that trawling is finishing the sea. Tell us what to eat in the meantime."⟦/⟧

Sri Lankan side
- ⟦s M. Emilianus⟧Mr. Emilianus responded that the meantime had lasted since 1983. His members lose nets worth several lakhs in one night, on Mondays, Wednesdays and Saturdays, when the boats are coming.⟦/⟧
- ⟦s Selvarani Kanagaratnam⟧Dr. Kanagaratnam was of the considered view that the ban now before Parliament in Colombo would be useless unless it was enforced against local trawlers too.⟦/⟧

Session Two: Security

⟦s P.K. Bhandari⟧Admiral Bhandari pointed out that firing had become rare after the ministers met in New Delhi in November 2016 and the Joint Working Group was set up. Arrests had not. He opined that coordinated patrolling was better than hot pursuit.⟦/⟧ There was a lively exchange at this stage, in which members of both delegations participated, and tea was taken late.

⟦s Upali Ratnasinghe⟧Mr. Ratnasinghe clarified that his Navy did not enjoy arresting poor men and had to feed them.⟦/⟧

AGREED POINTS

Both delegations resolved to urge upon their respective Governments as under:
(1) ⟦r⟧To release boats along with crews, and not to hold vessels as a bargaining counter;⟦/⟧
(2) ⟦r⟧To operationalise a time-bound phasing out of bottom trawling;⟦/⟧
(3) ⟦r⟧To convene fishermen-to-fishermen talks at least twice in a year, with women of the landing centres represented.⟦/⟧

Annexure-II (For ready reference)
⟦t⟧1964, Oct. 30: Sirimavo–Shastri Pact⟦/⟧
⟦t⟧1974, June: Boundary in Palk Strait / Palk Bay agreed⟦/⟧
⟦t⟧1976, March 23: Boundary in Gulf of Mannar and Bay of Bengal agreed⟦/⟧
⟦t⟧1987, July 29: Indo-Sri Lanka Accord⟦/⟧
⟦t⟧2016, Nov. 5: Ministerial talks, New Delhi⟦/⟧

The fifth round will be hosted at Nagapattinam. The meeting ended with a vote of thanks.

THE COROMANDEL CENTRE FOR ASIAN STUDIES, CHENNAI
(Regd. under Tamil Nadu Societies Registration Act)

Report on the One-Day National Seminar on
INDO-SRI LANKAN RELATIONS: RETROSPECT AND PROSPECT
22nd March, 2014. University Guest House, Chepauk.

The seminar was inaugurated at 10.15 a.m. by lighting of the kuthu
vilakku. Thiru. S. Gopalakrishnan Iyer, I.F.S. (Retd.), presided. Dr.
K. Arumugam, Hon. Director, welcomed the gathering and released the
souvenir, the first copy of which was received by Prof. (Mrs.) V.
Suryakanthi.

Presidential address. ⟦s S. Gopalakrishnan Iyer⟧Thiru. Iyer, in his address, recalled that he was a
young Under Secretary when Shri Lal Bahadur Shastri and Mrs. Sirimavo
Bandaranaike exchanged letters in October 1964. The Pact fixed the
future of 975,000 persons, he said, "without asking even one of them".
He was of opinion that the mistake of deciding over the head of the
people was repeated in July 1987. The same could be said of Katcha-
theevu, where the fishermen of Rameswaram came to know of the Agreement
from the newspapers.⟦/⟧

Paper I was by Dr. V. R. Raghavan Pillai (Madurai). ⟦s V. R. Raghavan Pillai⟧The paper presenter
dealt with the fisheries question. Bottom trawling, he submitted, has
already emptied the Indian side of Palk Bay. Sri Lankan Tamils of Mannar
lost three decades to the war and now lose their nets to our trawlers.
He quoted a fisherman of Talaimannar: "First the Navy did not allow us
to go. Now the Navy allows, but Tamil Nadu has come before us." He sug-
gested deep sea conversion with 50% subsidy.⟦/⟧

Paper II was by Dr. Jehan Pererawatte, Colombo, who could not come for
want of visa. His paper was read out by Selvi. R. Bhuvaneswari, Ph.D.
scholar. ⟦s Jehan Pererawatte⟧The author maintains that the Free Trade Agreement of 1998 is
the most successful in South Asia. Sri Lanka's exports to India rose
from 49 million dollars in 2000 to 543 million in 2013. "The fear that
the elephant will trample upon the mouse," he writes, "has been expre-
ssed mostly by mice who never met the elephant." CEPA, however, was
dropped in 2008 a few hours before the signing. He puts down this to the
lobby of Colombo industrialists and not to the public.⟦/⟧

After lunch the timeline chart prepared by the M.Phil. students was
explained by one of them, Selvan. T. Prabhakaran (no relation, as he
hastened to say!):

   ⟦t⟧In 1948, the Ceylon Citizenship Act renders plantation Tamils
   stateless.⟦/⟧
   ⟦t⟧In 1964, the Sirima-Shastri Pact is concluded (30th October).⟦/⟧
   ⟦t⟧In 1974, the maritime boundary agreement gives Katchatheevu to Sri
   Lanka.⟦/⟧
   ⟦t⟧In 1983, Mr. P. V. Narasimha Rao is sent to Colombo following the
   riots.⟦/⟧
   ⟦t⟧In 1987, the Indo-Sri Lanka Accord is signed on 29th July and the
   IPKF lands.⟦/⟧
   ⟦t⟧In 1990, the last of the IPKF sails from Trincomalee (24th March).⟦/⟧
   ⟦t⟧In 1998, Free Trade Agreement (28th December).⟦/⟧
   ⟦t⟧In 2012, India votes for the U.S. resolution at Geneva.⟦/⟧

Interaction. ⟦s N. Sathiyanathan⟧Mr. N. Sathiyanathan, journalist, doubted if New Delhi had
any policy apart from Chennai's.⟦/⟧ ⟦s V. R. Raghavan Pillai⟧Dr. Pillai retorted that Chennai for
its part believes that there is no Chennai in New Delhi's.⟦/⟧ The pre-
sident intervened to remind the house of time.

Valediction. ⟦s V. Suryakanthi⟧Prof. V. Suryakanthi in her valedictory address said that
the 13th Amendment was neither the ceiling nor the floor, "it is only
the staircase".⟦/⟧

RESOLVED THAT
(1) ⟦r⟧fishermen's talks be held every quarter, with women from both coasts;⟦/⟧
(2) ⟦r⟧the ferry Rameswaram-Talaimannar be revived;⟦/⟧
(3) ⟦r⟧1964 Pact archives be opened to research scholars;⟦/⟧
(4) ⟦r⟧CEPA be taken up afresh.⟦/⟧

National Anthem was sung and the seminar came to a close at 4.45 p.m.

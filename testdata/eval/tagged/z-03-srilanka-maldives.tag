Sri Lanka – Maldives: Neighbours in the Same Sea
Round Table, Lakshapathi Institute of International Studies, Colombo 07
22 August 2025

The Institute convened a closed round table on 22 August, three weeks after the
State Visit of President Anura Kumara Dissanayake to Malé. Some twenty persons
took part. H.E. the High Commissioner of Maldives was represented by his Deputy.
What follows is a summary prepared by the Institute; speakers have not seen it.


Prof. (Emeritus) G. L. Wickramanayake
-------------------------------------
⟦s G. L. Wickramanayake⟧The Professor confined himself to history. The Maldivians of old sent a yearly
embassy to the Dutch and then the British Governor of Ceylon, with presents of
dried fish and mats, and it was in Ceylon that Maldivian boys received their
English education. In 1965 the agreement which ended the British protection was
signed in Colombo, at the residence of the High Commissioner. It was natural
that the first mission of Maldives abroad should open in this city. He told the
meeting that he had himself taught two future ministers and that "one of them
owes me an essay still".

He passed quickly over November 1988, when gunmen of a Sri Lankan Tamil group
landed in Malé. The matter, in his opinion, was closed between the two Governments
within a year because neither chose to keep it open.⟦/⟧


Mr. Ahmed Zahir Naseem
----------------------
⟦s Ahmed Zahir Naseem⟧Thank you, Professor, and thank you, friends. I shall speak as a businessman. My
grandfather had a shop in the Pettah. My father bought onions there, and I buy
software. In December 2014, when the desalination plant in Malé burned, Sri Lanka
was among those whose bottled water came first, and people remember that. But let
me be frank. There are perhaps fifteen thousand Maldivians living in and around
Colombo, for schools and for hospitals, and every year each of us stands in a queue for
the same visa. Also fish. We export tuna, you export tuna, and we undercut each
other in the same Japanese auction. Why?⟦/⟧


Rear Admiral (Retd) Y. N. Peiris
--------------------------------
⟦s Y. N. Peiris⟧Admiral Peiris dealt with the sea lanes. He explained that the trilateral maritime
arrangement with India, begun in 2011, had gone to sleep and had been woken in 2020
with a new name, the Colombo Security Conclave. Narcotics are today's problem:
multi-day trawlers out of the southern ports meet dhows west of the Eight Degree
Channel. The two coast guards, he pointed out, do not share a radio plan. He
proposed an annual exercise off Haa Alif Atoll.⟦/⟧


The Chairman, Dr. (Mrs.) Shiranee de Alwis-Fonseka, invited comments.

⟦s Fathimath Lamya⟧Ms. Fathimath Lamya of the Maldives High Commission clarified that the visa question
had been taken up at the July talks and that thirty days on arrival would be extended
to ninety.⟦/⟧ ⟦s Ahmed Zahir Naseem⟧Mr. Naseem said he would believe it when he saw the stamp.⟦/⟧


CHRONOLOGY (circulated with the agenda)

   ⟦t⟧Establishment of diplomatic relations – 26 July 1965⟦/⟧
   ⟦t⟧Both States become founder members of SAARC – 8 December 1985⟦/⟧
   ⟦t⟧Attempted coup in Malé; Sri Lanka condemns it and offers troops – 3 November 1988⟦/⟧
   ⟦t⟧President Abdulla Yameen visits Colombo – January 2014⟦/⟧
   ⟦t⟧Sri Lanka sends water to Malé – December 2014⟦/⟧
   ⟦t⟧President Maithripala Sirisena attends the inauguration of President Solih –
   17 November 2018⟦/⟧
   ⟦t⟧State Visit of President Dissanayake: sixtieth anniversary marked – 28-30 July 2025⟦/⟧


⟦r⟧The meeting agreed that the two coast guards ought to adopt a common radio plan before
the north-east monsoon.⟦/⟧ ⟦r⟧It further urged that a joint marketing board for pole-and-line
tuna be studied by the two Chambers.⟦/⟧

Lunch followed.

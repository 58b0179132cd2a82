HORN AND COAST POLICY FORUM
Workshop Report No. 17 | Nairobi & Garissa | March 2024

THE KENYA–SOMALIA BORDERLANDS: LIVING WITH A LINE

Executive note
The Forum convened 46 county officials, elders, traders, academics and civil society actors at a hotel in Garissa on 5 and 6 March 2024. The workshop was facilitated by Ms. Halima Abdirashid Noor and Mr. Peter Mwangangi. This report summarises presentations and plenary discussion.

Opening
⟦s Wanjiru Kamotho⟧In her opening remarks, the Deputy Director of the Forum, Dr. Wanjiru Kamotho, said that Kenyan policy had for sixty years looked at the north-east as a security problem first and as a place where citizens live second. She urged participants to "turn the binoculars around".⟦/⟧

Presentation 1: History of the frontier
Prof. Mohamud Sheikh Gelle took participants through the history of the Northern Frontier District. He based his talk on the box reproduced below.

BOX 1. KEY DATES
⟦t⟧1963–1967 | "Shifta" war in north-eastern Kenya⟦/⟧
⟦t⟧Oct. 1967 | Arusha understanding between Kenya and Somalia, brokered by President Kaunda of Zambia⟦/⟧
⟦t⟧Oct. 2011 | Kenya Defence Forces cross into Somalia (Operation Linda Nchi)⟦/⟧
⟦t⟧2 April 2015 | Attack on Garissa University College; 148 dead⟦/⟧
⟦t⟧Dec. 2020 | Somalia severs diplomatic relations; restored in May 2021⟦/⟧
⟦t⟧12 Oct. 2021 | ICJ judgment on maritime delimitation⟦/⟧

⟦s Mohamud Sheikh Gelle⟧The presenter contended that the 1962 commission, which found that a large majority in the NFD wished to join Somalia, was the original broken promise. Emergency rule lasted in law until the early nineties and its habits, he said, last still. He cautioned nevertheless against reading today's insecurity as a continuation of the secessionist war: the actors, the money and the aims have all changed.⟦/⟧

Presentation 2: Trade
Ms. Fardosa Issack Adan trades in livestock and sits on the Garissa market committee.
• ⟦s Fardosa Issack Adan⟧Cattle from Lower Juba make up the better part of the animals sold in Garissa on a good market day.⟦/⟧
• ⟦s Fardosa Issack Adan⟧Closure of the border since 2011 has not stopped the trade, she stated, it has only made it dearer, since each checkpoint has its price.⟦/⟧
• ⟦s Fardosa Issack Adan⟧The announcement of May 2023 that Mandera, Liboi and Kiunga would reopen raised hopes which have so far not been met.⟦/⟧

Presentation 3: The sea
Counsel Brian Otieno Ochola reflected on the ICJ case. ⟦s Brian Otieno Ochola⟧Kenya's withdrawal from the hearings was in his opinion an error of strategy, for the Court went on without it. The adjusted line is closer to what Somalia asked than to the parallel, and fishermen of Lamu have not been told where it runs. He proposed that the two states could still agree on a joint zone by negotiation.⟦/⟧

Plenary
An elder from Ijara said that clans on both sides had made peace many times without any government being informed. A woman participant wanted the police to recruit more local girls. ⟦s Peter Mwangangi⟧Responding, Mr. Mwangangi admitted that county security meetings rarely hear women.⟦/⟧ ⟦s Halima Abdirashid Noor⟧Ms. Noor was of the view that vetting for identity cards remains the deepest grievance of Kenyan Somalis.⟦/⟧

Way forward
It was agreed that:
⟦r⟧1. The Government of Kenya should publish a timetable for reopening the Liboi crossing with health and customs posts.⟦/⟧
⟦r⟧2. County governments of Garissa, Wajir and Mandera should set up a standing liaison with Jubaland authorities on livestock disease.⟦/⟧
⟦r⟧3. The additional vetting of applicants for national ID from border counties ought to end.⟦/⟧
⟦r⟧4. Both navies and fisheries departments to inform artisanal fishers of the 2021 boundary in Swahili, Bajuni and Somali.⟦/⟧
⟦r⟧5. Development partners to fund a cross-border peace committee for three years at least.⟦/⟧

The workshop closed with a word of prayer.

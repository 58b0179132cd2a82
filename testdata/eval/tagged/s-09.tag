Lakshman Street Institute of International Relations · Colombo
Webinar Summary

Fishing in Narrow Waters: Sri Lanka–India Relations in the Palk Strait
Moderator: Ms. Tharushi Wickremaratne
Panel: Dr. A. S. Kanagaratnam (Jaffna) · Cmde. (Rtd.) Vikram Nambisan (Kochi) · Prof. Dilrukshi Abeysinghe (Colombo)
Duration: 75 min. 212 registered, 131 attended.

▌WHY WE HELD IT
The maritime boundary was fixed by the agreements of 1974 and 1976. The first placed the islet of Kachchatheevu on the Sri Lankan side. Arrests of Tamil Nadu fishermen continue nevertheless, and the islet came up again in the Indian election campaign of 2024.

▌WHAT THE PANEL SAID

Dr. Kanagaratnam
⟦s A. S. Kanagaratnam⟧The northern fishers were kept off the sea for the better part of thirty years of war. When they came back in 2009 they found trawlers in front of their beaches. It is an irony that both groups speak one language and worship at the same St. Anthony's feast.⟦/⟧
⟦s A. S. Kanagaratnam⟧The ban on bottom trawling of 2017 was a fishers' victory. Implementation, less so.⟦/⟧

Cmde. Nambisan
He began by saying that he spoke in his private capacity. ⟦s Vikram Nambisan⟧The Indian trawler fleet was built up with public and foreign money from the sixties onward, and it cannot be wished away. Deep-sea conversion has been offered but the loans are too heavy for a man with one boat. No navy likes to arrest the poor.⟦/⟧

Prof. Abeysinghe
⟦s Dilrukshi Abeysinghe⟧Kachchatheevu is a red herring: even if the islet changed hands, the good prawn grounds lie further east. She urged Colombo to speak to Chennai and not only to Delhi.⟦/⟧

▌Q & A (selection)
Q. Can joint management work? (anonymous attendee)
⟦s Dilrukshi Abeysinghe⟧Prof. Abeysinghe: Only after trawling stops. You cannot manage jointly what one side is scraping up.⟦/⟧
Q. What about the sea bed itself?
⟦s A. S. Kanagaratnam⟧Dr. Kanagaratnam: We have no baseline survey since before the war, so each of us argues from memory.⟦/⟧

▌KEY TAKEAWAYS
1. The boundary is settled; livelihoods are not.
2. Fisher-to-fisher talks had results when both governments kept in the background.
3. ⟦s Vikram Nambisan⟧According to Cmde. Nambisan, a hotline between the two coast guards costs nothing and saves lives.⟦/⟧
4. Media on both sides count arrests but never catches.

A recording is available on request. Views are those of the speakers and do not reflect the position of the Institute.

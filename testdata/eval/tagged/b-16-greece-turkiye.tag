AEGEAN ROUNDTABLE — 11th MEETING
Summary by the Co-Chairs

Chios Town, Homerion Centre, 20 May 2023
(in English; Greek and Turkish versions to follow)


THE YEAR AS OTHERS SAW IT

Twelve months ago the subject was overflights. Then came 6 February and the earthquake, and Greek rescuers of EMAK were in Hatay on the second day. On 28 February, after the train accident in Tempi, condolences went the other way. The Roundtable met between two elections in both countries, so that nobody could speak for any government, and everybody spoke.


WHO SPOKE AND WHAT WAS SAID

▪ Amb. (ad hon.) Th. Kallergis — ⟦s Th. Kallergis⟧1999 is the precedent everyone cites, and it is a bad one, Ambassador Kallergis warned. That year the earthquakes of İzmit and Athens came after Öcalan's arrest and after a change of minister; the ground had been prepared. Mr Papandreou and Mr Cem had been writing letters since June. "Seismic diplomacy is when two ministers are already speaking and then the earth moves. If only the earth moves, you have just an earthquake."⟦/⟧

▪ ⟦s Nilgün Aksoy-Erdem⟧Prof. Dr. Nilgün Aksoy-Erdem — took issue with that. In her polling, warmth towards Greeks rose from 19 to 43 per cent in a month, with no minister involved. She did not expect it to last; she expected it to be used. Public opinion, she said, "is a ferry which does not wait".⟦/⟧

▪ ⟦s S. Karamanlidis⟧Vice Adm. (ret.) S. Karamanlidis HN — spoke from notes, briefly. Imia/Kardak, January 1996: three officers lost. He had been on the bridge of a frigate that night and he knew two of them. The hotline which the two navies were given afterwards has been used, by his count, eleven times; it rang unanswered four times. He wanted a duty officer who speaks the other's language. That was all.⟦/⟧

▪ ⟦s Cenk Tuğrul⟧Capt. (N) (ret.) Cenk Tuğrul — agreed "with the Admiral, to my own surprise". He regretted the phrase that someone may come suddenly at night and said that phrases also are manoeuvres. He does not believe in demilitarisation as a topic for officers: lawyers began it in 1923 and 1947 and lawyers should finish it.⟦/⟧

▪ ⟦s Despina Hatzi⟧Ms Despina Hatzi, Mayor's office, Oinousses — asked the meeting to look out of the window. Çeşme is seven miles off. Last summer 60,000 Turkish visitors came when the visa worked; when it did not, the tavernas closed in September. She asked for the seven-day visa at the port. (In the discussion Ms Hatzi added that the consul in İzmir has two clerks.)⟦/⟧


THE CO-CHAIRS' ADVICE

It is for governments to decide. The co-chairs, N. Vamvakas and E. Soysal, put forward nevertheless, on their own responsibility:

α.  ⟦r⟧2023 should not end without a High-Level Cooperation Council.⟦/⟧
β.  ⟦r⟧The memoranda of Mr Papoulias and Mr Yılmaz (Vouliagmeni and Istanbul, 1988) need to be reaffirmed, including the summer moratorium on exercises.⟦/⟧
γ.  ⟦r⟧Visas for short visits to ten islands to be issued on arrival.⟦/⟧
δ.  ⟦r⟧A joint civil protection unit should be created, named after no one.⟦/⟧


THE ROUNDTABLE
Founded 2011. Members serve in a personal capacity. Previous meetings: Ayvalık, Kos, Bodrum, Alexandroupoli, Edirne, …

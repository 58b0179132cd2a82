HOUSE OF REPRESENTATIVES
STANDING COMMITTEE ON FOREIGN RELATIONS
Minutes of the 12th meeting, held on Thursday, 6 June 2019, Committee Room 2

Present: Ms Karin Dahlgren (Chairperson), Mr Oskar Lind, Mr Petter Aas, Ms Sunniva Moen
In attendance: Dr Ilze Kalnina, Latvian Institute of History; Mr Arvid Thorsen, Ministry of Fisheries

1. Opening
The Chairperson opened the meeting at 9.30 and welcomed the guests.

2. Fisheries in the Baltic
Mr Thorsen gave an account of the negotiations. ⟦s Arvid Thorsen⟧The quota had been cut by a third since 2015, and the Latvian side had accepted it with reluctance.⟦/⟧
⟦s Oskar Lind⟧Mr Lind wished to know why the cut had not been announced earlier.⟦/⟧
⟦s Arvid Thorsen⟧Mr Thorsen replied that the scientists had asked for silence.⟦/⟧
⟦s Sunniva Moen⟧Ms Moen felt that this was no way to treat a neighbour.⟦/⟧ ⟦s Petter Aas⟧Mr Aas associated himself with the previous speaker.⟦/⟧

3. The archives
Dr Kalnina took the floor. ⟦s Ilze Kalnina⟧The files of 1940 are in three countries, she explained, and none of the three will scan them.⟦/⟧
⟦s Karin Dahlgren⟧The Chairperson thanked Dr Kalnina and remarked that the Committee had asked for the same in 2011.⟦/⟧

4. Decision
The Committee resolved:
(a) ⟦r⟧to request a report from the Ministry by October;⟦/⟧
(b) ⟦r⟧to recommend that the archives be digitised jointly with Latvia.⟦/⟧

The meeting rose at 11.05.

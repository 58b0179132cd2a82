INSTITUTO AUSTRAL DE ESTUDIOS INTERNACIONALES
Punta Arenas

Acta resumida / SUMMARY MINUTES (unofficial English version)
Seminar "Forty years after the Papal mediation: Argentina and Chile in the Beagle"
Held: Thursday, 29 November 2018, 09.30 - 13.10 hrs
Chair: Amb. (r) Hernán Valdivieso Prats
Secretary: Srta. Ignacia Oyarzo
Present: 41 persons (list in Annex 1, not reproduced)

1. Opening. The Chair opened the session at 09.40. ⟦s Hernán Valdivieso Prats⟧He observed that many of the students in the hall had been born after the Treaty and had, luckily, never seen a trench on Isla Navarino. In his view the 1984 settlement had become so successful that it was in danger of not being studied.⟦/⟧

2. The following reference dates were read into the minutes by the Secretary:
   a) ⟦t⟧23.07.1881 Boundary Treaty.⟦/⟧
   b) ⟦t⟧28.05.1902 Pactos de Mayo signed in Santiago.⟦/⟧
   c) ⟦t⟧02.05.1977 The arbitral award on the Beagle, favourable to Chile as to Picton, Nueva and Lennox, is made known.⟦/⟧
   d) ⟦t⟧25.01.1978 Argentina declares the award null.⟦/⟧
   e) ⟦t⟧22.12.1978 Argentine fleet turns back; operation suspended.⟦/⟧
   f) ⟦t⟧08.01.1979 Act of Montevideo, both parties request the mediation of the Holy See.⟦/⟧
   g) ⟦t⟧25.11.1984 Consultation of the Argentine people, large majority for Yes.⟦/⟧
   h) ⟦t⟧29.11.1984 Treaty of Peace and Friendship signed at the Vatican.⟦/⟧

3. Dr. Marcela Iturraspe (Universidad Nacional del Sur, Bahía Blanca). Title: "What the Junta believed". 
3.1 ⟦s Marcela Iturraspe⟧The Argentine generals did not think they were about to begin a continental war. They supposed, on thin evidence, that Chile would negotiate once two islets had been occupied.⟦/⟧
3.2 ⟦s Marcela Iturraspe⟧The naval command pressed harder than the army, although the archives open so far contradict one another on dates.⟦/⟧
3.3 ⟦s Marcela Iturraspe⟧Cardinal Samorè's achievement lay less in the text than in winning time.⟦/⟧

4. Prof. Cristóbal Harambour-Lillo. The speaker thanked the Institute and showed eleven slides.
4.1 ⟦s Cristóbal Harambour-Lillo⟧Considers that the Chilean side has told itself a story of pure legalism. There was law, but there were also mines, and some of them are still being lifted.⟦/⟧
4.2 ⟦s Cristóbal Harambour-Lillo⟧Disagrees with the colleague from Bahía Blanca about Samorè: the sea-limit formula was the Cardinal's own idea and nobody else's.⟦/⟧

5. The Chair suspended the sitting for coffee (11.05 - 11.25).

6. Discussion. 
   A student of the Universidad de Magallanes wished to know if the plebiscite was binding. ⟦s Marcela Iturraspe⟧Dra. Iturraspe: it was not; but Alfonsín had staked his name on it and a No would have finished the treaty in the Senate.⟦/⟧
   Capt. (r) Osvaldo Riquelme, from the floor: ⟦s Osvaldo Riquelme⟧the men on the ships were told nothing. He himself learned of the storm's political meaning from a radio in Ushuaia, years afterwards.⟦/⟧
   Question without name: is the Southern Ice Field not the same problem again? The Chair ruled that the topic had its own seminar in March.
   ⟦s Cristóbal Harambour-Lillo⟧Prof. Harambour-Lillo nevertheless remarked that twenty-three of the twenty-four pending points of 1991 had been closed in a calm manner and that he saw no cause for alarm in the last.⟦/⟧

7. Agreements
   - ⟦r⟧To propose to both Navies that the joint Antarctic patrol receive a civilian historian each season.⟦/⟧
   - ⟦r⟧To request the declassification of the Chilean delegation's papers for 1979-1984.⟦/⟧
   - To hold the next seminar at Ushuaia, date to be fixed.

There being no further business the sitting rose at 13.10.

(signed) I. Oyarzo, Secretary           V° B° H. Valdivieso P.

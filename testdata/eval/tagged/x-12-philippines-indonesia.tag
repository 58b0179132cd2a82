WORKSHOP NOTES -- NOT FOR CITATION WITHOUT PERMISSION
======================================================
Philippines-Indonesia: Implementing the 2014 EEZ Boundary
General Santos City, Mindanao / 14-15 Feb 2023
Hosted by: Sarangani Center for Ocean Governance (SCOG)
Note-taker: J.P. Dela Peña
======================================================

DAY 1, 0900H

** WELCOME ** by Fr. Anselmo Tupas, S.J. (SCOG). Prayer. National
anthems. House rules.

** TIMELINE EXERCISE ** Participants were asked to put cards on a
rope. Final state of the rope, left to right:

   [card]  ⟦t⟧Apr 4 1928 -- Palmas (Miangas) award by Max Huber; US
           loses the island to the Netherlands⟦/⟧
   [card]  ⟦t⟧Nov 24 1949 -- RP and Indonesia establish relations⟦/⟧
   [card]  ⟦t⟧1956 -- Immigration agreement: border crossing for
           residents of Sangihe, Talaud and southern Mindanao⟦/⟧
   [card]  ⟦t⟧1975 -- Border Crossing & Border Patrol agreements,
           revised⟦/⟧
   [card]  ⟦t⟧June 1994 -- First of 8 (?) rounds of the JPWG on maritime
           delimitation, Manado⟦/⟧
   [card]  ⟦t⟧Sept 2 1996 -- Jakarta-brokered peace between Manila and
           the MNLF is signed⟦/⟧
   [card]  ⟦t⟧May 23 2014 -- EEZ boundary agreement signed in Manila.
           Quote on card: ⟦s Leticia Ramos-Sy⟧"Proof that we can draw lines with pencils
           and not with gunboats" (Usec. Leticia Ramos-Sy)⟦/⟧⟦/⟧
   [card]  ⟦t⟧Aug 1 2019 -- Instruments of ratification exchanged; in
           force⟦/⟧

** INPUT 1: RAdm. Dominador Escueta (Ret.) **

⟦s Dominador Escueta⟧- line has 8 points, 1,162 km; "on the water there are zero points"
- Coast Guard has 2 ships for Celebes Sea
- 2016-17: 20+ Indonesian crew kidnapped by ASG off Tawi-Tawi; led to
  trilateral patrols (INDOMALPHI). Worked because each navy stayed
  in own waters
- now needed: same thing for fish⟦/⟧

** INPUT 2: Ibu Marthina Lumentut (Sam Ratulangi coast studies, Manado) **

⟦s Marthina Lumentut⟧She started with the pump-boat people. Around 6,000 persons of
Indonesian descent live in Gen San, Sarangani and Davao Occ.; in
2017-19 UNHCR and the two governments confirmed the nationality of
most. Dr Lumentut asked: what did the paper change? Her interviews
(n=88) show that 1 in 3 lost the paper. The boats have two flags and
raise the one that suits.

She noted also that Indonesian law of 2014-19 (the sinking of boats)
hit General Santos canneries. "Ibu Susi is a hero in my country. In
your port I would not say her name loudly."⟦/⟧

** REACTION: Engr. Boy Sarmiento, tuna association **

⟦s Boy Sarmiento⟧Sir Boy said she may say it, they have already forgiven, but not the
50 vessels. The industry wants a fishing arrangement like the one
that lapsed in 2005. Without it the boundary is "a fence with no
gate".⟦/⟧

Open forum. One mayor wanted the crossing station on Balut Island
reopened. Nobody objected.

DAY 2, 0830H

Breakout groups; see flipcharts (photos in shared drive).

** OUTPUT / WAYS FORWARD **

   > ⟦r⟧Revive fisheries access talks under the JCBC, target Q3.⟦/⟧
   > ⟦r⟧BFAR and KKP to share VMS data on a pilot basis in a 20-nm
     band on each side.⟦/⟧
   > ⟦r⟧Reopen the Balut & Marore crossing stations w/ one form, two
     languages.⟦/⟧
   > ⟦r⟧2024 review of the 1975 Border Crossing Agreement to include
     recognised PIDs.⟦/⟧

Closing by Fr. Tupas. Group picture. Lunch (kinilaw).

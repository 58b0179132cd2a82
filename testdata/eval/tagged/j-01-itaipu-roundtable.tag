CENTRO DE ESTUDOS DA BACIA DO PRATA
Round Table Series, no. 14

RAPPORTEUR'S REPORT

Fifty Years On: Brazil, Paraguay and the Itaipu Treaty
Foz do Iguaçu, Thursday 27 April 2023, 9h30 to 13h
Rapporteur: Luciana Prates

Around the table
  Amb. Heitor Vasconcelos Leme (ret.), moderator
  Dr. Graciela Benítez Ayala, Universidad Nacional de Asunción
  Eng. Paulo Sérgio Tavolaro, formerly of the binational's technical directorate
  Prof. Mirta Insfrán, economic historian
  some thirty observers from chambers of commerce and municipalities of both banks

1. Opening

Ambassador Vasconcelos Leme welcomed the participants and thanked the municipality for the use of the hall. ⟦s Heitor Vasconcelos Leme⟧He observed that one day after the half-century of the Treaty nobody could pretend that it was only about turbines: for Brasília it had been a way of closing the quarrel over Sete Quedas, for Asunción a way of being paid for a river.⟦/⟧ He then gave the floor to the first speaker.

2. The long memory

Prof. Insfrán's paper was entitled "From Loizaga–Cotegipe to Stroessner". ⟦s Mirta Insfrán⟧She began from the treaty of January 1872, which in her view Paraguayan schoolchildren still learn as an amputation. The Act of Iguaçu of 1966 was accepted in Asunción, she argued, precisely because it left the border question asleep under a lake.⟦/⟧

⟦s Mirta Insfrán⟧The war of 1864–70 is not a cause of today's tariff debate, but it is the accent in which the debate is spoken.⟦/⟧

Asked from the floor whether the archives of the Triple Alliance war had been fully returned, ⟦s Mirta Insfrán⟧she replied that she did not believe so and that a joint catalogue would settle the matter more cheaply than another speech.⟦/⟧

3. The numbers

Eng. Tavolaro came next. ⟦s Paulo Sérgio Tavolaro⟧According to him the debt, whose last instalment was paid in February of this year, was the true third party to the treaty. For four decades the tariff was set by the amortisation table and not by any president.
   – With the debt gone, roughly two thirds of the cost of the service disappears.
   – Neither country has yet told its consumers who will keep the difference.
   – The 2009 understanding between Lula and Lugo changed the compensation, not the logic.⟦/⟧

Dr. Benítez Ayala disagreed on the last point. ⟦s Graciela Benítez Ayala⟧For a Paraguayan public, she insisted, the tripling of the compensation was the first proof that the treaty could be touched at all. What ruined confidence was the secret act of May 2019, which nearly cost a president his office.⟦/⟧

At this stage the moderator reminded everyone that the coffee was getting cold. After the pause an observer from Ciudad del Este wanted to know why the bridge towns see so little of the royalties; ⟦s Paulo Sérgio Tavolaro⟧Tavolaro answered that the royalties on the Brazilian side go by flooded area, which is a rule of Brazilian law and not of the treaty.⟦/⟧

4. Points on which the table agreed

The table recommends that:
 a) ⟦r⟧the two governments publish their opening positions on Annex C before August;⟦/⟧
 b) ⟦r⟧a permanent panel of users' associations be heard by the binational's council at least twice a year;⟦/⟧
 c) ⟦r⟧municipalities on the left and right bank receive the same statistical bulletin, in both languages and in Guaraní.⟦/⟧

The session closed at 13h10.

ANNEX – Dates handed out at the door

⟦t⟧9.1.1872 — Loizaga–Cotegipe treaty of limits.⟦/⟧
⟦t⟧22.6.1966 — Act of Iguaçu.⟦/⟧
⟦t⟧26.4.1973 — Treaty of Itaipu signed in Brasília by Médici and Stroessner.⟦/⟧
⟦t⟧5.5.1984 — first unit begins to generate.⟦/⟧
⟦t⟧25.7.2009 — Joint declaration Lula–Lugo, Asunción.⟦/⟧
⟦t⟧11.5.2011 — Brazilian Senate approves the exchange of notes.⟦/⟧
⟦t⟧1.8.2019 — the act of 24 May on the contracting of power is annulled.⟦/⟧

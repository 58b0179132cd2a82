LEBOMBO INSTITUTE FOR SECURITY STUDIES                     Minutes 2022/07
---------------------------------------------------------------------------

MINUTES OF THE ROUND-TABLE ON SOUTH AFRICA AND MOZAMBIQUE:
FROM NKOMATI TO CABO DELGADO

Mbombela, Mpumalanga, Wednesday, 20 July 2022 at 09h00

PRESENT
Adv. T. R. Mabuza (Chairperson); Maj. Gen. (ret.) Pieter Swanepoel;
Dra. Celeste Nhampossa (Maputo); Mr Sipho Machel Nkuna, N4 Toll Forum;
Ms L. Govender (DIRCO, observer); 14 others as per the register

1.    OPENING AND APOLOGIES
      The Chairperson opened the meeting and a moment of silence was
      observed for victims of the floods.

2.    ADOPTION OF AGENDA
      Adopted, with the addition of item 6.

3.    HISTORICAL NOTE (tabled by the secretariat; taken as read)
3.1   ⟦t⟧In 1964 South Africa and Portugal conclude agreements on labour
      recruitment for the mines.⟦/⟧
3.2   ⟦t⟧In January 1981 SADF commandos raid ANC houses at Matola.⟦/⟧
3.3   ⟦t⟧On 16 March 1984 P. W. Botha and Samora Machel sign the Nkomati
      Accord: neither shall host the other's enemies.⟦/⟧
3.4   ⟦t⟧On 19 October 1986 President Machel's aircraft crashes at Mbuzini,
      on South African soil, and thirty-four others die with him.⟦/⟧
3.5   ⟦t⟧In 1996 the Maputo Development Corridor is launched.⟦/⟧
3.6   ⟦t⟧In 2005 visas are abolished.⟦/⟧
3.7   ⟦t⟧In July 2021 SADC deploys SAMIM; South Africa furnishes the largest
      contingent.⟦/⟧

4.    PRESENTATIONS

4.1   Maj. Gen. Swanepoel
4.1.1 ⟦s Pieter Swanepoel⟧Gen. Swanepoel informed the meeting that he had fought in
      Mozambique in one uniform and trained Mozambicans in another.
4.1.2 He was of the view that the Accord of 1984 was violated by his own
      side within weeks, which was known at the time.⟦/⟧


Lebombo Institute                                              Page 1 of 3
---------------------------------------------------------------------------


4.1.3 ⟦s Pieter Swanepoel⟧SAMIM was too small and too slow. The Rwandans arrived first "and
      took the photographs".⟦/⟧

4.2   Dra. Nhampossa
4.2.1 ⟦s Celeste Nhampossa⟧Dra. Nhampossa stated that Maputo hesitated to invite SADC
      because of the memory of 1981 and 1984: a general is a general.
4.2.2 She asked members to read the Margo report on Mbuzini and then the
      TRC volume, and to tell her why neither was followed by a third.
4.2.3 On xenophobia she reported that in 2008 some 40 000 Mozambicans had
      gone home, many on foot through this very town. "Ernesto
      Nhamuave had a name before he was a photograph."⟦/⟧

4.3   Mr Nkuna
4.3.1 ⟦s Sipho Machel Nkuna⟧Mr Nkuna (his mother named him for the President) said that
      1 400 trucks pass through Lebombo daily and that the queue on
      a bad day reaches Kaapmuiden, i.e. over 60 km.
4.3.2 A one-stop border post had been agreed in 2007. It had been
      re-agreed in 2014. He proposed that it now be built.⟦/⟧

5.    DISCUSSION
5.1   ⟦s T. R. Mabuza⟧The Chairperson wished to know whether returning mineworkers still
      wait for their deferred pay.⟦/⟧ ⟦s Celeste Nhampossa⟧Dra. Nhampossa confirmed that they
      do, and that the widows wait longer.⟦/⟧
5.2   A member suggested a monument at Komatipoort. Not supported.
5.3   ⟦s L. Govender⟧Ms Govender indicated that she was present as an observer and that
      her silence should not be minuted as consent.⟦/⟧

6.    RESOLUTIONS
      RESOLVED
6.1   ⟦r⟧THAT both Presidents be requested to re-open a joint inquiry into
      the Mbuzini crash;⟦/⟧
6.2   ⟦r⟧THAT the legal framework for the Lebombo/Ressano Garcia one-stop
      post be signed by December 2022;⟦/⟧
6.3   ⟦r⟧THAT unpaid benefits of ex-miners be audited by the two labour
      departments.⟦/⟧

7.    DATE OF NEXT MEETING
      To be advised. The meeting adjourned at 13h10.

SIGNED: ....................... CHAIRPERSON     DATE: ..............


Lebombo Institute                                              Page 3 of 3

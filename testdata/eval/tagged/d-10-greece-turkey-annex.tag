Working Group on Confidence-Building in the Aegean            Annex II
______________________________________________________________________

                             ANNEX II

        GREECE AND TÜRKIYE: DATES REFERRED TO IN THE REPORT

           Prepared by the Secretariat, Geneva, 3 June 2024

Months are given in Roman figures. The inclusion of an event implies
no view on the part of any member of the Group.


    ⟦t⟧3.II.1830      London Protocol; Greece an independent state.⟦/⟧
    ⟦t⟧30.I.1923      Convention on the exchange of populations,
                   signed at Lausanne.¹⟦/⟧
    ⟦t⟧24.VII.1923    Peace Treaty of Lausanne.⟦/⟧
    ⟦t⟧30.X.1930      Venizelos in Ankara: treaty of friendship,
                   neutrality, conciliation and arbitration.⟦/⟧
    ⟦t⟧9.II.1934      Balkan Pact, Athens (with Romania and
                   Yugoslavia).⟦/⟧
    ⟦t⟧1941–42        Food for Athens on the SS Kurtuluş, until she
                   is wrecked in the Sea of Marmara.⟦/⟧
    ⟦t⟧18.II.1952     Both accede to the North Atlantic Treaty.⟦/⟧
    ⟦t⟧28.II.1953     Tripartite treaty of Ankara, with Yugoslavia;
                   followed by Bled, 9.VIII.1954.⟦/⟧
    ⟦t⟧6–7.IX.1955    Riots in Istanbul against the Greek community.⟦/⟧
    ⟦t⟧11.II.1959     Zürich agreement on Cyprus, completed in
                   London on the 19th.⟦/⟧

______________________________________________________________________
¹ Excepted were the Greeks of Constantinople and the Muslims of Western
  Thrace.

                               – 31 –

Working Group on Confidence-Building in the Aegean            Annex II
______________________________________________________________________

    ⟦t⟧20.VII.1974    Turkish landing in Cyprus, five days after the
                   coup against Archbishop Makarios.⟦/⟧
    ⟦t⟧11.XI.1976     Berne Declaration on the continental shelf.²⟦/⟧
    ⟦t⟧end of
    III.1987       Crisis over the survey ship Sismik I.⟦/⟧
    ⟦t⟧30–31.I.1988   Papandreou and Özal meet at Davos.⟦/⟧
    ⟦t⟧25–31.I.1996   Imia / Kardak. Three Greek officers die in a
                   helicopter.⟦/⟧
    ⟦t⟧8.VII.1997     Madrid joint declaration (in the margin of
                   the NATO summit).⟦/⟧
    ⟦t⟧VIII.–IX.1999  Earthquakes at İzmit (17.VIII.) and Athens
                   (7.IX.); each sends rescuers to the other.⟦/⟧
    ⟦t⟧20.I.2000      G. Papandreou in Ankara, the first Greek
                   foreign minister there in 38 years.³⟦/⟧
    ⟦t⟧14.V.2010      First High-Level Cooperation Council, Athens.⟦/⟧
    ⟦t⟧7.XII.2017     President Erdoğan in Athens; 65 years since
                   the last such visit.⟦/⟧
    ⟦t⟧7.XII.2023     Athens Declaration on friendly relations and
                   good-neighbourliness.⟦/⟧
    ⟦t⟧13.V.2024      Prime Minister Mitsotakis in Ankara.⟦/⟧
    ⟦t⟧no date        Exploratory contacts: the sixty-odd rounds are
                   not listed singly.⟦/⟧

What follows from the list is dealt with in Chapter V. The Secretariat
confines itself to two points of method. ⟦r⟧Members are advised to quote
dates from the signed text and not from press releases.⟦/⟧ ⟦r⟧In future
annexes incidents in the air should be counted by year and not by day.⟦/⟧

______________________________________________________________________
² Each undertook to refrain from acts which might prejudice the talks.
³ Mr Cem returned the visit in February.

                               – 32 –

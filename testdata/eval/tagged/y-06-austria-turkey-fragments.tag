Vienna – Constantinople – Ankara
Crib sheet for the seminar "Habsburgs and Ottomans", winter term 2023/24
Univ.-Doz. Dr. Th. Wurzinger                                   Room 4.17

Bring this to the oral. Fragments only; verbs are in the books. Dates New Style. Abbreviations: E. = Emperor, S. = Sultan, V. = Vienna, i.f. = in force.

16th c.

29.8.1526 is Mohács and concerns Hungary, so it is not below.

⟦t⟧27.9.–15.10.1529. Siege of V. Rain, mines, withdrawal.⟦/⟧
⟦t⟧1533. First truce; Ferdinand "younger brother" of Grand Vizier.⟦/⟧
⟦t⟧19.6.1547. Five-year truce. Tribute 30,000 ducats a year.⟦/⟧
⟦t⟧1555–1562. O. G. de Busbecq at the Porte. Letters; tulips, perhaps.⟦/⟧
⟦t⟧17.2.1568. Adrianople. Truce, eight yrs, renewed.⟦/⟧
⟦t⟧ca. 1570. Augsburg clocks go w. the yearly "present". One clockmaker sent along for repairs.⟦/⟧

17th c.

⟦t⟧11.11.1606. Zsitvatorok. End of Long War. One payment of 200,000 fl., then no more tribute; E. called Emperor.⟦/⟧
⟦t⟧1.8.1664. St Gotthard / Mogersdorf. Montecuccoli.⟦/⟧
⟦t⟧10.8.1664. Vasvár, nine days on. Twenty yrs. Hungarians furious.⟦/⟧
⟦t⟧12.9.1683. Kahlenberg. Siege (from 14.7.) lifted.⟦/⟧
⟦t⟧11.9.1697. Zenta. Eugene.⟦/⟧
⟦t⟧26.1.1699. Karlowitz. Round tent w. four doors. Hungary w/o Banat to E.⟦/⟧

18th c.

⟦t⟧Aug. 1717. Belgrade taken.⟦/⟧
⟦t⟧21.7.1718. Passarowitz. Banat, N. Serbia, Oltenia. Commercial treaty a few days later (27.7.).⟦/⟧
⟦t⟧18.9.1739. Belgrade. Much lost again.⟦/⟧
⟦t⟧7.5.1775. Bukovina ceded. No war.⟦/⟧
⟦t⟧Feb. 1788. Joseph II declares war, as ally of Catherine.⟦/⟧
⟦t⟧4.8.1791. Sistova. Last peace between the two. Status quo.⟦/⟧

19th c.

⟦t⟧1849. Kossuth and others across the Danube, interned at Vidin, later Kütahya. E. demands them, S. refuses.⟦/⟧
⟦t⟧13.7.1878. Berlin, Art. XXV: occupation of Bosnia & Herzegovina.⟦/⟧
⟦t⟧12.8.1888. First through train V.–Constantinople.⟦/⟧

20th c.

⟦t⟧Oct. 1908. Annexation. Boycott of Austrian goods in S.'s ports; fez factories suffer.⟦/⟧
⟦t⟧26.2.1909. Protocol of Constantinople. 2.5 m. Turkish pounds; Sandjak back.⟦/⟧
⟦t⟧1914–18. Allies. Austrian mountain guns at Gallipoli, howitzers at Gaza.⟦/⟧
⟦t⟧28.1.1924. Friendship treaty, two republics.⟦/⟧
⟦t⟧15.5.1964. Recruitment agreement. Guest workers.⟦/⟧

21st c.

⟦t⟧3.10.2005. Luxembourg. V. gives way late in the evening; EU talks w. Ankara open.⟦/⟧

Remember: "siege" in the exam question without year = 1683. Two Belgrades, do not mix them up!! Spellings: Karlowitz = Sremski Karlovci; Passarowitz = Požarevac; Sistova = Svishtov.

Lit.: Hochedlinger 2003; Murphey 1999; Ágoston passim. Errors please to Th. W., Tuesdays 3–4.

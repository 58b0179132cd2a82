CÂMARA DE COMÉRCIO E INDÚSTRIA LUSO-ANGOLANA DO NORTE
Breakfast-debate, Porto — Synthesis for members

Theme: 50 years, and the invoice    |    Guests: Engª Teresa Vilhena Sampaio (construction); Dr. Adalberto Kiala (lawyer, Luanda); Dr. Nuno Frazão (historian)    |    Moderation: Joaquim Moutinho, director of the Chamber

WHERE WE COME FROM

⟦t⟧> 15 January 1975. Alvor Agreement between Portugal and the three movements⟦/⟧
⟦t⟧> 11 November 1975. Independence proclaimed in Luanda⟦/⟧
⟦t⟧> 31 May 1991. Bicesse Accords, with Portuguese mediation⟦/⟧
⟦t⟧> 17 July 1996. CPLP founded in Lisbon⟦/⟧
⟦t⟧> 4 April 2002. Luena: the war is over⟦/⟧
⟦t⟧> May 2018. Lisbon court sends the Vicente case to Luanda; end of the "irritant"⟦/⟧
⟦t⟧> November 2018. State visit of João Lourenço to Portugal⟦/⟧

WHAT WAS SAID

On memory
• ⟦s Nuno Frazão⟧Alvor was already dead when it was signed; Portugal had an army which wished to go home and no other instrument (Frazão).⟦/⟧
• ⟦s Adalberto Kiala⟧In Luanda nobody under thirty can say what Alvor is, and perhaps it is better so (Kiala).⟦/⟧
• ⟦s Nuno Frazão⟧The retornados, half a million persons, were for Nuno Frazão the true bilateral relation of the seventies: every Portuguese village had its Angolan opinion.⟦/⟧

On money
• ⟦s Teresa Vilhena Sampaio⟧Teresa Sampaio reminded that her firm had waited twenty-six months for a payment in kwanzas, which, when it came, was worth a third. She'd do it again, "with a better contract and less romance".⟦/⟧
• ⟦s Adalberto Kiala⟧The Portuguese complain of delays, Adalberto Kiala answered, but they came in 2009 when Lisbon was in crisis and Luanda was buying banks, and back then no one found Angolan money slow.⟦/⟧
• One member (textiles) claimed that the Chinese get paid first. No one had figures.

On justice
• ⟦s Adalberto Kiala⟧Kiala sees the irritant as a lesson in pride on both parts. The law on transfer of proceedings had existed all the time.⟦/⟧
• ⟦s Joaquim Moutinho⟧For the moderator it was simpler: in those two years, he said, he spent more time explaining the Public Prosecutor's independence than selling cork.⟦/⟧

On visas
• ⟦s Teresa Vilhena Sampaio⟧The CPLP mobility agreement signed in Luanda in July 2021 is excellent on paper, whereas at the consulate it is a queue from four in the morning, complained the engineer.⟦/⟧

A MOMENT OF THE MORNING

Asked by a student of economics whether Portugal is still needed, ⟦s Adalberto Kiala⟧Dr. Kiala took off his glasses: "Needed, no. Missed, sometimes. It is a better basis."⟦/⟧

THE CHAMBER PROPOSES

A) ⟦r⟧An arbitration centre in Luanda with rules in common with Lisbon's, so that small firms do not depend on Paris.⟦/⟧
B) ⟦r⟧Renewal of the convention credit line with a window reserved to companies of under 50 workers.⟦/⟧
C) ⟦r⟧One appointment desk for business visas at the consulates of Porto and Benguela.⟦/⟧

The next breakfast will be about Mozambique. Parking is not included.

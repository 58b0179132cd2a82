NATIONAL CONGRESS – PUBLIC HEARING No. 8/2024
JOINT COMMITTEE ON ENERGY INTEGRATION
SUMMARY NOTES (unofficial translation; not revised by the speakers)

Subject: Revision of Annex C of the Itaipu Treaty
Date: 12 June 2024. Start 14:22. End 17:05. Plenary 7.
Presiding: Deputy Aroldo Sampaio (BA)

THE PRESIDENT (Aroldo Sampaio) – I declare open the present hearing. ⟦s Aroldo Sampaio⟧We have waited fifty years for this annex to expire, and now that it has expired we behave as somebody who forgot to study for the exam.⟦/⟧ Each guest disposes of fifteen minutes. With the word Dr. Lívia Nogueira Bastos.

MS. LÍVIA NOGUEIRA BASTOS – Thank you, President. ⟦s Lívia Nogueira Bastos⟧I will be objective. The Treaty of 26 April 1973 divides the energy in equal parts and obliges each party to offer to the other what it does not use. In 2023 the debt of the construction was paid off. Therefore the cost fell. In May the two governments agreed upon a tariff of 19.28 dollars until 2026, higher than the cost. The difference is no longer energy, it is politics.

(Interruption by the bell.)

I conclude, President. The Brazilian consumer has the right to know which portion of his bill is foreign policy.⟦/⟧

THE PRESIDENT – Word to Mr. Blas Ovelar Franco, engineer, who comes from Asunción.

MR. BLAS OVELAR FRANCO – ⟦s Blas Ovelar Franco⟧Good afternoon. In my country the Act of Foz do Iguaçu, of 1966, is studied along with the War. I do not say that it is the same. I say that it is in the same chapter.

The ceded energy was compensated below its value for decades; President Lula and President Lugo recognised it in July 2009 when they tripled the factor. Paraguay will consume its whole half before 2035, and then there will be nothing to cede. So this negotiation is the last in which Brazil can be generous at no cost.⟦/⟧

DEPUTY CARMEM VILELA (PR) – ⟦s Carmem Vilela⟧I represent the municipalities of the reservoir. Nobody has spoken yet of the royalties, nor of the Avá-Guarani who lost their land in 1982. I register my displeasure.⟦/⟧

THE PRESIDENT – It is registered. ⟦s Aroldo Sampaio⟧I myself visited the villages in Santa Helena and can confirm what the Deputy says.⟦/⟧

A citizen, through the e-Citizenship portal, asked if Paraguay may sell its energy to third countries. ⟦s Lívia Nogueira Bastos⟧Ms. Nogueira clarified that under the Treaty as it stands it may not.⟦/⟧ ⟦s Blas Ovelar Franco⟧Mr. Ovelar said that this was exactly the point.⟦/⟧

Chronological table distributed by the Legislative Consultancy:

Date | Fact
⟦t⟧1 March 1870 | Death of Francisco Solano López; end of the war⟦/⟧
⟦t⟧9 January 1872 | Treaty of limits between Brazil and Paraguay⟦/⟧
⟦t⟧27 March 1965 | Inauguration of the Friendship Bridge⟦/⟧
⟦t⟧22 June 1966 | Act of Iguaçu⟦/⟧
⟦t⟧26 April 1973 | Treaty of Itaipu⟦/⟧
⟦t⟧May 1984 | First unit enters in operation⟦/⟧
⟦t⟧25 July 2009 | Joint declaration Lula–Lugo⟦/⟧

Nothing more to be treated, the hearing was closed.

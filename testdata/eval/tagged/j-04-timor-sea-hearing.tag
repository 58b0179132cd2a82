Summary of public hearing
Inquiry into Australia's relationship with Timor-Leste: boundaries, gas and trust
Darwin, Tuesday 15 November 2022
(Prepared by the Northern Institute for Pacific Dialogue; this was a citizens' inquiry and not a proceeding of the Parliament.)

Commissioners: Helen Tsakiris (presiding), Fr Brendan Moylan
Witnesses, in order of appearance: Adérito Soares Guterres; Dr Joanna Wickstead; Captain (ret'd) Len Hargrave; Ms Teresa Ximenes

--------------------------------------------------
9.04 am

The presiding commissioner acknowledged the Larrakia people and explained the rules. She noted that the Commonwealth had declined to send a witness.

ADÉRITO SOARES GUTERRES, negotiator's assistant 2003–05, affirmed

⟦s Adérito Soares Guterres⟧Mr Guterres told the inquiry that his delegation had gone into each round knowing the other side had more lawyers, more maps and, as it turned out, more microphones. He did not claim to have known of the listening devices at the time. What he resented was not the spying, "everybody spies", but that it was done under the cover of an aid project.⟦/⟧

Asked by Fr Moylan what CMATS had meant in Dili, ⟦s Adérito Soares Guterres⟧he said it had been sold as bread today in return for silence for fifty years.⟦/⟧

Commissioner Tsakiris put it to the witness that Timor-Leste had nonetheless ratified. ⟦s Adérito Soares Guterres⟧"A hungry man signs," was his answer.⟦/⟧

DR JOANNA WICKSTEAD, international lawyer, sworn

Dr Wickstead tendered a one-page chronology, which was received as Exhibit 3:

| Date | Event |
| ⟦t⟧11 Dec 1989 | Australia and Indonesia sign the Timor Gap Treaty⟦/⟧ |
| ⟦t⟧20 Sep 1999 | INTERFET lands in Dili⟦/⟧ |
| ⟦t⟧20 May 2002 | Independence; Timor Sea Treaty signed the same day⟦/⟧ |
| ⟦t⟧12 Jan 2006 | CMATS signed in Sydney⟦/⟧ |
| ⟦t⟧3 Dec 2013 | ASIO searches the Canberra office of lawyer Bernard Collaery⟦/⟧ |
| ⟦t⟧6 Mar 2018 | Maritime boundary treaty signed in New York⟦/⟧ |
| ⟦t⟧7 Jul 2022 | Prosecution of Mr Collaery discontinued⟦/⟧ |

⟦s Joanna Wickstead⟧Speaking to the exhibit, she drew attention to the withdrawal of March 2002, when Canberra took maritime delimitation out of the reach of the Court two months before there was a state to sue it. She regarded the compulsory conciliation as the best thing to have come out of the whole affair, since it was the first of its kind and it worked.

On Greater Sunrise she was less cheerful. The treaty fixed a line but left the pipeline open, and in her evidence a pipeline is where the money is.⟦/⟧

CAPT. LEN HARGRAVE, sworn

The Captain served with INTERFET. ⟦s Len Hargrave⟧In his submission the soldiers of 1999 had built a credit with the Timorese that governments then spent in a few years. He'd been embarrassed, he told the commissioners, to be thanked in Suai in 2006 by people who'd just heard about the deal.⟦/⟧

Ms Ximenes's evidence was taken by video link and parts were inaudible. ⟦s Teresa Ximenes⟧What could be heard was that seasonal workers send home more money each month than any consultant ever brought, and that young Timorese see Australia through the orchard rather than the oilfield.⟦/⟧ An interjector from the gallery called out that the orchards were no paradise either.

Adjourned 12.40 pm.

--------------------------------------------------
What the commissioners propose

The commissioners' full findings will be published in February. At this stage they would urge that ⟦r⟧the Commonwealth release the cabinet papers on the 2004 negotiations⟦/⟧, that ⟦r⟧a formal expression of regret be offered to the Timorese people⟦/⟧ and, with a view to the next generation, that ⟦r⟧Tetum be taught at at least one Territory high school.⟦/⟧

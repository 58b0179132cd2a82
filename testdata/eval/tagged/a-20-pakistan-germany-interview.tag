The Ravi Review of Foreign Affairs
Issue 3, Autumn 2021  |  In Conversation

SEVENTY YEARS OF BERLIN AND ISLAMABAD

On 19 October 2021 the Ravi Institute, Lahore, and a German political foundation marked seven decades of Pakistan–Germany relations. Before the public session, our editor Maleeha Haroon sat down with the two guests, Ambassador Sajid Jamal Afridi and Dr Christiane Freifrau von Weizsäcker-Lenz. An extract, followed by a note on the session.

Ravi Review: People know about Iqbal in Heidelberg. What don't they know?

Afridi: ⟦s Sajid Jamal Afridi⟧That in the early sixties it was we who gave. Well, lent. In 1963 President Ayub's government extended a loan of 120 million rupees to West Germany. It's been all over social media and I've looked for the paper in our archive for years. I couldn't find it. So let me correct myself: people "know" about this loan, and nobody has seen it.

What they don't know is that the first development agreement was signed back in 1961, and KfW has been here ever since.⟦/⟧

RR: Dr von Weizsäcker-Lenz, your family name is that of a President. Does it help?

von Weizsäcker-Lenz: ⟦s Christiane Freifrau von Weizsäcker-Lenz⟧In Lahore, yes. In Berlin they ask which branch. Seriously, though: what helps is that Germany carries no colonial memory here. You'd be astonished how many doors that opens. Until 1990 we were also two states, and Pakistan recognised the other one, the GDR, in November 1972. My colleague Schimmel (Annemarie, not the piano) did more than both of the embassies.⟦/⟧

RR: And after the fall of Kabul?

von Weizsäcker-Lenz: ⟦s Christiane Freifrau von Weizsäcker-Lenz⟧In August, Heiko Maas came to Islamabad, and he said thank you. I believe that it was the first time in ten years that a German minister said thank you before he said "but".⟦/⟧

Afridi: ⟦s Sajid Jamal Afridi⟧There was a "but".⟦/⟧

von Weizsäcker-Lenz: ⟦s Christiane Freifrau von Weizsäcker-Lenz⟧There's always a "but", Ambassador. It's a German conjunction.⟦/⟧

*   *   *

THE SESSION. ⟦s Zain-ul-Abideen⟧In the afternoon about sixty students heard Mr Zain-ul-Abideen (R&D head of a Sialkot surgical firm) say that Tuttlingen and Sialkot make the same forceps, "one of them with a stamp and the other one without a margin". He complained that the EU's medical device regulation costs him more than his steel does.⟦/⟧ Prof. em. Khalida Ghaus-Mirza took up GSP Plus. ⟦s Khalida Ghaus-Mirza⟧She argued that the twenty-seven conventions are obligations that Pakistan has to itself, whether or not Brussels is counting.⟦/⟧ Both the interview guests were on the dais as well, but chiefly listened.

MARGINALIA (dates from the exhibition in the foyer)

In the fifties: ⟦t⟧relations set up, 15 October 1951⟦/⟧ ··· ⟦t⟧1957, trade agreement⟦/⟧ ··· ⟦t⟧1959, investment protection treaty, the world's first of its kind (25 Nov.)⟦/⟧

In the sixties: ⟦t⟧Ayub Khan goes to Bonn, January 1961⟦/⟧ ··· ⟦t⟧Chancellor Kurt Georg Kiesinger returns the call, 1967⟦/⟧

In the seventies: ⟦t⟧Pakistan recognises the GDR⟦/⟧

Later: ⟦t⟧the Strategic Dialogue is agreed upon, 2011/12⟦/⟧ ··· ⟦t⟧Guests from Kabul: Germany evacuates via Islamabad, Aug.–Oct. 2021⟦/⟧

WHAT THE INSTITUTE WOULD LIKE TO SEE. Our list is short. ⟦r⟧Berlin might recognise Pakistani nursing degrees, as it does those from the Philippines.⟦/⟧ ⟦r⟧Islamabad, for its part, should set up a conformity laboratory at Sialkot.⟦/⟧ ⟦r⟧And somebody please find the paper of 1963.⟦/⟧

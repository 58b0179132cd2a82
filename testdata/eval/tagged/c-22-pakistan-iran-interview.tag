Weekly Frontier Review, Islamabad
Vol. 9, Issue 5 — 9th February, 2024                                                     Rs. 120

EXCLUSIVE INTERVIEW

'IT WAS A FORTNIGHT OF MADNESS AND TWO DAYS OF WISDOM'

Lt Gen (retd) Sikandar Raza Bangash commanded a corps in Balochistan and afterwards headed the Centre for Western Borders. Last month Iran and Pakistan fired missiles on each other's territory for the first time. WFR's Assistant Editor Zunaira Malik sat down with him at his residence in Rawalpindi on 31st January. Excerpts:

WFR: General sahib, did you see it coming?

Gen Bangash: ⟦s Sikandar Raza Bangash⟧No, and anyone who tells you that he did is lying. On the 16th of January our Prime Minister was shaking hands with the Iranian Foreign Minister at Davos, the two navies were exercising in the Gulf, and that same evening the missiles fell on Koh-e-Sabz. Two children were killed.⟦/⟧

WFR: The response came in 48 hours.

Gen Bangash: ⟦s Sikandar Raza Bangash⟧Marg Bar Sarmachar, yes. I'll be frank: it had to be done, and had to be done once. Our Foreign Office said in its statement that Iran is "a brotherly country" in the same breath in which it announced the strikes. My Iranian friends found it comical. I said to them, "Agha, this is the most Persian sentence we have ever written."⟦/⟧

WFR: Critics have said that de-escalation was China's work.

Gen Bangash: ⟦s Sikandar Raza Bangash⟧Everyone has a claim on a peace. The telephone call between the two Foreign Ministers was on the 19th. Ambassadors were back by the 26th. Mr. Amir-Abdollahian came on the 29th and stated that terrorists in the border areas are led and supported by third countries. A very convenient third country!

Look at history. In 1947 Iran was the first to recognise Pakistan. In 1965 their hospitals took our wounded. 1979 changed the regime but not the map. After 1998, when their diplomats were killed in Mazar-i-Sharif, it got cold; then came Jundallah, then Kulbhushan Jadhav with a visa from Chabahar. We have lived with all of this on a border of 909 kilometres and never had a war.⟦/⟧

WFR: And the pipeline?

Gen Bangash: ⟦s Sikandar Raza Bangash⟧(Sighs) Their side was finished in 2011. On ours there is an inauguration plaque. They may go to arbitration for eighteen billion dollars. Either we build the eighty kilometres to Gwadar, or we tell them honestly that we are afraid of American sanctions.⟦/⟧

WFR: Some in the media called for a fence.

Gen Bangash: ⟦s Sikandar Raza Bangash⟧It's there already, most of it. A fence stops goats. It does not stop a boy from Panjgur who earns forty thousand rupees by carrying diesel and nothing otherwise.⟦/⟧

WFR: Thank you for your time.

Gen Bangash: ⟦s Sikandar Raza Bangash⟧Thank you, beta. Have your tea.⟦/⟧

................................................................

THE WAY FORWARD: WFR's VIEW

In the light of this and other conversations, the Review suggests to both governments:

i)    ⟦r⟧A hotline between DGMOs be set up forthwith and tested weekly;⟦/⟧
ii)   ⟦r⟧The liaison officers agreed upon on 29th January to be posted in Turbat and Zahedan by end-March;⟦/⟧
iii)  ⟦r⟧Six border markets, of which only Mand–Pishin works, to be completed;⟦/⟧
iv)   ⟦r⟧2024 be the last year in which fuel is smuggled for want of a legal price;⟦/⟧
v)    ⟦r⟧Names of wanted persons be exchanged through the Joint Border Commission and not through the Press.⟦/⟧

Letters on this interview are welcome. The Editor's decision is final.
WFR | 6

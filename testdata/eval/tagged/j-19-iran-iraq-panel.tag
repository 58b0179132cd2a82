TRANSCRIPT

Panel: "The Thalweg and the Trenches. Iran and Iraq from Algiers to Resolution 598"
School of Gulf Studies, Exeter Road Lecture Theatre
20 September 2018

Speakers: Nasrin Golshani • Gen. (ret.) Muayyad al-Jumaili • Dr Philip Arkwright-Hume
Moderator: Sophie Lindqvist-Amin

MS. LINDQVIST-AMIN: Good evening. If you can't see the slide, it reads as follows.

    ⟦t⟧4 July 1937: Boundary treaty; Shatt al-Arab mostly Iraqi⟦/⟧
    ⟦t⟧19 April 1969: Iran renounces it⟦/⟧
    ⟦t⟧6 March 1975: Algiers Accord, Shah and Saddam Hussein⟦/⟧
    ⟦t⟧17 September 1980: Saddam tears up the Accord⟦/⟧
    ⟦t⟧22 September 1980: Invasion⟦/⟧
    ⟦t⟧24 May 1982: Khorramshahr retaken⟦/⟧
    ⟦t⟧18 July 1988: Iran accepts Resolution 598⟦/⟧
    ⟦t⟧20 August 1988: Cease-fire⟦/⟧

General, you were a captain in Basra when the fifth line on that slide was written. Was it about the river?

GEN. AL-JUMAILI: Thank you for the invitation. ⟦s Muayyad al-Jumaili⟧For us officers it was the river, yes. In 1975 we were told it was the price for peace in Kurdistan, and many swallowed it with shame. So in 1980, when the President tore the paper on the television, I'll be frank, I clapped.

-- (Inaudible) --

By the winter I'd stopped clapping. We had been told three weeks. There was no plan for the fourth week. I say it now, I could not say it then.⟦/⟧

MS. LINDQVIST-AMIN: Nasrin?

MS. GOLSHANI: ⟦s Nasrin Golshani⟧I was nine, in Abadan, so I won't pretend to any strategy. What I'd like to say as a historian is that the war made the Islamic Republic. In the summer of 1980 the army was purged, the president and the clerics were at daggers drawn, the Left was in the streets. Saddam united them in one afternoon.⟦/⟧

DR. ARKWRIGHT-HUME: Can I come in on that?

MS. LINDQVIST-AMIN: Briefly.

DR. ARKWRIGHT-HUME: ⟦s Philip Arkwright-Hume⟧Only to add the year that no one likes to talk about, which is 1982. After Khorramshahr the Iranians could've stopped. The Saudis were ready to pay, the figure of fifty billion has been mentioned, though I have never seen the paper. Tehran went on. Six more years, for Karbala and for nothing. I'm afraid responsibility changes hands that June.⟦/⟧

MS. GOLSHANI: ⟦s Nasrin Golshani⟧It's true there was a debate, and it's true the wrong side won it. But who'd been condemned by the Council in 1980? Nobody. Resolution 479 didn't even ask the Iraqis to leave. You cannot teach a country for two years that law is a joke and then be surprised that it doesn't stop at the border post.⟦/⟧

(Applause.)

QUESTION: I'm a student here, from Sulaimaniya. Nobody has said Halabja yet.

MS. LINDQVIST-AMIN: Thank you. General, that's for you, I think.

GEN. AL-JUMAILI: (Pause.) ⟦s Muayyad al-Jumaili⟧I was not on that front. It's no answer. It was a crime, and those of us who knew of gas at Faw and Majnoon and held our tongues have a part in it.⟦/⟧

DR. ARKWRIGHT-HUME: ⟦s Philip Arkwright-Hume⟧And the West has its part; the precursors had invoices, and some of them were in Deutschmarks and some in dollars.⟦/⟧

QUESTION: So where is the border now?

MS. GOLSHANI: ⟦s Nasrin Golshani⟧Where the Shah left it. In August 1990 Saddam wrote to Rafsanjani that he'd got everything he wanted. A million casualties, to come back to the thalweg.⟦/⟧

MS. LINDQVIST-AMIN: ⟦s Sophie Lindqvist-Amin⟧If I may take that as the last word: I think it's the most expensive line on any map in the region.⟦/⟧ Please join me in thanking the panel.

(END)

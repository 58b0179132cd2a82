Webinar Report: Sri Lanka & Maldives – Two Islands, One Ocean
Posted on August 4, 2021 by admin | Filed under: Events, Neighbourhood | 2 Comments

The Ratnadipa Institute of Strategic Affairs (RISA) held its 5th webinar for the year on 26 July 2021, Independence Day of the Maldives. Read time: 4 min.

★ Who spoke?
• Dr. Ahmed Shaheem (Malé)
• Prof. Nirmala de Alwis Gunatilleke (Peradeniya)
• Capt. (N) Rohan Premaratne, retd.
• Moderated by Shakthi

★ Two peoples who speak cousins of one tongue

🎙 Prof. Gunatilleke kicked off.

⟦s Nirmala de Alwis Gunatilleke⟧"Dhivehi and Sinhala separated perhaps in the first century BC. If a fisherman from Addu counts his catch, my students in Peradeniya understand half the numbers. Ekeh, dheyh, thineh! We tend to think of the Maldives as a beach. They thought of us, for eight hundred years, as a market and a threat: the Sultan sent annually an embassy to the Governor in Colombo, with tortoise shell and sweets. That was in the Dutch time and under the British as well. In 1887 the protection agreement was signed through the Governor of Ceylon, and it was 1948 before London took it off our hands. So, the Maldives was in a way 'our' protectorate, and we didn't notice."⟦/⟧

★ Medicine, schools, houses

Dr Shaheem's internet failed twice. ⟦s Ahmed Shaheem⟧When back, he said he'd been born at Durdans Hospital, been schooled at Nugegoda and married in Dehiwala, "like any normal Maldivian". About fifteen thousand Maldivians reside in and around Colombo, he estimated. He said the pandemic had shown how thin the arrangements are; there's no agreement on health referral whatsoever, and all of it rests on habit.

"In November 1988 we asked everyone for help. India came. But few recall that the mercenaries were Sri Lankan Tamils, from PLOTE, and that the boats left from your coast. Colombo offered troops as well. For us this is one story: danger and help come both from the same side."⟦/⟧

★ The sea

Capt. Premaratne is well known to followers of this blog. ⟦s Rohan Premaratne⟧He drew attention to the Trilateral with India, revived in November 2020 as the Colombo Security Conclave. MV X-Press Pearl, he said, was a warning: had the wind been from the east, the nurdles would've been on the atolls. Drugs were, to his mind, a bigger threat than submarines. The Captain did not think much of China debates. "We count the ships that pass. They don't stop," he stated.⟦/⟧

★ Timeline (scroll right on mobile)

⟦t⟧26.07.1965 ➜ Maldives gains independence; instrument signed at Colombo⟦/⟧
⟦t⟧1965 ➜ Diplomatic ties. Malé's first and for long its only resident mission abroad is in Colombo⟦/⟧
⟦t⟧1976 ➜ Trilateral agreement with India on the tri-junction point, Gulf of Mannar (July)⟦/⟧
⟦t⟧1984 ➜ Joint Commission is founded⟦/⟧
⟦t⟧26.12.2004 ➜ Tsunami strikes both⟦/⟧
⟦t⟧2009 ➜ M. Nasheed in Colombo: ⟦s M. Nasheed⟧"Sri Lanka is our second home."⟦/⟧⟦/⟧
⟦t⟧2013 ➜ Trilateral maritime security arrangement (with India)⟦/⟧
⟦t⟧2019 ➜ Pres. Solih's state visit, visa-free entry extended⟦/⟧

★ Chat box

⟦s Dilrukshi H.⟧Dilrukshi H. asked if a ferry Colombo–Malé would ever pay.⟦/⟧ ⟦s Nirmala de Alwis Gunatilleke⟧Prof. Gunatilleke thought it would, if the Maldives bought vegetables from Dambulla and not from Dubai.⟦/⟧ Somebody called "Guest 7" wrote that all this is romance.

★ So what now?

RISA believes it's high time for a few boring things. 📌 ⟦r⟧Sign a health referral agreement.⟦/⟧ 📌 ⟦r⟧Draft a joint oil and chemical spill plan, and exercise it by 2022.⟦/⟧ 📌 ⟦r⟧Let the two Universities set up a Dhivehi–Sinhala dictionary project.⟦/⟧

Shakthi closed the session with a song by Meezan, which we can't reproduce for copyright reasons.

Comments
Nuwan says: nice one, but where is the recording?
admin says: Soon.

THE PADMA DESK
India–Bangladesh tracker

We update this page when something moves. Newest on top. Maintained by Ritwik S. and Farzana Haque. Last touched: 20 May 2025, 11.40 am IST

[NEW] = added this week   (!) = disputed by one side

>> 2025

[NEW] ⟦t⟧May 17 — Delhi's DGFT shuts the land ports to Bangladeshi garments. Shipments may enter only through Kolkata and Nhava Sheva.⟦/⟧

⟦t⟧Apr 8 — India ends the transshipment facility that had let Bangladeshi export cargo use Indian land customs stations on its way to third countries. It dated from June 2020.⟦/⟧

⟦t⟧Apr 4 — Modi and Yunus meet in Bangkok on the margins of BIMSTEC. First meeting since the change in Dhaka. (!) Readouts differ.⟦/⟧

>> 2024

⟦t⟧Dec 23 — Dhaka sends a note verbale asking for the return of Sheikh Hasina.⟦/⟧

⟦t⟧Dec 9 — Foreign Secretary in Dhaka for consultations. ⟦s Vikram Misri⟧"India desires a positive, constructive and mutually beneficial relationship with Bangladesh," Vikram Misri tells reporters.⟦/⟧⟦/⟧

⟦t⟧Aug 5 — Sheikh Hasina resigns, flies out of Dhaka and lands at Hindon air base near Delhi.⟦/⟧

⟦t⟧Jun 21–22 — State visit of Sheikh Hasina to New Delhi; shared vision document. Talks agreed on renewing the Ganges treaty.⟦/⟧

>> 2023

⟦t⟧Nov 1 — Three projects switched on by video: the Akhaura–Agartala rail link, the Khulna–Mongla line, Unit II at Rampal.⟦/⟧

⟦t⟧Mar 18 — Friendship Pipeline (Siliguri to Parbatipur, high-speed diesel) inaugurated.⟦/⟧

>> 2022

⟦t⟧Sep 6 — MoU on drawing 153 cusecs each from the Kushiyara. Part of the Hasina visit of Sep 5–8.⟦/⟧

>> 2021

⟦t⟧Mar 26–27 — Modi in Dhaka for the golden jubilee of independence.⟦/⟧

>> 2020

⟦t⟧Dec 17 — Virtual summit. Haldibari–Chilahati line reopened after 55 years.⟦/⟧

>> OLDER (kept for context)

⟦t⟧1 Aug 2015, from midnight — 162 enclaves change hands.⟦/⟧

⟦t⟧6 Jun 2015 — Instruments of ratification of the Land Boundary Agreement exchanged in Dhaka.⟦/⟧

⟦t⟧7 Jul 2014 — Award of the tribunal at The Hague on the maritime boundary. Both sides accept.⟦/⟧

⟦t⟧6 Sep 2011 — Protocol to the LBA signed; Teesta deal falls through at the last minute.⟦/⟧

⟦t⟧12 Dec 1996 — Ganges Water Treaty, 30 years.⟦/⟧

⟦t⟧16 May 1974 — Indira–Mujib Land Boundary Agreement.⟦/⟧

⟦t⟧19 Mar 1972 — Treaty of Friendship, Cooperation and Peace, Dhaka. Lapsed after its 25 years.⟦/⟧

⟦t⟧6 Dec 1971 — India recognises Bangladesh.⟦/⟧

>> PENDING

⟦t⟧Teesta — no agreement, no date.⟦/⟧

Have we missed something? Write to the desk. We do not list statements by party spokesmen, trade fair openings or cricket. Sources for each line are in the linked sheet: MEA and MoFA releases, DGFT notifications, PTI, BSS.

© The Padma Desk. Share freely, with a link.

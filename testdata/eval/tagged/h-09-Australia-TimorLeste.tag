Arafura Research Centre > Events > Past events

"Neighbours by treaty": seminar recap

If you missed our August seminar on Australia and Timor-Leste (Darwin, 29 August 2019, on the eve of the new boundary treaty's entry into force), here is what was said.

The evening was hosted by ARC fellow Meredith Callaghan-Byrne, who'd asked each of the three panellists to bring one object.

Agostinho da Costa Ximenes brought a fisherman's chart. ⟦s Agostinho da Costa Ximenes⟧Agostinho, who teaches at Dili, told us that his students were born after 1999 and think of Australia as the country of INTERFET and of seasonal jobs. Their parents think of Balibo and of the silence afterwards; their grandparents of 1942, and the criados who died for helping the commandos. "You have three Australias to choose from," he said, "and you keep choosing the nicest."⟦/⟧

Gwen Marchetti, a barrister, put a copy of the 1989 Timor Gap Treaty on the table. ⟦s Gwen Marchetti⟧Her argument was blunt: for thirty years Canberra confused a good bargain with a good relationship. The 2006 treaty with its fifty-year freeze on boundaries was bound to be challenged once it came out how the negotiations had been conducted. She credits the conciliation commission with giving both governments a way to climb down, and she thinks it'll be taught as the first success of its kind under the Law of the Sea Convention.

That said, she pointed out that the hard commercial question — a pipeline to Beaço or to Darwin — was left out, and that no boundary on a map will land a single molecule of gas.⟦/⟧

Rear Admiral (ret'd) Colin Ashdown's object was a photograph of a patrol boat. ⟦s Colin Ashdown⟧He reckons the Pacific patrol boats promised to Dili matter less than the people trained to maintain them. On China building in Dili he was relaxed: a ministry building is a ministry building.⟦/⟧

A quick timeline (from the handout)

⟦t⟧* 16 Oct 1975 – five journalists killed at Balibo⟦/⟧
⟦t⟧* 7 Dec 1975 – Indonesia invades⟦/⟧
⟦t⟧* 11 Dec 1989 – Timor Gap Treaty signed by Australia and Indonesia, in an aircraft over the Timor Sea⟦/⟧
⟦t⟧* 30 Aug 1999 – popular consultation; 78.5 per cent vote against autonomy within Indonesia⟦/⟧
⟦t⟧* 20 Sept 1999 – INTERFET lands⟦/⟧
⟦t⟧* 20 May 2002 – independence restored; Timor Sea Treaty signed the same day⟦/⟧
⟦t⟧* 12 Jan 2006 – CMATS⟦/⟧
⟦t⟧* April 2016 – Timor-Leste starts compulsory conciliation⟦/⟧
⟦t⟧* 6 March 2018 – Maritime Boundaries Treaty signed in New York⟦/⟧

Q&A

Someone up the back asked about the prosecution of Witness K and his lawyer. ⟦s Gwen Marchetti⟧Gwen said she couldn't comment on a case before the courts, and then commented that secrecy orders had done more damage in Dili than the bugging itself.⟦/⟧ ⟦s Colin Ashdown⟧Colin disagreed, saying an intelligence officer signs for life.⟦/⟧ Meredith stepped in at this point with a reminder of the time. Another question, on whether Timorese workers get a fair go on farms in the Top End, went to Agostinho: ⟦s Agostinho da Costa Ximenes⟧mostly yes, he answered, but the money goes into weddings and roofs, and he'd like to see it go into schools.⟦/⟧

Next month: sea cucumbers and sovereignty.

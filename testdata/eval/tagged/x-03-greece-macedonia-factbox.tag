FACTBOX: What's in a name? Athens, Skopje and 27 years of argument

PUBLISHED 25 JAN 2019 17:41 GMT
BALKAN PRESS SERVICE

Greece's parliament on Friday ratified the Prespa accord by 153 votes to 146. Following are some facts about the dispute and a chronology of it.

WHAT DOES THE ACCORD SAY?
* The country becomes the Republic of North Macedonia, for all purposes ("erga omnes").
* Its language is "Macedonian", with a note that it is Slavic.
* Greece no longer blocks its way to NATO and the EU.

WHO IS AGAINST?
* About 60 percent of Greeks, polls say.
* Panos Kammenos, defence minister until he quit on Jan. 13.
* Gjorge Ivanov, president in Skopje. ⟦s Gjorge Ivanov⟧He calls the deal a "criminal act".⟦/⟧

MILESTONES
* ⟦t⟧Sept. 8, 1991: Voters in the Yugoslav republic back independence.⟦/⟧
* ⟦t⟧Feb. 14, 1992: Up to a million Greeks march in Thessaloniki. ⟦s Constantine Karamanlis⟧"There is only one Macedonia, and it is Greek": thus President Constantine Karamanlis, close to tears.⟦/⟧⟦/⟧
* ⟦t⟧April 1993: The U.N. admits the state as "the former Yugoslav Republic of Macedonia", FYROM for short.⟦/⟧
* ⟦t⟧Feb. 16, 1994: Greece shuts the port of Thessaloniki to its neighbour's goods. ⟦s Andreas Papandreou⟧Premier Andreas Papandreou says that the embargo will last until Skopje shows it is not intransigent.⟦/⟧⟦/⟧
* ⟦t⟧Sept. 13, 1995: Interim Accord signed in New York. The Star of Vergina goes from the flag. The embargo ends.⟦/⟧
* ⟦t⟧Dec. 2006: Skopje airport is named after Alexander the Great. ⟦s Dora Bakoyannis⟧Greek foreign minister Dora Bakoyannis says the move "does not serve" good neighbourly ties.⟦/⟧⟦/⟧
* ⟦t⟧April 3, 2008: Greece blocks an invitation to join NATO at the Bucharest summit.⟦/⟧
* ⟦t⟧Dec. 5, 2011: The International Court of Justice rules 15 to 1 that Greece was wrong to do so. ⟦s Nikola Gruevski⟧Nikola Gruevski hails "a historic day".⟦/⟧⟦/⟧
* ⟦t⟧June 2017: Zoran Zaev takes office. ⟦s Nikola Dimitrov⟧"I'm leaving Athens more hopeful than when I arrived," Nikola Dimitrov, his foreign minister, says after his first trip.⟦/⟧⟦/⟧
* ⟦t⟧June 17, 2018: Accord signed at the lakeside village of Psarades. ⟦s Alexis Tsipras⟧"We have a historic responsibility that this deal is not held in abeyance, and I am confident that we will manage it," Alexis Tsipras tells guests.⟦/⟧ ⟦s Zoran Zaev⟧"May we stay as united forever as we are on this day," Zaev replies, and he gives Tsipras his tie.⟦/⟧⟦/⟧
* ⟦t⟧July 6, 2018: Greece expels two Russian diplomats, accusing them of stirring up protest. Moscow says it will respond in kind.⟦/⟧
* ⟦t⟧Sept. 30, 2018: Referendum. 94 pct say yes; turnout is 37 pct. Both sides claim victory.⟦/⟧
* ⟦t⟧Jan. 11, 2019: Skopje's lawmakers change the constitution with 81 votes out of 120.⟦/⟧
* ⟦t⟧Jan. 25, 2019: Greek parliament ratifies. ⟦s Zoran Zaev⟧Zaev tweets: "Congratulations my friend Alexis Tsipras, together with our peoples we reached a historic victory."⟦/⟧ ⟦s Kyriakos Mitsotakis⟧For opposition leader Kyriakos Mitsotakis it is a "national defeat".⟦/⟧⟦/⟧

WHAT NEXT?
The accord comes into force when NATO's accession protocol passes in Athens, likely in February. Road signs, passports and banknotes will change over five years. ⟦s Vesna Tasevska⟧"I have to print everything again, down to the sugar sachets," Vesna Tasevska, who runs a cafe near the border post at Bogorodica, told BPS.⟦/⟧

Sources: BPS archive, ICJ, Greek and Macedonian governments. END

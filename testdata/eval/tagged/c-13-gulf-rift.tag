Qatar and Saudi Arabia: the rift, day by day
The National Ledger, Doha/Riyadh/London. Wed 6 Jan 2021 13.20 GMT. First published on Tue 5 Jan 2021 21.04 GMT

After 43 months the land border at Salwa is open again. We look back on how it was closed.

⟦t⟧▶ 23-24 May 2017. Shortly after midnight the Qatar News Agency carries remarks by the emir praising Iran. Doha says the site was hacked. Saudi broadcasters run the remarks all night regardless. ⟦s Saif Al Marri⟧"False statement, we will prosecute," tweets Saif Al Marri of the government communications office at 1.46am.⟦/⟧⟦/⟧

⟦t⟧▶ 5 June. Saudi Arabia, the UAE, Bahrain and Egypt cut ties. Riyadh shuts the only land border; shoppers in Doha clear the shelves of milk. The foreign ministry says the measures are "unjustified" and based on "claims and allegations that have no basis in fact".⟦/⟧

⟦t⟧▶ 6 June. ⟦s Donald Trump⟧Donald Trump takes credit on Twitter: "During my recent trip to the Middle East I stated that there can no longer be funding of Radical Ideology. Leaders pointed to Qatar - look!"⟦/⟧ The Pentagon, which has 10,000 people at Al Udeid, is less sure.⟦/⟧

⟦t⟧▶ 8 June. ⟦s Mohammed bin Abdulrahman Al Thani⟧Qatar's foreign minister, Sheikh Mohammed bin Abdulrahman Al Thani, to reporters: "We are not ready to surrender, and will never be ready to surrender, the independence of our foreign policy."⟦/⟧⟦/⟧

⟦t⟧▶ 23 June. Thirteen demands, ten days. Close Al Jazeera. Close the Turkish base. ⟦s Adel al-Jubeir⟧Saudi foreign minister Adel al-Jubeir, asked whether there is room to talk: "Our demands on Qatar are non-negotiable."⟦/⟧⟦/⟧

⟦t⟧▶ 11 July. Four thousand cows start arriving in the desert by air. ⟦s Moutaz Al Khayyat⟧Businessman Moutaz Al Khayyat says: "This is a message of defiance, that we don't need others."⟦/⟧⟦/⟧

⟦t⟧▶ 8 September. The emir and Crown Prince Mohammed bin Salman speak by phone. Within hours the two state agencies disagree over who rang whom. Dialogue suspended.⟦/⟧

⟦t⟧▶ April 2018. A Saudi website reports a plan to dig a canal along the frontier and turn Qatar into an island. ⟦s Saud al-Qahtani⟧Royal adviser Saud al-Qahtani tweets he is "impatiently waiting for details", calling it "a great, historic project that will change the geography of the region".⟦/⟧ Nothing is dug.⟦/⟧

⟦t⟧▶ January 2019. The Asian Cup is in the Emirates. Qatar wins it. Shoes are thrown. ⟦s Fahad Bin Jassim⟧In the words of a Qatari fan who had flown in through Kuwait, Fahad Bin Jassim, it was "the best visit to my aunt's country that I was ever refused".⟦/⟧⟦/⟧

⟦t⟧▶ 10 December 2019. Qatar's prime minister attends the GCC summit in Riyadh. King Salman greets him and, on live television, smiles.⟦/⟧

⟦t⟧▶ 4 December 2020. ⟦s Ahmad Nasser Al-Sabah⟧Kuwait's foreign minister, Sheikh Ahmad Nasser Al-Sabah, hails "fruitful discussions" and says that all parties have expressed their keenness on Gulf unity.⟦/⟧⟦/⟧

⟦t⟧▶ 5 January 2021. Al-Ula. The emir comes down the steps of his plane; the crown prince embraces him. ⟦s Mohammed bin Salman⟧"There is a desperate need today to unite our efforts to promote our region," the crown prince tells the summit.⟦/⟧⟦/⟧

What changed? Not much, diplomats say: neither Al Jazeera nor the base was closed. ⟦s Hester Ballantyne-Okafor⟧"Everyone declared victory and went home, and that's the nicest thing about it," says Hester Ballantyne-Okafor, a Gulf analyst in London.⟦/⟧ ⟦s Nasser Al-Dosari⟧Nasser Al-Dosari, a columnist in Riyadh, on WhatsApp: "We never hated the people. My mother is from there."⟦/⟧

This article was amended on 6 January 2021 to correct the number of cows.

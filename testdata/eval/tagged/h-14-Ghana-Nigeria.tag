WEEKEND FEATURE

The bag that carries a quarrel
Fifty years after the Aliens Compliance Order, Accra and Lagos still trade, marry and deport

By Efua Dadzie-Ansah

ACCRA — In Tudu market, the big checked nylon bag goes by one name, and every seller knows it is a joke with teeth. "Ghana must go" is what Nigerians shouted in January 1983, when President Shehu Shagari's government gave undocumented West Africans two weeks to leave. More than a million Ghanaians went home, on lorries, on the decks of ships, on foot.

Less often told is what happened before. On 18 November 1969 the government of Prime Minister Kofi Busia ordered all aliens without residence permits out of Ghana within fourteen days. Most of those who left were Nigerians, many of them Yoruba families who had been here for generations.

⟦s Alhaja Risikat Ajadi⟧"My father closed his shop with the goods inside and gave the key to his Fante neighbour," recalls Alhaja Risikat Ajadi, 71, who lives today at Ogbomoso. "When he returned in 1974 the man gave him the key, and also the money for the goods. So when people say Ghanaians drove us, I tell them about the key."⟦/⟧

Historians are divided over how far the second expulsion was a reply to the first. ⟦s Kwabena Ofori-Atta Mensah⟧Kwabena Ofori-Atta Mensah of the University of Cape Coast calls the idea of revenge "a good story and poor history": oil prices had collapsed, an election was near, and governments in such a fix look for someone who cannot vote.⟦/⟧ ⟦s Bolanle Fashakin⟧But his Nigerian colleague Dr. Bolanle Fashakin insists the memory was alive in the newspapers of 1983. "Editorials named Busia. I have counted them."⟦/⟧

The present is hardly calmer. Under Ghana's investment law, retail trade is kept for citizens, and foreigners must bring in one million dollars of capital to trade. Task forces have locked Nigerian-owned shops at Kwame Nkrumah Circle and in Kumasi; the Nigerian side closed its land borders in August 2019, and Ghanaian exporters saw tomatoes and cosmetics rot at Seme.

⟦s Chukwuemeka Nwosu⟧Chukwuemeka Nwosu, who sells phone parts at Circle, says he pays taxes, speaks Twi and has a Ghanaian wife. "They put red paint on my door. ECOWAS is for presidents," he told The Weekend.⟦/⟧ ⟦s Nana Yaw Boakye-Danso⟧Not so, argues Nana Yaw Boakye-Danso of the traders' union, for whom the protocol on free movement allows a man to come and go but does not allow him "to sell needle and thread beside my grandmother".⟦/⟧

A trader who asked not to be named showed receipts from three different agencies for the same permit.

Officials prefer to speak of brotherhood. A joint legislative committee has been mooted. ⟦s Bolanle Fashakin⟧Fashakin is not holding her breath: in her view neither country has ever apologised for its own expulsion, and until both do, each will keep the other's in its pocket.⟦/⟧

At Tudu, the bags cost eight cedis. They are made in China.

The Morning Ledger | World | ANALYSIS

Paris–Algiers: sixty years of sentences

A president's adjective can close an embassy. A short history of words that two capitals could not take back

Étienne Boumaza-Leroy, Paris correspondent
5 July 2022

Independence is sixty today. There'll be a parade on the Route de l'Armée with T-72s, and from Paris a letter and a wreath. The letter was, I'm told, redrafted five times.

It is prudent. Between these two countries sentences have done more harm than submarines. ⟦s de Gaulle⟧"Je vous ai compris," General de Gaulle told a square full of settlers on 4 June 1958, arms aloft, and each of them understood something else.⟦/⟧ ⟦s Houari Boumediene⟧Houari Boumediene, receiving Valéry Giscard d'Estaing in 1975, the first French head of state to come, said that the page was turned but not torn out.⟦/⟧ ⟦s Valéry Giscard d'Estaing⟧His guest said on landing that "historic France salutes independent Algeria", and the qualifying adjective went down so badly that the dinner was over by ten.⟦/⟧

Gestures came cheaper. François Mitterrand paid over the odds for gas in 1982. Jacques Chirac shook hands in Bab el-Oued in 2003, and handed back the Dey's seal. A friendship treaty was to follow. Instead, on 23 February 2005, the National Assembly passed a law whose article 4 asked schoolbooks to recognise "the positive role of the French presence overseas". ⟦s Abdelaziz Bouteflika⟧It was a mental blindness "bordering on negationism", said Abdelaziz Bouteflika; he had spoken in Sétif the month before of a genocide of identity.⟦/⟧ The article was repealed. So, in effect, was the treaty.

⟦s François Hollande⟧The system had been "profoundly unjust and brutal", François Hollande acknowledged before both Algerian chambers in December 2012, and he listed Sétif, Guelma, Kherrata.⟦/⟧ There was no apology in it. Nobody much minded.

Then there is the incumbent. ⟦s Emmanuel Macron⟧As a candidate, in February 2017, Emmanuel Macron called colonisation "a crime against humanity" on an Algiers television channel. As a president in September 2021 he wondered, over lunch with eighteen young people, whether there had been an Algerian nation before the French came, and spoke of a "politico-military system" living off a "memorial rent".⟦/⟧ The ambassador went home for three months and the airspace was closed to the planes of Barkhane. ⟦s Abdelmadjid Tebboune⟧I shall not be the one to take the first step, Abdelmadjid Tebboune told a German magazine. "Otherwise I'll lose all Algerians."⟦/⟧

Between the two stood the report of Benjamin Stora, 160 pages, thirty proposals, January 2021. ⟦s Lamia Zerrouki-Blanc⟧"It was a good report to the wrong address," believes Lamia Zerrouki-Blanc, who runs an archive of private letters in Marseille. It spoke to the grandchildren in France, she explains, to soldiers' and harkis' and pieds-noirs' grandchildren; there was no one to read it in Algiers, where memory is a ministry.⟦/⟧ She has four thousand letters now, in shoe boxes. Half of them begin with the weather.

⟦s Mourad Aït-Hamou⟧For Mourad Aït-Hamou, who sat on the first mixed commission of historians in 2008 and sits on nothing today, the archives are an excuse. "Everything which matters is known. What's missing is the list of those who disappeared in 1957, and the maps for seventeen shots at Reggane."⟦/⟧ The French defence ministry says it is "examining" the request for the maps.

And the future? Gas, visas, the Sahel. Macron is expected in August, and aides speak of a "new chapter". They would be well advised to leave out the adjectives.

RELATED
» In pictures: the Casbah, 1956 and now
» Opinion: "My father's two passports"
» Visa quotas: what was cut, and for whom

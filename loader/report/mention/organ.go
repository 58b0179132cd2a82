package mention

// organOf gives the state whose part an organisation of the tables is. What such an
// organ does its state does: both are named.
var organOf = map[string]string{
	"Central Intelligence Agency": "United States", "United States Congress": "United States", "Federal Bureau of Investigation": "United States",
	"KGB": "Soviet Union", "GRU": "Russia", "Red Army": "Soviet Union", "Communist Party of the Soviet Union": "Soviet Union", "State Duma": "Russia",
	"Secret Intelligence Service": "United Kingdom", "Inter-Services Intelligence": "Pakistan", "Islamic Revolutionary Guard Corps": "Iran",
	"People's Liberation Army": "China", "People's Liberation Army Navy": "China", "Royal Navy": "United Kingdom", "Royal Air Force": "United Kingdom",
	"Black Sea Fleet": "Russia", "Baltic Fleet": "Russia", "Border Security Force": "India", "Mossad": "Israel", "Israel Defense Forces": "Israel", "Federal Security Service": "Russia", "United States Central Command": "United States",
	"Office of Strategic Services": "United States", "Wehrmacht": "Germany", "Research and Analysis Wing": "India",
	"Bundestag": "Germany", "Reichstag": "Germany", "Gestapo": "Germany", "Federal Intelligence Service": "Germany", "Stasi": "East Germany",
	"Knesset": "Israel", "Shin Bet": "Israel", "Sejm": "Poland", "Verkhovna Rada": "Ukraine", "SAVAK": "Iran", "Quds Force": "Iran", "Basij": "Iran",
	"Lok Sabha": "India", "Rajya Sabha": "India", "Parliament of India": "India", "Ministry of External Affairs": "India",
	"British Parliament": "United Kingdom", "Foreign and Commonwealth Office": "United Kingdom", "French National Assembly": "France",
	"National Assembly of Pakistan": "Pakistan", "Senate of Pakistan": "Pakistan", "Parliament of Pakistan": "Pakistan", "Border Guard Bangladesh": "Bangladesh",
	"National People's Congress": "China", "Supreme Soviet": "Soviet Union", "Congress of People's Deputies": "Soviet Union",
}

// organTails are last words of the names of organs of a state.
var organTails = set("navy army fleet force forces guard guards corps congress senate parliament police agency service services ministry command duma knesset diet government")

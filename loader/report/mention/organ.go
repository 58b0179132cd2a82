package mention

// organOf gives the state whose part an organisation of the tables is. What such an
// organ does its state does: both are named.
var organOf = map[string]string{
	"Central Intelligence Agency": "United States", "United States Congress": "United States", "Federal Bureau of Investigation": "United States",
	"KGB": "Soviet Union", "GRU": "Russia", "Red Army": "Soviet Union", "Communist Party of the Soviet Union": "Soviet Union", "State Duma": "Russia",
	"Secret Intelligence Service": "United Kingdom", "Inter-Services Intelligence": "Pakistan", "Islamic Revolutionary Guard Corps": "Iran",
	"People's Liberation Army": "China", "People's Liberation Army Navy": "China", "Royal Navy": "United Kingdom", "Royal Air Force": "United Kingdom",
	"Black Sea Fleet": "Russia", "Baltic Fleet": "Russia", "Border Security Force": "India", "Mossad": "Israel", "Israel Defense Forces": "Israel", "Federal Security Service": "Russia", "United States Central Command": "United States",
	"Wehrmacht": "Germany", "Research and Analysis Wing": "India",
}

// organTails are last words of the names of organs of a state.
var organTails = set("navy army fleet force forces guard guards corps congress senate parliament police agency service services ministry command duma knesset diet government")

package mention

import "entente/loader/report/text"

// vessel passes over the names of ships behind the noun that tells of what kind they are: "the cruiser General
// Belgrano", "the frigates Limnos and Kemal Reis". They are no persons, towns or states.
func (d *reading) vessel(i int) int {
	t := d.tok(i)
	if !t.Capital || t.Kind != text.Word || !t.Space || t.LineBreak || ships.Has(t.Lower) || d.navyOf(i) != "" {
		return i // "the cruiser USS Vincennes" tells whose it is
	}
	noun := d.tok(i - 1)
	if !vessels.Has(noun.Lower) && !(noun.Lower == "line" && d.tok(i-2).Lower == "the" && d.tok(i-3).Lower == "of") {
		return i
	}
	end := d.shipName(i)
	for several.Has(noun.Lower) && end > i && (d.tok(end).Lower == "and" || d.tok(end).Text == ",") {
		next := d.shipName(end + 1)
		if next == end+1 {
			break
		}
		end = next
	}
	return end
}

// shipName is where the name of a ship ends that begins at a token; the token itself where a state or none stands there.
func (d *reading) shipName(i int) int {
	if es, _ := d.hit(i, classState); es != nil && es[0].form != text.FormCapital || !d.tok(i).Capital || d.tok(i).Kind != text.Word {
		return i
	}
	end := i + 1
	for d.tok(end).Capital && d.tok(end).Kind == text.Word && d.tok(end).Space && !d.starts[end] && !d.tok(end).LineBreak && end < i+4 {
		if end++; d.tok(end-1).Len() == 1 && d.tok(end).Text == "." {
			end++ // "the frigate Samuel B. Roberts"
		}
	}
	return end
}

// vessels are kinds of ships; several of them may bear names in a row.
var (
	several = set("icebreakers vessels ships cruisers frigates destroyers corvettes warships battleships submarines gunboats trawlers tankers freighters steamers cutters minesweepers")
	vessels = text.Union(several, set("cruiser frigate destroyer corvette warship battleship submarine gunboat trawler tanker freighter steamer cutter minesweeper sloop tugboat torpedo-boat dreadnought ironclad minelayer icebreaker steamship liner yacht vessel ship schooner galleon"))
)

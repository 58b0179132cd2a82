package mention

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// state takes a state by any of its names, unless the words around it make it
// something else.
func (d *reading) state(i int) int {
	if end := d.ship(i); end > i {
		return end
	}
	if end := d.halves(i); end > i {
		return end
	}
	es, end := d.hit(i, classState)
	if es == nil || d.blankBetween(i, end) || strings.ContainsAny(d.tok(i).Lower, "āēīōū") && !strings.ContainsAny(strings.ToLower(es[0].name), "āēīōū") {
		return i // Admiral Tōgō is no Togo
	}
	if p, stop := d.hit(i, classPerson); p != nil && stop >= end && stop-i > 1 {
		return i
	}
	if stop := d.notState(es, i, end); stop > end {
		return stop
	}
	d.addState(es, i, end)
	return end
}

// halves takes the first of "North and South Korea".
func (d *reading) halves(i int) int {
	switch d.tok(i).Text {
	case "North", "South", "East", "West":
	default:
		return i
	}
	if w := d.tok(i + 1).Lower; w != "and" && w != "or" {
		return i
	}
	es, _ := d.hit(i+2, classState)
	if es == nil {
		return i
	}
	_, rest, ok := strings.Cut(es[0].name, " ")
	if !ok {
		return i
	}
	if own := d.lex.states[d.tok(i).Text+" "+rest]; len(own) > 0 {
		d.addState(own, i, i+1)
		return i + 1
	}
	return i
}

// navies gives the state of a ship by the letters before its name.
var navies = text.DictOf(map[string]string{"USS": "United States", "HMS": "United Kingdom", "HMAS": "Australia", "HMCS": "Canada", "PNS": "Pakistan",
	"HMNZS": "New Zealand", "HDMS": "Denmark", "HNLMS": "Netherlands", "ROKS": "South Korea", "SLNS": "Sri Lanka", "KRI": "Indonesia", "TCG": "Turkey", "BRP": "Philippines"})

// navyOf is the state of a ship by the letters at i, with their points or without: "H.M.S. Blonde".
func (d *reading) navyOf(i int) string {
	t := d.tok(i)
	if t.Kind != text.Word || !t.Capital || t.Len() > 10 {
		return ""
	}
	if !strings.Contains(t.Text, ".") {
		return navies.Of(t.Text)
	}
	return navies.Of(strings.ReplaceAll(t.Text, ".", ""))
}

// ship takes a warship: it acts for its state.
func (d *reading) ship(i int) int {
	name := d.navyOf(i)
	if name == "" || !d.tok(i+1).Capital {
		return i
	}
	end, _ := d.run(i + 1)
	end = max(end, i+2)
	es := d.lex.states[name]
	f := found{kind: kindState, person: -1, entries: es, surface: name}
	f.Form, f.Known = text.FormName, true
	d.add(f, i, end)
	return end
}

// notState gives the token after a phrase in which a state's name means no state, 0
// where it does.
func (d *reading) notState(es []entry, i, end int) int {
	next, after := d.tok(end), d.tok(end+1)
	switch {
	case money.Has(next.Lower) && es[0].form != text.FormName:
		return end + 1 // "US$ 500 million", "Canadian dollars"
	case next.Text == "-" && !next.Space && glued.Has(after.Lower):
		return end + 2
	case waters.Has(next.Lower) && (next.Capital || next.Lower == "subcontinent" || next.Lower == "peninsula") && es[0].form != text.FormAbbreviation:
		f := found{kind: kindEntity, person: -1, entity: &schema.Entity{Kind: schema.Place, Name: d.nameText(i, end+1)}}
		f.Form = text.FormName
		d.add(f, i, end+1)
		return end + 1
	case es[0].form == text.FormAdjective && tongue.Has(next.Lower):
		return end + 1
	}
	before := d.tok(i - 1)
	if es[0].form == text.FormAdjective || es[0].form == text.FormDemonym {
		switch before.Lower {
		case "latin", "south", "north", "central":
			if before.Capital {
				return end + 1
			}
		case "in": // "spoke in English."
			if next.Kind == text.Punct && next.Text != "-" && next.Text != "–" {
				return end + 1
			}
		}
	}
	return 0
}

// money are the words and signs that make a currency of an adjective or abbreviation before them.
var money = set("$ dollars cents rupees roubles rubles francs marks pounds pesos lire crowns kroner kronor")

// addState files a state. An adjective's head is the noun behind it; without one the
// word stands for the people and so for the state.
func (d *reading) addState(es []entry, i, end int) {
	e := es[0]
	f := found{kind: kindState, person: -1, entries: es, surface: e.name}
	f.Form, f.Known = e.form, true
	f.Head = end - 1
	switch e.form {
	case text.FormAdjective, text.FormDemonym:
		if head, ok := d.noun(end); ok && adjectival(es) {
			f.Form, f.Head = text.FormAdjective, head
		} else if d.tok(end).Text == "-" && !d.tok(end).Space && d.tok(end+1).Capital {
			f.Form = text.FormPrefix
		} else {
			f.Form = text.FormDemonym
			f.Plural = true
		}
	case text.FormCapital:
		f.AsPlace = d.meansPlace(i, end)
		next := d.tok(end)
		f.acts = !f.AsPlace && !next.Capital && (looksVerb(next.Lower) || next.Len() > 4 && strings.HasSuffix(next.Lower, "ed") || d.thirdPerson(end))
	case text.FormName:
		f.AsPlace = d.placedIn(i, end)
	case text.FormSeat:
		w := d.tok(i - 1)
		if w.Lower == "the" {
			w = d.tok(i - 2)
		}
		f.AsPlace = w.Lower == "in" || w.Lower == "at" || w.Lower == "on"
	}
	if n := d.tok(end); f.Form == text.FormName && n.Kind == text.Word && d.tok(i-1).Lower != "the" && (n.Lower == "relations" || n.Lower == "ties") {
		f.Head = end
	}
	d.add(f, i, end)
}

// placedIn reports whether a state only says where the place before it lies:
// "in Fortaleza, Brazil."
func (d *reading) placedIn(i, end int) bool {
	n := len(d.found)
	if n == 0 || d.tok(i-1).Text != "," || d.found[n-1].Tokens.End != i-1 || d.tok(end).Kind != text.Punct && !d.starts[end] && end < len(d.tokens) {
		return false
	}
	last := &d.found[n-1]
	return last.names(schema.Place) || last.AsPlace && last.Form == text.FormCapital
}

// adjectival reports whether a name can stand before a noun: "American", not
// "Americans".
func adjectival(es []entry) bool {
	return slices.ContainsFunc(es, func(e entry) bool { return e.form == text.FormAdjective || e.form == text.FormAbbreviation })
}

// noun finds the noun that an adjective at the tokens before i belongs to: "Soviet
// military delegation" has "delegation".
func (d *reading) noun(i int) (head int, ok bool) {
	j := i
	if w := d.tok(j).Lower; w == "and" || w == "," || w == "or" { // "Egyptian and Israeli officers"
		if es, end := d.hit(j+1, classState); es != nil && adjectival(es) && es[0].form != text.FormAbbreviation {
			return d.noun(end)
		}
	}
	for n := 0; n < 5; n++ {
		t := d.tok(j)
		if bodies.Has(t.Lower) && t.Kind == text.Word {
			return j, true
		}
		if t.Kind == text.Punct && !(t.Text == "-" && n > 0) || t.Blank || t.Kind == text.Number && n == 0 && t.Len() == 4 {
			break
		}
		if t.Text == "-" {
			j++
			continue
		}
		if closedWords.Has(t.Lower) || looksVerb(t.Lower) && !(n == 0 && dual.Has(t.Lower)) || n > 0 && t.Capital != d.tok(j-1).Capital && d.isState(j) {
			break
		}
		head, ok = j, true
		j++
		if t.Lower == "'s" {
			break
		}
		if looksVerb(d.tok(j).Lower) && n >= 0 {
			break
		}
	}
	if ok && d.tok(head).Lower == "'s" {
		return i, false
	}
	return head, ok
}

// bodies are nouns for people who act for a state: an adjective before one stops
// there.
var bodies = set(`paratroops paratroopers commandos columns column divisions division boats gunboats bombers guns builders sailors servicemen hostages technicians
	geologists scientists astronauts cosmonauts journalists tourists settlers villagers troops forces army armies soldiers soldier platoon brigade regiment battalion delegation delegations officials official government
	governments leaders leadership diplomats diplomat envoys envoy minister ministry ministers authorities navy airforce police guards fighters
	fleet squadron planes jets aircraft warships submarine ships vessels tanks engineers advisers advisors experts negotiators representatives
	president premier parliament regime side people public nationals citizens prisoners workers students spies agents airmen pilots pilot
	commander commanders general generals officers officer embassy consulate mission team group contingent garrison missiles`)

var closedWords = set(`and or but the a an of in on at by for to from with into after before during since until while when where as if that which who whom
	whose is are was were be been being has have had will would shall should may might can cannot could must do does did not also then now
	against over under between among through about its his her their our it he she they we you i this these those than so yet both
	again still never ever often only even just too very up down out off away back said says told 's via per because though although`)

// looksVerb tells common finite verbs of the field by their form; nouns in -s and -ed
// adjectives are told by the list of those that occur as nouns.
func looksVerb(w string) bool {
	if tellers.Has(w) || verbs.Has(w) {
		return true
	}
	return false
}

// thirdPerson reports a word behind a capital that has the form of a verb in the present tense and
// a name, an article or a number behind it: "Bonn grants Poland credits", not "the Bonn talks fail".
func (d *reading) thirdPerson(i int) bool {
	w := d.tok(i)
	if w.Kind != text.Word || w.Len() < 4 || !strings.HasSuffix(w.Lower, "s") || strings.HasSuffix(w.Lower, "ss") || bodies.Has(w.Lower) || staged.Has(w.Lower) || closedWords.Has(w.Lower) {
		return false
	}
	next := d.tok(i + 1)
	return next.Kind == text.Number || next.Capital && next.Kind == text.Word || next.Lower == "the" || next.Lower == "a" || next.Lower == "an" || next.Lower == "its"
}

// dual words are verbs and nouns: behind an adjective they are nouns.
var dual = set(`help attack support offer visit control test demand return advance move push set release shot fire bomb raid protest protests attacks
	offers visits tests demands moves bombs retreat call calls claim claims hold promise promises invite land need needs warning start end fight
	tour tours view statement states report win threat walk exchange note notes`)

var verbs = set(`raise raised raises rose fell overrun overran overruns pitch pitches agree agreed agrees attack attacked attacks invade invaded invades occupy occupied occupies withdraw withdrew withdraws enter entered enters cross
	crossed crosses seize seized seizes capture captured captures leave left leaves refuse refused refuses reject rejected rejects accept accepted
	accepts offer offered offers sign signed signs send sent sends sell sold sells buy bought buys give gave gives get got gets lose lost loses win won
	wins begin began begins start started starts stop stopped stops end ended ends break broke breaks cut cuts suspend suspended suspends
	recognise recognised recognises recognize recognized recognizes establish established establishes resume resumed resumes restore restored
	support supported supports oppose opposed opposes back backed condemn condemned condemns protest protested protests fire fired fires shoot shot
	bomb bombed bombs kill killed kills fight fought fights arrest arrested expel expelled expels release released releases free freed
	impose imposed imposes lift lifted lifts join joined joins launch launched launches test tested build built builds
	want wanted wants need needs try tried tries help helped helps make made makes take takes keep kept keeps hold holds held
	come came comes go went goes move moved moves return returns retreat retreated advance advanced arrive invited invites invite
	warn warned promise promised promises pledge pledged threaten threatened demand demanded demands seek sought seeks push pushed
	follow followed follows allow allowed allows let lets put puts set sets became become becomes remain remained remains
	continue continued continues control controls controlled dominate conclude concluded concludes ratify ratified ratifies exchange exchanged`)

// meansPlace reports whether a capital is a place here rather than its government.
func (d *reading) meansPlace(i, end int) bool {
	next := d.tok(end)
	if next.Lower == "'s" {
		return false
	}
	if b := d.tok(i - 1); b.Text == "(" && next.Text == ")" || b.Text == "," && next.Text == "," && (d.tok(end+1).Lower == "on" || d.tok(end+1).Kind == text.Number) {
		return true // "(Yaoundé)", "at the Sheraton, Abuja, on Tuesday"
	}
	if next.Text == ":" || d.starts[i] && next.Text == "(" || d.tok(i-1).Text == "," && (next.Text == "." || d.starts[end]) {
		return true // "Helsinki: …", a dateline, "…, Cairo."
	}
	if staged.Has(next.Lower) || next.Lower == "fell" || next.Lower == "falls" {
		return true
	}
	before := d.tok(i - 1)
	if before.Blank && i == 0 {
		before = &nothing
	}
	switch w := before.Lower; {
	case w == "in" || w == "at" || w == "near" || w == "outside" || w == "inside" || w == "around" || w == "via" || w == "into" || w == "through" || w == "reached" ||
		w == "towards" || w == "toward" || w == "across":
		return true
	case w == "to" || w == "for":
		return d.motion(i - 2)
	case w == "from":
		return d.motion(i-2) || d.tok(end).Lower == "to"
	case w == "on":
		return d.motion(i-2) || d.tok(i-2).Lower == "marched" || d.tok(i-2).Lower == "march"
	case w == "of":
		return sieged.Has(d.tok(i - 2).Lower)
	case arrivals.Has(w):
		return true
	case w == "and" || w == "," || w == "or":
		if n := len(d.found); n > 0 && i-d.found[n-1].Tokens.End <= 2 && (d.found[n-1].Form == text.FormCapital || d.found[n-1].names(schema.Place)) {
			return d.found[n-1].AsPlace || d.found[n-1].names(schema.Place)
		}
	}
	if next.Text != "," {
		return false
	}
	es, _ := d.hit(end+1, classState) // "Geneva, Switzerland," but "signed by Lima, Quito, Bogotá and Caracas"
	return es != nil && es[0].form != text.FormCapital && d.tok(end+1).Capital && !looksVerb(d.tok(end+2).Lower) && d.tok(end+2).Kind == text.Punct
}

// motion reports whether a verb or noun of travel stands at i or up to four tokens
// before it.
func (d *reading) motion(i int) bool {
	for k := i; k >= 0 && k > i-6; k-- {
		t := d.tok(k)
		if t.Text == "." || t.Text == ";" || t.Text == ":" {
			return false
		}
		if travels(t.Lower) {
			return true
		}
	}
	return false
}

func travels(w string) bool {
	if motions.Has(w) {
		return true
	}
	for _, end := range []string{"s", "ed", "d", "ing", "led", "ling"} {
		if s, ok := strings.CutSuffix(w, end); ok && motions.Has(s) {
			return true
		}
	}
	return false
}

var motions = set(`travel fly flies flew flown flight go went gone come came visit trip journey return fled flee flight left leave depart departure arrive arrival
	sail sent send dispatch invite invitation summon recall withdrew withdraw retreat drove ride tour escape exile move march
	ambassador envoy embassy mission posted accredited delegation brought took rush head`)

var arrivals = set(`visited visits visiting visit reached reaches left leaves entered enters occupied captured captures capture occupy occupies bombed bombs shelled seized took toured tours
	quit quits stormed besieged fled abandoned evacuated surrounding`)

var sieged = set(`fall siege bombing shelling bombardment capture city streets occupation capital port liberation evacuation sack battle outside west east north south
	airport suburb suburbs mayor bishop surrender`)

// staged are events named after the capital where they take place.
var staged = set(`summit conference talks meeting round protocol airport embassy olympics games forum declaration treaty agreement accord accords pact communique
	convention crisis blockade uprising wall airlift spring process formula
	agreements accords treaties pacts protocols conferences summits conventions declarations memorandum memoranda armistice truce plan`)

package mention

import (
	"cmp"
	"slices"

	"entente/loader/report/text"
	"entente/schema/reference"
)

// settleHomes finds the states of persons of whom neither the tables nor a title say it: that of whom they serve ("Aurangzeb's
// governor at Dhaka, Mir Jumla", "Kosa Pan, ambassador of Siam"), of the force that they lead ("a Dutch fleet under Obdam"), or
// of the throne on which others of the name sat. Once the document has shown it, it holds for every mention.
func (d *reading) settleHomes() {
	for k := range d.found {
		f := &d.found[k]
		if f.kind != kindPerson || f.person < 0 || !d.homeless(d.people[f.person]) {
			continue
		}
		p, home := d.people[f.person], d.homeAt(k)
		switch {
		case home == "" || p.torn:
		case p.home == "":
			p.home = home
		case p.home != home && d.firstFamily(p.home) != d.firstFamily(home):
			p.home, p.torn = "", true // who changed sides has no state but by the words
		}
	}
	d.thrones()
}

// homeless reports a person of whom the tables and the titles of the document say no state.
func (d *reading) homeless(p *person) bool { return p.state == "" && len(p.known) == 0 }

// homeAt is the state that the words around the name of a person tell, "" for none.
func (d *reading) homeAt(k int) string {
	f := &d.found[k]
	if home := d.servesBehind(k); home != "" {
		return home
	}
	switch d.tok(f.Tokens.Start).Lower { // "his general Lachit", "its ambassador, Antonio Manuel"
	case "his", "her", "its", "their":
		if f.named.Start > f.Tokens.Start {
			return d.homeOfPronoun(k)
		}
	}
	start := f.Tokens.Start
	switch d.tok(start - 1).Lower {
	case "under", "by":
		return d.leadsForce(k, start-1)
	case ",":
		start--
	}
	return d.servesBefore(k, start)
}

// servesBehind reads whom a person serves from the words behind the name: "Mir Jumla, Aurangzeb's governor", "Kosa Pan,
// ambassador of Siam,".
func (d *reading) servesBehind(k int) string {
	f := &d.found[k]
	i := f.named.End
	if d.tok(i).Text != "," || f.Tokens.End > i {
		return ""
	}
	for i++; befores.Has(d.tok(i).Lower); i++ {
	}
	if k+1 < len(d.found) && d.found[k+1].Tokens.Start == i {
		o := &d.found[k+1]
		end := o.Tokens.End
		switch {
		case o.Possessive && o.kind != kindPronoun:
			end++
		case o.Possessive:
		case o.kind != kindState || o.Form != text.FormAdjective:
			return ""
		}
		if d.servantIn(end, end+3) >= 0 {
			return d.homeOf(k+1, 0)
		}
		return ""
	}
	at := d.servantIn(i, i+2)
	if at < 0 || d.tok(at+1).Lower != "of" && d.tok(at+1).Lower != "for" {
		return ""
	}
	j := at + 2
	if d.tok(j).Lower == "the" {
		j++
	}
	for n := k + 1; n < len(d.found) && d.found[n].Tokens.Start <= j; n++ {
		if o := &d.found[n]; o.Tokens.Start == j && (o.kind == kindState && o.Form == text.FormName || o.kind == kindPronoun && o.pro == proRealm) && !o.AsPlace {
			return d.homeOf(n, 0)
		}
	}
	return ""
}

// servesBefore reads it from the words before the name, which end at a token: "his general Lachit", "the Emperor's governor at
// Dhaka, Mir Jumla".
func (d *reading) servesBefore(k, end int) string {
	for j := k - 1; j >= max(0, k-3); j-- {
		o := &d.found[j]
		if end-o.Tokens.End > 7 || o.sentence != d.found[k].sentence {
			return ""
		}
		set := end < d.found[k].Tokens.Start // off by a comma
		at := o.Tokens.End - 1
		if o.kind != kindTitle || !set {
			if !o.Possessive || o.kind == kindPerson && o.person == d.found[k].person {
				continue
			}
			from := o.Tokens.End
			if o.kind != kindPronoun {
				from++
			}
			at = d.servantIn(from, min(end, from+3))
		}
		if at < 0 || set && !d.onlyPlaces(at+1, end) || !set && at != end-1 {
			return "" // "his general met Lachit"
		}
		return d.homeOf(j, 0)
	}
	return ""
}

// onlyPlaces reports that the tokens from i to end only name where an office is held: "governor at Dhaka, Mir Jumla".
func (d *reading) onlyPlaces(i, end int) bool {
	for ; i < end; i++ {
		switch t := d.tok(i); {
		case t.Capital, t.Lower == "in", t.Lower == "to", t.Lower == "at", t.Lower == "the", t.Lower == "of", t.Lower == "and":
		default:
			return false
		}
	}
	return true
}

// leadsForce is the state whose force somebody leads: "a Dutch fleet under Obdam", "Portuguese soldiers led by Gama". at is the
// word before the name.
func (d *reading) leadsForce(k, at int) string {
	end := at
	if d.tok(at).Lower == "by" {
		switch d.tok(at - 1).Lower {
		case "led", "commanded", "headed":
			end--
		default:
			return ""
		}
	}
	if d.tok(end-1).Text == "," {
		end--
	}
	if k == 0 {
		return ""
	}
	o := &d.found[k-1]
	if o.kind != kindState || o.Form != text.FormAdjective || end-o.Tokens.End > 4 {
		return ""
	}
	for i := end - 1; i >= o.Tokens.End; i-- {
		t := d.tok(i)
		if t.Kind != text.Word && t.Kind != text.Number || t.Capital {
			return ""
		}
		if ledForces.Has(t.Lower) {
			return d.homeOf(k-1, 0)
		}
	}
	return ""
}

// ledForces are what a commander has under him.
var ledForces = text.SetOf("army armies fleet fleets troops force forces squadron squadrons detachment expedition regiment column ships marines cavalry musketeers soldiers men flotilla corps division brigade battalion garrison mission embassy delegation")

// servantIn is the first word among the tokens from i to end that says that somebody serves another, in small letters; -1
// where none is, or a mark comes first.
func (d *reading) servantIn(i, end int) int {
	for ; i < end; i++ {
		t := d.tok(i)
		if t.Kind == text.Punct && t.Text != "-" {
			return -1
		}
		if serving.Has(t.Lower) && !t.Capital {
			return i
		}
	}
	return -1
}

// befores stand before what somebody is.
var befores = text.SetOf("the a an then now former late")

// serving are those who act for whose servants they are, and the heirs and kin who act for one house.
var serving = text.SetOf(`general admiral marshal colonel captain commander governor viceroy envoy ambassador emissary minister chancellor vizier secretary deputy agent
	lieutenant successor predecessor heir brother son uncle cousin nephew regent ruler king queen emperor sultan prince shah president premier negotiator representative plenipotentiary spokesman`)

// homeOfPronoun is the state of whom a possessive at the head of a title means.
func (d *reading) homeOfPronoun(k int) string {
	var refers []int
	switch w := d.tok(d.found[k].Tokens.Start).Lower; w {
	case "its", "their":
		refers = d.stateBefore(k)
	case "her":
		refers = d.womanBefore(k)
	default:
		refers = d.personBefore(k, false)
	}
	if len(refers) != 1 || refers[0] == k {
		return ""
	}
	return d.homeOf(refers[0], 0)
}

// homeOf is the state that a mention names, or that of the person it names, by a name of it; "" where it is not known.
func (d *reading) homeOf(k, hops int) string {
	f := &d.found[k]
	if hops > maxHops {
		return ""
	}
	if f.kind == kindTitle && f.state != "" {
		return f.state
	}
	if len(f.refers) > 0 {
		if len(f.refers) > 1 {
			return ""
		}
		return d.homeOf(f.refers[0], hops+1)
	}
	switch f.kind {
	case kindState:
		if !f.AsPlace {
			return f.surface
		}
	case kindPerson:
		if f.state != "" {
			return f.state
		}
		if f.person >= 0 {
			return d.stateOfPerson(d.people[f.person])
		}
	}
	return ""
}

// stateOfPerson is a name of the state of a person. Whom the tables know by a surname alone may be somebody else, unless the
// document is about that state.
func (d *reading) stateOfPerson(p *person) string {
	if p.state != "" || p.home != "" {
		return cmp.Or(p.state, p.home)
	}
	name := ""
	if len(p.parts) < 2 && !d.leadsSubject(p) {
		return ""
	}
	for _, known := range p.known {
		s, ok := d.rec.tables.State(known.State)
		if !ok || name != "" && name != s.Name {
			return ""
		}
		name = s.Name
	}
	return name
}

// firstFamily is the key today of what a name of a state means first.
func (d *reading) firstFamily(name string) string {
	if keys := d.statesNamed(name); len(keys) > 0 {
		return d.familyOf(keys[0])
	}
	return name
}

// leadsSubject reports a person of the tables whose state the document is about.
func (d *reading) leadsSubject(p *person) bool {
	return slices.ContainsFunc(p.known, func(known *reference.Person) bool {
		return slices.ContainsFunc(d.subject, func(k int) bool { return d.family(k) == d.familyOf(known.State) })
	})
}

// thrones gives a sovereign who bears a number the state of the others of that name in the document: numbers count those who
// sat on one throne, so that in a text with Charles IX of Sweden, Charles X is Sweden's too.
func (d *reading) thrones() {
	seats := map[string]string{} // "" where two states have such sovereigns
	for _, p := range d.people {
		if !reigns(p.parts) || len(p.known) > 0 && p.state == "" && !d.leadsSubject(p) {
			continue // of the tables' sovereigns, those whom the document is about
		}
		state := d.stateOfPerson(p)
		if state == "" {
			continue
		}
		if have, ok := seats[p.parts[0]]; ok && d.firstFamily(have) != d.firstFamily(state) {
			state = ""
		}
		seats[p.parts[0]] = state
	}
	for _, p := range d.people {
		if reigns(p.parts) && p.state == "" && p.home == "" && !p.torn {
			p.home = seats[p.parts[0]]
		}
	}
}

// reigns reports a sovereign's name with a number: "Charles X", "Frederick IV of Denmark".
func reigns(parts []string) bool {
	if of := slices.Index(parts, "of"); of > 0 {
		parts = parts[:of]
	}
	return numbered(parts) || len(parts) > 1 && len(parts) < 4 && parts[1] == "x"
}

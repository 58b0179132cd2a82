package mention

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// settlePronouns finds whom pronouns, pairs and bare titles mean. Each looks back over
// a few sentences only.
func (d *reading) settlePronouns() {
	d.perSent = make([][2]int, len(d.sentences))
	for k := range d.found {
		s := d.found[k].sentence
		if d.perSent[s][1] == 0 {
			d.perSent[s][0] = k
		}
		d.perSent[s][1] = k + 1
	}
	for k := range d.found {
		switch f := &d.found[k]; f.kind {
		case kindTitle:
			if f.refers = d.titleBearer(k); f.owned {
				f.owners = d.groupBefore(k)
			}
		case kindPronoun:
			f.refers = d.antecedents(k, f)
			if len(f.refers) == 1 && d.found[f.refers[0]].Form == text.FormPeople {
				f.Form = text.FormPeople
			}
		}
	}
}

func (d *reading) antecedents(k int, f *found) []int {
	switch f.pro {
	case proHe:
		if r := d.personAhead(k); r != nil {
			return r
		}
		if w := d.tok(f.Tokens.Start).Lower; w == "she" || w == "her" {
			return d.womanBefore(k)
		}
		return d.personBefore(k, false)
	case proHim:
		return d.personBefore(k, true)
	case proIt, proLand:
		return d.stateBefore(k)
	case proThey:
		return d.groupBefore(k)
	case proPair:
		return d.pairBefore(k)
	case proTwo:
		return d.twoPersons(k)
	case proSeveral:
		return d.severalBefore(k)
	case proFormer, proLatter:
		pair := d.coordinated(k)
		if len(pair) == 2 {
			if f.pro == proFormer {
				return pair[:1]
			}
			return pair[1:]
		}
	}
	return nil
}

// mentions gives the mentions of a sentence that come before k, the last maxBefore of
// them: a sentence without end costs no more than others.
func (d *reading) mentions(sentence, k int) (from, to int) {
	if sentence < 0 || sentence >= len(d.perSent) {
		return 0, 0
	}
	r := d.perSent[sentence]
	to = min(r[1], k)
	return max(r[0], to-maxBefore), to
}

// isPerson reports whether the mention means one person, itself or by reference.
func (d *reading) isPerson(k int) bool {
	f := &d.found[k]
	switch f.kind {
	case kindPerson:
		return f.person >= 0
	case kindTitle:
		return !f.Plural
	case kindPronoun:
		return (f.pro == proHe || f.pro == proHim) && len(f.refers) == 1
	}
	return false
}

// same reports whether two mentions mean one person.
func (d *reading) same(a, b int) bool {
	if a < 0 || b < 0 {
		return false
	}
	x, y := d.refer(a), d.refer(b)
	if len(x) != 1 || len(y) != 1 {
		return false
	}
	return x[0] == y[0] || d.found[x[0]].person >= 0 && d.found[x[0]].person == d.found[y[0]].person
}

// refer follows a pronoun or title to what it means.
func (d *reading) refer(k int) []int {
	if r := d.found[k].refers; len(r) > 0 {
		return r
	}
	return []int{k}
}

// isState reports whether the mention means one state that acts.
func (d *reading) actsAsState(k int) bool {
	f := &d.found[k]
	return f.kind == kindState && !f.AsPlace && f.Form != text.FormPrefix || f.kind == kindPronoun && (f.pro == proIt || f.pro == proLand) && len(f.refers) == 1
}

// stateBefore finds the state that "it" or "the country" means: the first of its own
// sentence, else the first of the two before.
func (d *reading) stateBefore(k int) []int {
	s := d.found[k].sentence
	for back := 0; back <= 2; back++ {
		if back > 0 && d.breakBetween(s-back+1) {
			return nil
		}
		from, to := d.mentions(s-back, k)
		if back == 0 {
			if d.acted(k) {
				if to = d.beyondClause(from, to, k); from == to {
					continue
				}
			}
			j := d.subjectActor(from, to, k)
			if j < 0 {
				j = d.nearestActor(from, to)
			}
			if j >= 0 {
				if len(d.chain(j, to)) > 1 || d.chained(j, from) {
					return nil
				}
				return d.refer(j)
			}
		}
		for j := from; j < to; j++ {
			if f := &d.found[j]; f.kind == kindEntity && !f.names(schema.Place) && j == from && d.found[k].pro == proIt {
				return d.refer(j)
			}
			if d.actsAsState(j) {
				if len(d.chain(j, to)) > 1 {
					return nil // "Pakistan and Russia …, as it will": neither of them
				}
				return d.refer(j)
			}
		}
	}
	return nil
}

// acted reports whether "it" at k is what something is done to or a preposition's: "recognised
// it", "war against it", unlike "said it would".
func (d *reading) acted(k int) bool {
	i := d.found[k].Tokens.Start
	if d.tok(i).Lower != "it" || i == 0 || d.starts[i] {
		return false
	}
	before, next := d.tok(i-1), d.tok(i+1)
	if before.Kind != text.Word || before.Capital || opensClause.Has(before.Lower) {
		return false
	}
	return next.Kind == text.Punct || followsObject.Has(next.Lower)
}

// opensClause are words before a pronoun that is the subject; followsObject are words behind
// one that is not.
var (
	opensClause   = set("and but or that which while when as because after before since until if although though where whether so then than said says")
	followsObject = set(`in on at by for with from to as and but the a an after before until when while during against over into out off down up back again
	first too also last next that this immediately formally only soon within under through together`)
)

// beyondClause gives the end of the mentions that stand before the clause of the one at k:
// who does something to it is somebody else.
func (d *reading) beyondClause(from, to, k int) int {
	for i := d.found[k].Tokens.Start - 1; to > from && i >= d.found[from].Tokens.Start; i-- {
		switch d.tok(i).Lower {
		case ";", ",", ":", "–", "—", "and", "but", "after", "when", "while", "which", "before":
			for to > from && d.found[to-1].Tokens.Start > i {
				to--
			}
			return to
		}
	}
	return from
}

// subjectActor finds the state that is the subject of the clause before "and its": "Bulgaria
// declared war on Romania, and its troops …". -1 where "its" opens no further clause.
func (d *reading) subjectActor(from, to, k int) int {
	i := d.found[k].Tokens.Start
	if d.tok(i).Lower != "its" {
		return -1
	}
	switch d.tok(i - 1).Lower {
	case "and", "but", ";", "while", "whereupon":
	default:
		return -1
	}
	for j := from; j < to; j++ {
		f := &d.found[j]
		if !d.actsAsState(j) || f.Form == text.FormAdjective {
			continue
		}
		if located.Has(d.tok(f.Tokens.Start - 1).Lower) {
			return -1
		}
		return j
	}
	return -1
}

// nearestActor finds the last state or organisation named as such, not by an
// adjective, -1 for none.
func (d *reading) nearestActor(from, to int) int {
	for j := to - 1; j >= from; j-- {
		f := &d.found[j]
		if j > from && d.isTold(j) {
			continue
		}
		if d.actsAsState(j) && f.Form != text.FormAdjective || f.kind == kindEntity && (f.names(schema.Organisation) || f.names(schema.Group)) {
			return j
		}
	}
	return -1
}

// isTold reports whether somebody tells the one named at j something of his own: in "Venezuela told the United
// Nations that it would leave", it is Venezuela.
func (d *reading) isTold(j int) bool {
	f := &d.found[j]
	i := f.Tokens.Start - 1
	if d.tok(i).Lower == "the" {
		i--
	}
	return informs.Has(d.tok(i).Lower) && d.tok(f.Tokens.End).Lower == "that"
}

// informs are verbs of telling somebody what the one who tells does or thinks.
var informs = set(`told tells tell informed informs inform notified notifies notify assured assures assure promised promises promise`)

// chained reports whether "and" joins the mention at j to the one before it.
func (d *reading) chained(j, from int) bool {
	if j <= from {
		return false
	}
	return len(d.chain(j-1, j+1)) > 1
}

// breakBetween reports whether a sentence begins a paragraph or an entry: behind an
// empty line, a bullet, or at a line that begins with a date.
func (d *reading) breakBetween(sentence int) bool {
	if sentence < 0 || sentence >= len(d.sentences) {
		return false
	}
	i := d.sentences[sentence]
	t := d.tok(i)
	return t.Blank || t.LineBreak && (t.Kind == text.Number || calendar.Has(t.Lower)) || i > 0 && d.tok(i-1).Kind == text.Punct && d.tok(i-1).LineBreak
}

// groupBefore finds whom "they" means: the first plural or coordinated mentions, else
// the only state, else the state of the person who is the subject. "Them" is not the
// subject of its own clause.
func (d *reading) groupBefore(k int) []int {
	f := &d.found[k]
	object := d.tok(f.Tokens.Start).Lower == "them"
	if w := d.tok(f.Tokens.Start - 1).Lower; object && (w == "between" || w == "among" || w == "amongst") {
		if group := d.joinedBefore(k); len(group) > 1 {
			return group
		}
	}
	for back := 0; back <= 2; back++ {
		if back > 0 && d.breakBetween(f.sentence-back+1) {
			return nil
		}
		from, to := d.mentions(f.sentence-back, k)
		if group := d.groupIn(f, from, to, object && back == 0); len(group) > 0 {
			return group
		}
	}
	return nil
}

// joinedBefore finds the last mentions before k that "and" joins: "aid to both India and
// Pakistan after war breaks out between them".
func (d *reading) joinedBefore(k int) []int {
	s := d.found[k].sentence
	for back := 0; back <= 1; back++ {
		if back > 0 && d.breakBetween(s) {
			return nil
		}
		var last []int
		from, to := d.mentions(s-back, k)
		for j := from; j < to; j++ {
			if f := &d.found[j]; f.kind == kindEntity && f.names(schema.Place) {
				continue
			}
			if group := d.chain(j, to); len(group) > 1 {
				last = group
				j += len(group) - 1
			}
		}
		if last != nil {
			return last
		}
	}
	return nil
}

func (d *reading) groupIn(f *found, from, to int, object bool) []int {
	var states []int
	subject := -1
	for j := from; j < to; j++ {
		o := &d.found[j]
		if o.kind == kindEntity && o.Form != text.FormPeople && !o.names(schema.Organisation) && !o.names(schema.Group) {
			continue
		}
		if o.kind == kindPronoun && (o.pro != proThey && o.pro != proPair && o.pro != proTwo || object) {
			continue
		}
		if o.Form == text.FormPeople {
			if len(states) == 0 {
				return []int{j}
			}
			continue
		}
		if o.kind == kindPronoun && (o.ofPerson || o.pro == proPair) {
			f.ofPerson = true // "The two countries …. They …": not the persons named before
		}
		if object {
			// "them" is nobody of a list that is the subject
		} else if group := d.chain(j, to); len(group) > 1 {
			return group
		}
		if o.Plural {
			return d.refer(j)
		}
		if d.actsAsState(j) {
			states = append(states, j)
		} else if subject < 0 && len(states) == 0 && d.isPerson(j) {
			subject = j
		}
	}
	switch {
	case object && len(states) > 1:
		last := states[len(states)-1]
		for _, j := range states {
			if d.family(d.refer(j)[0]) != d.family(d.refer(last)[0]) {
				return d.refer(j)
			}
		}
	case subject >= 0:
		f.ofPerson = true
		return d.refer(subject)
	case len(states) > 0 && !object:
		return d.refer(states[0])
	}
	return nil
}

// maxChain is how many mentions "they" may stand for.
const maxChain = 64

// chain gives the mentions that "and" or commas join to the one at j, each once: in
// "Russia and they and they" every pronoun would double them.
func (d *reading) chain(j, to int) []int {
	group := d.refer(j)
	group = slices.Clone(group)
	for n := j + 1; n < to && len(group) < maxChain; n++ {
		if d.found[n].names(schema.Place) {
			break
		}
		gap := d.found[n].Tokens.Start - d.found[n-1].Tokens.End
		if gap < 1 || gap > 2 {
			break
		}
		joined := false
		for i := d.found[n-1].Tokens.End; i < d.found[n].Tokens.Start; i++ {
			w := d.tok(i).Lower
			joined = w == "and" || w == "," || joined && w == "the"
			if !joined {
				break
			}
		}
		if !joined {
			break
		}
		for _, m := range d.refer(n) {
			if !slices.Contains(group, m) {
				group = append(group, m)
			}
		}
	}
	return group
}

// states lists the different states of the mentions from one to another, those of
// persons left out.
func (d *reading) states(from, to int) []int {
	var out []int
	for j := from; j < to; j++ {
		f := &d.found[j]
		if f.kind != kindState || f.AsPlace {
			continue
		}
		at := slices.IndexFunc(out, func(o int) bool { return d.family(o) == d.family(j) })
		if at < 0 {
			out = append(out, j)
		} else {
			out[at] = j // the USSR, then Russia: the later name
		}
	}
	return out
}

// family is one key for a state and those it continues, so that Russia and the USSR
// count as one.
func (d *reading) family(k int) string {
	if f := &d.found[k]; len(f.entries) > 0 {
		return d.familyOf(f.entries[0].key)
	}
	return d.found[k].surface
}

// pairBefore finds the two states that "both sides" means: those of its sentence, of
// the sentences before it, else the document's pair.
func (d *reading) pairBefore(k int) []int {
	s := d.found[k].sentence
	for back := 0; back <= 2; back++ {
		if back > 0 && d.breakBetween(s-back+1) {
			break
		}
		from, to := d.mentions(s-back, k)
		if back == 0 && to > from && d.actsOn(to-1, k) {
			to-- // "the United States stopped deliveries to both": to two others
		}
		sides := d.sides(from, to)
		if pair := d.ofSubject(sides); len(sides) > 2 && len(pair) == 2 {
			return pair // of more than two those whom the document is about
		}
		if pair := d.states(from, to); len(pair) == 2 {
			if len(d.subject) == 2 && len(d.ofSubject(pair)) == 1 && (d.behindBy(pair[0]) || d.behindBy(pair[1])) {
				return d.subject // "Ugandan aircraft, delivered by Libya, …": who only helped is none of the two
			}
			return pair
		}
		if len(sides) > 2 && back == 0 {
			if pair := d.joinedBefore(k); len(pair) == 2 {
				return pair // "Britain and France land; the Soviet Union threatens both"
			}
		}
		if len(sides) == 2 {
			return sides
		}
	}
	return d.subject
}

// behindBy reports whether a mention stands behind a participle and "by": "aircraft delivered by Libya".
func (d *reading) behindBy(k int) bool {
	i := d.found[k].Tokens.Start - 1
	if d.tok(i).Lower == "the" {
		i--
	}
	return d.tok(i).Lower == "by" && !articles.Has(d.tok(i-1).Lower)
}

// actsOn reports whether the state that a mention names does something to the two whom a bare
// "both" behind it means: nothing but small words stands between them.
func (d *reading) actsOn(j, k int) bool {
	f := &d.found[k]
	if f.Tokens.Len() != 1 || d.found[j].kind != kindState || d.found[j].AsPlace {
		return false
	}
	if w := d.tok(f.Tokens.Start - 1); w.Kind == text.Punct || w.Capital || d.starts[f.Tokens.Start] {
		return false
	}
	for i := d.found[j].Tokens.End; i < f.Tokens.Start; i++ {
		if t := d.tok(i); t.Kind == text.Punct || t.Lower == "and" {
			return false
		}
	}
	return f.Tokens.Start > d.found[j].Tokens.End
}

// ofSubject keeps the mentions whose states are those whom the document is about.
func (d *reading) ofSubject(mentions []int) []int {
	var out []int
	for _, k := range mentions {
		key := d.sideOf(k)
		if slices.ContainsFunc(d.subject, func(s int) bool { return d.sideOf(s) == key }) {
			out = append(out, k)
		}
	}
	return out
}

// sideOf is the family of the state that a mention names, or whose office a person held.
func (d *reading) sideOf(k int) string {
	switch f := &d.found[k]; {
	case f.kind == kindState:
		return d.family(k)
	case f.kind == kindPerson && f.person >= 0 && len(d.people[f.person].known) > 0:
		return d.familyOf(d.people[f.person].known[0].State)
	}
	return ""
}

// sides lists the different states of the mentions from one to another, those of
// persons and of capitals meant as places included.
func (d *reading) sides(from, to int) []int {
	var out []int
	var seen []string
	for j := from; j < to; j++ {
		if key := d.sideOf(j); key != "" && !slices.Contains(seen, key) {
			seen, out = append(seen, key), append(out, j)
		}
	}
	return out
}

// coordinated finds the last two different states or organisations before k.
func (d *reading) coordinated(k int) []int {
	s := d.found[k].sentence
	for back := 0; back <= 1; back++ {
		from, to := d.mentions(s-back, k)
		var out []int
		for j := from; j < to; j++ {
			f := &d.found[j]
			if f.kind == kindState && !f.AsPlace && f.Form != text.FormPrefix || f.kind == kindPerson || f.kind == kindEntity && !f.names(schema.Place) {
				out = append(out, j)
			}
		}
		if len(out) >= 2 {
			return out[len(out)-2:]
		}
	}
	return nil
}

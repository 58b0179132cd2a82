package mention

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

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
			if back > 0 && len(d.subject) == 2 && len(d.ofSubject(pair)) < 2 && !d.together(pair[0], pair[1]) {
				return d.subject // third states that one of the two has dealt with meanwhile, or that lent them a room
			}
			return pair
		}
		if len(sides) > 2 && back == 0 {
			if pair := d.joinedBefore(k); len(pair) == 2 {
				return pair // "Britain and France land; the Soviet Union threatens both"
			}
		}
		if len(sides) == 2 && back > 0 && len(d.subject) == 2 && len(d.ofSubject(sides)) < 2 && !d.together(sides[0], sides[1]) {
			return d.subject
		}
		if len(sides) == 2 {
			return sides
		}
	}
	return d.subject
}

// together reports that "and", "with" or "between" joins two mentions: "Chile and Peru", "talks of Chile with Peru".
func (d *reading) together(a, b int) bool {
	for i := d.found[a].Tokens.End; i < d.found[b].Tokens.Start; i++ {
		switch d.tok(i).Lower {
		case "and", "with", "&", "-", "–", "/":
			return true
		}
		if d.tok(i).Kind == text.Punct {
			return false
		}
	}
	return false
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

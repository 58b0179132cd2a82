package mention

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
	"entente/schema/reference"
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

// mentions gives the mentions of a sentence that come before k.
func (d *reading) mentions(sentence, k int) (from, to int) {
	if sentence < 0 || sentence >= len(d.perSent) {
		return 0, 0
	}
	r := d.perSent[sentence]
	return r[0], min(r[1], k)
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

// personBefore finds the person that "he" means: the nearest one before it in its own
// sentence, else the first of the sentence before, and so on. "Him" is not the subject
// of its own sentence.
func (d *reading) personBefore(k int, object bool) []int {
	s := d.found[k].sentence
	from, to := d.mentions(s, k)
	first := -1
	for j := to - 1; j >= from && object; j-- {
		if d.isPerson(j) {
			first = j
		} else if d.actsAsState(j) && d.found[j].Form != text.FormAdjective {
			break // the subject of the pronoun's clause
		}
	}
	for j := to - 1; j >= from; j-- {
		if d.found[j].Possessive && j > from && d.isPerson(from) {
			continue // "Mubarak attends Rabin's funeral, his …"
		}
		if d.isPerson(j) && !(object && d.same(j, first)) && d.tok(d.found[j].Tokens.Start-1).Lower != "with" {
			return d.refer(j)
		}
	}
	for back := 1; back <= 4; back++ {
		from, to := d.mentions(s-back, k)
		for j := from; j < to; j++ {
			if d.isPerson(j) && !(object && first >= 0 && d.same(j, first)) {
				return d.refer(j)
			}
		}
	}
	return nil
}

// womanBefore finds whom "she" means: a person with a woman's name or title, else, as
// older texts have it, the state that is the subject of the sentence or the one before,
// else any person.
func (d *reading) womanBefore(k int) []int {
	s := d.found[k].sentence
	for back := 0; back <= 4; back++ {
		from, to := d.mentions(s-back, k)
		for j := to - 1; j >= from; j-- {
			if d.isPerson(j) && d.woman(d.refer(j)[0]) {
				return d.refer(j)
			}
		}
	}
	for back := 0; back <= 1; back++ {
		from, to := d.mentions(s-back, k)
		for j := from; j < to; j++ {
			if f := &d.found[j]; d.actsAsState(j) && f.Form == text.FormName && f.kind == kindState {
				return d.refer(j)
			}
		}
	}
	return d.personBefore(k, false)
}

// woman reports whether the name or title of a person is a woman's.
func (d *reading) woman(k int) bool {
	f := &d.found[k]
	for i := f.Tokens.Start; i < f.Tokens.End; i++ {
		if women[d.tok(i).Lower] {
			return true
		}
	}
	if f.person < 0 {
		return false
	}
	p := d.people[f.person]
	if slices.ContainsFunc(p.parts, func(s string) bool { return women[s] }) {
		return true
	}
	return len(p.known) == 1 && women[nameParts(p.known[0].Name)[0]]
}

// women are forms of address and given names that only women bear.
var women = set(`mrs ms miss mme mlle madame begum lady dame queen princess empress tsarina duchess baroness smt shrimati mohtarma indira benazir golda
	margaret angela hillary condoleezza madeleine hasina khaleda theresa michelle dilma cristina corazon gloria megawati sirimavo chandrika tansu
	ellen julia jacinda sanna erna gro mary vigdis elizabeth victoria catherine isabel liz giorgia kaja mamata sushma hina marjatta purnima
	anna maria eva helen jane laura sarah susan nancy federica catherine ursula christine frederiksen mette katrin tarja ruth golda sheikha
	fatima aisha yasmin nirmala sonia pratibha sheila vijaya vijayalakshmi aung ingrid annalena penny marise retno`)

// personAhead finds the person behind a pronoun that opens the sentence: "On his visit
// to Helsinki Gorbachev spoke of …".
func (d *reading) personAhead(k int) []int {
	f := &d.found[k]
	s := f.sentence
	if !f.Possessive || f.Tokens.Start == d.sentences[s] || d.perSent[s][0] != k {
		return nil
	}
	switch d.tok(f.Tokens.Start - 1).Lower {
	case "in", "on", "at", "during", "after", "before", "with", "for", "by", "despite", "from":
	default:
		return nil
	}
	for j := k + 1; j < d.perSent[s][1]; j++ {
		if d.found[j].kind == kindPerson {
			return []int{j}
		}
		if d.found[j].kind == kindPronoun {
			return nil
		}
	}
	return nil
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
			if j := d.nearestActor(from, to); j >= 0 {
				if len(d.chain(j, to)) > 1 || d.chained(j, from) {
					return nil
				}
				return d.refer(j)
			}
		}
		for j := from; j < to; j++ {
			if f := &d.found[j]; f.kind == kindEntity && f.entity.Kind != schema.Place && j == from && d.found[k].pro == proIt {
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

// nearestActor finds the last state or organisation named as such, not by an
// adjective, -1 for none.
func (d *reading) nearestActor(from, to int) int {
	for j := to - 1; j >= from; j-- {
		f := &d.found[j]
		if d.actsAsState(j) && f.Form != text.FormAdjective || f.kind == kindEntity && (f.entity.Kind == schema.Organisation || f.entity.Kind == schema.Group) {
			return j
		}
	}
	return -1
}

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
	return t.Blank || t.LineBreak && (t.Kind == text.Number || calendar[t.Lower]) || i > 0 && d.tok(i-1).Kind == text.Punct && d.tok(i-1).LineBreak
}

// groupBefore finds whom "they" means: the first plural or coordinated mentions, else
// the only state, else the state of the person who is the subject. "Them" is not the
// subject of its own clause.
func (d *reading) groupBefore(k int) []int {
	f := &d.found[k]
	object := d.tok(f.Tokens.Start).Lower == "them"
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

func (d *reading) groupIn(f *found, from, to int, object bool) []int {
	var states []int
	subject := -1
	for j := from; j < to; j++ {
		o := &d.found[j]
		if o.kind == kindEntity && o.Form != text.FormPeople && o.entity.Kind != schema.Organisation && o.entity.Kind != schema.Group {
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
		if group := d.chain(j, to); len(group) > 1 && !object {
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

// chain gives the mentions that "and" or commas join to the one at j.
func (d *reading) chain(j, to int) []int {
	group := d.refer(j)
	group = slices.Clone(group)
	for n := j + 1; n < to; n++ {
		if d.found[n].entity.Kind == schema.Place {
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
		group = append(group, d.refer(n)...)
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
		if pair := d.states(from, to); len(pair) == 2 {
			return pair
		}
		if pair := d.sides(from, to); len(pair) == 2 {
			return pair
		}
	}
	return d.subject
}

// sides lists the different states of the mentions from one to another, those of
// persons and of capitals meant as places included.
func (d *reading) sides(from, to int) []int {
	var out []int
	var seen []string
	for j := from; j < to; j++ {
		f, key := &d.found[j], ""
		switch {
		case f.kind == kindState:
			key = d.family(j)
		case f.kind == kindPerson && f.person >= 0 && len(d.people[f.person].known) > 0:
			key = d.familyOf(d.people[f.person].known[0].State)
		}
		if key != "" && !slices.Contains(seen, key) {
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
			if f.kind == kindState && !f.AsPlace && f.Form != text.FormPrefix || f.kind == kindPerson || f.kind == kindEntity && f.entity.Kind != schema.Place {
				out = append(out, j)
			}
		}
		if len(out) >= 2 {
			return out[len(out)-2:]
		}
	}
	return nil
}

// twoPersons finds whom "the two leaders" means: the only two of the nearest sentence
// that names any; all of the last sentences where the date must choose.
func (d *reading) twoPersons(k int) []int {
	s := d.found[k].sentence
	var all []int
	for back := 0; back <= 6; back++ {
		from, to := d.mentions(s-back, k)
		var out []int
		for j := from; j < to; j++ {
			r := d.refer(j)
			if !d.isPerson(j) || len(r) != 1 {
				continue
			}
			if !slices.ContainsFunc(out, func(o int) bool { return d.same(o, j) }) {
				out = append(out, r[0])
			}
			if !slices.ContainsFunc(all, func(o int) bool { return d.same(o, j) }) {
				all = append(all, r[0])
			}
		}
		if len(out) == 2 && len(all) == 2 {
			return out
		}
	}
	if len(all) >= 2 {
		return all
	}
	return d.subject
}

// reach is how many mentions a bare title looks back over.
const reach = 300

// titleBearer finds the person of the document whom a bare title means: the last one
// before it said to hold that office of that state.
func (d *reading) titleBearer(k int) []int {
	f := &d.found[k]
	if f.Plural || f.indefinite || f.ours {
		return nil
	}
	for j := k - 1; j >= max(0, k-reach); j-- {
		o := &d.found[j]
		if o.kind != kindPerson || o.person < 0 {
			continue
		}
		if f.state == "" && f.sentence-o.sentence > 12 {
			break
		}
		p := d.people[o.person]
		if p.office != f.office || !d.agrees(p, f) || f.state != "" && len(p.known) == 0 && p.state == "" {
			continue
		}
		return []int{j}
	}
	return d.officeHolder(k)
}

// officeHolder finds the last person named shortly before a bare title who ever held
// that office by the tables: "Kekkonen was abroad. The President flew home."
func (d *reading) officeHolder(k int) []int {
	f := &d.found[k]
	for j := k - 1; j >= 0 && f.sentence-d.found[j].sentence <= 3; j-- {
		o := &d.found[j]
		if o.kind != kindPerson || o.person < 0 || !d.agrees(d.people[o.person], f) {
			continue
		}
		for _, p := range d.people[o.person].known {
			if slices.ContainsFunc(p.Terms, func(t reference.Term) bool { return t.Office == f.office }) {
				return []int{j}
			}
		}
	}
	return nil
}

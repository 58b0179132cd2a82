package mention

import (
	"entente/loader/report/text"
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
	case proBody:
		return d.bodyBefore(k)
	case proRealm:
		return d.realmOf(k)
	case proOther:
		return d.otherBefore(k)
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
	if i > 0 && d.tok(i-1).Text == "?" {
		return false // who is asked about is told of in the answer
	}
	return t.Blank || t.LineBreak && (t.Kind == text.Number || calendar.Has(t.Lower)) || i > 0 && d.tok(i-1).Kind == text.Punct && d.tok(i-1).LineBreak
}

// says is how many tokens a sentence has, 0 where there is none.
func (d *reading) says(sentence int) int {
	if sentence < 0 || sentence+1 >= len(d.sentences) {
		return 0
	}
	return d.sentences[sentence+1] - d.sentences[sentence]
}

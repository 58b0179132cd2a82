package mention

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema/reference"
)

// maxBefore is how many mentions of a sentence are looked at for whom a pronoun means.
const maxBefore = 200

// personBefore finds the person that "he" means: the nearest one before it in its own
// sentence, else the first of the sentence before, and so on. "Him" is not the subject
// of its own sentence.
func (d *reading) personBefore(k int, object bool) []int {
	if r := d.personThat(k, object, func(j int) bool { return !d.surelyWoman(d.refer(j)[0]) }); r != nil {
		return r
	}
	return d.personThat(k, object, func(int) bool { return true })
}

// personThat is personBefore among the mentions that may be meant.
func (d *reading) personThat(k int, object bool, may func(j int) bool) []int {
	s := d.found[k].sentence
	from, to := d.mentions(s, k)
	first := -1
	for j := to - 1; j >= from && object; j-- {
		if d.isPerson(j) {
			first = j
		} else if d.actsAsState(j) && d.found[j].Form != text.FormAdjective {
			if first > j && d.doesTo(j, first) {
				first = -1 // "Kosovo detained Đurić and deported him"
			}
			break // the subject of the pronoun's clause
		}
	}
	for j := to - 1; j >= from; j-- {
		if d.found[j].Possessive && j > from && d.isPerson(from) {
			continue // "Mubarak attends Rabin's funeral, his …"
		}
		if d.isPerson(j) && may(j) && !(object && d.same(j, first)) && d.tok(d.found[j].Tokens.Start-1).Lower != "with" {
			return d.refer(j)
		}
	}
	for back := 1; back <= 4; back++ {
		if d.strangerActs(s - back + 1) {
			return nil
		}
		from, to := d.mentions(s-back, k)
		for j := from; j < to; j++ {
			if d.isPerson(j) && may(j) && !(object && first >= 0 && d.same(j, first)) {
				return d.refer(j)
			}
		}
	}
	return nil
}

// strangerActs reports whether a sentence opens with a name that nothing knows, as its subject: "Tharrawaddy seizes
// the throne and declares that he is not bound." Then "he" is nobody who was named before.
func (d *reading) strangerActs(sentence int) bool {
	if sentence < 0 || sentence >= len(d.sentences) {
		return false
	}
	i := d.sentences[sentence]
	for end := i + 8; i < end && (d.tok(i).Kind != text.Word || calendar.Has(d.tok(i).Lower)); i++ {
	}
	return d.mayBeOneName(i) && d.words[i] == 0 && !indefinite.Has(d.tok(i).Lower) && d.tok(i+1).Kind == text.Word && !d.tok(i+1).Capital && looksVerb(d.tok(i+1).Lower)
}

// indefinite are pronouns for no one in particular.
var indefinite = set(`nobody everybody somebody anybody everyone someone anyone none both neither either others many few most some several all each another nothing everything`)

// doesTo reports whether a verb stands between a state and the person behind it, and no comma:
// the state does something to the person.
func (d *reading) doesTo(state, person int) bool {
	verb := false
	for i := d.found[state].Tokens.End; i < d.found[person].Tokens.Start; i++ {
		switch w := d.tok(i); {
		case w.Kind == text.Punct || w.Lower == "and" || w.Lower == "that":
			return false
		case w.Kind == text.Word && !w.Capital && (looksVerb(w.Lower) || handles.Has(w.Lower)):
			verb = true
		}
	}
	return verb
}

// handles are verbs of what is done to persons.
var handles = set(`arrest arrests arrested detain detains detained jail jails jailed free frees freed release releases released kidnap kidnaps kidnapped invite invites invited
	receive receives received host hosts hosted oust ousts ousted depose deposes deposed overthrow overthrows overthrew capture captures captured try tries tried appoint appoints appointed
	extradite extradites extradited indict indicts indicted summon summons summoned shelter shelters sheltered`)

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
	for j := k + 1; j < min(d.perSent[s][1], k+maxBefore); j++ {
		if d.found[j].kind == kindPerson {
			return []int{j}
		}
		if d.found[j].kind == kindPronoun {
			return nil
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
	r := d.personThat(k, false, func(j int) bool { return !d.man(d.refer(j)[0]) })
	if len(r) == 1 && d.found[r[0]].person >= 0 {
		d.people[d.found[r[0]].person].she = true // as "she" has told, from here on
	}
	return r
}

// man reports whether a title before a mention is a man's.
func (d *reading) man(k int) bool {
	f := &d.found[k]
	for i := f.Tokens.Start - 1; i < f.Tokens.End; i++ {
		if men.Has(d.tok(i).Lower) {
			return true
		}
	}
	return men.Has(d.tok(f.Tokens.Start-2).Lower) && d.tok(f.Tokens.Start-1).Text == "."
}

// men are forms of address that only men bear.
var men = set("mr sir lord king prince emperor tsar czar sultan shah emir sheikh pope monsieur signor herr señor don shri pak bapak")

// surelyWoman reports whether a mention is of a woman by her title or first name, or because "she" meant her before.
func (d *reading) surelyWoman(k int) bool {
	f := &d.found[k]
	for i := f.Tokens.Start; i < f.named.Start; i++ {
		if women.Has(d.tok(i).Lower) {
			return true
		}
	}
	if f.person < 0 {
		return false
	}
	p := d.people[f.person]
	return p.she || len(p.parts) > 1 && women.Has(p.parts[0]) || len(p.known) == 1 && women.Has(nameParts(p.known[0].Name)[0])
}

// woman reports whether the name or title of a person is a woman's.
func (d *reading) woman(k int) bool {
	f := &d.found[k]
	for i := f.Tokens.Start; i < f.Tokens.End; i++ {
		if women.Has(d.tok(i).Lower) {
			return true
		}
	}
	if f.person < 0 {
		return false
	}
	p := d.people[f.person]
	if p.she || slices.ContainsFunc(p.parts, func(s string) bool { return women.Has(s) }) {
		return true
	}
	return len(p.known) == 1 && women.Has(nameParts(p.known[0].Name)[0])
}

// women are forms of address and given names that only women bear.
var women = set(`mrs ms miss mme mlle madame begum lady dame queen princess empress tsarina duchess baroness smt shrimati mohtarma indira benazir golda
	margaret angela hillary condoleezza madeleine hasina khaleda theresa michelle dilma cristina corazon gloria megawati sirimavo chandrika tansu
	ellen julia jacinda sanna erna gro mary vigdis elizabeth victoria catherine isabel liz giorgia kaja mamata sushma hina marjatta purnima
	anna maria eva helen jane laura sarah susan nancy federica catherine ursula christine frederiksen mette katrin tarja ruth golda sheikha
	fatima aisha yasmin nirmala sonia pratibha sheila vijaya vijayalakshmi aung ingrid annalena penny marise retno`)

// twoPersons finds whom "the two leaders" means: the only two of the nearest sentence
// that names any; all of the last sentences where the date must choose.
func (d *reading) twoPersons(k int) []int {
	s := d.found[k].sentence
	var all []int
	for back := 0; back <= 6; back++ {
		from, to := d.mentions(s-back, k)
		out := slices.DeleteFunc(d.personsIn(from, to), func(j int) bool { return !d.mayHold(j, d.found[k].office) })
		for _, j := range out {
			if !slices.ContainsFunc(all, func(o int) bool { return d.same(o, j) }) {
				all = append(all, j)
			}
		}
		if len(out) == 2 && len(all) == 2 && !d.fellowCitizens(out[0], out[1]) {
			return out
		}
	}
	if pair := d.acrossBorder(all); pair != nil {
		return pair
	}
	if len(all) >= 2 {
		return all
	}
	return d.subject
}

// mayHold reports whether a person of the document may be one of "the two presidents": no other office alone is
// known of them.
func (d *reading) mayHold(k int, office string) bool {
	at := d.found[k].person
	if office == "" || at < 0 {
		return true
	}
	p := d.people[at]
	return p.office == "" && len(p.known) == 0 || p.held(office)
}

// fellowCitizens reports whether two persons of the tables led one state: "the two leaders" are
// not a prime minister and the predecessor.
func (d *reading) fellowCitizens(a, b int) bool {
	p, q := d.found[a].person, d.found[b].person
	if p < 0 || q < 0 || len(d.people[p].known) != 1 || len(d.people[q].known) != 1 {
		return false
	}
	return d.people[p].known[0].State == d.people[q].known[0].State
}

// acrossBorder gives the two persons named last of whom each is of another state, where those
// named since are no more than one further person.
func (d *reading) acrossBorder(all []int) []int {
	if len(all) != 3 {
		return nil
	}
	var pair []int
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			if !d.fellowCitizens(all[i], all[j]) {
				if pair != nil && !slices.Contains(pair, all[i]) && !slices.Contains(pair, all[j]) {
					return nil
				}
				if pair == nil {
					pair = []int{all[i], all[j]}
				}
			}
		}
	}
	return pair
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
	if j := d.namedBehind(k); j > k {
		return []int{j}
	}
	for j := k - 1; j >= max(0, k-reach); j-- {
		o := &d.found[j]
		if o.kind != kindPerson || o.person < 0 {
			continue
		}
		if f.state == "" && f.sentence-o.sentence > 30 {
			break
		}
		p := d.people[o.person]
		if p.office != f.office && !(f.office == "Minister" && f.state != "" && strings.HasSuffix(p.office, " Minister") && f.sentence-o.sentence <= 4) || !d.agrees(p, f) || f.state != "" && len(p.known) == 0 && p.state == "" {
			continue
		}
		return []int{j}
	}
	return d.officeHolder(k)
}

// namedBehind finds the person whom a title is set off from by a comma and where the office is held:
// "the Danish minister in Washington, Henrik Kauffmann, signed". It gives -1 where none is.
func (d *reading) namedBehind(k int) int {
	f := &d.found[k]
	for j := k + 1; j < min(len(d.found), k+4); j++ {
		o := &d.found[j]
		if o.kind != kindPerson {
			continue
		}
		end := o.Tokens.Start - 1
		if o.person < 0 || d.tok(end).Text != "," || d.tok(o.Tokens.End).Text != "," || end-f.Tokens.End > 5 || !d.agrees(d.people[o.person], f) {
			return -1
		}
		for i := f.Tokens.End; i < end; i++ {
			switch t := d.tok(i); {
			case t.Capital, t.Lower == "in", t.Lower == "to", t.Lower == "at", t.Lower == "the", t.Lower == "of":
			default:
				return -1
			}
		}
		return j
	}
	return -1
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

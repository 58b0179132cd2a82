package mention

import (
	"slices"
	"sort"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
	"entente/schema/reference"
)

// person is one person of the document with all spellings.
type person struct {
	she      bool                // "she" has meant this person
	known    []*reference.Person // who it may be in the tables: one, or namesakes that a date tells apart
	parts    []string            // the fullest name, folded
	forms    map[string]int      // spellings and how often
	best     string              // that of them by which the person is called, "" before it is asked for; see name
	office   string              // last stated
	state    string              // last stated, a surface
	home     string              // what the document shows of it else, a surface; see settleHomes
	torn     bool                // it shows two
	mentions []int
	full     []int               // the mentions by full name, sorted
	latest   int                 // the last mention by surname that has been joined, -1 none
	kin      []*reference.Person // namesakes of the same state, whom the surname alone may mean at another date
	sought   bool                // they have been looked for
}

// joinPersons finds out which mentions name the same person: full names first, then
// surnames alone.
func (d *reading) joinPersons() {
	for k := range d.found {
		if f := &d.found[k]; f.kind == kindPerson && len(d.parts(f.surface)) > 1 {
			f.person = d.full(f)
			d.note(k)
		}
	}
	d.sweep()
	for _, p := range d.people {
		sort.Ints(p.mentions)
		p.full = slices.Clone(p.mentions)
	}
	for k := range d.found {
		if f := &d.found[k]; f.kind == kindPerson && f.person < 0 {
			if f.person = d.single(f, k); f.person >= 0 {
				d.people[f.person].latest = k
			}
			d.note(k)
		}
	}
}

// note adds what a mention says of its person.
func (d *reading) note(k int) {
	f := &d.found[k]
	if f.person < 0 {
		return
	}
	p := d.people[f.person]
	p.forms[f.surface]++
	p.best = ""
	p.mentions = append(p.mentions, k)
	if f.office != "" {
		p.office = f.office
	}
	if f.state != "" {
		p.state = f.state
	}
	f.Known = len(p.known) > 0
}

// full finds or makes the person of a name of several words.
func (d *reading) full(f *found) int {
	parts := d.parts(f.surface)
	named, asked := d.looked[f.surface]
	if !asked {
		named = d.lookup(f.surface, parts)
		d.looked[f.surface] = named
	}
	known := d.narrow(named, f)
	if len(known) == 1 {
		if at, ok := d.byKnown[known[0].Key()]; ok {
			return at
		}
	}
	for _, at := range d.byName[d.sound(parts[len(parts)-1])] {
		p := d.people[at]
		if len(known) > 0 && len(p.known) > 0 && !shareKnown(known, p.known) {
			continue
		}
		if samePerson(parts, p.parts) || surnames(parts, p.parts) || surnames(p.parts, parts) {
			if len(parts) > len(p.parts) {
				p.parts = parts
			}
			if len(p.known) == 0 {
				p.known = known
			}
			return at
		}
	}
	return d.newPerson(parts, known)
}

func (d *reading) newPerson(parts []string, known []*reference.Person) int {
	at := len(d.people)
	d.people = append(d.people, &person{known: known, parts: parts, forms: map[string]int{}, latest: -1})
	for _, part := range parts {
		key := skeleton(part)
		if list := d.byName[key]; !slices.Contains(list, at) {
			d.byName[key] = append(list, at)
		}
	}
	for _, k := range known {
		if len(known) == 1 {
			d.byKnown[k.Key()] = at
		}
	}
	return at
}

// lookup finds a full name in the tables: as it is, without middle names, by initials,
// or spelt nearly so.
func (d *reading) lookup(name string, parts []string) []*reference.Person {
	if found := d.rec.tables.PersonsByName(name); len(found) > 0 {
		return found
	}
	surname := parts[len(parts)-1]
	loose := !onlyInitials(parts) || len(surname) >= minLoose
	var out []*reference.Person
	for _, key := range []string{skeleton(surname), skeleton(parts[0])} {
		for _, p := range d.lex.surnames[key] {
			if own := d.parts(p.Name); !loose && own[len(own)-1] != surname {
				continue // M. A. Jalal is not Mustafa Abdul Jalil spelt otherwise
			}
			if samePerson(parts, d.parts(p.Name)) && !slices.Contains(out, p) {
				out = append(out, p)
				continue
			}
			for _, alias := range p.Aliases {
				if ap := d.parts(alias); len(ap) > 1 && samePerson(parts, ap) && !slices.Contains(out, p) {
					out = append(out, p)
				}
			}
		}
		if len(out) > 0 {
			break
		}
	}
	return out
}

// minLoose is how many letters a surname with nothing but initials has at the least that may be spelt
// otherwise than in the tables: "N. Khruschev".
const minLoose = 7

// narrow keeps the namesakes that fit the state and office stated with the name.
func (d *reading) narrow(all []*reference.Person, f *found) []*reference.Person {
	if len(all) == 0 {
		return nil
	}
	out := all
	if o, ok := d.rec.tables.Office(f.office, f.state); ok && o.Rank <= 2 && o.Scope == "state" {
		out = slices.DeleteFunc(slices.Clone(out), func(p *reference.Person) bool {
			return !slices.ContainsFunc(p.Terms, func(t reference.Term) bool { return t.Head != reference.NotHead })
		})
		if len(out) == 0 {
			return nil // "President Bashir" is no foreign secretary of that name
		}
	}
	if crowned[f.office] {
		out = slices.DeleteFunc(slices.Clone(out), func(p *reference.Person) bool {
			return !holds(p, func(t reference.Term) bool {
				return crowned[t.Office] || t.Office == "Shah" || t.Office == "Prince" || t.Office == "Regent"
			})
		})
		if len(out) == 0 {
			return nil // "King Alexander" is no governor-general of that name
		}
	}
	if f.state != "" {
		keys := d.statesNamed(f.state)
		out = slices.DeleteFunc(slices.Clone(out), func(p *reference.Person) bool { return !slices.Contains(keys, p.State) })
		if len(out) == 0 {
			return nil // a namesake from another state
		}
	}
	if f.office != "" && len(out) > 1 {
		held := slices.DeleteFunc(slices.Clone(out), func(p *reference.Person) bool {
			return !slices.ContainsFunc(p.Terms, func(t reference.Term) bool { return t.Office == f.office })
		})
		if len(held) > 0 {
			out = held
		}
	}
	return out
}

// single finds the person of a surname: the last one before it in the document who
// bears it, else one after it, else the tables.
func (d *reading) single(f *found, k int) int {
	part := d.parts(f.surface)
	if len(part) == 0 {
		return -1
	}
	best, bestAt, exact := -1, -1, false
	reigns, reignsAt := -1, -1 // the sovereign of the name who was named last
	var monarchs []*reference.Person
	for _, at := range d.byName[d.sound(part[0])] {
		p := d.people[at]
		if numbered(p.parts) && near(part[0], p.parts[0]) {
			monarchs = append(monarchs, p.known...) // which Napoleon, the date tells
			if last := p.lastBefore(k); last > reignsAt {
				reigns, reignsAt = at, last
			}
			continue
		}
		if !near(part[0], p.parts[len(p.parts)-1]) && !near(part[0], p.parts[0]) || !d.agrees(p, f) || fathersName(p.parts, part[0]) && d.crownedBy(f) {
			continue
		}
		last, same := p.lastBefore(k), part[0] == p.parts[len(p.parts)-1]
		if best < 0 || same && !exact || same == exact && (last > bestAt && !d.outranks(best, at) || d.outranks(at, best)) { // "Kowalski" is not Anna Kowalska where both speak
			best, bestAt, exact = at, last, same
		}
	}
	if reigns >= 0 && !exact && reignsAt > bestAt && !heirs.Has(d.tok(f.named.Start-1).Lower) {
		if best = -1; len(monarchs) == 0 {
			f.alone = true
			return reigns
		}
	}
	if best >= 0 {
		f.alone = true
		d.kinOf(d.people[best], part[0])
		return best
	}
	if at := d.paternal(f, part[0], k); at >= 0 {
		f.alone = true
		return at
	}
	known := d.narrow(d.rec.tables.PersonsByName(f.surface), f)
	if es, _ := d.hit(f.named.Start, classSurname); len(known) == 0 && es != nil {
		for _, e := range es {
			known = append(known, e.person)
		}
		known = d.narrow(known, f)
	}
	if len(known) == 0 && f.office != "" {
		known = d.narrow(d.rec.tables.PersonsByName(f.office+" "+f.surface), f) // "Queen Elizabeth"
	}
	if len(known) == 0 && f.titled && (len(part[0]) > 7 || f.office != "" && len(part[0]) > 5) { // "Mr. Kamara" is no Camara
		known = d.narrow(slices.DeleteFunc(slices.Clone(d.lex.surnames[skeleton(part[0])]), func(p *reference.Person) bool {
			own := d.parts(p.Name)
			return !near(part[0], own[len(own)-1])
		}), f)
	}
	for _, p := range d.narrow(monarchs, f) {
		if !slices.Contains(known, p) {
			known = append(known, p)
		}
	}
	return d.newPerson(part, known)
}

// heirs are titles of those who do not reign.
var heirs = text.SetOf("prince princess duke duchess count infante archduke")

// numbered reports a sovereign's name: one's own and a number, "Álvaro I", and perhaps a further one, "Charles X Gustav".
func numbered(parts []string) bool {
	n := len(parts)
	return n > 1 && isNumeral(strings.ToUpper(parts[n-1])) || n == 3 && len(parts[1]) > 0 && isNumeral(strings.ToUpper(parts[1]))
}

// outranks reports that of two persons of one family name the first has led the state and the second has not: "Kim" is the
// ruler and not his sister.
func (d *reading) outranks(a, b int) bool {
	led := func(at int) bool {
		return slices.ContainsFunc(d.people[at].known, func(p *reference.Person) bool {
			return holds(p, func(t reference.Term) bool { return t.Head != reference.NotHead })
		})
	}
	return len(d.people[a].known) > 0 && len(d.people[b].known) > 0 && d.people[a].known[0].State == d.people[b].known[0].State && led(a) && !led(b)
}

// paternal finds the one person of the document whose first surname of two stands behind a title, or alone
// behind the full name: "Ambassador Ponce", "Ponce" of Eduardo Ponce Vivanco. It gives -1 where there is
// none, or several.
func (d *reading) paternal(f *found, surname string, k int) int {
	best := -1
	for _, at := range d.byName[d.sound(surname)] {
		p := d.people[at]
		n := len(p.parts)
		if n < 3 || len(surname) < 4 || p.parts[n-2] != surname && !(f.titled && slices.Contains(p.parts[1:n-1], surname)) || !d.agrees(p, f) || len(p.known) > 0 {
			continue // of Magdalena Errázuriz Soto-Aguilar the first surname stands before two parts
		}
		if !f.titled && (p.lastBefore(k) < 0 || d.lex.given[surname]) {
			continue
		}
		if best >= 0 {
			return -1
		}
		best = at
	}
	return best
}

// fathersName reports whether a name is that of the father of somebody: "Zayed" in Hamdan bin Zayed.
func fathersName(parts []string, name string) bool {
	n := len(parts)
	return n > 2 && parts[n-1] == name && (parts[n-2] == "bin" || parts[n-2] == "ibn" || parts[n-2] == "bint")
}

// crownedBy reports whether a ruler's or noble's title stands before a mention, which one's own
// name follows: "Sheikh Zayed".
func (d *reading) crownedBy(f *found) bool {
	for i := f.Tokens.Start; i < f.named.Start; i++ {
		switch d.tok(i).Lower {
		case "sheikh", "shaikh", "king", "sultan", "emir", "prince", "queen", "princess", "sheikha":
			return true
		}
	}
	return false
}

// kinOf finds the persons of the tables who bear the surname of one whom the document names in
// full, and who led the same state: Ilham Aliyev beside Heydar, Fidel Castro beside Raúl.
func (d *reading) kinOf(p *person, surname string) {
	if p.sought || len(p.known) != 1 {
		return
	}
	p.sought = true
	for _, k := range d.lex.surnames[skeleton(surname)] {
		own := d.parts(k.Name)
		if k != p.known[0] && k.State == p.known[0].State && near(surname, own[len(own)-1]) && holds(k, func(t reference.Term) bool { return t.Head != reference.NotHead }) {
			p.kin = append(p.kin, k)
		}
	}
}

// inItsTime is who bore a surname in office at a date that the text states, where the person
// whom the document names in full was out of office by more than a year.
func (p *person) inItsTime(known *reference.Person, date schema.Date) *reference.Person {
	if date.IsZero() || gapOf(known, date) <= 366 {
		return known
	}
	for _, k := range p.kin {
		if gapOf(k, date) == 0 {
			return k
		}
	}
	return known
}

// agrees reports whether the state said with a surname is not another's than the
// person's.
func (d *reading) agrees(p *person, f *found) bool {
	if crowned[f.office] && !p.held(f.office) {
		return false // "King Hussein" is no namesake without a crown
	}
	if f.state == "" {
		return true
	}
	keys := d.statesNamed(f.state)
	if len(p.known) > 0 {
		return slices.ContainsFunc(p.known, func(k *reference.Person) bool { return slices.Contains(keys, k.State) })
	}
	if p.state == "" {
		return true
	}
	for _, k := range d.statesNamed(p.state) {
		if slices.Contains(keys, k) {
			return true
		}
	}
	return false
}

// rulers are titles that end names too ("Reza Shah"): alone they mean who ruled at the time.
var rulers = text.SetOf("shah sultan emir tsar czar khedive pasha bey king queen emperor")

// crowned are titles that nobody bears who is called by the surname alone.
var crowned = map[string]bool{"King": true, "Queen": true, "Emperor": true, "Empress": true, "Emir": true, "Sultan": true, "Crown Prince": true}

// held reports whether the person had an office, as far as the document or the tables say.
func (p *person) held(office string) bool {
	return p.office == office || slices.ContainsFunc(p.known, func(k *reference.Person) bool {
		return holds(k, func(t reference.Term) bool { return t.Office == office })
	})
}

// lastBefore is the last mention before k that is known so far, -1 for none. Full
// names are known from the start, surnames up to k.
func (p *person) lastBefore(k int) int {
	best := p.latest
	if best >= k {
		best = -1
	}
	if at, _ := slices.BinarySearch(p.full, k); at > 0 {
		best = max(best, p.full[at-1])
	}
	return best
}

// sort puts the mentions in order of position, the longer first, and numbers the
// sentences of those that came late.
func (d *reading) sort() {
	sort.SliceStable(d.found, func(a, b int) bool {
		x, y := d.found[a].Tokens, d.found[b].Tokens
		return x.Start < y.Start || x.Start == y.Start && x.End > y.End
	})
	for _, p := range d.people {
		p.mentions = p.mentions[:0]
	}
	for k := range d.found {
		f := &d.found[k]
		f.sentence = max(d.sentenceAt(f.Tokens.Start), 0)
		f.Ref = k
		if f.person >= 0 {
			d.people[f.person].mentions = append(d.people[f.person].mentions, k)
		}
	}
}

// sentenceAt gives the number of the sentence that a token lies in.
func (d *reading) sentenceAt(i int) int {
	return sort.SearchInts(d.sentences, i+1) - 1
}

func shareKnown(a, b []*reference.Person) bool {
	return slices.ContainsFunc(a, func(p *reference.Person) bool { return slices.Contains(b, p) })
}

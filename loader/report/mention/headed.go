package mention

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// headed takes a capitalised name that a head noun tells the kind of: "MUSLIM
// Institute", "Treaty of Friendship and Cooperation", "17-Point Agreement", "Steel
// Mills project".
func (d *reading) headed(i int) int {
	t := d.tok(i)
	if t.Kind == text.Number && (d.tok(i+1).Text != "-" || d.tok(i+1).Space || !d.tok(i+2).Capital) {
		return i
	}
	if t.Kind == text.Word && (!t.Capital || plain.Has(t.Lower) && !d.opensTreaty(i)) || heads.Has(t.Lower) && d.heads(i) {
		return i
	}
	if end := d.ofName(i); end > i {
		return end
	}
	if end := d.planNamed(i); end > i {
		return end
	}
	if end := d.townOn(i); end > i {
		return end
	}
	end, head := d.headRun(i)
	if head < 0 {
		return i
	}
	word := d.tok(head)
	if head-i > 1 && allUpper(word.Text) && allUpper(t.Text) {
		return i // a headline
	}
	kind := schema.Organisation
	switch {
	case treatyHeads.Has(word.Lower):
		kind = schema.Treaty
	case projectHeads.Has(word.Lower):
		kind = schema.Project
	}
	if kind == schema.Organisation && organs.Has(word.Lower) {
		return i
	}
	for k := i; k <= head; k++ {
		if h := d.hitAt(k); h.entries != nil && h.end > head && h.entries[0].class != classOffice && h.entries[0].class != classHonorific &&
			(h.end > k+1 || !treatyHeads.Has(word.Lower)) && !d.outgrows(head, h.end, kind) {
			return i // the tables know it, or the end of it ("Soviet Union")
		}
	}
	start := i
	bare := head == start // nothing before the head
	end = head + 1
	if stop := d.complement(end, kind); stop > end {
		end, bare = stop, false
	}
	if bare || !word.Capital && kind != schema.Project {
		return i
	}
	if kind == schema.Project && d.onlyStates(start, head) {
		return i
	}
	if tail := d.tok(end); kind == schema.Organisation && treatyHeads.Has(tail.Lower) && !tail.Capital && !tail.Blank && tail.Space {
		kind, head, end = schema.Treaty, end, end+1 // "a Strategic Partnership treaty"
	}
	f := found{kind: kindEntity, person: -1, entity: &schema.Entity{Kind: kind, Name: d.nameText(start, end)}}
	f.Form = text.FormName
	f.Head = head
	d.insideStates(start, head)
	d.add(f, start, end)
	return end
}

// outgrows reports that a treaty's name goes on with a list behind the one that ends at known in the
// tables: "Treaty of Amity, Commerce and Navigation" is not the Treaty of Amity.
func (d *reading) outgrows(head, known int, kind schema.EntityKind) bool {
	if kind != schema.Treaty || d.tok(known).Lower != "," && d.tok(known).Lower != "and" {
		return false
	}
	return d.complement(head+1, kind) > known
}

// heads reports whether the word at i says what a person is in what follows: "Head of the
// Azerbaijan Institute", "Chairman Board of Governors".
func (d *reading) heads(i int) bool {
	next := d.tok(i + 1)
	return next.Lower == "of" || next.Lower == "," || next.Lower == "-" || next.Capital && orgHeads.Has(next.Lower)
}

// heads are the words that stand for who leads an organisation.
var heads = set("head chairman chairperson chairwoman chair director president vice-president secretary convener coordinator dean rector founder editor member spokesman spokesperson")

// addressed are the titles before a person's name, where the name before them ends: "Head
// of the Youth Union Mr. Farid".
var addressed = set("mr mrs ms miss dr prof mr. mrs. ms. dr. prof. h.e. h.e amb amb.")

// ofName takes waters and peaces named after somewhere: "Gulf of Finland", "Peace of
// Westphalia".
func (d *reading) ofName(i int) int {
	w := d.tok(i).Lower
	kind := schema.Place
	switch {
	case w == "peace" || w == "truce":
		kind = schema.Treaty
	case !waters.Has(w) && w != "straits" && w != "cape" && w != "mount":
		return i
	}
	if d.tok(i+1).Lower != "of" || d.tok(i+2).Blank {
		return i
	}
	j := i + 2
	if d.tok(j).Lower == "the" {
		j++
	}
	if !d.tok(j).Capital {
		return i
	}
	if h := d.hitAt(i); h.entries != nil && h.end > i+1 {
		return i
	}
	end := d.hyphens(j + 1)
	f := found{kind: kindEntity, person: -1, entity: &schema.Entity{Kind: kind, Name: d.nameText(i, end)}}
	f.Form, f.Head = text.FormName, i
	d.add(f, i, end)
	return end
}

// planNamed takes a plan that is called after where it works: "Plan Colombia", "Plan Puebla–Panama".
func (d *reading) planNamed(i int) int {
	if d.tok(i).Text != "Plan" || d.starts[i] || !d.tok(i+1).Capital || d.tok(i+1).LineBreak || allUpper(d.tok(i+1).Text) {
		return i
	}
	if h := d.hitAt(i); h.entries != nil && h.end > i+1 {
		return i
	}
	end := i + 2
	for (d.tok(end).Text == "-" || d.tok(end).Text == "–") && !d.tok(end).Space && !d.tok(end+1).Space && d.tok(end+1).Capital {
		end += 2
	}
	f := found{kind: kindEntity, person: -1, entity: &schema.Entity{Kind: schema.Project, Name: d.nameText(i, end)}}
	f.Form, f.Head = text.FormName, end-1
	d.add(f, i, end)
	return end
}

// townOn takes a town whose name ends as a capital's does: "Mocímboa da Praia".
func (d *reading) townOn(i int) int {
	switch d.tok(i + 1).Lower {
	case "da", "de", "do", "dos", "das", "del", "di":
	default:
		return i
	}
	es, end := d.hit(i+2, classState)
	if es == nil || end != i+3 || es[0].form != text.FormCapital || !d.tok(i+2).Space {
		return i
	}
	f := found{kind: kindEntity, person: -1, entity: &schema.Entity{Kind: schema.Place, Name: d.nameText(i, end)}}
	f.Form, f.Head = text.FormName, i
	d.add(f, i, end)
	return end
}

// headRun reads capitalised words from i up to the last head noun among them.
func (d *reading) headRun(i int) (end, head int) {
	head = -1
	j := i
	for n := 0; n < 12; n++ {
		t := d.tok(j)
		if j > i && t.Blank {
			break
		}
		switch {
		case t.Kind == text.Word && t.Capital && !calendar.Has(t.Lower) && (!plain.Has(t.Lower) || j == i || d.namesPaper(j)) && !addressed.Has(t.Lower):
			if treatyHeads.Has(t.Lower) || orgHeads.Has(t.Lower) || projectHeads.Has(t.Lower) && j > i {
				head = j
			}
		case j > i && d.tok(j-1).Capital && d.projectAt(j) > 0:
			j = d.projectAt(j)
			return j, j - 1
		case t.Kind == text.Number && d.tok(j+1).Text == "-" && !d.tok(j+1).Space:
		case (t.Text == "-" || t.Text == "–") && !t.Space && !d.tok(j+1).Space && j > i:
		case (t.Text == "-" || t.Text == "–") && d.isState(j+1) && d.stateEnds(i, j): // "Viet Nam - Korea Free Trade Agreement"
		case (t.Lower == "&" || t.Lower == "and" || t.Lower == "for" || t.Lower == "of") && j > i && head < 0 && (d.component(j+1) && d.reaches(j+1) || d.joinsTreaty(j)):
		case t.Lower == "in" && j > i && head < 0 && d.tok(j-1).Capital && d.tok(j+1).Capital && treatyHeads.Has(d.tok(j+2).Lower) && d.tok(j+2).Capital: // "Trade in Goods Agreement"
		case t.Lower == "'s" && j > i && d.component(j+1) && head < 0 && !d.isState(j-1):
		default:
			return j, head
		}
		if head == j && treatyHeads.Has(t.Lower) {
			return j + 1, head
		}
		if t.Lower == "of" && d.workerBefore(i, j) {
			return j, -1 // "Meron Elias of Crisis Group"
		}
		j++
	}
	return j, head
}

// namesPaper reports "Post" at the end of a newspaper's name, "The Washington Post", unlike that of "post-war".
func (d *reading) namesPaper(j int) bool {
	return d.tok(j).Text == "Post" && d.tok(j).Space && d.tok(j-1).Capital && d.tok(j+1).Text != "-"
}

// projectAt is the token behind the noun of a work that stands at j with up to four words for its kind before it: "gas
// pipeline", "nuclear power plant". 0 for none.
func (d *reading) projectAt(j int) int {
	for n := 0; n < 5; n++ {
		w := d.tok(j + n)
		if projectHeads.Has(w.Lower) && !w.Capital {
			return j + n + 1
		}
		if !projectKinds.Has(w.Lower) && w.Text != "-" {
			return 0
		}
	}
	return 0
}

// projectKinds say of what kind a work is.
var projectKinds = set(`gas oil water nuclear atomic hydroelectric hydro-electric hydropower thermal power steel cement copper aluminium aluminum iron rail railway road textile sugar paper fertiliser fertilizer
	chemical petrochemical deep sea high speed wind solar coal freight container industrial border friendship desalination submarine natural processing pumping electric`)

// workerBefore reports whether the words before "of" at j are the name of a person rather than
// the beginning of a body's: two or three that no table knows.
func (d *reading) workerBefore(i, j int) bool {
	return j-i >= 2 && j-i <= 3 && d.unheardOf(i, j) && !allUpper(d.tok(i).Text) && d.tok(i-1).Lower != "the"
}

// stateEnds reports whether a state's name runs from i up to j.
func (d *reading) stateEnds(i, j int) bool {
	es, end := d.hit(i, classState)
	return es != nil && end == j
}

// opensTreaty reports whether a plain word at i begins a treaty's name in two parts: "Peace
// and Friendship Treaty", "Gas Sales and Purchase Agreement".
func (d *reading) opensTreaty(i int) bool {
	switch d.tok(i).Lower {
	case "the", "a", "an", "this", "that", "both", "its", "their", "his", "her", "another", "no":
		return false
	}
	j := i + 1
	if d.tok(j).Kind == text.Word && d.tok(j).Capital && d.tok(j).Lower != "and" {
		j++
	}
	return d.joinsTreaty(j)
}

// reaches reports whether a head noun of an organisation, or behind "and" of a treaty,
// follows among the next capitalised words, so that "and" or "of" may stand inside its name.
func (d *reading) reaches(j int) bool {
	for k := j; k < j+4 && d.component(k); k++ {
		if orgHeads.Has(d.tok(k).Lower) {
			return true
		}
	}
	return d.joinsTreaty(j - 1)
}

// joinsTreaty reports whether the "and" at j stands within a treaty's name: "Gas Sales and
// Purchase Agreement".
func (d *reading) joinsTreaty(j int) bool {
	if d.tok(j).Lower != "and" || d.isClause(j+1) || d.isState(j+1) {
		return false
	}
	for k := j + 1; k < j+5 && d.tok(k).Kind == text.Word && d.tok(k).Capital; k++ {
		if k > j+1 && treatyHeads.Has(d.tok(k).Lower) {
			return true
		}
	}
	return false
}

// complement reads what a head noun governs: "of Friendship, Cooperation and Mutual
// Assistance", "on the Maintenance of Peace". Parties ("between …", "with …") stay out.
func (d *reading) complement(j int, kind schema.EntityKind) int {
	end := j
	if d.tok(j).Lower == "on" && schools.Has(d.tok(j-1).Lower) {
		return end // "a student of Tribhuvan University on the Kalapani dispute"
	}
	for n := 0; n < 25; n++ {
		t := d.tok(j)
		if t.Blank {
			return end
		}
		if kind == schema.Organisation && t.Lower == "of" && d.ofSeveral(j+1) {
			return end // "Working Group of Peru and Chile", which is no group of Peru's
		}
		if n == 0 && d.actsBehind(j) {
			return end // "By the Washington Accord Thailand gives …"
		}
		if n > 0 && kind == schema.Organisation && t.Lower == "of" && d.tok(j+1).Lower == "the" && d.tok(j+2).Lower == "university" {
			return end // "Institute of Malay Studies of the University of Penang" is part of another body
		}
		switch w := t.Lower; {
		case t.Kind == text.Word && t.Capital && !calendar.Has(w) && (!plain.Has(w) || d.tok(j+1).Text == "-" && !d.tok(j+1).Space && d.tok(j+2).Capital) && !addressed.Has(w):
			j = d.tied(d.hyphens(j + 1))
			end = j
			continue
		case w == "of" || w == "for" || w == "on" || kind == schema.Treaty && (w == "concerning" || w == "regarding" || w == "relating" || w == "about" ||
			w == "against" || w == "to" && d.tok(j-1).Lower == "relating" || w == "along") && n > 0 || w == "concerning":
		case w == "(" && kind == schema.Treaty && d.lettered(j):
			j += 2 // "Memorandum of Understanding (MoU) on Military Cooperation"
		case w == "in" && n > 0 && kind == schema.Treaty && d.isField(j):
		case (w == "the" || w == "its" || w == "all") && n > 0:
		case w == "," && n > 0 && d.tok(j+1).Lower == "and" && d.tok(j+2).Capital && !d.isClause(j+2):
			j++
		case (w == "and" || w == "&" || w == ",") && n > 0 && (d.tok(j+1).Capital && !d.isClause(j+1) && (w != "," || d.listed(j+1))):
		default:
			return end
		}
		if n == 0 && !(d.tok(j+1).Capital || d.tok(j+2).Capital && (d.tok(j+1).Lower == "the" || d.tok(j+1).Lower == "mutual")) {
			return end
		}
		j++
	}
	return end
}

// ofSeveral reports two states from token j on that "and" joins.
func (d *reading) ofSeveral(j int) bool {
	if d.tok(j).Lower == "the" {
		j++
	}
	es, end := d.hit(j, classState)
	if es == nil || es[0].form != text.FormName || d.tok(end).Lower != "and" {
		return false
	}
	if end++; d.tok(end).Lower == "the" {
		end++
	}
	other, _ := d.hit(end, classState)
	return other != nil && other[0].form == text.FormName
}

// schools are bodies that no subject behind "on" belongs to.
var schools = set("university college school academy embassy parliament ministry party museum hospital bank army navy")

// actsBehind reports a state or person at a token whom a verb follows: no part of the name before.
func (d *reading) actsBehind(j int) bool {
	for _, c := range []class{classState, classPerson, classSurname} {
		if es, end := d.hit(j, c); es != nil && d.tok(j).Space {
			next := d.tok(end)
			return !next.Capital && (looksVerb(next.Lower) || next.Len() > 4 && strings.HasSuffix(next.Lower, "ed") || next.Lower == "was" || next.Lower == "were" || next.Lower == "is" || next.Lower == "has" || next.Lower == "had")
		}
	}
	return false
}

// lettered reports whether the bracket at j holds no more than the letters of the name before
// it, which goes on behind.
func (d *reading) lettered(j int) bool {
	t := d.tok(j + 1)
	if t.Kind != text.Word || !t.Capital || t.Len() > 6 || d.tok(j+2).Text != ")" {
		return false
	}
	w := d.tok(j + 3).Lower
	return (w == "on" || w == "for" || w == "of") && (d.tok(j+4).Capital || d.tok(j+4).Lower == "the" && d.tok(j+5).Capital)
}

// isField reports whether the "in" at j goes on with what an agreement is about: "Cooperation
// in Information Technology", "in the Field of Culture".
func (d *reading) isField(j int) bool {
	if d.tok(j+1).Lower == "the" {
		switch d.tok(j + 2).Lower {
		case "field", "fields", "area", "areas", "sphere", "spheres":
			return d.tok(j + 2).Capital
		}
		return d.tok(j+2).Capital && fields.Has(d.tok(j+2).Lower)
	}
	return d.tok(j+1).Capital && fields.Has(d.tok(j+1).Lower)
}

// isClause reports whether a state or person begins at j, so that "and" joins clauses
// rather than parts of a name.
func (d *reading) isClause(j int) bool {
	if es, _ := d.hit(j, classState); es != nil {
		return true
	}
	es, _ := d.hit(j, classPerson)
	return es != nil
}

// listed reports whether an enumeration with a comma goes on to "and" and a
// capitalised word.
func (d *reading) listed(j int) bool {
	for k := j; k < j+6; k++ {
		t := d.tok(k)
		if t.Lower == "and" || t.Lower == "&" {
			return d.tok(k + 1).Capital
		}
		if next := d.tied(k); next > k { // "Friendship, Co-operation and …"
			k = next - 1
			continue
		}
		if !t.Capital && t.Text != "," && t.Lower != "of" && (t.Text != "-" || t.Space) {
			return false
		}
	}
	return false
}

// tied is the token behind a hyphen and a word in small letters that belong to the word before
// j: "Good-neighbourliness", "Co-operation"; j itself where there is none.
func (d *reading) tied(j int) int {
	if hyphen, word := d.tok(j), d.tok(j+1); hyphen.Text == "-" && !hyphen.Space && !word.Space && word.Kind == text.Word && !word.Capital && !ledBy.Has(word.Lower) {
		return j + 2
	}
	return j
}

// onlyStates reports whether the words before a head noun name states and nothing
// more: "Russian pipeline" is no project's name.
func (d *reading) onlyStates(i, head int) bool {
	for k := i; k < head; {
		es, end := d.hit(k, classState)
		if es == nil && d.tok(k).Kind != text.Punct && !plain.Has(d.tok(k).Lower) {
			return false
		}
		k = max(end, k+1)
	}
	return true
}

// insideStates files the states that a treaty's or organisation's name begins with:
// "Indo-Soviet Treaty" names two parties.
func (d *reading) insideStates(i, head int) {
	for k := i; k < head; {
		es, end := d.hit(k, classState)
		if es == nil {
			k++
			continue
		}
		if es[0].form == text.FormPrefix || es[0].form == text.FormAdjective || d.tok(end).Text == "-" || d.tok(end).Text == "–" {
			d.addState(es, k, end)
		}
		k = end
	}
}

// entity takes an organisation, treaty, group, people or place of the tables.
func (d *reading) entity(i int) int {
	h := d.hitAt(i)
	if h.entries == nil {
		return i
	}
	for k := range h.entries {
		e := &h.entries[k]
		if !d.fits(e, i, h.end-1) {
			continue
		}
		switch e.class {
		case classEntity, classPlace, classPeople:
			f := found{kind: kindEntity, person: -1, entity: e.entity, state: e.owner}
			f.Form, f.Known = e.form, true
			if e.class == classPeople {
				f.Form = text.FormPeople
			}
			d.add(f, i, h.end)
			return h.end
		}
	}
	return i
}

// place takes an unknown capitalised name behind a preposition of place.
func (d *reading) place(i int) int {
	before := d.tok(i - 1).Lower
	if !d.tok(i).Capital || d.tok(i).Lower == "operation" || !located.Has(before) && !taken.Has(before) || d.tok(i-1).Blank {
		return i
	}
	if d.tok(i-1).Lower == "the" && !located.Has(d.tok(i-2).Lower) {
		return i
	}
	end, full := d.run(i)
	if full == 0 {
		return i
	}
	for end < i+5 && waters.Has(d.tok(end).Lower) && d.tok(end).Capital {
		end++
	}
	last := d.tok(end - 1)
	if orgHeads.Has(last.Lower) || treatyHeads.Has(last.Lower) || organs.Has(last.Lower) || allUpper(last.Text) && last.Len() > 1 || d.tok(end).Lower == "'s" ||
		d.tok(end).Text == "-" && !d.tok(end).Space {
		return i
	}
	if es, _ := d.hit(i, classOffice); es != nil {
		return i
	}
	f := found{kind: kindEntity, person: -1, entity: &schema.Entity{Kind: schema.Place, Name: d.nameText(i, end)}}
	f.Form = text.FormName
	d.add(f, i, end)
	if end == i+1 {
		d.towns[d.tok(i).Text] = true
	}
	return end
}

var located = set("in at near around outside inside")

// taken are verbs of which a place is the object.
var taken = set("took captured occupied seized entered reached bombed shelled recaptured besieged stormed overran liberated invaded")

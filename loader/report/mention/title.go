package mention

import (
	"slices"

	"entente/loader/report/text"
)

// titled is what stands before a name: a state, an office, ranks.
type titled struct {
	start, end int    // tokens
	office     string // canonical, "" for ranks alone
	state      string // surface of the state, "" none
	stateAt    int    // its token, -1 none
	stateEnd   int
	definite   bool // "the", a possessive or a state stands before it
	owned      bool // "their", "its", "his"
	ours       bool // "our"
	plural     bool
}

// title takes an office or rank with the name behind it, or the office alone: "the
// Russian PM", "Pakistan's Army chief Gen. Kayani", "President Putin", "Gen. Zia".
func (d *reading) title(i int) int {
	t, ok := d.titleAt(i)
	if !ok {
		return i
	}
	if end, full := d.run(t.end); full > 0 && !d.tok(t.end).Blank && !d.columnEnds(t) && !d.notPerson(t.end, end) {
		if end > t.end+1 && halls.Has(d.tok(end-1).Lower) {
			from := t.start
			if d.tok(from).Lower == "the" {
				from++
			}
			return d.site(from, end)
		}
		end = d.trimName(t.end, end)
		if known, stop := d.hit(t.end, classPerson); t.state == "" && t.office != "" && (known == nil || stop < end) {
			t.state = d.soleState(t) // but whom the tables know has a state: "Federal President Van der Bellen"
		}
		d.addPerson(t, t.end, end)
		end = d.bracketed(end)
		if t.plural {
			end = d.eachOf(end)
		}
		if t.office == "" {
			if stop := d.appose(end); stop > end {
				return stop
			}
		}
		return d.fellows(t, end)
	}
	// the Chinese Premier, Li Peng, his Kuwaiti counterpart, Sabah al-Khalid,
	if d.tok(t.end).Text == "," && (t.office != "" || d.tok(t.end-1).Lower == "counterpart") && (t.state != "" || t.owned || t.start > 0 && (d.tok(t.start-1).Lower == "'s" || d.tok(t.start-1).Lower == "whose")) {
		if end, full := d.run(t.end + 1); full > 1 && d.tok(end).Kind == text.Punct && !d.notPerson(t.end+1, end) {
			d.addPerson(t, t.end+1, end)
			return end
		}
	}
	return d.bareTitle(t)
}

// fellows takes the further names behind a title in the plural: "Foreign ministers
// Dendias and Cavusoglu", "Generals de Boisdeffre and Obrucheff".
func (d *reading) fellows(t titled, end int) int {
	for t.plural {
		w := d.tok(end).Lower
		if w != "and" && w != "," && w != "&" || d.starts[end] {
			break
		}
		stop, full := d.run(end + 1)
		if full == 0 || d.notPerson(end+1, stop) || d.isState(end+1) {
			break
		}
		next := titled{start: end + 1, end: end + 1, office: t.office, stateAt: -1}
		d.addPerson(next, end+1, stop)
		end = d.eachOf(d.bracketed(stop))
	}
	return end
}

// titleAt reads determiner, state, modifiers, office and ranks.
func (d *reading) titleAt(i int) (titled, bool) {
	t := titled{start: i, stateAt: -1}
	j := d.majesty(i)
	if w := d.tok(j).Lower; j > i {
		t.definite = true
	} else if w == "the" || w == "their" || w == "its" || w == "his" || w == "our" || w == "her" {
		t.definite, t.owned, t.ours = true, w != "the" && w != "our", w == "our"
		j++
	}
	j = d.modifiers(j)
	if es, end := d.hit(j, classState); es != nil && !d.blankBetween(i, end) && !d.starts[min(end, len(d.tokens))] {
		t.state, t.stateAt, t.stateEnd = es[0].name, j, end
		t.definite = true
		j = end
		if w := d.tok(j); w.Lower == "'s" || (w.Text == "'" || w.Text == "’") && !w.Space {
			j++
		}
		j = d.modifiers(j)
	}
	for {
		if j > i && d.tok(j).Blank {
			break // the next passage's
		}
		if named, stop := d.hit(j, classPerson); named != nil && stop > j+2 && t.end > 0 {
			break // "Foreign Minister Shah Mahmood Qureshi"
		}
		if t.end > 0 && d.ruledName(j, t) {
			break // "Ambassador Sultan al-Harthy"
		}
		if es, end := d.hit(j, classOffice); es != nil && d.officeFits(es, j, end, t) {
			if t.office == "" {
				t.office = d.officeName(es, t.state)
			}
			t.plural = t.plural || es[0].plural
			if dot := d.tok(end); dot.Text == "." && !dot.Space && d.tok(end-1).Len() <= 5 && d.component(end+1) {
				end++ // "Sen. Dole"
			}
			if d.tok(end).Text == "(" {
				end = d.rankEnd(end) // "Ambassador (Rtd.) Bassey"
			}
			j, t.end = end, end
			if w := d.tok(j).Lower; (w == "and" || w == "," || w == "/" || w == "cum" || w == "&") && !d.tok(j).Blank {
				if es, _ := d.hit(j+1, classOffice); es != nil && (w != "," || d.tok(j+1).Capital) {
					j++
					continue
				}
			}
			j, t = d.officeState(j, t)
			continue
		}
		if es, end := d.hit(j, classHonorific); es != nil && (d.tok(j).Capital || t.office != "" || t.state != "" && soldiers.Has(d.tok(j).Lower) && d.component(end) && !d.isState(end)) && !d.blankBetween(j, end) {
			t.plural = t.plural || es[0].plural
			j = d.rankEnd(end)
			t.end = j
			continue
		}
		if w := d.tok(j).Lower; w == "counterpart" && (t.state != "" || t.owned && d.component(j+1) && !d.isState(j+1) && !d.tok(j+1).Blank) {
			j++ // "his Armenian counterpart Ararat Mirzoyan"
			t.end = j
			continue
		}
		if t.end == 0 && d.tok(j).Text == "M" && d.tok(j+1).Text == "." && !d.tok(j+1).Space && d.component(j+2) && d.tok(j+2).Len() > 2 {
			j += 2
			t.end = j
			continue
		}
		break
	}
	return t, t.end > 0
}

// soldiers are ranks that stand in small letters behind a state: "the Turkish general Kemal Aydın".
var soldiers = set("general admiral colonel marshal captain major lieutenant brigadier commodore")

// majesty steps over the address of a ruler before the office: "His Majesty Sultan Qaboos".
func (d *reading) majesty(i int) int {
	if w := d.tok(i).Lower; w != "his" && w != "her" && w != "their" {
		return i
	}
	if _, end := d.hit(i, classHonorific); end > i+1 {
		for k := end; k < end+2; k++ {
			if es, _ := d.hit(k, classOffice); es != nil && !d.blankBetween(i, k+1) && d.tok(k).Capital && (k == end || d.tok(k-1).Lower == "the") {
				return k
			}
		}
	}
	return i
}

// led are the offices that a chief may hold which no table lists.
var led = set("guest speaker whip engineer scientist economist editor officer operating executive technology financial information legal adviser advisor correspondent")

// modifiers steps over words such as then, former, newly elected.
func (d *reading) modifiers(j int) int {
	for k := 0; k < 4; k++ {
		w := d.tok(j)
		if w.Kind == text.Word && modifiers.Has(w.Lower) {
			if d.hitAt(j).entries != nil {
				if es, end := d.hit(j, classOffice); es != nil && end > j+1 {
					return j // "Deputy Prime Minister" is an office
				}
				if es, _ := d.hit(j, classHonorific); es != nil && w.Capital && d.component(j+1) && !d.isState(j+1) && !led.Has(d.tok(j+1).Lower) {
					if es, _ := d.hit(j+1, classOffice); es == nil {
						return j // "Chief Archibong"
					}
				}
			}
			j++
			if n := d.tok(j); n.Text == "-" && !n.Space {
				j++
			}
			continue
		}
		break
	}
	return j
}

// rankEnd steps over the point of a rank and a bracket behind it: "Gen.", "Maj(R)",
// "Air Marshal (Retd.)".
func (d *reading) rankEnd(j int) int {
	if d.tok(j).Text == "." && !d.tok(j).Space {
		j++
	}
	for text.Degrees.Has(d.tok(j).Lower) && !d.tok(j).Capital && !d.tok(j).Blank {
		if j++; d.tok(j).Text == "." && !d.tok(j).Space {
			j++ // "Prof. em. Ama Owusu"
		}
	}
	if d.tok(j).Text == "(" {
		switch d.tok(j + 1).Lower {
		case "r", "retd", "ret", "rtd", "retired", "mrs", "ms", "mr", "miss", "dr":
			for k := j + 2; k < j+5; k++ {
				if d.tok(k).Text == ")" {
					return k + 1
				}
			}
		}
	}
	return j
}

// officeState reads the state behind an office: "Foreign Minister of China".
func (d *reading) officeState(j int, t titled) (int, titled) {
	if w := d.tok(j).Lower; w != "of" && w != "to" && w != "for" {
		return j, t
	}
	k := j + 1
	if d.tok(k).Lower == "the" {
		k++
	}
	es, end := d.hit(k, classState)
	if stop := d.posted(j); stop > j {
		t.end = stop
		return stop, t
	}
	if es == nil || d.tok(j).Lower != "of" || t.state != "" {
		return j, t
	}
	for _, e := range es {
		if e.form == text.FormName || e.form == text.FormAbbreviation {
			t.state, t.stateAt, t.stateEnd, t.end = e.name, k, end, end
			t.definite = true
			return end, t
		}
	}
	return j, t
}

// officeFits keeps words that are offices in the tables but mean something else here
// ("leader of", "secretary", "the chair") from being titles.
func (d *reading) officeFits(es []entry, j, end int, t titled) bool {
	if d.blankBetween(j, end) {
		return false
	}
	first := d.tok(j)
	if end-j == 1 && first.Lower == "secretary" && t.state == "" {
		known, _ := d.hit(end, classSurname)
		return known != nil // "Secretary Kerry"; the Secretary of a forum is no minister
	}
	if es[0].upper || first.Capital || end-j > 1 {
		return true
	}
	if t.state != "" || t.office != "" {
		return true
	}
	return d.component(end) && d.tok(end).Space && !d.isState(end) || d.posted(end) > end // "president Nasser"
}

// posted gives the token behind "to India" where a person's full name follows: "former ambassador
// to India Deep Kumar Upadhyay"; j where it does not.
func (d *reading) posted(j int) int {
	if d.tok(j).Lower != "to" {
		return j
	}
	k := j + 1
	if d.tok(k).Lower == "the" {
		k++
	}
	es, end := d.hit(k, classState)
	if es == nil || d.starts[end] || !d.tok(end).Space {
		return j
	}
	if stop, full := d.run(end); full < 2 || stop <= end || d.notPerson(end, stop) {
		return j
	}
	return end
}

func (d *reading) officeName(es []entry, state string) string {
	for _, e := range es {
		if len(e.states) == 0 {
			return e.key
		}
	}
	if keys := d.statesNamed(state); state != "" {
		for _, e := range es {
			for _, s := range e.states {
				for _, k := range keys {
					if s == k {
						return e.key
					}
				}
			}
		}
	}
	return es[0].key
}

func (d *reading) blankBetween(i, end int) bool {
	for k := i + 1; k < end; k++ {
		if d.tok(k).Blank {
			return true
		}
	}
	return false
}

// notPerson reports whether a run behind a title is the name of something else: an
// organisation ("Chairman of" has been dealt with), a state ("Ambassador Pakistan").
func (d *reading) notPerson(i, end int) bool {
	if es, stop := d.hit(i, classState); es != nil && stop >= end {
		if p, _ := d.hit(i, classSurname); p == nil {
			return true
		}
	}
	if next := d.tok(end); next.Capital && orgHeads.Has(next.Lower) && !d.starts[end] {
		return true // "King Saud University"
	}
	last := d.tok(end - 1).Lower
	return orgHeads.Has(last) || treatyHeads.Has(last) || organs.Has(last) || end-i == 1 && (notSurnames.Has(last) || len(last) <= 5 && allUpper(d.tok(i).Text) && d.tok(i).Len() > 1 && !d.styled(i))
}

// styled reports whether a word of courtesy, which no body bears, stands before a token: "Mr. DIOP".
func (d *reading) styled(i int) bool {
	before := d.tok(i - 1)
	if before.Text == "." && i > 1 {
		before = d.tok(i - 2)
	}
	switch before.Lower {
	case "mr", "mrs", "ms", "miss", "mme", "sra", "dr":
		return true
	}
	return false
}

// notSurnames follow a rank or office as part of another name: "General Staff",
// "General Assembly"; so do the acronyms of bodies: "President IPRI".
var notSurnames = set("staff staffs assembly secretariat headquarters election elections strike amnesty debate motors electric order headquarter hospital post staff's affairs responsible delegate designate whip")

// trimName cuts capitalised words that belong to the sentence off a name.
func (d *reading) trimName(i, end int) int {
	for end > i+1 && (plain.Has(d.tok(end-1).Lower) || projectHeads.Has(d.tok(end-1).Lower)) && d.tok(end-2).Text != "-" { // "Moon Jae-in"
		end--
	}
	return end
}

// bareTitle files an office without a name, where it means a person: with a state or
// an article, and not as a predicate ("became President", "as PM").
func (d *reading) bareTitle(t titled) int {
	if t.office == "" {
		return t.start
	}
	if t.state == "" && !d.mayStandAlone(t) {
		return t.start
	}
	if t.state == "" && !t.owned && !t.ours {
		t.state = d.soleState(t)
	}
	if t.ours && t.state == "" {
		t.state = d.issuer()
	}
	before := d.tok(t.start - 1).Lower
	if t.owned || t.ours {
		before = ""
	}
	switch before {
	case "as", "became", "becomes", "become", "elected", "appointed", "named", "sworn", "made", "proclaimed":
		d.predicate(t)
		return t.end
	}
	f := found{kind: kindTitle, person: -1, office: t.office, state: t.state, owned: t.owned && t.state == "", ours: t.ours, indefinite: d.indefinite(t)}
	f.Form, f.Plural = text.FormTitle, t.plural
	d.add(f, t.start, t.end)
	return t.end
}

// soleState is the state of a title that only one state has: the Tsar, the Porte's
// Grand Vizier, the Dalai Lama.
func (d *reading) soleState(t titled) string {
	for i := t.start; i < t.end; i++ {
		es, end := d.hit(i, classOffice)
		if es == nil || end != t.end {
			continue
		}
		if len(es) > 1 && slices.ContainsFunc(es, func(e entry) bool { return len(e.states) == 0 }) {
			return "" // it has a meaning in every state
		}
		for _, e := range es {
			key := ""
			if e.office.Role == "head_of_state" { // of other offices the tables know too few holders
				key = d.lex.holders[e.key]
			}
			if len(e.states) == 1 {
				key = e.states[0]
			} else if len(e.states) > 1 {
				key = "" // the Federal President of Germany or of Austria
			}
			if s, ok := d.rec.tables.State(key); ok {
				return s.Name
			}
		}
		break
	}
	return ""
}

// indefinite reports whether the title means no certain person: "an Indian head of
// government", "the first Chinese president".
func (d *reading) indefinite(t titled) bool {
	for i := t.start - 1; i < t.end-1; i++ {
		switch d.tok(i).Lower {
		case "a", "an", "any", "first", "no", "another", "every", "each", "only":
			return true
		}
	}
	return false
}

// mayStandAlone reports whether an office without state or name is someone: "the
// President", "The Tsar", not "a minister" or "President" in a list.
func (d *reading) mayStandAlone(t titled) bool {
	return t.definite && (d.tok(t.end-1).Capital || t.owned) && !d.isTitleOf(t.end)
}

// isTitleOf reports "of the Council" and the like behind an office.
func (d *reading) isTitleOf(j int) bool { return d.tok(j).Lower == "of" }

// predicate gives the office to the person named last before it in the sentence:
// "Chou En-lai as Premier".
func (d *reading) predicate(t titled) {
	if n := len(d.found); n > 0 && d.found[n-1].kind == kindPerson && t.start-d.found[n-1].Tokens.End <= 3 {
		f := &d.found[n-1]
		if f.office == "" {
			f.office = t.office
		}
		if f.state == "" {
			f.state = t.state
		}
	}
}

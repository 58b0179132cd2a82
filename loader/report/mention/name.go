package mention

import (
	"strings"
	"unicode/utf8"

	"entente/loader/report/text"
	"entente/schema"
)

func foldName(s string) string { return strings.ReplaceAll(schema.Fold(s), " ", "") }

// foldWord is foldName of a token; one of plain letters alone is folded already.
func foldWord(t *text.Token) string {
	s := t.Lower
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return foldName(t.Text)
		}
	}
	return s
}

// name takes a person's name without a title: one of the tables, or by initials, a
// given name, an apposition or a verb of speech.
func (d *reading) name(i int) int {
	t := d.tok(i)
	if !t.Capital && !particles.Has(t.Lower) {
		return i
	}
	if next := d.tok(i + 1); trades.Has(t.Lower) && next.Capital && next.Kind == text.Word && next.Space && d.tok(i+2).Capital && d.tok(i+2).Kind == text.Word {
		return i // "Businessman Petro Poroshenko wins": the name begins behind it
	}
	if es, end := d.hit(i, classPerson); es != nil && end-i > 1 && !d.isLonger(i, end) {
		stop, _ := d.run(i)
		if after := d.site(i, stop); after > i {
			return after
		}
		end = max(end, d.numeral(end))
		if stop > end && !d.notPerson(i, stop) {
			end = d.trimName(i, stop)
		}
		return d.addApposed(i, end)
	}
	end, full := d.run(i)
	if full == 0 || end <= i {
		return i
	}
	if stop := d.site(i, end); stop > i {
		return stop
	}
	end = d.trimName(i, end)
	if d.evident(i, end, full) {
		return d.addApposed(i, end)
	}
	if full == 1 || d.isState(i) {
		return d.lone(i)
	}
	return i
}

// site takes a building or bay that is called after a person as the place that it is; run is
// where the capitalised words from i end.
func (d *reading) site(i, run int) int {
	end := run
	switch next := d.tok(run); {
	case run > i+1 && sites.Has(d.tok(run-1).Lower):
	case sites.Has(next.Lower) && next.Text == next.Lower && (next.Lower == "airport" || next.Lower == "mosque") && !d.tok(run-1).LineBreak:
		end = run + 1
	case next.Lower == "'s" && d.tok(run+1).Capital && waters.Has(d.tok(run+1).Lower):
		end = run + 2 // "Hawke's Bay"
	default:
		return i
	}
	f := found{kind: kindEntity, person: -1, entity: &schema.Entity{Kind: schema.Place, Name: d.nameText(i, end)}}
	f.Form = text.FormName
	d.add(f, i, end)
	return end
}

// isLonger reports whether the lexicon knows something at i that is longer than the
// person's name ("Washington Treaty").
func (d *reading) isLonger(i, end int) bool { return d.hitAt(i).end > end }

func (d *reading) numeral(j int) int {
	if isNumeral(d.tok(j).Text) {
		return j + 1
	}
	return j
}

// subjects are what departments and chairs are of: "East European Studies".
var subjects = set("studies affairs sciences relations research humanities economics politics linguistics")

// evident reports whether a run of several words is a person's name.
func (d *reading) evident(i, end, full int) bool {
	last := d.tok(end - 1)
	if orgHeads.Has(last.Lower) || treatyHeads.Has(last.Lower) || organs.Has(last.Lower) || waters.Has(last.Lower) || projectHeads.Has(last.Lower) || subjects.Has(last.Lower) {
		return false
	}
	if d.isHeaded(i, end) || d.tok(end).Text == "-" && !d.tok(end).Space {
		return false
	}
	if es, stop := d.hit(i, classState); es != nil && stop >= end {
		return false
	}
	if h := d.hitAt(i); h.entries != nil && h.end >= end && h.entries[0].class >= classEntity {
		return false
	}
	if _, ok := d.initial(i); ok && full >= 1 && end > i+1 && !isNumeral(d.tok(i).Text) && d.tok(i).Lower != "a" {
		return true
	}
	if isNumeral(last.Text) && full == 1 {
		return d.lex.monarchs[foldWord(d.tok(i))] || d.given(i) && d.tok(end).Kind != text.Number
	}
	if full < 2 || d.caption(i, end) || faiths.Has(d.tok(i).Lower) || papers.Has(d.tok(i-1).Lower) || articles.Has(d.tok(i).Lower) && end == i+2 {
		return false
	}
	if full <= 4 && d.unheardOf(i, end) && d.speaks(end-1) {
		return true // "Marcus Adeyemi of the Center", where Adeyemi argues later
	}
	if full == 2 && d.besidePerson(i) {
		return true
	}
	if taken.Has(d.tok(i-1).Lower) && !tellers.Has(d.tok(end).Lower) {
		return false // "took Lang Son"
	}
	if d.given(i) && !d.isState(i) && !orgHeads.Has(d.tok(i).Lower) {
		return true
	}
	if sur, stop := d.hit(end-1, classSurname); sur != nil && stop == end && !d.isState(i) && !common.Has(d.tok(end-1).Lower) && !d.starts[i] {
		return true
	}
	if d.isState(i) {
		return false
	}
	if d.tok(end).Text == "," {
		if t, ok := d.titleAt(end + 1); ok && t.office != "" && (t.definite || t.state != "" || d.tok(end+1).Capital) {
			return true
		}
		if w := d.tok(end + 1).Lower; w == "who" || w == "whose" || d.calling(end+1) {
			return true
		}
	}
	if full <= 3 && d.worksAt(end) && d.nameWords(i, end) {
		return true // "Orhan Tuncel (Chamber of Industry)", "Liu Zhengyang of Fudan University"
	}
	if full == 2 && end == i+4 && d.tok(end-2).Text == "-" && !d.tok(end-1).Capital && d.nameWords(i, i+1) && d.tok(i).Len() <= 5 {
		return true // "Park Sun-young"
	}
	if w := d.tok(i - 1).Lower; full >= 2 && full <= 4 && sayers.Has(w) {
		return true // "…," said Rezwanul Haque
	}
	if callings.Has(d.tok(i-1).Lower) && d.tok(i).Space && full <= 3 && d.unheardOf(i, end) {
		return true // "the historian Clara Montes"
	}
	if d.starts[i] && full <= 3 && d.unheardOf(i, end) && d.lives(end) {
		return true
	}
	next := d.tok(end)
	if next.Capital || full > 4 {
		return false
	}
	if tellers.Has(next.Lower) {
		return !d.starts[i] || d.unheardOf(i, end)
	}
	return (utters.Has(next.Lower) || d.opines(i, end)) && d.unheardOf(i, end)
}

// opines reports whether the words about a run say what somebody thinks: "in Clara Montes's
// view", "Clara Montes, for one, doubts", "Clara Montes has no doubt that".
func (d *reading) opines(i, end int) bool {
	next := d.tok(end)
	switch next.Lower {
	case "'s", "’s":
		before := d.tok(i - 1).Lower
		return verdicts.Has(d.tok(end+1).Lower) && (before == "in" || before == "to")
	case "has", "had", "is", "was", "remains", "remained":
		for k := end + 1; k < end+5; k++ {
			switch d.tok(k).Lower {
			case "doubt", "doubts", "sure", "certain", "convinced", "confident", "persuaded", "opinion", "sceptical", "skeptical", "praise", "illusions", "asked", "born":
				return true
			case ".", ",", ";":
				return false
			}
		}
	case ",":
		if d.tok(i-1).Text == "," && (tellers.Has(d.tok(end+1).Lower) || utters.Has(d.tok(end+1).Lower)) {
			return true // "One of them, Clara Montes, argues"
		}
		return d.tok(end+1).Lower == "for" && d.tok(end+2).Lower == "one" && d.tok(end+3).Lower == ","
	case "believe", "think", "expect", "agree", "doubt":
		before := d.tok(i - 1).Lower
		return before == "does" || before == "did"
	}
	return false
}

// worksAt reports whether a comma, a bracket or "of" follows, and the name of a body where
// people work: "(University of Tabriz)", ", Chamber of Industry,", "of Fudan University".
func (d *reading) worksAt(j int) bool {
	switch d.tok(j).Text {
	case ",", "(", "of", "at", "from":
	default:
		return false
	}
	for k := j + 1; k < j+7; k++ {
		t := d.tok(k)
		switch {
		case t.Capital && employers.Has(t.Lower):
			return true
		case t.Lower == "of" || t.Lower == "the" || t.Lower == "for" || t.Lower == "de" || t.Capital && t.Kind == text.Word:
		default:
			return false
		}
	}
	return false
}

// employers are bodies that people work for and states do not sign treaties with.
var employers = text.SetOf("university institute institution college academy school faculty chamber centre center foundation observatory museum archive archives polytechnic seminary hospital bank")

// unheardOf reports whether no word of a run is in any table, so that at the head of a
// sentence too it is hardly anything but a name.
func (d *reading) unheardOf(i, end int) bool {
	for k := i; k < end; k++ {
		if d.words[k] != 0 && d.words[k] != skipped || bodies.Has(d.tok(k).Lower) || generic.Has(d.tok(k).Lower) {
			return false
		}
	}
	return true
}

// nameWords reports whether the words of a run are in no table but as names of persons.
func (d *reading) nameWords(i, end int) bool {
	for k := i; k < end; k++ {
		if bodies.Has(d.tok(k).Lower) || generic.Has(d.tok(k).Lower) || common.Has(d.tok(k).Lower) && len(d.tok(k).Lower) > 3 {
			return false
		}
		if h := d.hitAt(k); h.entries != nil && h.entries[0].class != classSurname && h.entries[0].class != classPerson {
			return false
		}
	}
	return true
}

// lives reports whether the words behind a run tell of a person: "teaches history", "is a
// historian in Quito", "was blunt:", "'s verdict is".
func (d *reading) lives(j int) bool {
	t := d.tok(j)
	switch {
	case personal.Has(t.Lower) && !t.Capital:
		return true
	case t.Lower == "'s" || t.Lower == "’s":
		return verdicts.Has(d.tok(j + 1).Lower)
	case t.Lower == "is" || t.Lower == "was":
		return moods.Has(d.tok(j+1).Lower) || (d.tok(j+1).Lower == "a" || d.tok(j+1).Lower == "an" || d.tok(j+1).Lower == "the") && d.calling(j+2)
	}
	return false
}

// personal verbs have persons as subjects, moods are what persons are, verdicts what
// they give.
var (
	personal = text.SetOf("teaches taught lives lived works worked laughed laughs smiled smiles shrugged shrugs remembers remembered expects hopes thinks knows studies studied grew worries worried fears feared shook sighed warns also")
	moods    = text.SetOf("blunt blunter hopeful optimistic pessimistic cautious dismissive scathing doubtful sceptical skeptical convinced angry furious candid frank born unimpressed")
	verdicts = text.SetOf("verdict answer reply comment conclusion explanation advice assessment view opinion judgment")
)

// speaks reports whether a word that no table knows stands elsewhere alone as the
// subject of a verb of speech.
func (d *reading) speaks(i int) bool {
	if d.speakers == nil {
		d.speakers = map[string]bool{}
		for k := 1; k+1 < len(d.tokens); k++ {
			t, next := d.tok(k), d.tok(k+1)
			if t.Capital && t.Kind == text.Word && d.words[k] == 0 && t.Len() > 2 && tellers.Has(next.Lower) && !next.Capital && (d.starts[k] || !d.tok(k-1).Capital) {
				d.speakers[t.Lower] = true
			}
		}
	}
	return d.speakers[d.tok(i).Lower]
}

// sayers stand before or behind the speaker of quoted words.
var sayers = set("argues thinks believes admits explains confirms recalls adds concedes warns insists maintains notes claims stresses observes remarked observed admitted confirmed conceded believed thought said says told asked warned added argued explained wrote writes declared replied noted claimed insisted stressed recalled concluded")

// calling reports whether a description with what someone is by profession begins at
// j: "program coordinator of", "a senior fellow at".
func (d *reading) calling(j int) bool {
	for k := j; k < j+5; k++ {
		t := d.tok(k)
		if t.Kind == text.Punct || t.Lower == "and" {
			return false
		}
		if callings.Has(t.Lower) {
			after := d.tok(k + 1)
			return after.Lower == "of" || after.Lower == "to" || after.Lower == "at" || after.Lower == "in" || after.Lower == "for" || after.Lower == "who" || after.Lower == "from" || after.Lower == "with" || after.Text == "," || after.Lower == "and"
		}
	}
	return false
}

// caption reports a run in capitals or title case that is a heading rather than a name.
func (d *reading) caption(i, end int) bool {
	return allUpper(d.tok(i).Text) && d.tok(i).Len() > 2 && allUpper(d.tok(end-1).Text)
}

// isHeaded reports whether a head noun follows the run in capitals.
func (d *reading) isHeaded(i, end int) bool {
	for k := i; k <= end; k++ {
		w := d.tok(k)
		if w.Capital && (orgHeads.Has(w.Lower) || treatyHeads.Has(w.Lower)) {
			return true
		}
	}
	return projectHeads.Has(d.tok(end).Lower) || d.joinsTreaty(end)
}

// lone takes a single word that is a person's surname or short name in the tables.
func (d *reading) lone(i int) int {
	t := d.tok(i)
	if !t.Capital || common.Has(t.Lower) || t.Lower == "operation" || isNumeral(t.Text) || d.isState(i) || allUpper(t.Text) && t.Len() > 3 && d.starts[i] {
		return i
	}
	for _, c := range []class{classPerson, classSurname} {
		es, end := d.hit(i, c)
		if es == nil || d.isLonger(i, end) {
			continue
		}
		if dash := d.tok(end); (dash.Text == "-" || dash.Text == "–") && !dash.Space && !d.tok(end+1).Space && (d.component(end+1) || d.tok(end+1).Kind == text.Number) {
			continue // "the Hay-Herrán Treaty", "Su-30"
		}
		if d.component(end) && d.tok(end).Space && !d.isState(end) && !d.stopsName(end) && !d.starts[end] {
			continue // part of another name
		}
		if headed := d.tok(end); d.joinsTreaty(end) || headed.Capital && (orgHeads.Has(headed.Lower) || treatyHeads.Has(headed.Lower)) || waters.Has(headed.Lower) {
			continue
		}
		if people, _ := d.hit(i, classPeople); c == classSurname && people != nil {
			continue // "all Baloch": with a title it is a name, as is "Amna Baloch"
		}
		if c == classSurname && (d.towns[t.Text] || d.townNamed(i, end)) {
			continue // "at Busia": the town, of which a statesman bears the name
		}
		if w := d.tok(i - 1).Lower; c == classSurname && (w == "a" || w == "an") {
			continue // "a Rana prime minister", "a Bush aide": no one's deed
		}
		if c == classSurname && d.tok(i-1).Capital && d.tok(i-1).Kind == text.Word && t.Space && !d.starts[i-1] && !d.isState(i-1) && !d.startsLine(i) {
			continue
		}
		return d.addApposed(i, end)
	}
	return i
}

// townNamed reports whether a preposition of place makes a lone surname that of a town: not
// "confidence in Nehru", "at Nehru's request".
func (d *reading) townNamed(i, end int) bool {
	return located.Has(d.tok(i-1).Lower) && d.tok(end).Lower != "'s" && !trusting.Has(d.tok(i-2).Lower)
}

// trusting are words behind which "in" and "at" name whom something is directed to.
var trusting = set("confidence trust trusted faith hope hopes hoped belief believed believe believes interest disappointed disappointment confided anger angry shouted laughed fire fired look looked found saw sees see")

func (d *reading) startsLine(i int) bool { return d.tok(i).LineBreak }

// addApposed files a person with the office behind the name, which it takes too: "Li
// Peng, the Chinese Premier,", "Huang Hua, Vice-Premier and Foreign Minister of China,".
func (d *reading) addApposed(i, end int) int {
	d.addPerson(titled{start: i, end: i, stateAt: -1}, i, end)
	return d.appose(end)
}

// appose gives the person filed last the office that stands behind the name, up to end,
// and the mention the words of it.
func (d *reading) appose(end int) int {
	if stop := d.bracketed(end); stop > end {
		return stop
	}
	if d.tok(end).Text != "," && d.tok(end).Text != "(" {
		return end
	}
	j := end + 1
	for k := 0; k < 2; k++ {
		if w := d.tok(j).Lower; w == "now" || w == "then" || w == "a" {
			j++
		}
	}
	t, ok := d.titleAt(j)
	if !ok || t.office == "" && t.state == "" {
		return end
	}
	if _, full := d.run(t.end); full > 0 {
		return end // the next item of a list
	}
	f := &d.found[len(d.found)-1]
	f.office = t.office
	if t.state != "" {
		f.state, f.stateIn = t.state, true
	}
	stop := t.end
	if n := d.tok(stop); (n.Text == "," || n.Text == ")") && !n.Space && d.tok(stop+1).Kind != text.Punct {
		stop++
	}
	f.Tokens.End = stop // the apposition belongs to the mention
	f.Span = d.t.SpanOf(f.Tokens)
	return stop
}

// besidePerson reports whether "and" joins the words at i to a person's name, both with two
// names: "Francisco Tudela and Galo Leoro".
func (d *reading) besidePerson(i int) bool {
	n := len(d.found)
	if n == 0 || d.tok(i-1).Lower != "and" || d.tok(i).Blank {
		return false
	}
	f := &d.found[n-1]
	return f.kind == kindPerson && f.Tokens.End == i-1 && len(d.parts(f.surface)) > 1
}

// bracketed gives the person filed last the state in brackets behind the name, and the mention
// the words of it: "Alfredo Solf (Peru) and Julio Tobar (Ecuador)".
func (d *reading) bracketed(end int) int {
	if d.tok(end).Text != "(" || d.tok(end).Blank {
		return end
	}
	es, stop := d.hit(end+1, classState)
	if es == nil || d.tok(stop).Text != ")" || es[0].form != text.FormName && es[0].form != text.FormAbbreviation {
		return end
	}
	f := &d.found[len(d.found)-1]
	if f.state != "" {
		return end
	}
	f.state, f.stateIn = es[0].name, true
	f.Tokens.End = stop + 1
	f.Span = d.t.SpanOf(f.Tokens)
	return stop + 1
}

// eachOf does the same behind a title in the plural for "of" and a state: "Foreign Ministers
// Ali Osman of Sudan and John Garang of Chad".
func (d *reading) eachOf(end int) int {
	if d.tok(end).Lower != "of" {
		return end
	}
	es, stop := d.hit(end+1, classState)
	if es == nil || es[0].form != text.FormName {
		return end
	}
	f := &d.found[len(d.found)-1]
	f.state, f.stateIn = es[0].name, true
	f.Tokens.End = stop
	f.Span = d.t.SpanOf(f.Tokens)
	return stop
}

// addPerson files a person named by the tokens from i to end, under the title t.
func (d *reading) addPerson(t titled, i, end int) {
	f := found{kind: kindPerson, person: -1, office: t.office, state: t.state, surface: d.nameText(i, end)}
	f.Form = text.FormName
	f.Head = end - 1
	f.named = text.Span{Start: i, End: end}
	f.titled = t.office != "" || t.start < i
	f.stateIn = t.state != "" && t.stateAt >= t.start && t.stateAt < i
	start := min(t.start, i)
	if n := len(d.found); n > 0 && f.state == "" && d.tok(start-1).Lower == "'s" {
		if last := &d.found[n-1]; last.kind == kindState && last.Tokens.End == start-1 && last.Form == text.FormName {
			f.state, f.stateIn, start = last.surface, true, last.Tokens.Start // "Egypt's Nasser"
			d.found = d.found[:n-1]
		}
	}
	if f.state == "" && f.titled && d.tok(end).Lower == "of" { // "President Gnassingbé Eyadéma of Togo"
		if es, _ := d.hit(end+1, classState); es != nil && es[0].form == text.FormName {
			f.state = es[0].name
		}
	}
	d.add(f, start, end)
}

// nameText is a name with single spaces, hyphens kept, words in capitals as names are
// written: "Rosa VILLAR" is Rosa Villar.
func (d *reading) nameText(i, end int) string {
	var b strings.Builder
	for k := i; k < end; k++ {
		t := d.tok(k)
		if k > i && t.Space {
			b.WriteByte(' ')
		}
		if t.Kind == text.Word && t.Len() > 2 && allUpper(t.Text) && !isNumeral(t.Text) && strings.IndexByte(t.Text, '.') < 0 {
			first, size := utf8.DecodeRuneInString(t.Text)
			b.WriteRune(first)
			b.WriteString(t.Lower[min(size, len(t.Lower)):])
			continue
		}
		b.WriteString(t.Text)
	}
	return strings.TrimSuffix(b.String(), ".")
}

// papers stand before the name of what is printed or broadcast, articles at the head of one
// ("Le Monde", "El Comercio").
var (
	papers   = set("newspaper newspapers daily weekly magazine monthly broadsheet tabloid broadcaster channel station agency website site journal network outlet paper novel film ship frigate")
	articles = set("el la le les il der die das o os as")
)

// faiths are adjectives of peoples and faiths: "Sunni Arab" is no person.
var faiths = set("sunni shia shi'a shiite arab kurdish muslim christian jewish hindu buddhist orthodox catholic")

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
	if (ships.Has(t.Lower) && allUpper(t.Text) || d.navyOf(i) != "") && d.tok(i+1).Capital {
		return i // "INS Sumedha called at Mombasa"
	}
	if next := d.tok(i + 1); trades.Has(t.Lower) && next.Capital && next.Kind == text.Word && next.Space && d.tok(i+2).Capital && d.tok(i+2).Kind == text.Word {
		return i // "Businessman Petro Poroshenko wins": the name begins behind it
	}
	if organs.Has(t.Lower) && d.surnameAt(i+1) {
		return i // "In a speech to the Reichstag Hitler denounced": two names
	}
	if es, end := d.hit(i, classPerson); es != nil && end-i > 1 && !d.isLonger(i, end) {
		if head := d.tok(end); head.Capital && head.Space && orgHeads.Has(head.Lower) && !d.starts[end] {
			return i // "Quaid-i-Azam University"
		}
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
	if d.townBefore(i, full) {
		return i
	}
	if d.evident(i, end, full) {
		return d.addApposed(i, end)
	}
	if full == 1 || d.isState(i) {
		if stop := d.lone(i); stop > i {
			return stop
		}
	}
	if end == i+1 && d.oneName(i) {
		return d.addApposed(i, end)
	}
	return i
}

// townBefore reports a town of the tables that a person's name follows without a comma: "In Geneva
// Hillary Clinton meets …".
func (d *reading) townBefore(i, full int) bool {
	if full < 3 || !located.Has(d.tok(i-1).Lower) || !d.given(i+1) || d.tok(i+1).LineBreak {
		return false
	}
	h := d.hitAt(i)
	if h.entries == nil || h.end != i+1 {
		return false
	}
	e := &h.entries[0]
	return e.class == classPlace || e.class == classState && (e.form == text.FormCapital || e.form == text.FormName)
}

// surnameAt reports a surname of the tables that stands alone, a verb or mark behind it.
func (d *reading) surnameAt(i int) bool {
	es, end := d.hit(i, classSurname)
	next := d.tok(end)
	return es != nil && end == i+1 && d.tok(i).Space && !common.Has(d.tok(i).Lower) && !(next.Capital && next.Kind == text.Word && next.Space)
}

// site takes a building or bay that is called after a person as the place that it is; run is
// where the capitalised words from i end.
func (d *reading) site(i, run int) int {
	end := run
	switch next := d.tok(run); {
	case run > i+1 && sites.Has(d.tok(run-1).Lower) && !(d.middleInitial(i, run) && d.appositionBehind(run)):
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

// lone takes a single word that is a person's surname or short name in the tables.
func (d *reading) lone(i int) int {
	t := d.tok(i)
	if !t.Capital || common.Has(t.Lower) && !d.leads(i) || t.Lower == "operation" || isNumeral(t.Text) || d.isState(i) || d.starts[i] && ordinary.Has(t.Lower) || allUpper(t.Text) && t.Len() > 3 && d.starts[i] {
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
		if c == classSurname && allUpper(t.Text) && t.Len() > 2 && !shouted(d.tok(i-1)) && !shouted(d.tok(i+1)) {
			continue // "the CELAC summit" is not Mr Celac's
		}
		if people, _ := d.hit(i, classPeople); c == classSurname && people != nil {
			continue // "all Baloch": with a title it is a name, as is "Amna Baloch"
		}
		if c == classSurname && (d.towns[t.Text] || d.townNamed(i, end)) {
			continue // "at Busia": the town, of which a statesman bears the name
		}
		if w := d.tok(i - 1).Lower; c == classSurname && (w == "a" || w == "an" || w == "the" && d.endsPhrase(end)) {
			continue // "a Rana prime minister", "a Bush aide": no one's deed; "the states of the Horn"
		}
		if c == classSurname && d.tok(i-1).Capital && d.tok(i-1).Kind == text.Word && !d.behindMonth(i) && t.Space && !d.starts[i-1] && !d.isState(i-1) && !d.startsLine(i) {
			continue
		}
		return d.addApposed(i, end)
	}
	return i
}

// behindMonth reports a month with its preposition before a token, which begins the clause's own words:
// "In October Reagan met", "On 29 September Chamberlain flew".
func (d *reading) behindMonth(i int) bool {
	if !calendar.Has(d.tok(i - 1).Lower) {
		return false
	}
	k := i - 2
	if d.tok(k).Kind == text.Number {
		return d.tok(k-1).Lower == "on"
	}
	switch d.tok(k).Lower {
	case "early", "late", "mid":
		k--
	}
	return d.tok(k).Lower == "in"
}

// endsPhrase reports whether a noun phrase that ends before token i has ended for good: a mark, a
// preposition or a verb's helper follows, no noun, as in "the Bush visit".
func (d *reading) endsPhrase(i int) bool {
	switch t := d.tok(i); t.Lower {
	case ".", ",", ";", ":", "?", "!", ")", "of", "in", "to", "for", "on", "with", "from", "at", "by", "is", "was", "are", "were", "has", "have", "had", "will", "would", "can", "could", "must", "should", "may":
		return true
	}
	return false
}

// leads reports a common word that is the name of who leads a government: "the Bush
// administration", "the Brown government", unlike "the Union government".
func (d *reading) leads(i int) bool {
	next := d.tok(i + 1)
	return d.tok(i-1).Lower == "the" && governments.Has(next.Lower) && next.Text == next.Lower && next.Space && !called.Has(d.tok(i).Lower)
}

// called are common words that say what sort of government it is.
var called = set("union university church house home north south east west free christian church law military english german french world people")

// townNamed reports whether a preposition of place makes a lone surname that of a town: not
// "confidence in Nehru", "at Nehru's request".
func (d *reading) townNamed(i, end int) bool {
	return located.Has(d.tok(i-1).Lower) && d.tok(end).Lower != "'s" && !trusting.Has(d.tok(i-2).Lower)
}

// trusting are words behind which "in" and "at" name whom something is directed to.
var trusting = set("confidence trust trusted faith hope hopes hoped belief believed believe believes interest disappointed disappointment confided anger angry shouted laughed fire fired look looked found saw sees see")

func (d *reading) startsLine(i int) bool { return d.tok(i).LineBreak }

// addPerson files a person named by the tokens from i to end, under the title t.
func (d *reading) addPerson(t titled, i, end int) {
	f := found{kind: kindPerson, person: -1, office: t.office, state: t.state, surface: d.nameText(i, end)}
	f.Form = text.FormName
	f.Head = end - 1
	f.named = text.Span{Start: i, End: end}
	f.titled = t.office != "" || t.start < i
	f.peer = d.addressed(t.start, i)
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
	d.aliasBehind(end)
	d.initialsBehind(i, end)
}

// nameText is a name with single spaces, hyphens kept, words in capitals as names are
// written: "Rosa VILLAR" is Rosa Villar.
func (d *reading) nameText(i, end int) string {
	var b strings.Builder
	short := 2
	if d.shoutedName(i, end) {
		short = 1 // "EL" of "SALMA EL-GHARBI"
	}
	for k := i; k < end; k++ {
		t := d.tok(k)
		if k > i && t.Space {
			b.WriteByte(' ')
		}
		if t.Kind == text.Word && t.Len() > short && (t.Len() > 2 || strings.ContainsAny(t.Lower, "aeiou")) && allUpper(t.Text) && !isNumeral(t.Text) && strings.IndexByte(t.Text, '.') < 0 {
			first, size := utf8.DecodeRuneInString(t.Text)
			b.WriteRune(first)
			b.WriteString(t.Lower[min(size, len(t.Lower)):])
			continue
		}
		b.WriteString(t.Text)
	}
	return strings.TrimSuffix(b.String(), ".")
}

// shoutedName reports whether all words of a name of two and more are in capitals.
func (d *reading) shoutedName(i, end int) bool {
	words := 0
	for k := i; k < end; k++ {
		t := d.tok(k)
		if t.Kind != text.Word {
			continue
		}
		if !allUpper(t.Text) {
			return false
		}
		if t.Len() > 2 {
			words++
		}
	}
	return words > 1
}

// papers stand before the name of what is printed or broadcast, articles at the head of one
// ("Le Monde", "El Comercio").
var (
	papers   = set("newspaper newspapers daily weekly magazine monthly broadsheet tabloid broadcaster channel station agency website site journal network outlet paper novel film ship frigate")
	articles = set("el la le les il der die das o os as")
)

// faiths are adjectives of peoples and faiths: "Sunni Arab" is no person.
var faiths = set("sunni shia shi'a shiite arab kurdish muslim christian jewish hindu buddhist orthodox catholic")

package mention

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
	"entente/loader/report/token"
)

// walk goes over the tokens once and lets the first rule that fits take them.
func (d *reading) walk() {
	d.starts = make([]bool, len(d.tokens)+1)
	sentences := token.Sentences(d.t, text.Span{End: len(d.tokens)})
	for _, s := range sentences {
		d.starts[s.Tokens.Start] = true
	}
	rules := []func(int) int{d.vessel, d.byLetters, d.byAlias, d.federal, d.title, d.shown, d.name, d.headed, d.state, d.half, d.entity, d.shortened, d.pronoun, d.place, d.misspelt}
	for n, s := range sentences {
		d.sentences = append(d.sentences, s.Tokens.Start)
		before := len(d.found)
		for i := s.Tokens.Start; i < s.Tokens.End; {
			next := i
			if d.opens(i) {
				for _, rule := range rules {
					if next = rule(i); next > i {
						break
					}
				}
			}
			if next <= i {
				next = i + 1
			}
			i = next
		}
		for k := before; k < len(d.found); k++ {
			d.found[k].sentence = n
		}
	}
}

// shown takes a name without a title that the layout shows to be a person's.
func (d *reading) shown(i int) int {
	for len(d.ctx.Persons) > 0 && d.ctx.Persons[0].Start < i {
		d.ctx.Persons = d.ctx.Persons[1:]
	}
	if len(d.ctx.Persons) == 0 || d.ctx.Persons[0].Start != i {
		return i
	}
	span, start := d.ctx.Persons[0], i
	for j := i; j < span.End; j++ { // "Staff Brigadier (retired) Nizar Abd al-Wahid"
		if _, end := d.hit(j, classHonorific); end > j && d.tok(j).Capital || d.tok(j).Text == ")" {
			start = max(end, j+1)
		}
	}
	end, full := d.run(start)
	if end = min(end, span.End); full < 1 || end-start < 2 || d.isState(start) {
		return i
	}
	d.addPerson(titled{start: i, end: start, stateAt: -1}, start, end)
	return d.appose(end)
}

// opens reports whether a mention can begin at the token; most tokens are dismissed
// here.
func (d *reading) opens(i int) bool {
	t := &d.tokens[i]
	if t.Kind == text.Punct {
		return false
	}
	if t.Capital || t.Kind == text.Number {
		return true
	}
	if d.hasHit(i) {
		return true
	}
	return openers.Has(t.Lower)
}

// component reports whether the token can be part of a proper name: a capitalised
// word that is no function word at the head of a sentence.
func (d *reading) component(i int) bool {
	t := d.tok(i)
	if t.Kind != text.Word || !t.Capital || t.Lower == "'s" {
		return false
	}
	if noNames.Has(t.Lower) && !d.nameInside(i) || isCount(t.Text) {
		return false
	}
	return !calendar.Has(t.Lower) || d.janNamed(i) || d.junHo(i) || d.behindArticle(i)
}

// behindArticle tells a part of a name from a month by the article of a Romance language before it: "José de La Mar".
func (d *reading) behindArticle(i int) bool {
	w := d.tok(i - 1).Lower
	return (w == "la" || w == "del") && d.tok(i).Space && i > 0 && !d.starts[i] && d.tok(i+1).Kind != text.Number
}

// isCount reports whether a word numbers a question or its answer: "Q4 Mr Kostas asked …".
func isCount(word string) bool {
	return len(word) > 1 && (word[0] == 'Q' || word[0] == 'A') && strings.Trim(word[1:], "0123456789") == ""
}

// noNames are the words that are part of no name, but behind an initial.
var noNames = text.Union(plain, generic)

// janNamed tells the name Jan from the month: a name follows, and no day or preposition stands before it,
// or it ends a name of three words, "Abdul Wahid Jan, an elder".
func (d *reading) janNamed(i int) bool {
	if d.tok(i).Text != "Jan" {
		return false
	}
	next, before := d.tok(i+1), d.tok(i-1)
	if first := d.tok(i - 2); before.Capital && !calendar.Has(before.Lower) && first.Capital && first.Kind == text.Word && !d.starts[i] && next.Kind != text.Number && next.Text != "." && next.Text != "-" && next.Text != "–" && !next.Capital {
		return true
	}
	return next.Kind == text.Word && next.Capital && next.Space && !calendar.Has(next.Lower) && before.Kind != text.Number && before.Lower != "in" && before.Lower != "on" && before.Lower != "of"
}

// junHo tells the first syllable of a Korean given name from a month: "Bae Jun-ho".
func (d *reading) junHo(i int) bool {
	dash, second := d.tok(i+1), d.tok(i+2)
	return dash.Text == "-" && !dash.Space && !second.Space && second.Kind == text.Word && !second.Capital && !calendar.Has(second.Lower) && d.tok(i-1).Capital
}

// nameInside lets a function word be a name behind an initial ("M. On").
func (d *reading) nameInside(i int) bool {
	t := d.tok(i)
	return i > 0 && d.tok(i-1).Text == "-" && !t.Space
}

var calendar = set(`january february march april may june july august september october november december monday tuesday wednesday thursday friday
	saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec`)

// initial reports whether an initial stands at i, and the token after it: "P.", "K",
// "P.V.".
func (d *reading) initial(i int) (next int, ok bool) {
	t := d.tok(i)
	if t.Kind != text.Word || !t.Capital {
		return i, false
	}
	if t.Len() == 1 {
		if dot := d.tok(i + 1); dot.Text == "." && !dot.Space {
			return i + 2, true
		}
		return i + 1, t.Lower != "a" && t.Lower != "i" || d.tok(i+1).Len() == 1
	}
	if dot := d.tok(i + 1); (text.Digraphs.Has(t.Lower) || text.ShortNames.Has(t.Lower)) && dot.Text == "." && !dot.Space && d.tok(i+2).Capital {
		return i + 2, true // "Zh. Omarova", "Mohd. Arif"
	}
	if t.Text[len(t.Text)-1] == '.' && len(t.Text) <= 6 && d.words[i] == 0 {
		return i + 1, true
	}
	return i, false
}

func (d *reading) isState(i int) bool {
	es, _ := d.hit(i, classState)
	return es != nil
}

// run reads a person's name at i: capitalised words with initials, particles, hyphens
// and a numeral. It gives the token after it and the number of words that are no
// initials.
func (d *reading) run(i int) (end, full int) {
	j := i
	end = i
	for parts := 0; parts < 7; parts++ {
		if j > i && (d.starts[j] || d.tok(j).Cell || d.t.Gap(j) > 2 || d.t.Gap(j) > 0 && !d.tok(j).Space) {
			break // "AH   Amina Houssein", of two columns, or what a mark parted them that is read no more
		}
		if k, ok := d.initial(j); ok && (full == 0 || !isNumeral(d.tok(j).Text)) {
			if !d.component(k) && !d.isInitial(k) && !particles.Has(d.tok(k).Lower) {
				break
			}
			j = k
			continue
		}
		if parts > 0 && isNumeral(d.tok(j).Text) {
			end = j + 1
			break
		}
		if d.component(j) {
			if full > 1 && runInOffices.Has(d.tok(j).Lower) && d.tok(j+1).Capital && d.tok(j+1).Kind == text.Word {
				break // "Dr Kofi Mensah Director CPS"
			}
			if full > 0 && (d.stopsName(j) || d.tok(j).LineBreak && d.tok(j+1).Text == ":") {
				break // "Dr Lindy Wu", "Witnesses:"
			}
			j = d.hyphens(j + 1)
			end, full = j, full+1
			continue
		}
		if k := d.particle(j, i); k > j {
			j = k
			continue
		}
		break
	}
	return end, full
}

// runInOffices begin what somebody is where no comma parts it from the name; hardly a surname is among them.
var runInOffices = text.SetOf("director professor chairperson convener convenor coordinator rector senior assistant associate deputy executive lecturer fellow researcher head")

func (d *reading) isInitial(i int) bool {
	_, ok := d.initial(i)
	return ok
}

// hyphens steps over parts that a hyphen joins to a name: Zia-ul-Haq, Ban Ki-moon.
func (d *reading) hyphens(j int) int {
	for range maxHyphens {
		t, next := d.tok(j), d.tok(j+1)
		if (t.Text == "-" || t.Text == "‑" || t.Text == "‐") && !t.Space && next.Kind == text.Word && !next.Space && !glued.Has(next.Lower) {
			if !next.Capital && !particles.Has(next.Lower) && len(next.Lower) > 7 || ledBy.Has(next.Lower) {
				return j
			}
			j += 2
			continue
		}
		if (t.Text == "'" || t.Text == "’") && !t.Space && strings.HasSuffix(d.tok(j-1).Lower, "ng") && next.Capital && next.Space && !d.starts[j+1] {
			return j + 1 // "Ochieng' Mbeo"
		}
		return j
	}
	return j
}

// maxHyphens is how many parts hyphens join to one name at most, so that words joined
// without end cost no more than others.
const maxHyphens = 16

var ledBy = set("led backed held style sponsored brokered occupied controlled administered ruled based born era dominated funded")

// particle steps over a lower-case particle inside a name; at its head only before a
// capitalised word ("de Gaulle", "al-Assad").
func (d *reading) particle(j, start int) int {
	k := j
	for particles.Has(d.tok(k).Lower) && k < j+3 {
		if d.tok(k).Lower == "i" || d.tok(k).Lower == "y" && j == start {
			return j
		}
		if d.tok(k).Capital && k == start && d.starts[k] && plain.Has(d.tok(k).Lower) {
			return j
		}
		k++
		if d.tok(k).Text == "-" && !d.tok(k).Space {
			k++
		}
	}
	if k == j || !d.component(k) || d.tok(k).Blank {
		return j
	}
	return k
}

// stopsName reports whether a capitalised word at j begins something else than the
// rest of a name: a state, an office.
func (d *reading) stopsName(j int) bool {
	if es, end := d.hit(j, classState); es != nil {
		for _, e := range es {
			if e.form == text.FormAdjective || e.form == text.FormName || e.form == text.FormDemonym || e.form == text.FormAbbreviation {
				if _, person := d.hit(j, classSurname); person > j && end <= person {
					return false
				}
				return d.tok(j).LineBreak || e.form != text.FormName || d.component(end)
			}
		}
	}
	if es, _ := d.hit(j, classOffice); es != nil && !isNumeral(d.tok(j).Text) {
		sur, _ := d.hit(j, classSurname)
		return sur == nil && !d.given(j)
	}
	return orgHeads.Has(d.tok(j).Lower) || treatyHeads.Has(d.tok(j).Lower)
}

func (d *reading) given(j int) bool {
	return d.lex.given[foldWord(d.tok(j))]
}

// isNumeral reports a monarch's number: II, IV, XIV.
func isNumeral(s string) bool {
	if len(s) < 1 || len(s) > 5 || s == "C" || s == "L" || s == "M" || s == "D" || s == "X" {
		return false
	}
	for _, r := range s {
		if r != 'I' && r != 'V' && r != 'X' {
			return false
		}
	}
	return true
}

func allUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

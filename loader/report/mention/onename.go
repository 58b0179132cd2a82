package mention

import (
	"strings"

	"entente/loader/report/text"
)

// oneName reports whether a word that no table knows by itself is the only name that somebody bears, as
// many do in Mongolia, Java or the south of India. The text shows it in one place or another: the word
// is the subject of a verb of saying, and something tells of a person, an age or a calling beside it or
// a pronoun soon behind: "“We wait,” Batsukh says. He taps the lid." So it is a name everywhere.
func (d *reading) oneName(i int) bool {
	if !d.mayBeOneName(i) {
		return false
	}
	if d.oneNames == nil {
		d.findOneNames()
	}
	return d.oneNames[d.tok(i).Text]
}

// findOneNames looks through the text for words that speak and are persons.
func (d *reading) findOneNames() {
	d.oneNames = map[string]bool{}
	type seen struct{ says, person, apart, place bool }
	words := map[string]*seen{}
	for k := range d.tokens {
		if !d.mayBeOneName(k) {
			continue
		}
		t := d.tok(k)
		w := words[t.Text]
		if w == nil {
			w = &seen{}
			words[t.Text] = w
		}
		w.apart = w.apart || !d.starts[k]
		switch d.tok(k - 1).Lower {
		case "the", "in", "at", "near", "around", "across", "a", "an":
			w.place = true
		}
		told := (d.toldOf(k+1) || d.tok(k-1).Text == "," && kindred.Has(d.tok(k-2).Lower) && d.tok(k+1).Text == ",") && !(d.starts[k] && strings.HasSuffix(t.Lower, "s")) // "Reporters, who had waited, said"
		w.person = w.person || told || d.pronounBehind(k+1)
		w.apart = w.apart || told
		w.says = w.says || d.saysAlone(k)
	}
	for word, w := range words {
		d.oneNames[word] = w.says && w.person && w.apart && !w.place
	}
}

// mayBeOneName reports whether a capitalised word stands apart from other names and is in no table but
// as a part of names of persons.
func (d *reading) mayBeOneName(i int) bool {
	t := d.tok(i)
	if !t.Capital || t.Kind != text.Word || t.Len() < 4 || allUpper(t.Text) || !d.component(i) || !d.nameWords(i, i+1) || d.isState(i) ||
		nobody.Has(t.Lower) {
		return false
	}
	if es, _ := d.hit(i, classSurname); es != nil {
		return false
	}
	if next := d.tok(i + 1); next.Capital && next.Kind == text.Word && next.Lower != "'s" && !d.starts[i+1] || next.Text == "-" && !next.Space || next.Text == "&" {
		return false
	}
	before := d.tok(i - 1)
	return d.starts[i] || !(before.Capital && before.Kind == text.Word && !plain.Has(before.Lower)) && !(before.Text == "-" && !t.Space) && before.Text != "." && before.Text != "&"
}

// nobody are words with a capital by which nobody is called alone.
var nobody = text.Union(orgHeads, treatyHeads, organs, callings, trades, common, ordinary, papers, faiths)

// saysAlone reports whether a word is the subject of a verb of saying: beside a quotation, before "that",
// or behind what commas set off.
func (d *reading) saysAlone(i int) bool {
	next := d.tok(i + 1)
	speech := sayers.Has(next.Lower) || utters.Has(next.Lower)
	switch before := d.tok(i - 1); {
	case unquotes(before.Text) && speech, d.uttersBeside(i, i+1):
		return true
	case sayers.Has(before.Lower) && (unquotes(d.tok(i-2).Text) || d.tok(i-2).Text == ","):
		return next.Kind == text.Punct
	}
	if speech {
		for k := i + 2; k < i+5; k++ {
			if w := d.tok(k).Lower; w == "that" || w == "whether" {
				return true
			}
		}
	}
	if next.Text != "," {
		return false
	}
	for k := i + 2; k < min(len(d.tokens)-1, i+maxOneAside); k++ {
		if t := d.tok(k); d.starts[k] {
			return false
		} else if w := d.tok(k + 1).Lower; t.Text == "," && (sayers.Has(w) || utters.Has(w)) {
			return true
		}
	}
	return false
}

// toldOf reports whether what stands right behind a word tells who a person is: an age, a calling, "who".
func (d *reading) toldOf(j int) bool {
	if w := d.tok(j).Lower; w == "is" || w == "was" {
		return (d.tok(j+1).Lower == "a" || d.tok(j+1).Lower == "an" || d.tok(j+1).Lower == "the") && d.calling(j+2)
	}
	if d.tok(j).Text != "," {
		return false
	}
	switch t := d.tok(j + 1); t.Lower {
	case "who", "whose":
		return true
	case "a", "an", "the":
		return d.calling(j + 2)
	default:
		return t.Kind == text.Number && len(t.Text) == 2 && d.tok(j+2).Text == ","
	}
}

// pronounBehind reports whether "he" or "she" follows soon in the same paragraph, before anybody else is named.
func (d *reading) pronounBehind(j int) bool {
	for k := j; k < min(len(d.tokens), j+maxPronoun); k++ {
		t := d.tok(k)
		if t.Blank {
			return false
		}
		switch t.Lower {
		case "he", "she", "his", "her", "him":
			return true
		}
		if t.Capital && d.given(k) {
			return false
		}
	}
	return false
}

// unquotes reports whether a mark ends a quotation.
func unquotes(mark string) bool {
	switch mark {
	case "\"", "”", "»", "'", "’":
		return true
	}
	return false
}

// How many tokens commas may set off between such a name and its verb, and may stand between the name
// and a pronoun that means it.
const (
	maxOneAside = 24
	maxPronoun  = 45
)

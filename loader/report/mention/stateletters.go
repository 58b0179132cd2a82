package mention

import (
	"strings"

	"entente/loader/report/text"
)

// letterStates lets letters that a document sets in brackets behind a state's name, "Nicaragua (NIC)", or explains by it, stand for
// the state wherever the document has them again: they are some of the name's in their order, the first of them the first, and no
// table knows them.
func (d *reading) letterStates() {
	var of map[string][]entry
	for i := 1; i+2 < len(d.tokens); i++ {
		at, start, end := i+1, -1, i
		switch {
		case d.tok(i).Text == "(" && d.tok(i+2).Text == ")": // "Nicaragua (NIC)"
			start = d.stateEnding(i)
		case d.tok(i).Text == "=": // "Dk = Denmark"
			at = i - 1
			if es, stop := d.hit(i+1, classState); es != nil {
				start, end = i+1, stop
			}
		}
		t := d.tok(at)
		if start < 0 || t.Kind != text.Word || !t.Capital || t.Len() < 2 || t.Len() > maxStateLetters || !d.spare(at) || calendar.Has(t.Lower) ||
			of[t.Text] != nil || d.letterNames[t.Text] != nil || !lettersOf(d.nameText(start, end), t.Text) {
			continue
		}
		if of == nil {
			of = map[string][]entry{}
		}
		of[t.Text] = d.abbreviated(start, t.Text)
	}
	if of == nil {
		return
	}
	for i := range d.tokens {
		if t := d.tok(i); t.Kind == text.Word && t.Capital && t.Len() <= maxStateLetters && d.spare(i) {
			if es := of[t.Text]; es != nil {
				d.hits = append(d.hits, hit{end: i + 1, entries: es})
				d.hitAtToken[i] = int32(len(d.hits) - 1)
			}
		}
	}
}

// spare reports a token that the tables know for no more than a title ("Hon"), if at all.
func (d *reading) spare(i int) bool {
	for _, e := range d.hitAt(i).entries {
		if e.class != classHonorific && e.class != classOffice {
			return false
		}
	}
	return true
}

// maxStateLetters is how many letters stand for a state at the most.
const maxStateLetters = 4

// stateEnding is where the name of a state begins that ends before a token, -1 for none.
func (d *reading) stateEnding(end int) int {
	for start := end - 1; start >= max(0, end-4); start-- {
		if es, stop := d.hit(start, classState); es != nil && stop == end {
			return start
		}
	}
	return -1
}

// abbreviated gives the entries of the state whose name begins at a token as those of the letters that stand for it; nil where
// the words are no name ("Danish").
func (d *reading) abbreviated(start int, letters string) []entry {
	es, _ := d.hit(start, classState)
	var out []entry
	for _, e := range es {
		if e.form == text.FormName {
			e.form, e.upper = text.FormAbbreviation, allUpper(letters)
			out = append(out, e)
		}
	}
	return out
}

// lettersOf reports whether letters stand in a name in their order, the first at its head.
func lettersOf(name, letters string) bool {
	name, letters = strings.ToLower(name), strings.ToLower(letters)
	if name == "" || letters == "" || name[0] != letters[0] {
		return false
	}
	for _, r := range letters {
		i := strings.IndexRune(name, r)
		if i < 0 {
			return false
		}
		name = name[i+len(string(r)):]
	}
	return true
}

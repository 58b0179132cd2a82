package mention

import (
	"slices"
	"strings"

	"entente/loader/report/text"
)

// letterStates lets letters that a document sets in brackets behind a state's name, "Nicaragua (NIC)", stand for the state wherever
// the document has them again: they begin with the letter of the name and follow it, and no table knows them.
func (d *reading) letterStates() {
	var of map[string][]entry
	for i := 1; i+2 < len(d.tokens); i++ {
		at, start, end := i+1, max(0, i-4), i // "Nicaragua (NIC)"
		switch d.tok(i).Text {
		case "(":
			if d.tok(i+2).Text != ")" {
				continue
			}
		case "=": // "Dk = Denmark"
			at, start, end = i-1, i+1, i+5
		default:
			continue
		}
		t := d.tok(at)
		if t.Kind != text.Word || !t.Capital || t.Len() < 2 || t.Len() > maxStateLetters || !d.spare(at) || calendar.Has(t.Lower) {
			continue
		}
		letters := t.Text
		if _, known := of[letters]; known || d.letterNames[letters] != nil {
			continue
		}
		if es := d.stateWithin(start, end, letters); es != nil {
			if of == nil {
				of = map[string][]entry{}
			}
			of[letters] = es
		}
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

// stateWithin gives, as abbreviations, the entries of the state whose name ends before a bracket or begins behind a sign of equality,
// where the letters are some of its own in their order, the first of them the first. Nil for none.
func (d *reading) stateWithin(from, to int, letters string) []entry {
	for start := from; start < min(to, len(d.tokens)); start++ {
		es, stop := d.hit(start, classState)
		if es == nil || stop != to && start != from {
			continue
		}
		if start == from && stop != to && d.tok(from-1).Text != "=" {
			continue
		}
		if !lettersOf(d.nameText(start, stop), letters) {
			return nil
		}
		out := slices.DeleteFunc(slices.Clone(es), func(e entry) bool { return e.form != text.FormName })
		for i := range out {
			out[i].form, out[i].upper = text.FormAbbreviation, allUpper(letters)
		}
		if len(out) == 0 {
			return nil
		}
		return out
	}
	return nil
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

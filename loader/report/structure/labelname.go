package structure

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// Whether the words of a label are the name of somebody, of those who ask, or of a place.

// asker reports whether a label stands for who asks without naming them: a journal by its letters, all of
// whose turns are questions, or by its name, half of whose are; "PRESENTER", where there are several.
func (r *reader) asker(name text.Span) bool {
	t := &r.doc.Text.Tokens[name.Start]
	key := r.labelKey(name)
	n := r.labels[key]
	if n < 2 {
		return false
	}
	if name.Len() == 1 && askers.Has(t.Lower) {
		return true
	}
	if r.surname(name) || r.lettered(name) {
		return false
	}
	if name.Len() == 1 && t.Len() <= maxLetters && strings.IndexFunc(t.Text, unicode.IsLower) < 0 {
		return r.asked[key] == n
	}
	return n >= minQuestions && 2*r.asked[key] >= n && !r.knownName(name) && !r.knownAsPerson(name)
}

// askers are what those who lead a programme or interview are called in its transcript.
var askers = set("presenter anchor announcer newsreader journalist reporter correspondent editor newsroom studio magazine newspaper review")

// knownAsPerson reports whether the words of a label are part of somebody's name elsewhere, or behind a title.
func (r *reader) knownAsPerson(name text.Span) bool {
	last := r.doc.Text.Tokens[name.End-1].Lower
	return r.surnames[last] || r.givens[last] || r.pairs[last] > 0 || r.initialed[last]
}

// maxLetters is how many letters stand at the most for the name of a journal or a speaker.
const maxLetters = 5

// callsOut reports whether one to four words could be a name that calls a speaker out.
func (r *reader) callsOut(span text.Span) bool {
	words := 0
	for i := span.Start; i < span.End; i++ {
		t := &r.doc.Text.Tokens[i]
		switch {
		case t.Text == "." || t.Text == "-" && !t.Space || t.Text == "'" || t.Text == "’":
		case t.Capital && t.Len() == 1 && i+2 < span.End && r.doc.Text.Tokens[i+1].Text == ".": // "A. Mensah"
			words++
		case t.Kind != text.Word, notNames.Has(t.Lower), !t.Capital && !particles.Has(t.Lower):
			return false
		default:
			words++
		}
	}
	first := span.Start
	for first+1 < span.End && particles.Has(r.doc.Text.Tokens[first].Lower) && !r.doc.Text.Tokens[first].Capital {
		first++ // "von Weizsäcker:"
	}
	return words >= 1 && words <= 4 && unicode.IsUpper(firstRune(r.doc.Text.Tokens[first].Text))
}

// shouted reports whether a label is a surname in capitals, as transcripts have it, that
// the text bears elsewhere as a name.
func (r *reader) shouted(span text.Span) bool {
	t := &r.doc.Text.Tokens[span.End-1]
	if t.Len() < 3 || strings.IndexFunc(t.Text, unicode.IsLower) >= 0 {
		return false
	}
	r.knownName(span) // counts the pairs
	if span.Len() == 3 && r.doc.Text.Tokens[span.Start+1].Text == "-" && r.surnames[r.doc.Text.Tokens[span.Start].Lower] && r.capitalised[t.Lower] > 1 {
		return true // "SZALAI-NAGY"
	}
	return r.surnames[t.Lower] || r.called[t.Lower]
}

// surname reports whether a label is the surname of somebody whose full name stands elsewhere:
// "Diwan:", "Al-Ansari:". One may be anything; several in the report of a meeting call out.
func (r *reader) surname(span text.Span) bool {
	last := &r.doc.Text.Tokens[span.End-1]
	if span.Len() > 3 || last.Len() < 3 || span.Len() == 3 && r.doc.Text.Tokens[span.Start+1].Text != "-" {
		return false
	}
	r.knownName(span) // counts the pairs
	if span.Len() > 1 {
		return particles.Has(r.doc.Text.Tokens[span.Start].Lower) && r.capitalised[last.Lower] > 1
	}
	return r.surnames[last.Lower] && !notNames.Has(last.Lower)
}

// givenName reports whether a label is one of the names of somebody whose full name stands elsewhere, as
// those who answer questions are called where the given name is the one used: "Kamarudin:".
func (r *reader) givenName(span text.Span) bool {
	first := &r.doc.Text.Tokens[span.Start]
	r.knownName(span) // counts the pairs
	return span.Len() == 1 && first.Len() > 2 && !notNames.Has(first.Lower) && !r.small[first.Lower] && (r.givens[first.Lower] || r.surnames[first.Lower])
}

func (r *reader) labelKey(span text.Span) string {
	return strings.Join(r.words(span, 8), " ")
}

// lettered reports whether a label is letters that stand in brackets somewhere, behind the name that they are short
// for: "JM:" where "Jeyaseelan Muniandy (JM)" is among the speakers.
func (r *reader) lettered(span text.Span) bool {
	return span.Len() == 1 && r.letters[r.doc.Text.Tokens[span.Start].Text]
}

// isPlaceHead reports whether a word is the first of the names of many places: "Saudi
// Arabia:" calls nobody.
func isPlaceHead(low string) bool { return placeHeads.Has(low) }

var placeHeads = set(`saudi south north new costa el sri united hong west east san los las burkina sierra cape ivory papua puerto trinidad bosnia czech dominican equatorial marshall
	solomon viet great sierra sao port tel addis buenos rio kuala phnom ho`)

package mention

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// aliasBehind notes the other name that a person's name is followed by, "Walter Arízala, alias
// Guacho", "Ilich Ramírez (known as \"Carlos\")", and takes it into the mention filed last.
func (d *reading) aliasBehind(end int) {
	f := &d.found[len(d.found)-1]
	if len(d.parts(f.surface)) < 2 {
		return
	}
	j := end
	if w := d.tok(j).Text; w == "," || w == "(" {
		j++
	}
	switch w := d.tok(j).Lower; {
	case w == "alias" || w == "aka" || w == "a.k.a." || w == "a.k.a" || w == "nicknamed":
		j++
	case w == "known" && d.tok(j+1).Lower == "as":
		j += 2
	case (w == "better" || w == "also" || w == "popularly" || w == "widely") && d.tok(j+1).Lower == "known" && d.tok(j+2).Lower == "as":
		j += 3
	case w == "nom" && d.tok(j+1).Lower == "de" && d.tok(j+2).Lower == "guerre":
		j += 3
	default:
		return
	}
	if isQuote(d.tok(j).Text) {
		j++
	}
	from := j
	for j < from+3 && d.component(j) && !d.isState(j) && !d.tok(j).Blank {
		j++
	}
	if j == from || d.tok(j).Lower == "of" || d.tok(from).Len() < 3 {
		return // "known as Father of the Nation"
	}
	if d.aliases == nil {
		d.aliases = map[string]alias{}
	}
	d.aliases[d.tok(from).Text] = alias{words: d.nameText(from, j), of: f.surface}
	if isQuote(d.tok(j).Text) {
		j++
	}
	f.Tokens.End = j
	f.Span = d.t.SpanOf(f.Tokens)
}

// initialsBehind notes the letters in brackets that a person's name is followed by where they are its
// initials: "Ioan Berindei (I.B.)" is I.B. from then on, "Clara Kovács-Nagy (K-N)" is K-N.
func (d *reading) initialsBehind(i, end int) {
	if d.tok(end).Text != "(" {
		return
	}
	to := end + 1
	for to < end+maxInitials && d.tok(to).Text != ")" {
		to++
	}
	if d.tok(to).Text != ")" || to == end+1 || !d.initialsOf(i, end, text.Span{Start: end + 1, End: to}) {
		return
	}
	if d.aliases == nil {
		d.aliases = map[string]alias{}
	}
	d.aliases[d.tok(end+1).Text] = alias{words: d.nameText(end+1, to), of: d.found[len(d.found)-1].surface}
}

// maxInitials is how many tokens initials have at the most, with the bracket before them.
const maxInitials = 7

// initialsOf reports whether some letters are those of the words of a name, in their order and up to its
// last word.
func (d *reading) initialsOf(i, end int, letters text.Span) bool {
	at, n, last := i, 0, false
	for k := letters.Start; k < letters.End; k++ {
		for _, c := range d.tok(k).Text {
			if c == '.' || c == '-' {
				continue
			}
			for at < end && !(d.tok(at).Kind == text.Word && strings.HasPrefix(d.tok(at).Text, string(c))) {
				at++
			}
			if !unicode.IsUpper(c) || at == end {
				return false
			}
			at++
			n++
		}
	}
	for last = true; at < end; at++ {
		last = last && d.tok(at).Kind != text.Word
	}
	return n > 1 && last
}

// alias is another name of a person.
type alias struct{ words, of string }

func isQuote(s string) bool {
	switch s {
	case "\"", "“", "”", "'", "‘", "’", "«", "»":
		return true
	}
	return false
}

// byAlias takes the other name that a person was given before.
func (d *reading) byAlias(i int) int {
	if d.aliases == nil {
		return i
	}
	a, ok := d.aliases[d.tok(i).Text]
	if !ok {
		return i
	}
	if last := &d.found[len(d.found)-1]; i < last.Tokens.End {
		return last.Tokens.End // within the mention that gives it
	}
	end := i + 1
	for end < i+maxInitials && d.nameText(i, end) != a.words {
		end++
	}
	if d.nameText(i, end) != a.words || d.component(end) && d.tok(end).Space && !d.isState(end) {
		return i
	}
	f := found{kind: kindPerson, person: -1, surface: a.of}
	f.Form = text.FormName
	f.named = text.Span{Start: i, End: end}
	d.add(f, i, end)
	return end
}

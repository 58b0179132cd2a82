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

// initialsBehind notes the letters that a person's name is followed by where they are its initials: "Ioan Berindei
// (I.B.)" is I.B. from then on, "Clara Kovács-Nagy (K-N)" is K-N; in a list of who sat at the table they may end the
// item, "Amb. Ioan Berindei (former envoy to Chad), IB;".
func (d *reading) initialsBehind(i, end int) {
	if d.tok(end).Text == "(" && d.initialsEnd(i, end, end+1, ")") {
		return
	}
	for k := end; k < end+longestItem && d.tok(k).Text != ";" && !d.tok(k+1).Blank; k++ {
		switch d.tok(k).Text {
		case ".":
			if d.tok(k-1).Len() > 4 {
				return
			}
		case ",", ")", "–", "-", "=", ";", "(", "[":
			from := k + 1
			if w := d.tok(from).Lower; w == "hereafter" || w == "henceforth" || w == "below" || w == "here" {
				from++
			}
			if d.initialsEnd(i, end, from, ";") || d.initialsEnd(i, end, from, ")") || d.initialsEnd(i, end, from, "]") {
				return
			}
		}
	}
}

// longestItem is how many tokens stand between a name and its initials at the end of an item at the most.
const longestItem = 24

// initialsEnd notes the initials of a name that begin at a token and are followed by a mark, and reports whether they are
// such. A full stop, and the end of a line, end an item as a semicolon does.
func (d *reading) initialsEnd(i, end, from int, mark string) bool {
	to := from
	for to < from+maxInitials && d.tok(to).Text != mark && !(mark == ";" && to > from && (d.tok(to).LineBreak || d.endsItem(from, to))) {
		to++
	}
	if to == from || to == from+maxInitials || !d.initialsOf(i, end, text.Span{Start: from, End: to}) {
		return false
	}
	if d.aliases == nil {
		d.aliases = map[string]alias{}
	}
	d.aliases[d.tok(from).Text] = alias{words: d.nameText(from, to), of: d.found[len(d.found)-1].surface}
	return true
}

// endsItem reports whether a full stop or comma at a token ends an item whose last word began at from, "IB." but not "I.B.".
func (d *reading) endsItem(from, to int) bool {
	w := d.tok(to).Text
	return (w == "." || w == ",") && to == from+1 && d.tok(from).Len() > 1
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
		last = last && (d.tok(at).Kind != text.Word || d.tok(at-1).Text == "-") // K.O. may be Kwabena Osei-Tutu
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

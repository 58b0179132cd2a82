package structure

import (
	"unicode"

	"entente/loader/report/text"
)

// endsItem reports whether letters at a token end an item of a list of who sat at the table, and are the initials of the name
// that the item begins with: "Amb. Ioan Berindei (former envoy to Chad), IB;".
func (r *reader) endsItem(i int) bool {
	tokens := r.doc.Text.Tokens
	t := &tokens[i]
	if n := t.Len(); i == 0 || t.Kind != text.Word || n < 2 || n > maxLetters {
		return false
	}
	for _, c := range t.Text {
		if !unicode.IsUpper(c) {
			return false
		}
	}
	switch tokens[i-1].Text {
	case ",", ")", "–", "-", "=":
	default:
		return false
	}
	if next := &tokens[min(i+1, len(tokens)-1)]; next.Text != ";" && next.Text != "." && next.Text != "," && !next.LineBreak {
		return false
	}
	from := i - 1
	for from > 0 && from > i-longestItem && tokens[from].Text != ";" && tokens[from].Text != ":" && !tokens[from].Blank {
		from--
	}
	for ; from < i; from++ {
		if r.begins(text.Span{Start: from, End: i}, t.Text) {
			return true
		}
	}
	return false
}

// longestItem is how many tokens such an item has at the most.
const longestItem = 28

// begins reports whether the words of a span begin with capitals that are some letters, one after the other.
func (r *reader) begins(in text.Span, letters string) bool {
	at := in.Start
	for _, c := range letters {
		if at >= in.End {
			return false
		}
		t := &r.doc.Text.Tokens[at]
		if t.Kind != text.Word || firstRune(t.Text) != c || t.Len() < 2 {
			return false
		}
		at++
	}
	return true
}

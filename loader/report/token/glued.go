package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
)

// glue are small words that run together with the next one where a page loses the white space about a link or a date: "InBolivia",
// "inOctober", "in2005", "Inthe".
var glue = []string{"from", "since", "until", "with", "and", "the", "for", "in", "on", "at", "by", "to", "of"}

// months may stand behind such a word, or before a year that lost its space: "May1999".
var months = text.SetOf("january february march april may june july august september october november december")

// partGlued parts words that run together: a small word and a year, a month, "the", or a name that the text writes by itself too.
// Names with a capital letter inside that are no such words stay whole.
func partGlued(t *text.Text) {
	var at []int
	for i := range t.Tokens {
		if k := &t.Tokens[i]; k.Kind == text.Word && len(k.Text) > 4 && gluedAt(k.Text) > 0 {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return
	}
	names := map[string]bool{}
	for i := range t.Tokens {
		if k := &t.Tokens[i]; k.Capital && k.Kind == text.Word {
			names[k.Text] = true
		}
	}
	out := make([]text.Token, 0, len(t.Tokens)+len(at))
	from := 0
	for _, i := range at {
		k := t.Tokens[i]
		n := gluedAt(k.Text)
		rest := k.Text[n:]
		if c, _ := utf8.DecodeRuneInString(rest); unicode.IsUpper(c) && !months.Has(strings.ToLower(rest)) && !names[rest] {
			continue
		}
		out = append(out, t.Tokens[from:i]...)
		from = i + 1
		first, second := k, k
		first.Text, first.Lower, first.End = k.Text[:n], k.Lower[:n], k.Start+n // what glues is ASCII
		second.Text, second.Lower, second.Start = rest, strings.ToLower(rest), k.Start+n
		second.Space, second.LineBreak, second.Blank = true, false, false
		c, _ := utf8.DecodeRuneInString(rest)
		second.Capital = unicode.IsUpper(c)
		if unicode.IsDigit(c) {
			second.Kind = text.Number
		}
		out = append(out, first, second)
	}
	if from > 0 {
		t.Tokens = append(out, t.Tokens[from:]...)
	}
}

// gluedAt is how many bytes the first of two words takes that may run together, 0 where none does.
func gluedAt(w string) int {
	if len(w) > 7 && isYearAt(w, len(w)-4) && months.Has(strings.ToLower(w[:len(w)-4])) || len(w) == 7 && isYearAt(w, 3) && months.Has(strings.ToLower(w[:3])) {
		return len(w) - 4
	}
	for _, g := range glue {
		n := len(g)
		if len(w) < n+3 || w[1:n] != g[1:] || w[0]|0x20 != g[0] {
			continue
		}
		rest := w[n:]
		if isYearAt(rest, 0) && len(rest) == 4 {
			return n
		}
		if rest == "the" && g != "the" && g != "with" {
			return n
		}
		if c, size := utf8.DecodeRuneInString(rest); unicode.IsUpper(c) && len(rest) >= size+2 {
			if d, _ := utf8.DecodeRuneInString(rest[size:]); unicode.IsLower(d) {
				return n
			}
		}
	}
	return 0
}

// isYearAt reports whether four digits of a year stand at a byte.
func isYearAt(w string, i int) bool {
	if len(w) < i+4 || w[i] != '1' && w[i] != '2' {
		return false
	}
	for _, c := range w[i : i+4] {
		if c < '0' || c > '9' {
			return false
		}
	}
	return w[i] == '1' && w[i+1] >= '5' || w[i] == '2' && w[i+1] == '0'
}

package query

import (
	"strings"
	"unicode"

	"entente/graph/words"
	"entente/schema"
)

// snippetWords is about how many words of a text are shown.
const snippetWords = 30

// snippet cuts a text to the words around those searched for and marks them. An empty
// text gives an empty list.
func snippet(text string, typed []string) []Piece {
	spans := wordSpans(text)
	hit := make([]bool, len(spans))
	telling := words.Telling(typed)
	best := 0
	for i, sp := range spans {
		folded := schema.Fold(text[sp[0]:sp[1]])
		for _, t := range telling {
			if words.Fits(t, folded) {
				hit[i] = true
			}
		}
	}
	// The window that has most of the words searched for.
	count, most := 0, -1
	for i := range spans {
		if hit[i] {
			count++
		}
		if i >= snippetWords && hit[i-snippetWords] {
			count--
		}
		if count > most {
			most, best = count, max(0, i-snippetWords+1)
		}
	}
	if len(spans) == 0 {
		return []Piece{}
	}
	for best > 0 && !hit[best] && len(spans)-best < snippetWords { // no shorter than it need be
		best--
	}
	last := min(len(spans), best+snippetWords) - 1
	var out []Piece
	add := func(s string, match bool) {
		if s == "" {
			return
		}
		if n := len(out); n > 0 && out[n-1].Match == match {
			out[n-1].Text += s
			return
		}
		out = append(out, Piece{s, match})
	}
	at := 0
	if best > 0 {
		add("… ", false)
		at = spans[best][0]
	}
	for i := best; i <= last; i++ {
		add(oneSpaced(text[at:spans[i][0]]), false)
		add(text[spans[i][0]:spans[i][1]], hit[i])
		at = spans[i][1]
	}
	if last+1 < len(spans) {
		add(" …", false)
	} else {
		add(strings.TrimRightFunc(oneSpaced(text[at:]), unicode.IsSpace), false)
	}
	return out
}

// wordSpans are the first and the last byte of each word.
func wordSpans(text string) (spans [][2]int) {
	begin := -1
	for i, r := range text {
		in := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || begin >= 0 && strings.ContainsRune("'’ʻʼ", r)
		switch {
		case in && begin < 0:
			begin = i
		case !in && begin >= 0:
			spans = append(spans, [2]int{begin, i})
			begin = -1
		}
	}
	if begin >= 0 {
		spans = append(spans, [2]int{begin, len(text)})
	}
	return spans
}

// oneSpaced writes each run of white space as one space.
func oneSpaced(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range s {
		if unicode.IsSpace(r) {
			gap = true
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
	}
	if gap {
		b.WriteByte(' ')
	}
	return b.String()
}

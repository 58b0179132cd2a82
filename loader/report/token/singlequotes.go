package token

import (
	"strings"

	"entente/loader/report/text"
)

// maxSingle is how many tokens a quotation in single marks may hold.
const maxSingle = 150

// pairSingles makes of single quotation marks, as British papers print them, the marks that readers of
// quotations look for: ‘An act of piracy,’ is “An act of piracy,”. Apostrophes stay: "the countries'
// relations", "the '90s". It looks at each token a bounded number of times.
func pairSingles(t *text.Text) {
	tokens := t.Tokens
	for i := 0; i < len(tokens); i++ {
		if !opensSingle(tokens, i) {
			continue
		}
		if j := closesSingle(tokens, i); j > 0 {
			tokens[i].Text, tokens[i].Lower = "“", "“"
			tokens[j].Text, tokens[j].Lower = "”", "”"
			i = j
		}
	}
}

// opensSingle reports whether a single mark at i may open a quotation: it stands before a word and
// behind white space, a bracket or a dash.
func opensSingle(tokens []text.Token, i int) bool {
	switch tokens[i].Text {
	case "'", "‘":
	default:
		return false
	}
	if i > 0 && !tokens[i].Space && !tokens[i].LineBreak {
		switch tokens[i-1].Text {
		case "(", "[", "—", "–", "\"", "“":
		default:
			return false
		}
	}
	if i+2 >= len(tokens) || tokens[i+1].Space || tokens[i+1].Kind == text.Punct || isSingle(tokens[i+1].Text) {
		return false
	}
	switch next := &tokens[i+1]; {
	case next.Kind == text.Number && len(next.Text) <= 3: // '71, the '90s
		return false
	case next.Lower == "n", next.Lower == "em", next.Lower == "til", next.Lower == "tis", next.Lower == "twas":
		return false
	}
	return true
}

// closesSingle finds the mark that closes the quotation opened at i, -1 for none: the first one behind
// a stop or behind a word that is no plural, before another opens; else the last behind a plural.
func closesSingle(tokens []text.Token, i int) int {
	last := -1
	for j := i + 2; j < min(len(tokens), i+maxSingle); j++ {
		tok := &tokens[j]
		if tok.Blank || opensSingle(tokens, j) {
			break
		}
		if !isSingle(tok.Text) || tok.Space {
			continue
		}
		if j+1 < len(tokens) && !tokens[j+1].Space && !tokens[j+1].LineBreak && tokens[j+1].Kind != text.Punct {
			continue // within a word
		}
		if before := &tokens[j-1]; before.Kind == text.Punct || !strings.HasSuffix(before.Lower, "s") {
			return j
		}
		last = j
	}
	return last
}

func isSingle(mark string) bool { return mark == "'" || mark == "’" }

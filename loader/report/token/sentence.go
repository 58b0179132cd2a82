package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
)

// maxAside is how many tokens a parenthesis may hold and still keep its full stops
// from ending the sentence around it.
const maxAside = 60

// usualSentence is how many tokens a sentence has, or a few less.
const usualSentence = 20

// Sentences cuts the tokens of a span (token indices) into sentences, in order and
// without overlap. Bullets belong to no sentence.
func Sentences(t *text.Text, span text.Span) []text.Sentence {
	c := cutter{tokens: t.Tokens, end: min(span.End, len(t.Tokens))}
	out := make([]text.Sentence, 0, 1+max(span.Len(), 0)/usualSentence)
	for at := max(span.Start, 0); at < c.end; {
		for at < c.end && c.bullet(at) {
			at++
		}
		if at >= c.end {
			break
		}
		stop := c.stop(at)
		out = append(out, text.Sentence{
			Tokens: text.Span{Start: at, End: stop},
			Span:   text.Span{Start: t.Tokens[at].Start, End: t.Tokens[stop-1].End},
		})
		at = stop
	}
	return out
}

// cutter finds ends of sentences among tokens.
type cutter struct {
	tokens []text.Token
	end    int
}

// stop gives the token after the sentence that begins at start.
func (c cutter) stop(start int) int {
	aside := -1 // last token of a parenthesis that is being passed
	for i := start; i < c.end; i++ {
		tok := &c.tokens[i]
		if i > start && (tok.Blank || c.bullet(i)) {
			return i
		}
		if tok.Text == "(" && i > start && aside < i {
			aside = c.closing(i)
		}
		if i < aside || !c.terminal(start, i) {
			continue
		}
		next := c.closers(i + 1)
		if next >= c.end || c.begins(i, next) {
			return next
		}
	}
	return c.end
}

// closing finds the parenthesis that closes the one at i, -1 where none is near.
func (c cutter) closing(i int) int {
	depth := 0
	for j := i; j < min(i+maxAside, c.end); j++ {
		switch tok := &c.tokens[j]; {
		case tok.Blank && j > i:
			return -1
		case tok.Text == "(":
			depth++
		case tok.Text == ")":
			if depth--; depth == 0 {
				return j
			}
		}
	}
	return -1
}

// terminal reports whether the token may end a sentence.
func (c cutter) terminal(start, i int) bool {
	switch tok := &c.tokens[i]; tok.Text {
	case "!", "?", "。", "！", "？", "؟", "۔", "।":
		return true
	case "...", "…", "....", "……":
		return i > start
	case ".":
		return !c.marker(start, i) && !c.abbreviated(i) && !c.datePoint(i)
	default: // "U.S." at the end of a sentence has no second point
		return tok.Kind == text.Word && tok.Text[len(tok.Text)-1] == '.' && c.starter(c.closers(i+1))
	}
}

// marker reports whether the point at i belongs to the number or letter of a list
// item ("1.", "IV.", "a.") with which the sentence begins.
func (c cutter) marker(start, i int) bool {
	if i != start+1 {
		return false
	}
	tok := &c.tokens[start]
	return tok.Kind == text.Number && len(tok.Text) <= 3 || len(tok.Text) == 1 || isRoman(tok.Text)
}

// initial reports whether the token at i is one more initial of a name: the A in "Z. A. Bhutto".
func (c cutter) initial(i int) bool {
	return i+2 < c.end && len(c.tokens[i].Text) == 1 && c.tokens[i].Capital && c.tokens[i+1].Text == "." && !c.tokens[i+1].Space && c.tokens[i+2].Capital
}

// abbreviated reports whether the point at i ends an abbreviation rather than a
// sentence.
func (c cutter) abbreviated(i int) bool {
	if i == 0 || c.tokens[i].Space {
		return false
	}
	tok, next := &c.tokens[i-1], c.closers(i+1)
	if tok.Kind != text.Word {
		return false
	}
	if utf8.RuneCountInString(tok.Text) == 1 { // an initial
		return tok.Capital && (!c.starter(next) || c.initial(next))
	}
	if tok.Capital && text.Digraphs.Has(tok.Lower) && next < c.end && c.tokens[next].Capital { // "Zh. A. Omarova"
		return true
	}
	if tok.Capital && text.ShortNames.Has(tok.Lower) && next < c.end && c.tokens[next].Capital && !c.starter(next) { // "Mohd. Arif"
		return true
	}
	switch abbreviations.Of(tok.Lower) {
	case beforeName:
		return true
	case beforeNumber:
		return next < c.end && c.tokens[next].Kind == text.Number
	case beforeAny:
		return !c.starter(next)
	}
	return false
}

// closers skips the quotation marks and brackets that close after a full stop.
func (c cutter) closers(i int) int {
	for i < c.end {
		tok := &c.tokens[i]
		switch tok.Text {
		case "\"", "'":
			if tok.Space {
				return i
			}
		case "”", "’", "»", ")", "]":
		case "[":
			end := c.noteMark(i)
			if end == i {
				return i
			}
			i = end
			continue
		case "(":
			end := c.noteNumber(i)
			if end == i {
				return i
			}
			i = end
			continue
		default:
			if !c.raised(i) {
				return i
			}
		}
		i++
	}
	return i
}

// raised reports whether the token at i is the number of a footnote that lost its raised place: "in
// mid-battle”.14 In 1980 …", or a raised figure. No blank stands before it, and a sentence begins behind it.
func (c cutter) raised(i int) bool {
	tok := &c.tokens[i]
	if raised, _ := utf8.DecodeRuneInString(tok.Text); unicode.Is(unicode.No, raised) && !tok.Space {
		return true
	}
	if tok.Space || len(tok.Text) > 3 || tok.Kind != text.Number || c.tokens[i-1].Kind != text.Punct {
		return false
	}
	return i+1 >= c.end || c.tokens[i+1].Blank || c.tokens[i+1].Space && (c.tokens[i+1].Capital || c.tokens[i+1].Kind == text.Punct)
}

// noteMark gives the token after the mark of a note that stands at the end of a sentence:
// "[1]", "[12]", "[a]", "[note 3]", "[citation needed]". It gives i where there is none.
func (c cutter) noteMark(i int) int {
	for j := i + 1; j < min(i+4, c.end); j++ {
		switch tok := &c.tokens[j]; {
		case tok.Text == "]" && j > i+1:
			return j + 1
		case tok.Kind == text.Number && len(tok.Text) <= 3, utf8.RuneCountInString(tok.Text) == 1 && tok.Kind == text.Word,
			tok.Lower == "note", tok.Lower == "citation", tok.Lower == "needed":
		default:
			return i
		}
	}
	return i
}

// noteNumber gives the token after the number of a note in round brackets that stands at the mark that ends a sentence,
// without a blank: "settled the matter in advance.(5) For him …". It gives i where there is none.
func (c cutter) noteNumber(i int) int {
	if i+2 >= c.end || i == 0 || c.tokens[i].Space || c.tokens[i+1].Space || c.tokens[i+2].Text != ")" {
		return i
	}
	if tok := &c.tokens[i+1]; tok.Kind == text.Number && len(tok.Text) <= 3 || stars(tok.Text) {
		return i + 3
	}
	return i
}

// stars reports whether a word is a mark of a note without a number: "*", "**", "†".
func stars(word string) bool { return word != "" && strings.Trim(word, "*†‡") == "" }

// begins reports whether a sentence may begin at next after the mark at i.
func (c cutter) begins(i, next int) bool {
	tok := &c.tokens[next]
	if tok.Blank {
		return true
	}
	if !tok.Space {
		return c.runOn(i, next)
	}
	for next < c.end && tok.Kind == text.Punct { // opening quotes and brackets
		switch tok.Text {
		case "\"", "'", "“", "‘", "«", "(", "[", "„", "¿", "¡":
			next++
			if next >= c.end {
				return true
			}
			tok = &c.tokens[next]
		case "–", "—", "--":
			if !c.dashed(i, next) {
				return false
			}
			next++
			tok = &c.tokens[next]
		case "...", "…", "-":
			return false
		default:
			if !c.sign(next) {
				return tok.LineBreak
			}
			if next++; next >= c.end {
				return true
			}
			tok = &c.tokens[next]
		}
	}
	switch first, _ := utf8.DecodeRuneInString(tok.Text); {
	case c.tokens[i].Text == "..." || c.tokens[i].Text == "…":
		return c.starter(next)
	case tok.Kind == text.Number:
		return true
	case unicode.IsLower(first):
		return false
	}
	return !c.saidBy(i, next)
}

// dashed reports whether a dash behind the full stop at i opens a sentence: "… under the rule of Calcutta. – No
// other court …". Behind what may be short for more it parts something else: "Lima, Dec. – The ministers"; behind a
// quotation stands who signs it: "“We see no ships.” — Clara Montes".
func (c cutter) dashed(i, dash int) bool {
	if c.tokens[i].Text != "." || i == 0 || dash != i+1 || dash+1 >= c.end || !c.tokens[dash].Space || c.tokens[dash].LineBreak {
		return false
	}
	before, after := &c.tokens[i-1], &c.tokens[dash+1]
	return after.Space && after.Kind == text.Word && after.Capital && before.Kind == text.Word && utf8.RuneCountInString(before.Text) > 3 && (!before.Capital || before.Len() > 5)
}

// sign reports whether a picture stands at i, as in posts before each point: "We ask for two things. ▲
// Open the bridge."
func (c cutter) sign(i int) bool {
	first, _ := utf8.DecodeRuneInString(c.tokens[i].Text)
	return first >= utf8.RuneSelf && unicode.Is(unicode.So, first)
}

// saidBy reports whether a question or exclamation between quotation marks is followed by no
// more than who uttered it: "Why not?" Clara Montes asked.
func (c cutter) saidBy(i, next int) bool {
	switch c.tokens[i].Text {
	case "?", "!":
	default:
		return false
	}
	switch c.tokens[next-1].Text {
	case "\"", "”", "»", "’", "'":
	default:
		return false
	}
	for j := next; j < min(next+6, c.end); j++ {
		switch tok := &c.tokens[j]; {
		case utterances.Has(tok.Lower) && j > next:
			return true
		case tok.Kind != text.Word || !tok.Capital && tok.Lower != "de" && tok.Lower != "al" && tok.Lower != "-":
			return false
		}
	}
	return false
}

// runOn handles a missing space: "without result.June 26" is two sentences, "Ph.D"
// and "example.org" are none.
func (c cutter) runOn(i, next int) bool {
	if next != i+1 || c.tokens[i].Text != "." || i == 0 {
		return false
	}
	before, after := &c.tokens[i-1], &c.tokens[next]
	if !after.Capital || after.Kind != text.Word || utf8.RuneCountInString(after.Text) < 3 && !starters.Has(after.Lower) {
		return false
	}
	return before.Kind == text.Punct || utf8.RuneCountInString(before.Text) > 2 && !allUpper(before.Text)
}

// starter reports whether a word at i can hardly be anything but the first of a
// sentence, or whether nothing follows.
func (c cutter) starter(i int) bool {
	if i >= c.end || c.tokens[i].Blank {
		return true
	}
	tok := &c.tokens[i]
	return tok.Capital && starters.Has(tok.Lower)
}

// bullet reports whether a list item's mark stands at i at the beginning of a line.
func (c cutter) bullet(i int) bool {
	tok := &c.tokens[i]
	if i > 0 && !tok.LineBreak {
		return false
	}
	if len(tok.Text) > 1 && tok.Text[0] == 'Q' && strings.Trim(tok.Text[1:], "0123456789") == "" {
		return i+1 < len(c.tokens) && c.tokens[i+1].Space && !c.tokens[i+1].LineBreak && c.tokens[i+1].Capital // the number of a question: "Q4 Mr Osei asked …"
	}
	switch tok.Text {
	case "•", "▪", "‣", "■", "●", "◦", "·", "□", "►", "➢", "✓", "\uf0b7", "\uf0a7", "\uf076", "∙", "◆", "❖":
		return true
	case "-", "*", "–", "—":
		return i+1 < len(c.tokens) && c.tokens[i+1].Space && !c.tokens[i+1].LineBreak
	}
	return false
}

func allUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// isRoman reports whether the word is written with Roman digits only.
func isRoman(s string) bool {
	for _, r := range s {
		switch r {
		case 'I', 'V', 'X', 'L', 'C':
		default:
			return false
		}
	}
	return s != ""
}

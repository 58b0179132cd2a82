package structure

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
)

// glyphs are marks that stand for a list item wherever they begin a line.
const glyphs = "•▪‣■●◦·□►➢✓∙◆❖\uf0b7\uf0a7\uf076⁃▸▶▷|"

// bulletAt recognises the mark of a list item at the head of a line: its number of
// tokens (0 for none) and, for 1. or (2) or b), its place in the list.
func (r *reader) bulletAt(l *line) (tokens, number int) {
	first, second := r.tok(l, 0), r.tok(l, 1)
	if l.tokens.Len() < 2 {
		return 0, 0
	}
	if r.initialLabel(l) {
		return 0, 0
	}
	if isGlyph(first.Text) || isSymbol(first) {
		if r.tok(l, 1).Text == first.Text && l.tokens.Len() > 2 {
			return 2, 0 // "★★ 16 Oct …"
		}
		return 1, 0
	}
	if name := markOf(r.doc.Text.Tokens[:l.tokens.End], l.tokens.Start); name != "" {
		n := tagAt(r.doc.Text.Tokens[:l.tokens.End], l.tokens.Start) - l.tokens.Start
		switch {
		case n == 0 || n >= l.tokens.Len():
			return 0, 0
		case name == "li":
			return n, 0
		}
		return n, headMark
	}
	if n := r.numberSign(l); n > 0 {
		return n, ordinal(r.tok(l, n-1-after(r.tok(l, n-1))))
	}
	switch first.Text {
	case "#", "##", "###", "####", "=", "==", "===":
		if second.Space || first.Text[0] == '=' && second.Text != ">" {
			return 1, headMark
		}
		if second.Text == ">" && !second.Space && r.tok(l, 2).Space {
			return 2, 0 // "=> …"
		}
	case "»", "›":
		if second.Space && second.Kind != text.Punct {
			return 1, 0 // an item of a list where several begin so
		}
	case ">", ">>":
		n := 1
		for n < 3 && first.Text == ">" && r.tok(l, n).Text == ">" && !r.tok(l, n).Space {
			n++
		}
		if !r.tok(l, n).Space {
			return 0, 0
		}
		if n > 1 || first.Text == ">>" {
			rest := text.Span{Start: l.tokens.Start + n, End: l.tokens.End}
			if r.nameShaped(rest) || rest.Len() <= 3 && r.tok(l, n).Capital && !r.terminal(l) {
				return n, headMark // ">> Dr Amina Yusuf, Kano", ">> Floor"
			}
		}
		return n, 0
	case ":", ";":
		if r.wiki && first.Text == ":" {
			return 1, 0
		}
		if r.wiki && second.Space {
			return 1, headMark
		}
	case "**", "***", "::":
		if r.wiki && second.Space {
			return 1, 0
		}
	case "-", "*", "–", "—", "--", "+", "→", "~":
		if second.Text == ">" && !second.Space && r.tok(l, 2).Space && !r.tok(l, 2).LineBreak {
			return 2, 0 // "-> …"
		}
		if r.betweenDashes(l) {
			return 1, headMark
		}
		if second.Space && !second.LineBreak {
			return 1, 0
		}
		return 0, 0
	case "o":
		if second.Space && (second.Capital || second.Kind == text.Number) && (l.indent > 0 || l.lone || r.oddMarks("o")) {
			return 1, 0
		}
	case ".":
		if second.Space && !second.LineBreak && (second.Capital || second.Kind == text.Number) && r.oddMarks(".") {
			return 1, 0 // ". 29/3: Eight are killed", as agencies print it
		}
	case "(", "[":
		if c := r.tok(l, 1).Text; (r.tok(l, 2).Text == ")" || r.tok(l, 2).Text == "]") && r.tok(l, 3).Space && (isGlyph(c) || stars.Has(c) || c == "-" || c == "+" || c == "–" || c == "o") {
			return 3, 0 // "(*) …", "[-] …"
		}
		if (first.Text == "(" && r.tok(l, 2).Text == ")" || second.Kind == text.Number && len(second.Text) <= 2 && r.tok(l, 2).Text == "]") && r.tok(l, 3).Space {
			if n := ordinal(second); n > 0 {
				return 3, n
			}
		}
		return 0, 0
	}
	if n := section(first); n > 0 && second.Space && (second.Capital || second.Kind == text.Number || isOpening(second.Text)) {
		return 1, n // "3.1 Cairo should …"
	}
	if strings.HasSuffix(first.Text, ".0") && len(first.Text) <= 4 && first.Kind == text.Number && second.Space && second.Capital && l.tokens.Len() <= 14 && !r.terminal(l) && (l.blanks > 0 || r.tok(l, 0).Start == 0) {
		return 1, headMark // "2.0 Presentations"
	}
	dash := first.Kind == text.Number && (second.Text == "-" || second.Text == "–")                                      // "9- Geneva Accords"
	slash := first.Kind == text.Word && first.Len() == 1 && second.Text == "/"                                           // "A/ Fines to be lowered"
	slash = slash || first.Kind == text.Number && first.Len() < 3 && second.Text == "/" && r.tok(l, 2).Kind == text.Word // "3/ The ferry"
	if (second.Text == "." || second.Text == ")" || dash || slash) && !second.Space && r.tok(l, 2).Space {
		if n := ordinal(first); n > 0 {
			return 2, n
		}
		if n := lettered(first.Text); n > 0 {
			return 2, n
		}
	}
	if n := countWords[first.Lower]; n > 0 && first.Capital && (second.Text == "." || second.Text == ":") && !second.Space && r.tok(l, 2).Space && r.tok(l, 2).Capital {
		return 2, n // "First. Let both governments …"
	}
	if third := r.tok(l, 2); len(first.Text) == 1 && first.Capital && second.Kind == text.Number && !second.Space && len(second.Text) <= 2 && (third.Text == "." || third.Text == ":") && r.tok(l, 3).Space {
		return 3, ordinal(second) // "R1. …" in three tokens
	}
	return 0, 0
}

// countWords count the items of a list in words.
var countWords = map[string]int{"first": 1, "firstly": 1, "second": 2, "secondly": 2, "third": 3, "thirdly": 3, "fourth": 4, "fourthly": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}

// numberSign gives the tokens of "#1", "No. 1,", "Nr 1:" and "№ 1" at the head of a line, 0
// for anything else.
func (r *reader) numberSign(l *line) int {
	i := 1
	switch r.tok(l, 0).Lower {
	case "#", "№":
	case "no", "nr", "no.", "nr.":
		if r.tok(l, 1).Text == "." {
			i++
		}
	default:
		return 0
	}
	if t := r.tok(l, i); t.Kind != text.Number || ordinal(t) == 0 || r.tok(l, 0).Text == "#" && t.Space {
		return 0
	}
	if i++; after(r.tok(l, i)) > 0 && !r.tok(l, i).Space {
		i++
	}
	if !r.tok(l, i).Space {
		return 0
	}
	return i
}

// after is 1 for a mark that may stand behind the number of an item.
func after(t *text.Token) int {
	switch t.Text {
	case ",", ".", ":", ")", "-", "–":
		return 1
	}
	return 0
}

// isGlyph reports whether a token is a mark that stands for a list item by itself.
func isGlyph(s string) bool {
	c, n := utf8.DecodeRuneInString(s)
	return n == len(s) && n > 0 && strings.ContainsRune(glyphs, c)
}

// isSymbol reports whether a token is a sign that is no mark of writing: a star, a picture.
func isSymbol(t *text.Token) bool {
	c, _ := utf8.DecodeRuneInString(t.Text)
	return c >= utf8.RuneSelf && unicode.Is(unicode.So, c) && t.Kind == text.Punct
}

// lettered reads "R1" or "Rec12" as a place in a list, 0 for anything else.
func lettered(s string) int {
	digits := strings.TrimLeft(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
	if letters := len(s) - len(digits); letters < 1 || letters > 3 || len(digits) < 1 || len(digits) > 2 {
		return 0
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}

// section reads the last part of 3.1 or 3.1.2 as a place in a list; 0 for anything else.
func section(t *text.Token) int {
	if t.Kind != text.Number || strings.IndexByte(t.Text, '.') < 0 {
		return 0
	}
	parts := strings.Split(t.Text, ".")
	if len(parts) < 2 || len(parts) > 3 {
		return 0
	}
	n := 0
	for _, part := range parts {
		if len(part) == 0 || len(part) > 2 || len(parts) == 3 && part[0] == '0' { // "1.08.21" is a day
			return 0
		}
		n = 0
		for _, c := range part {
			if c < '0' || c > '9' {
				return 0
			}
			n = 10*n + int(c-'0')
		}
	}
	return n
}

// chapter is what stands before the last part of 3.1 or 3.1.2.
func chapter(t *text.Token) string {
	return t.Text[:max(0, strings.LastIndexByte(t.Text, '.'))]
}

// headMark stands in place of a number for the marks of headings in Markdown and wikis.
const headMark = -1

// ordinal reads 12, b or iv as a place in a list; 0 for anything else.
func ordinal(t *text.Token) int {
	if t.Kind == text.Number {
		if len(t.Text) > 3 {
			return 0
		}
		n := 0
		for _, c := range t.Text {
			if c < '0' || c > '9' {
				return 0
			}
			n = 10*n + int(c-'0')
		}
		return n
	}
	if n := roman(t.Lower); n > 0 && n < 40 {
		return n
	}
	return place(t)
}

// roman reads a Roman number, 0 where it is none.
func roman(s string) int {
	n, before := 0, 1000
	if len(s) > 7 {
		return 0
	}
	for i := range len(s) {
		v := 0
		switch s[i] {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		case 'l':
			v = 50
		case 'c':
			v = 100
		default:
			return 0
		}
		if v > before {
			n -= 2 * before
		}
		n, before = n+v, v
	}
	return n
}

// markBullets finds the list items among the lines. A dash or star counts where the
// document has at least two such lines, a number where it follows the one before.
func (r *reader) markBullets() {
	dashes := map[string]int{}
	for i := range r.lines {
		if l := &r.lines[i]; l.drop == "" && l.cells == nil {
			if n, number := r.bulletAt(l); n == 1 && number == 0 {
				dashes[r.tok(l, 0).Text]++
			}
		}
	}
	last := map[string]int{} // by style of numbering
	counts := r.enumerations()
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.cells != nil {
			continue
		}
		n, number := r.bulletAt(l)
		if n == 0 {
			continue
		}
		r.under = l.under
		style, place := r.numbering(l, n, number)
		if counts[style] == byRoman {
			place = number
		}
		if counts[style] != noCount && place == last[style]+1 {
			l.mark, l.number = n+r.firstWithin(l, n, style, last), place
			last[style] = place
			continue
		}
		if h, ok := r.leadOf(l.tokens); ok && h.Tokens.Start == l.tokens.Start && h.Body > l.tokens.Start+n && !(n == 1 && number > 1 && last[chapter(r.tok(l, 0))] == number-1) && !r.datedItem(l, n) {
			continue // "1. October 1949" is a date, but "2.4 2004" is none below 2.3
		}
		if number == headMark {
			l.mark, l.number = n, headMark
			continue
		}
		if number == 0 {
			if c := r.tok(l, 0).Text; dashes[c] >= 2 || r.wiki || n > 1 && (c == "<" || r.tok(l, 1).Text == ">" || c == "(" || c == "[") || len(c) > 1 || strings.Contains(glyphs, c) {
				l.mark = n
				if next := r.tok(l, n); stars.Has(next.Text) && !r.tok(l, n+1).Space {
					l.mark, l.bold = n+1, true // "- **1972** Visit"
				}
			}
			continue
		}
		first := r.numberOf(l, n)
		if letter := place; n > 1 && first.Kind == text.Word && letter > 0 && letter == last[style]+1 {
			number = letter // i) behind h) is no Roman number
		}
		if number == 1 || number == last[style]+1 || style[0] == 'a' && first.Text == "i" {
			l.mark, l.number = n+r.firstWithin(l, n, style, last), number
			last[style] = number
		}
	}
	r.under = under{}
	r.markBelowColon()
}

// markBelowColon marks the items of a list below a colon that chapters and numbers count and small letters begin: "4.1
// a chart be published;" under "The house resolved that:".
func (r *reader) markBelowColon() {
	before := -1
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.tokens.Len() < 3 {
			continue
		}
		first, next := r.tok(l, 0), r.tok(l, 1)
		if n := section(first); n > 0 && l.mark == 0 && next.Space && next.Kind == text.Word && !next.Capital && before >= 0 {
			above := &r.lines[before]
			if n == 1 && r.last(above).Text == ":" || n > 1 && above.mark == 1 && section(r.tok(above, 0)) == n-1 && chapter(r.tok(above, 0)) == chapter(first) {
				l.mark, l.number = 1, n
			}
		}
		if l.mark > 0 || l.blanks > 0 || r.last(l).Text == ":" {
			before = i
		}
	}
}

// firstWithin gives the tokens of the first mark of a list that begins in the line of an item, right
// behind its own mark: "3. (a) Rubber pact".
func (r *reader) firstWithin(l *line, n int, outer string, last map[string]int) int {
	inner := line{tokens: text.Span{Start: l.tokens.Start + n, End: l.tokens.End}}
	m, number := r.bulletAt(&inner)
	style, at := r.numbering(&inner, m, number)
	if style == "" || style == outer || at != 1 || !strings.HasPrefix(style, "(") {
		return 0
	}
	last[style] = 1
	return m
}

// numberOf is the token of a numbered mark of n tokens that gives the number.
func (r *reader) numberOf(l *line, n int) *text.Token {
	switch {
	case r.numberSign(l) == n:
		return r.tok(l, n-1-after(r.tok(l, n-1)))
	case n == 3:
		return r.tok(l, 1)
	case n == 2:
		return r.tok(l, 0)
	}
	return r.tok(l, n-1)
}

// numbering tells in which style a mark of n tokens is written, "" for one that is no
// number, and its place in the alphabet where it is a letter, else its number.
func (r *reader) numbering(l *line, n, number int) (style string, at int) {
	if number == headMark || n == 0 {
		return "", 0
	}
	first := r.numberOf(l, n)
	if number == 0 && !(n == 3 && first.Lower == "o") {
		return "", 0
	}
	style = "n"
	switch {
	case countWords[first.Lower] > 0:
		style = "w"
	case first.Kind == text.Word:
		style = "a"
	}
	switch {
	case r.numberSign(l) == n:
		return "#", number
	case n == 1:
		style = chapter(first)
	default:
		style += r.tok(l, n-1).Text
	}
	if n == 3 {
		style = "(" + style
	}
	if at = place(first); at == 0 {
		at = number
	}
	return style, at
}

// minEnumeration is how many lines numbered one after the other are a list whose numbers
// are no days or months, whatever date stands behind them.
const minEnumeration = 5

// enumerations finds the styles of numbering in which all lines, from 1 on, count without
// a gap; Roman numbers count beside letters.
func (r *reader) enumerations() map[string]counting {
	type count struct{ letters, romans, lines int }
	counts := map[string]*count{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.cells != nil {
			continue
		}
		n, number := r.bulletAt(l)
		style, at := r.numbering(l, n, number)
		if style == "" {
			continue
		}
		c := counts[style]
		if c == nil {
			c = &count{}
			counts[style] = c
		}
		c.lines++
		if at == c.letters+1 {
			c.letters++
		}
		if number == c.romans+1 {
			c.romans++
		}
	}
	out := map[string]counting{}
	for style, c := range counts {
		switch {
		case c.lines < minEnumeration:
		case c.romans == c.lines:
			out[style] = byRoman
		case c.letters == c.lines:
			out[style] = byLetter
		}
	}
	return out
}

// counting says how a style of numbering counts.
type counting uint8

const (
	noCount  counting = iota
	byRoman           // by numbers, Roman or not
	byLetter          // a, b, c, or by numbers
)

// place is the place of a single letter in its alphabet, 0 for anything else.
func place(t *text.Token) int {
	if len(t.Text) == 1 && t.Text[0]|0x20 >= 'a' && t.Text[0]|0x20 <= 'z' {
		return int(t.Text[0]|0x20-'a') + 1
	}
	if c, n := utf8.DecodeRuneInString(t.Lower); n == len(t.Lower) && n > 1 {
		for _, alphabet := range alphabets {
			if i := strings.IndexRune(alphabet, c); i >= 0 {
				return utf8.RuneCountInString(alphabet[:i]) + 1
			}
		}
	}
	return 0
}

// alphabets are those, beside the Latin one, whose letters count the items of a list.
var alphabets = []string{"αβγδεζηθικλμνξοπρστυφχψω", "абвгдежзиклмнопрстуфхцчшщэюя"}

// datedItem reports whether a full date stands behind the mark of n tokens, so that the
// mark is no day or month: "2. 1815: …", "IV. 8 February 1904: …".
func (r *reader) datedItem(l *line, n int) bool {
	h, ok := r.leadOf(text.Span{Start: l.tokens.Start + n, End: l.tokens.End})
	if !ok || h.Yearless || h.Tokens.Start != l.tokens.Start+n {
		return false
	}
	return h.YearOnly || r.tok(l, n).Kind == text.Number && r.tok(l, n+1).Kind == text.Word
}

// betweenDashes reports a heading between two dashes, as agencies set them: "- A raid and its
// price -".
func (r *reader) betweenDashes(l *line) bool {
	n := l.tokens.Len()
	last := r.tok(l, n-1)
	return n > 2 && n <= 14 && last.Text == r.tok(l, 0).Text && last.Space && r.tok(l, 1).Space && r.tok(l, n-2).Kind == text.Word
}

// oddMarks reports whether several lines begin with a letter or mark that elsewhere is none of a list: a small "o", a full stop.
func (r *reader) oddMarks(mark string) bool {
	if r.odd == nil {
		r.odd = map[string]int{}
		for i := range r.lines {
			l := &r.lines[i]
			if first := r.tok(l, 0).Text; first != "o" && first != "." {
				continue
			}
			if next := r.tok(l, 1); next.Space && (next.Capital || next.Kind == text.Number) {
				r.odd[r.tok(l, 0).Text]++
			}
		}
	}
	return r.odd[mark] >= minOddMarks
}

// minOddMarks is how many such lines make a list.
const minOddMarks = 3

// initialLabel reports whether a line begins with an initial, a surname of the text and a colon, "I. Dobre: …",
// where the letter might be taken for a number.
func (r *reader) initialLabel(l *line) bool {
	if l.tokens.Len() < 5 {
		return false
	}
	first, surname := r.tok(l, 0), r.tok(l, 2)
	if first.Kind != text.Word || first.Len() != 1 || !first.Capital || r.tok(l, 1).Text != "." || !surname.Capital || surname.Kind != text.Word || surname.Len() < 3 || notNames.Has(surname.Lower) {
		return false
	}
	end := 3
	for end+2 < l.tokens.Len() && r.tok(l, end).Text == "-" && !r.tok(l, end).Space && r.tok(l, end+1).Capital {
		end += 2 // "A. Mickun-Dowgird:"
	}
	if r.tok(l, end).Text != ":" {
		return false
	}
	r.knownName(text.Span{Start: l.tokens.Start + 2, End: l.tokens.Start + end}) // counts the words
	return r.surnames[surname.Lower] || r.surnames[r.tok(l, end-1).Lower]
}

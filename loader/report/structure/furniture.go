package structure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
)

// maxFurniture is the length, in code points, beyond which a line is no furniture.
const maxFurniture = 200

// Whys lists the reasons for which text is left out.
func Whys() []string {
	return []string{"page number", "running head", "rule", "metadata", "note", "contents", "site text", "source line", "table head", "end matter", "caption"}
}

// dropFurniture marks the lines that belong to the page or web site, not the text.
func (r *reader) dropFurniture() {
	repeated := r.repeatedLines()
	sources, note := false, false
	r.dropFrontMatter()
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" {
			continue
		}
		if note = (note || i > 0 && r.lines[i-1].drop == "rule" && !r.framed(i-1)) && (!note || l.blanks == 0 || r.isNote(l)) && (note || r.isNote(l)); note && !r.isRule(l) {
			l.drop = "note"
			continue
		}
		if sources && (l.blanks > 0 || l.page) {
			sources = false
		}
		switch {
		case r.isCitation(l):
			l.drop = "note"
		case r.isRule(l), r.isTag(l), r.isComment(l):
			l.drop = "rule"
		case r.isContents(l):
			l.drop = "contents"
		case r.isTurn(l):
			l.drop = "page number"
		case r.isPageNumber(i):
			l.drop = "page number"
		case r.isStamp(l):
			l.drop = "running head"
		case r.isContact(l):
			l.drop = "site text"
		case r.isCaption(l):
			l.drop = "caption"
		case repeated[i]:
			l.drop = "running head"
		case i+1 < len(r.lines) && r.lines[i+1].blanks == 0 && r.isRule(&r.lines[i+1]) && r.tok(&r.lines[i+1], 0).Len() >= 3:
			// "Comments" with a rule under it is a heading.
		default:
			if l.drop = r.siteText(l); l.drop != "" && i > 0 && r.tok(l, 1).Lower == "c" && r.tok(&r.lines[i-1], 1).Lower == "b" {
				l.drop = "" // (c) behind (b) is the third of a list
			}
			if l.drop == "source line" {
				sources = true
			}
			if l.drop == "" && sources {
				l.drop = "source line"
			}
		}
	}
	gap, page, rule := 0, false, false
	last := -1
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" {
			r.doc.Skipped = append(r.doc.Skipped, Skipped{l.span, l.drop})
			if l.drop == "rule" {
				rule = rule || !r.footRule(i)
				if l.blanks == 0 && last == i-1 && last >= 0 && r.tok(l, 0).Len() >= 3 {
					r.lines[last].underlined = true
					rule = false // it ends no part: a heading stands on it
				}
			}
			gap += l.blanks + 1
			page = page || l.page
			continue
		}
		if gap > 0 {
			l.blanks, l.page, l.gap = l.blanks+gap, l.page || page, true
		}
		l.afterRule = rule
		gap, page, rule, last = 0, false, false, i
	}
}

// isRule recognises lines of dots, dashes, stars.
func (r *reader) isRule(l *line) bool {
	for i := range l.tokens.Len() {
		if t := r.tok(l, i); t.Kind != text.Punct || t.Text == "•" {
			return false
		}
	}
	return true
}

// dropFrontMatter takes out what stands between two rules at the very top, title and
// date aside, as texts in Markdown have it.
func (r *reader) dropFrontMatter() {
	if len(r.lines) < 3 || r.tok(&r.lines[0], 0).Text != "---" || r.lines[0].tokens.Len() != 1 {
		return
	}
	for end := 1; end < min(len(r.lines), 40); end++ {
		if r.tok(&r.lines[end], 0).Text != "---" || r.lines[end].tokens.Len() != 1 {
			continue
		}
		for i := 1; i < end; i++ {
			l := &r.lines[i]
			switch key := r.tok(l, 0).Lower; {
			case key == "title" && r.tok(l, 1).Text == ":" && l.tokens.Len() > 2:
				l.tokens.Start += 2
				l.span.Start = r.tok(l, 0).Start
			case key == "date":
			default:
				l.drop = "metadata"
			}
		}
		return
	}
}

// isNote recognises the beginning of a footnote, which stands under a rule.
func (r *reader) isNote(l *line) bool {
	first, second, third := r.tok(l, 0), r.tok(l, 1), r.tok(l, 2)
	if _, dated := r.leadOf(l.tokens); dated {
		return false
	}
	return first.Text == "[" && second.Kind == text.Number && len(second.Text) <= 3 && third.Text == "]" ||
		first.Kind == text.Number && len(first.Text) <= 2 && second.Kind == text.Word && second.Capital && l.mark == 0
}

// framed reports whether a rule is the lower one of two that frame a heading: no notes
// stand under it.
func (r *reader) framed(i int) bool {
	for k := i - 1; k >= max(0, i-3) && r.lines[k+1].blanks == 0; k-- {
		if r.lines[k].drop == "rule" {
			return k < i-1
		}
	}
	return false
}

// isContents recognises a line of a table of contents: dots that lead to a page number.
func (r *reader) isContents(l *line) bool {
	n, dots := l.tokens.Len(), 0
	if n < 3 || r.last(l).Kind != text.Number || r.last(l).Len() > 3 {
		return false
	}
	for i := n - 2; i >= 0 && strings.Trim(r.tok(l, i).Text, ".…") == ""; i-- {
		dots += r.tok(l, i).Len()
	}
	return dots >= 4
}

// isTurn recognises "– over –", "(continued)", "*** end of list ***".
func (r *reader) isTurn(l *line) bool {
	n := l.tokens.Len()
	if n < 3 || n > 8 || !turnMark(r.tok(l, 0)) || !turnMark(r.last(l)) {
		return false
	}
	for i := range n {
		switch r.tok(l, i).Lower {
		case "over", "continued", "cont", "cont'd", "contd", "more", "end", "ends", "pto", "advt", "advertisement", "continues":
			return true
		}
	}
	return false
}

// turnMark reports a mark of those that stand about such words.
func turnMark(t *text.Token) bool {
	switch t.Text {
	case ".", ":", ";", ",", "?", "!", "\"", "'", "”", "’", "“", "‘":
		return false
	}
	return t.Kind == text.Punct
}

// isPageNumber recognises "- 2 -", "[ 211 ]", "Page 3 of 9", "12" alone; a year alone
// is none unless it stands at a page break in a run of numbers.
func (r *reader) isPageNumber(i int) bool {
	l := &r.lines[i]
	n := l.tokens.Len()
	if n > 8 {
		return false
	}
	numbers, framed, word := 0, false, false
	digits, first := "", 0
	if n == 1 && r.isRomanPage(i) {
		return true
	}
	if n > 5 && spelled(r, l, 0) { // "P a g e | 3"
		word, first = true, 4
	} else if n > 5 && spelled(r, l, n-4) { // "3 | P a g e"
		word, n = true, n-4
	}
	for j := first; j < n; j++ {
		switch t := r.tok(l, j); {
		case t.Kind == text.Number:
			numbers++
			digits = t.Text
			if strings.TrimLeft(t.Text, "0123456789") != "" {
				return false
			}
		case t.Lower == "page" || t.Lower == "p" || t.Lower == "seite" || t.Lower == "pg" || t.Lower == "página" || t.Lower == "pagina" || t.Lower == "pág":
			word = true
		case t.Lower == "of" || t.Lower == "de" || t.Lower == "von" || t.Lower == "sur" || t.Text == "/" || t.Text == "." || t.Text == "|":
		case t.Text == "..." || t.Text == "…" || t.Text == "-" || t.Text == "–" || t.Text == "—" || t.Text == "[" || t.Text == "]" || t.Text == "(" || t.Text == ")" || t.Text == "--" || t.Text == "~":
			framed = true
		default:
			return false
		}
	}
	switch {
	case numbers == 0 || numbers > 2:
		return false
	case word:
		return true
	case numbers == 2:
		return r.tok(l, 1).Text == "/" && n == 3 && len(r.tok(l, 0).Text) < 4 && len(digits) < 4 || r.tok(l, 1).Lower == "of"
	case n == 3 && r.tok(l, 0).Text == "." && r.last(l).Text == ".":
		return true // ". 3 .", as scans have it
	case framed && isYear(digits) && i > 0 && !l.page && r.datesAbove(&r.lines[i-1], l):
		return false // "[1961]" at the right below the passage that it dates
	case framed:
		return r.tok(l, 0).Kind == text.Punct && r.last(l).Kind == text.Punct
	}
	return n == 1 && len(digits) < 4
}

// spelled reports whether the word page stands at a token of the line letter by letter.
func spelled(r *reader, l *line, at int) bool {
	return r.tok(l, at).Lower == "p" && r.tok(l, at+1).Lower == "a" && r.tok(l, at+2).Lower == "g" && r.tok(l, at+3).Lower == "e"
}

// isRomanPage recognises "iv" between blank lines, as the first pages are numbered.
func (r *reader) isRomanPage(i int) bool {
	l := &r.lines[i]
	t := r.tok(l, 0)
	return roman(t.Lower) > 0 && t.Text == t.Lower && (l.blanks > 0 || l.page) && (i+1 == len(r.lines) || r.lines[i+1].blanks > 0 || r.lines[i+1].page)
}

// repeatedLines finds running heads: short lines that come again and again, digits
// aside, each time alone at the top or bottom of a page or between blank lines, and
// lines that end in "Page 3".
func (r *reader) repeatedLines() map[int]bool {
	found, seen, second := map[int]bool{}, map[string][]int{}, map[string][]int{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.span.Len() > maxFurniture {
			continue
		}
		if r.endsInPage(l) {
			found[i] = true
			continue
		}
		before := l.blanks > 0 || l.page || i == 0
		after := i+1 == len(r.lines) || r.lines[i+1].blanks > 0 || r.lines[i+1].page
		edge := r.atEdge(i) && r.mayRepeat(l)
		if edge && (before || after) && r.mayRun(l) && r.namesReport(i) {
			found[i] = true
		}
		if i > 0 && l.blanks == 0 && after && (i == 1 || r.lines[i-1].page) && r.mayRepeat(l) {
			if key, _ := r.shape(l); key != "" {
				second[key] = append(second[key], i)
			}
		}
		if !l.page && !(before && after) && !edge && i > 0 {
			continue
		}
		key, digits := r.shape(l)
		if key != "" && (digits || l.page || edge || i == 0 || l.tokens.Len() >= 3) {
			seen[key] = append(seen[key], i)
		}
	}
	for _, at := range seen {
		if len(at) < 2 {
			continue
		}
		if r.underDates(at) {
			continue
		}
		pages := 0
		for _, i := range at {
			if r.lines[i].page || i+1 < len(r.lines) && r.lines[i+1].page || r.nearEdge(i) && r.mayRepeat(&r.lines[i]) {
				pages++
			}
		}
		if len(at) >= 3 || pages > 0 || at[0] == 0 && r.numbersPage(&r.lines[0]) {
			for _, i := range at {
				if !r.startsWithMonth(&r.lines[i]) {
					found[i] = true
				}
			}
		}
	}
	for _, at := range second {
		for _, i := range at {
			if len(at) > 1 && found[i-1] {
				found[i] = true // the second line of the head
			}
		}
	}
	return found
}

func (r *reader) startsWithMonth(l *line) bool {
	h, ok := r.leadOf(l.tokens)
	return ok && h.Body >= l.tokens.End
}

// endsInPage recognises "SCRS Report 7        Page 2" and "Page 2 of 5" there.
func (r *reader) endsInPage(l *line) bool {
	n := l.tokens.Len()
	if n > 5 && r.tok(l, n-1).Kind == text.Number && (r.tok(l, n-2).Lower == "of" || r.tok(l, n-2).Text == "/") {
		n -= 2
	}
	if n < 3 || n > 24 {
		return false
	}
	word, number := r.tok(l, n-2), r.tok(l, n-1)
	if number.Kind != text.Number || len(number.Text) > 3 {
		return false
	}
	if p := r.tok(l, n-3); word.Text == "." && (p.Lower == "p" || p.Lower == "pg") {
		return n > 3 && p.Start-r.tok(l, n-4).End >= 2 // not the page of a book
	}
	if word.Lower != "page" && word.Lower != "p." {
		return false
	}
	// The page stands apart: a wide gap before it, or a mark.
	before := r.tok(l, n-3)
	return r.doc.Text.Gap(l.tokens.Start+n-2) >= 2 || before.Kind == text.Punct || r.doc.Text.Runes[word.Start-1] == '\t'
}

// shape is the line's letters in lower case, numbers as #.
func (r *reader) shape(l *line) (key string, digits bool) {
	var b strings.Builder
	letters := 0
	for _, c := range r.doc.Text.Runes[l.span.Start:l.span.End] {
		switch {
		case unicode.IsDigit(c):
			if s := b.String(); !digits || s == "" || s[len(s)-1] != '#' {
				b.WriteByte('#')
			}
			digits = true
		case unicode.IsLetter(c):
			letters++
			b.WriteRune(unicode.ToLower(c))
		case !unicode.IsSpace(c):
			b.WriteRune(c)
		}
	}
	if letters < 3 {
		return "", digits
	}
	return b.String(), digits
}

// siteHeads are how lines begin that web sites and news pages put around a text.
var siteHeads = []string{
	"also read", "read also", "read more", "read next", "related:", "related stories", "related articles", "related content", "see also:", "share this",
	"share on", "follow us", "subscribe", "sign up", "advertisement", "sponsored", "click here", "print this", "download pdf", "back to top", "table of contents",
	"all rights reserved", "copyright", "©", "(c)", "tags:", "filed under", "comments", "leave a comment", "newsletter", "most read", "trending", "recommended for you",
	"image:", "photo:", "photo credit", "credit:", "video:", "listen:", "watch:", "skip to", "cookie", "isbn", "issn", "doi:", "share:", "previous article", "next article", "posted in", "continue reading", "retrieved from", "retrieved on", "categories:", "category:", "[edit", "ends", "-ends-", "main article:", "for a print version",
	"more on this", "related topics", "related links", "you may also like", "top stories", "more from ", "elsewhere on",
}

var sourceHeads = []string{"sources:", "source:", "references:", "bibliography:", "sources -", "source -", "note on sources", "further reading:"}

// furnitureBegins tells of the first two bytes of a line whether one of the heads can follow: by the first, a bit for
// each second one, where the cases of a letter share theirs. Most lines need no closer look. A byte beyond ASCII may be
// the case of any letter.
var furnitureBegins = func() (begins [256]uint32) {
	for _, heads := range [][]string{siteHeads, sourceHeads} {
		for _, h := range heads {
			begins[h[0]] |= 1 << (h[1] & 31)
			begins[strings.ToUpper(h[:1])[0]] |= 1 << (h[1] & 31)
		}
	}
	for b := utf8.RuneSelf; b < len(begins); b++ {
		begins[b] = ^uint32(0)
	}
	return begins
}()

// mayBegin reports whether one of the heads of furniture can stand at the beginning of a line.
func mayBegin(s string) bool {
	if len(s) < 2 || s[1] >= utf8.RuneSelf {
		return len(s) > 0 && furnitureBegins[s[0]] != 0
	}
	return furnitureBegins[s[0]]&(1<<(s[1]&31)) != 0
}

// siteText says why a line belongs to the site rather than the text, "" where it does not.
func (r *reader) siteText(l *line) string {
	if l.span.Len() > maxFurniture {
		return ""
	}
	s := strings.TrimLeft(r.doc.Text.Slice(l.span.Start, l.span.End), "*_#>[|-–— \t")
	if l.tokens.Len() <= 6 && strings.EqualFold(r.last(l).Text, "profile") {
		return "site text" // "Peru country profile", a link
	}
	if s == "" || !mayBegin(s) && strings.Count(s, "|") < 2 {
		return ""
	}
	s = strings.ToLower(s)
	for _, h := range sourceHeads {
		if strings.HasPrefix(s, h) {
			return "source line"
		}
	}
	for _, h := range siteHeads {
		if !strings.HasPrefix(s, h) {
			continue
		}
		rest := strings.TrimSpace(s[len(h):])
		if h == "comments" && (strings.HasPrefix(rest, "by ") || strings.HasPrefix(rest, "from ") || strings.HasPrefix(rest, "of ")) {
			return "" // a part of a report
		}
		if h == "comments" && rest == "" && r.meeting {
			return "" // what those who listened said
		}
		if h == "(c)" && strings.IndexAny(rest, "0123456789") != 0 {
			return "" // the third of a list
		}
		// A sentence may begin with such words: "Comments by the minister …".
		if h[len(h)-1] != ':' && h != "also read" && h != "back to top" && h != "share this" && h != "©" && len(rest) > 60 && !strings.ContainsAny(rest[:8], "|:") {
			return ""
		}
		if (h == "comments" || h == "trending" || h == "copyright" || h == "cookie" || h == "subscribe" || h == "sponsored" || h == "ends") && strings.HasSuffix(s, ".") && len(rest) > 30 {
			return ""
		}
		return "site text"
	}
	bars := strings.Count(s, "|")
	if bars >= 2 && s[0] != '|' && r.tok(l, 0).Text != "|" && (strings.Contains(s, "facebook") || strings.Contains(s, "twitter") || strings.Contains(s, "e-mail") || strings.Contains(s, "whatsapp") || strings.Contains(s, "home") ||
		strings.Contains(s, "download") || strings.Contains(s, "report an error") || strings.Contains(s, "privacy") || strings.Contains(s, "contact us") || strings.Contains(s, "terms of use") || strings.Contains(s, "newsletter") || strings.Contains(s, "sitemap")) {
		return "site text"
	}
	return ""
}

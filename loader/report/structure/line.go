package structure

import (
	"unicode"

	"entente/loader/report/text"
)

// line is one line of the document that bears text.
type line struct {
	span       text.Span // code points, white space at the ends left out
	tokens     text.Span // of the original tokens
	indent     int       // columns
	blanks     int       // empty lines before it
	page       bool      // a form feed before it
	gap        bool      // furniture was taken out before it
	underlined bool      // a rule directly under it
	afterRule  bool      // a rule was taken out before it
	drop       string    // why it is not read
	mark       int       // tokens of the bullet at its head
	cells      []Cell    // of a table's row
	number     int       // value of a numbered bullet, 0 for other marks
	under      under     // the date above it
	until      text.Span // the end of the range that the line above begins, taken out of it
	lone       bool      // its mark stood on a line of its own; see joinLoneMarks
	item       bool      // it begins an item of a list of years without marks; see partDatedLines
	tail       text.Span // the date that it ends with, as the lines of its list do; see findTails
	bold       bool      // it begins with a mark of emphasis, which was taken out
	contact    answer    // whether it says how to reach who publishes; see isContact
	bracketed  bool      // it stood between brackets or signs as a whole, as headings do; see openBrackets, openFrames
	titled     int       // the year of a title over days that have none; see yearAtEnd
}

func (l line) columns() int { return l.indent + l.span.Len() }

func isBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// layLines cuts the characters at line breaks and form feeds and gives each line its
// tokens.
func (r *reader) layLines(t *text.Text) {
	runes, tok := t.Runes, 0
	blanks, page := 0, false
	n := 1
	for i := range t.Tokens {
		if t.Tokens[i].LineBreak {
			n++
		}
	}
	r.lines = roomFor(r.room.lines, n)
	for at := 0; at < len(runes); {
		end := at
		for end < len(runes) && !isBreak(runes[end]) {
			end++
		}
		l := line{blanks: blanks, page: page}
		start, stop := at, end
		for start < stop && (unicode.IsSpace(runes[start]) || runes[start] == '\ufeff') {
			if runes[start] == '\t' {
				l.indent += 8 - l.indent%8
			} else if runes[start] != '\ufeff' {
				l.indent++
			}
			start++
		}
		for stop > start && unicode.IsSpace(runes[stop-1]) {
			stop--
		}
		if stop > start {
			l.span = text.Span{Start: start, End: stop}
			for tok < len(t.Tokens) && t.Tokens[tok].Start < start {
				tok++
			}
			l.tokens.Start = tok
			for tok < len(t.Tokens) && t.Tokens[tok].Start < stop {
				tok++
			}
			l.tokens.End = tok
			stripTags(t.Tokens, &l)
			stripEmphasis(t.Tokens, &l)
			if r.wiki && l.tokens.Len() > 0 {
				l.span = t.SpanOf(l.tokens) // without the markup at the ends
			}
			if l.tokens.Len() > 0 {
				r.lines = append(r.lines, l)
				blanks, page = 0, false
			}
		} else {
			blanks++
		}
		if end < len(runes) {
			if runes[end] == '\f' {
				page = true
			}
			if runes[end] == '\r' && end+1 < len(runes) && runes[end+1] == '\n' {
				end++
			}
			end++
		}
		at = end
	}
}

// leaveOut takes a line out of what is read, and says so.
func (r *reader) leaveOut(l *line, why string) {
	l.drop = why
	r.doc.Skipped = append(r.doc.Skipped, Skipped{l.span, why})
}

// tok gives the token i of a line, counted from its beginning; a zero token beyond.
func (r *reader) tok(l *line, i int) *text.Token {
	if i += l.tokens.Start; i < l.tokens.Start || i >= l.tokens.End {
		return &noToken
	}
	return &r.doc.Text.Tokens[i]
}

// last gives the last token of a line.
func (r *reader) last(l *line) *text.Token { return r.tok(l, l.tokens.Len()-1) }

var noToken text.Token

// terminal reports whether the line ends a sentence.
func (r *reader) terminal(l *line) bool {
	for i := l.tokens.Len() - 1; i >= 0; i-- {
		switch r.tok(l, i).Text {
		case ".", "!", "?", "...", "…", "。", "؟", "۔", "।":
			return true
		case "\"", "”", "’", "'", "»", ")", "]":
			continue
		}
		return false
	}
	return false
}

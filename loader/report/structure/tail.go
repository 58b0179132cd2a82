package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
)

// maxTail is how many tokens a date at the end of a line has at the most.
const maxTail = 24

// minTails is how many lines that end in their dates make a list of entries.
const minTails = 3

// findTails marks the dates that end the lines of a list whose entries bear them there:
// "Peru and Brazil sign a treaty – 12 May 1976", "… [1976]", "…: 1976", in a column at the
// right, behind a row of dots. Half the lines must end so, and few may begin with a date.
func (r *reader) findTails() {
	tails, leads, all := 0, 0, 0
	found := make(map[int]text.Span)
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.cells != nil {
			continue
		}
		if _, ok := r.leadOf(l.tokens); ok {
			leads++
		}
		if span := r.tailOf(l.tokens, false); span.Len() > 0 {
			found[i] = span
			tails++
		}
		if tails > 0 {
			all++
		}
	}
	if tails < minTails || 2*tails < all || 3*leads > tails {
		return
	}
	for i, span := range found {
		r.lines[i].tail = span
	}
	r.leaderTails(found)
}

// tailOf gives the date that a passage ends with, parted from the text by a mark, a row of
// dots or a column's white space; with comma, a comma does too.
func (r *reader) tailOf(span text.Span, comma bool) text.Span {
	tokens := r.doc.Text.Tokens
	if span.Len() < 4 || !dateEnds(&tokens[span.End-1]) && !(span.Len() > 1 && dateEnds(&tokens[span.End-2])) && !(span.Len() > 2 && dateEnds(&tokens[span.End-3])) {
		return text.Span{}
	}
	found := text.Span{}
	for j := span.End - 1; j >= max(span.Start+2, span.End-maxTail); j-- {
		if tokens[j].Kind == text.Punct && tokens[j].Text != "'" && tokens[j].Text != "’" || !r.tailMark(j, comma) {
			continue
		}
		h, ok := when.Lead(r.doc.Text, text.Span{Start: j, End: span.End}, when.Context{Order: r.doc.Order})
		if ok && h.Body >= span.End && h.Tokens.Start <= j+1 {
			found = text.Span{Start: j, End: span.End}
		}
	}
	return found
}

// isMonth reports whether the word at i is a month.
func (r *reader) isMonth(i int) bool {
	h, ok := when.Lead(r.doc.Text, text.Span{Start: i, End: i + 1}, when.Context{})
	return ok && h.Month > 0
}

// dateEnds reports whether a token may end a date: a number, a month, a decade.
func dateEnds(t *text.Token) bool { return t.Kind != text.Punct }

// tailMark reports whether what stands before token j parts it from the text.
func (r *reader) tailMark(j int, comma bool) bool {
	tokens := r.doc.Text.Tokens
	before, t := &tokens[j-1], &tokens[j]
	if !t.LineBreak && (r.doc.Text.Gap(j) >= 2 || r.tabBefore(j)) {
		return true
	}
	switch before.Text {
	case "–", "—", "--":
		return before.Space || t.Space
	case "-":
		return t.Space && (before.Space || r.leaders(j-1))
	case "·", "•":
		return before.Space && t.Space
	case "[", "(", ":", "|", "…", "....", ".....":
		return true
	case ".":
		return tokens[j-2].Text == "."
	case ",":
		w := &tokens[j-2]
		return comma && w.Kind != text.Number && !r.isMonth(j-2) // "31st July, 1950" is one date
	}
	return len(before.Text) > 3 && before.Text[:3] == "..." || before.Text[0] == '-' && r.leaders(j-1)
}

// datesAbove reports whether a line is no more than the date, in brackets at the right, of the item that the line before
// ends: "[1961]".
func (r *reader) datesAbove(before, l *line) bool {
	n := l.tokens.Len()
	if l.blanks > 0 || l.mark > 0 || l.indent <= before.indent || n < 3 || n > maxTail || r.tok(l, 0).Text != "[" || r.last(l).Text != "]" {
		return false
	}
	h, ok := when.Lead(r.doc.Text, text.Span{Start: l.tokens.Start + 1, End: l.tokens.End}, when.Context{Order: r.doc.Order})
	return ok && !h.Date.IsZero() && h.Body >= l.tokens.End-1
}

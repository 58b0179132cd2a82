package structure

import "entente/loader/report/text"

// leaderTails ends the entries of a list whose dates stand behind rows of dots or dashes also where what stands there is more than
// a date: "1991, second half", "1998-10, end", "1 year later to the day". Most of the dates found must stand so.
func (r *reader) leaderTails(found map[int]text.Span) {
	behind := 0
	for _, span := range found {
		if r.leaders(span.Start - 1) {
			behind++
		}
	}
	if behind < minTails || 2*behind < len(found) {
		return
	}
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.cells != nil || l.tail.Len() > 0 {
			continue
		}
		for j := l.tokens.End - 1; j > max(l.tokens.Start+1, l.tokens.End-maxLeaderTail); j-- {
			if r.leaders(j-1) && r.doc.Text.Tokens[j].Kind == text.Number && r.startsTail(l, j) {
				l.tail = text.Span{Start: j, End: l.tokens.End}
				break
			}
		}
	}
}

// maxLeaderTail is how many tokens stand behind such a row at the most.
const maxLeaderTail = 12

// startsTail reports whether what begins at a token behind a row of dots or dashes may be a time: a year, or a count of years, months or days.
func (r *reader) startsTail(l *line, j int) bool {
	tokens := r.doc.Text.Tokens
	if yearOf(&tokens[j]) > 0 {
		return true
	}
	if j+1 < l.tokens.End {
		switch tokens[j+1].Lower {
		case "year", "years", "month", "months", "week", "weeks", "day", "days":
			return true
		}
	}
	return false
}

// leaders reports whether a token ends a row of three or more dots or dashes, which leads the eye to the right margin.
func (r *reader) leaders(i int) bool {
	for n := 0; i >= 0; i-- {
		t := &r.doc.Text.Tokens[i]
		for k := range len(t.Text) {
			if c := t.Text[k]; c != '-' && c != '.' && c != '_' {
				return false
			}
		}
		if n += len(t.Text); n >= 3 {
			return true
		}
		if t.Space || t.LineBreak {
			return false
		}
	}
	return false
}

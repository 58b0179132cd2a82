package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

// isAlmanac reports whether the text goes through the year day by day, whatever the year: months head its entries, which begin
// with a day, and name their years somewhere within, "11  A treaty of friendship, 1990, signed in Lima" above "12  The
// envoy is given his passports (1861)". A year in the title is that of the edition then. It costs one pass over the tokens, once.
func (r *reader) isAlmanac() bool {
	if r.almanac != notAsked {
		return r.almanac == yes
	}
	r.almanac = no
	months, days, dated, other, last := 0, 0, 0, 0, 0
	open := false // a day without a year yet
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.cells != nil || l.tokens.Len() == 0 {
			continue
		}
		if l.tokens.Len() <= 4 && r.isMonth(l.tokens.Start) {
			if h, ok := when.Lead(r.doc.Text, l.tokens, when.Context{Order: r.doc.Order}); ok && h.Yearless && h.Month > 0 && h.Day == 0 && h.Body >= l.tokens.End {
				months++
				open = false
				continue
			}
		}
		if months == 0 {
			continue
		}
		if r.bareDay(l) {
			days++
			open = true
		}
		if !open {
			continue
		}
		if year, _ := r.yearWithin(l.tokens); year > 0 {
			dated++
			open = false
			if year != last {
				other++
			}
			last = year
		}
	}
	if months >= 2 && days >= leastAlmanac && 3*dated >= 2*days && other >= 3 && 2*other >= dated {
		r.almanac = yes
	}
	return r.almanac == yes
}

// leastAlmanac is how many days an almanac has at least.
const leastAlmanac = 5

// bareDay reports whether a line begins with a number that may be a day, set off from what follows by more than a space or a mark.
func (r *reader) bareDay(l *line) bool {
	first := r.tok(l, 0)
	if first.Kind != text.Number || len(first.Text) > 4 || l.tokens.Len() < 3 {
		return false
	}
	day := 0
	for _, c := range first.Text {
		if c < '0' || c > '9' {
			break
		}
		day = 10*day + int(c-'0')
	}
	if day < 1 || day > 31 {
		return false
	}
	switch next := r.tok(l, 1); next.Text {
	case "(", ":", "–", "—", "-", "--", ".", ")", "|", ",":
		return true
	default:
		return r.column(l.tokens.Start + 1)
	}
}

// yearWithin is the year that an entry of an almanac names: the one that is set off by brackets or behind a comma, semicolon or
// "year", else the first that stands for the entry and for nothing before or after it, and its token. 0 where it names none.
func (r *reader) yearWithin(span text.Span) (year, at int) {
	tokens := r.doc.Text.Tokens
	for i := span.Start; i < span.End; i++ {
		y := yearOf(&tokens[i])
		if y == 0 || r.countsAgainst(i, span) {
			continue
		}
		if r.yearSetOff(i, span) {
			return y, i
		}
		if year == 0 && !farFrom(&tokens[max(i-1, span.Start)]) {
			year, at = y, i
		}
	}
	return year, at
}

// yearOf is the year that four digits give, 0 where they are none that an almanac may tell of.
func yearOf(t *text.Token) (year int) {
	if t.Kind != text.Number || len(t.Text) != 4 {
		return 0
	}
	for _, c := range t.Text {
		if c < '0' || c > '9' {
			return 0
		}
		year = 10*year + int(c-'0')
	}
	if year < 1400 || year > 2100 {
		return 0
	}
	return year
}

// yearSetOff reports whether the year at i stands for itself: "(1861)", ", 1990,", "; 1977", "1822:", "Year 1829.".
func (r *reader) yearSetOff(i int, span text.Span) bool {
	tokens := r.doc.Text.Tokens
	after := ""
	if i+1 < span.End {
		after = tokens[i+1].Text
	}
	before := ""
	if i > span.Start {
		before = tokens[i-1].Lower
	}
	switch before {
	case "(", "[":
		return after == ")" || after == "]"
	case "year", "anno":
		return true
	case ",", ";", ".", "–", "—":
		switch after {
		case "", ".", ",", ";", ":", ")":
			return i < 2 || !r.isMonth(i-2) // "in December, 1822," is told by the way
		}
	}
	return after == ":"
}

// countsAgainst reports whether a number of four digits is no year but counts what follows, or is part of a longer number.
func (r *reader) countsAgainst(i int, span text.Span) bool {
	tokens := r.doc.Text.Tokens
	if i+1 >= span.End {
		return false
	}
	next := &tokens[i+1]
	return i+2 < span.End && !next.Space && !tokens[i+2].Space && (next.Text == "," && tokens[i+2].Kind == text.Number || next.Text == "-" && tokens[i+2].Kind == text.Word)
}

// farFrom reports the words before a year that make it another time's: "the renewal of 1977", "since 1959".
func farFrom(t *text.Token) bool {
	switch t.Lower {
	case "of", "since", "until", "till", "before", "after", "from", "by", "to", "than", "see":
		return true
	}
	return false
}

// almanacDate reads the day at the head of an entry of an almanac with the year that the entry names. Where it names none
// the day is nobody's: the entry above is of another year.
func (r *reader) almanacDate(b *Block, ctx when.Context) when.Context {
	ctx.Entry = schema.Date{}
	if ctx.Year, b.YearAt = r.yearWithin(b.Tokens); ctx.Year == 0 {
		b.YearAt = -1
	}
	return ctx
}

// almanacMonth is the month that a block of an almanac is and no more: "JANUARY" over its days. 0 for others.
func (r *reader) almanacMonth(b *Block) int {
	if r.almanac != yes || b.Tokens.Len() == 0 || b.Tokens.Len() > 3 || b.Cells != nil || !r.isMonth(b.Tokens.Start) {
		return 0
	}
	h, ok := when.Lead(r.doc.Text, b.Tokens, when.Context{Order: r.doc.Order})
	if !ok || !h.Yearless || h.Day > 0 || h.Body < b.Tokens.End {
		return 0
	}
	return h.Month
}

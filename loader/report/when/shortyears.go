package when

import "entente/loader/report/text"

// ShortYears finds the years of two digits with which the lines of a list begin, as notes write them: "61  talks in San",
// "85 Dec 25  a raid", "'61  talks". It gives each by the place of its first character, nil for a text that writes none. Two at least
// stand before a month, and most in the order of time; other numbers at the heads of lines count something. It costs one
// pass over the tokens.
func ShortYears(t *text.Text) map[int]int {
	r := reader{t: t, tokens: t.Tokens, end: len(t.Tokens)}
	var years map[int]int
	before, months, falls := 0, 0, 0
	for i := range t.Tokens {
		if tok := &t.Tokens[i]; tok.Kind != text.Number || !r.headsLine(i) || len(tok.Text) != 2 && len(tok.Text) != 4 || !allDigits(tok.Text) {
			continue
		}
		if y, k := r.year(i); k > i {
			if before = y; y > 2100 {
				return nil
			}
			continue
		}
		yy, month := atoi(t.Tokens[i].Text), r.monthBehind(i)
		if r.lacksCentury(i) {
			month = true
		}
		if !month && !r.standsAsYear(i) {
			continue
		}
		year := 1900 + yy
		if before > 0 {
			if year = before/100*100 + yy; year < before && year+100 <= latestShort {
				year += 100
			}
		}
		if year < before {
			if falls++; !month {
				continue
			}
		}
		if month && yy > 31 {
			months++
		}
		if years == nil {
			years = map[int]int{}
		}
		years[t.Tokens[i].Start] = year
		before = max(year, before)
	}
	if months < 2 || len(years) < 4 || 4*falls > len(years) {
		return nil
	}
	return years
}

// latestShort is the last year that is thought to be written with two digits.
const latestShort = 2030

// lacksCentury reports a number of two digits behind the apostrophe that stands for the first two: "'61  talks".
func (r *reader) lacksCentury(i int) bool {
	mark := r.tok(i - 1)
	return i > 0 && (mark.Text == "'" || mark.Text == "’" || mark.Text == "‘") && !r.tok(i).Space && len(r.tok(i).Text) == 2 && r.tok(i+1).Text != "'" && r.tok(i+1).Text != "’"
}

// headsLine reports whether the token at i is the first of its line, but for the mark of an item.
func (r *reader) headsLine(i int) bool {
	if i == 0 || r.tok(i).LineBreak {
		return true
	}
	if r.lacksCentury(i) {
		if i--; i == 0 || r.tok(i).LineBreak {
			return true
		}
	}
	switch mark := r.tok(i - 1); mark.Text {
	case "*", "-", "•", "–", "·":
		return (i == 1 || mark.LineBreak) && r.tok(i).Space
	}
	return false
}

// monthBehind reports whether a month stands right behind the number at i, with a capital.
func (r *reader) monthBehind(i int) bool {
	next := r.tok(i + 1)
	return next.Space && !next.LineBreak && next.Capital && months.Of(next.Lower) > 0
}

// standsAsYear reports whether a number of two digits stands in a column of its own or before a word with a capital, and is
// no day of a month.
func (r *reader) standsAsYear(i int) bool {
	next := r.tok(i + 1)
	if end := r.tok(i + 2); (next.Text == "-" || next.Text == "–") && !next.Space && !end.Space && len(end.Text) == 2 && allDigits(end.Text) && end.Text > r.tok(i).Text {
		return r.tok(i+3).Space && r.tok(i+3).Kind == text.Word // "63-65 War"
	}
	if next.Kind != text.Word || next.LineBreak || !next.Space || atoi(r.tok(i).Text) < 32 {
		return false
	}
	return next.Capital || r.t.Gap(i+1) >= 2
}

// shortLead is the year that the number of two digits at i stands for at the head of a line (see ShortYears), 0 for none.
func (r *reader) shortLead(i int) int {
	if r.t == nil || r.t.ShortYears == nil || i < 0 || i >= r.end {
		return 0
	}
	return r.t.ShortYears[r.tokens[i].Start]
}

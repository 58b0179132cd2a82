package when

import (
	"strings"

	"entente/loader/report/text"
)

// day reads a day of the month: 6, 06, 6th. next is i where there is none.
func (r *reader) day(i int) (day, next int) {
	t := r.tok(i)
	if t.Kind != text.Number {
		return 0, i
	}
	s := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(t.Lower, "st"), "nd"), "rd"), "th")
	if len(s) == 0 || len(s) > 2 || !allDigits(s) {
		return 0, i
	}
	if n := atoi(s); n >= 1 && n <= 31 {
		return n, i + 1
	}
	return 0, i
}

// month reads a month, written out or short, with the point of an abbreviation.
// Those that are English words besides need a capital; others do beside no number.
func (r *reader) month(i int) (month, next int) {
	t := r.tok(i)
	if t.Kind != text.Word {
		return 0, i
	}
	m := months.Of(t.Lower)
	if m == 0 {
		return r.foreignMonth(i)
	}
	next = i + 1
	dotted := false
	if dot := r.tok(next); dot.Text == "." && !dot.Space && len(t.Text) <= 4 {
		full := t.Lower == "may" || t.Lower == "june" || t.Lower == "july"
		dotted = !full || r.opensLine(i) || r.tok(i-1).Kind == text.Number && (r.heading || !r.tok(next+1).Capital)
	}
	after := next
	if dotted {
		after++
	}
	beside := r.tok(i-1).Kind == text.Number || r.tok(after).Kind == text.Number
	if !t.Capital && !dotted && (!beside || t.Lower == "may" || t.Lower == "march" || t.Lower == "mar") {
		return 0, i
	}
	if !t.Capital && dotted && !beside { // "mar.-jun. 2017"
		if j, ok := r.dash(after); !ok || months.Of(r.tok(j).Lower) == 0 {
			return 0, i
		}
	}
	if dotted {
		return m, after
	}
	if len(t.Text) <= 3 && t.Lower != "may" && !beside && !t.LineBreak && r.tok(i-1).Kind == text.Word && r.tok(next).Kind != text.Punct && months.Of(r.tok(i-1).Lower) == 0 && !prepositions.Has(r.tok(i-1).Lower) {
		return 0, i // "Mar" or "Jan" in a name
	}
	if !beside && t.Capital && !t.LineBreak && r.givenName(i) {
		return 0, i
	}
	return m, next
}

// givenName reports whether a month's word is somebody's given name: the family name follows with its
// particle, "August von Mackensen", or a title stands before the two, "Ambassador April Glaspie".
func (r *reader) givenName(i int) bool {
	before, next, last := r.tok(i-1), r.tok(i+1), r.tok(i+2)
	if next.Kind != text.Word || next.LineBreak {
		return false
	}
	if !next.Capital {
		return nameParticles.Has(next.Lower) && last.Kind == text.Word && last.Capital && months.Of(last.Lower) == 0
	}
	return before.Kind == text.Word && before.Capital && len(before.Text) > 3 && !whichMonth.Has(before.Lower) && !prepositions.Has(before.Lower) && !functionWords.Has(before.Lower) && months.Of(before.Lower) == 0 && weekdays.Of(before.Lower) == 0 && months.Of(next.Lower) == 0
}

// nameParticles stand before a family name; whichMonth say of which year a month is.
var (
	nameParticles = set(`von van de da di del zu zum della`)
	whichMonth    = set(`last next late early each every following`)
)

// foreignMonth reads a month in another language of Europe, as sheets and quotations have
// it, beside a number: "6 de agosto de 1825", "16 abril", "dic. 1975", "3. Mai 1955".
func (r *reader) foreignMonth(i int) (month, next int) {
	m := foreignMonths.Of(r.tok(i).Lower)
	if m == 0 {
		return 0, i
	}
	next = i + 1
	dotted := r.tok(next).Text == "." && !r.tok(next).Space && len(r.tok(i).Text) <= 5
	if dotted {
		next++
	}
	after := next
	if w := r.tok(after).Lower; w == "de" || w == "del" {
		after++
	}
	before := r.tok(i - 1)
	if before.Text == "." && !before.Space { // "3. Mai"
		before = r.tok(i - 2)
	}
	day := before.Kind == text.Number || before.Lower == "de" && r.tok(i-2).Kind == text.Number
	if !day && (!(dotted || len(r.tok(i).Text) > 4) || r.tok(after).Kind != text.Number) {
		return 0, i
	}
	return m, next
}

var prepositions = set("in on by since until till from to during of late early mid and or before after between")

// year reads four digits that can be a year of the calendar.
func (r *reader) year(i int) (year, next int) {
	t := r.tok(i)
	if r.heading && len(t.Text) == 1 && r.end-i == 4 {
		return r.spacedYear(i)
	}
	if t.Kind != text.Number || len(t.Text) != 4 || !allDigits(t.Text) {
		if y := r.shortLead(i); y > 0 {
			return y, i + 1
		}
		return 0, i
	}
	y := atoi(t.Text)
	if y < 1000 || y > 2199 {
		return 0, i
	}
	return y, i + 1
}

// spacedYear reads a year in a heading whose digits are set apart, "1 9 9 0".
func (r *reader) spacedYear(i int) (year, next int) {
	for j := i; j < i+4; j++ {
		if t := r.tok(j); t.Kind != text.Number || len(t.Text) != 1 || !allDigits(t.Text) || j > i && t.LineBreak {
			return 0, i
		}
		year = 10*year + atoi(r.tok(j).Text)
	}
	if year < 1000 || year > 2199 {
		return 0, i
	}
	return year, i + 4
}

// yearAfter reads the year that ends a date: ", 2012", "2012", "of 2012", "'67".
func (r *reader) yearAfter(i int) (year, next int) {
	j := i
	if w := r.tok(j).Lower; w == "," || w == "of" || (w == "de" || w == "del") && j > r.start {
		j++
	}
	if y, k := r.shortYear(j); k > j && (j == i || k == j+2 && r.tok(j-1).Lower == ",") { // "Oct. 28, '25"
		return y, k
	}
	y, k := r.year(j)
	if k == j || r.isCount(k, j) && j > i {
		return 0, i
	}
	return y, k
}

// shortYear reads '67 with its apostrophe, and 77 where it can be no day.
func (r *reader) shortYear(i int) (year, next int) {
	t, j := r.tok(i), i
	if quote := t.Text == "'" || t.Text == "’" || t.Text == "‘"; quote {
		j++
		if t = r.tok(j); t.Space {
			return 0, i
		}
	} else if t.LineBreak || t.Kind != text.Number || len(t.Text) != 2 || !allDigits(t.Text) || atoi(t.Text) < 32 || r.isCount(i+1, i) {
		return 0, i
	}
	if t.Kind != text.Number || len(t.Text) != 2 || !allDigits(t.Text) {
		return 0, i
	}
	return r.fullYear(atoi(t.Text)), j + 1
}

// dash reads what joins the two ends of a range.
func (r *reader) dash(i int) (next int, ok bool) {
	switch t := r.tok(i); t.Lower {
	case "-", "–", "—", "--", "‑", "−", "to", "until", "till", "through":
		return i + 1, true
	}
	return i, false
}

// joint is a dash, or what joins two days of one month.
func (r *reader) joint(i int) (next int, ok bool) {
	if next, ok = r.dash(i); ok {
		return next, ok
	}
	switch r.tok(i).Lower {
	case "and", "&", "/", "or":
		return i + 1, true
	}
	return i, false
}

// closes reports whether the number at j ends a range of days: "July 2 – 5 soldiers"
// and "July 2 – 17 were killed" are an entry's text, "February 12-18, 1979" a range.
func (r *reader) closes(joint, j, next int) bool {
	if !r.tok(joint).Space && !r.tok(j).Space {
		return true
	}
	if _, k := r.yearAfter(next); k > next {
		return true
	}
	if len(r.tok(j).Text) > 2 { // an ordinal: "July 2 and 5th"
		return true
	}
	switch t := r.tok(next); {
	case t == &none || t.LineBreak:
		return true
	case t.Kind == text.Punct:
		return t.Text != "," && t.Text != "." || r.tok(joint).Kind == text.Word
	default:
		return r.tok(joint).Kind == text.Word && !counted.Has(t.Lower) && (prepositions.Has(t.Lower) || !t.Capital && r.tok(joint).Lower != "and")
	}
}

// isCount reports whether the number at i, before next, counts what follows.
func (r *reader) isCount(next, i int) bool {
	if r.tok(next).LineBreak && (r.tok(next).Blank || r.heading) || r.gap(next) || r.tok(next-1).Kind == text.Number && counts.Of(r.tok(next).Lower) > 0 {
		return false // a line or column of its own; "June 27 Two days after"
	}
	a, b := r.tok(next), r.tok(next+1)
	if counted.Has(a.Lower) || a.Lower == "%" || a.Lower == "°" {
		return true
	}
	if articles.Has(a.Lower) || r.yearOfDay(i) {
		return false // "On 11 February, 1961 the people voted"
	}
	return a.Kind == text.Word && counted.Has(b.Lower) && !r.tok(i).LineBreak && i > r.start && !prepositions.Has(r.tok(i-1).Lower) &&
		r.tok(i-1).Lower != "the"
}

// articles begin what no number before them counts.
var articles = set("the a an this that these those his her its their")

// yearOfDay reports whether a number of four digits at i stands behind a day and month, or a month
// and a comma, as a year does that lies in modern times: "In December, 1993 Chilean troops landed".
func (r *reader) yearOfDay(i int) bool {
	if len(r.tok(i).Text) != 4 || atoi(r.tok(i).Text) < 1700 || atoi(r.tok(i).Text) > 2099 || r.tok(i-1).Text != "," {
		return false
	}
	m := i - 2
	if r.tok(m).Kind == text.Number {
		if _, k := r.day(m); k == m {
			return false
		}
		m--
	}
	return months.Of(r.tok(m).Lower) > 0 && r.tok(m).Capital
}

// gap reports whether a column's white space stands before the token at i.
func (r *reader) gap(i int) bool {
	return i > r.start && i < r.end && r.t.Gap(i) >= 2
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// atoi reads up to nine digits.
func atoi(s string) int {
	n := 0
	for i := range len(s) {
		n = 10*n + int(s[i]-'0')
	}
	return n
}

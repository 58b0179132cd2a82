package when

import (
	"strings"

	"entente/loader/report/text"
)

// digits reads a date in digits: 2012-10-06, 06.10.2012, 25/12/1991, 6/10/2012, 2012/10/06.
func (r *reader) digits(i int) (p period, next int) {
	if p, next = r.dayRange(i); next > i {
		return p, next
	}
	g, next := r.numberGroup(i)
	if next == i {
		return p, i
	}
	parts, width, sep := g.parts, g.width, g.sep
	switch {
	case width[0] == 4 && g.len == 3 && validDay(parts[1], parts[2]):
		p := period{from: moment{year: parts[0], month: parts[1], day: parts[2]}}
		if to, after := r.sameYearEnd(p.from, next, sep); after > next {
			p.to = to
			return p, after
		}
		return r.isoRange(p, next)
	case g.len == 2 && width[0] == 2 && width[1] == 2 && sep == "-" && validDay(parts[0], parts[1]) && r.ctx.Order == YearFirst && (r.bracketed(i, next) || r.entry.year > 0 && dayBefore.Has(r.tok(i-1).Lower)):
		return period{from: moment{month: parts[0], day: parts[1]}}, next
	case g.len == 2 && width[0] == 2 && width[1] == 2 && sep == "/" && r.entry.year > 0 && dayBefore.Has(r.tok(i-1).Lower) && r.ctx.Order == DayFirst && validDay(parts[1], parts[0]):
		return period{from: moment{month: parts[1], day: parts[0]}}, next // "lifted on 22/06", in an entry of a year
	case width[0] == 4 && g.len == 2 && width[1] == 2 && sep == "-" && parts[1] >= 1 && parts[1] <= 12 && parts[1] <= parts[0]%100:
		return r.monthRange(period{from: moment{year: parts[0], month: parts[1]}}, next)
	case width[0] == 4 && g.len == 2 && width[1] == 2 && sep == "/" && parts[1] == parts[0]%100+1 && plausible(parts[0]) && r.atHead(i):
		return p, i // "2003/04", two years
	case width[0] == 4 && g.len == 2 && width[1] == 2 && parts[1] >= 1 && parts[1] <= 12 && r.ctx.Order == YearFirst && r.atHead(i):
		return period{from: moment{year: parts[0], month: parts[1]}}, next
	case g.len == 2 && width[1] == 4 && r.paperNumber(i):
		return p, i // "Report No. 8/2024"
	case g.len == 2 && width[1] == 4 && width[0] <= 2 && parts[0] >= 1 && parts[0] <= 12 && sep != "." && plausible(parts[1]):
		return period{from: moment{year: parts[1], month: parts[0]}}, next
	case g.len == 3 && width[2] == 4 && plausible(parts[2]):
		return r.ordered(parts[0], parts[1], parts[2], sep), next
	case g.len == 3 && width[2] == 2 && width[0] <= 2 && (r.ctx.Order == DayFirst || r.ctx.Order == MonthFirst || sep == "." && parts[2] > 31):
		return r.ordered(parts[0], parts[1], r.fullYear(parts[2]), sep), next
	}
	return p, i
}

// dayRange reads the first day of a range before its last, which has the month and year: "13-15/12/1979", "25–26.6.2014".
func (r *reader) dayRange(i int) (p period, next int) {
	first, mark := r.tok(i), r.tok(i+1)
	if first.Kind != text.Number || len(first.Text) > 2 || !allDigits(first.Text) || mark.Text != "-" && mark.Text != "–" && mark.Text != "‑" || r.tok(i+2).Kind != text.Number || mark.Space != r.tok(i+2).Space {
		return p, i
	}
	g, next := r.numberGroup(i + 2)
	if next == i+2 || g.sep == "-" || g.len != 3 || g.width[0] > 2 || g.width[2] != 4 && (g.width[2] != 2 || r.ctx.Order != DayFirst) || g.width[2] == 4 && !plausible(g.parts[2]) {
		return p, i
	}
	year := g.parts[2]
	if g.width[2] == 2 {
		year = r.fullYear(year)
	}
	last := r.ordered(g.parts[0], g.parts[1], year, g.sep)
	day := atoi(first.Text)
	if last.from.day <= day || day == 0 {
		return p, i
	}
	p.to, p.from = last.from, last.from
	p.from.day = day
	return p, next
}

// shortPoints reads a year of two digits behind an apostrophe, its month and, or not, its day, with points
// between them: "'90.3.26.", "’91.10".
func (r *reader) shortPoints(i int) (p period, next int) {
	switch r.tok(i).Text {
	case "'", "’", "‘":
	default:
		return p, i
	}
	if r.tok(i + 1).Space {
		return p, i
	}
	g, next := r.numberGroup(i + 1)
	if next == i+1 || g.sep != "." || g.len < 2 || g.len > 3 || g.width[0] != 2 || g.parts[1] < 1 || g.parts[1] > 12 || g.len == 3 && !validDay(g.parts[1], g.parts[2]) {
		return p, i
	}
	p.from = moment{year: r.fullYear(g.parts[0]), month: g.parts[1]}
	if g.len == 3 {
		p.from.day = g.parts[2]
	}
	if t := r.tok(next); t.Text == "." && !t.Space {
		next++
	}
	return p, next
}

// paperNumber reports whether the words before a number and a year make them the number of a paper: "No. 8/2024", "REPORT
// 2/2016".
func (r *reader) paperNumber(i int) bool {
	before := r.tok(i - 1)
	if before.Text == "." || before.Text == ":" {
		before = r.tok(i - 2)
		return numbering.Has(before.Lower)
	}
	return numbering.Has(before.Lower) || papers.Has(before.Lower) && before.Capital
}

// numbering stand before any number, papers before that of one of a series.
var (
	numbering = set("no no. nr nr. nº n° № number num")
	papers    = set("report paper brief issue bulletin newsletter hearing note law decree resolution document session meeting act circular")
)

// dayBefore are the words before a day.
var dayBefore = set("on till until since from")

// isoRange adds the end of a range written short: 2017-12-07/08, 2017-12-07/2017-12-08.
func (r *reader) isoRange(p period, i int) (period, int) {
	if t := r.tok(i); r.heading && t.Lower == "to" && r.tok(i+1).Kind == text.Number && len(r.tok(i+1).Text) == 2 { // "1990-07-24 to 26"
		if day, next := r.day(i + 1); next > i+1 && day > p.from.day && (next >= r.end || r.gap(next) || r.tok(next).Kind == text.Punct && r.tok(next).Text != "-") {
			p.to = moment{year: p.from.year, month: p.from.month, day: day}
			return p, next
		}
	}
	if t := r.tok(i).Text; t != "/" && t != "–" || r.tok(i).Space || r.tok(i+1).Kind != text.Number || r.tok(i+1).Space {
		return p, i
	}
	if g, next := r.numberGroup(i + 1); next > i+1 && g.width[0] == 4 && g.len == 3 && validDay(g.parts[1], g.parts[2]) {
		p.to = moment{year: g.parts[0], month: g.parts[1], day: g.parts[2]}
		return p, next
	}
	if day, next := r.day(i + 1); next > i+1 && day > p.from.day && r.tok(next).Text != "-" {
		p.to = moment{year: p.from.year, month: p.from.month, day: day}
		return p, next
	}
	return p, i
}

// sameYearEnd reads month and day of the last day of a range whose year is that of the first: "2011-02-04 to 02-07",
// "2011-02-04/02-07", "2011.02.04-02.07".
func (r *reader) sameYearEnd(from moment, i int, sep string) (to moment, next int) {
	switch mark := r.tok(i); mark.Lower {
	case "to", "until", "till", "–", "—", "/":
	case "-", "‑":
		if sep == "-" && !mark.Space {
			return to, i
		}
	default:
		return to, i
	}
	g, next := r.numberGroup(i + 1)
	if next == i+1 || g.len != 2 || g.sep != sep || g.width[0] != 2 || g.width[1] != 2 || !validDay(g.parts[0], g.parts[1]) || g.parts[0]*100+g.parts[1] <= from.month*100+from.day {
		return to, i
	}
	return moment{year: from.year, month: g.parts[0], day: g.parts[1]}, next
}

// monthRange adds the last month of a range written short: 1947-09/10.
func (r *reader) monthRange(p period, i int) (period, int) {
	last, after := r.tok(i+1), r.tok(i+2)
	if t := r.tok(i); t.Text != "/" || t.Space || last.Kind != text.Number || last.Space || len(last.Text) != 2 || !allDigits(last.Text) || after.Text == "/" && !after.Space || after.Text == "-" && !after.Space {
		return p, i
	}
	if m := atoi(last.Text); m > p.from.month && m <= 12 {
		p.to = moment{year: p.from.year, month: m}
		return p, i + 2
	}
	return p, i
}

// bracketed reports whether 02-06 stands where a month and day do: "(02-06)", "(till
// 02-06)".
func (r *reader) bracketed(i, next int) bool {
	if w := r.tok(i - 1).Lower; w != "(" && w != "to" && w != "till" && w != "until" {
		return false
	}
	return r.tok(next).Text == ")"
}

// numberGroup is two or three numbers with the same separator.
type numberGroup struct {
	parts, width [4]int // the numbers and their digits
	len          int
	sep          string
}

// add appends a number and reports whether it can be part of a date.
func (g *numberGroup) add(digits string) bool {
	if g.len == len(g.parts) || !allDigits(digits) || len(digits) > 4 || len(digits) == 3 {
		return false
	}
	g.parts[g.len], g.width[g.len] = atoi(digits), len(digits)
	g.len++
	return true
}

// numberGroup reads two or three numbers with the same separator and no spaces.
func (r *reader) numberGroup(i int) (g numberGroup, next int) {
	t := r.tok(i)
	if t.Kind != text.Number {
		return g, i
	}
	next = i + 1
	fits := true
	if strings.Contains(t.Text, ".") {
		g.sep = "."
		for rest, more := t.Text, true; more && fits; {
			var field string
			field, rest, more = strings.Cut(rest, ".")
			fits = g.add(field)
		}
	} else {
		fits = g.add(t.Text)
		for n := 1; n < 4 && fits; n++ {
			mark, number := r.tok(next), r.tok(next+1)
			if mark.Lower != "/" && mark.Lower != "-" && mark.Lower != "‑" || mark.Space || number.Kind != text.Number || number.Space ||
				g.sep != "" && mark.Lower != g.sep {
				break
			}
			g.sep = mark.Lower
			fits, next = g.add(number.Text), next+2
		}
	}
	if !fits || g.len < 2 || g.len > 3 {
		return numberGroup{}, i
	}
	return g, next
}

// ordered puts day and month in order: by their sizes, by the separator (points are
// European), by the document's habit; where nothing settles it, the year alone.
func (r *reader) ordered(a, b, year int, sep string) period {
	dayFirst, monthFirst := validDay(b, a), validDay(a, b)
	switch {
	case !dayFirst && !monthFirst:
		return period{}
	case a == b || dayFirst && (!monthFirst || sep == "." || r.ctx.Order == DayFirst):
		return period{from: moment{year: year, month: b, day: a}}
	case monthFirst && (!dayFirst || r.ctx.Order == MonthFirst):
		return period{from: moment{year: year, month: a, day: b}}
	}
	return period{from: moment{year: year}}
}

// fullYear gives a two-digit year its century: the year next to the date before it,
// else the last such year that is not after the document's, or after 2030.
func (r *reader) fullYear(yy int) int {
	latest := 2030
	if m := momentOf(r.ctx.Document); m.year > 0 {
		latest = m.year + 1
	}
	if since := r.ctx.Since; since > 0 {
		y := since/100*100 + yy
		if y < since {
			y += 100
		}
		if y <= latest && y <= r.ctx.Until {
			return y
		}
	}
	if r.anchor.year > 0 {
		y := r.anchor.year/100*100 + yy
		switch {
		case y-r.anchor.year > ahead:
			y -= 100
		case r.anchor.year-y > 50, r.heading && !r.ctx.NewestFirst && r.anchor.year-y > outOfOrder && y+100 <= latest:
			y += 100
		}
		if y > latest && y-r.anchor.year > 0 {
			y -= 100 // what is told has happened
		}
		return y
	}
	y := latest/100*100 + yy
	if y > latest {
		y -= 100
	}
	return y
}

// ahead is how many years a year of two digits may lie behind the date told before it: what is told goes forward, so that "69"
// behind 1911 is 1969.
const ahead = 70

// outOfOrder is how many years an entry of a list may stand behind its place: "16 Dec 41" below "1865" is a century on.
const outOfOrder = 5

// OrderOf tells by the dates in digits of a whole text in which order it writes them.
// It costs one pass.
func OrderOf(t *text.Text) Order {
	r := reader{t: t, tokens: t.Tokens, end: len(t.Tokens)}
	day, month, year := 0, 0, 0
	shortDay, shortMonth := 0, 0 // of those without a year, "28/02"
	monthYears, romans, brackets := 0, 0, 0
	for i := 0; i < r.end; i++ {
		if t.Tokens[i].Kind != text.Number {
			continue
		}
		if r.opensMonthYear(i) && atoi(t.Tokens[i+2].Text) > 31 {
			monthYears++
		}
		if r.romanDayAt(i) {
			romans++
		}
		switch roman, first, second := r.yearBracketAt(i); {
		case roman:
			romans++
			brackets++
		case validDay(second, first) || validDay(first, second):
			brackets++
			if !validDay(first, second) {
				shortDay++
			} else if !validDay(second, first) {
				shortMonth++
			}
		}
		g, next := r.numberGroup(i)
		if next == i {
			if r.yearPointedAt(i) {
				year++
			}
			continue
		}
		parts, width := g.parts, g.width
		if g.len == 3 && width[0] == 4 && validDay(parts[1], parts[2]) {
			year++
		}
		if g.len == 3 && width[0] <= 2 {
			switch {
			case parts[0] > 12 && parts[0] <= 31 && parts[1] <= 12:
				day++
			case parts[1] > 12 && parts[1] <= 31 && parts[0] <= 12:
				month++
			}
		}
		if g.len == 2 && g.sep == "/" && width[0] == 2 && width[1] == 2 {
			switch {
			case parts[0] > 12 && parts[0] <= 31 && parts[1] >= 1 && parts[1] <= 12:
				shortDay++
			case parts[1] > 12 && parts[1] <= 31 && parts[0] >= 1 && parts[0] <= 12:
				shortMonth++
			}
		}
		i = next - 1
	}
	order := OrderUnknown
	switch {
	case day > 0 && month == 0:
		order = DayFirst
	case month > 0 && day == 0:
		order = MonthFirst
	case year > 2:
		order = YearFirst
	case day+month == 0 && shortDay > 1 && shortMonth == 0:
		order = DayFirst
	case day+month == 0 && shortMonth > 1 && shortDay == 0:
		order = MonthFirst
	}
	if monthYears >= minMonthYears {
		order |= MonthYears
	}
	if romans >= minHabit {
		order |= RomanMonths
	}
	if brackets > minHabit {
		order |= BracketDays
	}
	return order
}

// minHabit is how many dates of a kind a text must have for a habit.
const minHabit = 2

func validDay(month, day int) bool { return month >= 1 && month <= 12 && day >= 1 && day <= 31 }

func plausible(year int) bool { return year >= 1000 && year <= 2199 }

package when

import "entente/loader/report/text"

// below reads what may open an entry under a heading that gives the rest of its date: a
// day and month in digits under a year ("12.5.", "12/05", "12-May"), a day or days alone
// under a month ("12 –", "the 12th:", "12–14"). days is set for the latter. A mark, a
// column or the end of the line must follow, since a number may count what follows.
func (r *reader) below(i int) (p period, next int, days bool) {
	if p, next = r.dayMonthDigits(i); next > i && r.ctx.Year > 0 {
		return p, next, false
	}
	if r.ctx.Month == 0 {
		return period{}, i, false
	}
	if year, k := r.bracketedYear(i); k > i && r.dashBefore(i) {
		return period{from: moment{year: year, month: r.ctx.Month}}, k, false // "-- (2023)"
	}
	d, at := r.day(i)
	if at == i {
		return period{}, i, false
	}
	ordinal := len(r.tok(i).Text) > 2
	p = period{from: moment{month: r.ctx.Month, day: d}}
	if j, ok := r.joint(at); ok {
		if last, k := r.day(j); k > j && last > d {
			p.to, at = moment{month: r.ctx.Month, day: last}, k
		}
	}
	if year, k := r.bracketedYear(at); k > at {
		p.from.year = year
		if !p.to.missing() {
			p.to.year = year
		}
		return p, k, true
	}
	if !r.parted(at, ordinal) {
		return period{}, i, false
	}
	return p, at, true
}

// bracketedYear reads a year alone in brackets, as almanacs put it behind the day: "10 (2007)".
func (r *reader) bracketedYear(i int) (year, next int) {
	if mark := r.tok(i); mark.Text != "(" && mark.Text != "[" || mark.LineBreak {
		if i == 0 || r.tok(i-1).Text != "(" && r.tok(i-1).Text != "[" {
			return 0, i
		}
		i-- // Lead has stepped over it
	}
	year, k := r.year(i + 1)
	if end := r.tok(k).Text; k == i+1 || end != ")" && end != "]" {
		return 0, i
	}
	return year, k + 1
}

// dashBefore reports whether a dash stands where other entries have their day, before the bracket that i is in.
func (r *reader) dashBefore(i int) bool {
	if t := r.tok(i).Text; t != "(" && t != "[" {
		i--
	}
	switch r.tok(i - 1).Text {
	case "-", "--", "–", "—", "---":
		return true
	}
	return false
}

// parted reports whether a day alone that ends before i is set off from the text.
func (r *reader) parted(i int, ordinal bool) bool {
	t := r.tok(i)
	switch {
	case t == &none || t.LineBreak || r.gap(i):
		return true
	case t.Kind == text.Word && (weekdays.Of(t.Lower) > 0 || t.Lower == "sunday" || weekdayShort.Has(t.Lower)):
		return true
	}
	switch t.Text {
	case "–", "—", "-", "--", ":", "|", "=", "→":
		return t.Space || t.Text == ":" || r.tok(i+1).Space
	case ".", ")", ",", "]", "*", "**":
		return ordinal || t.Text[0] == '*' || r.ctx.Pointed && t.Text == "."
	}
	return false
}

// dayMonthDigits reads "12.5", "12.05.", "12/5" and "12-May".
func (r *reader) dayMonthDigits(i int) (p period, next int) {
	if d, k := r.day(i); k > i && (r.tok(k).Text == "-" || r.tok(k).Text == "/") && !r.tok(k).Space && !r.tok(k+1).Space {
		if m := months.Of(r.tok(k + 1).Lower); m > 0 {
			return r.digitsEnd(period{from: moment{month: m, day: d}}, k+2)
		}
	}
	if p, next = r.daysMonthDigits(i); next > i {
		return p, next
	}
	g, next := r.numberGroup(i)
	if t := r.tok(next); next == i || g.len != 2 || g.width[0] > 2 || g.width[1] > 2 || g.sep == "-" && t.Text == "/" && !t.Space {
		return p, i
	}
	a, b := g.parts[0], g.parts[1]
	switch {
	case validDay(b, a) && (g.sep == "." || r.ctx.Order == DayFirst || !validDay(a, b)):
		p.from = moment{month: b, day: a}
	case validDay(a, b) && (r.ctx.Order == MonthFirst || r.ctx.Order == YearFirst || !validDay(b, a)):
		p.from = moment{month: a, day: b}
	default:
		return p, i
	}
	p, next = r.digitsEnd(p, next)
	if t := r.tok(next); t.Kind == text.Word && !t.Capital && !t.LineBreak && !r.gap(next) {
		return period{}, i // "12.5 tonnes"
	}
	return p, next
}

// daysMonthDigits reads two days of a month whose number stands behind a stroke or a point: "3-4/5", "18.–19.2.".
func (r *reader) daysMonthDigits(i int) (p period, next int) {
	if r.tok(i).Kind != text.Number || len(r.tok(i).Text) > 2 {
		return p, i
	}
	var room [maxAtoms + 8]atom
	a := r.atoms(i, room[:0])
	j := 1
	if j < len(a) && a[j].mark == '.' {
		j++
	}
	if j+3 >= len(a) || a[j].mark != '-' || r.ctx.Order == MonthFirst {
		return p, i
	}
	first, last, mark, month := a[0], a[j+1], a[j+2], a[j+3]
	if first.n < 1 || last.mark != 0 || last.width == 0 || last.width > 2 || first.n >= last.n || mark.mark != '/' && mark.mark != '.' || month.mark != 0 || month.width > 2 || !validDay(month.n, last.n) {
		return p, i
	}
	if len(a) > j+4 && (a[j+4].mark != '.' || len(a) > j+5) {
		return p, i // "3-4/5/2016"
	}
	p = period{from: moment{month: month.n, day: first.n}, to: moment{month: month.n, day: last.n}}
	next = month.next
	if t := r.tok(next); t.Kind == text.Word && !t.Capital && !t.LineBreak && !r.gap(next) {
		return period{}, i // "3-4.5 tonnes"
	}
	return p, next
}

// digitsEnd adds the end of a range: "18.5. – 19.5.", "28-Feb – 3-Mar".
func (r *reader) digitsEnd(p period, next int) (period, int) {
	j := next
	if t := r.tok(j); t.Text == "." && !t.Space {
		j++
	}
	j, ok := r.dash(j)
	if !ok {
		return p, next
	}
	if q, k := r.dayMonthDigits(j); k > j && q.to.missing() {
		p.to = q.from
		return p, k
	}
	return p, next
}

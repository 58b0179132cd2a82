package when

import "entente/loader/report/text"

// yearPointed reads dates as Korea and Hungary write them, the year first and a point behind
// every part: "1895. 10. 8.", "1956. X. 23.", "2002. 5. 31. – 6. 30.", "2024. 5. 28.-29.". A month without a day is
// one where the whole text is written so, or at the head of a line: "in 1895. 8. The treaty" may
// number what follows.
func (r *reader) yearPointed(a []atom, i int) (p period, next int) {
	from, at := yearFirstAtoms(a, 0)
	if at == 0 || from.day == 0 && r.ctx.Order != YearFirst && !r.opensLine(i) {
		return p, i
	}
	if from.day == 0 && at < len(a) && a[at].mark == 0 && a[at].next == a[at-1].next {
		return p, i // "1976.05.12", a day without a point behind it
	}
	if from.day == 0 && at+1 < len(a) && a[at].mark == 0 && a[at+1].mark == '-' { // "2024. 5. 28-29."
		if to, end := lastDay(a, at+2, moment{day: a[at].n}); end > 0 {
			return period{from: moment{year: from.year, month: from.month, day: a[at].n}, to: moment{year: from.year, month: from.month, day: to}}, a[end-1].next
		}
	}
	p.from = from
	if at < len(a) && a[at].mark == '-' {
		if to, end := lastDay(a, at+1, from); end > 0 {
			p.to = from
			p.to.day = to
			return p, a[end-1].next
		}
		if to, end := yearFirstAtoms(a, at+1); end > 0 {
			p.to = to
			return p, a[end-1].next
		}
		if to, end := monthFirstAtoms(a, at+1); end > 0 && (to.day > 0) == (from.day > 0) {
			to.year = from.year
			p.to = to
			return p, a[end-1].next
		}
	}
	return p, a[at-1].next
}

// lastDay reads the last day of a range within a month, with its point, from the atoms at i; end is 0 where there is none.
func lastDay(a []atom, i int, from moment) (day, end int) {
	if from.day == 0 || !pointedNumber(a, i, 31) || a[i].width == 0 || a[i].n <= from.day || i+2 < len(a) && a[i+2].mark == 0 {
		return 0, 0
	}
	return a[i].n, i + 2
}

// dayPointed reads month and day with their points, a day of the year told before, in a text that writes the year first:
// "called in the envoy on 1. 18.", "(5. 29.)".
func (r *reader) dayPointed(a []atom, i int) (p period, next int) {
	if r.ctx.Order != YearFirst || r.entry.year == 0 && r.anchor.year == 0 || !dayBefore.Has(r.tok(i-1).Lower) && r.tok(i-1).Text != "(" {
		return p, i
	}
	m, end := monthFirstAtoms(a, 0)
	if m.day == 0 || a[0].width == 0 {
		return p, i
	}
	p.from = m
	if to, k := 0, 0; end < len(a) && a[end].mark == '-' {
		if to, k = lastDay(a, end+1, m); k > 0 {
			p.to, end = moment{month: m.month, day: to}, k
		}
	}
	if r.tok(i-1).Text == "(" && r.tok(a[end-1].next).Text != ")" {
		return period{}, i
	}
	return p, a[end-1].next
}

// yearFirstAtoms reads a year, a month and perhaps a day with their points from the atoms at i;
// end is 0 where they are no date.
func yearFirstAtoms(a []atom, i int) (m moment, end int) {
	if i+3 >= len(a) || a[i].mark != 0 || a[i].width != 4 || !plausible(a[i].n) || a[i+1].mark != '.' {
		return m, 0
	}
	m, end = monthFirstAtoms(a, i+2)
	m.year = a[i].n
	return m, end
}

// monthFirstAtoms reads a month and perhaps a day, each with its point.
func monthFirstAtoms(a []atom, i int) (m moment, end int) {
	if !pointedNumber(a, i, 12) {
		return m, 0
	}
	m.month, end = a[i].n, i+2
	if pointedNumber(a, end, 31) && a[end].width > 0 {
		m.day, end = a[end].n, end+2
	}
	return m, end
}

// pointedNumber reports whether a number of one or two digits, no greater than most, and a point
// stand at i.
func pointedNumber(a []atom, i, most int) bool {
	return i+1 < len(a) && a[i].mark == 0 && a[i].width <= 2 && a[i].n >= 1 && a[i].n <= most && a[i+1].mark == '.'
}

// yearPointedAt reports whether a day stands at i that is written with the year first and a point
// behind each part.
func (r *reader) yearPointedAt(i int) bool {
	if t := r.tok(i); t.Kind != text.Number || len(t.Text) != 4 || r.tok(i+1).Text != "." {
		return false
	}
	var room [maxAtoms + 8]atom
	m, end := yearFirstAtoms(r.atoms(i, room[:0]), 0)
	return end > 0 && m.day > 0
}

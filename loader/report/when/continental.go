package when

import (
	"strings"

	"entente/loader/report/text"
)

// atom is a number, a Roman month or a mark within a date in points.
type atom struct {
	mark  byte // '.', '-', '/' or 0 for a number
	n     int
	width int // digits; 0 for a Roman month
	next  int // the token behind it
}

// maxAtoms is enough for "30. 11. 1943 - 1. 12. 1943.".
const maxAtoms = 14

// atoms takes a date in points apart, whatever tokens its points and spaces make.
func (r *reader) atoms(i int, out []atom) []atom {
	for start := i; i < r.end && len(out) < maxAtoms; i++ {
		t := r.tok(i)
		if i > start && t.LineBreak {
			return out
		}
		switch {
		case t.Kind == text.Number:
			for n, rest, more := 0, t.Text, true; more; n++ {
				var field string
				if field, rest, more = strings.Cut(rest, "."); !allDigits(field) || len(field) > 4 {
					return out
				}
				if n > 0 {
					out = append(out, atom{mark: '.', next: i + 1})
				}
				out = append(out, atom{n: atoi(field), width: len(field), next: i + 1})
			}
		case t.Text == "." || t.Text == "/" || t.Text == "-":
			out = append(out, atom{mark: t.Text[0], next: i + 1})
		case t.Text == "–" || t.Text == "—" || t.Text == "~" && i > start:
			out = append(out, atom{mark: '-', next: i + 1})
		case romanMonths.Of(t.Text) > 0:
			if !r.romanAt(i, start) {
				return out
			}
			out = append(out, atom{n: romanMonths.Of(t.Text), next: i + 1})
		default:
			return out
		}
	}
	return out
}

// continental reads dates as they are written with points, the day first: "9. 9. 1955",
// "16.-18.9.1971", "9.IX.1955", "30.11./1.12.1943", and at the head of a line "8.1970" and,
// below a heading with the year, "9.9.". Two numbers with a point alone are a date only
// there.
func (r *reader) continental(i int) (p period, next int) {
	if t := r.tok(i); t.Kind != text.Number && romanMonths.Of(t.Text) == 0 {
		return p, i
	}
	if p, next = r.bracketedDay(i); next > i {
		return p, next
	}
	var room [maxAtoms + 8]atom
	a := r.atoms(i, room[:0])
	r.shortRoman(a)
	if p, next = r.bareRoman(a, i); next > i {
		return p, next
	}
	if p, next = r.romanLead(a, i); next > i {
		return p, next
	}
	if len(a) == 2 && a[0].width == 0 && a[0].mark == 0 && a[1].mark == 0 { // IX 1955
		a = append(a, atom{mark: '.', next: a[1].next})
	}
	if len(a) < 3 {
		return p, i
	}
	if p, next = r.yearPointed(a, i); next > i {
		return p, next
	}
	if p, next = r.dayPointed(a, i); next > i {
		return p, next
	}
	from, at := pointed(a, 0)
	if at == 0 {
		return r.monthPoint(a, i)
	}
	p.from = from
	if from.year == 0 && at < len(a) && (a[at].mark == '-' || a[at].mark == '/') { // 30.11./1.12.1943
		if to, end := pointed(a, at+1); end > 0 && to.year > 0 {
			p.from.year, p.to = to.year, to
			return p, a[end-1].next
		}
	}
	if from.month == 0 { // 16.-18.9.1971
		return period{}, i
	}
	if from.year > 0 {
		if at+1 < len(a) && a[at].mark == '-' {
			if to, end := pointed(a, at+1); end > 0 && to.year > 0 {
				p.to = to
				return p, a[end-1].next
			}
		}
		return p, a[at-1].next
	}
	if at+1 < len(a) && a[at].mark == '-' && (r.heading || r.ctx.Year > 0 || r.entry.year > 0) && r.opensLine(i) { // 18.5. – 3.6.
		if to, end := pointed(a, at+1); end > 0 && to.year == 0 && a[end-1].mark == '.' {
			p.to = to
			return p, a[end-1].next
		}
	}
	if r.romans && a[at-1].mark == '.' && a[at-2].width == 0 { // "on 21.x."
		return p, a[at-1].next
	}
	if (r.heading || r.ctx.Year > 0 || r.entry.year > 0) && r.opensLine(i) && a[at-1].mark == '.' && r.tok(a[at-1].next).Space {
		return p, a[at-1].next
	}
	return period{}, i
}

// pointed reads day, month and perhaps year from the atoms at i; end is 0 where they are
// no date.
func pointed(a []atom, i int) (m moment, end int) {
	if i+2 >= len(a) || a[i].mark != 0 || a[i].width == 0 || a[i].width > 2 || a[i].n < 1 || a[i].n > 31 {
		return m, 0
	}
	j := i + 1
	if a[j].mark == '.' || a[j].mark == '/' && a[j+1].width == 0 && a[j+1].mark == 0 {
		j++
	} else if a[j].mark != 0 || a[j].width != 0 {
		return m, 0
	}
	if j >= len(a) || a[j].mark != 0 || a[j].n < 1 || a[j].n > 12 || a[j].width > 2 {
		return m, 0
	}
	roman := a[j].width == 0
	m.day, m.month = a[i].n, a[j].n
	j++
	if j < len(a) && a[j].mark == '.' {
		j++
	} else if j < len(a) && a[j].mark == '/' && roman {
		j++
	}
	if j < len(a) && a[j].mark == 0 && a[j].width == 4 && plausible(a[j].n) {
		m.year = a[j].n
		j++
	} else if j < len(a) && a[j].mark == 0 {
		return m, 0 // 09.09.55: digits settles the century
	}
	return m, j
}

// monthPoint reads "16.-18.9.1971", whose first day has no month of its own, and "8.1970"
// and "IX.1955" at the head of a line.
func (r *reader) monthPoint(a []atom, i int) (p period, next int) {
	j := 1
	if j < len(a) && a[j].mark == '.' {
		j++
	}
	if a[0].mark == 0 && a[0].width > 0 && a[0].width <= 2 && a[0].n >= 1 && a[0].n <= 31 && j < len(a) && (a[j].mark == '-' || a[j].mark == '/') {
		if to, end := pointed(a, j+1); end > 0 && to.year > 0 && to.day > a[0].n {
			p.from, p.to = moment{year: to.year, month: to.month, day: a[0].n}, to
			return p, a[end-1].next
		}
	}
	if a[0].mark == 0 && a[0].n >= 1 && a[0].n <= 12 && a[0].width <= 2 && a[1].mark == '.' && a[2].mark == 0 && a[2].width == 4 && plausible(a[2].n) && r.atHead(i) {
		return period{from: moment{year: a[2].n, month: a[0].n}}, a[2].next
	}
	if p, next = r.romanMonths(a, i); next > i {
		return p, next
	}
	if m, end := romanMonth(a, 0); m.year > 0 && a[1].mark == '.' && (r.romans || r.atHead(i)) && !r.tok(a[2].next-1).Space { // vi.1993; not "V. 1914", a heading
		return period{from: m}, a[end-1].next
	}
	if a[0].mark == 0 && a[0].width == 0 && a[1].mark == 0 && a[1].width == 4 && plausible(a[1].n) && r.atHead(i) { // IX 1955
		return period{from: moment{year: a[1].n, month: a[0].n}}, a[1].next
	}
	if len(a) > 4 && a[0].mark == 0 && a[0].width > 0 && a[0].n >= 1 && a[0].n < a[2].n && a[1].mark == '-' && a[2].mark == 0 && a[2].n <= 12 && a[2].width > 0 &&
		a[3].mark == '.' && a[4].mark == 0 && a[4].width == 4 && plausible(a[4].n) && r.atHead(i) { // 06-08.1941
		return period{from: moment{year: a[4].n, month: a[0].n}, to: moment{year: a[4].n, month: a[2].n}}, a[4].next
	}
	return period{}, i
}

// romanMonths reads a range of months in Roman figures: "VIII.–IX.1999", "XI.1918 – II.1919".
func (r *reader) romanMonths(a []atom, i int) (p period, next int) {
	from, j := romanMonth(a, 0)
	if j == 0 || j >= len(a) || a[j].mark != '-' {
		return p, i
	}
	to, end := romanMonth(a, j+1)
	if end == 0 || to.year == 0 || !r.romans && !r.atHead(i) {
		return p, i
	}
	if from.year == 0 {
		if from.year = to.year; from.month >= to.month {
			return p, i
		}
	}
	return period{from: from, to: to}, a[end-1].next
}

// romanMonth reads a month in Roman figures, with or without its point, and perhaps its year from
// the atoms at i; end is 0 where there is none.
func romanMonth(a []atom, i int) (m moment, end int) {
	if i >= len(a) || a[i].mark != 0 || a[i].width > 0 {
		return m, 0
	}
	m.month, end = a[i].n, i+1
	point := end < len(a) && a[end].mark == '.'
	if point {
		end++
	}
	if end < len(a) && a[end].mark == 0 && a[end].width == 4 && plausible(a[end].n) {
		m.year, end = a[end].n, end+1
	}
	return m, end
}

package when

import (
	"time"

	"entente/loader/report/text"
)

// whole adds to a date what may stand right behind it: its weekday or the same day of
// the other calendar in brackets, and a second full date with a dash between.
func (r *reader) whole(p period, next int) (period, int) {
	if !p.to.missing() || p.openTo || p.from.year == 0 || p.from.month == 0 || p.from.about {
		return p, next
	}
	next = r.sameDay(&p.from, next)
	j, ok := r.dash(next)
	if !ok && r.tok(next).Text == "/" && !r.tok(next).Space {
		j, ok = next+1, true
	}
	if !ok {
		return p, next
	}
	if w := r.tok(j); weekdays.Of(w.Lower) > 0 || w.Lower == "sunday" || weekdayShort.Has(w.Lower) {
		for j++; r.tok(j).Text == "," || r.tok(j).Text == "."; j++ {
		}
	}
	if r.tok(j).Lower == "the" {
		j++
	}
	r.second = true
	q, end := r.simple(j)
	r.second = false
	if end == j || !q.to.missing() || q.openTo || q.from.about || q.from.year == 0 || (q.from.day == 0) != (p.from.day == 0) || q.from.month == 0 {
		return p, next
	}
	end = r.sameDay(&q.from, end)
	if !q.from.after(p.from) {
		if m, two := twoCalendars(q.from, p.from); two {
			return period{from: m}, end
		}
		return p, next
	}
	p.to = q.from
	return p, end
}

// sameDay steps over brackets behind a full date that only say which day of the week it
// was or what the other calendar called it: "(Thursday)", "[O.S. 5 May]", "[Jan. 26]". It
// leaves the later date in m where the brackets hold the New Style.
func (r *reader) sameDay(m *moment, i int) int {
	if t := r.tok(i).Text; m.day == 0 || t != "(" && t != "[" {
		return i
	}
	j := i + 1
	for weekdays.Of(r.tok(j).Lower) > 0 || r.tok(j).Lower == "sunday" || weekdayShort.Has(r.tok(j).Lower) {
		if j++; r.tok(j).Text == "." {
			j++
		}
		if r.tok(j).Text == ")" || r.tok(j).Text == "]" {
			return j + 1
		}
	}
	d, j := r.dayOfStyle(i + 1)
	if j == i+1 || r.tok(j).Text != ")" && r.tok(j).Text != "]" {
		return i
	}
	if d.year == 0 {
		d.year = m.year
	}
	other, two := twoCalendars(*m, d)
	if !two {
		return i
	}
	*m = other
	return j + 1
}

// dayOfStyle reads a day and month, before or behind the name of a calendar: "O.S. 5 May",
// "Jan. 26", "26 January Old Style".
func (r *reader) dayOfStyle(i int) (m moment, next int) {
	j := r.style(i)
	p, k := r.dayMonth(j)
	if k == j {
		if p, k = r.monthFirst(j); k == j {
			return m, i
		}
	}
	if !p.to.missing() || p.from.day == 0 {
		return m, i
	}
	if r.tok(k).Text == "," { // "(26 January, Old Style)"
		if end := r.style(k + 1); end > k+1 {
			return p.from, end
		}
	}
	return p.from, r.style(k)
}

// style steps over the name of a calendar.
func (r *reader) style(i int) int {
	switch r.tok(i).Lower {
	case "o.s.", "n.s.", "o.s", "n.s", "os", "ns", "julian", "gregorian", "o.st.", "n.st.":
		return i + 1
	case "old", "new":
		if r.tok(i+1).Lower == "style" {
			return i + 2
		}
	}
	return i
}

// otherStyle reads the year behind the date of another calendar in brackets: "7
// November (25 October) 1917", "8 February (26 January O.S.) 1904".
func (r *reader) otherStyle(m moment, i int) (day moment, next int) {
	if t := r.tok(i).Text; t != "(" && t != "[" {
		return day, i
	}
	d, j := r.dayOfStyle(i + 1)
	if j == i+1 || r.tok(j).Text != ")" && r.tok(j).Text != "]" {
		return day, i
	}
	y, end := r.year(j + 1)
	if end == j+1 {
		return day, i
	}
	m.year, d.year = y, y
	if other, two := twoCalendars(m, d); two {
		return other, end
	}
	return m, end
}

// twoCalendars reports whether two dates are the same day in the Julian and the
// Gregorian calendar, and gives the latter. A year may be missing at one of them.
func twoCalendars(a, b moment) (m moment, ok bool) {
	if a.day == 0 || b.day == 0 {
		return m, false
	}
	if a.year == 0 {
		a.year = b.year
	}
	if b.year == 0 {
		b.year = a.year
	}
	if a.year == 0 || a.year > 1930 {
		return m, false
	}
	if b.after(a) {
		a, b = b, a
	}
	days := int(a.time().Sub(b.time()).Hours() / 24)
	if apart := a.year/100 - a.year/400 - 2; days < apart-1 || days > apart+1 {
		if b.year != a.year || b.month != 1 || a.month != 12 { // 31 Dec/12 Jan of one stated year
			return m, false
		}
		b.year++
		if days = int(b.time().Sub(a.time()).Hours() / 24); days < apart-1 || days > apart+1 {
			return m, false
		}
		return b, true
	}
	return a, true
}

func (m moment) time() time.Time {
	return time.Date(m.year, time.Month(max(m.month, 1)), max(m.day, 1), 0, 0, 0, 0, time.UTC)
}

func (m moment) after(o moment) bool { return m.time().After(o.time()) }

// glued reads dates whose parts hyphens or slashes join: "12-May-1976", "12-May-76",
// "12-V-1976", "1976-May-12", "1976-May", "Mar-1878", "VI-1941".
func (r *reader) glued(i int) (p period, next int) {
	first, mark := r.tok(i), r.tok(i+1)
	if mark.Text != "-" && mark.Text != "/" && mark.Text != "‑" || mark.Space || r.tok(i+2).Space {
		return p, i
	}
	month := func(j int) int {
		if t := r.tok(j); t.Kind == text.Word {
			if m := romanMonths.Of(t.Text); m > 0 {
				return m
			}
			if m := months.Of(t.Lower); m > 0 && (t.Capital || t.Lower != "may" && t.Lower != "march") {
				return m
			}
			return foreignMonths.Of(t.Lower)
		}
		return 0
	}
	joins := func(j int) bool { return r.tok(j).Text == mark.Text && !r.tok(j).Space && !r.tok(j+1).Space }
	if m := month(i); m > 0 { // Mar-1878
		roman := romanMonths.Of(first.Text) > 0
		if y, k := r.year(i + 2); k > i+2 && y >= 1500 && (!roman || r.atHead(i)) {
			return period{from: moment{year: y, month: m}}, k
		}
		return p, i // "APR-1400", a reactor
	}
	m := month(i + 2)
	if m == 0 {
		return p, i
	}
	if y, k := r.year(i); k > i { // 1976-May-12
		p.from = moment{year: y, month: m}
		if joins(i + 3) {
			if d, k := r.day(i + 4); k > i+4 {
				p.from.day = d
				return p, k
			}
		}
		return p, i + 3
	}
	d, k := r.day(i)
	if k == i || !joins(i+3) {
		return p, i
	}
	p.from = moment{month: m, day: d}
	if y, k := r.year(i + 4); k > i+4 {
		p.from.year = y
		return p, k
	}
	if t := r.tok(i + 4); t.Kind == text.Number && len(t.Text) == 2 && allDigits(t.Text) {
		p.from.year = r.fullYear(atoi(t.Text))
		return p, i + 5
	}
	return period{}, i
}

// gluedRange reads days whose first leaves out to the last what both have: "28-I/1-II-1963", "17-VI/15-VII-1968", "1/2-III-2023",
// "25-27-VII-2023".
func (r *reader) gluedRange(i int) (p period, next int) {
	d, k := r.day(i)
	if k == i || r.tok(i).Kind != text.Number {
		return p, i
	}
	mark := r.tok(k)
	if mark.Space || r.tok(k+1).Space || mark.Text != "/" && mark.Text != "-" && mark.Text != "–" && mark.Text != "‑" {
		return p, i
	}
	j := k + 1
	m := 0
	if m = r.gluedMonth(j); m > 0 { // "28-I/1-II-1963"
		if sep := r.tok(j + 1); sep.Space || sep.Text != "/" && sep.Text != "–" {
			return p, i
		}
		j += 2
	}
	if r.tok(j).Kind != text.Number || r.tok(j).Space {
		return p, i
	}
	last, end := r.glued(j)
	if end == j || last.from.day == 0 || last.from.year == 0 || r.gluedMonth(j+2) == 0 {
		return p, i
	}
	first := moment{year: last.from.year, month: last.from.month, day: d}
	if m > 0 {
		first.month = m
	}
	if !last.from.after(first) {
		return p, i
	}
	return period{from: first, to: last.from}, end
}

// gluedMonth is the month that a word or Roman figure at i means, 0 for none.
func (r *reader) gluedMonth(i int) int {
	t := r.tok(i)
	if t.Kind != text.Word || t.Space {
		return 0
	}
	if m := romanMonths.Of(t.Text); m > 0 {
		return m
	}
	if t.Capital {
		return months.Of(t.Lower)
	}
	return 0
}

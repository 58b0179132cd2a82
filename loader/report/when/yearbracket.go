package when

import "entente/loader/report/text"

// yearBracket reads day and month, or the month, in brackets behind the year that opens an entry: "1811 (15.5)",
// "1967 (14-17/XI)", "1962 (II)", "1956 (30/X-2/XI)", "1955 [Sept.]". A single number is neither: "1990 (16)". Two days
// that do not follow each other, "1811 (19.1, 9.3)", leave the year alone.
func (r *reader) yearBracket(i, at int) (p period, next int) {
	end := ")"
	switch r.tok(at).Text {
	case "(":
	case "[":
		end = "]"
	default:
		return p, at
	}
	if r.tok(at).LineBreak {
		return p, at
	}
	if q, k := r.leadMonth(at + 1); k > at+1 && q.from.year == 0 && q.to.year == 0 && r.tok(k).Text == end { // 1978 (17 March)
		return q, k + 1
	}
	if !r.opensEntry(i) {
		return p, at
	}
	if s := seasons.Of(r.tok(at + 1).Lower); s > 0 && r.tok(at+2).Text == end { // 1900 (summer)
		return period{from: moment{season: s}}, at + 3
	}
	p, next = r.dayBracket(at+1, end)
	if next == at+1 {
		return p, at
	}
	if t := r.tok(next + 1); t.Kind == text.Number && r.tok(next).Text == "," || r.tok(next) == &none || p.from.day == 0 && !r.romans && !r.brackets {
		return period{}, at // "1990 (3.2), 1991 (4.1)", figures; "1972 (I)", a part
	}
	return p, next
}

// opensEntry reports whether the year at i opens an entry or, where entries open so in the whole text, a sentence.
func (r *reader) opensEntry(i int) bool {
	if r.heading || r.opensLine(i) {
		return true
	}
	if !r.brackets && !r.romans {
		return false
	}
	switch r.tok(i - 1).Text {
	case ".", ";", ")", "–", "—":
		return true
	}
	return false
}

// dayBracket reads days or months in figures up to the bracket that closes: "15.5", "14-17/XI", "30.11.-2.12", "I-III". next
// stands behind that bracket, and is i where there are none.
func (r *reader) dayBracket(i int, end string) (p period, next int) {
	if t := r.tok(i); t.Kind != text.Number && romanMonths.Of(t.Text) == 0 {
		return p, i
	}
	var room [maxAtoms + 8]atom
	a := r.atoms(i, room[:0])
	if len(a) == 0 || r.tok(a[len(a)-1].next).Text != end {
		return p, i
	}
	next = a[len(a)-1].next + 1
	from, k := r.dayAndMonth(a, 0)
	switch {
	case k == 0:
		return p, i
	case k == len(a):
		if p.from = from; from.month == 0 {
			return period{}, i // "1990 (16)"
		}
		return p, next
	case a[k].mark != '-' && (a[k].mark != '/' || from.month > 0):
		return p, i
	}
	to, k := r.dayAndMonth(a, k+1)
	if k < len(a) || to.month == 0 || (from.day > 0) != (to.day > 0) {
		return p, i
	}
	if from.month == 0 {
		from.month = to.month
	}
	if from.month*100+from.day >= to.month*100+to.day {
		return p, i
	}
	return period{from: from, to: to}, next
}

// dayAndMonth reads a day and month, a month in Roman figures, or a day alone from the atoms at i; end is 0 where there is
// none of these.
func (r *reader) dayAndMonth(a []atom, i int) (m moment, end int) {
	if i >= len(a) || a[i].mark != 0 || a[i].width > 2 {
		return m, 0
	}
	if end = pointBehind(a, i+1); a[i].width == 0 {
		m.month = a[i].n
		return m, end
	}
	if m.day = a[i].n; m.day < 1 || m.day > 31 {
		return m, 0
	}
	j := i + 1
	if j < len(a) && (a[j].mark == '.' || a[j].mark == '/' || a[j].mark == '-' && j+1 < len(a) && a[j+1].width == 0) {
		j++
	}
	if j >= len(a) || a[j].mark != 0 {
		return m, end // a day alone
	}
	switch roman := a[j].width == 0; {
	case roman && j > i:
	case a[j].width > 2 || j == i+1:
		return m, 0
	case a[i+1].mark == '/' && r.ctx.Order != DayFirst && r.ctx.Order != MonthFirst && a[j].n <= 12 && m.day <= 12 && a[j].n != m.day:
		return m, 0 // "(3/4)" may be either
	case r.ctx.Order == MonthFirst && a[j].n <= 31 || a[j].n > 12 && a[i+1].mark == '/':
		m.month, m.day = m.day, a[j].n
		if !validDay(m.month, m.day) {
			return m, 0
		}
		return m, pointBehind(a, j+1)
	}
	if m.month = a[j].n; !validDay(m.month, m.day) {
		return m, 0
	}
	return m, pointBehind(a, j+1)
}

// pointBehind steps over the point at i.
func pointBehind(a []atom, i int) int {
	if i < len(a) && a[i].mark == '.' {
		return i + 1
	}
	return i
}

// bracketedDay reads day and month alone in brackets, a date of the entry's year: "… is overrun. (1.5) Secret pact", "suspended
// at Mendoza (29.6)", "(30/VI)". Those in Arabic figures are dates where the entries of the text open so, at the beginning
// or end of a clause: "(3.2)" behind a number says how many.
func (r *reader) bracketedDay(i int) (p period, next int) {
	if r.entry.year == 0 || r.entry.decade || r.entry.century || r.tok(i-1).Text != "(" {
		return p, i
	}
	p, next = r.dayBracket(i, ")")
	if next == i || p.from.day == 0 && !r.romans {
		return period{}, i
	}
	roman := romanMonths.Of(r.tok(next-2).Text) > 0 || romanMonths.Of(r.tok(next-3).Text) > 0
	if !roman && !r.brackets || r.tok(i-2).Kind == text.Number {
		return period{}, i
	}
	after := r.tok(next)
	if !roman && !r.opensSentence(i-1) && r.tok(i-2).Text != "." && after != &none && after.Kind != text.Punct && !after.LineBreak {
		return period{}, i
	}
	p = p.withYear(r.entry.year)
	p.relative = true
	return p, next - 1
}

// yearBracketAt reports a year at i, the first of its line, with day and month or a month in brackets behind it; roman is
// set where the month stands in Roman figures. first and second are two numbers that may be day and month, 0 where
// there are none.
func (r *reader) yearBracketAt(i int) (roman bool, first, second int) {
	if !r.headsLine(i) || len(r.tok(i).Text) != 4 || r.tok(i+1).Text != "(" {
		return false, 0, 0
	}
	if _, k := r.year(i); k == i {
		return false, 0, 0
	}
	t := r.tok(i + 2)
	if m := romanMonths.Of(t.Text); m > 0 {
		return r.tok(i+3).Text == ")" || r.tok(i+3).Text == "-" || r.tok(i+3).Text == "–" || r.tok(i+3).Text == ".", 0, 0
	}
	if t.Kind != text.Number {
		return false, 0, 0
	}
	var room [maxAtoms + 8]atom
	a := r.atoms(i+2, room[:0])
	if len(a) < 3 || a[0].width > 2 {
		return false, 0, 0
	}
	last := a[len(a)-1]
	if last.mark == '.' {
		last = a[len(a)-2]
	}
	if last.mark != 0 || r.tok(a[len(a)-1].next).Text != ")" {
		return false, 0, 0
	}
	if last.width == 0 {
		return true, 0, 0
	}
	if len(a) <= 4 && (a[1].mark == '.' || a[1].mark == '/') && last.width <= 2 {
		return false, a[0].n, last.n
	}
	return false, 0, 0
}

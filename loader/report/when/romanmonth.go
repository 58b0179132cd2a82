package when

import "entente/loader/report/text"

// romanAt reports whether the Roman figures at i can be a month of a date in points that begins at start. Small ones stand
// between points, strokes or dashes, as in "24.viii.1977" and "iv-vii.1972", or end a bracket: "v" alone may be anything.
func (r *reader) romanAt(i, start int) bool {
	if r.tok(i).Text != r.tok(i).Lower {
		return true
	}
	if i > start && !dateMark(r.tok(i-1).Text) {
		return false
	}
	after := r.tok(i + 1)
	if r.romans && r.heading && i > start && r.gap(i+1) {
		return true // "vi-xii     They are driven across the river"
	}
	return !after.Space && dateMark(after.Text) || after.Text == ")" && (i > start || r.tok(i-1).Text == "(")
}

// dateMark reports a mark within dates.
func dateMark(s string) bool {
	switch s {
	case ".", "/", "-", "–", "—":
		return true
	}
	return false
}

// bareRoman reads a month in Roman figures with its point and no year, in a text that writes months so, behind a preposition:
// "and again in vi.", "by xii.", "in iv.-v.".
func (r *reader) bareRoman(a []atom, i int) (p period, next int) {
	if !r.romans || len(a) < 2 || a[0].width > 0 || a[0].mark != 0 || r.tok(i).Kind != text.Word || !beforeMonth.Has(r.tok(i-1).Lower) {
		return p, i
	}
	var end int
	p.from, end = romanMonth(a, 0)
	if p.from.year > 0 {
		return period{}, i
	}
	if end < len(a) && a[end].mark == '-' {
		to, k := romanMonth(a, end+1)
		if k == 0 || to.year > 0 || to.month <= p.from.month {
			return period{}, i
		}
		p.to, end = to, k
	}
	if end != len(a) || a[end-1].mark != '.' {
		return period{}, i
	}
	return p, a[end-1].next
}

// beforeMonth are the prepositions behind which a month may stand with nothing else.
var beforeMonth = set("in by since until till from to during late early mid before after")

// romanDayAt reports whether a day stands at i whose month is in Roman figures, with its year or in brackets behind one.
func (r *reader) romanDayAt(i int) bool {
	if m := r.tok(i + 2); m.Kind != text.Word || m.Space || romanMonths.Of(m.Text) == 0 || len(r.tok(i).Text) > 2 || !dateMark(r.tok(i+1).Text) {
		return false
	}
	if _, k := r.day(i); k == i {
		return false
	}
	year := r.tok(i + 4)
	if !dateMark(r.tok(i+3).Text) || year.Kind != text.Number {
		return false
	}
	if len(year.Text) == 2 && allDigits(year.Text) { // "28.XI.60"
		return !r.tok(i+1).Space && !r.tok(i+3).Space && !year.Space && !dateMark(r.tok(i+5).Text)
	}
	return len(year.Text) >= 4 && plausible(atoi(year.Text[:4]))
}

// shortRoman gives the years of two digits behind a month in Roman figures their century: "28.XI.60", "8-9/II/18", "XI.91".
func (r *reader) shortRoman(a []atom) {
	for j := 0; j+2 < len(a); j++ {
		month, mark, year := &a[j], a[j+1].mark, &a[j+2]
		if month.mark != 0 || month.width > 0 || mark != '.' && mark != '/' && mark != '-' || year.mark != 0 || year.width != 2 {
			continue
		}
		if j+4 < len(a) && a[j+3].mark != '-' && a[j+4].mark == 0 && a[j+4].width > 0 || mark == '-' && (j == 0 || a[j-1].mark != '-') || j == 0 && !r.romans {
			continue
		}
		if t := r.tok(year.next - 1); t.Space || r.tok(month.next).Space {
			continue
		}
		year.n, year.width = r.fullYear(year.n), 4
	}
}

// romanLead reads days of a month in Roman figures, and months, that begin an entry without a year in a text that writes
// months so, set off by a gap: "15.V        The envoy comes", "21-22.IV    Shops are looted", "vi-xii     They are driven out".
func (r *reader) romanLead(a []atom, i int) (p period, next int) {
	if !r.romans || !r.heading || i != r.start || len(a) < 3 {
		return p, i
	}
	j := 0
	var days [2]int
	for n := range days {
		if j >= len(a) || a[j].mark != 0 || a[j].width == 0 {
			break
		}
		if a[j].width > 2 || a[j].n < 1 || a[j].n > 31 || n == 1 && a[j].n <= days[0] {
			return p, i
		}
		days[n] = a[j].n
		if j++; j < len(a) && a[j].mark == '.' && j+1 < len(a) && a[j+1].mark == '-' {
			j++
		}
		if j >= len(a) || a[j].mark != '.' && a[j].mark != '/' && (a[j].mark != '-' || n == 1) {
			return p, i
		}
		last := a[j].mark != '-' && !(a[j].mark == '/' && j+1 < len(a) && a[j+1].width > 0)
		if j++; last {
			break
		}
	}
	if j >= len(a) || a[j].mark != 0 || a[j].width > 0 || a[j].n < 1 {
		return p, i
	}
	p.from = moment{month: a[j].n, day: days[0]}
	if days[1] > 0 {
		p.to = moment{month: a[j].n, day: days[1]}
	}
	if j++; j+1 < len(a) && a[j].mark == '-' && days[0] == 0 && a[j+1].mark == 0 && a[j+1].width == 0 && a[j+1].n > p.from.month { // vi-xii
		p.to = moment{month: a[j+1].n}
		j += 2
	} else if days[0] == 0 {
		return period{}, i
	}
	if j < len(a) && a[j].mark == '.' {
		j++
	}
	if j < len(a) || !r.gap(a[j-1].next) {
		return period{}, i
	}
	return p, a[j-1].next
}

// romanMonths are the months in Roman figures, great and small.
var romanMonths = text.DictOf(map[string]int{
	"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
	"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
})

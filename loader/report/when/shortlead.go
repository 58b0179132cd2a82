package when

import "entente/loader/report/text"

// minLineYears is how many lines of a text must begin with a year of two digits beside a month, so that such years are looked
// for where nothing else tells them.
const minLineYears = 4

// opensShortYear reports two digits at the head of a line.
func (r *reader) opensShortYear(i int) bool {
	t := r.tok(i)
	return t.Kind == text.Number && len(t.Text) == 2 && allDigits(t.Text) && (i == 0 || t.LineBreak)
}

// opensMonthYear reports a month and a year of two digits at the head of a line, "5/89", parted from the text as by a
// tabulator.
func (r *reader) opensMonthYear(i int) bool {
	month, year := r.tok(i), r.tok(i+2)
	if month.Kind != text.Number || len(month.Text) > 2 || !allDigits(month.Text) || i > 0 && !month.LineBreak || r.tok(i+1).Text != "/" {
		return false
	}
	m := atoi(month.Text)
	return m >= 1 && m <= 12 && year.Kind == text.Number && len(year.Text) == 2 && allDigits(year.Text) && (i+3 >= r.end || r.tok(i+3).LineBreak || r.t.Gap(i+3) > 1)
}

// monthAt reports a month written as a name.
func (r *reader) monthAt(i int) bool {
	t := r.tok(i)
	return t.Capital && months.Of(t.Lower) > 0
}

// shortLead reads the head of an entry that begins with a year of two digits: "60 Aug 5", "74 Dec 14-18", "85 Jul-Aug",
// and, parted from the text as by a tabulator, "77".
func (r *reader) shortLead(i int) (p period, next int) {
	if !r.lineYears {
		return p, i
	}
	if r.opensMonthYear(i) {
		return period{from: moment{year: r.fullYear(atoi(r.tok(i + 2).Text)), month: atoi(r.tok(i).Text)}}, i + 3
	}
	if !r.opensShortYear(i) {
		return p, i
	}
	year := r.fullYear(atoi(r.tok(i).Text))
	if !r.monthAt(i + 1) {
		if atoi(r.tok(i).Text) > 31 || r.t.Gap(i+1) > 1 {
			return period{from: moment{year: year}}, i + 1
		}
		return p, i
	}
	p, next = r.value(i + 1)
	if next == i+1 {
		p, next = r.month2(i + 1)
	}
	if next == i+1 || p.from.year > 0 || p.from.month == 0 {
		return period{from: moment{year: year, month: months.Of(r.tok(i + 1).Lower)}}, i + 2
	}
	p.from.year = year
	if !p.to.missing() {
		p.to.year = year
	}
	p.relative = false
	return p, next
}

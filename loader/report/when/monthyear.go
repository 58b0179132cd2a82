package when

import "entente/loader/report/text"

// minMonthYears is how many lines of a text must begin with a month and a year before 2000 in figures, so that "8/06" is a
// month too.
const minMonthYears = 3

// opensMonthYear reports a month and a year of two digits at the head of a line, "5/89", parted from the text as by a
// tabulator.
func (r *reader) opensMonthYear(i int) bool {
	month, year := r.tok(i), r.tok(i+2)
	if month.Kind != text.Number || len(month.Text) > 2 || !allDigits(month.Text) || i > 0 && !month.LineBreak || r.tok(i+1).Text != "/" {
		return false
	}
	m := atoi(month.Text)
	return m >= 1 && m <= 12 && year.Kind == text.Number && len(year.Text) == 2 && allDigits(year.Text) && (r.tok(i+3).LineBreak || r.t.Gap(i+3) > 1)
}

// shortMonth reads the head of an entry that begins with its month and a year of two digits, where the document writes them so.
func (r *reader) shortMonth(i int) (p period, next int) {
	if !r.monthYears || !r.opensMonthYear(i) {
		return p, i
	}
	return period{from: moment{year: r.fullYear(atoi(r.tok(i + 2).Text)), month: atoi(r.tok(i).Text)}}, i + 3
}

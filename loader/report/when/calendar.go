package when

import "entente/loader/report/text"

// reader reads the tokens of one passage.
type reader struct {
	t          *text.Text
	tokens     []text.Token
	start      int
	end        int
	ctx        Context
	monthYears bool   // entries begin with a month and a year of two digits
	romans     bool   // months stand in Roman figures in the whole text
	brackets   bool   // entries begin with a year and, in brackets, day and month
	anchor     moment // the last date read, else the entry's
	open       moment // since when, where the last date read is open towards today
	told       period // what the anchor is the end of
	entry      moment // the entry's date or the heading's year
	own        moment // the last date read in this sentence
	lastMonth  bool   // that date was "last December", counted from the document
	// read is set once the passage has given a date.
	read bool
	// second is set while the second date of a range is read.
	second bool
	// single is set while the same day of another calendar is read, which ends no range.
	single bool
	// heading is set where the date opens an entry or a heading.
	heading bool
	// timely tells by the numbers of the words which may begin an expression of time; nil
	// where the text's words have no numbers yet.
	numbers []int32
	timely  []bool
	follows []bool // the same of pointedWords
	// thorough tries every word, for the test of timeWords.
	thorough bool
}

func (r *reader) tok(i int) *text.Token {
	if i < r.end && i >= 0 {
		return &r.tokens[i]
	}
	return &none
}

// none stands past the end of the passage.
var none = text.Token{Kind: text.Punct}

// calendar reads a date with a month, or a year, or a range of these at i. The
// years of the result may be missing. next is i where there is none.
func (r *reader) calendar(i int) (p period, next int) {
	p, next = r.simple(i)
	if next == i {
		return p, i
	}
	return r.whole(p, next)
}

// simple reads a date without what may stand behind it: its weekday, the date of another
// calendar, the end of a range that is a full date itself.
func (r *reader) simple(i int) (p period, next int) {
	if r.shortLead(i) > 0 {
		return r.yearFirst(i)
	}
	if p, next = r.continental(i); next > i {
		return p, next
	}
	if p, next = r.digits(i); next > i {
		return p, next
	}
	if p, next = r.gluedRange(i); next > i {
		return p, next
	}
	if p, next = r.glued(i); next > i {
		return p, next
	}
	if p, next = r.dayMonth(i); next > i {
		return p, next
	}
	if p, next = r.monthFirst(i); next > i {
		return p, next
	}
	return r.yearFirst(i)
}

// dayMonth reads "6 October 2012", "28 Nov-10 Dec 1956", "19-25 April 1960", "the
// 5th of October", "15 April-5 May 2013", "27 and 28 March".
func (r *reader) dayMonth(i int) (p period, next int) {
	day, at := r.day(i)
	if at == i {
		return p, i
	}
	day2 := 0
	if j, ok := r.joint(at); ok {
		if d, k := r.day(j); k > j {
			day2, at = d, k
		}
	}
	if w := r.tok(at).Lower; w == "of" || w == "de" {
		at++
	}
	month, k := r.month(at)
	if k == at {
		return p, i
	}
	at = k
	p.from = moment{month: month, day: day}
	if day2 > 0 {
		p.to = moment{month: month, day: day2}
	}
	y, k := r.yearAfter(at)
	if k == at && day2 == 0 {
		if m, n := r.otherStyle(p.from, at); n > at {
			return period{from: m}, n
		}
	}
	if k > at {
		p.from.year, at = y, k
		if day2 > 0 {
			p.from.year, p.to.year = y, y
		}
	}
	if day2 > 0 || r.single {
		return p, at
	}
	slash := r.tok(at).Text == "/"
	if j, ok := r.dash(at); ok || slash { // the second half of a range
		if slash {
			j = at + 1
		}
		r.single = slash
		q, k := r.dayMonth(j)
		r.single = false
		if k > j && q.to.missing() && (!slash || q.from.year > 0) {
			if slash {
				if m, two := twoCalendars(p.from, q.from); two {
					return period{from: m}, k
				}
			}
			p.to = q.from
			return p, k
		}
	}
	return p, at
}

// monthFirst reads "October 6, 2012", "May 28 to June 3, 2000", "May 11 and 13,
// 1998", "March 1998", "March-April 1998" and a month alone.
func (r *reader) monthFirst(i int) (p period, next int) {
	month, at := r.month(i)
	if at == i {
		return p, i
	}
	p.from.month = month
	if mark := r.tok(at); (mark.Text == "-" || mark.Text == "‑") && !mark.Space && !r.tok(at+1).Space { // Aug-70
		if y, k := r.shortYear(at + 1); k > at+1 {
			p.from.year = y
			return p, k
		}
	}
	if r.tok(at).Lower == "the" { // September the 16th
		if _, k := r.day(at + 1); k > at+1 && len(r.tok(at+1).Text) > 2 {
			at++
		}
	}
	if r.tok(at).Text == "," && (r.tok(i-1).Text == "(" || r.commaDay(i, at)) { // (June, 2-4)
		if _, k := r.day(at + 1); k > at+1 {
			at++
		}
	}
	day, k := r.day(at)
	if k == at || r.isCount(k, at) || r.leads(at, k) {
		return r.monthYear(i, at, p)
	}
	p.from.day, at = day, k
	if j, ok := r.joint(at); ok {
		if d, k := r.day(j); k > j && r.closes(at, j, k) {
			p.to, at = moment{month: month, day: d}, k
		}
	}
	if y, k := r.yearAfter(at); k > at {
		at = k
		p.from.year = y
		if !p.to.missing() {
			p.to.year = y
		}
	}
	if p.to.missing() {
		if j, ok := r.dash(at); ok {
			if q, k := r.monthFirst(j); k > j && q.from.day > 0 && q.to.missing() {
				p.to = q.from
				return p, k
			}
		}
	}
	return p, at
}

// commaDay reports whether the comma at i stands between the month that opens a line and its day, which a mark sets off
// from the text: "May, 16. A patrol boat …", "July, 28-29: talks", not "May, 16 dead".
func (r *reader) commaDay(start, i int) bool {
	if !r.opensLine(start) {
		return false
	}
	_, k := r.day(i + 1)
	if k == i+1 {
		return false
	}
	if j, ok := r.joint(k); ok {
		if _, n := r.day(j); n > j {
			k = n
		}
	}
	switch t := r.tok(k); t.Text {
	case ".", ":", "–", "—", "-", ")", "--":
		return t != &none && !r.tok(k+1).LineBreak && r.tok(k+1).Space
	}
	return false
}

// leads reports whether the number at i begins a date of its own: "in March; 21-25
// Jan", "in March\n21-25 Jan".
func (r *reader) leads(i, next int) bool {
	if j, ok := r.joint(next); ok {
		if _, k := r.day(j); k > j {
			next = k
		}
	}
	m, k := r.month(next)
	return m > 0 && k > next && r.tok(next).Lower != "may" && (r.tok(i).LineBreak || next > i+1)
}

// monthYear goes on after a month without a day.
func (r *reader) monthYear(start, at int, p period) (period, int) {
	if y, k := r.yearAfter(at); k > at {
		p.from.year, at = y, k
	}
	if j, ok := r.joint(at); ok {
		if m, k := r.month(j); k > j {
			if _, d := r.day(k); d == k {
				q, end := period{from: moment{month: m}}, k
				if y, k := r.yearAfter(k); k > end {
					q.from.year, end = y, k
				}
				apart := r.tok(j-1).Lower == "and" || r.tok(j-1).Lower == "or" || r.tok(j-1).Lower == "&"
				if apart && p.from.year == 0 && q.from.year != 0 && m != p.from.month+1 {
					p.from.year = q.from.year // "in March and June 2009": two dates, not what lies between them
					return p, at
				}
				if p.from.year == 0 || q.from.year != 0 && !apart {
					p.to = q.from
					return p, end
				}
			}
		}
	}
	if p.from.year == 0 && p.to.missing() && !r.bareMonth(start) {
		return period{}, start
	}
	return p, at
}

// bareMonth reports whether a month without day or year is one by the words before
// it: "in May", not "Theresa May" or "the Long March".
func (r *reader) bareMonth(i int) bool {
	if i == r.start || r.tok(i).LineBreak && r.lineDate(i) {
		return true
	}
	if r.entry.year > 0 || r.anchor.year > 0 {
		next := r.tok(i + 1)
		if next.Text == ":" && r.tok(i).Capital && r.opensSentence(i) {
			return true // "1873 Apr.: a treaty is signed. May: war"
		}
		switch r.tok(i - 1).Lower {
		case "the": // "the December war"
			if next.Kind == text.Word && !next.Capital && !functionWords.Has(next.Lower) && r.tok(i).Lower != "march" {
				return true
			}
		case "a", "an", "his", "her", "its", "their", "planned", "'s", "’s": // "calls off a September summit"
			if r.tok(i).Capital && next.Kind == text.Word && !next.Capital && occasions.Has(next.Lower) {
				return true
			}
		case ",", ";": // "…, December."
			if next == &none || next.Text == "." || next.Text == ";" || next.Text == ")" {
				return true
			}
			if j, ok := r.dash(i + 1); ok && months.Of(r.tok(j).Lower) > 0 { // "…, Aug-Sept."
				return true
			}
		}
	}
	if r.tok(i-1).Lower == "for" { // "planned for June of that year"
		switch r.tok(i - 2).Lower {
		case "planned", "scheduled", "fixed", "set", "slated", "foreseen", "due":
			return true
		}
		next := r.tok(i + 1)
		return next.Kind == text.Punct && next.Text != "-" && next.Text != "'" && next.Text != "’" || next.Lower == "of" || next.Lower == "in" || next.Lower == "and" && r.tok(i).Lower != "may" || next.Lower == "but"
	}
	if next := r.tok(i + 1); r.tok(i).Lower == "jan" && next.Kind == text.Word && (next.Capital || next.Lower == "van" || next.Lower == "de" || next.Lower == "der") {
		return false // Jan van Riebeeck
	}
	if before := r.tok(i - 2); r.tok(i-1).Text == "-" && !r.tok(i-1).Space && before.Kind == text.Word && before.Capital && months.Of(before.Lower) == 0 && before.Lower != "mid" && before.Lower != "late" && before.Lower != "early" {
		return false // Dirk-Jan
	}
	switch r.tok(i - 1).Lower {
	case "in", "by", "since", "until", "till", "from", "to", "during", "of", "late", "early", "mid", "last", "next", "this", "that", "following",
		"previous", "through", "after", "before", "(", "-", "–", "—", "same", "every":
		return true
	}
	return false
}

// occasions are what a month may stand before as an adjective does.
var occasions = set("summit summits visit visits trip trips tour meeting meetings talks conference election elections referendum vote congress session deadline ceasefire truce coup offensive raid attack invasion revolution uprising agreement accord accords treaty deal pact communique communiqué")

// lineDate reports whether a line begins with a date alone: a dash, colon or line
// break follows.
func (r *reader) lineDate(i int) bool {
	n := r.tok(i + 1)
	return n == &none || n.LineBreak || n.Lower == ":" || n.Kind == text.Punct && n.Space
}

// yearFirst reads "1807, July 7", "1972 July 2-5", "1988-89", "1965", "2006-10".
func (r *reader) yearFirst(i int) (p period, next int) {
	year, at := r.year(i)
	if at == i {
		return p, i
	}
	if q, k := r.yearBracket(i, at); k > at {
		return q.withYearStated(year), k
	}
	head := r.atHead(i) || r.shortLead(i) > 0 || r.headsSentence(i, at)
	if j := at; head || r.tok(at).Kind == text.Word {
		mark := r.tok(j).Lower
		if starred(mark) && r.tok(j+1).Space && !r.tok(j+1).LineBreak && head { // "1931  * 24 June. New treaty"
			if q, k := r.leadMonth(j + 1); k > j+1 && q.from.year == 0 && q.to.year == 0 {
				return q.withYearStated(year), k
			}
		}
		if mark == "," || (mark == ":" || mark == ".") && !r.tok(j+1).LineBreak && r.opensLine(i) {
			j++
		}
		q, k := r.leadMonth(j)
		if k > j && mark != "," && j > at && q.from.day == 0 && r.tok(k).Kind != text.Punct && !r.tok(k).LineBreak && !r.gap(k) && !(r.tok(k-1).Text == "." && r.tok(k).Capital) {
			return period{from: moment{year: year}}, at // "1956: October crisis" is no date of a month
		}
		if k == j && q.missing() && (j == at || mark == ",") && r.opensLine(i) {
			after := r.tok(j + 1)
			if s := seasons.Of(r.tok(j).Lower); s > 0 && (after.Kind == text.Punct || after.LineBreak || r.gap(j+1)) { // "1900, summer.", "2002 autumn –"
				return period{from: moment{year: year, season: s}}, j + 1
			}
		}
		if k > j && q.from.year == 0 && q.to.year == 0 {
			return q.withYearStated(year), k
		}
	}
	if q, k := r.dashedMonth(i, at); k > at {
		return q.withYearStated(year), k
	}
	if q, k := r.pointedColumn(i, at); k > at {
		return q.withYearStated(year), k
	}
	p.from.year = year
	if j, ok := r.dash(at); ok || r.tok(at).Lower == "/" {
		if !ok {
			j = at + 1
		}
		if y, k := r.yearEnd(j, year, at); k > j {
			p.to.year = y
			return p, k
		}
		if vague.Has(r.tok(j).Lower) && !r.tok(j).LineBreak {
			if q, k := r.approximate(j); k > j && q.to.missing() && q.from.month == 0 && q.from.year > year && !q.from.decade && !q.from.century && !q.relative {
				p.to = q.from // "1868–early 1869"
				return p, k
			}
		}
		switch r.tok(j).Lower {
		case "present", "today", "now", "date":
			p.openTo = true
			return p, j + 1
		}
	}
	return p, at
}

// starred reports a mark by which those who keep a list single out what matters most.
func starred(mark string) bool {
	return mark == "*" || mark == "†" || mark == "‡" || mark == "§" || mark == "+"
}

// dashedMonth reads the month and day that a dash sets off from the year at the head of a line,
// as agencies print it: "2005 - February: talks", "2008 – March 1: raid". What follows must end
// the date: "1956 – October crisis" is of a year.
func (r *reader) dashedMonth(i, at int) (p period, next int) {
	if !r.opensLine(i) {
		return p, at
	}
	switch r.tok(at).Text {
	case "-", "–", "—", "--":
	default:
		return p, at
	}
	if !r.tok(at).Space || !r.tok(at+1).Space || r.tok(at+1).LineBreak {
		return p, at
	}
	q, k := r.leadMonth(at + 1)
	if k == at+1 || q.from.year > 0 || q.to.year > 0 {
		return p, at
	}
	if t := r.tok(k); t.Kind != text.Punct || t == &none || t.Text == "(" {
		return p, at
	}
	return q, k
}

// pointedColumn reads the day and month with their points that stand behind the year at the head of a line, in a column
// of their own: "1960      11.8.     Independence". The entries below it give the day alone.
func (r *reader) pointedColumn(i, at int) (p period, next int) {
	if t := r.tok(at); !r.opensLine(i) || t.Kind != text.Number || !t.Space || t.LineBreak {
		return p, at
	}
	var room [maxAtoms + 8]atom
	a := r.atoms(at, room[:0])
	from, end := pointed(a, 0)
	if end == 0 || from.year > 0 || a[end-1].mark != '.' {
		return p, at
	}
	if p.from = from; end+1 < len(a) && a[end].mark == '-' { // "5.1.-9.2."
		if to, last := pointed(a, end+1); last > 0 && to.year == 0 && a[last-1].mark == '.' {
			p.to, end = to, last
		}
	}
	if after := r.tok(a[end-1].next); after == &none || after.LineBreak || !after.Space {
		return period{}, at
	}
	return p, a[end-1].next
}

// leadMonth reads a vague or exact month and day after a year.
func (r *reader) leadMonth(j int) (p period, next int) {
	k := j
	about := false
	if vague.Has(r.tok(k).Lower) {
		about = true
		k++
		if r.tok(k).Lower == "-" || r.tok(k).Lower == "of" {
			k++
		}
	}
	if m, _ := r.month(k); m == 0 {
		if q, n := r.dayMonth(k); n > k {
			return q, n
		}
		return p, j
	}
	p, next = r.monthFirst(k)
	if next == k {
		month, at := r.month(k)
		p, next = period{from: moment{month: month}}, at
	}
	p.from.about = about
	return p, next
}

// withYearStated fills in a year that stands in the same expression.
func (p period) withYearStated(year int) period {
	relative := p.relative
	p = p.withYear(year)
	p.relative = relative
	return p
}

// headsSentence reports a year that opens a sentence with a comma and a day or month behind it, up to a mark that parts the date
// from what is told: "Ryzhkov comes to Oslo. 1991, June: Gorbachev reads his lecture".
func (r *reader) headsSentence(i, at int) bool {
	if r.tok(at).Text != "," || !r.opensSentence(i) {
		return false
	}
	q, k := r.leadMonth(at + 1)
	if k == at+1 || q.from.year > 0 {
		return false
	}
	switch mark := r.tok(k); mark.Text {
	case ":", "–", "—", "--":
		return true
	case "-":
		return mark.Space
	}
	return false
}

// atHead reports whether what stands at i can be a date by its place: at the head of a
// line or as the second half of a range.
func (r *reader) atHead(i int) bool { return r.second || r.opensLine(i) }

// opensLine reports whether the token begins the passage or a line.
func (r *reader) opensLine(i int) bool {
	return i == r.start || r.tok(i).LineBreak || r.tok(i-1).Lower == "*" || r.tok(i-1).Lower == "**" || r.tok(i-1).Lower == "("
}

// yearEnd reads the second year of a range: "89" after 1988, "1989", "10" after 2006.
func (r *reader) yearEnd(j, first, dash int) (year, next int) {
	t := r.tok(j)
	if t.Kind != text.Number {
		return 0, j
	}
	if y, k := r.year(j); k > j {
		if y > first && y-first <= 200 {
			return y, k
		}
		return 0, j
	}
	if len(t.Text) == 2 && !t.Space && !r.tok(dash).Space && allDigits(t.Text) {
		if y := first/100*100 + atoi(t.Text); y > first {
			return y, j + 1
		}
	}
	return 0, j
}

package when

import "entente/loader/report/text"

// value reads one expression of time at i, without a preposition before it.
func (r *reader) value(i int) (p period, next int) {
	t := r.tok(i)
	switch t.Kind {
	case text.Number:
		return r.numeric(i)
	case text.Punct:
		if t.Text == "$" {
			return p, i // "from $30 million"
		}
		if p, next = r.shortPoints(i); next > i {
			return p, next
		}
		if r.shortLead(i+1) > 0 {
			return r.yearFirst(i + 1)
		}
		return r.short(i)
	}
	if r.timeless(t, i) {
		return p, i
	}
	if wd := weekdays.Of(t.Lower); wd > 0 || t.Lower == "sunday" || weekdayShort.Has(t.Lower) && t.Capital {
		if p, next = r.weekday(i); next > i {
			return p, next
		}
	}
	if p, next = r.distance(i); next > i {
		return p, next
	}
	if vague.Has(t.Lower) || t.Lower == "later" || t.Lower == "earlier" {
		return r.approximate(i)
	}
	if p, next = r.pointer(i); next > i {
		return p, next
	}
	if p, next = r.dayInWords(i); next > i {
		return p, next
	}
	if p, next = r.dayOnly(i); next > i {
		return p, next
	}
	if t.Lower == "the" {
		return r.article(i)
	}
	if p, next = r.attacks(i); next > i {
		return p, next
	}
	if p, next = r.season(i); next > i {
		return p, next
	}
	if p, next = r.decade(i); next > i {
		return p, next
	}
	if p, next = r.calendar(i); next > i {
		return r.pointed(p, next)
	}
	return period{}, i
}

// numeric reads what begins with digits.
func (r *reader) numeric(i int) (p period, next int) {
	if p, next = r.attacks(i); next > i {
		return p, next
	}
	if p, next = r.decade(i); next > i {
		return p, next
	}
	if before := r.tok(i - 1); before.Lower == "$" || before.Lower == "£" || before.Lower == "€" || before.Lower == "₹" {
		return p, i
	}
	if p, next = r.distance(i); next > i {
		if y, _ := r.year(i); y == 0 || p.duration || r.tok(i+1).Lower != "-" {
			return p, next
		}
	}
	if p, next = r.daysInBrackets(i); next > i {
		return p, next
	}
	if p, next = r.dayInDigits(i); next > i {
		return p, next
	}
	p, next = r.calendar(i)
	if next == i {
		return r.ordinalDay(i)
	}
	if p.from.month == 0 && !r.isDate(i, next) {
		return period{}, i
	}
	return r.pointed(p, next)
}

// pointed adds the year that a pointer gives: "December of the same year".
func (r *reader) pointed(p period, next int) (period, int) {
	if !p.yearless() {
		return p, next
	}
	j := next
	if r.tok(j).Lower == "," {
		j++
	}
	if y, k := r.yearsOn(j); k > j {
		p = p.withYear(y)
		p.relative = true
		return p, k
	}
	if m, k, ok := r.yearPointer(j); ok {
		p = p.withYear(m.year)
		p.relative = true
		return p, k
	}
	if w := r.tok(j).Lower; w == "of" || w == "in" {
		j++
	}
	if _, k, ok := r.step(j); ok && r.tok(k).Lower == "year" {
		return period{}, k + 1 // "November of the same year", and nothing tells which
	}
	return p, next
}

// yearsOn is the year some years from the date before: "in October three years later".
func (r *reader) yearsOn(i int) (year, next int) {
	n, j, ok := r.count(i)
	if !ok || n == 0 || units.Of(r.tok(j).Lower) != unitYear || r.anchor.year == 0 || r.anchor.decade || r.anchor.century {
		return 0, i
	}
	sign, k, ok := r.direction(j + 1)
	if !ok || r.tok(j+1).Lower == "ago" {
		return 0, i
	}
	return r.anchor.year + sign*n, k
}

// short reads '71 and the '90s.
func (r *reader) short(i int) (p period, next int) {
	n := r.tok(i + 1)
	if mark := r.tok(i).Text; mark != "'" && mark != "’" && mark != "‘" {
		return p, i // "at an end (11 Dec)"
	}
	if n.Kind != text.Number || n.Space || i > r.start && !r.tok(i).Space && r.tok(i-1).Kind != text.Punct {
		return p, i
	}
	if p, next = r.decade(i + 1); next > i+1 {
		return p, next
	}
	if len(n.Text) == 2 && allDigits(n.Text) && r.tok(i+2).Text != "'" && r.tok(i+2).Text != "’" {
		return period{from: moment{year: r.fullYear(atoi(n.Text))}}, i + 2
	}
	return p, i
}

// article reads a value behind "the": the 1990s, the summer of 1941, the 5th of
// October, the early nineties, the year 1949.
func (r *reader) article(i int) (p period, next int) {
	j := i + 1
	t := r.tok(j)
	if attributive.Has(t.Lower) && t.Lower != "calendar" {
		if t.Lower == "month" && r.tok(j+1).Lower == "of" {
			j++
		}
		if p, next = r.calendar(j + 1); next > j+1 {
			return p, next
		}
		return p, i
	}
	if vague.Has(t.Lower) {
		if p, next = r.approximate(j); next > j {
			return p, next
		}
		return p, i
	}
	if p, next = r.season(j); next > j {
		return p, next
	}
	if p, next = r.decade(j); next > j {
		return p, next
	}
	if p, next = r.short(j); next > j {
		return p, next
	}
	if t.Kind == text.Number {
		if p, next = r.calendar(j); next > j && (p.from.month > 0 || r.isDate(j, next)) {
			return p, next
		}
	}
	return period{}, i
}

// approximate reads "early 1996", "late in 1971", "the end of 1971", "mid-June",
// "mid-1990s", "late that year", "early the following year", "about 1648".
func (r *reader) approximate(i int) (p period, next int) {
	word, j := r.tok(i).Lower, i+1
	if word == "later" || word == "earlier" { // "later that year" is no less exact than the year
		if j < r.end && r.tok(j).Lower == "in" {
			j++
		}
		if p, next = r.pointer(j); next > j {
			return p, next
		}
		if p, next = r.month2(j); next > j {
			return p, next
		}
		return p, i
	}
	for hops := 0; hops < 4; hops++ {
		switch w := r.tok(j).Lower; {
		case w == "-" || w == "of" || w == "in" || w == "part" || w == "half" || w == "years" || w == "days" || w == "weeks" || w == "months" ||
			w == "to" && vague.Has(r.tok(j+1).Lower), vague.Has(w) && word != w:
			j++
			continue
		case w == "." && len(word) <= 2:
			j++
			continue
		case w == "the" && r.tok(j+1).Kind == text.Number || w == "the" && (decadeNames.Of(r.tok(j+1).Lower) > 0 || seasons.Of(r.tok(j+1).Lower) > 0 || vague.Has(r.tok(j+1).Lower)):
			j++
			continue
		}
		break
	}
	if word == "close" && r.tok(i+1).Lower != "of" || (word == "c" || word == "ca") && r.tok(j).Kind != text.Number {
		return p, i
	}
	if p, next = r.bare(j); next == j {
		y, k := r.shortYear(j)
		if k == j || r.tok(j-1).Lower != "of" || !r.opensLine(i) {
			return period{}, i
		}
		p.from.year, next = y, k // "end of 87: relations back"
	}
	if p.from.month > 0 && p.from.day == 0 && p.from.year == 0 && p.to.missing() {
		if k, ok := r.joint(next); ok && vague.Has(r.tok(k).Lower) {
			if q, n := r.approximate(k); n > k && q.to.missing() && q.from.month > p.from.month && q.from.year > 0 && !q.relative {
				p.from.about, p.to = true, q.from // "late June/early July 1877"
				return p.withYearStated(0), n
			}
		}
	}
	about := func(m moment) moment {
		if !m.missing() && (m.day == 0 || word == "about" || word == "around" || word == "circa" || word == "c" || word == "ca") {
			m.about = true
		}
		return m
	}
	if p.from.decade && (word == "mid" || word == "middle") {
		p.from = moment{year: p.from.year + 5}
	}
	whole := p.from.decade || p.from.century || p.from.month > 0 && (word == "end" || word == "close" || word == "start" || word == "beginning")
	if p.to.missing() && (!whole || word == "about" || word == "around" || word == "circa" || word == "c" || word == "ca") {
		p.from = about(p.from)
	}
	return p, next
}

// bare reads a value that a vague word qualifies.
func (r *reader) bare(j int) (p period, next int) {
	if p, next = r.pointer(j); next > j {
		return p, next
	}
	if p, next = r.season(j); next > j {
		return p, next
	}
	if p, next = r.decade(j); next > j {
		return p, next
	}
	if r.tok(j).Kind == text.Punct {
		return r.short(j)
	}
	if p, next = r.month2(j); next > j {
		return p, next
	}
	if p, next = r.calendar(j); next > j && (p.from.month > 0 || r.isDate(j, next)) {
		return r.pointed(p, next)
	}
	return period{}, j
}

// month2 reads a month that the words before it have made sure of.
func (r *reader) month2(j int) (p period, next int) {
	month, k := r.month(j)
	if k == j {
		return p, j
	}
	if q, n := r.monthFirst(j); n > k {
		return r.pointed(q, n)
	}
	return r.pointed(period{from: moment{month: month}}, k)
}

// weekday reads "Monday, 5 May 1998" and "Monday (5 May)", where it adds nothing to the
// date. Alone it is the last one before the document's day, the next one where the
// words speak of what is to come.
func (r *reader) weekday(i int) (p period, next int) {
	j := i + 1
	for r.tok(j).Lower == "," || r.tok(j).Lower == "." || r.tok(j).Lower == "(" || r.tok(j).Lower == "the" {
		j++
	}
	if p, next = r.calendar(j); next > j && p.from.day > 0 {
		return p, next
	}
	doc := momentOf(r.ctx.Document)
	wd, ok := weekdays.Find(r.tok(i).Lower)
	if !ok {
		return period{}, i
	}
	if r.tok(i-1).Lower == "the" && r.tok(i-2).Lower == "on" && r.anchor.day > 0 && (r.ends(i+1) || r.tok(i+1).Kind == text.Word && functionWords.Has(r.tok(i+1).Lower) || r.tok(i+1).Capital) { // on the Monday after it
		return period{from: r.anchor.plus((wd-r.anchor.weekday()+6)%7+1, unitDay), relative: true}, i + 1
	}
	if r.entry.day > 0 && r.own == r.entry || r.entry.day > 0 && r.own.missing() { // of a day's entry
		doc = r.entry
	} else if !r.entry.missing() && (r.entry.year != doc.year || r.entry.month > 0 && r.entry.month != doc.month) || r.entry.missing() && !r.own.missing() && !(r.ctx.Running && r.own == doc) { // "ACCRA, 14 March 2019 – … on Tuesday"
		return period{}, i
	}
	if doc.day == 0 {
		return period{}, i
	}
	switch r.tok(i - 1).Lower {
	case "on", "last", "next", "by", "until", "since":
	default:
		if !r.reported(i) {
			return period{}, i
		}
	}
	back := (doc.weekday() - wd + 7) % 7
	if r.future(i) || r.tok(i-1).Lower == "next" {
		return period{from: doc.plus((7-back)%7, unitDay), relative: true}, i + 1
	}
	next = i + 1
	if r.tok(next).Lower == "of" && r.tok(next+1).Lower == "last" && r.tok(next+2).Lower == "week" || r.tok(next).Lower == "last" && r.tok(next+1).Lower == "week" {
		for next < r.end && r.tok(next-1).Lower != "week" {
			next++
		}
		week := doc.week(-1).from
		return period{from: week.plus((wd+6)%7, unitDay), relative: true}, next
	}
	p = period{from: doc.plus(-back, unitDay), relative: true}
	if second := weekdays.Of(r.tok(next + 1).Lower); r.joins(next) && second == (wd+1)%7 && (second > 0 || r.tok(next+1).Lower == "sunday") { // on Sunday and Monday
		if back == 0 {
			p.from = p.from.plus(-7, unitDay)
		}
		p.to = p.from.plus(1, unitDay)
		next += 2
	}
	return p, next
}

// joins reports whether the word at i joins two days.
func (r *reader) joins(i int) bool {
	w := r.tok(i).Lower
	return w == "and" || w == "-" || w == "–" || w == "to"
}

// reported reports whether a weekday stands without "on" as agencies write it: "said
// Tuesday", "arrived in Lima Monday", at the end of a clause.
func (r *reader) reported(i int) bool {
	t := r.tok(i + 1)
	if !(t.Kind == text.Punct && t.Text != "-" && t.Text != "'" && t.Text != "’" && t.Text != "(") {
		return false
	}
	return r.tok(i-1).Kind == text.Word && r.tok(i-1).Lower != "the" && r.tok(i-1).Lower != "a" && r.tok(i-1).Lower != "black" && r.tok(i-1).Lower != "bloody"
}

// future reports whether the words shortly before i speak of what is to come.
func (r *reader) future(i int) bool {
	for j := i - 1; j >= r.start && j > i-12; j-- {
		switch r.tok(j).Lower {
		case ".", ";":
			return false
		case "will", "shall", "due", "scheduled", "expected", "plans", "planned":
			return true
		case "to":
			if w := r.tok(j - 1).Lower; (w == "is" || w == "are") && !r.tok(j+1).Capital {
				return true
			}
		case "be":
			if w := r.tok(j - 2).Lower; r.tok(j-1).Lower == "to" && (w == "is" || w == "are") {
				return true
			}
		}
	}
	return false
}

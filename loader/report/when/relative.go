package when

import (
	"strings"

	"entente/loader/report/text"
)

// pointer reads an expression that points from another date: "the following year",
// "that summer", "the same day", "last month", "yesterday", "the year before".
func (r *reader) pointer(i int) (p period, next int) {
	if m, k, ok := r.yearPointer(i); ok {
		return period{from: m, relative: true}, k
	}
	word := r.tok(i).Lower
	switch word {
	case "yesterday", "tomorrow", "today":
		return r.deictic(i)
	case "before", "by":
		return r.isOut(i)
	case "within", "less":
		return r.within(i)
	case "during":
		if k := r.visit(i + 1); k > i && r.anchor.year > 0 {
			if r.told.last() == r.anchor { // all days of the visit
				p = r.told
				p.relative = true
				return p, k
			}
			return period{from: r.anchor, relative: true}, k
		}
		return p, i
	}
	if p, next = r.dayWithin(i); next > i {
		return p, next
	}
	if p, next = r.half(i); next > i {
		return p, next
	}
	if p, next = r.feast(i); next > i {
		return p, next
	}
	if word == "the" && r.tok(i+1).Lower == "month" && i > r.start && r.wide(i) && r.anchor.month > 0 && r.tok(i+2).Lower != "of" && r.tok(i+2).Lower != "before" && r.tok(i+2).Lower != "after" { // later in the month
		return period{from: moment{year: r.anchor.year, month: r.anchor.month}, relative: true}, i + 2
	}
	if part := r.tok(i - 2).Lower; word == "the" && r.tok(i+1).Lower == "decade" && r.tok(i-1).Lower == "of" && (vague.Has(part) || part == "half") && r.anchor.year > 0 && !r.anchor.century {
		return period{from: moment{year: r.anchor.year / 10 * 10, decade: true}, relative: true}, i + 2 // "in the second half of the decade"
	}
	if u := units.Of(r.tok(i + 1).Lower); word == "the" && (u == unitMonth || u == unitYear) && !strings.HasSuffix(r.tok(i+1).Lower, "s") && r.tok(i+2).Lower == "that" && r.tok(i+3).Lower == "followed" && r.ends(i+4) {
		if p.from = r.anchor.plus(1, u); !p.from.missing() { // "in the year that followed"
			p.relative = true
			return p, i + 4
		}
	}
	if u := units.Of(r.tok(i + 1).Lower); word == "the" && u >= unitDay && u <= unitYear {
		if p, next = r.besides(i, u); next > i {
			return p, next
		}
	}
	if p, next = r.nextDay(i); next > i {
		return p, next
	}
	steps, j, ok := r.step(i)
	if !ok {
		return p, i
	}
	t := r.tok(j)
	base := r.base(word, j+1)
	switch u := units.Of(t.Lower); {
	case u != noUnit && strings.HasSuffix(t.Lower, "s"): // "the last days"
	case u == unitMonth && base.month > 0:
		p.from = base.plus(steps, u)
	case (t.Lower == "occasion" || t.Lower == "date") && steps == 0 && (word == "that" || r.tok(j-1).Lower == "same"):
		if p.from = base; r.told.last() == base { // all days of the visit
			p = r.told
		}
	case u == unitDay && word == "last" && r.tok(i-1).Lower == "the": // "on the last day", of nobody knows what
	case u == unitDay && base.day > 0, daytimes.Has(t.Lower) && base.day > 0:
		p.from = base.plus(steps, unitDay)
	case u == unitWeek && base.day > 0 && (word == "last" || word == "this" || word == "next") && r.entry.missing():
		p = base.week(steps)
	case u == unitWeek && base.month > 0 && r.tok(j-1).Lower == "same":
		p.from = moment{year: base.year, month: base.month} // no finer than the month it lies in
	case u == unitWeek && base.day > 0 && steps != 0:
		p.from = base.plus(steps, u)
	case u == unitDecade && base.year > 0:
		p.from = moment{year: (base.year/10 + steps) * 10, decade: true}
	case seasons.Of(t.Lower) > 0 && base.year > 0:
		p.from = moment{year: base.year + steps, season: seasons.Of(t.Lower)}
		if steps > 0 && base.month > 0 && base.month < 3*(p.from.season-20) {
			p.from.year = base.year // "the following summer" after May is the same year's
		}
	case months.Of(t.Lower) > 0 && t.Capital && base.year > 0:
		return r.monthPointer(j, steps, base), j + 1
	default:
		return period{}, i
	}
	if p.from.missing() || steps == 0 && r.tok(j-1).Lower == "same" && r.anothers(j+1) {
		return period{}, i
	}
	p.relative = true
	if k := j + 2; p.from.season > 0 && p.to.missing() && r.tok(j+1).Lower == "and" && seasons.Of(r.tok(k).Lower) > p.from.season && !r.tok(k).Capital {
		p.to = moment{year: p.from.year, season: seasons.Of(r.tok(k).Lower)} // "that autumn and winter"
		return p, k + 1
	}
	return p, j + 1
}

// nextDay reads "on the next" and "on the eve" for the day behind or before the one told last: "left the union on 25 June and
// recognised each other on the next".
func (r *reader) nextDay(i int) (p period, next int) {
	if r.tok(i).Lower != "the" || r.tok(i-1).Lower != "on" || r.anchor.day == 0 || !r.ends(i+2) || r.own.missing() && r.entry.missing() {
		return p, i
	}
	switch r.tok(i + 1).Lower {
	case "next", "morrow":
		p.from = r.anchor.plus(1, unitDay)
	case "eve":
		p.from = r.anchor.plus(-1, unitDay)
	default:
		return p, i
	}
	p.relative = true
	return p, i + 2
}

// besides reads "the day before", "the month after" and, of another event, "the day after
// Chile left".
func (r *reader) besides(i int, u unit) (p period, next int) {
	steps := 0
	switch r.tok(i + 2).Lower {
	case "before":
		steps = -1
	case "after":
		steps = 1
	default:
		return p, i
	}
	if r.ends(i+3) || r.tok(i+3).Kind == text.Word && r.opensSentence(i) && r.tok(i+3).Lower == "that" && r.back(i+3) {
		if u == unitYear {
			return p, i // yearPointer has read it, or cannot
		}
		p.from = r.anchor.plus(steps, u)
		p.from.about = u == unitWeek && !p.from.missing()
		p.relative = true
		if p.from.missing() {
			return p, i
		}
		return p, i + 3
	}
	p, next, ok := r.apart(i, i+2, 1, u)
	if !ok || p.duration {
		return p, i
	}
	return p, next
}

// visit reads what stands behind "during" for a visit told before: "during the visit,",
// "during this trip an accord was signed". It gives 0 where the words tell whose visit
// it was or a date stands near.
func (r *reader) visit(i int) (next int) {
	switch r.tok(i).Lower {
	case "the", "this", "that", "his", "her", "their":
	default:
		return 0
	}
	switch r.tok(i + 1).Lower {
	case "visit", "trip", "tour", "stay":
	default:
		return 0
	}
	switch r.tok(i + 2).Lower {
	case "to", "of", "by", "in", "from", "paid", "that", "which", "there":
		return 0
	}
	for j := i + 2; j < i+9 && j < r.end; j++ {
		if t := r.tok(j); t.Kind == text.Number || months.Of(t.Lower) > 0 && t.Capital {
			return 0
		}
	}
	return i + 2
}

// monthPointer gives the month at j, steps of its occurrences after the base:
// "the following January", "that May", "last December".
func (r *reader) monthPointer(j, steps int, base moment) period {
	m := moment{year: base.year, month: months.Of(r.tok(j).Lower)}
	if steps > 0 && base.month > 0 && m.month <= base.month || steps > 0 && base.month == 0 {
		m.year++
	}
	if steps < 0 && (base.month == 0 || m.month >= base.month) {
		m.year--
	}
	return period{from: m, relative: true}
}

// step reads the word that says which way a pointer goes.
func (r *reader) step(i int) (steps, next int, ok bool) {
	word, j := r.tok(i).Lower, i+1
	if word == "the" {
		word, j = r.tok(j).Lower, j+1
		if word == "very" {
			if units.Of(r.tok(j).Lower) == unitDay {
				return 0, j, true // "on the very day"
			}
			word, j = r.tok(j).Lower, j+1
		}
		switch word {
		case "same":
			return 0, j, true
		case "next", "following", "succeeding", "ensuing", "subsequent":
			return 1, j, true
		case "previous", "preceding", "prior":
			return -1, j, true
		}
		return 0, i, false
	}
	switch word {
	case "that", "this":
		if r.tok(j).Lower == "same" || r.tok(j).Lower == "very" {
			j++
		}
		return 0, j, true
	case "same":
		return 0, j, true
	case "next", "following":
		return 1, j, true
	case "last", "previous":
		return -1, j, true
	}
	return 0, i, false
}

// base is what a pointer counts from: "last" and "this" from the document's date
// where the entry has none, the others from the date before; "next" from the document's
// where the words behind it, from i on, speak of what is to come.
func (r *reader) base(word string, i int) moment {
	switch word {
	case "this", "last":
		if r.entry.missing() {
			return momentOf(r.ctx.Document)
		}
	case "next":
		if r.anchor.missing() || r.entry.missing() && !momentOf(r.ctx.Document).missing() && r.coming(i) {
			return momentOf(r.ctx.Document)
		}
	}
	return r.anchor
}

// coming reports whether the sentence goes on from i in the future: "Next year the line is
// to be opened".
func (r *reader) coming(i int) bool {
	for j := i; j < min(r.end, i+14); j++ {
		switch r.tok(j).Lower {
		case ".", ";", "was", "were", "had":
			return false
		case "will", "shall":
			return true
		case "is", "are":
			if w := r.tok(j + 1).Lower; w == "to" || w == "due" || w == "expected" || w == "scheduled" || w == "planned" {
				return true
			}
		}
	}
	return false
}

// yearPointer reads "that year", "of the following year", "the same year", "last
// year", "the year before", "the next year".
func (r *reader) yearPointer(i int) (m moment, next int, ok bool) {
	j := i
	if w := r.tok(j).Lower; w == "of" || w == "in" {
		j++
	}
	word := r.tok(j).Lower
	steps, k, ok := r.step(j)
	if !ok && word == "the" && r.tok(j+1).Lower == "year" { // the year before, the year after, (late in) the year
		k = j + 2
		switch r.tok(k).Lower {
		case "before":
			steps, ok = -1, r.ends(k+1) && !r.measured(j)
		case "after", "following":
			steps, ok = 1, r.ends(k+1)
		default:
			back := r.tok(i - 1).Lower
			if doc := momentOf(r.ctx.Document); r.own.missing() && r.entry.missing() && doc.day > 0 { // the year of writing
				return r.yearOf(doc, 0), k, i > r.start && r.wide(i)
			}
			return r.yearOf(r.anchor, 0), k, i > r.start && (back == "in" || back == "of" || word == "of") && r.wide(i) && r.anchor.year > 0
		}
		if !ok {
			return moment{}, i, false
		}
		m = r.yearOf(r.anchor, steps)
		return m, k + 1, m.year > 0
	}
	if !ok || r.tok(k).Lower != "year" {
		return moment{}, i, false
	}
	if steps == 0 && r.anothers(k+1) {
		return moment{}, i, false
	}
	base := r.base(word, k+1)
	if word == "that" && r.open.year > 0 {
		base = r.open
	}
	m = r.yearOf(base, steps)
	return m, k + 1, m.year > 0 && base.year > 0
}

// measured reports whether the year at i is only one that another is measured against: "eight times as
// many as the year before", "fewer than in the year before".
func (r *reader) measured(i int) bool {
	w := r.tok(i - 1).Lower
	if w == "in" {
		w = r.tok(i - 2).Lower
	}
	return w == "as" || w == "than"
}

// anothers reports whether what stands behind "the same year" at i names another event, whose year it was:
// "the same year that Chile joined", not "the same day as the raid".
func (r *reader) anothers(i int) bool {
	switch r.tok(i).Lower {
	case "that", "as":
	case "in":
		if i++; r.tok(i).Lower != "which" {
			return false
		}
	default:
		return false
	}
	t := r.tok(i + 1)
	return t.Kind == text.Word && t.Capital && !r.named(t.Lower, i-1)
}

// wide reports whether the words before i say that a part of the year is meant
// ("late in the year", "the end of the year").
func (r *reader) wide(i int) bool {
	for j := i - 1; j >= r.start && j >= i-3; j-- {
		w := r.tok(j).Lower
		if vague.Has(w) || w == "later" || w == "earlier" {
			return true
		}
	}
	return false
}

func (r *reader) yearOf(m moment, steps int) moment {
	if m.year == 0 || m.decade || m.century {
		return moment{}
	}
	return moment{year: m.year + steps}
}

// deictic reads yesterday, today and tomorrow of a dated text. "Today" at the head of
// a sentence means nowadays.
func (r *reader) deictic(i int) (p period, next int) {
	doc := momentOf(r.ctx.Document)
	if doc.day == 0 || !r.ctx.Entry.IsZero() {
		return p, i
	}
	n := 0
	switch r.tok(i).Lower {
	case "yesterday":
		n = -1
	case "tomorrow":
		n = 1
	default:
		if r.tok(i).Capital || r.tok(i+1).Lower == "'s" {
			return p, i
		}
	}
	return period{from: doc.plus(n, unitDay), relative: true}, i + 1
}

// isOut reads "before the month is out" and its kind: within that month or year.
func (r *reader) isOut(i int) (p period, next int) {
	if r.tok(i+1).Lower != "the" || r.tok(i+3).Lower != "is" && r.tok(i+3).Lower != "was" || r.tok(i+4).Lower != "out" {
		return p, i
	}
	switch units.Of(r.tok(i + 2).Lower) {
	case unitMonth:
		p.from = r.anchor.plus(0, unitMonth)
	case unitYear:
		p.from = r.yearOf(r.anchor, 0)
	}
	if p.from.missing() {
		return p, i
	}
	p.relative = true
	return p, i + 5
}

// feast reads days with names: Christmas Day, New Year's Eve, "the last day of the
// year" (1917).
func (r *reader) feast(i int) (p period, next int) {
	switch w, second := r.tok(i).Lower, r.tok(i+1).Lower; {
	case w == "christmas" && second == "day":
		p.from, next = moment{month: 12, day: 25}, i+2
	case w == "may" && second == "day" && r.tok(i).Capital:
		p.from, next = moment{month: 5, day: 1}, i+2
	case w == "christmas" && second == "eve":
		p.from, next = moment{month: 12, day: 24}, i+2
	case w == "new" && second == "year" && r.tok(i+2).Lower == "'s" && (r.tok(i+3).Lower == "day" || r.tok(i+3).Lower == "eve"):
		p.from, next = moment{month: 1, day: 1}, i+4
		if r.tok(i+3).Lower == "eve" {
			p.from = moment{month: 12, day: 31}
		}
	case w == "the" && (second == "last" || second == "first") && r.tok(i+3).Lower == "of" && r.ofWhole(i+4) > i+4:
		switch r.tok(i + 2).Lower {
		case "day":
			return r.edge(second == "first", false, i+4)
		case "days", "week", "weeks":
			return r.edge(second == "first", true, i+4)
		}
		return p, i
	case w == "the" && (second == "last" || second == "first") && r.tok(i+2).Lower == "day" && r.tok(i+3).Lower == "of" &&
		(r.tok(i+4).Lower == "the" || r.tok(i+4).Lower == "that" || r.tok(i+4).Lower == "this") && r.tok(i+5).Lower == "year" && r.anchor.year > 0:
		p.from, next = moment{year: r.anchor.year, month: 12, day: 31}, i+6
		if second == "first" {
			p.from.month, p.from.day = 1, 1
		}
		p.relative = true
		return p, next
	default:
		return p, i
	}
	if y, k := r.yearAfter(next); k > next {
		p.from.year, next = y, k
		return p, next
	}
	return r.pointed(p, next)
}

// ends reports whether the words of time end here, so that "the year before" is not
// "the year before the war".
func (r *reader) ends(i int) bool {
	t := r.tok(i)
	return t.Kind == text.Punct || t.Lower == "and" || t.Lower == "but" || t.Lower == "in" || t.Lower == "at" || t.Lower == "when"
}

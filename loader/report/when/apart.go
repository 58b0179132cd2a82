package when

import "entente/loader/report/text"

// measures reports whether the word at j measures from another event: "four days after the
// raid", "the year before Chile left", "three days into the war".
func (r *reader) measures(j int) bool {
	switch r.tok(j).Lower {
	case "after", "before":
		return !r.ends(j+1) || r.back(j+1)
	case "following", "into":
		return r.tok(j+1).Kind == text.Word
	}
	return false
}

// apart reads the distance between two events: n units of time from i, then "after" or
// "before" at j and the other event. Which of the two it dates depends on which has a date:
// "on 3 May they signed, four days after Bolivia left" dates the one behind the words,
// "four days after Bolivia left on 29 April, they signed" the other one.
func (r *reader) apart(i, j, n int, u unit) (p period, next int, ok bool) {
	if !r.measures(j) {
		return p, j, false
	}
	sign := 1
	if r.tok(j).Lower == "before" {
		sign = -1
	}
	if r.tok(j).Lower == "into" || r.back(j+1) { // "ten days after that"
		next = j
		if r.back(j + 1) {
			next = j + 2
		}
		p.from, p.relative = r.moved(r.anchor, sign*n, u), true
		if p.from.missing() || n == 0 {
			p = period{duration: true}
		}
		return p, next, true
	}
	if day, k := r.christmas(j + 1); n > 0 && k > j+1 && (u == unitDay || r.tok(i).Lower != "the") {
		p.from, p.relative = r.moved(day, sign*n, u), true
		return p, k, !p.from.missing()
	}
	opening := r.opensSentence(i)
	base := r.own
	switch {
	case !base.missing() && (!opening || r.first(i)):
		p.from, p.aside = r.moved(base, -sign*n, u), text.Behind
	case !r.ahead(j + 1).missing():
		p.from, p.aside = r.moved(r.ahead(j+1), sign*n, u), text.Other
	case opening && r.first(i) && !r.entry.missing():
		p.from, p.aside = r.moved(r.entry, -sign*n, u), text.Behind
	case n > 0 && r.known(j+1):
		p.from, p.aside = r.moved(r.anchor, sign*n, u), text.Other
	}
	p.relative = true
	if p.from.missing() {
		return period{duration: true, aside: p.aside}, j, true
	}
	return p, j, true
}

// christmas is the day that "two days after Christmas" counts from.
func (r *reader) christmas(i int) (day moment, next int) {
	if t := r.tok(i); t.Lower != "christmas" || r.tok(i+1).Lower == "day" || r.tok(i+1).Lower == "eve" {
		return day, i
	}
	day = moment{year: r.anchor.year, month: 12, day: 25}
	y, next := r.yearAfter(i + 1)
	if y > 0 {
		day.year = y
	} else if r.anchor.year == 0 || r.anchor.decade || r.anchor.century {
		return day, i
	}
	return day, next
}

// maxNamed is how many words back a name may stand that a distance counts from.
const maxNamed = 200

// moved is a moment some units on; where nobody says how many, no more than the month or
// year that they lie in.
func (r *reader) moved(m moment, n int, u unit) moment {
	if n != 0 {
		if p := m.plus(n, u); !p.missing() {
			return p
		}
	}
	if m.decade || m.century {
		return moment{}
	}
	switch {
	case (u == unitDay || u == unitWeek && n != 0) && m.month > 0:
		return moment{year: m.year, month: m.month, about: true}
	case n > 3 || n < -3: // eighteen months from a year
		return moment{}
	case u == unitDay, u == unitWeek, u == unitMonth:
		return r.yearOf(m, 0)
	}
	return moment{}
}

// back reports whether the word at i stands for the event before it: "after that Peru
// left", "after it, the treaty", not "after that meeting", "after it was signed".
func (r *reader) back(i int) bool {
	switch r.tok(i).Lower {
	case "that", "this", "it", "which":
	default:
		return false
	}
	t := r.tok(i + 1)
	return t.Kind == text.Punct || t.Capital || t.Lower == "the" || t.Lower == "a" || t.Lower == "an" || t.Lower == "both"
}

// opensSentence reports whether the token begins its sentence or clause of an entry.
func (r *reader) opensSentence(i int) bool {
	if i == r.start || r.tok(i).LineBreak && r.tok(i).Blank {
		return true
	}
	if w := r.tok(i - 1).Lower; w == "the" || w == "about" || w == "some" || w == "just" || w == "only" || w == "less" {
		i--
	}
	if i == r.start {
		return true
	}
	t := r.tok(i - 1)
	return t.Kind == text.Punct && t.Text != "," && t.Text != "(" && t.Text != "'" && t.Text != "’"
}

// first reports whether nothing but the date of the entry stands before i.
func (r *reader) first(i int) bool {
	for k := i - 1; k >= r.start && k > i-14; k-- {
		t := r.tok(k)
		if t.Kind == text.Word && months.Of(t.Lower) == 0 && weekdays.Of(t.Lower) == 0 && !weekdayShort.Has(t.Lower) && t.Lower != "the" && t.Lower != "on" && t.Lower != "in" {
			return false
		}
	}
	return r.heading || !r.entry.missing()
}

// ahead is the date that the other event brings with it: "four days after the invasion of
// Kuwait on August 2,".
func (r *reader) ahead(j int) moment {
	for k := j; k < j+14 && k < r.end; k++ {
		t := r.tok(k)
		if t.Text == "," || t.Text == "." || t.Text == ";" || t.Text == "(" && k > j {
			break
		}
		if t.Kind != text.Number && (t.Kind != text.Word || !t.Capital || months.Of(t.Lower) == 0) {
			continue
		}
		p, next := r.calendar(k)
		if next == k || p.missing() || !p.to.missing() || p.from.month == 0 && !r.isDate(k, next) {
			continue
		}
		if p = r.settle(p, k); p.from.year > 0 {
			return p.from
		}
	}
	return moment{}
}

// known reports whether the other event is one told before: "four days after the raid",
// "after his return", not "after Chile had left".
func (r *reader) known(j int) bool {
	switch r.tok(j).Lower {
	case "the", "this", "that", "his", "her", "their", "its":
		if r.tok(j).Lower == "this" && written.Has(r.tok(j+1).Lower) {
			return false // "in the week before this report went to print": nothing that was told
		}
		return r.tok(j+1).Kind == text.Word && !r.tok(j+1).Capital && r.tok(j+1).Lower != "independence" && !r.strange(j+1)
	}
	return false
}

// strange reports whether the other event is that of somebody or some place that the passage has not named
// before: "seven months after the fall of Somoza".
func (r *reader) strange(j int) bool {
	for k := j + 1; k < j+5; k++ {
		t := r.tok(k)
		switch {
		case t.Kind != text.Word || t.Capital:
			return false
		case !linking.Has(t.Lower):
			continue
		}
		if r.tok(k+1).Lower == "the" {
			k++
		}
		name := r.tok(k + 1)
		return name.Kind == text.Word && name.Capital && !r.named(name.Lower, j-1)
	}
	return false
}

// written is what a document calls itself.
var written = set("report paper page note issue article text summary bulletin edition booklet book volume chronology list publication update")

// linking words join to a noun whose or where it is.
var linking = set("of in at by against with to from on")

// named reports whether the passage has a word shortly before the token at end.
func (r *reader) named(word string, end int) bool {
	for k := max(r.start, end-maxNamed); k < end; k++ {
		if r.tok(k).Lower == word {
			return true
		}
	}
	return false
}

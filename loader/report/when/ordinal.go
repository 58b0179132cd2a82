package when

import (
	"strings"

	"entente/loader/report/text"
)

// ofWhole is the end of a year or a month with or without one, at i.
func (r *reader) ofWhole(i int) (next int) {
	if _, k := r.year(i); k > i {
		return k
	}
	if m, k := r.month(i); m > 0 {
		if _, n := r.yearAfter(k); n > k {
			return n
		}
		return k
	}
	return i
}

// edge is the first or last day or week of a year or month at i: "the last day of 1988",
// "in the last week of February".
func (r *reader) edge(first, week bool, i int) (p period, next int) {
	m := moment{}
	next = r.ofWhole(i)
	if y, k := r.year(i); k > i {
		m.year, m.month = y, 12
		if first {
			m.month = 1
		}
	} else {
		month, k := r.month(i)
		m.month = month
		if y, n := r.yearAfter(k); n > k {
			m.year = y
		} else {
			p.relative = true // the year is settled as for any month
		}
	}
	switch {
	case week:
		m.about = true
	case first:
		m.day = 1
	default:
		t := moment{year: m.year, month: m.month, day: 1}.time().AddDate(0, 1, -1)
		m.day = t.Day()
	}
	p.from = m
	return p, next
}

// ordinalDay reads "22nd" and "28th" in notes without articles: a day of the month
// before it, at the end of a clause or the head of one.
func (r *reader) ordinalDay(i int) (p period, next int) {
	day, k := r.day(i)
	if k == i || len(r.tok(i).Text) < 3 || r.anchor.month == 0 {
		return p, i
	}
	before, after := r.tok(i-1), r.tok(k)
	switch before.Lower { // "from 9th to 11th", "on 9th"
	case "on", "till", "until", "to", "by":
		if r.dayEnds(k) && (before.Lower != "to" || r.tok(i-3).Lower == "from") {
			return period{from: moment{year: r.anchor.year, month: r.anchor.month, day: day}, relative: true}, k
		}
	case "from":
		if w := after.Lower; w == "to" || w == "until" || w == "till" {
			if _, n := r.day(k + 1); n > k+1 && len(r.tok(k+1).Text) > 2 && r.dayEnds(n) {
				return period{from: moment{year: r.anchor.year, month: r.anchor.month, day: day}, relative: true}, k
			}
		}
	}
	if after.Kind == text.Word && (before.Kind != text.Punct || !after.Capital || !r.dayEnds(k)) || before.Lower == "the" || before.Text == "-" {
		return p, i
	}
	if after.Kind == text.Word && before.Text == "," && r.ctx.Entry.IsDay() {
		return p, i // "7 January: agreement, Lima, 11th Leaders' Summit" counts the summits
	}
	return period{from: moment{year: r.anchor.year, month: r.anchor.month, day: day}, relative: true}, k
}

// daysInBrackets reads "(6-7)" in an entry of a month: days of it.
func (r *reader) daysInBrackets(i int) (p period, next int) {
	if r.entry.month == 0 || r.entry.day > 0 || r.tok(i-1).Text != "(" {
		return p, i
	}
	first, k := r.day(i)
	j, ok := r.dash(k)
	if k == i || !ok {
		return p, i
	}
	last, end := r.day(j)
	if end == j || last <= first || r.tok(end).Text != ")" {
		return p, i
	}
	p = period{from: moment{year: r.entry.year, month: r.entry.month, day: first}, to: moment{year: r.entry.year, month: r.entry.month, day: last}, relative: true}
	return p, end
}

// dayInDigits reads "(20.6.)" and, where the document writes dates so, "on 5/1": a day of the entry's year.
func (r *reader) dayInDigits(i int) (p period, next int) {
	if r.entry.year == 0 || r.ctx.Order != DayFirst && r.ctx.Order != MonthFirst {
		return p, i
	}
	g, k := r.numberGroup(i)
	if k == i || g.len != 2 || g.width[0] > 2 || g.width[1] > 2 {
		return p, i
	}
	switch {
	case g.sep == "." && r.tok(i-1).Text == "(" && r.tok(k).Text == "." && r.tok(k+1).Text == ")":
		k++
	case g.sep == "/" && (r.tok(i-1).Lower == "on" || r.tok(i-1).Text == "(" && r.tok(k).Text == ")"):
	default:
		return p, i
	}
	p = r.ordered(g.parts[0], g.parts[1], r.entry.year, g.sep)
	if p.from.day == 0 {
		return period{}, i
	}
	p.relative = true
	return p, k
}

// dayInWords reads "the first of September 1939", "the second of May".
func (r *reader) dayInWords(i int) (p period, next int) {
	n := ordinals.Of(r.tok(i + 1).Lower)
	if r.tok(i).Lower != "the" || n == 0 || r.tok(i+2).Lower != "of" || !r.tok(i+3).Capital {
		return p, i
	}
	month, k := r.month(i + 3)
	if k == i+3 {
		return p, i
	}
	p.from = moment{month: month, day: n}
	if y, end := r.yearAfter(k); end > k {
		p.from.year = y
		return p, end
	}
	return r.pointed(p, k)
}

// dayOnly reads "the 21st" in "on the 21st": a day of the month before it.
func (r *reader) dayOnly(i int) (p period, next int) {
	if r.tok(i).Lower != "the" || r.anchor.month == 0 {
		return p, i
	}
	switch r.tok(i - 1).Lower {
	case "on", "by", "until", "till", "from", "to", "since", "before", "after", "of":
	default:
		return p, i
	}
	day, k := r.day(i + 1)
	if n := ordinals.Of(r.tok(i + 1).Lower); n > 0 && r.tok(i+2).Lower == "of" && units.Of(r.tok(i+4).Lower) == unitMonth { // "the first of that month"
		day, k = n, i+2
	} else if k == i+1 || len(r.tok(i+1).Text) < 3 {
		return p, i
	}
	if r.tok(k).Lower == "of" && (r.tok(k+1).Lower == "that" || r.tok(k+1).Lower == "this" || r.tok(k+1).Lower == "the") && r.tok(k+2).Lower == "month" { // "the 25th of that month"
		return period{from: moment{year: r.anchor.year, month: r.anchor.month, day: day}, relative: true}, k + 3
	}
	if r.tok(k).Lower == "of" && r.tok(k+1).Lower == "the" && r.tok(k+2).Lower == "same" && r.tok(k+3).Lower == "month" {
		return period{from: moment{year: r.anchor.year, month: r.anchor.month, day: day}, relative: true}, k + 4
	}
	if !r.dayEnds(k) && !(r.tok(i-1).Lower == "on" && r.verbAt(k)) {
		return p, i // "the 17th parallel", "the 5th of May"
	}
	p.from = moment{year: r.anchor.year, month: r.anchor.month, day: day}
	p.relative = true
	return p, k
}

// verbAt reports a verb of the past in small letters, before what it is done to: "and on the 12th embraced Kohl".
func (r *reader) verbAt(i int) bool {
	t, next := r.tok(i), r.tok(i+1)
	return t.Kind == text.Word && !t.Capital && (strings.HasSuffix(t.Lower, "ed") || bygones.Has(t.Lower)) && (next.Capital || functionWords.Has(next.Lower))
}

// dayEnds reports whether an ordinal before the token at k can be a day: "on the 9th
// Bolivia …", not "the 17th parallel", "the 5th of May", "the 22nd Congress".
func (r *reader) dayEnds(k int) bool {
	t := r.tok(k)
	if t.Kind != text.Word {
		return true
	}
	if t.Lower == "of" || !t.Capital {
		return functionWords.Has(t.Lower) && t.Lower != "of"
	}
	for j := k; j < k+3; j++ { // "the 2nd Islamic Summit"
		w := r.tok(j)
		if ordinalNouns.Has(w.Lower) {
			return false
		}
		if w.Kind != text.Word || !w.Capital {
			break
		}
	}
	return true
}

// ordinalNouns are nouns with a capital that an ordinal counts: "the 22nd Congress".
var ordinalNouns = set(`congress conference summit session meeting round amendment army fleet division corps brigade regiment parallel century
	anniversary party plenum plenary assembly parliament council dialogue forum dalai republic international brics asean saarc sco g20 g7 round
	infantry battalion floor street avenue birthday day five - year plan crusade dynasty`)

var functionWords = set(`the a an he she it they we his her its their and but when while as to in at by with of after before both two three all i
	for from into near over under against amid because so during through that where which who whose there this these those no some several without until since`)

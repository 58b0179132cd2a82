package when

import "entente/loader/report/text"

// withinEntry is the year that brings a month into the range of the entry it stands in: "Nov. 1921–Feb. 1922:
// … signed on 13 December". 0 where the entry is no such range or the month lies outside it.
func (r *reader) withinEntry(p period) int {
	if d := r.ctx.Entry; !d.IsZero() && !d.Earliest().Open() && !d.Latest().Open() && p.to.month > 0 && p.to.year == 0 && p.from.month > p.to.month && d.Latest().Year() == d.Earliest().Year()+1 {
		return d.Earliest().Year() // "1975–76: the border is closed from August to February"
	}
	if d := r.ctx.Entry; p.from.month > 0 && p.to.year == 0 && r.entry.month == 0 && !r.read && r.own.missing() && !d.IsZero() && !d.Vague() && !d.Earliest().Open() && !d.Latest().Open() && d.Latest().Year() == d.Earliest().Year()+1 {
		return d.Earliest().Year() // "1852–53: the port is stormed on 14 April": what is told first came first
	}
	if p.from.month == 0 || p.to.year > 0 || r.entry.month == 0 || !r.own.missing() && r.own != r.entry {
		return 0
	}
	d := r.ctx.Entry
	if d.IsZero() || d.IsDay() || d.Earliest().Open() || d.Latest().Open() {
		return 0
	}
	for year := d.Earliest().Year(); year <= d.Latest().Year() && year < d.Earliest().Year()+3; year++ {
		m := moment{year: year, month: p.from.month, day: p.from.day}
		if at := (period{from: m}).date(); !at.IsZero() && at.Earliest() >= d.Earliest() && at.Latest() <= d.Latest() {
			return year
		}
	}
	return 0
}

// backToday is the year of a month that a new sentence of a report gives after it has looked back on what was years
// ago: "the treaty of June 1965 settled it. Chile asked for arbitration in May". Told forward, such a month is still of
// that time: "in June 1965 they signed; in December they ratified". 0 where it is no such month.
func (r *reader) backToday(p period, base moment, at int) int {
	doc, m := momentOf(r.ctx.Document), p.from
	if doc.day == 0 || !r.ctx.Running || !r.entry.missing() || !r.own.missing() || !p.to.missing() || m.month == 0 || base.month <= m.month && base.month > 0 || doc.year-base.year < 3 {
		return 0
	}
	if base.month == 0 && m.day == 0 {
		return 0 // "He came in 1985. In May he left"
	}
	if r.cameAfter(at) || r.recalled(at) || r.wasSo(at) {
		return 0
	}
	if m.month > doc.month {
		return doc.year - 1
	}
	return doc.year
}

// dateline reports a date of writing that heads a passage, behind a place: "LIMA, 18 March 2021 (Agency) – ". What stands
// behind it is a sentence of its own.
func (r *reader) dateline(from, next int) bool {
	if r.own != momentOf(r.ctx.Document) || r.own.day == 0 || from > r.start+5 || r.tok(r.start).Kind != text.Word || prepositions.Has(r.tok(r.start).Lower) {
		return false
	}
	if r.tok(next).Text == "(" {
		for k := next + 1; k < next+6; k++ {
			if r.tok(k).Text == ")" {
				next = k + 1
				break
			}
		}
	}
	switch r.tok(next).Text {
	case "–", "—", "--", ":":
		return true
	case "-":
		return r.tok(next).Space
	}
	return false
}

// amid reports whether the last date read lies within the years of an entry that covers several: what it
// tells next goes on from there, not from its end.
func (r *reader) amid() bool {
	d := r.ctx.Entry
	if d.IsZero() || d.Earliest().Open() || d.Latest().Open() || d.Earliest().Year() == d.Latest().Year() || r.anchor.month == 0 {
		return false
	}
	return r.read && r.anchor.year >= d.Earliest().Year() && r.anchor.year <= d.Latest().Year()
}

// sinceThen reports whether "since" stands a few words before i, so that what the date at i tells of lies
// back: "in power since the coup of 22 May".
func (r *reader) sinceThen(i int) bool {
	for j := i - 1; j >= r.start && j > i-7; j-- {
		t := r.tok(j)
		if t.Kind == text.Punct && t.Text != "'" && t.Text != "’" && t.Text != "-" {
			return false
		}
		if t.Lower == "since" {
			return true
		}
	}
	return false
}

// background reports a date from which nothing is counted: since when somebody between commas has had an
// office ("his host, in office since the death of Neto in 1979, came five years later"), or which treaty,
// border or the like is meant in a dated passage ("recognised the boundary of 1932").
func (r *reader) background(p period, at, next int) bool {
	if p.from.year == 0 || p.relative || r.anchor.year == 0 || !p.to.missing() {
		return false
	}
	if t := r.tok(next).Text; p.from.year < r.anchor.year && (t == "," || t == ")" || t == ".") && r.sinceThen(at) && r.tok(at-1).Lower != "since" {
		return true
	}
	noun := r.tok(at - 2)
	return p.from.month == 0 && p.from.year < r.anchor.year && r.tok(at-1).Lower == "of" && noun.Kind == text.Word && !noun.Capital &&
		(!r.entry.missing() || !r.own.missing()) && units.Of(noun.Lower) == noUnit && !vague.Has(noun.Lower) && seasons.Of(noun.Lower) == 0
}

// bracketedAside reports a date of another year in brackets that tell something by the way: "who has no army (Figueres abolished
// it in December 1948)". A date alone in brackets, or one with a few words before it, may be that of what is told.
func (r *reader) bracketedAside(p period, at int) bool {
	if p.from.year == 0 || p.relative || r.anchor.year == 0 || p.from.year == r.anchor.year || !r.entry.missing() {
		return false
	}
	for j, words := at-1, 0; j > r.start && j > at-maxBracketed; j-- {
		switch t := r.tok(j); {
		case t.Text == "(":
			return words >= minBracketed
		case t.Text == ")" || t.Text == ";":
			return false
		case t.Kind == text.Word:
			words++
		}
	}
	return false
}

// minBracketed is how many words before a date in brackets make a clause of them, maxBracketed how far the bracket may open.
const (
	minBracketed = 4
	maxBracketed = 30
)

// half reads "the first half of 2022", "the second quarter of 1996": about that year.
func (r *reader) half(i int) (p period, next int) {
	j := i
	if r.tok(j).Lower == "the" {
		j++
	}
	switch r.tok(j).Lower {
	case "first", "second", "third", "fourth", "last", "latter":
	default:
		return p, i
	}
	if w := r.tok(j + 1).Lower; w != "half" && w != "quarter" || r.tok(j+2).Lower != "of" {
		return p, i
	}
	if p, next = r.bare(j + 3); next == j+3 || p.from.day > 0 || !p.to.missing() || p.from.year == 0 {
		return period{}, i
	}
	p.from.about = !p.from.decade && !p.from.century
	return p, next
}

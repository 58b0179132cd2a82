package when

import "entente/loader/report/text"

// Find gives the expressions of time in a span of tokens, in order and without
// overlap. Give it a whole entry or paragraph, so that "four months later" finds the
// date it counts from. Dates whose year nothing settles are left out. It costs one
// pass with a bounded look-ahead.
func Find(t *text.Text, span text.Span, ctx Context) []text.When {
	var r reader
	r.begin(t, span, ctx)
	r.numbers, r.timely, r.follows = t.Numbers(), t.Marked(timeWords), t.Marked(pointedWords)
	var out []text.When
	for i := r.start; i < r.end; {
		from, p, next := r.expression(i)
		if next <= i {
			if r.tokens[i].Text == "." && i+1 < r.end && r.tokens[i+1].Capital {
				r.own = moment{}
			}
			i++
			continue
		}
		p = r.until(r.settle(p, from), from)
		if e := r.entry; e.month > 0 && p.from.year == e.year && p.from.month > e.month && r.bygone(p, from) {
			p.from.year-- // "January 7. Citing the December attacks"
		}
		w := text.When{
			Tokens: text.Span{Start: from, End: next}, Span: t.SpanOf(text.Span{Start: from, End: next}),
			Relative: p.relative, Duration: p.duration, Aside: p.aside, Elsewhen: r.elsewhen(p, from) || r.ofTreaty(p, from, next) || r.background(p, from, next) || r.bracketedAside(p, from) || p.relative && r.looksBack(from, next),
		}
		if !p.missing() {
			w.Date = p.date()
		}
		if p.duration || !w.Date.IsZero() {
			out = r.add(out, w)
		}
		r.open = moment{}
		switch {
		case p.openTo && !w.Elsewhen:
			r.open = p.from
		case p.duration || w.Date.IsZero() || p.aside == text.Behind || r.bygone(p, from) && r.entry.year > 0 || w.Elsewhen || r.reportedBack(p, from):
		case p.openFrom: // "It took until June 2023. He came that September."
			if r.entry.missing() && r.anchor.year < p.last().year {
				r.anchor, r.told = p.last(), p
			}
		default:
			r.anchor, r.told = p.last(), p
			r.lastMonth = p.relative && p.from.month > 0 && r.tok(from).Lower == "last"
			r.own = r.anchor
			r.read = true
		}
		if i = next; r.tok(i-1).Text == "." && r.tok(i).Capital && !w.Lead {
			r.own = moment{} // "signed on 3 Sept. The ministers …"
		} else if r.dateline(from, i) {
			r.own = moment{}
		}
	}
	return out
}

// begin makes r ready for a passage. The reader stays on the stack: there is one for
// every line and block.
func (r *reader) begin(t *text.Text, span text.Span, ctx Context) {
	r.t, r.tokens, r.start, r.end, r.ctx = t, t.Tokens, max(span.Start, 0), min(span.End, len(t.Tokens)), ctx
	r.monthYears = ctx.Order&MonthYears > 0
	r.romans, r.brackets = ctx.Order&RomanMonths > 0, ctx.Order&BracketDays > 0
	r.ctx.Order &^= habits
	r.anchor = momentOf(ctx.Entry)
	if r.anchor.missing() && ctx.Year > 0 {
		r.anchor = moment{year: ctx.Year}
	}
	r.entry = r.anchor
	if before := momentOf(ctx.Before); r.anchor.missing() || before.month > 0 && r.anchor == (moment{year: before.year}) && !ctx.NewestFirst {
		r.anchor = before // "the same day" in a bullet under a year counts from the bullet before
	}
}

// add appends a finding. "Five weeks later, on October 19" names one date twice: the
// exact one is kept.
func (r *reader) add(out []text.When, w text.When) []text.When {
	if n := len(out); n > 0 && !w.Duration && w.Aside == text.NoAside && out[n-1].Aside == text.NoAside && out[n-1].Relative && !out[n-1].Duration && r.apposed(out[n-1].Tokens.End, w.Tokens.Start) {
		out[n-1] = w
		return out
	}
	return append(out, w)
}

// apposed reports whether no more than a comma and "on" or "in" stands between two times, which then
// are one: not "in March, but two months later …".
func (r *reader) apposed(i, end int) bool {
	if i == end || end-i > 2 {
		return false
	}
	for ; i < end; i++ {
		if w := r.tok(i).Lower; w != "," && w != "on" && w != "in" || r.tok(i).Capital {
			return false // "on 17 May. In June …"
		}
	}
	return true
}

// settle gives a date without a year the year of the date before it, of the heading,
// or the one that brings it next to the document's date.
func (r *reader) settle(p period, at int) period {
	if p.missing() || !p.yearless() {
		return p
	}
	m, base := p.from, r.anchor
	if r.own.missing() && r.entry.year > 0 && !r.amid() {
		base = r.entry // a new sentence of a dated entry starts from the entry's year
	}
	if doc := momentOf(r.ctx.Document); doc.day > 0 && r.entry.missing() && r.own.missing() && r.future(at) {
		base = moment{} // what is to come is counted from the day of writing
	}
	if year := r.shared(p, at); year > 0 {
		return p.withYear(year)
	}
	if year := r.withinEntry(p); year > 0 {
		return p.withYear(year)
	}
	switch {
	case r.entry.missing() && !r.read && momentOf(r.ctx.Document).day > 0 && m.month > 0: // the year of the paragraph before says nothing of this one
	case base.year > 0 && !base.decade && !base.century:
		year := base.year
		if year := r.backToday(p, base, at); year > 0 {
			return p.withYear(year)
		}
		switch since := r.sinceThen(at); {
		case m.month == 0 || p.to.year > 0:
		case since && r.entry.month > 0 && base.month > 0 && m.month > base.month:
			year-- // "27 November: the general, in power since the coup of 22 December"
		case !since && (base.month-m.month >= 6 || base.month-m.month >= 3 && r.own.missing() && !r.hadBeen(at) || base.month > m.month && r.cameAfter(at)): // December, then January
			year++
		}
		if doc := momentOf(r.ctx.Document); doc.day > 0 && r.entry.missing() && r.own.missing() && r.lastMonth && base == r.anchor && base.year == doc.year-1 && base.month > m.month && m.month <= doc.month && p.to.year == 0 {
			year = doc.year // "Last December they met. In August the line was cut"
		}
		if m.month-base.month >= 9 && base.month > 0 && p.to.year == 0 && r.recalled(at) { // January, in protest at what was done in December
			year--
		}
		if doc := momentOf(r.ctx.Document); year == doc.year && m.month > doc.month && doc.day > 0 && r.entry.missing() && p.to.year == 0 && (r.wasSo(at) || r.own.missing() && r.went(at)) {
			year-- // "They had been seized in November", in a despatch of March
		}
		return p.withYear(year)
	case p.to.year > 0:
		return p.withYear(0)
	}
	doc := momentOf(r.ctx.Document)
	if doc.month == 0 || m.month == 0 {
		return period{}
	}
	year := doc.year
	switch {
	case m.month-doc.month > 6, m.month > doc.month && doc.day > 0 && r.entry.missing() && (r.wasSo(at) || r.went(at)):
		year--
	case doc.month-m.month > 9 && r.future(at): // in November, of a January to come
		year++
	}
	return p.withYear(year)
}

// shared is the year of a month that a second month behind "and" gives for both: "with Peru
// in February and with Chile in May 1992". 0 where there is none.
func (r *reader) shared(p period, at int) int {
	if !r.entry.missing() || !r.own.missing() || p.from.month == 0 || !p.to.missing() {
		return 0
	}
	joined := false
	if p.from.day > 0 {
		return r.sharedDays(p, at)
	}
	for j := at + 1; j < r.end && j < at+9; j++ {
		t := r.tok(j)
		switch {
		case t.Lower == "and" && joined, t.Kind == text.Punct && t.Text != "," && t.Text != ".", t.Text == "." && (months.Of(r.tok(j-1).Lower) == 0 || len(r.tok(j-1).Text) > 4):
			return 0
		case t.Lower == "and":
			joined = true
		case joined && t.Capital && months.Of(t.Lower) > p.from.month:
			if m, k := r.month(j); m > 0 {
				if y, n := r.yearAfter(k); n > k {
					return y
				}
			}
			return 0
		}
	}
	return 0
}

// sharedDays is shared for two days, between which no other words stand: "on 31 August and on 9 September 1991".
func (r *reader) sharedDays(p period, at int) int {
	joined := false
	for j := at; j < r.end && j < at+9; j++ {
		switch t := r.tok(j); {
		case t.Lower == "and":
			joined = true
		case joined && t.Capital && months.Of(t.Lower) > p.from.month:
			y, _ := r.yearAfter(j + 1)
			return y
		case t.Kind == text.Number, t.Capital && months.Of(t.Lower) == p.from.month, t.Lower == "on", t.Lower == "the", t.Text == "," && !joined:
		default:
			return 0
		}
	}
	return 0
}

// bygone reports whether a month without a year stands before what is recalled of it: "the
// December attacks". Nothing is counted from it.
func (r *reader) bygone(p period, at int) bool {
	after := r.tok(at + 1)
	return p.from.day == 0 && p.from.month > 0 && p.to.month == 0 && r.tok(at-1).Lower == "the" && after.Kind == text.Word && !after.Capital && !functionWords.Has(after.Lower)
}

// looksBack reports words within a sentence that only look back from what is told: "re-elected the day
// before". What comes after is not counted from there.
func (r *reader) looksBack(from, next int) bool {
	if r.opensSentence(from) || r.own.missing() && r.entry.missing() {
		return false
	}
	switch r.tok(next - 1).Lower {
	case "before", "earlier", "previously", "beforehand":
		return true
	}
	return false
}

// ofTreaty reports a year that only says which treaty or war is meant: "asked for help under their
// 1997 treaty of friendship". What is told did not happen then.
func (r *reader) ofTreaty(p period, at, next int) bool {
	if p.from.year == 0 || p.from.month > 0 || !p.to.missing() || !r.entry.missing() {
		return false
	}
	if r.tok(at).Lower == "the" {
		at++
	}
	if next != at+1 {
		return false
	}
	switch r.tok(at - 1).Lower {
	case "their", "its", "his", "her":
	case "the": // "left the Pact of Bogotá, the 1948 treaty that …", "in March 1945 Moscow denounced the 1925 treaty"
		if r.own.missing() || r.tok(at-2).Text != "," && p.from.year >= r.own.year {
			return false
		}
	default:
		return false
	}
	for j := next; j < next+3; j++ {
		switch r.tok(j).Lower {
		case "treaty", "agreement", "pact", "accord", "accords", "protocol", "convention", "war", "memorandum", "alliance", "deal", "truce", "settlement":
			return true
		}
	}
	return false
}

// elsewhen reports a year in a relative clause that looks ahead or back from what is told: "to Libya,
// where he would die in 2003", "the treaty which they had signed in 1962". Nothing is counted from it.
func (r *reader) elsewhen(p period, at int) bool {
	if p.from.year == 0 || r.anchor.year == 0 {
		return false
	}
	ahead := p.from.year > r.anchor.year
	if p.from.year == r.anchor.year {
		return false
	}
	turn := -1
	for j := at - 1; j > r.start && j > at-16; j-- {
		switch w := r.tok(j).Lower; w {
		case ".", ";", ":", ")":
			return false
		case "would":
			if !ahead {
				return false
			}
			turn = j
		case "had":
			if ahead || r.own.year == 0 {
				return false
			}
			turn = j
		case "having":
			return !ahead && r.own.year > 0
		case "who", "which", "where", "whose", "whom":
			return turn > j && turn < j+6
		}
	}
	return false
}

// until turns "(till 02-06)" behind a day into the range from that day.
func (r *reader) until(p period, from int) period {
	w := r.tok(from - 1).Lower
	if !p.openFrom && w != "to" || p.from.day == 0 || r.tok(from-2).Text != "(" || r.anchor.day == 0 || (w != "till" && w != "until" && w != "to") {
		return p
	}
	span := period{from: r.anchor, to: p.from, relative: true}
	if span.date().IsZero() {
		return p
	}
	return span
}

// expression reads what begins at i with its preposition. from is where the value
// itself begins.
func (r *reader) expression(i int) (from int, p period, next int) {
	t := r.tok(i)
	if t.Kind == text.Punct && t.Lower != "'" && t.Lower != "’" && t.Lower != "‘" {
		return i, p, i
	}
	if r.timeless(t, i) {
		return i, p, i
	}
	switch t.Lower {
	case "between", "from":
		if p, next = r.spanned(i); next > i {
			return i + 1, p, next
		}
	}
	if t.Kind == text.Word {
		if open := openings.Of(t.Lower); open != closed {
			if p, from, next = r.opened(i, open); next > i {
				return from, p, next
			}
		}
		if !t.Capital && len(t.Lower) > 2 && romanMonths.Of(t.Text) == 0 && !leads.Has(t.Lower) && months.Of(t.Lower) == 0 && foreignMonths.Of(t.Lower) == 0 {
			return i, p, i
		}
	}
	p, next = r.value(i)
	return i, p, next
}

// spanned reads "between A and B", "from A to B"; "from A" alone is open.
func (r *reader) spanned(i int) (p period, next int) {
	a, at := r.value(i + 1)
	if at == i+1 || a.duration || a.openFrom || a.openTo {
		return p, i
	}
	if a.to.missing() {
		j := at
		if r.tok(j).Lower == "," {
			j++
		}
		word := r.tok(j).Lower
		if r.tok(i).Lower == "between" && word == "and" || r.tok(i).Lower == "from" && (word == "to" || word == "until" || word == "till" || word == "through") {
			if b, k := r.value(j + 1); k > j+1 && !b.duration {
				b = r.fill(b, a)
				a.to = b.last()
				if a.from.year == 0 && b.from.year > 0 {
					a = a.withYear(0)
				}
				a.relative = a.relative || b.relative
				return a, k
			}
		}
	}
	if r.tok(i).Lower == "between" {
		return a, at
	}
	if a.to.missing() && r.since(i, at) {
		a.openTo = true
	}
	return a, at
}

// since reports whether "from 1991" goes on ("onwards"), rather than naming the year
// of something ("a letter from 1991").
func (r *reader) since(i, at int) bool {
	w := r.tok(at).Lower
	return w == "onwards" || w == "onward" || w == "on" || i == r.start
}

// fill gives the second date of a span the parts that it leaves to the first.
func (r *reader) fill(b, a period) period {
	if b.from.year == 0 && a.from.year > 0 {
		b = b.withYear(a.from.year)
	}
	return b
}

// opening is what a preposition does to the date after it.
type opening uint8

const (
	closed opening = iota
	toEnd          // since 1991
	fromStart
)

var openings = text.DictOf(map[string]opening{
	"since": toEnd, "after": toEnd, "post": toEnd,
	"until": fromStart, "till": fromStart, "before": fromStart, "pre": fromStart, "til": fromStart,
})

// leads are the lower-case words that an expression of time can begin with.
var leads = func() *text.Words {
	m := set("the that this same next following last previous yesterday today tomorrow mid later earlier before by christmas new within less")
	for _, list := range []*text.Dict[int]{counts, seasons, decadeNames, ordinals} {
		addAll(m, list.List())
	}
	addAll(m, vague.List())
	return m
}()

// opened reads a date behind a preposition that opens it.
func (r *reader) opened(i int, open opening) (p period, from, next int) {
	j := i + 1
	if r.tok(j).Lower == "-" {
		j++
	}
	if y, k := r.shortYear(j); k > j && r.tok(i).Lower == "since" {
		return period{from: moment{year: y}, openTo: true}, j, k
	}
	p, next = r.value(j)
	if next == j || p.duration || p.openFrom || p.openTo {
		return p, i, i
	}
	if !p.to.missing() { // "since the 1965-71 period"
		return p, j, next
	}
	switch word := r.tok(i).Lower; {
	case word == "since" && r.compared(i):
		p.duration = true
	case (word == "until" || word == "till") && (r.tok(next).Lower == "when" || r.tok(next).Lower == "," && r.tok(next+1).Lower == "when"):
		return p, j, next // "until 12 August 1966, when they signed": the day of the signing
	case (word == "until" || word == "till") && r.denied(i):
		return p, j, next // "did not recognise it until February 1974"
	case word == "before" && (r.tok(i-1).Lower == "not" || r.denied(i)):
		return p, j, next // "not before March 2020 did they ratify it"
	case open == toEnd:
		p.openTo = true
	default:
		p.openFrom = true
	}
	return p, j, next
}

// denied reports whether the words before i say that something did not happen before.
func (r *reader) denied(i int) bool {
	for j := i - 1; j >= r.start && j > i-14; j-- {
		switch r.tok(j).Lower {
		case ".", ";", ":":
			return false
		case "not", "n't", "never":
			return true
		}
	}
	return false
}

// standing reports a word for what somebody is to another for years, between two tokens: "has been the first trading
// partner of Chile since 1999".
func (r *reader) standing(i, end int) bool {
	for ; i < end; i++ {
		switch r.tok(i).Lower {
		case "partner", "supplier", "buyer", "customer", "investor", "donor", "creditor", "lender", "ally", "backer", "importer", "exporter", "market":
			return true
		}
	}
	return false
}

// compared reports whether "since" at i measures something against the past: "the
// first visit since 1954".
func (r *reader) compared(i int) bool {
	for j := i - 1; j >= r.start && j >= i-10; j-- {
		t := r.tok(j)
		if t.Text == "." || t.Text == ";" {
			return false
		}
		if superlative.Has(t.Lower) {
			return !(r.tok(j-2).Lower == "been" && r.standing(j+1, i))
		}
	}
	return false
}

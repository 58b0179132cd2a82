package when

import (
	"strings"

	"entente/loader/report/text"
)

// Head is the date that an entry, line or heading begins with.
type Head struct {
	text.When
	// Body is the token index after the date and its separator.
	Body int
	// Separator is the mark between date and text: "–", ":", ",", ")", "\n" for a
	// line break, "" where the text runs on ("2 July 1972 The …") or nothing follows.
	Separator string
	// Yearless is set where the words give no year; Date has one where the context does.
	Yearless bool
	// YearOnly is set where the words are a year or a range of years alone ("1972").
	YearOnly bool
	// DayOnly is set where the words are a day or days alone ("12", "the 12th–14th").
	DayOnly bool
	// Month and Day are the first day's, as far as the words give them.
	Month, Day int
}

// Lead reads the date at the head of a span of tokens, behind brackets, marks of
// emphasis and "On"/"In". ok is false where the span begins with no date. A date
// whose year neither the words nor the context give has a zero Date and Yearless set.
func Lead(t *text.Text, span text.Span, ctx Context) (h Head, ok bool) {
	var r reader
	r.begin(t, span, ctx)
	r.heading = true
	i, bracket, article := r.tagged(r.start), false, false
	for i < r.end {
		tok := r.tok(i)
		if tok.Kind == text.Punct && i-r.start < 4 {
			switch tok.Lower[0] {
			case '*', '#', '_', '[', '(', '-', '~', '=', '<':
				bracket = bracket || tok.Text == "[" || tok.Text == "("
				i++
				continue
			}
			if (tok.Text == "'" || tok.Text == "’") && r.tok(i+1).Text == tok.Text && !r.tok(i+1).Space { // a wiki's emphasis
				i += 2
				continue
			}
			if tok.Text == "•" || tok.Text == "–" || tok.Text == "—" || tok.Text == "·" || tok.Text == "▪" {
				i++
				continue
			}
		}
		if w := tok.Lower; (w == "on" || w == "in" || w == "year" || w == "the") && r.tok(i+1).Kind != text.Punct {
			if r.start != i && w != "the" {
				return h, false
			}
			if w != "the" {
				i++
				continue
			}
			article = true
		}
		break
	}
	i = r.partOf(i)
	if i >= r.end {
		return h, false
	}
	r.start = i
	if r.ctx.Month == 0 && r.ctx.Year == 0 && r.timeless(r.tok(i), i) {
		return h, false // most lines
	}
	p, next := r.shortMonth(i)
	if next == i {
		p, next = r.value(i)
	}
	if next == i {
		p, next = r.month2(i)
	}
	opened := false
	if r.ctx.Month > 0 || r.ctx.Year > 0 {
		if q, k, days := r.below(i); k > next || k > i && next == i {
			p, next, h.DayOnly = q, k, days
		}
	}
	if next == i { // "Since 1978:", "From 28 February to 3 March 1922 –"
		if i, p, next = r.expression(i); next > i {
			opened = true
		}
	}
	if next == i || p.duration || p.missing() && !p.yearless() {
		return h, false
	}
	h.Tokens = text.Span{Start: i, End: next}
	h.Span = t.SpanOf(h.Tokens)
	h.Lead, h.Yearless = true, p.yearless() && p.to.year == 0
	h.Month, h.Day = p.from.month, p.from.day
	h.YearOnly = p.from.month == 0 && p.from.season == 0
	if article && h.YearOnly && p.to.year == 0 && next < r.end && r.tok(next-1).Kind == text.Number && r.tok(next-1).Len() == 4 && r.tok(next).Kind == text.Word && r.tok(next).Space && !r.tok(next).LineBreak {
		return h, false // "The 1960 treaty is renewed"
	}
	p = r.inherit(p)
	h.Relative = p.relative
	if !p.missing() {
		h.Date = p.date()
	}
	h.Body, h.Separator = r.separator(next)
	if opened && h.Body < r.end && r.tok(next).Text != "*" && r.tok(next).Text != "**" && (h.Separator == "" || h.Separator == ",") && !r.tok(h.Body).LineBreak && r.t.Gap(h.Body) < 2 {
		return h, false // "Since 1978 they have been at war"
	}
	return h, !h.Date.IsZero() || h.Yearless
}

// tagged steps over a word in capitals or a counted one between square brackets, by which those who keep a list mark an
// entry: "[NEW] May 17 – …", "[slide 3] 1969".
func (r *reader) tagged(i int) int {
	if n := r.tok(i + 2); r.tok(i).Text == "[" && r.tok(i+1).Kind == text.Word && months.Of(r.tok(i+1).Lower) == 0 && seasons.Of(r.tok(i+1).Lower) == 0 && n.Kind == text.Number && len(n.Text) < 4 && r.tok(i+3).Text == "]" {
		return i + 4
	}
	word := r.tok(i + 1)
	if r.tok(i).Text != "[" || r.tok(i+2).Text != "]" || word.Kind != text.Word || word.Text != strings.ToUpper(word.Text) || r.tok(i+3) == &none {
		return i
	}
	return i + 3
}

// partOf steps over the words that say which part of a day or time an entry is of: "Night of 3/4 June
// 1861", "Week of June 3, 1962", "Early hours of 5 May".
func (r *reader) partOf(i int) int {
	j := i
	switch r.tok(j).Lower {
	case "early", "late", "small":
		if j++; r.tok(j).Lower != "hours" && r.tok(j).Lower != "morning" && r.tok(j).Lower != "evening" {
			return i
		}
	case "night", "morning", "evening", "afternoon", "week", "weekend":
	default:
		return i
	}
	if r.tok(j+1).Lower != "of" {
		return i
	}
	if r.tok(j+2).Lower == "the" {
		j++
	}
	if t := r.tok(j + 2); t.Kind == text.Number || months.Of(t.Lower) > 0 && t.Capital {
		return j + 2
	}
	return i
}

// inherit gives a lead date without a year the heading's year, else that of the entry
// before it, moved on where the months say that a year has turned.
func (r *reader) inherit(p period) period {
	if !p.yearless() || p.to.year > 0 {
		return p.withYear(0)
	}
	if r.ctx.Year > 0 {
		return p.withYear(r.ctx.Year)
	}
	before := momentOf(r.ctx.Entry)
	if before.year == 0 || before.decade || before.century {
		return period{}
	}
	year := before.year
	if m := p.from.month; m > 0 && before.month > 0 {
		switch {
		case r.ctx.NewestFirst && m-before.month > 0:
			year--
		case !r.ctx.NewestFirst && before.month-m > 0:
			year++
		}
	}
	return p.withYear(year)
}

// separator steps over what parts the date from the text.
func (r *reader) separator(i int) (body int, mark string) {
	for hops := 0; i < r.end && hops < 6; hops++ {
		t := r.tok(i)
		if t.LineBreak && i > r.start {
			if mark == "" {
				mark = "\n"
			}
			return i, mark
		}
		if t.Kind == text.Word && (weekdayShort.Has(t.Lower) || weekdays.Of(t.Lower) > 0) && mark != "" {
			i++
			continue
		}
		if t.Kind != text.Punct {
			return i, mark
		}
		switch t.Text[0] {
		case '.':
			if mark == "" || mark == "," || mark == "." {
				if mark = t.Text; len(mark) > 1 {
					mark = "…" // leaders: "1969, Sept. 1 .... Young officers", "1977 ............. Row"
				}
			}
		case '*', '_', '#', '\'':
			if t.Text[0] == '\'' && r.tok(i+1).Text != "'" && r.tok(i-1).Text != "'" {
				return i, mark
			}
		default:
			switch t.Text {
			case "–", "—", "-", "--", ":", ",", ".", ")", "]", "|", ";", "…", "=", "==", "===", "→", ">", "---", "(":
				if mark == "" || mark == "," || mark == "." {
					mark = t.Text
				}
				if t.Text == "(" {
					if w := r.tok(i + 1).Lower; weekdays.Of(w) == 0 && !weekdayShort.Has(w) {
						return i, mark
					}
				}
			default:
				return i, mark
			}
		}
		i++
	}
	return i, mark
}

package structure

import (
	"fmt"

	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

// periodHeads makes headings of the lines that name a period of a chronology and what it was
// like, with blank lines about them: "2007-2008: rupture", over entries whose dates are finer and
// all lie within the period. One such line may be an entry; two and more part the chronology.
func (r *reader) periodHeads() {
	var at []int
	var periods []when.Head
	for i := range r.blocks {
		if h, ok := r.periodLine(i); ok {
			at, periods = append(at, i), append(periods, h)
		}
	}
	heads, entries := at[:0], 0
	for k, i := range at {
		end := len(r.blocks)
		if k+1 < len(at) {
			end = at[k+1]
		}
		if n := r.entriesWithin(i+1, end, periods[k]); n > 0 {
			heads, entries = append(heads, i), entries+n
		}
	}
	if len(heads) < 2 || entries < 2*len(heads) {
		return
	}
	for _, i := range heads {
		r.blocks[i].Kind = Heading
	}
}

// periodLine reports whether block i is a line that begins with a year or years and goes on with
// the words of a title.
func (r *reader) periodLine(i int) (h when.Head, ok bool) {
	b := &r.blocks[i]
	if b.Kind != Entry || len(b.lines) != 1 || b.Cells != nil || b.tail.Len() > 0 || i+1 >= len(r.blocks) || len(r.blocks[i+1].lines) == 0 {
		return h, false
	}
	l := &b.lines[0]
	if l.mark > 0 || i > 0 && l.blanks == 0 || r.blocks[i+1].lines[0].blanks == 0 || r.terminal(l) || l.span.Len() > maxHeading {
		return h, false
	}
	h, ok = r.leadOf(b.Tokens)
	if !ok || h.Date.IsZero() || h.Day > 0 || h.Month > 0 || h.Body >= b.Tokens.End {
		return h, false
	}
	r.andPeriod(&h, b.Tokens.End)
	return h, r.startsTitle(h.Body, b.Tokens.End)
}

// andPeriod makes one period of two that "and" joins: "The 1850s and 1860s: a coast of forts".
func (r *reader) andPeriod(h *when.Head, end int) {
	switch tokens := r.doc.Text.Tokens; tokens[h.Body].Lower {
	case "and", "&":
		next, ok := r.leadOf(text.Span{Start: h.Body + 1, End: end})
		if !ok || next.Date.IsZero() || next.Day > 0 || next.Month > 0 || next.Body >= end || h.Date.Earliest().Open() || next.Date.Latest().Open() || next.Date.Latest() <= h.Date.Latest() {
			return
		}
		if d, err := schema.ParseDate(fmt.Sprintf("%04d/%04d", h.Date.Earliest().Year(), next.Date.Latest().Year())); err == nil {
			h.Date, h.Body = d, next.Body
		}
	}
}

// startsTitle reports whether tokens are few and have none of the verbs of a sentence.
func (r *reader) startsTitle(from, to int) bool {
	if to-from > 14 {
		return false
	}
	rest := line{tokens: text.Span{Start: from, End: to}}
	return r.doc.Text.Tokens[from].Kind == text.Word && !r.finiteVerb(&rest, 0)
}

// entriesWithin counts the entries of some blocks, whose dates are all finer than a period and lie
// within it; 0 where one does not, or where the first block is none.
func (r *reader) entriesWithin(from, to int, period when.Head) int {
	n := 0
	for i := from; i < to; i++ {
		b := &r.blocks[i]
		if b.Kind != Entry {
			if i == from {
				return 0
			}
			if b.Kind == Heading {
				break
			}
			continue
		}
		if len(b.lines) == 1 && r.dateAlone(&b.lines[0]) {
			break // a year on its own heads what follows
		}
		h, ok := when.Lead(r.doc.Text, b.Tokens, when.Context{Order: r.doc.Order, Year: period.Date.Earliest().Year()})
		if !ok || h.Date.IsZero() || !finer(h, period) {
			return 0
		}
		n++
	}
	return n
}

// finer reports whether a date is one of a day, month or year within a longer period.
func finer(h, period when.Head) bool {
	a, z := period.Date.Earliest(), period.Date.Latest()
	first, last := h.Date.Earliest(), h.Date.Latest()
	if first.Open() || last.Open() || a.Open() || first.Year() < a.Year() || !z.Open() && last.Year() > z.Year() {
		return false
	}
	return h.Month > 0 || z.Open() || last.Year()-first.Year() < z.Year()-a.Year()
}

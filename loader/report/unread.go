package report

import (
	"slices"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// piece is what nobody has read of a sentence yet: a clause, or a part of one.
type piece struct {
	text.Span
	part  bool // a verb and what belongs to it, in a clause of which something else was read
	aside bool // told by the way: "after Peru had seized the district"
}

// unread keeps the clauses of which no rule has read a word and, of the others, the parts between
// commas and conjunctions that nothing was read of and that give a date of their own.
func (d *reading) unread(clauses []text.Span, p *passage, covered []bool) []piece {
	out := d.rest[:0]
	for _, clause := range clauses {
		read := covered[clause.Start-p.Tokens.Start : clause.End-p.Tokens.Start]
		if !slices.Contains(read, true) {
			out = append(out, piece{Span: clause})
			continue
		}
		from := clause.Start
		for i := clause.Start; i <= clause.End; i++ {
			if i < clause.End && (!divides(d.t.Tokens[i].Lower) || d.lists(p, i)) {
				continue
			}
			part := text.Span{Start: from, End: i}
			from = i + 1
			if part.Len() > 0 && d.t.Tokens[part.Start].Lower == "that" {
				continue // what somebody said besides
			}
			if part.Len() <= shortest || d.onlyDoesSo(part) || slices.Contains(covered[part.Start-p.Tokens.Start:part.End-p.Tokens.Start], true) {
				continue
			}
			whens := whensWithin(p.whens, part)
			if slices.ContainsFunc(whens, func(w text.When) bool { return !w.Duration && !w.Date.IsZero() }) {
				out = append(out, piece{Span: part})
			}
		}
		out = d.unsaid(out, clause, p, func(f *event.Finite) bool {
			return slices.Contains(d.told[f.Part.Start-p.Tokens.Start:f.Part.End-p.Tokens.Start], true)
		})
	}
	d.rest = out
	return out
}

// lists reports a comma or "and" between two names of a list, which belong together: "cut off by Peru, Chile *and*
// Bolivia since May".
func (d *reading) lists(p *passage, i int) bool {
	next := i + 1
	if d.t.Tokens[i].Lower == "," && d.lowerIn(p, next) == "and" {
		next++
	}
	if d.lowerIn(p, next) == "the" {
		next++
	}
	before, after := false, false
	for _, m := range mentionsWithin(p.mentions, text.Span{Start: max(p.Tokens.Start, i-longestName), End: next + 1}) {
		before = before || m.Tokens.End == i && !m.Possessive
		after = after || m.Tokens.Start == next && m.Form != text.FormPronoun
	}
	return before && after
}

// lowerIn is a token of a passage in small letters, "" behind its end.
func (d *reading) lowerIn(p *passage, i int) string {
	if i >= p.Tokens.End {
		return ""
	}
	return d.t.Tokens[i].Lower
}

// longestName is how many tokens a name in a list has at most.
const longestName = 6

// unsaid adds the parts of a clause that say something by a verb of their own of which nothing was read:
// "Mali denounces its accords with France *and cuts the railway*". A part that gives a date of its own and is
// among the pieces already is none.
func (d *reading) unsaid(out []piece, clause text.Span, p *passage, read func(*event.Finite) bool) []piece {
	had := len(out)
	in := event.Input{Text: d.t, Memo: d.memo, Mentions: mentionsWithin(p.mentions, clause), Whens: whensWithin(p.whens, clause)}
	d.finites = d.events.Finites(d.finites[:0], in, clause)
	for i := range d.finites {
		f := &d.finites[i]
		if f.Part.Len() < shortest || read(f) || d.doesSo(f.Verb) || (!f.Shared || f.Verb > f.Part.Start+1) && d.ofNobody(in, f.Part) {
			continue
		}
		before := &d.t.Tokens[max(0, f.Part.Start-1)]
		if before.Lower == "that" || f.Shared && (before.Kind == text.Punct || d.takesEffect(f.Verb)) { // what is said or thought; "held, named …" is a participle
			continue
		}
		if slices.ContainsFunc(out[:had], func(x piece) bool {
			return x.Span != clause && x.Start < f.Part.End && f.Part.Start < x.End
		}) {
			continue
		}
		out = append(out, piece{f.Part, true, f.Aside})
	}
	return out
}

// ofNobody reports that a part with a subject of its own names neither who nor when: ", and a columnist praised it".
func (d *reading) ofNobody(in event.Input, part text.Span) bool {
	return len(whensWithin(in.Whens, part)) == 0 && !slices.ContainsFunc(mentionsWithin(in.Mentions, part), func(m text.Mention) bool { return m.Form != text.FormPronoun })
}

// toldAlike reports an event of the same type and date that a sentence told already: more often than not the
// same, in other words.
func (d *reading) toldAlike(e *schema.Event, sentence text.Span) bool {
	from, to := d.t.Tokens[sentence.Start].Start, d.t.Tokens[sentence.End-1].End
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-longestSentence); i-- {
		told := d.result.Events[i]
		if told.Provenance.Start >= from && told.Provenance.Start < to && told.Type == e.Type && told.Date.String() == e.Date.String() {
			return true
		}
	}
	return false
}

// doesSo reports a verb that only stands for one told before: "Peru was told to leave, and did so in June".
func (d *reading) doesSo(verb int) bool {
	switch d.t.Tokens[verb].Lower {
	case "do", "does", "did", "done":
		return verb+1 < len(d.t.Tokens) && (d.t.Tokens[verb+1].Lower == "so" || d.t.Tokens[verb+1].Lower == "likewise")
	}
	return false
}

// onlyDoesSo reports a part that has no other verb.
func (d *reading) onlyDoesSo(part text.Span) bool {
	for i := part.Start; i+1 < part.End; i++ {
		if d.doesSo(i) {
			return true
		}
	}
	return false
}

// takesEffect reports that what was agreed before begins to hold, which is no second event: "was signed in May
// and entered into force a year later".
func (d *reading) takesEffect(verb int) bool {
	for i := verb + 1; i < min(verb+3, len(d.t.Tokens)); i++ {
		switch d.t.Tokens[i].Lower {
		case "force", "effect", "operation":
			return true
		}
	}
	return false
}

// shortest is how many tokens a part of a clause must have to tell of an event by itself.
const shortest = 5

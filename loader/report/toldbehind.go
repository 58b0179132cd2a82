package report

import (
	"slices"

	"entente/loader/report/event"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// telling is an event of the passage that is being read.
type telling struct {
	e      *schema.Event
	at     int     // the code point of the word that tells of it
	rule   float64 // how sure the rule is
	beside bool    // its date stands outside of its clause
	behind bool    // it stands with a verb before, which tells of a deed
	done   bool    // its clause tells of another time
	entry  bool    // its date is that of the entry
}

// toldBehind marks as inferred the date of what a passage tells behind a deed in clauses that give no time, where it is
// that of the deed: "3 May: Ghana closes the border. Togo protests.", "On 3 May Ghana closed the border; Togo recalled
// its envoy". The passage says when the first was; that the second was on the same day is what a reader takes from it.
// What is told behind a visit or a meeting was done on that occasion and has its day.
func (d *reading) toldBehind(p *passage) {
	slices.SortStableFunc(d.tellings, func(a, b telling) int { return a.at - b.at })
	for i := range d.tellings {
		t := &d.tellings[i]
		if t.e.Date.IsZero() || t.e.DateBasis != "" || !t.done && !(t.beside && d.behindDeed(p, i)) {
			continue
		}
		t.e.DateBasis = "inferred"
		reason := d.result.Reasons[t.e.ID]
		reason.DateFrom, reason.Class = fromBefore, eventClass(t.e, t.rule, false)
		t.e.Confidence = d.right.of(reason.Class)
		d.result.Reasons[t.e.ID] = reason
	}
	clear(d.tellings)
	d.tellings = d.tellings[:0]
}

// behindDeed reports whether an event of the passage is told behind a deed of its date, and was not done on the
// occasion of a visit or meeting told before.
func (d *reading) behindDeed(p *passage, i int) bool {
	t := &d.tellings[i]
	if t.entry && !p.Told && len(t.e.Date.String()) == len("1908") {
		return false // what stands under a year was all in it
	}
	deed := t.behind
	for j := i - 1; j >= max(0, i-longestSentence); j-- {
		have := &d.tellings[j]
		if have.e.Date != t.e.Date || have.at >= t.at {
			continue
		}
		if deed = true; isOccasion(have.e.Type) && cameAbout(t.e) && !takesTime(d.t.Tokens[d.t.TokenFrom(t.at)].Lower) && amongGuests(t.e, have.e) {
			return false
		}
	}
	return deed || t.entry && (p.HasLead() && d.deedBefore(p, t.at) || d.goesOnFrom(p))
}

// isOccasion reports what people come together for.
func isOccasion(t schema.EventType) bool {
	return t == schema.Visit || t == schema.Meeting || t == schema.Invitation
}

// cameAbout reports what was done or will be, not what was put off, called off or refused.
func cameAbout(e *schema.Event) bool {
	switch e.StatusOrDefault() {
	case schema.Postponed, schema.Cancelled, schema.Declined:
		return false
	}
	return true
}

// takesTime reports a verb for what is not done on the occasion of a visit but takes other days.
func takesTime(verb string) bool {
	switch verb {
	case "send", "sends", "sent", "ships", "shipped", "delivers", "delivered", "supplies", "supplied", "builds", "built", "constructed", "erected":
		return true
	}
	return false
}

// amongGuests reports whether one of those who act in an event took part in an occasion, so far as they are known.
func amongGuests(e, occasion *schema.Event) bool {
	there := slices.Concat(statesIn(occasion.Source), statesIn(occasion.Target), statesIn(occasion.Party))
	act := slices.Concat(statesIn(e.Source), statesIn(e.Party), statesIn(e.Mediator))
	return len(there) < 2 || len(act) == 0 || slices.ContainsFunc(act, func(x schema.Entity) bool { return x.Among(there) })
}

// deedBefore reports whether the sentences of an entry before a code point tell of a deed, and of no journey or meeting.
func (d *reading) deedBefore(p *passage, at int) (deed bool) {
	for _, s := range p.sentences {
		if s.Span.End > at {
			break
		}
		if s.Tokens.End <= p.BodyStart {
			continue
		}
		told, occasion := d.deeds(s.Tokens, mentionsWithin(p.mentions, s.Tokens), whensWithin(p.whens, s.Tokens))
		if occasion {
			return false
		}
		deed = deed || told
	}
	return deed
}

// goesOnFrom reports a passage that goes on from the headline of its entry, which tells of a deed and of no journey or
// meeting: "July 3: Ghana closes the border", with what Togo did in the line below.
func (d *reading) goesOnFrom(p *passage) bool {
	if p.HasLead() || d.at == 0 {
		return false
	}
	head := &d.s.Blocks[d.at-1]
	if !head.HasLead() || head.Kind == structure.Heading || head.Item != p.Item || head.Section != p.Section || head.Date != p.Date {
		return false
	}
	line := text.Span{Start: head.BodyStart, End: head.Tokens.End}
	deed, occasion := d.deeds(line, d.marks.In(line), nil)
	return deed && !occasion
}

func (d *reading) deeds(span text.Span, mentions []text.Mention, whens []text.When) (deed, occasion bool) {
	return d.events.Deeds(event.Input{Text: d.t, Memo: d.memo, Mentions: mentions, Whens: whens}, span)
}

// fromBefore says that an event has the date of what its passage tells before it.
const fromBefore = "what is told before it"

// fromSentences says that it has the month or year up to which the sentences before have told.
const fromSentences = "the sentences before"

// passageDates reports whether the date of an event stands in its passage, be it that of what is told before or beside it.
func (d *reading) passageDates(e *schema.Event) bool {
	if e.Date.IsZero() || e.DateBasis == "" {
		return !e.Date.IsZero()
	}
	switch d.result.Reasons[e.ID].DateFrom {
	case "", event.FromOffice, fromSentences:
		return false
	}
	return true
}

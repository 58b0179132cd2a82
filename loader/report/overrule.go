package report

import (
	"slices"

	"entente/loader/report/event"
	"entente/loader/report/gist"
	"entente/loader/report/text"
	"entente/schema"
)

// overrule reads a clause anew where all its words together say that what a rule read there by a few of them is another event:
// "Park calls on Ikeda in Tokyo" demands nothing. The clause must tell of one event alone. When it happened stays as read.
func (d *reading) overrule(p *passage, found []event.Found, i int) bool {
	if event.Overlapped(found, i) {
		return false
	}
	f := &found[i]
	clause := d.t.TokensIn(f.Span)
	mentions, whens := mentionsWithin(p.mentions, clause), whensWithin(p.whens, clause)
	e, at, ok := d.gists.Overrule(gist.Input{
		Text: d.t, Memo: d.gistMemo, Clause: clause, Mentions: mentions, Date: f.Event.Date, Entry: true, Dated: len(whens) > 0,
		Hints: d.events.Hints(d.memo, d.t, clause), Parties: d.asks.Parties, Resolve: d.asks.Resolve, State: d.asks.State, Pair: d.pairAt,
		Frame: func(at int, kind schema.EventType) event.Frame {
			return d.events.Frame(event.Input{Text: d.t, Memo: d.memo, Mentions: mentions, Whens: whens}, clause, at, kind)
		},
	}, f.Event.Type)
	if !ok || d.datedBetween(whens, at, d.t.TokenFrom(f.At())) {
		return false
	}
	again := f.Event
	again.Type, again.Participants = e.Type, e.Participants
	if d.repeats(&again) {
		return false
	}
	f.Event.Type, f.Event.Participants, f.Event.Rule, f.Event.Plover, f.Event.CAMEO = e.Type, e.Participants, e.Rule, "", ""
	f.Event.Confidence = e.Confidence
	f.Explain.Rule, f.Explain.Roles = e.Rule, event.RoleWords{}
	return true
}

// datedBetween reports whether a date stands between two tokens: "the Union in 2007; it recognised Kosovo on 20 March 2008" tells of two events.
func (d *reading) datedBetween(whens []text.When, a, b int) bool {
	return slices.ContainsFunc(whens, func(w text.When) bool { return min(a, b) < w.Tokens.Start && w.Tokens.Start < max(a, b) })
}

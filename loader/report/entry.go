package report

import (
	"slices"
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/structure"
	"entente/schema"
)

// withinEntry gives an event of a timeline's entry what the entry has told before and the words
// leave out: against whom ("Riyadh severs ties with Tehran; Kuwait recalls its envoy"). from is
// where the entry begins.
func (d *reading) withinEntry(f *event.Found, from int) {
	e := &f.Event
	if e.Provenance.Section != structure.Timeline || e.StatusOrDefault() != schema.Occurred {
		return
	}
	d.amongOthers(f, from)
	if joinsIn(e.Type) && len(statesIn(e.Target)) == 0 {
		d.againstSame(e, from)
	}
}

// amongOthers gives an event whose sides only the section's subject fills those of the entry, where
// it has told of one of them with others: "Agreement of China, Tanzania and Zambia. Loan granted in July".
func (d *reading) amongOthers(f *event.Found, from int) {
	e := &f.Event
	switch e.Type {
	case schema.Agreement, schema.Ceasefire, schema.Meeting, schema.ProjectEvent, schema.Aid, schema.Trade, schema.ArmsTransfer:
	default:
		return
	}
	for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty} {
		if !f.ByDefault(role) && !f.Open(role) {
			return
		}
	}
	pair := d.marks.Subject(e.Date)
	sides := slices.Concat(statesIn(e.Source), statesIn(e.Target), statesIn(e.Party))
	if len(pair) != 2 || len(sides) != 2 || !sides[0].Among(pair) || !sides[1].Among(pair) || len(e.Mediator) > 0 {
		return
	}
	var others []schema.Entity
	have := d.toldEarlier(e, from, func(o *schema.Event) bool {
		if strings.HasPrefix(o.Rule, "gist/") || o.Type == schema.LeadershipChange {
			return false
		}
		others = statesIn(o.Party)
		return len(others) > 1
	})
	if have == nil || pair[0].Among(others) == pair[1].Among(others) {
		return // of both, or of strangers
	}
	e.Source, e.Target, e.Party = nil, nil, nil
	for _, x := range others {
		e.Add(schema.RoleParty, x)
	}
}

// joinsIn reports types of events that several states do to one, one after the other.
func joinsIn(t schema.EventType) bool {
	switch t {
	case schema.RelationsSevered, schema.Sanction, schema.Recognition, schema.War, schema.MilitaryAction:
		return true
	}
	return false
}

// againstSame gives an event without a target that of the event of its type before it in the entry,
// where others than the target itself act.
func (d *reading) againstSame(e *schema.Event, from int) {
	own := append(statesIn(e.Source), statesIn(e.Party)...)
	if len(own) == 0 || len(e.Target) > 0 || len(e.Source) == 0 && e.Type != schema.RelationsSevered {
		return
	}
	have := d.toldEarlier(e, from, func(o *schema.Event) bool {
		return o.Type == e.Type && len(statesIn(o.Source)) > 0 && len(statesIn(o.Target)) > 0 && !strings.HasPrefix(o.Rule, "gist/")
	})
	if have == nil {
		return
	}
	targets := statesIn(have.Target)
	if slices.ContainsFunc(own, func(x schema.Entity) bool { return x.Among(targets) || x.Among(have.Source) }) {
		return
	}
	role := schema.RoleTarget
	if len(e.Source) == 0 {
		role = schema.RoleParty
	}
	for _, x := range targets {
		e.Add(role, x)
	}
}

// toldEarlier is the last event of an entry told before another one that fits, nil for none.
func (d *reading) toldEarlier(e *schema.Event, from int, fits func(*schema.Event) bool) *schema.Event {
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-longestSentence); i-- {
		have := d.result.Events[i]
		if have.Provenance.Start < from || have.Provenance.Document != e.Provenance.Document {
			return nil
		}
		if fits(have) {
			return have
		}
	}
	return nil
}

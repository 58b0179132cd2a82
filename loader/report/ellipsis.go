package report

import (
	"slices"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// ellipsesOf are the parts of a sentence that leave out the verb of the part before.
func (d *reading) ellipsesOf(p *passage, s text.Sentence) []event.Ellipsis {
	in := event.Input{Text: d.t, Memo: d.memo, Mentions: mentionsWithin(p.mentions, s.Tokens), Whens: whensWithin(p.whens, s.Tokens)}
	return d.events.Ellipses(nil, in, s.Tokens)
}

// repeated adds to the result what a passage tells again in parts that leave out the verb: "Geisel came to Bonn in March
// 1978, Figueiredo in May 1981". Who or what such a part names stands where the verb's subject stood, if it is of that
// kind, and the rest is as it was: that is what a reader fills in, too. A part of which something was read already
// is left alone.
func (d *reading) repeated(p *passage) {
	for _, s := range p.tale {
		gaps := d.ellipsesOf(p, s)
		if len(gaps) == 0 {
			continue
		}
		told := slices.Clone(d.tellings)
		for i := range gaps {
			g := &gaps[i]
			before := d.toldByVerb(told, s, g)
			if before == nil || d.readAlready(told, s, g) {
				continue
			}
			e, ok := d.oncemore(before, g)
			if !ok {
				continue
			}
			span := d.t.SpanOf(g.Part)
			e.Provenance = d.provenance(p.Block, span)
			if e.Date != before.Date && d.repeats(&e) {
				continue
			}
			d.keepGist(p, telling{e: &e, at: span.Start, rule: e.Confidence}, d.t.Tokens[g.Name.Start].Text, schema.Date{})
		}
	}
}

// toldByVerb is the event of a sentence that the verb which a part leaves out tells of: the last one before the part, nil
// where there is none.
func (d *reading) toldByVerb(told []telling, s text.Sentence, g *event.Ellipsis) *schema.Event {
	from, to := d.t.Tokens[s.Tokens.Start].Start, d.t.Tokens[g.Part.Start].Start
	verb := d.t.Tokens[g.Verb].Start
	var before *telling
	for i := range told {
		t := &told[i]
		if t.at < from || t.at >= to || t.e.Provenance.Start < from {
			continue
		}
		if before == nil || t.at == verb || before.at != verb && t.at > before.at {
			before = t
		}
	}
	if before == nil {
		return nil
	}
	switch e := before.e; e.StatusOrDefault() {
	case schema.Declined, schema.Failed, schema.Cancelled, schema.Postponed:
		return nil
	default:
		if e.Type == schema.Statement || e.Date.IsZero() {
			return nil
		}
		return e
	}
}

// readAlready reports that something was read in a part, or with its time in the same sentence.
func (d *reading) readAlready(told []telling, s text.Sentence, g *event.Ellipsis) bool {
	from, to := d.t.Tokens[s.Tokens.Start].Start, d.t.Tokens[s.Tokens.End-1].End
	part := d.t.SpanOf(g.Part)
	for i := range told {
		t := &told[i]
		if t.at < from || t.at >= to {
			continue
		}
		if t.at >= part.Start && t.at < part.End || t.e.Date == g.When.Date && (t.e.Provenance.Start >= part.Start || t.e.Provenance.End > part.Start) {
			return true
		}
	}
	return false
}

// oncemore is an event told again with another name and time; ok is false where the name has no place in it.
func (d *reading) oncemore(before *schema.Event, g *event.Ellipsis) (e schema.Event, ok bool) {
	e = schema.Event{Type: before.Type, Status: before.Status, Date: g.When.Date, Confidence: ellipsisSure, Rule: "echoes/ellipsis"}
	e.Participants = copied(&before.Participants)
	e.Place = nil
	who, places := d.whoAndWhere(g.Named, g.When.Date)
	said, _ := d.whoAndWhere(g.Subject, before.Date)
	if len(who) == 0 {
		if !again(before.Type) {
			return e, false
		}
		e.Place = places
		if len(places) > 0 && places[0].State != "" && len(before.Source) > 0 && len(before.Target) > 0 && g.Passive && ofState(before.Source, places[0].State) {
			e.Source, e.Target = e.Target, e.Source // "Mosul was bombed on 3 May and Tabriz on 4 May"
		}
		e.Object = nil
		return e, e.Len() > 0
	}
	role := roleOf(before, said)
	if role == "" && g.Passive && len(before.Source) == 0 && len(before.Target) > 0 {
		role = schema.RoleTarget
	}
	if before.Type == schema.Accession || before.Type == schema.Withdrawal {
		e.Target = nil
		if bodies(who) { // "left SEATO in 1972 and CENTO in 1979"
			e.Object = who
			e.Source = slices.DeleteFunc(e.Source, func(x schema.Entity) bool { return x.Kind == schema.Organisation })
			return e, true
		}
	}
	person := func(x schema.Entity) bool { return x.Kind == schema.Person }
	if !slices.ContainsFunc(who, person) && slices.ContainsFunc(said, person) { // "Nixon visited China in February, Russia in May"
		if role != schema.RoleSource || len(before.Target) == 0 {
			return e, false
		}
		role = schema.RoleTarget
	}
	if role == "" {
		if len(before.Party) < 2 || !among(who, before.Party) { // "the embassy in Rome was opened in 1920, that in Paris in 1922"
			return e, false
		}
		return e, true
	}
	if role == schema.RoleParty && among(who, before.Party) {
		return e, true
	}
	rest := leftOut(*e.In(role), said, role == schema.RoleParty)
	*e.In(role) = append(slices.Clip(who), rest...)
	if role == schema.RoleSource && len(e.Target) > 0 {
		e.Target = slices.DeleteFunc(e.Target, func(x schema.Entity) bool { return x.Among(who) || x.State != "" && ofState(who, x.State) })
		if len(e.Target) == 0 { // "Chad recalled its envoy in May, Mali in June"
			e.Target = slices.Clone(said)
		}
	}
	return e, true
}

// ellipsisSure is how sure such a reading is.
const ellipsisSure = 0.6

// again reports events that come one after the other by the same hands: places taken, treaties signed, bridges opened.
func again(t schema.EventType) bool {
	switch t {
	case schema.MilitaryAction, schema.Agreement, schema.ProjectEvent, schema.Aid, schema.ArmsTransfer, schema.Trade, schema.Incident,
		schema.Meeting, schema.Sanction, schema.SanctionLifted, schema.Release, schema.MilitaryWithdrawal, schema.Mobilisation:
		return true
	}
	return false
}

// whoAndWhere are those whom mentions name at a date, with the states of persons, and the places among them.
func (d *reading) whoAndWhere(mentions []text.Mention, date schema.Date) (who, places []schema.Entity) {
	for _, m := range mentions {
		list := d.marks.At(m, date)
		if len(list) == 0 {
			continue
		}
		x := list[0]
		switch x.Kind {
		case schema.Place:
			places = append(places, x)
			continue
		case schema.Treaty, schema.Project:
			continue
		}
		who = append(who, x)
		if x.Kind == schema.Person && x.State != "" {
			if s, ok := d.marks.State(x.State); ok {
				who = append(who, s)
			}
		}
	}
	return who, places
}

// roleOf is the role in which an event holds one of some, the first of them before the state that he stands for, "" for
// none.
func roleOf(e *schema.Event, some []schema.Entity) schema.Role {
	if len(some) > 1 {
		if role := roleOf(e, some[:1]); role != "" {
			return role
		}
	}
	for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty} {
		if among(some, *e.In(role)) {
			return role
		}
	}
	return ""
}

// among reports that two lists share somebody.
func among(some, list []schema.Entity) bool {
	return slices.ContainsFunc(some, func(x schema.Entity) bool { return x.Among(list) })
}

// bodies reports nothing but organisations.
func bodies(list []schema.Entity) bool {
	return len(list) > 0 && !slices.ContainsFunc(list, func(x schema.Entity) bool { return x.Kind != schema.Organisation })
}

// ofState reports a state, or somebody of it, in a list.
func ofState(list []schema.Entity, code string) bool {
	return slices.ContainsFunc(list, func(x schema.Entity) bool { return x.Code == code || x.State == code })
}

// leftOut is what stays of a role besides those that another takes the place of: of the parties the others, else
// nobody.
func leftOut(list, said []schema.Entity, party bool) []schema.Entity {
	if !party {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(list), func(x schema.Entity) bool { return x.Among(said) || x.State != "" && ofState(said, x.State) })
}

// copied are participants in lists of their own.
func copied(p *schema.Participants) schema.Participants {
	return schema.Participants{Source: slices.Clone(p.Source), Target: slices.Clone(p.Target), Party: slices.Clone(p.Party), Object: slices.Clone(p.Object), Mediator: slices.Clone(p.Mediator)}
}

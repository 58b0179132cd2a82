package report

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// lifted gives the end of a ban of which the words do not tell whose it was, "it is lifted a year later", "the
// order was revoked", those who had put it on last and those on whom it lay: a body of states as well as one of
// the document's two.
func (d *reading) lifted() {
	for _, e := range d.result.Events {
		if e.Type != schema.SanctionLifted || e.Date.IsZero() || e.StatusOrDefault() != schema.Occurred {
			continue
		}
		if slices.ContainsFunc(slices.Concat(e.Source, e.Target, e.Party), func(x schema.Entity) bool { return x.Kind == schema.Person }) {
			continue
		}
		if d.liftedBy(e) {
			continue
		}
		ban := d.lastBan(e, nil)
		if ban == nil || !d.sameBan(e, ban) {
			continue
		}
		reason := d.result.Reasons[e.ID]
		delete(d.result.Reasons, e.ID)
		e.ID, e.Source, e.Target, e.Party = "", nil, nil, nil
		for _, x := range ban.Source {
			if x.Kind != schema.Person {
				e.Add(schema.RoleSource, x)
			}
		}
		for _, x := range ban.Target {
			if x.Kind != schema.Person {
				e.Add(schema.RoleTarget, x)
			}
		}
		d.namer.Assign(e, d.id)
		reason.Notes = append(slices.Clip(reason.Notes), "of the ban before")
		d.result.Reasons[e.ID] = reason
	}
}

// liftedBy gives the end of a ban of which the words tell only what body ends it, "U.N. sanctions are suspended", those on whom the
// last ban of that body lay, and reports whether it did.
func (d *reading) liftedBy(e *schema.Event) bool {
	if len(e.Source) != 1 || e.Source[0].Kind != schema.Organisation || len(e.Target)+len(e.Party) > 0 {
		return false
	}
	ban := d.lastBan(e, &e.Source[0])
	if ban == nil {
		return false
	}
	reason := d.result.Reasons[e.ID]
	delete(d.result.Reasons, e.ID)
	e.ID = ""
	for _, x := range ban.Target {
		if x.Kind != schema.Person {
			e.Add(schema.RoleTarget, x)
		}
	}
	d.namer.Assign(e, d.id)
	reason.Notes = append(slices.Clip(reason.Notes), "of the body's ban before")
	d.result.Reasons[e.ID] = reason
	return true
}

// ofOneBody reports whether two names are of one body: what the Security Council imposes is the sanctions of the United Nations.
func ofOneBody(a, b *schema.Entity) bool {
	united := func(e *schema.Entity) bool { return e.Code == "UN" || e.Code == "UNSC" }
	return a.Kind == b.Kind && (a.Name == b.Name || united(a) && united(b))
}

// lastBan is the last ban in time before its end of which both sides are told, by one body where that is given; nil for none.
func (d *reading) lastBan(e *schema.Event, by *schema.Entity) (last *schema.Event) {
	for _, have := range d.result.Events[:min(len(d.result.Events), maxDirection)] {
		if have.Type != schema.Sanction || have.Date.IsZero() || have.StatusOrDefault() != schema.Occurred || len(have.Source) == 0 || len(have.Target) == 0 {
			continue
		}
		if by != nil && !slices.ContainsFunc(have.Source, func(x schema.Entity) bool { return ofOneBody(&x, by) }) {
			continue
		}
		at := have.Date.Earliest()
		if at.Open() || at > e.Date.Latest() || last != nil && at < last.Date.Earliest() {
			continue
		}
		last = have
	}
	return last
}

// sameBan reports that the words of the end name nobody who has no part in the ban, and who is named stands on
// the same side of it.
func (d *reading) sameBan(e, ban *schema.Event) bool {
	named := 0
	for _, m := range d.marks.In(d.t.TokensIn(text.Span{Start: e.Provenance.Start, End: e.Provenance.End})) {
		if m.Form == text.FormPronoun {
			continue
		}
		for _, x := range d.marks.At(m, e.Date) {
			if x.Kind == schema.Place || x.Kind == schema.Treaty || x.Kind == schema.Project {
				continue
			}
			named++
			switch {
			case x.Among(e.Source) && !x.Among(ban.Source), x.Among(e.Target) && !x.Among(ban.Target):
				return false
			case !x.Among(ban.Source) && !x.Among(ban.Target):
				return false
			}
		}
	}
	return named < 2
}

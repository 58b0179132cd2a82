package report

import (
	"slices"
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// maxDirection bounds how many earlier events are looked at for a direction.
const maxDirection = 400

// direct gives an event between two states that does not say who acts ("the hostages
// are freed", "a submarine is handed over") the direction of what the document told
// before: who took hostages frees them, who imposed sanctions lifts them, and who has
// always supplied supplies again. It reports whether it settled anything; where the
// document told of both directions the event keeps its parties.
func (d *reading) direct(e *schema.Event) bool {
	if d.undoes(e) {
		return true
	}
	if e.Type == schema.Release && len(e.Source)+len(e.Party) == 0 {
		return d.heldBy(e)
	}
	kinds, always := precedents(e.Type)
	if kinds == nil || len(e.Source)+len(e.Target)+len(e.Mediator) > 0 || len(e.Party) != 2 {
		return false
	}
	if strings.HasPrefix(e.Rule, "military/clash") || e.Rule == "incidents/stand-off" {
		return false // who attacked in a clash is not told
	}
	a, b := e.Party[0], e.Party[1]
	if a.Kind != schema.State || b.Kind != schema.State || a.Code == "" || b.Code == "" {
		return false
	}
	forth, back := 0, 0
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-maxDirection); i-- {
		have := d.result.Events[i]
		if !slices.Contains(kinds, have.Type) || strings.HasPrefix(have.Rule, "gist/") {
			continue // a coarse reading is too unsure of who acts
		}
		switch {
		case d.only(have.Source, have.Date, &a, e.Date) && d.only(have.Target, have.Date, &b, e.Date):
			forth++
		case d.only(have.Source, have.Date, &b, e.Date) && d.only(have.Target, have.Date, &a, e.Date):
			back++
		}
		if !always && forth+back > 0 {
			break
		}
	}
	if (forth > 0) == (back > 0) {
		return false
	}
	if back > 0 {
		a, b = b, a
	}
	e.Party, e.Source, e.Target = nil, []schema.Entity{a}, []schema.Entity{b}
	return true
}

// heldBy lets a person go whom an earlier event has seized: "He is released" by those who
// arrested him.
func (d *reading) heldBy(e *schema.Event) bool {
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-maxDirection); i-- {
		have := d.result.Events[i]
		if have.Type != schema.Incident || len(have.Source) == 0 || strings.HasPrefix(have.Rule, "gist/") {
			continue
		}
		for _, x := range e.Target {
			if x.Kind == schema.Person && slices.ContainsFunc(have.Target, x.Same) {
				e.Source = slices.Clone(have.Source)
				return true
			}
		}
	}
	return false
}

// undoes gives the end of sanctions, or the troops' leaving, that names only whose they were the
// target of what their author had done last: "The Council lifts its sanctions". It reports
// whether it found one.
func (d *reading) undoes(e *schema.Event) bool {
	var kinds []schema.EventType
	switch e.Type {
	case schema.SanctionLifted:
		kinds = []schema.EventType{schema.Sanction}
	case schema.MilitaryWithdrawal:
		kinds = []schema.EventType{schema.MilitaryAction, schema.MilitaryWithdrawal, schema.Support}
	default:
		return false
	}
	if len(e.Source) == 0 || len(e.Target)+len(e.Party) > 0 {
		return false
	}
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-maxDirection); i-- {
		have := d.result.Events[i]
		if !slices.Contains(kinds, have.Type) || len(have.Target) == 0 || strings.HasPrefix(have.Rule, "gist/") || !slices.ContainsFunc(have.Source, func(x schema.Entity) bool { return sameBody(x, e.Source) }) {
			continue
		}
		if slices.ContainsFunc(have.Target, func(x schema.Entity) bool { return x.Among(e.Source) }) {
			return false // each was against the other
		}
		for _, x := range have.Target {
			if x.Kind == schema.State {
				e.Add(schema.RoleTarget, x)
			}
		}
		return len(e.Target) > 0
	}
	return false
}

// sameBody reports whether an actor is among others, an organ of the United Nations as the whole.
func sameBody(x schema.Entity, list []schema.Entity) bool {
	return slices.ContainsFunc(list, func(y schema.Entity) bool {
		return x.Same(y) || strings.HasPrefix(x.Name, "United Nations") && strings.HasPrefix(y.Name, "United Nations")
	})
}

// redirect gives what is still without a direction that of the other events of the document,
// wherever they stand in it: a list with the newest entry first tells of the ban's end before
// the ban, and who gives aid in one entry gives it in the next. Where both directions are told
// the nearest before it in time decides for what answers something (a release, the end of a
// ban), else two thirds of them.
func (d *reading) redirect() {
	var told []*schema.Event
	for _, e := range d.result.Events {
		if len(e.Source) > 0 && len(e.Target) > 0 && !strings.HasPrefix(e.Rule, "gist/") {
			told = append(told, e)
		}
	}
	if len(told) == 0 {
		return
	}
	for _, e := range d.result.Events {
		kinds, _ := precedents(e.Type)
		if kinds == nil || e.Type == schema.Incident || e.Type == schema.Visit {
			continue // both sides may have a part in a dispute
		}
		if len(e.Source)+len(e.Target)+len(e.Mediator) > 0 || len(e.Party) != 2 || strings.HasPrefix(e.Rule, "military/clash") {
			continue
		}
		a, b := e.Party[0], e.Party[1]
		if a.Kind != schema.State || b.Kind != schema.State || a.Code == "" || b.Code == "" {
			continue
		}
		switch d.tendency(e, told, kinds, &a, &b) {
		case 0:
			continue
		case -1:
			a, b = b, a
		}
		reason := d.result.Reasons[e.ID]
		delete(d.result.Reasons, e.ID)
		e.ID = ""
		e.Party, e.Source, e.Target = nil, []schema.Entity{a}, []schema.Entity{b}
		d.namer.Assign(e, d.id)
		reason.Notes = append(slices.Clip(reason.Notes), "direction of another event")
		d.result.Reasons[e.ID] = reason
	}
}

// authored gives what one state or its people do by themselves, a test of arms or a change of leaders, and of which
// nobody is named as the author, the one of the document's two states that has done so wherever else the document
// tells of it.
func (d *reading) authored() {
	for _, e := range d.result.Events {
		if !byItself(e.Type) || d.together(e) || len(e.Source)+len(e.Target)+len(e.Mediator) > 0 || len(e.Party) != 2 || e.Party[0].Kind != schema.State || e.Party[1].Kind != schema.State {
			continue
		}
		var times [2]int
		for _, have := range d.result.Events[:min(len(d.result.Events), maxDirection)] {
			if have.Type != e.Type || have == e {
				continue
			}
			for i := range e.Party {
				if len(statesIn(have.Source)) == 1 && d.only(have.Source, have.Date, &e.Party[i], e.Date) {
					times[i]++
				}
			}
		}
		author := 0
		if times[1] > times[0] {
			author = 1
		}
		if times[author] < 4*times[1-author] || times[author] == 0 {
			continue
		}
		reason := d.result.Reasons[e.ID]
		delete(d.result.Reasons, e.ID)
		e.ID = ""
		e.Source, e.Party = []schema.Entity{e.Party[author]}, nil
		d.namer.Assign(e, d.id)
		reason.Notes = append(slices.Clip(reason.Notes), "author of other events")
		d.result.Reasons[e.ID] = reason
	}
}

// together reports words of what several do with each other: "a joint exercise".
func (d *reading) together(e *schema.Event) bool {
	return d.holdsWord(text.Span{Start: e.Provenance.Start, End: e.Provenance.End}, jointly)
}

var jointly = text.SetOf("joint jointly bilateral trilateral together combined mutual")

// byItself reports types of events that a state makes with nobody opposite.
func byItself(t schema.EventType) bool {
	return t == schema.Mobilisation || t == schema.LeadershipChange || t == schema.StateFormed || t == schema.StateDissolved
}

// tendency is 1 where events of the kinds go from a to b, -1 where they go from b to a, 0
// where they say nothing.
func (d *reading) tendency(e *schema.Event, told []*schema.Event, kinds []schema.EventType, a, b *schema.Entity) int {
	forth, back := 0, 0
	latest, way := schema.DayMin, 0 // of the last one before e
	for _, have := range told[:min(len(told), maxDirection)] {
		if !slices.Contains(kinds, have.Type) {
			continue
		}
		to := 0
		switch {
		case d.only(have.Source, have.Date, a, e.Date) && d.only(have.Target, have.Date, b, e.Date):
			to = 1
			forth++
		case d.only(have.Source, have.Date, b, e.Date) && d.only(have.Target, have.Date, a, e.Date):
			to = -1
			back++
		}
		if at := have.Date.Earliest(); to != 0 && !have.Date.IsZero() && !e.Date.IsZero() && at <= e.Date.Latest() && (way == 0 || at >= latest) {
			latest, way = at, to
		}
	}
	if answers(e.Type) && way != 0 {
		return way
	}
	switch {
	case forth >= 2*back && forth > 0:
		return 1
	case back >= 2*forth && back > 0:
		return -1
	}
	return 0
}

// answers reports types of events that undo an earlier one.
func answers(t schema.EventType) bool {
	return t == schema.Release || t == schema.SanctionLifted || t == schema.MilitaryWithdrawal
}

// precedents are the types of earlier events that give an event its direction, and
// whether all of them must agree or the last one decides.
func precedents(t schema.EventType) (kinds []schema.EventType, always bool) {
	switch t {
	case schema.Release:
		return []schema.EventType{schema.Incident, schema.Release}, false
	case schema.SanctionLifted:
		return []schema.EventType{schema.Sanction, schema.SanctionLifted}, false
	case schema.Sanction:
		return []schema.EventType{schema.Sanction}, true
	case schema.ArmsTransfer, schema.Aid:
		return []schema.EventType{schema.ArmsTransfer, schema.Aid, schema.ProjectEvent}, true
	case schema.MilitaryWithdrawal:
		return []schema.EventType{schema.MilitaryAction, t}, false
	case schema.Statement, schema.Mobilisation, schema.Incident, schema.LeadershipChange, schema.Visit:
		return []schema.EventType{t}, false
	}
	return nil, false
}

// only reports that one state stands in a role; persons may stand beside it.
func (d *reading) only(list []schema.Entity, at schema.Date, state *schema.Entity, now schema.Date) bool {
	found := false
	for i := range list {
		if list[i].Kind != schema.State {
			continue
		}
		if list[i].Code != state.Code && d.side(&list[i], at) != d.side(state, now) {
			return false
		}
		found = found || list[i].Code == state.Code || d.side(state, now) >= 0
	}
	return found
}

// side is the place of a state among the two that the document is about, -1 where it is
// neither: what succeeded a state stands on its side.
func (d *reading) side(state *schema.Entity, at schema.Date) int {
	return slices.IndexFunc(d.marks.Subject(at), func(e schema.Entity) bool { return e.Code == state.Code })
}

// undirected takes the document's two states out of events of which one side alone is the author, where no
// words name either and nothing has told who did it: a parliament's resolution, a proclamation, an arrest, a
// shelling. What they are about and where they were stays. That both did it is not true; where nothing else
// takes part, both stand for want of better: the entry concerns them.
func (d *reading) undirected() {
	for _, e := range d.result.Events {
		if len(e.Source)+len(e.Target)+len(e.Mediator) > 0 || len(e.Party) != 2 || !oneSided(e.Type) || d.together(e) {
			continue
		}
		if len(e.Object)+len(e.Place) == 0 {
			continue // an entry that names nobody concerns the two states that the document is about
		}
		if e.Party[0].Kind != schema.State || e.Party[1].Kind != schema.State {
			continue
		}
		reason := d.result.Reasons[e.ID]
		if said := reason.Roles[schema.RoleParty]; !(strings.HasPrefix(e.Rule, "gist/") && solitary(e.Type)) && said != event.SectionsSubject && (said != "" || strings.HasPrefix(e.Rule, "gist/")) {
			continue
		}
		if strings.HasPrefix(e.Rule, "military/clash") || e.Rule == "incidents/stand-off" {
			continue
		}
		delete(d.result.Reasons, e.ID)
		e.ID, e.Party = "", nil
		d.namer.Assign(e, d.id)
		d.result.Reasons[e.ID] = reason
	}
}

// takenForGranted reports that the parties of an event read coarsely are the document's two states, of which
// the passage names neither.
func (d *reading) takenForGranted(p *passage, e *schema.Event) bool {
	if len(e.Party) != 2 || len(e.Source)+len(e.Target) > 0 {
		return false
	}
	within := d.t.TokensIn(text.Span{Start: e.Provenance.Start, End: e.Provenance.End})
	for _, m := range mentionsWithin(p.mentions, within) {
		for _, x := range d.marks.At(m, e.Date) {
			if x.Among(e.Party) || x.Kind == schema.Person && (x.OfState(&e.Party[0]) || x.OfState(&e.Party[1])) {
				return false
			}
		}
	}
	return true
}

// oneSided reports types of events that one side makes, alone or against the other.
func oneSided(t schema.EventType) bool {
	switch t {
	case schema.MilitaryAction, schema.MilitaryWithdrawal, schema.Incident, schema.Visit, schema.Aid, schema.Sanction, schema.SanctionLifted, schema.Release, schema.Support,
		schema.Recognition, schema.Withdrawal, schema.Invitation, schema.ArmsTransfer:
		return true
	}
	return solitary(t)
}

// solitary reports types of events that one state or its people make.
func solitary(t schema.EventType) bool {
	switch t {
	case schema.Statement, schema.Mobilisation, schema.StateFormed, schema.StateDissolved, schema.LeadershipChange, schema.Accession:
		return true
	}
	return false
}

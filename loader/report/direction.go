package report

import (
	"slices"
	"strings"

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
	kinds, always := precedents(e.Type)
	if kinds == nil || len(e.Source)+len(e.Target)+len(e.Mediator) > 0 || len(e.Party) != 2 {
		return false
	}
	if strings.HasPrefix(e.Rule, "military/clash") {
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
	case schema.Statement, schema.Mobilisation, schema.Incident, schema.MilitaryWithdrawal, schema.LeadershipChange, schema.Visit, schema.MilitaryAction:
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

package event

import (
	"slices"
	"strings"

	"entente/schema"
)

// At is the code point at which the word that told of the event stands.
func (f *Found) At() int { return f.at }

// FromOffice says that an event has the time during which somebody held an office.
const FromOffice = "the time in office"

// events adds the events of a match, one for each date.
func (m *match) events(out []Found) []Found {
	m.respectively()
	for _, d := range m.dates {
		inferred := false
		if d.date.IsZero() {
			if date, ok := m.officeDate(); ok {
				d.date, inferred = date, true
			}
		}
		office, second := m.offices()
		if f, ok := m.event(d, inferred, office); ok {
			out = append(out, f)
		}
		if second != "" {
			if f, ok := m.event(d, inferred, second); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// event makes one event; ok is false where the roles that the rule needs are empty
// once repeats are gone.
func (m *match) event(d dated, inferred bool, office string) (Found, bool) {
	f := Found{Span: m.span(), OwnDate: d.when >= 0, DateBeside: m.dateBeside(d), OpensEntry: m.opensEntry(), OfAnother: d.when >= 0 && m.l.ofAnotherDeed(d.when, m.at), OtherTime: m.otherTime(d), governor: m.governorWord(), Unnamed: m.unnamed(), at: m.l.codePoints(m.at, m.end).Start, deed: m.kind == verbWord, leads: m.leads(), known: m.r.Voiced, until: m.givesWayUntil()}
	f.Event = schema.Event{Type: m.r.Type, Status: m.status, Date: d.date, Plover: m.plover(), CAMEO: m.cameo(),
		Confidence: m.r.Confidence, Rule: m.r.fullName()}
	if (inferred || d.date.IsZero()) && m.runsOn() && (d.date.IsZero() || d.date.Overlaps(m.l.ran)) {
		f.About = m.l.ran
	}
	if inferred {
		f.Event.DateBasis = "inferred"
	} else if side, guessed := m.sideOf(d); side != "" {
		if date, err := schema.ParseDate(side); err == nil {
			f.Event.Date = date
			if guessed {
				f.Event.DateBasis = "inferred"
			}
		}
	}
	if first, open := strings.CutSuffix(f.Event.Date.String(), "/.."); open && d.date == f.Event.Date && (m.r.Type == schema.Accession || m.r.Type == schema.RelationsEstablished) && first != "" {
		f.Event.Date = schema.MustDate(first) // a member since 2009 joined in 2009
	}
	f.Carried = d.carried && f.Event.Date == d.date
	f.Explain = Explain{Rule: m.r.fullName(), Trigger: m.triggerWords(), Notes: m.notes}
	switch {
	case d.when >= 0:
		t := m.l.whens[d.when].Tokens
		f.Explain.DateFrom = m.l.words(t.Start-m.l.span.Start, t.End-m.l.span.Start)
	case inferred:
		f.Explain.DateFrom = FromOffice
	case !d.date.IsZero():
		f.Explain.DateFrom = "lead"
	}
	for _, role := range schema.Roles() {
		list := m.fills.of(role)
		if d.instead != nil && role == d.role {
			list = []fill{*d.instead}
		}
		for _, part := range list {
			if role == schema.RoleParty && part.chain < 0 && part.at < 0 && len(f.Event.Source)+len(f.Event.Target) > 0 {
				continue // the section's pair stands in only where nobody is named
			}
			m.add(&f, role, part, d.date)
		}
	}
	if m.r.Type == schema.War && m.predicate >= 0 && f.Event.Date.IsZero() && m.l.in.Mode == Fact && m.l.ends(m.predicate) {
		return f, false // "the war ended in May"
	}
	if office != "" {
		m.setOffice(&f, office)
	}
	m.addStranger(&f.Event)
	targets := len(f.Event.Target)
	m.locate(&f.Event)
	m.trim(&f.Event)
	if m.r.Type == schema.Visit && m.kind == otherWord && targets > 0 && len(f.Event.Target) == 0 && len(f.Event.Source) > 0 {
		return f, false // at home: "Gorbachev, at Vladivostok, announces"
	}
	if m.r.Type == schema.Agreement && states(f.Event.Party).n == 1 && !mixed(f.Event.Party) && coded(f.Event.Object) {
		return f, false // one state signs an open treaty: that is accession
	}
	if m.l.in.Mode == Claim && m.r.Type == schema.Meeting && len(f.Event.Party) < 2 && len(f.Event.Object) == 0 {
		return f, false // "told the conference", "his audience": the meeting where it is said
	}
	if m.ofKin() {
		return f, false
	}
	m.signers(&f)
	m.bearers(&f.Event)
	bothSides(&f.Event)
	m.pactOf(&f.Event)
	m.complete(&f.Event)
	m.announcers(&f.Event)
	if f.Event.Status == schema.Declined && f.Event.Type != schema.Statement {
		f.Event.Plover, f.Event.CAMEO = "REJECT", "120"
	}
	return f, m.enough(&f.Event)
}

// unnamed reports a noun without anybody named.
func (m *match) unnamed() bool {
	if m.kind != nounWord {
		return false
	}
	for i, list := range m.fills {
		if role := schema.Roles()[i]; role == schema.RolePlace {
			continue
		}
		for _, f := range list {
			if f.at >= 0 {
				return false
			}
		}
	}
	return true
}

// enough reports whether all needed roles are filled.
func (m *match) enough(e *schema.Event) bool {
	for i := range m.r.roles {
		if f := &m.r.roles[i]; !f.mayBeEmpty(m.l.in.Mode) && len(*e.In(f.role)) == 0 {
			return false
		}
	}
	if m.r.Single && (states(e.Source).n > 1 || mixed(e.Source)) || m.r.Two && states(e.Party).n < 2 && len(e.Party) < 2 {
		return false
	}
	if m.r.Coded && !coded(e.Object) {
		return false
	}
	if e.Type == schema.LeadershipChange && m.kind == nounWord && !e.Date.IsZero() && m.r.fillers[schema.RoleSource].optional {
		return true // "Islamic Revolution in Feb. 1979": whose, the text need not say
	}
	return len(e.Source)+len(e.Target)+len(e.Party)+len(e.Mediator)+len(e.Object) > 0 || m.r.Echo != ""
}

// coded reports an entity with a code.
func coded(list []schema.Entity) bool {
	for _, e := range list {
		if e.Code != "" {
			return true
		}
	}
	return false
}

// mixed reports an organisation or group among the actors.
func mixed(list []schema.Entity) bool {
	for _, e := range list {
		if e.Kind == schema.Organisation || e.Kind == schema.Group {
			return true
		}
	}
	return false
}

// states are the keys of the states in a list, persons counted by theirs, each
// once.
func states(list []schema.Entity) stateSet {
	var out stateSet
	for i := range list {
		switch e := &list[i]; {
		case e.Kind == schema.State:
			out.add(e.StateKey())
		case e.State != "":
			out.add(e.State)
		}
	}
	return out
}

// stateSet is a set of few states.
type stateSet struct {
	first [4]string
	n     int
	rest  []string // beyond the first
}

func (s *stateSet) has(state string) bool {
	return slices.Contains(s.first[:min(s.n, len(s.first))], state) || slices.Contains(s.rest, state)
}

func (s *stateSet) add(state string) {
	switch {
	case s.has(state):
		return
	case s.n < len(s.first):
		s.first[s.n] = state
	default:
		s.rest = append(s.rest, state)
	}
	s.n++
}

// SectionsSubject stands for the words of a role that the section's two states fill.
const SectionsSubject = "the section's subject"

// add puts what a fill names into a role, a person's state beside the person.
func (m *match) add(f *Found, role schema.Role, part fill, date schema.Date) {
	switch words := &f.Explain.Roles[roleIndex(role)]; {
	case part.at < 0:
		*words = SectionsSubject
	case *words != "":
		*words += " + " + m.l.words(part.at, part.end)
	default:
		*words = m.l.words(part.at, part.end)
	}
	for _, e := range part.entities {
		if part.seat > 0 && e.Kind == schema.Place {
			e.State = m.stateOfSeat(part.seat-1, date, e.State)
		}
		f.Event.Add(role, e)
	}
	kinds := part.kinds
	if kinds == 0 {
		kinds = m.kindsOf(role)
	}
	for _, mention := range part.mentions {
		for _, e := range m.l.entities(mention, date) {
			if e.Kind == schema.Place && kinds&placeKind == 0 {
				town := e
				if e = m.stateOf(e); e.Kind != schema.State {
					continue
				}
				if role == schema.RoleTarget && m.strikes() && len(m.fills.of(schema.RolePlace))+len(f.Event.Place) == 0 {
					f.Event.Add(schema.RolePlace, town)
				}
			}
			if !kinds.has(e.Kind) {
				continue
			}
			f.Event.Add(role, e)
			if e.Kind == schema.Person && e.State != "" && role != schema.RoleObject {
				if body, ok := m.l.actsFor(mention); ok {
					f.Event.Add(role, body)
					continue
				}
			}
			if e.Kind == schema.Person && e.State != "" && e.Office != groupLeader && role != schema.RoleObject && m.l.in.State != nil {
				if s, ok := m.l.in.State(e.State); ok {
					f.Event.Add(role, s)
				}
			}
		}
	}
}

// strikes reports what is done to a town where it stands: it is attacked, taken or left.
func (m *match) strikes() bool {
	return m.r.Type == schema.MilitaryAction || m.r.Type == schema.MilitaryWithdrawal
}

// stateOfSeat is the state whose capital a mention names at a date: Moscow in 1961 is the
// Soviet Union's.
func (m *match) stateOfSeat(mention int, date schema.Date, otherwise string) string {
	for _, e := range m.l.entities(mention, date) {
		switch {
		case e.Kind == schema.State && e.Code != "":
			return e.Code
		case e.Kind == schema.Place && e.State != "":
			return e.State
		}
	}
	return otherwise
}

// groupLeader is the office of those who lead an armed group or a movement: the state they
// come from is not who acts.
const groupLeader = "Group Leader"

// plover is the rule's root, else the usual one of the type.
func (m *match) plover() string {
	if m.r.Plover != "" {
		return m.r.Plover
	}
	return m.r.Type.Plover()
}

func (m *match) cameo() string {
	if m.r.CAMEO != "" {
		return m.r.CAMEO
	}
	info, _ := m.r.Type.Info()
	return info.CAMEO
}

// OfPair reports whether a role is filled by the section's two states, not by words of its own.
func (x *Explain) OfPair(role schema.Role) bool {
	return x.Roles.Map()[role] == SectionsSubject
}

// ByDefault reports a role that the words leave open and the section's subject fills.
func (f *Found) ByDefault(role schema.Role) bool {
	return f.Explain.Roles[roleIndex(role)] == SectionsSubject
}

// Open reports a role for which no words stand.
func (f *Found) Open(role schema.Role) bool { return f.Explain.Roles[roleIndex(role)] == "" }

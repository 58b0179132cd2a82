package reference

import (
	"slices"
	"strings"

	"entente/schema"
)

// Standing is what a state of the tables is among states.
type Standing string

// The standings.
const (
	Sovereign Standing = "state"     // exists today, member or observer of the United Nations
	Former    Standing = "former"    // ended
	Territory Standing = "territory" // has a code and is named as a party, without being sovereign
	Disputed  Standing = "disputed"  // recognised by some
)

// State is a state with its names and the time in which it existed.
type State struct {
	Key           string // ISO 3166-1 alpha-3, the alpha-3 that ISO 3166-3 withdrew, or a slug where there is neither
	Standing      Standing
	Name          string
	Official      string
	Aliases       []Name
	Abbreviations []Name
	Adjectives    []Name
	Demonyms      []Name // singular and plural
	Prefixes      []Name // of pairings, with the hyphen: Indo-
	Capitals      []Name // each also stands for the government
	Seats         []Name // buildings and streets that stand for the government
	Periods       []Span // in order; a state may end and come back
	COW           []int  // Correlates of War numbers
	GW            []int  // Gleditsch-Ward numbers
}

// Code is the state's alpha-3 code, empty for a former state that never had one.
func (s *State) Code() string {
	if len(s.Key) == 3 && s.Key == strings.ToUpper(s.Key) {
		return s.Key
	}
	return ""
}

// Entity is the state as a participant of a record.
func (s *State) Entity() schema.Entity {
	return schema.Entity{Kind: schema.State, Name: s.Name, Code: s.Code()}
}

// ExistsAt reports whether the day lies in one of the state's periods.
func (s *State) ExistsAt(day schema.Day) bool {
	return slices.ContainsFunc(s.Periods, func(p Span) bool { return p.Contains(day) })
}

// Life is the span from the state's first day to its last, pauses included.
func (s *State) Life() Span {
	return Span{From: s.Periods[0].From, To: s.Periods[len(s.Periods)-1].To}
}

// Surfaces lists every way of naming the state. Capitals and seats are cut to the state's life.
func (s *State) Surfaces() []Surface {
	surfaces := []Surface{
		{Text: s.Name, Form: FormName, Kind: schema.State, Key: s.Key, When: Always()},
		{Text: s.Official, Form: FormOfficial, Kind: schema.State, Key: s.Key, When: Always()},
	}
	life := s.Life()
	for _, named := range []struct {
		form  Form
		names []Name
	}{
		{FormAlias, s.Aliases}, {FormAbbreviation, s.Abbreviations}, {FormAdjective, s.Adjectives},
		{FormDemonym, s.Demonyms}, {FormPrefix, s.Prefixes}, {FormCapital, s.Capitals}, {FormSeat, s.Seats},
	} {
		for _, name := range named.names {
			when := name.When
			if named.form.figurative() {
				when = Span{From: max(when.From, life.From), To: min(when.To, life.To)}
			}
			if when.From >= when.To {
				continue // a capital from before the state began
			}
			surfaces = append(surfaces, Surface{Text: name.Text, Form: named.form, Kind: schema.State, Key: s.Key, When: when})
		}
	}
	return surfaces
}

var stateColumns = []string{"key", "kind", "name", "official", "aliases", "abbreviations", "adjectives", "demonyms",
	"prefixes", "capitals", "seats", "periods", "cow", "gw"}

func (t *Tables) addState(r row) {
	state := &State{
		Key:           r.key("key"),
		Standing:      Standing(r.oneOf("kind", "state", "former", "territory", "disputed")),
		Name:          r.required("name"),
		Official:      r.required("official"),
		Aliases:       r.names("aliases"),
		Abbreviations: r.names("abbreviations"),
		Adjectives:    r.names("adjectives"),
		Demonyms:      r.names("demonyms"),
		Prefixes:      r.names("prefixes"),
		Capitals:      r.names("capitals"),
		Seats:         r.names("seats"),
		Periods:       r.spans("periods"),
		COW:           r.numbers("cow"),
		GW:            r.numbers("gw"),
	}
	if len(state.Periods) == 0 {
		r.fail("periods", "at least one span, such as 1947-08-14/..")
	}
	for i := 1; i < len(state.Periods); i++ {
		if state.Periods[i].From < state.Periods[i-1].To {
			r.fail("periods", "spans in order that do not overlap")
		}
	}
	for _, prefix := range state.Prefixes {
		if !strings.HasSuffix(prefix.Text, "-") {
			r.fail("prefixes", "prefixes with their hyphen, such as Indo-")
		}
	}
	t.states = put(t.states, t.stateByKey, state.Key, state)
}

// States returns every state in the order of the tables. The caller must not change what it gets.
func (t *Tables) States() []*State { return t.states }

// State finds a state by its key: code or slug.
func (t *Tables) State(key string) (*State, bool) {
	state, found := t.stateByKey[key]
	return state, found
}

// ExistsAt reports whether the state of the key existed on the day; false for an unknown key.
func (t *Tables) ExistsAt(key string, day schema.Day) bool {
	state, found := t.stateByKey[key]
	return found && state.ExistsAt(day)
}

// StateByCOW finds the state that bore a Correlates of War number on a day.
func (t *Tables) StateByCOW(number int, day schema.Day) (*State, bool) {
	return existing(t.statesByCOW[number], day)
}

// StateByGW finds the state that bore a Gleditsch-Ward number on a day.
func (t *Tables) StateByGW(number int, day schema.Day) (*State, bool) {
	return existing(t.statesByGW[number], day)
}

func existing(states []*State, day schema.Day) (*State, bool) {
	for _, state := range states {
		if state.ExistsAt(day) {
			return state, true
		}
	}
	return nil, false
}

// indexStates builds the lookups of states once all tables are read.
func (t *Tables) indexStates() {
	for _, state := range t.states {
		for _, number := range state.COW {
			t.statesByCOW[number] = append(t.statesByCOW[number], state)
		}
		for _, number := range state.GW {
			t.statesByGW[number] = append(t.statesByGW[number], state)
		}
		for _, surface := range state.Surfaces() {
			name := schema.Fold(surface.Text)
			t.stateNames[name] = append(t.stateNames[name], stateName{state: state, form: surface.Form, when: surface.When})
		}
	}
}

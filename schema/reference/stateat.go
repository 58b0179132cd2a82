package reference

import (
	"slices"

	"entente/schema"
)

// stateName is one meaning of a name.
type stateName struct {
	state *State
	form  Form
	when  Span
}

// StateAt returns the key of the state that a name meant on a day: name, alias, abbreviation, adjective, demonym, capital
// or seat, in any case and with or without diacritics.
//
// The answer is a state that existed on the day wherever the name or a succession leads to one: "Russia" in 1965 is SUN,
// "Turkey" in 1877 the Ottoman Empire, "Czech" in 1970 CSK, "Bonn" in 1960 DEU. A name whose state had ended for good
// stays with it ("USSR" in 1999 is SUN), and so does one whose state had not begun and continued none ("Bangladesh" in
// 1960 is BGD); ExistsAt tells. A capital or seat means a government only in the time for which the tables give it.
func (t *Tables) StateAt(name string, day schema.Day) (key string, ok bool) {
	meanings := t.stateNames[schema.Fold(name)]
	literal := func(m stateName) bool { return !m.form.figurative() }
	timely := func(m stateName) bool { return m.when.Contains(day) }
	if m, found := first(meanings, func(m stateName) bool { return timely(m) && m.state.ExistsAt(day) }); found {
		return m.state.Key, true
	}
	if m, found := first(meanings, func(m stateName) bool { return literal(m) && m.state.ExistsAt(day) }); found {
		return m.state.Key, true
	}
	if m, found := first(meanings, func(m stateName) bool { return literal(m) && timely(m) }); found {
		return t.Continuation(m.state.Key, day), true
	}
	for _, m := range meanings { // a name out of its time serves only where a state existed that it leads to
		if now := t.Continuation(m.state.Key, day); literal(m) && t.ExistsAt(now, day) {
			return now, true
		}
	}
	return "", false
}

// StatesNamed returns the keys of all states that a name can mean, whenever, each once, the plainest form first.
func (t *Tables) StatesNamed(name string) []string {
	var keys []string
	meanings := slices.Clone(t.stateNames[schema.Fold(name)])
	slices.SortStableFunc(meanings, func(a, b stateName) int { return a.form.rank() - b.form.rank() })
	for _, m := range meanings {
		if !slices.Contains(keys, m.state.Key) {
			keys = append(keys, m.state.Key)
		}
	}
	return keys
}

// first returns the meaning in the plainest form that fits, the earlier row among equals.
func first(meanings []stateName, fits func(stateName) bool) (best stateName, found bool) {
	for _, m := range meanings {
		if fits(m) && (!found || m.form.rank() < best.form.rank()) {
			best, found = m, true
		}
	}
	return best, found
}

// rank orders forms from the plainest to the most figurative.
func (f Form) rank() int {
	return slices.Index([]Form{FormName, FormOfficial, FormAlias, FormAbbreviation, FormAdjective, FormDemonym, FormPrefix,
		FormCapital, FormSeat}, f)
}

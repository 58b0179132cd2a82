package reference

import (
	"slices"

	"entente/schema"
)

// SuccessionKind says how one state came out of another.
type SuccessionKind string

// The kinds of succession.
const (
	Continues SuccessionKind = "continues" // the same country goes on under another key: USSR to Russia
	Divides   SuccessionKind = "divides"   // the successor separates: Pakistan to Bangladesh
	Unites    SuccessionKind = "unites"    // the predecessor joins the successor: East Germany to Germany
)

// Succession is one passage from state to state. The successor exists on Day; where the succession continues or unites,
// Day is the first on which the predecessor no longer does.
type Succession struct {
	Predecessor string
	Successor   string
	Day         schema.Day
	Kind        SuccessionKind
}

var successionColumns = []string{"predecessor", "successor", "date", "kind"}

func (t *Tables) addSuccession(r row) {
	s := Succession{
		Predecessor: r.required("predecessor"),
		Successor:   r.required("successor"),
		Kind:        SuccessionKind(r.oneOf("kind", "continues", "divides", "unites")),
	}
	for _, column := range []string{"predecessor", "successor"} {
		if _, found := t.stateByKey[r.text(column)]; !found {
			r.fail(column, "the key of a state in states.csv")
		}
	}
	day, err := schema.ParseDay(r.text("date"))
	if err != nil {
		r.fail("date", "a day such as 1991-12-26")
	}
	s.Day = day
	if !slices.Contains(t.successions, s) {
		t.successions = append(t.successions, s)
	}
}

// Successions returns every succession in the order of the tables. The caller must not change what it gets.
func (t *Tables) Successions() []Succession { return t.successions }

// Successors lists the successions out of a state, Predecessors those into it, by the order of the tables.
func (t *Tables) Successors(key string) []Succession {
	return t.successionsWhere(func(s Succession) bool { return s.Predecessor == key })
}

// Predecessors lists the successions into a state.
func (t *Tables) Predecessors(key string) []Succession {
	return t.successionsWhere(func(s Succession) bool { return s.Successor == key })
}

func (t *Tables) successionsWhere(fits func(Succession) bool) []Succession {
	var found []Succession
	for _, s := range t.successions {
		if fits(s) {
			found = append(found, s)
		}
	}
	return found
}

// Continuation returns the state that stood for the given one on a day, along successions of the kind Continues, in
// both directions: RUS in 1965 gives SUN, DEU in 1860 prussia. A state that exists on the day, had ended for good by then, or
// continues no other that existed, is returned itself.
func (t *Tables) Continuation(key string, day schema.Day) string {
	state, found := t.stateByKey[key]
	if !found || state.ExistsAt(day) || day >= state.Life().To {
		return key
	}
	seen := []string{key}
	for i := 0; i < len(seen); i++ {
		for _, s := range t.successions {
			next := ""
			switch {
			case s.Kind != Continues:
				continue
			case s.Predecessor == seen[i]:
				next = s.Successor
			case s.Successor == seen[i]:
				next = s.Predecessor
			}
			if next == "" || slices.Contains(seen, next) {
				continue
			}
			if t.ExistsAt(next, day) {
				return next
			}
			seen = append(seen, next)
		}
	}
	return key
}

package reference

import (
	"testing"
)

// The terms of one post as head follow each other, unless a note says why not: acting, rival, first of two.
func TestTermsOfOnePostDoNotOverlap(t *testing.T) {
	tables := loaded(t)
	for post, terms := range tables.termsByPost() {
		for i, a := range terms {
			for _, b := range terms[:i] {
				if a.person == b.person || a.term.Head == NotHead || b.term.Head == NotHead {
					continue
				}
				from, to := max(a.term.When.From, b.term.When.From), min(a.term.When.To, b.term.When.To)
				if exact(a.term, b.term) && to-from > maxApart && a.term.Note+b.term.Note == "" {
					t.Errorf("%s of %s: %s (%s/%s) and %s (%s/%s) at once", post.office, post.state,
						b.person.Name, b.term.From, b.term.To, a.person.Name, a.term.From, a.term.To)
				}
			}
		}
	}
}

// exact reports whether all ends of the terms are known to the day.
func exact(terms ...*Term) bool {
	for _, term := range terms {
		if len(term.From) < len("2006-01-02") || term.To != "" && len(term.To) < len("2006-01-02") {
			return false
		}
	}
	return true
}

// Nobody governs a state that does not exist, unless a note says in what sense.
func TestTermsLieInTheLifeOfTheState(t *testing.T) {
	tables := loaded(t)
	for _, person := range tables.Persons() {
		state, found := tables.State(person.State)
		if !found {
			continue // the head of an organisation
		}
		life := state.Life()
		for _, term := range person.Terms {
			if term.Note == "" && (term.When.To <= life.From || term.When.From >= life.To) {
				t.Errorf("%s, %s of %s %s/%s: the state existed %s", person.Name, term.Office, person.State, term.From, term.To, life)
			}
		}
	}
}

// The states that diplomatic texts name most have their leaders.
func TestStatesWithLeaders(t *testing.T) {
	tables := loaded(t)
	complete := 0
	for key := range tables.termsByState() {
		if len(tables.termsByState()[key]) > 0 {
			complete++
		}
	}
	if complete < 40 {
		t.Errorf("%d states have leaders, want 40 at least", complete)
	}
	t.Logf("%d states, %d persons", complete, len(tables.Persons()))
}

package reference

import (
	"slices"
	"strings"
	"testing"

	"entente/schema"
	"entente/schema/schematest"

	"github.com/agnivade/levenshtein"
)

// maxApart is how many days a leader's entry and exit may lie from those of Archigos, which sometimes counts from an
// election or a vote and not from the oath.
const maxApart = 31

// Share of the Archigos rows since 1945, of the states that have leaders here, that must be found with name and dates.
const minFound = 0.97

// TestHeadsAgainstArchigos holds heads of state and government against Archigos 4.1, which knows for each state and day the
// one who governed effectively. Such a spell must lie within the same person's time as head: a king may reign for years before
// he governs, so the spell may well be shorter than the term. How many also begin and end on the same days is reported. Run it with
// -v for the list of what differs.
func TestHeadsAgainstArchigos(t *testing.T) {
	tables := loaded(t)
	since, until := schema.NewDay(1945, 1, 1), schema.NewDay(2015, 12, 31)
	states := map[string]bool{}
	total, within, alike := 0, 0, 0
	for _, cells := range readCSV(t, schematest.Shared(t, "data/states/archigos.csv")) {
		from, to := dayOf(t, strings.Split(cells[6], "-")), dayOf(t, strings.Split(cells[7], "-"))
		state, found := tables.StateByGW(atoi(t, cells[1]), max(from, since))
		if to < since || !found || !slices.ContainsFunc(tables.termsByState()[state.Key], headSince(since)) {
			continue
		}
		total++
		states[state.Key] = true
		spell := Span{From: max(from, since), To: to}
		stays := staysOf(tables, state.Key, cells[3])
		switch {
		case len(stays) == 0:
			t.Logf("%s: no such head: %s %s/%s", state.Key, cells[3], from, to)
		case !slices.ContainsFunc(stays, func(s Span) bool { return s.From-maxApart <= spell.From && spell.To-maxApart <= s.To }):
			t.Logf("%s: not in power all that time: %s %s/%s; here %v", state.Key, cells[3], from, to, stays)
		default:
			within++
		}
		if slices.ContainsFunc(stays, func(s Span) bool {
			return (from < since || abs(int(s.From-from)) <= maxApart) && (to == until && s.To > to || abs(int(s.To-1-to)) <= maxApart)
		}) {
			alike++
		}
	}
	if total == 0 {
		t.Fatal("no row of Archigos belongs to a state with leaders")
	}
	share := float64(within) / float64(total)
	t.Logf("%d states, %d rows since 1945: %.1f%% within the person's terms, %.1f%% with the same entry and exit; %d days allowed",
		len(states), total, 100*share, 100*float64(alike)/float64(total), maxApart)
	if share < minFound {
		t.Errorf("%.1f%% of the rows found, want %.0f%%", 100*share, 100*minFound)
	}
}

// headSince fits the terms of heads that reach beyond a day: a state with one has leaders here.
func headSince(day schema.Day) func(held) bool {
	return func(h held) bool { return h.term.Head != NotHead && h.term.When.To > day }
}

// staysOf returns the stays in power of all persons of a state, or of one that continues it, whom a name of Archigos can
// mean: Archigos counts the USSR and Russia as one, and so North and united Vietnam.
func staysOf(tables *Tables, state, name string) []Span {
	states := []string{state}
	for _, s := range tables.Successors(state) {
		if s.Kind == Continues {
			states = append(states, s.Successor)
		}
	}
	terms := map[string][]Term{} // by person's name
	for _, person := range tables.Persons() {
		if slices.Contains(states, person.State) && sameName(name, person) {
			terms[person.Name] = append(terms[person.Name], person.Terms...)
		}
	}
	var all []Span
	for _, own := range terms {
		all = append(all, stays(own)...)
	}
	return all
}

// stays joins a person's terms, by beginning, as head in all ways that leave at most a month between one and the next: who was premier and
// then president may be counted for either or both.
func stays(terms []Term) []Span {
	var spans []Span
	for _, term := range terms {
		if term.Head == NotHead {
			continue
		}
		for _, s := range slices.Clone(spans) {
			if term.When.From-maxApart <= s.To && !slices.Contains(spans, Span{From: s.From, To: max(s.To, term.When.To)}) {
				spans = append(spans, Span{From: s.From, To: max(s.To, term.When.To)})
			}
		}
		spans = append(spans, term.When)
	}
	return spans
}

// sameName compares a name of Archigos, often a surname, with a person's names: they share a word, give or take
// one letter in three of the transliteration, or are the same but for spaces. The dates must agree besides.
func sameName(name string, person *Person) bool {
	solid := func(s string) string { return strings.ReplaceAll(schema.Fold(s), " ", "") }
	for _, own := range append([]string{person.Name}, person.Aliases...) {
		if solid(own) == solid(name) || strings.HasSuffix(solid(own), solid(name)) {
			return true
		}
		for _, word := range strings.Fields(schema.Fold(own)) {
			for _, want := range strings.Fields(schema.Fold(name)) {
				limit := len(want) / 3
				if len(want) < 4 {
					limit = 0
				}
				if len(want) >= 3 && levenshtein.ComputeDistance(word, want) <= limit {
					return true
				}
			}
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

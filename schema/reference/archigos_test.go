package reference

import (
	"fmt"
	"slices"
	"sort"
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

// TestHeadsAgainstArchigos holds heads of state and government against Archigos 4.1, which knows for each state and day the one who
// governed effectively. Run it with -v for the list of what differs.
func TestHeadsAgainstArchigos(t *testing.T) {
	tables := loaded(t)
	since := schema.NewDay(1945, 1, 1)
	rows, byName, byDate := map[string]int{}, map[string][]string{}, map[string][]string{}
	total, wrong := 0, 0
	for _, cells := range readCSV(t, schematest.Shared(t, "data/states/archigos.csv")) {
		from, to := dayOf(t, strings.Split(cells[6], "-")), dayOf(t, strings.Split(cells[7], "-"))
		state, found := tables.StateByGW(atoi(t, cells[1]), max(from, since))
		if to < since || !found || len(tables.termsByState[state.Key]) == 0 {
			continue
		}
		total++
		rows[state.Key]++
		line := fmt.Sprintf("%s %s/%s", cells[3], from, to)
		near, named := nearest(tables, state.Key, cells[3], from, to, since)
		switch {
		case !named:
			byName[state.Key] = append(byName[state.Key], line)
		case near > maxApart:
			byDate[state.Key] = append(byDate[state.Key], fmt.Sprintf("%s: %d days apart", line, near))
		default:
			continue
		}
		wrong++
	}
	keys := make([]string, 0, len(rows))
	for key := range rows {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	for _, key := range keys {
		for _, line := range byName[key] {
			t.Logf("%s: no such leader then: %s", key, line)
		}
		for _, line := range byDate[key] {
			t.Logf("%s: other dates: %s", key, line)
		}
	}
	if total == 0 {
		t.Fatal("no row of Archigos belongs to a state with leaders")
	}
	share := float64(total-wrong) / float64(total)
	t.Logf("%d states, %d rows, %.1f%% found with dates within %d days", len(rows), total, 100*share, maxApart)
	if share < minFound {
		t.Errorf("%.1f%% of the rows found, want %.0f%%", 100*share, 100*minFound)
	}
}

// nearest returns how far the stay in power nearest to from/to of a leader of that name is from it: the larger of the two
// distances of its ends. An entry before the tables begin, and an exit after Archigos ends, are not compared.
func nearest(tables *Tables, state, name string, from, to, since schema.Day) (days int, found bool) {
	best := -1
	for _, person := range tables.Persons() {
		if person.State != state || !sameName(name, person) {
			continue
		}
		for _, stay := range stays(person) {
			apart := 0
			if from >= since+365 {
				apart = abs(int(stay.From - from))
			}
			if to < schema.NewDay(2015, 12, 31) || stay.To <= to {
				apart = max(apart, abs(int(stay.To-1-to)))
			}
			if best < 0 || apart < best {
				best = apart
			}
		}
	}
	return best, best >= 0
}

// stays joins a person's terms as head in all ways that leave at most a month between one and the next: who was premier and
// then president may be counted for either or both.
func stays(person *Person) []Span {
	var spans []Span
	for _, term := range person.Terms {
		if term.Head == NotHead {
			continue
		}
		for _, s := range slices.Clone(spans) {
			if term.When.From <= s.To+maxApart && !slices.Contains(spans, Span{From: s.From, To: max(s.To, term.When.To)}) {
				spans = append(spans, Span{From: s.From, To: max(s.To, term.When.To)})
			}
		}
		spans = append(spans, term.When)
	}
	return spans
}

// sameName compares a name of Archigos, mostly a surname, with a person's names: each of its longer words must be one of
// theirs, give or take a letter or two of the transliteration.
func sameName(name string, person *Person) bool {
	for _, own := range append([]string{person.Name}, person.Aliases...) {
		words := strings.Fields(schema.Fold(own))
		all := true
		long := 0
		for _, want := range strings.Fields(schema.Fold(name)) {
			if len(want) < 3 {
				continue
			}
			long++
			all = all && slices.ContainsFunc(words, func(w string) bool {
				return levenshtein.ComputeDistance(w, want) <= len(want)/4
			})
		}
		if all && long > 0 {
			return true
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

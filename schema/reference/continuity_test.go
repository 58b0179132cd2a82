package reference

import (
	"testing"

	"entente/schema"

	"pgregory.net/rapid"
)

// Whatever the day, a state's own name leads to a state that existed then, if it or one that it continues did.
func TestNamesLeadToStatesThatExisted(t *testing.T) {
	tables := loaded(t)
	rapid.Check(t, func(t *rapid.T) {
		state := rapid.SampledFrom(tables.States()).Draw(t, "state")
		day := schema.NewDay(rapid.IntRange(1816, 2030).Draw(t, "year"), 1, rapid.IntRange(1, 365).Draw(t, "day"))
		key, found := tables.StateAt(state.Name, day)
		if !found {
			t.Fatalf("nothing is called %s", state.Name)
		}
		if state.ExistsAt(day) && !tables.ExistsAt(key, day) {
			t.Fatalf("%s existed on %s, yet the name gives %s, which did not", state.Key, day, key)
		}
		if day >= state.Life().To && key != state.Key && !tables.ExistsAt(key, day) {
			t.Fatalf("%s had ended by %s; the name gives %s, which did not exist either", state.Key, day, key)
		}
		follow := tables.Continuation(state.Key, day)
		if follow != state.Key && !tables.ExistsAt(follow, day) {
			t.Fatalf("%s leads to %s, which did not exist on %s", state.Key, follow, day)
		}
		if back := tables.Continuation(follow, day); back != follow {
			t.Fatalf("%s leads to %s and that to %s on %s", state.Key, follow, back, day)
		}
	})
}

// Countries that went on under other keys were never without one from the first to the last of them.
func TestContinuingStatesHaveNoHoles(t *testing.T) {
	tables := loaded(t)
	for _, chain := range []struct {
		key      string
		from, to schema.Day
	}{
		{"RUS", schema.NewDay(1816, 1, 1), schema.NewDay(2030, 1, 1)}, {"TUR", schema.NewDay(1816, 1, 1), schema.NewDay(2030, 1, 1)},
		{"ITA", schema.NewDay(1816, 1, 1), schema.NewDay(2030, 1, 1)}, {"SRB", schema.NewDay(1816, 1, 1), schema.NewDay(2030, 1, 1)},
		{"CZE", schema.NewDay(1918, 10, 28), schema.NewDay(2030, 1, 1)}, {"VNM", schema.NewDay(1945, 9, 2), schema.NewDay(2030, 1, 1)},
		{"DEU", schema.NewDay(1816, 1, 1), schema.NewDay(1945, 6, 5)}, {"COL", schema.NewDay(1819, 12, 17), schema.NewDay(2030, 1, 1)},
	} {
		for day := chain.from; day < chain.to; day++ {
			if now := tables.Continuation(chain.key, day); !tables.ExistsAt(now, day) {
				t.Errorf("nothing stood for %s on %s", chain.key, day)
				break
			}
		}
	}
}

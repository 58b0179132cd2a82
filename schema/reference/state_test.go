package reference

import (
	"strings"
	"testing"

	"entente/schema"
)

func TestStateAt(t *testing.T) {
	tables := loaded(t)
	for _, c := range []struct {
		name string
		year int
		want string
	}{
		{"Russia", 1965, "SUN"}, {"Russian", 1979, "SUN"}, {"Soviets", 1949, "SUN"}, {"Russia", 1999, "RUS"},
		{"Russians", 1914, "RUS"}, {"Soviet", 1920, "RUS"}, {"USSR", 1999, "SUN"}, {"U.S.S.R.", 1950, "SUN"},
		{"the Kremlin", 1960, "SUN"}, {"Kremlin", 2010, "RUS"}, {"Moscow", 1985, "SUN"}, {"St. Petersburg", 1890, "RUS"},
		{"Germany", 1860, "prussia"}, {"Germany", 1912, "DEU"}, {"Germany", 1965, "DEU"}, {"West Germany", 1965, "DEU"},
		{"GDR", 1965, "DDR"}, {"East Germans", 1972, "DDR"}, {"Bonn", 1970, "DEU"}, {"Berlin", 1938, "DEU"}, {"Berlin", 1866, "prussia"},
		{"Turkey", 1877, "ottoman-empire"}, {"Turks", 1950, "TUR"}, {"the Porte", 1853, "ottoman-empire"},
		{"Austria", 1900, "austria-hungary"}, {"Austria", 1955, "AUT"}, {"Italy", 1855, "sardinia"}, {"Italian", 1911, "ITA"},
		{"Serbia", 1912, "SRB"}, {"Serbia", 1960, "YUG"}, {"Serbian", 2004, "SCG"}, {"Serbs", 2010, "SRB"},
		{"Czech", 1970, "CSK"}, {"Czech", 2000, "CZE"}, {"Prague", 1968, "CSK"}, {"Burma", 1960, "MMR"}, {"Ceylon", 1955, "LKA"},
		{"Persia", 1907, "IRN"}, {"UAR", 1960, "EGY"}, {"Zaire", 1980, "COD"}, {"Bangladesh", 1960, "BGD"}, {"Dacca", 1975, "BGD"},
		{"Red China", 1955, "CHN"}, {"Republic of China", 1930, "CHN"}, {"Republic of China", 1960, "TWN"},
		{"Nationalist China", 1955, "TWN"}, {"Peking", 1972, "CHN"}, {"Korea", 1895, "korea"}, {"Korea", 1999, "KOR"},
		{"Vietnam", 1966, "VDR"}, {"Vietnam", 1979, "VNM"}, {"South Vietnamese", 1968, "south-vietnam"}, {"Saigon", 1968, "south-vietnam"},
		{"US", 1950, "USA"}, {"americans", 1999, "USA"}, {"Whitehall", 1938, "GBR"}, {"Quai d’Orsay", 1938, "FRA"},
		{"Elysee", 1995, "FRA"}, {"Karachi", 1955, "PAK"}, {"Rawalpindi", 1962, "PAK"}, {"Pak", 1999, "PAK"}, {"Indo-", 1971, "IND"},
		{"Abyssinia", 1935, "ETH"}, {"Upper Volta", 1970, "BFA"}, {"Kampuchea", 1980, "KHM"}, {"Filipinos", 1990, "PHL"},
		{"Soviet Russia", 1940, "SUN"}, {"Zaire", 2005, "COD"}, {"Rome", 1990, "ITA"}, {"Rome", 1850, "papal-states"}, {"South Yemen", 1980, "YMD"}, {"Yemen", 2000, "YEM"},
	} {
		got, found := tables.StateAt(c.name, schema.NewDay(c.year, 6, 15))
		if !found || got != c.want {
			t.Errorf("StateAt(%q, %d) = %q, want %q", c.name, c.year, got, c.want)
		}
	}
	for _, c := range []struct {
		name string
		year int
	}{{"Karachi", 1990}, {"Bonn", 1900}, {"Atlantis", 1900}, {"", 1900}, {"Berlin", 1960}, {"Moldavia", 1853}, {"West Germany", 1947}, {"Blue House", 1900}} {
		if got, found := tables.StateAt(c.name, schema.NewDay(c.year, 6, 15)); found {
			t.Errorf("StateAt(%q, %d) = %q, want none", c.name, c.year, got)
		}
	}
}

func TestSuccessionsLeaveNoGapAndNoOverlap(t *testing.T) {
	tables := loaded(t)
	ends := func(s *State, day schema.Day) bool {
		for _, p := range s.Periods {
			if p.To == day {
				return true
			}
		}
		return false
	}
	begins := func(s *State, day schema.Day) bool {
		for _, p := range s.Periods {
			if p.From == day {
				return true
			}
		}
		return false
	}
	for _, s := range tables.Successions() {
		from, _ := tables.State(s.Predecessor)
		to, _ := tables.State(s.Successor)
		if !to.ExistsAt(s.Day) {
			t.Errorf("%s -> %s: the successor does not exist on %s", from.Key, to.Key, s.Day)
		}
		switch s.Kind {
		case Continues:
			if !ends(from, s.Day) || !begins(to, s.Day) {
				t.Errorf("%s continues %s: one must end and the other begin on %s", to.Key, from.Key, s.Day)
			}
		case Unites:
			if !ends(from, s.Day) {
				t.Errorf("%s joins %s: it must end on %s", from.Key, to.Key, s.Day)
			}
		case Divides:
			if !from.ExistsAt(s.Day-1) || !begins(to, s.Day) {
				t.Errorf("%s out of %s: it must begin on %s", to.Key, from.Key, s.Day)
			}
		}
	}
}

func TestFormerStatesHaveSuccessors(t *testing.T) {
	tables := loaded(t)
	for _, state := range tables.States() {
		ended := state.Life().To != schema.DayMax
		if ended != (state.Standing == Former) {
			t.Errorf("%s: kind %s, but its life is %s", state.Key, state.Standing, state.Life())
		}
		if ended && len(tables.Successors(state.Key)) == 0 && !withoutSuccessor[state.Key] {
			t.Errorf("%s ended on %s and nothing succeeds it", state.Key, state.Life().To)
		}
	}
}

// withoutSuccessor are states that broke up into parts which did not begin on the day of their end.
var withoutSuccessor = map[string]bool{"annam": true, "west-indies-federation": true}

// The IRI of a state without a code is minted from its name, so its key must be the same slug.
func TestKeysOfStatesWithoutCode(t *testing.T) {
	for _, state := range loaded(t).States() {
		if slug := strings.ToLower(schema.Slug(state.Name)); state.Code() == "" && state.Key != slug {
			t.Errorf("key %s of %s: want %s", state.Key, state.Name, slug)
		}
	}
}

// TestStateKeys has every state of the tables known by the key that its entity gives.
func TestStateKeys(t *testing.T) {
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range tables.States() {
		if e := s.Entity(); e.StateKey() != s.Key {
			t.Errorf("%s: %q, want %q", s.Name, e.StateKey(), s.Key)
		}
	}
}

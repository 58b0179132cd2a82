package reference

import (
	"testing"

	"entente/schema"
)

func TestStateOfPlace(t *testing.T) {
	tables := loaded(t)
	if n := len(tables.Places()); n < 500 {
		t.Errorf("%d places, want 500 at least", n)
	}
	for _, c := range []struct {
		name string
		year int
		want string
	}{
		{"Tashkent", 1966, "SUN"}, {"Tashkent", 2016, "UZB"}, {"Tashkent", 1900, "RUS"}, {"Alma-Ata", 1991, "SUN"}, {"Yalta", 1945, "SUN"},
		{"Leningrad", 1934, "SUN"}, {"Potsdam", 1945, "DEU"}, {"Potsdam", 1970, "DDR"}, {"Bandung", 1955, "IDN"}, {"Camp David", 1978, "USA"},
		{"Port Arthur", 1904, "RUS"}, {"Danzig", 1930, "danzig"}, {"Fashoda", 2012, "SSD"}, {"Sarajevo", 1914, "austria-hungary"},
		{"Dacca", 1960, "PAK"}, {"Saigon", 1968, "south-vietnam"}, {"Baku", 1960, "SUN"}, {"Constantinople", 1900, "ottoman-empire"},
		{"Seoul", 1900, "korea"}, {"Geneva", 1985, "CHE"}, {"Strasbourg", 1900, "DEU"}, {"Strasbourg", 1990, "FRA"},
	} {
		if got, found := tables.StateOfPlace(c.name, schema.NewDay(c.year, 7, 17)); !found || got != c.want {
			t.Errorf("StateOfPlace(%q, %d) = %q, want %q", c.name, c.year, got, c.want)
		}
	}
	for _, name := range []string{"Kashmir", "Durand Line", "Atlantis"} {
		if got, found := tables.StateOfPlace(name, schema.NewDay(1990, 1, 1)); found {
			t.Errorf("StateOfPlace(%q) = %q, want none", name, got)
		}
	}
}

func TestSurfacesAreClean(t *testing.T) {
	tables := loaded(t)
	seen := map[Surface]bool{}
	kinds := map[schema.EntityKind]int{}
	for s := range tables.Surfaces() {
		kinds[s.Kind]++
		if s.Text == "" || s.Key == "" || s.When.From >= s.When.To || schema.Fold(s.Text) == "" {
			t.Errorf("%+v is empty", s)
		}
		if seen[s] {
			t.Errorf("%q stands twice as %s of %s", s.Text, s.Form, s.Key)
		}
		seen[s] = true
	}
	t.Logf("%v", kinds)
	for s := range tables.Surfaces() {
		if s.Key != "USA" {
			t.Errorf("the first surface is of %s", s.Key)
		}
		break
	}
}

package reference

import (
	"slices"
	"testing"
)

// TestParties looks up treaties and wars by name and alias, and checks that each treaty of
// the table is one of treaties.csv.
func TestParties(t *testing.T) {
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][]string{
		"Treaty of San Stefano": {"RUS", "ottoman-empire"},
		"Six Day War":           {"ISR", "EGY", "JOR", "SYR"},
		"the Treaty of Nowhere": nil,
	} {
		if got := tables.PartiesOf(name); !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	for _, p := range tables.pactByName {
		if !slices.ContainsFunc(append([]string{p.Name}, p.Aliases...), isWar) && len(tables.BodiesNamed(p.Name)) == 0 {
			t.Errorf("%s: no treaty of treaties.csv has this name", p.Name)
		}
	}
}

func isWar(name string) bool {
	return len(name) > 3 && (name[len(name)-3:] == "War" || name[:3] == "War")
}

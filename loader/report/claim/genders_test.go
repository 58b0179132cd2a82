package claim

import (
	"testing"

	"entente/schema"
	"entente/schema/reference"
)

// TestGivenNamesTellSex tells women and men by their given names, and nothing of names that both bear or of surnames alone.
func TestGivenNamesTellSex(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	g := NewGenders(SexesOf(tables.GivenNames()))
	for name, want := range map[string]gender{"Helena Osei": woman, "Idriss Mensah": man, "Andrea Osei": unknownGender, "Lake Volta": unknownGender, "Helena": unknownGender} {
		if got := g.of(&schema.Entity{Kind: schema.Person, Name: name}); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

package reference

import (
	"testing"

	"entente/schema"
)

func loaded(t testing.TB) *Tables {
	t.Helper()
	tables, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

func TestHolderOf(t *testing.T) {
	tables := loaded(t)
	for _, c := range []struct {
		state, office string
		day           schema.Day
		want          string
	}{
		{"PAK", "Prime Minister", schema.NewDay(1999, 4, 19), "Nawaz Sharif"},
		{"PAK", "PM", schema.NewDay(1951, 10, 16), "Liaquat Ali Khan"},
		{"PAK", "President", schema.NewDay(1971, 12, 20), "Zulfikar Ali Bhutto"},
		{"PAK", "President", schema.NewDay(2012, 10, 6), "Asif Ali Zardari"},
	} {
		person, _, found := tables.HolderOf(c.state, c.office, c.day)
		if !found || person.Name != c.want {
			t.Errorf("HolderOf(%s, %s, %s) = %v, want %s", c.state, c.office, c.day, person, c.want)
		}
	}
	if person, _, found := tables.HolderOf("PAK", "Prime Minister", schema.NewDay(1960, 1, 1)); found {
		t.Errorf("prime minister of Pakistan in 1960: %s, want nobody", person.Name)
	}
}

func TestPersonsByName(t *testing.T) {
	tables := loaded(t)
	for name, want := range map[string]string{
		"Liaqat Ali Khan": "Liaquat Ali Khan", "zardari": "Asif Ali Zardari", "Musharraf": "Pervez Musharraf",
		"Bashir": "Salman Bashir", "Omar Bashir": "Omar al-Bashir",
	} {
		persons := tables.PersonsByName(name)
		if len(persons) == 0 || persons[0].Name != want {
			t.Errorf("PersonsByName(%q) = %v, want %s first", name, persons, want)
		}
	}
}

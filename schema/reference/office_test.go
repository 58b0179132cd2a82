package reference

import "testing"

func TestOffice(t *testing.T) {
	tables := loaded(t)
	for _, c := range []struct{ title, state, want string }{
		{"PM", "RUS", "Prime Minister"}, {"premier", "CHN", "Prime Minister"}, {"Chairman of the Council of Ministers", "SUN", "Prime Minister"},
		{"Secretary of State", "USA", "Foreign Minister"}, {"External Affairs Minister", "IND", "Foreign Minister"},
		{"Foreign Secretary", "GBR", "Foreign Minister"}, {"Foreign Secretary", "PAK", "Foreign Secretary"}, {"Foreign Secretary", "", "Foreign Secretary"},
		{"Defense Minister", "RUS", "Defence Minister"}, {"Army chief", "PAK", "Chief of Army Staff"}, {"Tsar", "RUS", "Emperor"},
		{"Chargé d'affaires", "", "Charge d'Affaires"}, {"charge d’affaires", "", "Charge d'Affaires"}, {"Federal Chancellor", "AUT", "Chancellor"},
	} {
		office, found := tables.Office(c.title, c.state)
		if !found || office.Name != c.want {
			t.Errorf("Office(%q, %q) = %v, want %s", c.title, c.state, office, c.want)
		}
	}
	if office, found := tables.Office("Lord High Everything Else", "GBR"); found {
		t.Errorf("an office nobody knows is %s", office.Name)
	}
}

// A title has one meaning in one state: the table does not name it twice without saying where.
func TestTitlesRestrictedToStatesThatExist(t *testing.T) {
	tables := loaded(t)
	for _, office := range tables.Offices() {
		for _, alias := range office.Aliases {
			for _, state := range alias.States {
				if _, found := tables.State(state); !found {
					t.Errorf("%s: %q is restricted to %s, which is no state", office.Name, alias.Text, state)
				}
			}
		}
	}
}

func TestHonorificsAndPeoples(t *testing.T) {
	tables := loaded(t)
	kinds := map[string]int{}
	for _, h := range tables.Honorifics() {
		kinds[h.Kind]++
	}
	for _, kind := range []string{"courtesy", "academic", "military", "nobility", "religious", "suffix"} {
		if kinds[kind] == 0 {
			t.Errorf("no honorific of kind %s", kind)
		}
	}
	known := map[string]bool{}
	for _, p := range tables.Peoples() {
		known[p.Plural] = true
	}
	for _, plural := range []string{"Jews", "Muslims", "Hindus", "Christians", "Sikhs", "Shias", "Sunnis", "Arabs", "Kurds", "Pashtuns", "Punjabis", "Slavs"} {
		if !known[plural] {
			t.Errorf("the tables do not know the %s", plural)
		}
	}
	if _, found := tables.Group("Mujahideen"); !found {
		t.Error("the tables do not know the Mujahideen")
	}
}

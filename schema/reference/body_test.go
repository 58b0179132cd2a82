package reference

import (
	"slices"
	"testing"

	"entente/schema"
)

func TestBodiesAreManyAndNamed(t *testing.T) {
	tables := loaded(t)
	count := map[schema.EntityKind]int{}
	for _, body := range tables.Bodies() {
		count[body.Kind]++
		if body.Successor != "" {
			if _, found := tables.Body(body.Successor); !found {
				t.Errorf("%s: the successor %s is not in the tables", body.Key, body.Successor)
			}
		}
	}
	if count[schema.Organisation]+count[schema.Treaty] < 150 {
		t.Errorf("%v: want 150 organisations and treaties at least", count)
	}
	for name, want := range map[string]string{
		"SEATO": "SEATO", "Baghdad Pact": "CENTO", "World Bank": "IBRD", "WB": "IBRD", "wto": "WTO", "Warsaw Treaty": "warsaw-pact",
		"Organization of the Islamic Conference": "OIC", "Shimla Agreement": "simla-agreement", "Nazi–Soviet Pact": "molotov-ribbentrop-pact",
		"Common Market": "EEC", "Non-Proliferation Treaty": "NPT", "China–Pakistan Economic Corridor": "CPEC", "Treaty of Sevres": "treaty-of-sèvres",
		"Commonwealth": "commonwealth-of-nations", "US-Japan Security Treaty": "us-japan-security-treaty",
	} {
		bodies := tables.BodiesNamed(name)
		if len(bodies) == 0 || bodies[0].Key != want {
			t.Errorf("BodiesNamed(%q) = %v, want %s first", name, bodies, want)
		}
	}
}

func TestMembersAt(t *testing.T) {
	tables := loaded(t)
	for _, c := range []struct {
		body string
		role Role
		day  schema.Day
		with []string
		none []string
	}{
		{"SCO", Member, schema.NewDay(2012, 10, 6), []string{"RUS", "CHN", "TJK"}, []string{"PAK", "IND"}},
		{"SCO", Observer, schema.NewDay(2012, 10, 6), []string{"PAK", "IND", "IRN"}, []string{"RUS"}},
		{"SCO", Member, schema.NewDay(2017, 6, 9), []string{"PAK", "IND"}, []string{"IRN"}},
		{"SEATO", Member, schema.NewDay(1960, 1, 1), []string{"PAK", "USA", "THA"}, []string{"IND"}},
		{"CENTO", Member, schema.NewDay(1960, 1, 1), []string{"PAK", "IRN", "TUR", "GBR"}, []string{"IRQ", "USA"}},
		{"NATO", Member, schema.NewDay(1989, 1, 1), []string{"DEU", "ESP"}, []string{"DDR", "POL"}},
		{"OIC", Observer, schema.NewDay(2006, 1, 1), []string{"RUS"}, []string{"PAK"}},
	} {
		members := tables.MembersAt(c.body, c.role, c.day)
		for _, key := range c.with {
			if !slices.Contains(members, key) {
				t.Errorf("%s on %s: %s is missing among %ss %v", c.body, c.day, key, c.role, members)
			}
		}
		for _, key := range c.none {
			if slices.Contains(members, key) {
				t.Errorf("%s on %s: %s is wrongly among %ss", c.body, c.day, key, c.role)
			}
		}
	}
}

// One state belongs to one body once at a time, and only while both existed.
func TestMembershipsAreConsistent(t *testing.T) {
	tables := loaded(t)
	for key, list := range tables.memberships {
		body, _ := tables.Body(key)
		for i, m := range list {
			if m.When.From < body.When.From || m.When.To > body.When.To {
				t.Errorf("%s in %s, %s: the body existed %s", m.State, key, m.When, body.When)
			}
			state, _ := tables.State(m.State)
			if !slices.ContainsFunc(state.Periods, m.When.Overlaps) {
				t.Errorf("%s in %s, %s: the state did not exist", m.State, key, m.When)
			}
			for _, o := range list[:i] {
				if o.State == m.State && o.When.Overlaps(m.When) {
					t.Errorf("%s is twice in %s: %s and %s", m.State, key, o.When, m.When)
				}
			}
		}
	}
}

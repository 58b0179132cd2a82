package curated_test

import (
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// TestNamesInAFile shows what a name in a file means.
func TestNamesInAFile(t *testing.T) {
	_, namer := resolver(t)
	const head = `document: {title: A test, organisers: [Institute of Tests]}
people:
  - {name: Jane Example, aliases: [J. Example]}
  - {name: Nawaz Sharif, office: guest}
  - {name: Imran Khan, id: "https://example.org/another-imran-khan"}
  - {kind: organisation, name: League of Testers}
events:
  - {type: visit, date: 1972, `
	for _, c := range []struct {
		text string
		role schema.Role
		want schema.Entity // the fields that are set
	}{
		{"source: PAK", schema.RoleSource, schema.Entity{Kind: schema.State, Code: "PAK"}},
		{"source: Russia", schema.RoleSource, schema.Entity{Kind: schema.State, Code: "SUN"}},
		{"source: {state: Moscow}", schema.RoleSource, schema.Entity{Kind: schema.State, Code: "SUN"}},
		{"source: PAK, place: Moscow", schema.RolePlace, schema.Entity{Kind: schema.Place, Name: "Moscow"}},
		{"source: PAK, place: India", schema.RolePlace, schema.Entity{Kind: schema.State, Code: "IND"}},
		{"source: PAK, place: {place: India}", schema.RolePlace, schema.Entity{Kind: schema.Place, Name: "India"}},
		{"source: PAK, object: SEATO", schema.RoleObject, schema.Entity{Kind: schema.Organisation, Code: "SEATO"}},
		{"source: PAK, object: Baghdad Pact", schema.RoleObject, schema.Entity{Code: "CENTO"}},
		{"source: PAK, object: {treaty: Pact of Testing}", schema.RoleObject, schema.Entity{Kind: schema.Treaty, Name: "Pact of Testing"}},
		{"source: Liaqat Ali Khan", schema.RoleSource, schema.Entity{Kind: schema.Person, Name: "Liaquat Ali Khan", ID: namer.KnownPerson("Liaquat Ali Khan", "PAK")}},
		{"source: {person: Zulfikar Ali Bhutto, office: President, of: PAK}", schema.RoleSource, schema.Entity{Office: "President", ID: namer.KnownPerson("Zulfikar Ali Bhutto", "PAK")}},
		{"source: J. Example", schema.RoleSource, schema.Entity{Kind: schema.Person, Name: "Jane Example"}},
		{"source: Nawaz Sharif", schema.RoleSource, schema.Entity{Office: "guest", ID: namer.KnownPerson("Nawaz Sharif", "PAK")}},
		{"source: Imran Khan", schema.RoleSource, schema.Entity{ID: "https://example.org/another-imran-khan"}},
		{"source: League of Testers", schema.RoleSource, schema.Entity{Kind: schema.Organisation}},
		{"source: Institute of Tests", schema.RoleSource, schema.Entity{Kind: schema.Organisation, Name: "Institute of Tests"}},
		{"source: mujahedeen", schema.RoleSource, schema.Entity{Kind: schema.Group, Name: "Mujahideen"}},
		{"source: {group: mujahedeen}", schema.RoleSource, schema.Entity{Kind: schema.Group, Name: "Mujahideen"}},
	} {
		found, refused, err := read(t, "f.yaml", strings.NewReader(head+c.text+"}\n"))
		if err != nil || len(refused) > 0 {
			t.Errorf("%s: %v %v", c.text, err, refused)
			continue
		}
		e := (*found[1].(*schema.Event).In(c.role))[0]
		w := c.want
		if w.Kind != "" && e.Kind != w.Kind || w.Code != "" && e.Code != w.Code || w.Name != "" && e.Name != w.Name ||
			w.ID != "" && e.ID != w.ID || w.Office != "" && e.Office != w.Office {
			t.Errorf("%s: got %+v, want %+v", c.text, e, w)
		}
		if e.ID == "" || e.Role != "" {
			t.Errorf("%s: a participant has an IRI and no role of the list of people: %+v", c.text, e)
		}
		if called := e.Name == "Jane Example"; called != slices.Equal(e.Aliases, []string{"J. Example"}) {
			t.Errorf("%s: called %v, so that a search finds J. Example", c.text, e.Aliases)
		}
	}
}

// TestTextIsTakenAsWritten: YAML's guesses at values are not followed.
func TestTextIsTakenAsWritten(t *testing.T) {
	text := "document: {title: 1984, publisher: NO, date: 2020-05-01}\nevents:\n  - {type: visit, source: NOR, date: 1954, text: 007}\n"
	found, refused, err := read(t, "f.yaml", strings.NewReader(text))
	if err != nil || len(refused) > 0 {
		t.Fatal(err, refused)
	}
	d, e := found[0].(*schema.Document), found[1].(*schema.Event)
	if d.Title != "1984" || d.Publisher != "NO" || d.Date.String() != "2020-05-01" || e.Date.String() != "1954" || e.Provenance.Quote != "007" {
		t.Errorf("got %+v %+v", d, e)
	}
}

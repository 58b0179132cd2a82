package claim

import (
	"testing"

	"entente/schema"
)

// The letters of an office are those of whom a report introduces with its words; letters of other words are nobody's.
func TestRosterLetters(t *testing.T) {
	r := &Roster{}
	r.Add(schema.Entity{Kind: schema.Person, Name: "Ama Osei"}, []string{"district", "fisheries", "officer", "mrs"}, nil, 1)
	r.Add(schema.Entity{Kind: schema.Person, Name: "Kofi Mensah"}, []string{"director", "of", "the", "lakes", "bol"}, nil, 2)
	for letters, want := range map[string]string{"dfo": "Ama Osei", "fo": "Ama Osei", "dl": "Kofi Mensah", "df": "", "om": "Ama Osei", "lb": "", "xyz": ""} {
		if got, _ := r.titled([]string{letters}); got.Name != want {
			t.Errorf("%s: %q, want %q", letters, got.Name, want)
		}
	}
}

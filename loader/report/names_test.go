package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestKnownPersonsAreTheSameInEveryDocument: who is in the tables bears the name of the
// tables, whatever a document calls him, so that what two documents tell of him comes together; anybody else is his
// document's own.
func TestKnownPersonsAreTheSameInEveryDocument(t *testing.T) {
	r := newReader(t)
	namer := schema.NewNamer("")
	persons := func(title, entry string) map[string]schema.IRI {
		t.Helper()
		text := title + "\n\n" + entry + "\n1993, 4 May - Ambassador Jon Nobody of Norway visits Ankara.\n"
		res, err := r.Read(context.Background(), []byte(text), Options{Name: "a.txt"})
		if err != nil {
			t.Fatal(err)
		}
		found := map[string]schema.IRI{}
		for _, e := range res.Events {
			e.Each(func(_ schema.Role, x *schema.Entity) {
				if x.Kind == schema.Person {
					found[x.Name] = x.ID
				}
			})
		}
		return found
	}
	one := persons("Turkey and Norway: a chronology, 1980-2000", "1988, 13 June - Prime Minister Turgut Ozal of Turkey visits Oslo.")
	two := persons("Turkey and Greece: a chronology, 1980-2000", "1988, 15 June - Turkish Premier Turgut Özal arrives in Athens for talks.")
	three := persons("Germany and the Soviet Union: a chronology, 1980-1991", "1989, 12 June - Mikhail Gorbachev visits Bonn.")
	const ozal, gorbachev, nobody = "Turgut Özal", "Mikhail Gorbachev", "Jon Nobody"
	if one[ozal] != namer.KnownPerson(ozal, "TUR") || two[ozal] != one[ozal] {
		t.Errorf("%s is %q and %q, want %q", ozal, one[ozal], two[ozal], namer.KnownPerson(ozal, "TUR"))
	}
	if three[gorbachev] != namer.KnownPerson(gorbachev, "SUN") {
		t.Errorf("%s is %q, want %q; there are %v", gorbachev, three[gorbachev], namer.KnownPerson(gorbachev, "SUN"), three)
	}
	if one[nobody] == "" || one[nobody] == two[nobody] {
		t.Errorf("%s is %q in both documents: %v", nobody, one[nobody], one)
	}
}

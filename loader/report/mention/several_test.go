package mention

import (
	"fmt"
	"testing"

	"entente/loader/report/token"
	"entente/schema"
	"entente/schema/reference"
)

// TestSeveral finds whom a number of states or leaders stands for.
func TestSeveral(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	names := New(tables)
	for _, c := range []struct{ text, phrase, want string }{
		{"Talks between Peru, Chile and Bolivia opened in May 1990. In June the three states signed a pact.", "the three states", "[PER CHL BOL]"},
		{"Talks between Peru, Chile and Bolivia opened in May 1990. Brazil sent an observer. In June the three governments signed a pact.", "the three governments", "[PER CHL BOL]"},
		{"Talks between Peru and Chile opened in May 1990. In June the three states signed a pact.", "the three states", "[]"},
		{"Talks between Peru, Chile, Brazil and Bolivia opened in May 1990. In June the three states signed a pact.", "the three states", "[]"},
		{"In May 1988 Ronald Reagan met Mikhail Gorbachev and Margaret Thatcher. The three leaders signed a statement.", "The three leaders", "[USA SUN GBR]"},
		{"In May 1988 Ronald Reagan met Mikhail Gorbachev. The three leaders signed a statement.", "The three leaders", "[]"},
		{"Peru, Chile and Bolivia signed a pact in May 1990. Three states did not.", "Three states", "none"},
	} {
		doc := token.Split([]rune(c.text))
		marks := names.Read(doc, Context{})
		got := "none"
		for _, m := range marks.Mentions {
			if span := doc.SpanOf(m.Tokens); doc.Slice(span.Start, span.End) == c.phrase {
				codes := []string{}
				for _, e := range marks.At(m, schema.MustDate("1988-05")) {
					if e.Kind == schema.State {
						codes = append(codes, e.Code)
					} else if e.Kind == schema.Person {
						codes = append(codes, e.State)
					}
				}
				got = fmt.Sprint(codes)
			}
		}
		if got != c.want {
			t.Errorf("%q: %q is %s, want %s", c.text, c.phrase, got, c.want)
		}
	}
}

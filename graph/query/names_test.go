package query

import (
	"context"
	"testing"

	"entente/schema"
	"entente/schema/rdf"
)

func person(name string) schema.Entity { return schema.Entity{Kind: schema.Person, Name: name} }

// TestSearchFindsWhatWasMeant: beginnings, words in any order, slips of the pen and
// other transliterations, and names that a later revision brought.
func TestSearchFindsWhatWasMeant(t *testing.T) {
	ctx := context.Background()
	g := emptyGraph(t)
	engine, namer := New(g, DefaultLimits()), schema.NewNamer(g.Base())
	tell := func(item int, people ...string) {
		t.Helper()
		e := directed1(item, schema.Visit, "1960", "A", "B")
		for _, p := range people {
			e.Add(schema.RoleSource, person(p))
		}
		namer.Assign(e, "http://d/1")
		commit(t, g, rdf.Encoder{Namer: namer}.Record(e, "http://d/1"))
	}
	first := func(q string) (name, match string) {
		t.Helper()
		s := look(t, engine)
		a, err := s.Search(ctx, Params{"q": {q}})
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Items) == 0 {
			return "", ""
		}
		return a.Items[0].Name, a.Items[0].Match
	}
	tell(1, "Nikita Khrushchev", "Muhammad Zia-ul-Haq", "Leonid Brezhnev", "Boris Yeltsin", "Zulfikar Ali Bhutto")
	for q, want := range map[string][2]string{
		"nikita khrushchev": {"Nikita Khrushchev", "name"}, "Niki": {"Nikita Khrushchev", "prefix"}, "khru": {"Nikita Khrushchev", "word"},
		"Bhutto Zulfikar": {"Zulfikar Ali Bhutto", "word"}, "ali bhu": {"Zulfikar Ali Bhutto", "word"}, "Chruschtschow": {"Nikita Khrushchev", "spelling"},
		"Khruschev": {"Nikita Khrushchev", "spelling"}, "Breschnew": {"Leonid Brezhnev", "spelling"}, "Jelzin": {"Boris Yeltsin", "spelling"},
		"Ziaul Haq": {"Muhammad Zia-ul-Haq", "word"}, "Mohammed Zia ul Haq": {"Muhammad Zia-ul-Haq", "spelling"}, "bhuto": {"Zulfikar Ali Bhutto", "spelling"},
		"Leonid Khrushchev": {}, "Gorbachev": {}, "xyzzy": {}, "B": {"State B", "code"},
	} {
		if name, match := first(q); name != want[0] || match != want[1] {
			t.Errorf("%s: %q by %q, want %q", q, name, match, want)
		}
	}
	tell(2, "Mikhail Gorbachev")
	if name, match := first("Gorbatschow"); name != "Mikhail Gorbachev" || match != "spelling" {
		t.Errorf("a name of a later revision: %q by %q", name, match)
	}
}

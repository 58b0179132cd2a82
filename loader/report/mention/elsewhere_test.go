package mention

import (
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// TestWhere tells unknown towns from persons by the preposition before them.
func TestWhere(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, want string }{
		{"A summit was held in San Zeldro in May 2001.", "@San Zeldro"},
		{"A summit was held with Juan Zeldro in May 2001.", "Juan Zeldro"},
		{"Much trust in Juan Zeldro was lost.", "Juan Zeldro"},
	} {
		if got := read(t, r, c.in, "2001"); got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}

// TestForeignNamesakes leaves a bare surname unknown where the tables know only a leader of a
// third state, long out of office, by it.
func TestForeignNamesakes(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ title, year, want string }{
		{"Venezuela and Cuba", "2005", ""},
		{"Venezuela and Cuba", "1985", "DDR"},
		{"The GDR and Cuba", "2005", "DDR"},
	} {
		tx := token.Split([]rune(c.title + "\n\nIn that year Honecker spoke in Caracas."))
		title := 0
		for !tx.Tokens[title].Blank {
			title++
		}
		m := r.Read(tx, Context{Title: text.Span{End: title}})
		got := ""
		for _, x := range m.Mentions {
			for _, e := range m.At(x, schema.MustDate(c.year)) {
				if e.Kind == schema.Person {
					got = e.State
				}
			}
		}
		if got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.title, c.year, got, c.want)
		}
	}
}

// TestThree gives a title on three states no pair.
func TestThree(t *testing.T) {
	r := recogniser(t)
	for title, want := range map[string]int{
		"Thailand, Cambodia and Laos":         0,
		"Thailand and Cambodia":               2,
		"Thailand and Cambodia, seen in Laos": 2,
	} {
		tx := token.Split([]rune(title + "\n\nThailand recognises Cambodia. Cambodia and Thailand fight. Thailand leaves Cambodia."))
		end := 0
		for !tx.Tokens[end].Blank {
			end++
		}
		if got := len(r.Read(tx, Context{Title: text.Span{End: end}}).Subject(schema.MustDate("2001"))); got != want {
			t.Errorf("%q: a subject of %d states, want %d", title, got, want)
		}
	}
}

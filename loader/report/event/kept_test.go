package event

import "testing"

// TestKeptFrom reads who is not let go, who leaves before or after the beginning, what others are to be helped at, and to
// whom something is given.
func TestKeptFrom(t *testing.T) {
	r := newReader(t)
	for _, ex := range []example{
		{Text: "In May 1984 Peru banned its players from the tour of Chile.", Expect: ""},
		{Text: "In May 1984 Peru barred its envoy from attending the summit with Chile.", Expect: ""},
		{Text: "In May 1984 Alan García went on a tour of Chile.", Expect: "visit 1984-05 source=Alan García,PER target=CHL"},
		{Text: "In May 1984 Peru walked out of the talks with Chile.", Expect: "meeting failed 1984-05 party=PER,CHL"},
		{Text: "In May 1984 Peru did not walk out of the talks with Chile.", Expect: "meeting 1984-05 party=PER,CHL"},
		{Text: "In May 1984 Peru withdrew from the talks with Chile.", Expect: "meeting declined 1984-05 party=PER,CHL"},
		{Text: "In May 1984 Peru withdrew its motion at the talks with Chile.", Expect: ""},
		{Text: "In May 1984 Chile granted Peru full recognition.", Expect: "recognition 1984-05 source=CHL target=PER"},
		{Text: "In May 1984 Chilean recognition of Peru was announced.", Expect: "recognition 1984-05 source=CHL target=PER"},
		{Text: "In May 1984 Peru dissolved the union and annexed Chile.", Expect: "military_action 1984-05 source=PER target=CHL"},
		{Text: "With Chile openly supporting Peru, the king stayed at home in May 1984.", Expect: "support 1984-05 source=CHL target=PER"},
		{Text: "In May 1984 Chile had taken in more Peruvians than when ties were severed.", Expect: ""},
		{Text: "They spoke in May 1984 of the potential for widening trade and improving relations between Chile and Peru.", Expect: ""},
		{Text: "Officials spoke in May 1984 with a view to improving relations between Chile and Peru.", Expect: ""},
		{Text: "In May 1984 trade between them improved relations between Chile and Peru.", Expect: "relations_improved 1984-05 party=CHL,PER"},
		{Text: "In May 1984 Peru's deepening engagement with Chile was welcome.", Expect: ""},
		{Text: "In May 1984 a naval engagement between Peru and Chile cost ten lives.", Expect: "military_action 1984-05 party=PER,CHL"},
	} {
		r.check(t, ex, Fact)
	}
}

package event

import "testing"

// TestEndsAndRests reads wars and talks that end, dates of what is admitted or called after its year, and who only lends a
// meeting room or chair.
func TestEndsAndRests(t *testing.T) {
	r := newReader(t)
	for _, ex := range []example{
		{Text: "In 1953 the war between Peru and Chile ended in an armistice.", Expect: "ceasefire 1953 party=PER,CHL"},
		{Text: "In 1953 the war between Peru and Chile ended in a defeat.", Expect: "war 1953 party=PER,CHL"},
		{Text: "In 1975 Peru and Chile signed an agreement on war compensation.", Expect: "agreement 1975 party=PER,CHL"},
		{Text: "In 1960 relations between Peru and Chile began to sour.", Expect: "relations_deteriorated 1960 party=PER,CHL"},
		{Text: "In May 1942 a treaty was signed by envoys of Peru and Chile, with mediation from Brazil and Argentina.", Pair: "PER CHL", Expect: "agreement 1942-05 party=PER,CHL mediator=BRA,ARG ; mediation 1942-05 party=PER,CHL mediator=BRA,ARG"},
		{Text: "In May 1942 Peru and Chile signed a treaty following Brazilian mediation.", Pair: "PER CHL", Expect: "agreement 1942-05 party=PER,CHL ; mediation party=PER,CHL mediator=BRA"},
		{Text: "In 1960 relations between Peru and Chile were expected to improve.", Expect: ""},
		{Text: "In May 1942 Peru admits to having abducted men of Chile in 1931.", Expect: "statement 1942-05 source=PER"},
		{Text: "In May 1962 the 1960 Peruvian embargo was tightened.", Pair: "PER CHL", Expect: "sanction 1962-05 source=PER target=CHL ; sanction 1960 source=PER target=CHL"},
		{Text: "In May 1967 a summit was held in Arusha, Tanzania under the chairmanship of Kenneth Kaunda.", Pair: "PER CHL", Expect: "meeting 1967-05 party=PER,CHL place=Arusha"},
		{Text: "In May 1967 talks were held in Arusha, Peru and Chile taking part.", Expect: "meeting 1967-05 party=PER,CHL place=Arusha"},
		{Text: "In May 1961 exiles of Chile staged an invasion aimed at toppling Alan García of Peru.", Pair: "PER CHL", Expect: "military_action 1961-05 party=PER,CHL"},
		{Text: "The President of Peru visited Chile twice: Alan García (May 1987) and Alejandro Toledo (2004).", Expect: "visit 1987-05 source=Alan García,PER target=CHL ; visit 2004 source=Alejandro Toledo,PER target=CHL"},
		{Text: "In May 1994 talks between Peru and Chile were held. Talks collapse, as was feared.", Expect: "meeting 1994-05 party=PER,CHL"},
	} {
		r.check(t, ex, Fact)
	}
}

// TestPushed reads what is pushed up, not off.
func TestPushed(t *testing.T) {
	r := newReader(t)
	for _, ex := range []example{
		{Text: "In 1879 rivalry over nitrates pushed tensions between Peru and Chile higher.", Expect: "relations_deteriorated 1879 party=PER,CHL"},
		{Text: "In 1879 the talks between Peru and Chile were put off.", Expect: "meeting postponed 1879 party=PER,CHL"},
	} {
		r.check(t, ex, Fact)
	}
}

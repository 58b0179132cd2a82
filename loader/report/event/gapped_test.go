package event

import "testing"

// TestGappedThing gives what a part of the sentence without a verb tells of its own time and place.
func TestGappedThing(t *testing.T) {
	checkRoles(t, []roleCase{
		{"A truce was signed in June 1988 and a peace agreement in Bergen on 12 December 1988.", "agreements/signs", "agreement 1988-12-12 party=CHL,PER place=Bergen", "CHL PER"},
		{"A truce was signed in June 1988 and a peace agreement in Bergen on 12 December 1988.", "ceasefire/ceasefire", "ceasefire 1988-06 party=CHL,PER", "CHL PER"},
		{"A truce was signed in June 1988 in Bergen and lasted.", "ceasefire/ceasefire", "ceasefire 1988-06 party=CHL,PER place=Bergen", "CHL PER"},
	})
}

// TestWhenClause gives a clause behind "when" the time right before it, though the sentence opens with another.
func TestWhenClause(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In 1995 the offices grew, and embassies were opened in August 1996 when Jan Petersen came to Santiago.", "visits/travels", "visit 1996-08 source=Jan Petersen,NOR target=CHL", "NOR CHL"},
		{"In 1995 the offices grew when Jan Petersen came to Santiago.", "visits/travels", "visit 1995 source=Jan Petersen,NOR target=CHL", "NOR CHL"},
	})
}

// TestCalledFor leaves a time to what the words only call for.
func TestCalledFor(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In July 1954 the two end the fighting and call for elections in 1956.", "ceasefire/stops-fighting", "ceasefire 1954-07 party=CHL,PER", "CHL PER"},
		{"The two end the fighting in July 1954 and call for elections.", "ceasefire/stops-fighting", "ceasefire 1954-07 party=CHL,PER", "CHL PER"},
		{"In May 1990 Peru called for a ceasefire in June 1990.", "statements/calls-for", "not read", "CHL PER"},
	})
}

// TestNeverTookPlace reads no attack that was not even tried.
func TestNeverTookPlace(t *testing.T) {
	checkRoles(t, []roleCase{
		{"A second attack by Peru on Chile in May 1964 never took place.", "military/invasion", "not read", "CHL PER"},
		{"An attack by Peru on Chile took place in May 1964.", "military/invasion", "military_action 1964-05 source=PER target=CHL", "CHL PER"},
	})
}

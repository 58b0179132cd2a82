package event

import "testing"

// TestBehindParticiple: who did something first is who acts, behind the comma too; a participle that ends a note is
// still passive.
func TestBehindParticiple(t *testing.T) {
	checkRoles(t, []roleCase{
		{"Norway and Chile, having waited for an answer until July 1931, invaded on 25 August 1931.", "military/bombards", "military_action 1931-08-25 source=NOR,CHL", ""},
		{"Peru, fearing a landing, attacked on 3 May 1931.", "military/bombards", "military_action 1931-05-03 source=PER", ""},
		{"Chilean embassy attacked on 3 May 1931.", "military/bombards", "military_action 1931-05-03 target=CHL", ""},
	})
}

// TestLeftOut: what is taken from a tour is not visited, and the tour is no second visit.
func TestLeftOut(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In March 1988 Rajiv Gandhi dropped Nepal from his tour of the region.", "visits/leaves-out", "visit cancelled 1988-03 source=Rajiv Gandhi,IND target=NPL", ""},
		{"In March 1988 Rajiv Gandhi dropped Nepal from his tour of the region.", "visits/pays-visit", "not read", ""},
		{"In March 1988 Rajiv Gandhi returned from a visit to Nepal.", "visits/leaves-out", "not read", ""},
	})
}

// TestBothThat: "that" behind "both" points at something and opens no clause.
func TestBothThat(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In October 1951 Chile abrogated both that agreement and the treaty of 1936.", "accession/denounces-pact", "withdrawal_from_agreement 1951-10 source=CHL", ""},
	})
}

package event

import "testing"

// TestBearers reads the names by which a noun about people is explained, and whose people they are.
func TestBearers(t *testing.T) {
	checkRoles(t, []roleCase{
		{"In July 2008 Libya detained two Swiss citizens, Max Ganz and Rachid Hamdani, in Tripoli.", "incidents/seizes", "incident 2008-07 source=LBY target=CHE,Max Ganz,Rachid Hamdani place=Tripoli", ""},
		{"In June 2007 Fiji expelled the New Zealand High Commissioner, Michael Green.", "relations/recalls", "relations_severed 2007-06 source=FJI target=NZL,Michael Green", ""},
		{"In July 2008 a Chilean journalist, Ana Pinto, was arrested by Peru.", "incidents/seizes", "incident 2008-07 source=PER target=Ana Pinto,CHL", ""},
		// another clause
		{"In July 2008 Libya detained two Swiss citizens, Micheline Calmy-Rey flew home.", "incidents/seizes", "incident 2008-07 source=LBY target=CHE", ""},
	})
}

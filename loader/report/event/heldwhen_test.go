package event

import "testing"

// TestHeldWhen: an election is won in the year that it is named by; what somebody lost to it is not dated by it.
func TestHeldWhen(t *testing.T) {
	checkRoles(t, []roleCase{
		{"Salvador Allende won the September 1970 election.", "leadership/wins", "leadership_change 1970-09 source=Salvador Allende,CHL", ""},
		{"Salvador Allende won the 1970 election.", "leadership/wins", "leadership_change 1970 source=Salvador Allende,CHL", ""},
		{"Salvador Allende praised the 1958 election.", "leadership/wins", "not read", ""},
	})
}

package claim

import (
	"testing"

	"entente/schema"
)

// The hosts advise by what they are called, and several wishes behind a colon are advice; what another body
// does, or a list of what is so, is not.
func TestHostsAdvise(t *testing.T) {
	h := HostsOf([]schema.Entity{{Kind: schema.Organisation, Name: "Lagos Council on World Affairs"}, {Kind: schema.Organisation, Name: "Centre for Border Studies"}})
	for in, want := range map[string]bool{
		"In its closing statement the Forum recommended that the council meet every year.":                             true,
		"After a long debate the seminar called on both governments to open the archives.":                             true,
		"In the view of the Forum the council should meet every year, the minister recommended.":                       false,
		"In the chair of the Forum sat the minister who recommended the treaty.":                                       false,
		"In the light of the talks, the Council feels that the pact be revised.":                                       true,
		"The Council feels that the pact was revised.":                                                                 false,
		"CBS recommends that the pact be revised.":                                                                     true,
		"IMF recommends that the pact be revised.":                                                                     false,
		"The Academy recommends a new pact.":                                                                           false,
		"Before the coffee came the host had three wishes: that the map be printed; and that the two offices be kept.": true,
		"The host told us three things: that the map was printed; and that the two offices were kept.":                 false,
	} {
		if tt, span := one(in); h.BodyAdvises(tt, span) != want {
			t.Errorf("%s: advice: %v", in, !want)
		}
	}
}

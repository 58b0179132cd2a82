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
		"I read out what is on the paper: one, that the map be printed; two, that the two offices be kept.":            true,
		"I read out what is on the paper: one, that the map was printed; two, that the two offices were kept.":         false,
		"The host told us three things: that the map was printed; and that the two offices were kept.":                 false,
	} {
		if tt, span := one(in); h.BodyAdvises(tt, span) != want {
			t.Errorf("%s: advice: %v", in, !want)
		}
	}
}

// A sentence may only say that the advice of those who met follows.
func TestAnnounces(t *testing.T) {
	h := HostsOf([]schema.Entity{{Kind: schema.Organisation, Name: "Delta Centre of Border Studies"}})
	for in, want := range map[string]bool{
		"What the meeting recommends, then.":                                                 true,
		"Finally, what the participants ask.":                                                true,
		"Before they left, the participants agreed to suggest to both cities the following.": true,
		"The participants were shown the following.":                                         false,
		"The seminar recommended the following.":                                             true,
		"The participants asked for three things.":                                           true,
		"The Centre proposes four steps.":                                                    true,
		"The seminar recommended that both governments print the map.":                       false,
		"The minister asked for three things.":                                               false,
		"What Dr Khan recommends is patience.":                                               false,
		"The participants asked the minister about the bridge and the map.":                  false,
	} {
		if tt, span := one(in); h.Announces(tt, span) != want {
			got := !want
			t.Errorf("%q: %v", in, got)
		}
	}
}

// Advice in running text is counted, and says what would be.
func TestCountedAdvice(t *testing.T) {
	for in, want := range map[string]schema.ClaimType{
		"First, make the scheme permanent.":                              schema.Recommendation,
		"Next, open the smaller ports.":                                  schema.Recommendation,
		"We would also have the moratorium respected in writing.":        schema.Recommendation,
		"A council of youth would complement that of ministers.":         schema.Recommendation,
		"First, the scheme was permanent.":                               schema.Assertion,
		"The treaty would later fail, as treaties of its kind often do.": schema.Prediction,
	} {
		tt, span := one(in)
		if got := Type(tt, span, true); got.Type != want {
			t.Errorf("%q: %s by %q, want %s", in, got.Type, got.Word, want)
		}
	}
}

// What is asked for among recommendations need not say "should"; what is told there is none.
func TestWhatIsToBeDone(t *testing.T) {
	for in, want := range map[string]schema.ClaimType{
		"Both navies and fisheries departments to inform fishers of the boundary.":         schema.Recommendation,
		"Development partners to fund a cross-border committee for three years.":           schema.Recommendation,
		"A joint stock assessment, open to outside scientists, would be desirable in May.": schema.Recommendation,
		"A ferry would be most welcome.":                                                   schema.Recommendation,
		"The two navies were the first to inform fishers of the boundary.":                 schema.Assertion,
		"The navies refused to inform fishers of the boundary.":                            schema.Assertion,
		"The border guards, able to inform fishers, kept silent.":                          schema.Assertion,
	} {
		tt, span := one(in)
		if got := Type(tt, span, true).Type; got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

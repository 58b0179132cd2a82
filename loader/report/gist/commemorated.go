package gist

import "entente/loader/report/text"

// commemorated reports a word of what is only remembered: "to mark 75 years of diplomatic relations", "the celebrations of
// 50 years of independence", "the 40th anniversary of the treaty". What a clause tells of before that is told.
func commemorated(in *Input, at int) bool {
	for i := at - 1; i > in.Clause.Start && i >= at-farBack; i-- {
		t := &in.Text.Tokens[i]
		switch {
		case t.Text == "," || t.Text == ";":
			if i < at-1 && in.Text.Tokens[i+1].Lower != "as" { // "75 years of independence, as well as of relations"
				return false
			}
		case t.Lower == "since" && spans.Has(in.Text.Tokens[i-1].Lower) && celebrates(in, i-2):
			return true // "mark 50 years since the normalisation of ties"
		case t.Lower != "of":
		case jubilees.Has(in.Text.Tokens[i-1].Lower):
			return true
		case spans.Has(in.Text.Tokens[i-1].Lower):
			return celebrates(in, i-2)
		}
	}
	return false
}

// farBack is how many tokens before a word may say that it is only remembered.
const farBack = 12

// celebrates reports whether the words before "years of" are a number and what is done on such a day.
func celebrates(in *Input, i int) bool {
	for n := 0; i >= in.Clause.Start && n < 5; i, n = i-1, n+1 {
		t := &in.Text.Tokens[i]
		if t.Kind == text.Word && (feasts.Has(t.Lower) || jubilees.Has(t.Lower)) {
			return true
		}
	}
	return false
}

var (
	jubilees = set("anniversary anniversaries jubilee centenary centennial bicentenary bicentennial sesquicentennial celebration celebrations commemoration commemorations")
	spans    = set("years decades century centuries")
	feasts   = set("mark marks marked marking celebrate celebrates celebrated celebrating commemorate commemorates commemorated commemorating honour honours honoured honouring honor honors honored honoring observe observed observing")
)

package report

import (
	"context"
	"strings"
	"testing"
)

// TestTitlePageNamesTheHost takes who stands before "in collaboration with" for an organiser too, and
// gives an answer in the discussion to who gives it.
func TestTitlePageNamesTheHost(t *testing.T) {
	r := newReader(t)
	const doc = `SEMINAR REPORT

Oman and Tanzania: Neighbours by Sea

Dar Forum on Maritime Affairs, in collaboration with the Muscat Dialogue Centre
12 September 2019, Dar es Salaam

The Dar Forum on Maritime Affairs convened a seminar on 12 September 2019. The panelists were Dr Salim Hamad (Oman) and Ms Neema Kessy (Tanzania).

Discussion

Dr Hamad: Zanzibar was never a colony of ours.

Asked about the ferry, Ms Kessy replied that Tanzania closed the line in May 2009.

Recommendations

- The ferry must have a new licence.
`
	res, err := r.Read(context.Background(), []byte(doc), Options{Name: "sea.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, claim := range res.Claims {
		got = append(got, string(claim.ClaimType)+" "+claim.Speaker.Name)
	}
	want := "assertion Salim Hamad; assertion Neema Kessy; recommendation Dar Forum on Maritime Affairs"
	if s := strings.Join(got, "; "); s != want || len(res.Document.Organisers) != 2 {
		t.Errorf("got %s\nwant %s\norganised by %v", s, want, res.Document.Organisers)
	}
}

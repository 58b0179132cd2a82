package report

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
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

// TestHostBehindState takes the host for one name and what the sentence names before it for another:
// two names that "the" parts are no one body.
func TestHostBehindState(t *testing.T) {
	r := newReader(t)
	for doc, host := range map[string]string{
		"Seminar report\n\nTo mark the jubilee of Bangladesh the Surma Forum organised a seminar on 3 March 2021.\n\nWay forward\n\n- The bridge must be repaired.\n":  "Surma Forum",
		"Seminar report\n\nThe Forum for the Study of the Delta organised a seminar on Bangladesh on 3 March 2021.\n\nWay forward\n\n- The bridge must be repaired.\n": "Forum for the Study of the Delta",
	} {
		got, err := r.Read(context.Background(), []byte(doc), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if o := got.Document.Organisers; len(o) != 1 || o[0].Name != host {
			t.Errorf("organisers %v, want %s", o, host)
		}
	}
}

// TestNameOfHost reads the name of who holds a meeting without the letters or the town behind a dash, and without the
// university that it is part of.
func TestNameOfHost(t *testing.T) {
	r := newReader(t)
	const body = "\n\nDr Abra Sena\n\nThe gate has been shut for ten years.\n\nMr Kojo Mensah\n\nThe lorries came in 2003.\n"
	for head, want := range map[string]string{
		"REED INSTITUTE OF BORDER STUDIES - RIBS\nReport of the round table on the lake":                                                   "Reed Institute Of Border Studies",
		"Report of a round table\n\nOn 3 May 2019 the Institute of Lake Studies of the University of Keta held a round table on the ford.": "Institute of Lake Studies",
		"Report of a round table\n\nOn 3 May 2019 the University of Keta held a round table on the ford.":                                  "University of Keta",
	} {
		res := mustRead(t, r, head+body)
		if o := res.Document.Organisers; len(o) == 0 || !schema.SameName(o[0].Name, want) {
			t.Errorf("%q: %v, want %s", head, o, want)
		}
	}
}

package resolve_test

import (
	"bytes"
	"strings"
	"testing"

	"entente/loader/resolve"
	"entente/schema"
)

// TestStatesAreFoundByFormAndSpelling, and never one for another.
func TestStatesAreFoundByFormAndSpelling(t *testing.T) {
	r := newResolver(t)
	for name, want := range map[string]string{
		"Pakstan": "PAK", "Afganistan": "AFG", "Republic of Uzbekistan": "UZB", "the Netherlands": "NLD", "Trinidad & Tobago": "TTO", "St. Lucia": "LCA",
		"Phillippines": "PHL", "Kazakstan": "KAZ",
		// too short, too far, an adjective, or two equally near
		"Irac": "", "Malo": "", "Atlantis": "", "Guinea": "GIN", "Korea, South": "KOR",
	} {
		e, method, score, ok := r.StateLike(name, day(2015), 0.85)
		if !ok {
			if direct, found := r.State(name, day(2015)); found { // exact names are not asked this way
				e, ok = direct, true
			}
		}
		if e.Code != want || ok != (want != "") || ok && (score < 0 || score > 1) {
			t.Errorf("%s: %s by %s at %.2f, want %q", name, e.Code, method, score, want)
		}
	}
	for _, people := range []string{"Pakistani", "Australians", "Nigerian", "Romani", "Grand Duke of Luxembourg"} {
		if e, _, _, ok := r.StateLike(people, day(2015), 0.85); ok {
			t.Errorf("%s are taken for the state %s", people, e.Name)
		}
	}
	// A name that lacks its last letter, or has one more, is not taken for another's.
	for _, st := range r.Tables().States() {
		for _, slip := range []string{st.Name[:len(st.Name)-1], st.Name + "x"} {
			if e, how, _, ok := r.StateLike(slip, day(2015), 0.85); ok && how == resolve.BySpelling && st.ExistsAt(day(2015)) && e.Name != st.Name {
				t.Errorf("%s is taken for %s", slip, e.Name)
			}
		}
	}
}

func TestPersonsAreProposedNotTaken(t *testing.T) {
	r := newResolver(t)
	if _, _, _, ok := r.StateLike("Nawaz Sharif", day(1999), 0.85); ok {
		t.Error("a person is taken for a state")
	}
	e, score, ok := r.Near("Nawas Sharif", day(1999), 0.85)
	if !ok || e.Name != "Nawaz Sharif" || score < 0.9 {
		t.Errorf("%+v %.2f", e, score)
	}
}

// TestReviewComesBack: verdicts that a person wrote are read, and stay in the file.
func TestReviewComesBack(t *testing.T) {
	v := resolve.NewReview()
	v.Note(resolve.Decision{Name: "Nawas Sharif", Meant: schema.Entity{Kind: schema.Person, Name: "Nawas Sharif", ID: "https://e/id/person/1"}, Method: resolve.AsOwn, Score: 1,
		Near: schema.Entity{Kind: schema.Person, Name: "Nawaz Sharif", ID: "https://e/id/person/2"}, NearScore: 0.92, Rows: 3})
	v.Note(resolve.Decision{Name: "Pakstan", Meant: schema.Entity{Kind: schema.State, Name: "Pakistan"}, Method: resolve.BySpelling, Score: 0.88, Rows: 1})
	v.Note(resolve.Decision{Name: "Pakstan", Method: resolve.BySpelling, Rows: 4})
	var b bytes.Buffer
	if err := v.Write(&b); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(b.String(), "\n")
	if !strings.HasPrefix(lines[1], "Pakstan,,fuzzy,0.88") || !strings.HasSuffix(lines[1], ",5") || !strings.HasPrefix(lines[2], "Nawas Sharif,,own") {
		t.Fatalf("got\n%s", b.String())
	}
	edited := strings.Replace(b.String(), "Nawas Sharif,,", "Nawas Sharif,yes,", 1)
	again, err := resolve.ReadReview("r.csv", strings.NewReader(edited))
	if err != nil || again.Verdict("Nawas Sharif") != "yes" || again.Verdict("Pakstan") != "" {
		t.Fatalf("%v %q", err, again.Verdict("Nawas Sharif"))
	}
	b.Reset()
	if err := again.Write(&b); err != nil || !strings.Contains(b.String(), "Nawas Sharif,yes,own") || !strings.Contains(b.String(), "Pakstan,,fuzzy") {
		t.Errorf("%v\n%s", err, b.String())
	}
	for text, want := range map[string]string{"a,b\n": "r.csv:1", strings.Join(strings.Split(lines[0], ","), ",") + "\nx,y\n": "r.csv:2", lines[0] + "\n,,,,,,,,,,\n": "r.csv:2"} {
		if _, err := resolve.ReadReview("r.csv", strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
	var none *resolve.Review
	none.Note(resolve.Decision{})
	if none.Verdict("x") != "" {
		t.Error("no review has a verdict")
	}
}

func FuzzReadReview(f *testing.F) {
	f.Add("name,verdict,method,score,kind,meant,iri,near,near_iri,near_score,rows\nx,yes,own,1.00,person,x,,,,,1\n")
	f.Fuzz(func(t *testing.T, text string) {
		v, err := resolve.ReadReview("r", strings.NewReader(text))
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := v.Write(&b); err != nil {
			t.Fatal(err)
		}
		if _, err := resolve.ReadReview("r", &b); err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
	})
}

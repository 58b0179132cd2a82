package schema

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"The  Hague": "hague", "Zia-ul-Haq": "zia ul haq", "Erdoğan": "erdogan", "Đỗ Mười": "do muoi", "Sa’ud": "saud",
		"U.S.": "u s", "Straße": "strasse", "Research & Analysis": "research and analysis", "José\u0301": "jose", "": "", "…": "",
		"İstanbul": "istanbul",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		if once := Fold(s); Fold(once) != once {
			t.Fatalf("Fold is not idempotent on %q: %q then %q", s, once, Fold(once))
		}
	})
}

func TestTypesAreWhole(t *testing.T) {
	if len(Types()) != 31 {
		t.Errorf("%d types, the coding manual has 31", len(Types()))
	}
	classes := map[string]bool{}
	for _, info := range Types() {
		if classes[info.Class] || info.Class == "" || info.Gloss == "" {
			t.Errorf("%s: class %q is missing or used twice, or there is no gloss", info.Type, info.Class)
		}
		classes[info.Class] = true
		if len(info.Type.Draw()) == 0 {
			t.Errorf("%s is not drawn", info.Type)
		}
		for _, root := range info.Plover {
			if PloverQuad(root) == NoQuadClass {
				t.Errorf("%s: unknown PLOVER root %q", info.Type, root)
			}
		}
	}
	for _, g := range TypeGroups() {
		found, root, err := MatchTypes(g)
		if err != nil || root != "" || len(found) == 0 {
			t.Errorf("group %s: %v %v", g, found, err)
		}
	}
	if _, _, err := MatchTypes("visits"); KindOf(err) != Invalid {
		t.Errorf("visits is no type, got %v", err)
	}
	if _, root, err := MatchTypes("ASSAULT"); err != nil || root != "ASSAULT" {
		t.Errorf("ASSAULT: %q %v", root, err)
	}
}

func TestRecordJSONRoundTrip(t *testing.T) {
	pak, khan := Entity{Kind: State, Name: "Pakistan", Code: "PAK"}, Entity{Kind: Person, Name: "Ayub Khan", Office: "President", State: "PAK"}
	for _, r := range []Record{
		&Document{Title: "A report", Date: MustDate("2012-10-06"), Type: "round-table", Participants: []Entity{{Kind: Person, Name: "A", Role: "speaker"}}},
		&Event{Type: Visit, Date: MustDate("1965-04"), Participants: Participants{Source: []Entity{khan, pak}, Target: []Entity{{Kind: State, Name: "USSR", Code: "SUN"}}},
			Confidence: 0.9, Provenance: Provenance{Section: "timeline", Item: 3, Start: 5, End: 9, Quote: "went"}},
		&Claim{ClaimType: Assertion, Speaker: khan, Text: "So it is.", About: []Entity{pak}, Asserts: []Event{{Type: War, Participants: Participants{Party: []Entity{pak}}}}},
	} {
		line, err := EncodeRecord(r)
		if err != nil {
			t.Fatal(err)
		}
		if !json.Valid(line) {
			t.Fatalf("not JSON: %s", line)
		}
		back, err := DecodeRecord(line)
		if err != nil || !reflect.DeepEqual(r, back) {
			t.Errorf("%s came back as %+v (%v)", line, back, err)
		}
		if err := r.Validate(); err != nil {
			t.Errorf("%s: %v", line, err)
		}
	}
	if line, _ := EncodeRecord(&Document{}); string(line) != `{"kind":"document"}` {
		t.Errorf("an empty document is %s", line)
	}
}

func TestValidateNamesTheField(t *testing.T) {
	pak := Entity{Kind: State, Code: "PAK"}
	for field, r := range map[string]Record{
		"type":         &Event{Type: "vist", Participants: Participants{Source: []Entity{pak}}},
		"status":       &Event{Type: Visit, Status: "done", Participants: Participants{Source: []Entity{pak}}},
		"participants": &Event{Type: Visit},
		"target.kind":  &Event{Type: Visit, Participants: Participants{Target: []Entity{{Kind: "country", Name: "X"}}}},
		"source.name":  &Event{Type: Visit, Participants: Participants{Source: []Entity{{Kind: Person, Name: "—"}}}},
		"asserts": &Claim{ClaimType: Assertion, Speaker: pak, Text: "x", Advisory: CollectiveBlame,
			Asserts: []Event{{Type: War, Participants: Participants{Party: []Entity{pak}}}}},
		"text": &Claim{ClaimType: Assertion, Speaker: pak},
	} {
		var e *Error
		if err := r.Validate(); !errors.As(err, &e) || e.Parameter != field || e.Kind != Invalid {
			t.Errorf("%s: got %v", field, err)
		}
	}
}

func TestNamesAreStable(t *testing.T) {
	n := NewNamer("")
	doc := n.Document("abc")
	make := func() *Event {
		e := &Event{Type: Visit, Date: MustDate("1999"), Provenance: Provenance{Start: 1, End: 5}}
		e.Source = []Entity{{Kind: Person, Name: "Nawaz Sharif", State: "PAK"}, {Kind: State, Code: "PAK"}}
		return e
	}
	a, b := make(), make()
	slices.Reverse(b.Source)
	n.Assign(a, doc)
	n.Assign(b, doc)
	if a.ID != b.ID || a.ID == "" {
		t.Errorf("the order of participants changed the name: %s, %s", a.ID, b.ID)
	}
	if want := IRI(DefaultBase + "id/state/PAK"); b.Source[0].ID != want {
		t.Errorf("state named %s, want %s", b.Source[0].ID, want)
	}
	c := make()
	c.Date = MustDate("2003")
	if n.Assign(c, doc); c.ID == a.ID {
		t.Error("another date, the same name")
	}
	if n.KnownPerson("Nawaz Sharif", "PAK") != n.KnownPerson("nawaz  sharif", "PAK") {
		t.Error("case and space changed a person's name")
	}
	if NewNamer("http://x.org/g").Key("state", "PAK") != "http://x.org/g/id/state/PAK" {
		t.Error("base without a slash")
	}
	if n.Entity(Entity{Kind: Person, Name: "A B"}, "d1") == n.Entity(Entity{Kind: Person, Name: "A B"}, "d2") {
		t.Error("unknown persons of two documents were merged")
	}
}

func TestErrorsSayWhere(t *testing.T) {
	err := At(&Error{Kind: Invalid, Parameter: "date", Value: "1990s", Message: "not an EDTF date"}, Position{"a.yaml", 4, 7})
	if got, want := err.Error(), `a.yaml:4:7: date: not an EDTF date (found "1990s")`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	wrapped := fmt.Errorf("loading: %w", Errorf(TooLarge, "file of %d MB: %w", 9, io.ErrShortWrite))
	if KindOf(wrapped) != TooLarge || !errors.Is(wrapped, io.ErrShortWrite) {
		t.Errorf("kind or cause lost: %v", wrapped)
	}
	if strings.Count(wrapped.Error(), io.ErrShortWrite.Error()) != 1 {
		t.Errorf("the cause is printed twice: %v", wrapped)
	}
}

func FuzzDecodeRecord(f *testing.F) {
	f.Add([]byte(`{"kind":"event","type":"visit","date":"1999","source":[{"kind":"state","code":"PAK"}]}`))
	f.Add([]byte(`{"kind":"claim"}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		r, err := DecodeRecord(line)
		if err != nil {
			return
		}
		out, err := EncodeRecord(r)
		if err != nil {
			t.Fatal(err)
		}
		again, err := DecodeRecord(out)
		if err != nil {
			t.Fatalf("%s became %s: %v", line, out, err)
		}
		if twice, err := EncodeRecord(again); err != nil || string(twice) != string(out) {
			t.Fatalf("%s became %s, then %s (%v)", line, out, twice, err)
		}
	})
}

func ExampleNamer_Entity() {
	n := NewNamer("")
	fmt.Println(n.Entity(Entity{Kind: Organisation, Name: "South East Asia Treaty Organisation", Code: "SEATO"}, ""))
	// Output: https://w3id.org/entente/id/organisation/SEATO
}

package edit

import (
	"bytes"
	"strings"
	"testing"

	"entente/schema"
)

func sample() []schema.Record {
	where := schema.Provenance{Document: "urn:d", Section: "timeline", Item: 1, Start: 3, End: 9, Quote: "a: “b”\n- c"}
	return []schema.Record{
		&schema.Document{ID: "urn:d", Title: "NO: a title", Date: schema.MustDate("1954"), Type: "chronology"},
		&schema.Event{ID: "urn:e", Type: schema.Visit, Date: schema.MustDate("1999"), Confidence: 0.9, Provenance: where,
			Participants: schema.Participants{Source: []schema.Entity{{Kind: schema.State, Name: "Norway", Code: "NOR"}}}},
		&schema.Claim{ID: "urn:c", ClaimType: schema.Assertion, Speaker: schema.Entity{Kind: schema.Person, Name: "Dee"}, Text: "a: “b” - c", Provenance: where},
	}
}

func readAll(t *testing.T, in string) (records []schema.Record, refused []error) {
	t.Helper()
	err := Read("f.yaml", strings.NewReader(in), func(r schema.Record) error { records = append(records, r); return nil },
		func(err error) error { refused = append(refused, err); return nil })
	if err != nil {
		t.Fatal(err)
	}
	return records, refused
}

func TestRoundTrip(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, sample()); err != nil {
		t.Fatal(err)
	}
	got, refused := readAll(t, b.String())
	if len(refused) > 0 || len(got) != 3 {
		t.Fatalf("%d records, refused %v in\n%s", len(got), refused, b.String())
	}
	for i, r := range sample() {
		want, err := schema.EncodeRecord(r)
		if err != nil {
			t.Fatal(err)
		}
		have, err := schema.EncodeRecord(got[i])
		if err != nil || !bytes.Equal(want, have) {
			t.Errorf("%s\n%s (%v)", want, have, err)
		}
	}
}

func TestEdited(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, sample()); err != nil {
		t.Fatal(err)
	}
	in := strings.Replace(b.String(), `editor: ""`, `editor: A. Historian`, 1)
	in = strings.Replace(in, `date: "1999"`, `date: 1998`, 1)
	got, refused := readAll(t, in+"---\nkind: event\ntype: war\ndate: 1965\nparty:\n- {kind: state, code: IND}\n")
	if len(refused) > 0 || len(got) != 4 {
		t.Fatalf("%d records, refused %v in\n%s", len(got), refused, in)
	}
	e, added := got[1].(*schema.Event), got[3].(*schema.Event)
	if e.EditedBy != "A. Historian" || e.Date.String() != "1998" || e.Provenance.Start != 3 || e.ID != "urn:e" {
		t.Errorf("changed: %+v", e)
	}
	if got[2].(*schema.Claim).EditedBy != "" {
		t.Error("a record that nobody changed says that it was edited")
	}
	if added.EditedBy != "A. Historian" || added.Date.String() != "1965" {
		t.Errorf("added: %+v", added)
	}
}

func TestRefused(t *testing.T) {
	for in, want := range map[string]string{
		"editor: x\n---\nkind: event\ntype: voyage\n":                          "f.yaml:3",
		"editor: x\n---\nkind: event\ntype: [visit\n":                          "f.yaml:",
		"editor: x\n---\nkind: event\ntype: visit\ndate: next year\n":          "f.yaml:3",
		"editor: x\n---\n" + strings.Repeat("[", 1000) + "\n---\nkind: tree\n": "f.yaml:",
	} {
		_, refused := readAll(t, in)
		if len(refused) == 0 || !strings.HasPrefix(refused[0].Error(), want) {
			t.Errorf("%.60q: %v", in, refused)
		}
	}
}

func FuzzRead(f *testing.F) {
	var b bytes.Buffer
	if err := Write(&b, sample()); err != nil {
		f.Fatal(err)
	}
	f.Add(b.String())
	f.Add("a: [\n---\n- - - x\n---\n&a *a")
	f.Fuzz(func(t *testing.T, in string) {
		if err := Read("f", strings.NewReader(in), func(schema.Record) error { return nil }, func(error) error { return nil }); err != nil && schema.KindOf(err) == schema.Internal {
			t.Fatal(err)
		}
	})
}

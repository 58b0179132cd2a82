package dataset

import (
	"context"
	"errors"
	"strings"
	"testing"

	"entente/loader/dataset/where"
	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/reference"
)

// kept collects what an adapter finds.
type kept struct {
	documents []schema.Document
	events    []schema.Event
	refused   []string
	notes     []string
	decided   []resolve.Decision
	mentioned []string
}

func (k *kept) Record(r schema.Record, _ schema.IRI) error {
	switch r := r.(type) {
	case *schema.Document:
		k.documents = append(k.documents, *r)
	case *schema.Event:
		e := *r
		for _, role := range schema.Roles() {
			list := e.In(role)
			*list = append([]schema.Entity(nil), *list...) // readers use theirs again
		}
		k.events = append(k.events, e)
	}
	return nil
}

func (k *kept) Refuse(err error) error {
	k.refused = append(k.refused, err.Error())
	if len(k.refused) > 100 {
		return errors.New("too many")
	}
	return nil
}

func (k *kept) Mentioned(event schema.IRI, where string, _ schema.IRI) (bool, error) {
	k.mentioned = append(k.mentioned, string(event)+" "+where)
	return true, nil
}

func (k *kept) Decided(d resolve.Decision, _ schema.IRI) error {
	k.decided = append(k.decided, d)
	return nil
}

func (k *kept) Note(s string) { k.notes = append(k.notes, s) }

func testEnv(t testing.TB) Env {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	namer := schema.NewNamer("")
	return Env{File: "f", Namer: namer, Resolver: resolve.New(tables, namer)}
}

func read(t testing.TB, a Adapter, text string) *kept {
	t.Helper()
	k := &kept{}
	if err := a.Read(context.Background(), strings.NewReader(text), testEnv(t), k); err != nil {
		t.Fatal(err)
	}
	return k
}

func TestQuadruples(t *testing.T) {
	text := "subject\trelation\tobject\tdate\tsplit\n" +
		"Russia\tHost a visit\tForeign Affairs (Pakistan)\t2018-02-20\ttrain\n" +
		"Russian Ground Forces\tExpress intent to meet or negotiate\tPakistan\t2018-02-21\ttest\n" +
		"Citizen (India)\tCriticize or denounce\tKim Jong-Un\t2018-02-22\ttest\n" +
		"Citizen (India)\tCriticize or denounce\tKim Jong-Un\t2018-02-22\ttest\n" +
		"India\tSing a song\tPakistan\t2018-02-22\ttest\n" +
		"India\tConsult\tPakistan\t2018-02-30\ttest\n" +
		"India\tConsult\n" +
		"India\tConsult\t\t2018-02-20\ttest\n"
	a := quadruples()
	if !a.Recognise([]byte(text)) || !a.Recognise([]byte("Russia\tConsult\tIndia\t2014-01-01\n")) || a.Recognise([]byte("a\tb\tc\td\n")) {
		t.Error("recognition is wrong")
	}
	k := read(t, a, text)
	if len(k.documents) != 1 || k.documents[0].Type != "dataset" || k.documents[0].Validate() != nil {
		t.Errorf("documents %+v", k.documents)
	}
	if len(k.events) != 4 {
		t.Fatalf("%d events", len(k.events))
	}
	visit := k.events[0]
	if visit.Type != schema.Visit || visit.Source[0].Name != "Foreign Affairs (Pakistan)" || visit.Source[0].Of != "PAK" || visit.Target[0].Code != "RUS" || visit.Code != "043" {
		t.Errorf("a hosted visit: %+v", visit)
	}
	if e := k.events[1]; e.Type != schema.Meeting || e.Status != schema.Planned || e.Party[0].Of != "RUS" || e.Plover != "AGREE" {
		t.Errorf("an intent: %+v", e)
	}
	if e := k.events[2]; e.Target[0].Kind != schema.Person || e.Target[0].ID != testEnv(t).Namer.KnownPerson(e.Target[0].Name, "PRK") || e.Source[0].Kind != schema.Group {
		t.Errorf("a known person: %+v", e)
	}
	if k.events[2].ID == k.events[3].ID {
		t.Error("two equal rows are one event")
	}
	again := read(t, a, text)
	for i := range again.events {
		if again.events[i].ID != k.events[i].ID {
			t.Errorf("event %d has another name the second time", i)
		}
	}
	wanted := []string{"f:6", "f:7", "f:8", "f:9"}
	if len(k.refused) != len(wanted) {
		t.Fatalf("refused %q", k.refused)
	}
	for i, w := range wanted {
		if !strings.Contains(k.refused[i], w) {
			t.Errorf("refusal %q does not name %s", k.refused[i], w)
		}
	}
}

func TestCAMEOTable(t *testing.T) {
	c, err := LoadCAMEO()
	if err != nil {
		t.Fatal(err)
	}
	if k, ok := c.Code("1955"); !ok || k.Code != "195" {
		t.Errorf("an unknown code is not its parent: %v", k)
	}
	if k, ok := c.Code("19"); !ok || k.Code != "190" {
		t.Errorf("a root alone: %v", k)
	}
	if _, ok := c.Code("99"); ok {
		t.Error("99 is no code")
	}
}

func parsed(t testing.TB, expression string) *where.Filter {
	t.Helper()
	f, err := where.Parse(expression)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

type none struct{}

func (none) Record(schema.Record, schema.IRI) error                 { return nil }
func (none) Refuse(err error) error                                 { return err }
func (none) Note(string)                                            {}
func (none) Mentioned(schema.IRI, string, schema.IRI) (bool, error) { return true, nil }
func (none) Decided(resolve.Decision, schema.IRI) error             { return nil }

package query

import (
	"context"
	"errors"
	"slices"
	"testing"

	"entente/schema"
	"entente/schema/rdf"
)

// TestSurnameMeansTheOneWhoBearsIt asks for persons by surname alone: who is the only one is meant, and the
// answer says so; several are refused with their names, and so are words that are nobody's surname.
func TestSurnameMeansTheOneWhoBearsIt(t *testing.T) {
	ctx := context.Background()
	g := emptyGraph(t)
	engine, namer := New(g, DefaultLimits()), schema.NewNamer(g.Base())
	tell := func(item int, source ...schema.Entity) {
		t.Helper()
		e := directed1(item, schema.Visit, "1960", "A", "B")
		for _, p := range source {
			e.Add(schema.RoleSource, p)
		}
		namer.Assign(e, "http://d/1")
		commit(t, g, rdf.Encoder{Namer: namer}.Record(e, "http://d/1"))
	}
	tell(1, person("Recep Tayyip Erdoğan"), person("Bashar al-Assad"), person("Martin Luther King Jr."), person("Benazir Bhutto"), person("Zulfikar Ali Bhutto"), person("Nawaz Sharif"),
		person("Sharif"), schema.Entity{Kind: schema.Organisation, Name: "Atatürk University"})
	for typed, want := range map[string]string{
		"Erdogan": "Recep Tayyip Erdoğan", "ERDOĞAN": "Recep Tayyip Erdoğan", "Assad": "Bashar al-Assad", "al-Assad": "Bashar al-Assad", "Tayyip Erdogan": "Recep Tayyip Erdoğan",
		"Bhutto": "", "University": "", "Jr.": "", "Recep": "", "rdogan": "", "Tayyip": "",
	} {
		s := look(t, engine)
		a, err := s.Events(ctx, Params{"participant": {typed}})
		switch {
		case want == "" && err == nil:
			t.Errorf("%s: answered for %v", typed, a.ReadAs)
		case want != "" && err != nil:
			t.Errorf("%s: %v", typed, err)
		case want != "" && (len(a.ReadAs) != 1 || a.ReadAs[0].Entity.Name != want || a.ReadAs[0].Name != typed || a.ReadAs[0].Parameter != "participant" || a.Total != 1):
			t.Errorf("%s: %d events, read as %v, want %s", typed, a.Total, a.ReadAs, want)
		}
	}
	for _, full := range []string{"Recep Tayyip Erdoğan", "Sharif"} { // the latter is all that one of them is called
		if a, err := look(t, engine).Events(ctx, Params{"participant": {full}}); err != nil || len(a.ReadAs) != 0 {
			t.Errorf("%s: %v, read as %v", full, err, a.ReadAs)
		}
	}
	ambiguous := func(typed string, want ...string) {
		t.Helper()
		_, err := look(t, engine).Events(ctx, Params{"participant": {typed}})
		var e *schema.Error
		if !errors.As(err, &e) || e.Kind != schema.Ambiguous || len(e.Candidates) != len(want) {
			t.Fatalf("%s: %v", typed, err)
		}
		for _, name := range want {
			if !slices.ContainsFunc(e.Candidates, func(c string) bool { return len(c) > len(name) && c[:len(name)] == name }) {
				t.Errorf("%s: %s is not among the candidates %q", typed, name, e.Candidates)
			}
		}
	}
	ambiguous("Bhutto", "Benazir Bhutto", "Zulfikar Ali Bhutto")
	tell(2, person("Emine Erdoğan"))
	ambiguous("Erdogan", "Recep Tayyip Erdoğan", "Emine Erdoğan")
}

// TestPairsTellTheirOwnReadings: what a surname meant in one pair is not told of the next.
func TestPairsTellTheirOwnReadings(t *testing.T) {
	g := emptyGraph(t)
	namer := schema.NewNamer(g.Base())
	e := directed1(1, schema.Visit, "1960", "A", "B")
	e.Add(schema.RoleSource, person("Angela Merkel"))
	namer.Assign(e, "http://d/1")
	commit(t, g, rdf.Encoder{Namer: namer}.Record(e, "http://d/1"))
	var read []int
	err := look(t, New(g, DefaultLimits())).ManyPaths(context.Background(), Params{}, PathsRequest{Pairs: [][]string{{"Merkel", "State B"}, {"State A", "State B"}}}, func(v any) error {
		if a, ok := v.(*PairAnswer); ok && a.PathsAnswer != nil {
			read = append(read, len(a.ReadAs))
		}
		return nil
	})
	if err != nil || !slices.Equal(read, []int{1, 0}) {
		t.Errorf("%v: %d names read as surnames, want one in the first pair", err, read)
	}
}

package query

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// says is a claim that asserts an event, from which its own graph comes.
func says(text string, e schema.Event) *schema.Claim {
	e.Provenance = schema.Provenance{}
	return &schema.Claim{ClaimType: schema.Assertion, Text: text, Speaker: person("A. Speaker"), Asserts: []schema.Event{e}}
}

// TestConflictsOfParticipants: what cannot be two events and names others is found,
// what can is not.
func TestConflictsOfParticipants(t *testing.T) {
	deal := func(date, treaty string, parties ...string) schema.Event {
		e := schema.Event{Type: schema.Agreement, Date: schema.MustDate(date), Provenance: schema.Provenance{Item: 1}}
		for _, p := range parties {
			e.Add(schema.RoleParty, state(p))
		}
		if treaty != "" {
			e.Add(schema.RoleObject, schema.Entity{Kind: schema.Treaty, Name: treaty, Code: treaty})
		}
		return e
	}
	attack := func(date, a, b string) schema.Event { return *directed1(2, schema.MilitaryAction, date, a, b) }
	by := func(e schema.Event, mediator string) schema.Event {
		e.Add(schema.RoleMediator, state(mediator))
		return e
	}
	leads := func(name string) schema.Event {
		e := schema.Event{Type: schema.LeadershipChange, Date: schema.MustDate("1958-10-27"), Provenance: schema.Provenance{Item: 3}}
		e.Add(schema.RoleSource, state("A"))
		e.Add(schema.RoleSource, person(name))
		return e
	}
	for name, c := range map[string]struct {
		fact, said schema.Event
		want       int
	}{
		"other parties of a treaty":      {deal("1966-01-10", "T", "A", "B"), deal("1966", "T", "A", "C"), 1},
		"another treaty":                 {deal("1966-01-10", "T", "A", "B"), deal("1966-01-10", "U", "A", "C"), 0},
		"the treaty of another year":     {deal("1966", "T", "A", "B"), deal("1970", "T", "A", "C"), 0},
		"more parties of a treaty":       {deal("1966", "T", "A", "B"), deal("1966", "T", "A", "B", "C"), 0},
		"no treaty named":                {deal("1966-01-10", "", "A", "B"), deal("1966-01-10", "", "A", "C"), 0},
		"the other way round":            {attack("1969-03-02", "A", "B"), attack("1969-03-02", "B", "A"), 1},
		"the other way round, that year": {attack("1969", "A", "B"), attack("1969", "B", "A"), 0},
		"the same way":                   {attack("1969-03-02", "A", "B"), attack("1969-03-02", "A", "B"), 0},
		"another mediator":               {by(deal("1966-01-10", "", "A", "B"), "C"), by(deal("1966-01-10", "", "B", "A"), "D"), 1},
		"no mediator there":              {by(deal("1966-01-10", "", "A", "B"), "C"), deal("1966-01-10", "", "B", "A"), 0},
		"another leader":                 {leads("One"), leads("Two"), 1},
		"the same leader":                {leads("One"), leads("One"), 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := session(t, &c.fact, says("so", c.said))
			got, err := s.Conflicts(context.Background(), Params{"kind": {"participants"}})
			if err != nil || len(got.Items) != c.want {
				t.Errorf("%d conflicts (%v), want %d: %+v", len(got.Items), err, c.want, got.Items)
			}
			if off, err := s.Conflicts(context.Background(), Params{"except": {"participants"}}); err != nil || len(off.Items) != 0 {
				t.Errorf("switched off: %+v, %v", off.Items, err)
			}
		})
	}
}

// TestImpossibleThings: bodies before they were founded and after their end, and visits
// of the dead, with the slips that tables and texts allow themselves.
func TestImpossibleThings(t *testing.T) {
	ctx := context.Background()
	g := emptyGraph(t)
	namer := schema.NewNamer(g.Base())
	pact := schema.Entity{Kind: schema.Organisation, Name: "The pact", Code: "PACT"}
	p := schema.Profile{Entity: pact, Valid: []schema.Interval{{From: schema.MustDate("1954-09-08"), To: schema.MustDate("1977-06-30")}}}
	p.ID = namer.Entity(pact, "")
	quads := rdf.Encoder{Namer: namer}.Profile(p, namer.Graph("reference"))
	for i, date := range []string{"1949", "1954", "1953-12", "1980", "1978-01"} {
		e := &schema.Event{Type: schema.Accession, Date: schema.MustDate(date), Provenance: schema.Provenance{Item: i + 1}}
		e.Add(schema.RoleSource, state(fmt.Sprintf("S%d", i)))
		e.Add(schema.RoleObject, pact)
		namer.Assign(e, "http://d/1")
		quads = append(quads, rdf.Encoder{Namer: namer}.Record(e, "http://d/1")...)
	}
	var visitor schema.IRI
	for i, date := range []string{"1960", "1974", "1975-01", "1980"} {
		e := directed1(10+i, schema.Visit, date, "A", "B")
		e.Add(schema.RoleSource, person("Late"))
		namer.Assign(e, "http://d/1")
		quads = append(quads, rdf.Encoder{Namer: namer}.Record(e, "http://d/1")...)
		for _, x := range e.Source {
			if x.Kind == schema.Person {
				visitor = x.ID
			}
		}
	}
	quads = append(quads, quad.Make(quad.IRI(visitor), rdf.DeathDate, quad.String("1974-04-19"), quad.IRI("http://d/1")))
	commit(t, g, quads)
	s := look(t, New(g, DefaultLimits()))
	for kind, want := range map[string][]string{"no-body": {"1949", "1980"}, "after-death": {"1975-01", "1980"}} {
		got, err := s.Conflicts(ctx, Params{"kind": {kind}})
		if err != nil {
			t.Fatal(err)
		}
		var dates []string
		for _, c := range got.Items {
			dates = append(dates, c.Sides[0].Date.String())
		}
		slices.Sort(dates)
		if !slices.Equal(dates, want) {
			t.Errorf("%s: %v, want %v", kind, dates, want)
		}
	}
}

package export_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
	"entente/loader/rdfsource"
	"entente/loader/rdfsource/rdftest"
	"entente/schema"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// aClaim encodes a claim as the loader stores it, and gives its name.
func aClaim(t *testing.T, asserts ...schema.Event) (quad.IRI, []quad.Quad) {
	t.Helper()
	namer := schema.NewNamer("")
	document := namer.Document("digest")
	claim := &schema.Claim{
		ClaimType: "assertion", Text: "Pakistan bought tanks.",
		Speaker: schema.Entity{Kind: schema.Person, Name: "A. Speaker"}, About: []schema.Entity{{Kind: schema.State, Name: "Pakistan", Code: "PAK"}},
		Asserts:    asserts,
		Provenance: schema.Provenance{Document: document, Section: "speaker", Item: 1, Start: 10, End: 32, Quote: "Pakistan bought tanks."},
	}
	namer.Assign(claim, document)
	if err := claim.Validate(); err != nil {
		t.Fatal(err)
	}
	return quad.IRI(claim.ID), rdf.Encoder{Namer: namer}.Record(claim, document)
}

func TestNanopublicationsAreWellFormed(t *testing.T) {
	var trade schema.Event
	trade.Type = schema.Types()[0].Type
	trade.Participants.Party = []schema.Entity{{Kind: schema.State, Name: "Pakistan", Code: "PAK"}}
	for name, asserts := range map[string][]schema.Event{"events": {trade}, "words alone": nil} {
		t.Run(name, func(t *testing.T) {
			claim, quads := aClaim(t, asserts...)
			about := export.Publication{Created: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC), Version: "revision 7"}
			format, _ := export.QuadFormatByName("trig")
			var b bytes.Buffer
			if _, err := format.Write(&b, export.Nanopublication(claim, &given{quads: quads}, about), append(rdf.Prefixes(), export.NanopubPrefix())); err != nil {
				t.Fatal(err)
			}
			read, err := rdftest.ReadAll(rdfsource.NewTriG(&b, rdfsource.Options{}))
			if err != nil {
				t.Fatal(err)
			}
			checkNanopub(t, read)
			for _, q := range read {
				if q.Label == quad.Value(claim) && asserts != nil && q.Subject == quad.Value(claim) {
					t.Errorf("the assertion speaks of the claim itself: %v", q)
				}
			}
		})
	}
}

// checkNanopub holds quads against the rules of a well-formed nanopublication in
// its guidelines.
func checkNanopub(t *testing.T, quads []quad.Quad) {
	t.Helper()
	const np = "http://www.nanopub.org/nschema#"
	one := func(what string, match func(quad.Quad) bool) quad.Quad {
		t.Helper()
		var found []quad.Quad
		for _, q := range quads {
			if match(q) && !slices.Contains(found, q) {
				found = append(found, q)
			}
		}
		if len(found) != 1 {
			t.Fatalf("%d quads for %s, want one", len(found), what)
		}
		return found[0]
	}
	typed := one("the type", func(q quad.Quad) bool {
		return q.Predicate == quad.Value(rdf.Type) && q.Object == quad.Value(quad.IRI(np+"Nanopublication"))
	})
	self, head := typed.Subject, typed.Label
	part := func(name string) quad.Value {
		return one(name, func(q quad.Quad) bool {
			return q.Label == head && q.Subject == self && q.Predicate == quad.Value(quad.IRI(np+"has"+name))
		}).Object
	}
	parts := []quad.Value{self, head, part("Assertion"), part("Provenance"), part("PublicationInfo")}
	for i, p := range parts {
		if slices.Contains(parts[:i], p) {
			t.Errorf("%v stands for two parts", p)
		}
		if i > 0 && !slices.ContainsFunc(quads, func(q quad.Quad) bool { return q.Label == p }) {
			t.Errorf("the graph %v is empty", p)
		}
	}
	for _, q := range quads {
		if !slices.Contains(parts[1:], q.Label) {
			t.Errorf("outside of the four graphs: %v", q)
		}
	}
	if !slices.ContainsFunc(quads, func(q quad.Quad) bool { return q.Label == parts[3] && q.Subject == parts[2] }) {
		t.Error("the provenance says nothing of the assertion")
	}
	if !slices.ContainsFunc(quads, func(q quad.Quad) bool { return q.Label == parts[4] && q.Subject == self }) {
		t.Error("the publication info says nothing of the nanopublication")
	}
}

// TestEveryBundledClaimIsAWellFormedNanopublication asks a graph for each claim that ships with
// the program, as the server does.
func TestEveryBundledClaimIsAWellFormedNanopublication(t *testing.T) {
	ctx := context.Background()
	g, err := graph.Open(ctx, "memory:", graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	quads := bundled(t)
	tx := g.Begin()
	if _, err := tx.WriteQuads(quads); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	s, err := query.New(g, query.DefaultLimits()).Session(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := errors.Join(s.Release(), g.Close()); err != nil {
			t.Error(err)
		}
	}()
	checked, asserting := 0, 0
	for _, q := range quads {
		claim, ok := q.Subject.(quad.IRI)
		if !ok || q.Predicate != quad.Value(rdf.Type) || q.Object != quad.Value(rdf.ClaimClass) {
			continue
		}
		checked++
		about := s.About(ctx, schema.IRI(claim))
		list, err := rdftest.ReadAll(export.Nanopublication(claim, about, export.Publication{Created: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC), Version: "revision 1"}))
		if err := errors.Join(err, about.Close()); err != nil {
			t.Fatal(claim, err)
		}
		t.Run(string(claim), func(t *testing.T) { checkNanopub(t, list) })
		if slices.ContainsFunc(quads, func(q quad.Quad) bool { return q.Label == quad.Value(claim) }) {
			asserting++
		}
	}
	if checked < 50 || asserting < 10 || asserting == checked {
		t.Errorf("%d claims, %d of which assert an event: too few to tell", checked, asserting)
	}
	t.Logf("%d claims, %d of which assert an event", checked, asserting)
}

func TestNanopublicationOfNothing(t *testing.T) {
	source := export.Nanopublication("urn:claim", &given{}, export.Publication{})
	if _, err := rdftest.ReadAll(source); schema.KindOf(err) != schema.NotFound {
		t.Errorf("got %v, want an error of kind not-found", err)
	}
}

func TestFactsLeaveOutWhatClaimsAssert(t *testing.T) {
	var visit schema.Event
	visit.Type = schema.Types()[0].Type
	visit.Participants.Party = []schema.Entity{{Kind: schema.State, Name: "Pakistan", Code: "PAK"}}
	claim, quads := aClaim(t, visit)
	facts, err := rdftest.ReadAll(export.Facts(&given{quads: quads}))
	if err != nil || len(facts) == 0 || len(facts) == len(quads) {
		t.Fatalf("%d of %d quads, %v", len(facts), len(quads), err)
	}
	for _, q := range facts {
		if q.Label == quad.Value(claim) {
			t.Errorf("asserted by the claim: %v", q)
		}
	}
}

package query

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"entente/schema"
	"entente/schema/rdf"
)

// TestDyadsListIsWhatItsNumbersCount: the events that dyad= lists are those that a look at
// all of them finds between the two sides and who belongs to them, and as many as /dyads counts, whatever
// filters. The bodies of a state count with it, which participant= does not ask for.
func TestDyadsListIsWhatItsNumbersCount(t *testing.T) {
	ctx := context.Background()
	g := emptyGraph(t)
	namer := schema.NewNamer(g.Base())
	enc := rdf.Encoder{Namer: namer}
	doc := schema.IRI(g.Base() + "id/document/d")
	r := rand.New(rand.NewPCG(2, 6))
	var actors []schema.Entity
	side := map[string]string{} // of an actor, by name
	for _, code := range []string{"AAA", "BBB", "CCC"} {
		actors = append(actors, schema.Entity{ID: namer.Key("state", code), Kind: schema.State, Name: "State " + code, Code: code})
		side["State "+code] = code
		for i := range 2 {
			name := fmt.Sprint("Body ", i, " of ", code)
			actors = append(actors, schema.Entity{ID: namer.Key("group", schema.Slug(name)), Kind: schema.Group, Name: name, Of: code})
			side[name] = code
		}
	}
	types := []schema.EventType{schema.Visit, schema.Sanction, schema.Trade}
	type told struct {
		id   schema.IRI
		kind schema.EventType
		year int
		who  map[string]bool
		all  map[string]bool
	}
	var events []told
	for n := range 120 {
		e := told{schema.IRI(fmt.Sprintf("%sid/event/e%d", g.Base(), n)), types[r.IntN(3)], 1950 + r.IntN(20), map[string]bool{}, map[string]bool{}}
		record := &schema.Event{ID: e.id, Type: e.kind, Date: schema.MustDate(fmt.Sprint(e.year))}
		for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget} {
			a := actors[r.IntN(len(actors))]
			record.Add(role, a)
			e.who[side[a.Name]], e.all[a.Name] = true, true
		}
		events = append(events, e)
		commit(t, g, enc.Record(record, doc))
	}
	s := look(t, New(g, DefaultLimits()))
	more := 0
	for _, pair := range [][2]string{{"AAA", "BBB"}, {"BBB", "AAA"}, {"AAA", "CCC"}, {"CCC", "BBB"}} {
		for _, filter := range []Params{{}, {"type": {"visit"}}, {"from": {"1955"}, "to": {"1960"}}, {"type": {"sanction,trade"}, "from": {"1960"}}} {
			with := func(name string, values ...string) Params {
				p := Params{"limit": {"1000"}}
				for k, v := range filter {
					p[k] = v
				}
				p[name] = values
				return p
			}
			var want []string
			for _, e := range events {
				from, to := 0, 9999
				fmt.Sscan(strings.Join(filter["from"], ""), &from)
				fmt.Sscan(strings.Join(filter["to"], ""), &to)
				if e.who[pair[0]] && e.who[pair[1]] && e.year >= from && e.year <= to && (filter["type"] == nil || strings.Contains(filter["type"][0], string(e.kind))) {
					want = append(want, string(e.id))
				}
			}
			slices.Sort(want)
			for _, p := range []Params{with("dyad", pair[0]+","+pair[1]), with("dyad", pair[0], "State "+pair[1])} {
				answer, err := s.Events(ctx, p)
				if err != nil {
					t.Fatal(err)
				}
				var got []string
				for _, e := range answer.Items {
					got = append(got, string(e.ID))
				}
				slices.Sort(got)
				if !slices.Equal(got, want) || answer.Total != len(want) {
					t.Errorf("%v %v: %d events, want %d:\n%v\n%v", pair, p, answer.Total, len(want), got, want)
				}
			}
			d, err := s.Dyad(ctx, pair[0], pair[1], filter)
			if err != nil || d.Events != len(want) {
				t.Errorf("%v %v: the dyad counts %d events, want %d (%v)", pair, filter, d.Events, len(want), err)
			}
			both, err := s.Events(ctx, with("participant", pair[:]...))
			if err != nil {
				t.Fatal(err)
			}
			more += len(want) - both.Total
		}
	}
	if more == 0 {
		t.Error("no event had a body of a state for its participant")
	}
	for _, p := range []Params{{"dyad": {"AAA"}}, {"dyad": {"AAA,BBB,CCC"}}, {"dyad": {""}}, {"dyad": {"AAA", "Ruritania"}}} {
		if _, err := s.Events(ctx, p); err == nil || schema.KindOf(err) != schema.Invalid && schema.KindOf(err) != schema.NotFound || !strings.Contains(fmt.Sprintf("%+v", err), "dyad") && p["dyad"][0] != "AAA" {
			t.Errorf("%v: %v", p, err)
		}
	}
}

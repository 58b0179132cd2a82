package query

import (
	"context"
	"maps"
	"testing"

	"entente/schema"
)

func TestDyadEdgesCountQuadClasses(t *testing.T) {
	s := session(t, directed1(1, schema.Visit, "1970", "AAA", "BBB"), directed1(2, schema.Visit, "1971", "BBB", "AAA"), directed1(3, schema.War, "1972", "AAA", "BBB"))
	answer, err := s.Subgraph(context.Background(), Params{"focus": {"AAA"}, "collapse": {"dyads"}})
	if err != nil {
		t.Fatal(err)
	}
	if len(answer.Edges) != 1 {
		t.Fatalf("%d edges, want one for the pair", len(answer.Edges))
	}
	want := map[string]int{"verbal-cooperation": 2, "material-conflict": 1}
	if got := answer.Edges[0].Quads; !maps.Equal(got, want) {
		t.Errorf("quad classes %v, want %v", got, want)
	}
}

// TestLimitsOfADrawing: what is cut is told, the strongest ties stay, and where events
// are nodes they count.
func TestLimitsOfADrawing(t *testing.T) {
	var records []schema.Record
	for i := range 30 { // AAA has i+1 events with the i-th of ten states, over and over
		for j := range i%10 + 1 {
			records = append(records, directed1(100*i+j, schema.Visit, "1970", "AAA", string(rune('B'+i%10))))
		}
	}
	s := session(t, records...)
	ask := func(p Params) *Subgraph {
		t.Helper()
		answer, err := s.Subgraph(context.Background(), p)
		if err != nil {
			t.Fatal(err)
		}
		return answer
	}
	dyads := ask(Params{"focus": {"AAA"}, "collapse": {"dyads"}, "edges": {"2"}})
	if len(dyads.Edges) != 2 || dyads.Edges[0].Weight != 30 || dyads.Edges[1].Weight != 27 || dyads.Truncated == nil || dyads.Truncated.Limit != "edges" {
		t.Errorf("the two strongest ties: %+v, %+v", dyads.Edges, dyads.Truncated)
	}
	few := ask(Params{"focus": {"AAA"}, "collapse": {"dyads"}, "limit": {"4"}})
	if len(few.Nodes) != 4 || few.Hidden != 7 || few.Nodes[1].Code != "K" || few.Truncated == nil || few.Truncated.Limit != "nodes" {
		t.Errorf("four nodes: %+v, %d hidden, %+v", few.Nodes, few.Hidden, few.Truncated)
	}
	events := ask(Params{"focus": {"AAA"}, "limit": {"20"}})
	if len(events.Nodes) != 20 || events.Hidden != 1 || events.Truncated == nil || events.Truncated.Limit != "nodes" {
		t.Errorf("%d nodes, %d hidden, %+v", len(events.Nodes), events.Hidden, events.Truncated)
	}
	if all := ask(Params{"focus": {"AAA"}, "limit": {"500"}, "edges": {"500"}}); len(all.Nodes) != 11+165 || len(all.Edges) != 330 || all.Truncated != nil {
		t.Errorf("%d nodes, %d edges, %+v", len(all.Nodes), len(all.Edges), all.Truncated)
	}
}

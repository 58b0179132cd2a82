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

package query

import (
	"context"
	"testing"

	"entente/graph/layout"
	"entente/schema"
)

func TestPositionsOnRequest(t *testing.T) {
	s := session(t, directed1(1, schema.Visit, "1970", "AAA", "BBB"), directed1(2, schema.War, "1972", "AAA", "CCC"))
	for positions, wanted := range map[string]bool{"none": false, "server": true} {
		answer, err := s.Subgraph(context.Background(), Params{"focus": {"AAA"}, "positions": {positions}})
		if err != nil {
			t.Fatal(err)
		}
		if len(answer.Nodes) != 5 {
			t.Fatalf("%d nodes, want three states and two events", len(answer.Nodes))
		}
		seen := map[layout.Point]bool{}
		for _, n := range answer.Nodes {
			if (n.Place != nil) != wanted {
				t.Fatalf("positions=%s: node %s is at %v", positions, n.ID, n.Place)
			}
			if wanted {
				seen[*n.Place] = true
			}
		}
		if wanted && len(seen) != len(answer.Nodes) {
			t.Errorf("%d places for %d nodes", len(seen), len(answer.Nodes))
		}
	}
	if _, err := s.Subgraph(context.Background(), Params{"focus": {"AAA"}, "positions": {"guess"}}); schema.KindOf(err) != schema.Invalid {
		t.Errorf("positions=guess: %v", err)
	}
}

package layout

import (
	"context"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/schema"
)

// random is a graph with hubs, as networks of events are.
func random(nodes, ties int) []Edge {
	r := rand.New(rand.NewPCG(1, 2))
	edges := make([]Edge, 0, ties)
	for i := 1; i < nodes; i++ {
		edges = append(edges, Edge{i, int(float64(i) * r.Float64() * r.Float64()), 1})
	}
	for len(edges) < ties {
		edges = append(edges, Edge{int(float64(nodes) * r.Float64() * r.Float64()), r.IntN(nodes), 1})
	}
	return edges
}

func distance(a, b Point) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

func place(t testing.TB, n int, edges []Edge) []Point {
	t.Helper()
	places, err := Place(context.Background(), n, edges)
	if err != nil || len(places) != n {
		t.Fatalf("%d places for %d nodes, %v", len(places), n, err)
	}
	for i, p := range places {
		if math.IsNaN(p.X) || math.IsNaN(p.Y) || math.Abs(p.X) > Side/2+1 || math.Abs(p.Y) > Side/2+1 {
			t.Fatalf("node %d is at %v", i, p)
		}
	}
	return places
}

func TestTheSameGraphGetsTheSamePlaces(t *testing.T) {
	edges := random(700, 2000)
	if a, b := place(t, 700, edges), place(t, 700, edges); !slices.Equal(a, b) {
		t.Error("two runs gave different places")
	}
}

// Neighbours lie nearer to each other than strangers, which is what a layout is for.
func TestNeighboursLieTogether(t *testing.T) {
	const side = 20 // a grid, whose shape is known
	var edges []Edge
	for y := range side {
		for x := range side {
			if x+1 < side {
				edges = append(edges, Edge{y*side + x, y*side + x + 1, 1})
			}
			if y+1 < side {
				edges = append(edges, Edge{y*side + x, (y+1)*side + x, 1})
			}
		}
	}
	places := place(t, side*side, edges)
	near, far := 0.0, 0.0
	for _, e := range edges {
		near += distance(places[e.A], places[e.B]) / float64(len(edges))
	}
	pairs := 0.0
	for i := range places {
		for j := range i {
			far += distance(places[i], places[j])
			pairs++
		}
	}
	if ratio := far / pairs / near; ratio < 8 {
		t.Errorf("strangers lie only %.1f times as far apart as neighbours", ratio)
	}
	if a, b := distance(places[0], places[side*side-1]), distance(places[0], places[1]); a < 12*b {
		t.Errorf("opposite corners of the grid are %.0f apart, neighbours %.0f: it is folded", a, b)
	}
}

func TestTwoClustersAreTold(t *testing.T) {
	const each = 30
	r := rand.New(rand.NewPCG(3, 4))
	edges := []Edge{{0, each, 1}}
	for range 150 {
		edges = append(edges, Edge{r.IntN(each), r.IntN(each), 1}, Edge{each + r.IntN(each), each + r.IntN(each), 1})
	}
	places := place(t, 2*each, edges)
	var middle [2]Point
	for i, p := range places {
		middle[i/each].X += p.X / each
		middle[i/each].Y += p.Y / each
	}
	wrong := 0
	for i, p := range places {
		if distance(p, middle[i/each]) > distance(p, middle[1-i/each]) {
			wrong++
		}
	}
	if wrong > 2 {
		t.Errorf("%d of %d nodes lie with the other cluster", wrong, 2*each)
	}
}

func TestOddGraphs(t *testing.T) {
	star := make([]Edge, 0, 500)
	for i := range 500 {
		star = append(star, Edge{0, i + 1, 1})
	}
	for name, g := range map[string]struct {
		n     int
		edges []Edge
	}{
		"one node":            {1, nil},
		"a loop":              {1, []Edge{{0, 0, 1}}},
		"two nodes":           {2, []Edge{{0, 1, 1}}},
		"no ties":             {300, nil},
		"a star":              {501, star},
		"twins":               {3, slices.Repeat([]Edge{{0, 1, 1}, {1, 0, 1}}, 1000)},
		"weights out of line": {3, []Edge{{0, 1, 1e300}, {1, 2, -5}, {0, 2, math.SmallestNonzeroFloat64}}},
	} {
		t.Run(name, func(t *testing.T) {
			seen := map[Point]bool{}
			for _, p := range place(t, g.n, g.edges) {
				if seen[p] {
					t.Fatalf("two nodes at %v", p)
				}
				seen[p] = true
			}
		})
	}
	if none, err := Place(context.Background(), 0, nil); err != nil || none != nil {
		t.Errorf("no nodes: %v, %v", none, err)
	}
	if _, err := Place(context.Background(), 2, []Edge{{0, 2, 1}}); err == nil {
		t.Error("an edge to a node that is not there was taken")
	}
}

func TestPlacingEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Place(ctx, 1000, random(1000, 3000)); !errors.Is(err, context.Canceled) || schema.KindOf(err) != schema.Timeout {
		t.Errorf("got %v", err)
	}
}

func BenchmarkPlace(b *testing.B) {
	edges := random(10_000, 50_000)
	for b.Loop() {
		place(b, 10_000, edges)
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "s/graph")
}

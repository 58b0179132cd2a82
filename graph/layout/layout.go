package layout

import (
	"context"
	"math"

	"entente/schema"
)

// Edge ties two nodes, named by their index. A weight of zero counts as one.
type Edge struct {
	A, B   int
	Weight float64
}

// Point is a place; y grows downwards, as on a screen.
type Point struct{ X, Y float64 }

// Side is the length that the longer side of a placed graph has.
const Side = 1000.0

// Place gives each of n nodes a place. The middle of the graph is the origin and
// its longer side is Side. Edges that tie a node to itself are left out; those that
// tie the same two nodes add up. Cost: about 1.5 s of one core for 10,000 nodes and
// 50,000 edges, and n log n beyond. Kind Timeout where the context ends first.
func Place(ctx context.Context, n int, edges []Edge) ([]Point, error) {
	if n == 0 {
		return nil, nil
	}
	for _, e := range edges {
		if min(e.A, e.B) < 0 || max(e.A, e.B) >= n {
			return nil, schema.Errorf(schema.Internal, "an edge ties node %d to node %d, but there are %d nodes", e.A, e.B, n)
		}
	}
	tied, between := withTies(n, edges)
	settled, err := placeTied(ctx, len(tied), between)
	if err != nil {
		return nil, err
	}
	return fit(around(n, tied, settled)), nil
}

// placeTied places nodes each of which has a tie, in no particular scale.
func placeTied(ctx context.Context, n int, edges []Edge) ([]Point, error) {
	if n == 0 {
		return nil, nil
	}
	levels := coarsen(newNetwork(n, edges))
	places := spiral(levels[len(levels)-1].net)
	for i := len(levels) - 1; i >= 0; i-- {
		net := levels[i].net
		step := net.radius() / 10
		if i < len(levels)-1 {
			places = refine(net, levels[i].parent, places)
			step = net.radius() / 40
		}
		if err := settle(ctx, net, places, step, rounds(i, len(levels), net.size())); err != nil {
			return nil, schema.Errorf(schema.Timeout, "placing %d nodes took too long; ask for fewer: %w", n, err)
		}
	}
	untie(places, levels[0].net.radius()/1000)
	return places, nil
}

// rounds is how many steps a level is given: many where the graph is small and the
// whole is decided, few where only neighbours have to find their order.
func rounds(level, levels, size int) int {
	switch {
	case level == levels-1:
		return 200
	case size < 1000:
		return 60
	case size < 4000:
		return 35
	}
	return 18
}

// spiral lays nodes on a sunflower's spiral, those with the most ties in the middle.
func spiral(net *network) []Point {
	places := make([]Point, net.size())
	golden := math.Pi * (3 - math.Sqrt(5))
	for rank, node := range net.byTies() {
		radius := net.radius() * math.Sqrt((float64(rank)+0.5)/float64(net.size()))
		places[node] = Point{radius * math.Cos(golden*float64(rank)), radius * math.Sin(golden*float64(rank))}
	}
	return places
}

// refine starts a level where the coarser one ended: the two nodes that were one
// begin close to each other.
func refine(net *network, parent []int, coarse []Point) []Point {
	places := make([]Point, net.size())
	golden := math.Pi * (3 - math.Sqrt(5))
	near := net.radius() / math.Sqrt(float64(net.size())) / 2
	for node, p := range parent {
		angle := golden * float64(node)
		places[node] = Point{
			X: coarse[p].X + near*math.Cos(angle),
			Y: coarse[p].Y + near*math.Sin(angle),
		}
	}
	return places
}

// untie moves nodes that share one place apart, as far as near and farther, so that each can be seen.
func untie(places []Point, near float64) {
	seen := make(map[Point]int, len(places))
	golden := math.Pi * (3 - math.Sqrt(5))
	for i, p := range places {
		n := seen[p]
		seen[p]++
		if n > 0 {
			radius := near * math.Sqrt(float64(n))
			places[i] = Point{p.X + radius*math.Cos(golden*float64(n)), p.Y + radius*math.Sin(golden*float64(n))}
		}
	}
}

// fit moves and scales the places so that the middle is the origin and the longer
// side is Side. Coordinates are rounded to a thousandth.
func fit(places []Point) []Point {
	low, high := places[0], places[0]
	for _, p := range places {
		low = Point{min(low.X, p.X), min(low.Y, p.Y)}
		high = Point{max(high.X, p.X), max(high.Y, p.Y)}
	}
	scale := 1.0
	if side := max(high.X-low.X, high.Y-low.Y); side > 0 {
		scale = Side / side
	}
	round := func(v float64) float64 {
		return math.Round(v*1000)/1000 + 0 // no negative zero
	}
	for i, p := range places {
		places[i] = Point{round((p.X - (low.X+high.X)/2) * scale), round((p.Y - (low.Y+high.Y)/2) * scale)}
	}
	return places
}

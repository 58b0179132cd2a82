package layout

import "math"

// withTies lists the nodes that something ties to another, and the edges between them by their index in that list.
func withTies(n int, edges []Edge) (tied []int, between []Edge) {
	row := make([]int, n)
	for _, e := range edges {
		if e.A != e.B {
			row[e.A], row[e.B] = 1, 1
		}
	}
	for node, has := range row {
		if has > 0 {
			row[node] = len(tied)
			tied = append(tied, node)
		}
	}
	for _, e := range edges {
		if e.A != e.B {
			between = append(between, Edge{row[e.A], row[e.B], e.Weight})
		}
	}
	return tied, between
}

// around gives all of n nodes their places: the tied ones where they were settled, the others in a band around them, as
// dense as they are. By forces those others would stand on one ring far outside, and all that tells something be small.
func around(n int, tied []int, settled []Point) []Point {
	low, high := Point{}, Point{}
	if len(settled) > 0 {
		low, high = settled[0], settled[0]
	}
	for _, p := range settled {
		low = Point{min(low.X, p.X), min(low.Y, p.Y)}
		high = Point{max(high.X, p.X), max(high.Y, p.Y)}
	}
	middle := Point{(low.X + high.X) / 2, (low.Y + high.Y) / 2}
	rim := 0.0
	for _, p := range settled {
		rim = max(rim, math.Hypot(p.X-middle.X, p.Y-middle.Y))
	}
	rim = max(rim*1.05, 1)
	each := rim * rim / float64(max(len(tied), 1)) // of the plane, but for pi
	places := make([]Point, n)
	isTied := make([]bool, n)
	for i, node := range tied {
		places[node], isTied[node] = settled[i], true
	}
	golden, k := math.Pi*(3-math.Sqrt(5)), 0.0
	for node := range places {
		if !isTied[node] {
			radius := math.Sqrt(rim*rim + (k+0.5)*each)
			places[node] = Point{middle.X + radius*math.Cos(golden*k), middle.Y + radius*math.Sin(golden*k)}
			k++
		}
	}
	return places
}

package layout

import (
	"math"
	"math/rand/v2"
	"testing"
)

// The tree's push is near that of all pairs, also where masses differ and bodies lie in one place.
func TestTreePushesAsAllPairsDo(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	places, mass := make([]Point, 800), make([]float64, 800)
	for i := range places {
		places[i] = Point{r.NormFloat64() * 10, r.NormFloat64() * 10}
		if i%7 == 0 {
			places[i] = Point{3, 4}
		}
		mass[i] = math.Exp(4 * r.Float64())
	}
	var all tree
	all.grow(places, mass)
	wrong, whole := 0.0, 0.0
	for _, at := range places {
		var want Point
		for i, p := range places {
			if square := (at.X-p.X)*(at.X-p.X) + (at.Y-p.Y)*(at.Y-p.Y); square > 0 {
				want.X += (at.X - p.X) * mass[i] / square
				want.Y += (at.Y - p.Y) * mass[i] / square
			}
		}
		wrong += distance(all.push(at), want)
		whole += math.Hypot(want.X, want.Y)
	}
	if wrong > 0.06*whole {
		t.Errorf("the tree is wrong by %.1f%%", 100*wrong/whole)
	}
}

// A large network with hubs fills the plane: it does not lie in a lump, nor do single nodes take the room.
func TestLargeNetworksFillThePlane(t *testing.T) {
	const nodes, cell = 4000, Side / 30
	places := place(t, nodes, random(nodes, 5*nodes))
	full := map[[2]int]int{}
	most := 0
	for _, p := range places {
		at := [2]int{int((p.X + Side/2) / cell), int((p.Y + Side/2) / cell)}
		full[at]++
		most = max(most, full[at])
	}
	if len(full) < 400 || most > nodes/40 {
		t.Errorf("nodes lie in %d of 900 cells, %d in one", len(full), most)
	}
}

// Nodes without a tie stand around the others, and leave them most of the plane.
func TestNodesWithoutTiesStandAround(t *testing.T) {
	const tied, alone = 300, 100
	places := place(t, tied+alone, random(tied, 3*tied))
	rim, nearest, farthest := 0.0, math.Inf(1), 0.0
	for i, p := range places {
		if i < tied {
			rim = max(rim, math.Hypot(p.X, p.Y))
			continue
		}
		nearest, farthest = min(nearest, math.Hypot(p.X, p.Y)), max(farthest, math.Hypot(p.X, p.Y))
	}
	if nearest < rim*0.95 || farthest > 1.5*rim {
		t.Errorf("tied nodes reach %.0f from the middle, the others stand from %.0f to %.0f", rim, nearest, farthest)
	}
}

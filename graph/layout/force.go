package layout

import (
	"context"
	"math"
	"runtime"
	"sync"

	"gonum.org/v1/gonum/spatial/barneshut"
	"gonum.org/v1/gonum/spatial/r2"
)

const (
	spacing   = 1.0  // the natural length of an edge
	repulsion = 0.2  // Hu's C
	theta     = 1.1  // Barnes and Hut: cells seen at a smaller angle count as one body
	growth    = 1.35 // of the plane from one level to the finer
	cooling   = 0.92 // of the step where energy rises
	gravity   = 0.012
	enough    = 2e-3
	atOnce    = 4 // goroutines at most
)

// body is a node as the Barnes-Hut tree takes it.
type body struct {
	at   Point
	mass float64
}

// Coord2 is the body's place.
func (b body) Coord2() r2.Vec { return r2.Vec{X: b.at.X, Y: b.at.Y} }

// Mass is how many nodes the body stands for.
func (b body) Mass() float64 { return b.mass }

// settle moves the nodes for at most the given number of rounds along the forces
// between them, by a step that shrinks as Hu's adaptive cooling has it.
func settle(ctx context.Context, net *network, places []Point, most int) error {
	n := net.size()
	if n < 2 {
		return nil
	}
	bodies := make([]barneshut.Particle2, n)
	forces := make([]Point, n)
	step, energy, progress := spacing, math.Inf(1), 0
	for range most {
		if err := ctx.Err(); err != nil {
			return err
		}
		for i, p := range places {
			bodies[i] = body{p, net.mass[i]}
		}
		plane, err := barneshut.NewPlane(bodies)
		if err != nil { // bodies in one place: move them apart
			untie(places)
			continue
		}
		each(n, func(from, to int) {
			for i := from; i < to; i++ {
				forces[i] = force(net, places, bodies, plane, i)
			}
		})
		before, moved := energy, 0.0
		energy = 0
		for i, f := range forces {
			size := math.Sqrt(f.X*f.X + f.Y*f.Y)
			if size == 0 || math.IsNaN(size) || math.IsInf(size, 0) {
				continue
			}
			energy += size * size
			way := min(step, size)
			places[i].X += f.X / size * way
			places[i].Y += f.Y / size * way
			moved += way
		}
		if energy < before {
			if progress++; progress >= 5 {
				progress, step = 0, step/cooling
			}
		} else {
			progress, step = 0, step*cooling
		}
		step *= 0.985 // ends also where forces go round in circles
		if moved/float64(n) < enough*spacing {
			return nil
		}
	}
	return nil
}

// force adds what pushes and pulls a node: all others push it away, its neighbours
// pull it, and the middle pulls a little, so that parts without a tie stay near.
func force(net *network, places []Point, bodies []barneshut.Particle2, plane *barneshut.Plane, i int) Point {
	at := places[i]
	push := plane.ForceOn(bodies[i], theta, repel)
	f := Point{push.X - gravity*at.X*net.mass[i], push.Y - gravity*at.Y*net.mass[i]}
	for j := net.first[i]; j < net.first[i+1]; j++ {
		other := places[net.to[j]]
		dx, dy := other.X-at.X, other.Y-at.Y
		pull := math.Sqrt(dx*dx+dy*dy) / spacing * net.pull[j]
		f.X += dx * pull
		f.Y += dy * pull
	}
	// A heavy node is slow, and one with many ties is not torn about by them.
	slow := net.mass[i] + 0.15*float64(net.ties(i))
	return Point{f.X / slow, f.Y / slow}
}

// repel is Hu's repulsive force between two bodies v apart.
func repel(_, _ barneshut.Particle2, m1, m2 float64, v r2.Vec) r2.Vec {
	square := v.X*v.X + v.Y*v.Y
	if square == 0 {
		return r2.Vec{}
	}
	size := -repulsion * spacing * spacing * m1 * m2 / square
	return r2.Vec{X: v.X * size, Y: v.Y * size}
}

// each splits n nodes among goroutines. Each node's force is summed by one alone,
// so that the number of goroutines does not change the places.
func each(n int, f func(from, to int)) {
	workers := min(atOnce, runtime.GOMAXPROCS(0), n/256+1)
	var all sync.WaitGroup
	for w := range workers {
		all.Go(func() { f(n*w/workers, n*(w+1)/workers) })
	}
	all.Wait()
}

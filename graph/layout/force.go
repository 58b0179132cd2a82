package layout

import (
	"context"
	"math"
	"runtime"
	"sync"
)

const (
	theta   = 1.1  // Barnes and Hut: cells seen at a smaller angle count as one body
	cooling = 0.92 // of the step where energy rises
	damping = 0.8  // of a move: neighbours that both go the whole way change places
	gravity = 0.3  // of the pull towards the middle, against that of a node's ties
	enough  = 2e-5 // of the graph's radius: a mean move at which nothing changes any more
	atOnce  = 4    // goroutines at most
)

// settle moves the nodes for at most the given number of rounds along the forces
// between them, by a step that shrinks as Hu's adaptive cooling has it.
func settle(ctx context.Context, net *network, places []Point, step float64, most int) error {
	n := net.size()
	if n < 2 {
		return nil
	}
	radius := net.radius()
	var all tree
	forces := make([]Point, n)
	energy, progress := math.Inf(1), 0
	for range most {
		if err := ctx.Err(); err != nil {
			return err
		}
		all.grow(places, net.mass)
		each(n, func(from, to int) {
			for i := from; i < to; i++ {
				forces[i] = force(net, places, &all, i)
			}
		})
		before, moved := energy, 0.0
		energy = 0
		for i, f := range forces {
			size := math.Sqrt(f.X*f.X + f.Y*f.Y)
			if size == 0 || math.IsNaN(size) || math.IsInf(size, 0) {
				continue
			}
			energy += size * size * net.mass[i]
			way := min(step, size*damping)
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
		if moved/float64(n) < enough*radius {
			return nil
		}
	}
	return nil
}

// force is what moves a node: all others push it away, its neighbours pull it, and the middle
// pulls a little. It is divided by the node's mass, so that hubs, on which much pulls, are slow.
func force(net *network, places []Point, all *tree, i int) Point {
	at := places[i]
	m := net.mass[i]
	f := all.push(at)
	f.X -= gravity * at.X
	f.Y -= gravity * at.Y
	for j := net.first[i]; j < net.first[i+1]; j++ {
		other := places[net.to[j]]
		f.X += (other.X - at.X) * net.pull[j] / m
		f.Y += (other.Y - at.Y) * net.pull[j] / m
	}
	return f
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

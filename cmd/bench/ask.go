package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// asked is one open graph being asked.
type asked struct {
	ctx context.Context
	g   *graph.Graph
	m   measures
	r   *rand.Rand
}

// ask opens a generated graph and measures questions, commits and export.
func ask(ctx context.Context, dir string) (m measures, err error) {
	a := &asked{ctx: ctx, m: measures{}, r: rand.New(rand.NewPCG(3, 4))}
	begin := time.Now()
	if a.g, err = graph.Open(ctx, dir, graph.Options{MustExist: true}); err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, a.g.Close()) }()
	if err := a.moment(func(m *graph.Moment) error { return a.path(m, 100, 1000, 1) }); err != nil {
		return nil, err
	}
	a.m["reopen and first path ms"] = ms(time.Since(begin))
	if err := a.moment(a.questions); err != nil {
		return nil, err
	}
	a.m["memory to ask MiB"] = resident()
	if err := a.commits(); err != nil {
		return nil, err
	}
	return a.m, a.export()
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func (a *asked) moment(f func(*graph.Moment) error) error {
	m, err := a.g.Now(a.ctx)
	if err != nil {
		return err
	}
	return errors.Join(f(m), m.Release())
}

// node finds a party by its rank.
func node(m *graph.Moment, rank int) (view.Node, error) {
	id, ok, err := m.ID(party(rank))
	if err != nil || !ok {
		return 0, fmt.Errorf("no party of rank %d (%w)", rank, err)
	}
	n, ok := m.View.NodeOf(id)
	if !ok {
		return 0, fmt.Errorf("party %d is no entity", rank)
	}
	return n, nil
}

// path asks for the k shortest ways between two ranks.
func (a *asked) path(m *graph.Moment, from, to, k int) error {
	x, err := node(m, from)
	if err != nil {
		return err
	}
	y, err := node(m, to)
	if err != nil {
		return err
	}
	_, _, err = m.View.NewWalk(view.Filter{}, false, nil).Paths(a.ctx, view.PathQuery{From: x, To: y, K: k, MaxHops: 4})
	return err
}

// median of some runs, in ms.
func median(runs int, f func() error) (float64, error) {
	var all []float64
	for range runs {
		begin := time.Now()
		if err := f(); err != nil {
			return 0, err
		}
		all = append(all, ms(time.Since(begin)))
	}
	slices.Sort(all)
	return all[len(all)/2], nil
}

func (a *asked) questions(m *graph.Moment) (err error) {
	parties := m.View.Nodes()
	rare := func() int { return parties/2 + a.r.IntN(parties/2) }
	hub, err := node(m, 0)
	if err != nil {
		return err
	}
	for name, f := range map[string]func() error{
		"shortest path between rare parties ms": func() error { return a.path(m, rare(), rare(), 1) },
		"all paths of 4 edges, 1000 of them ms": func() error { return a.path(m, 100, 1000, 1000) },
		"partners of the hub with counts ms": func() error {
			c := m.View.Compile(view.Filter{})
			partners := map[view.Node]int{}
			m.View.DyadsOf(hub, func(d view.Dyad) bool {
				if n := c.Count(d); n > 0 {
					partners[d.To] = n
				}
				return true
			})
			return nil
		},
		"two hops from a rare party ms": func() error {
			n, err := node(m, rare())
			if err != nil {
				return err
			}
			w := m.View.NewWalk(view.Filter{}, false, nil)
			near := make([]bool, parties)
			w.Neighbours(n, func(x view.Node) bool {
				w.Neighbours(x, func(y view.Node) bool { near[y] = true; return true })
				return true
			})
			return nil
		},
	} {
		if a.m[name], err = median(101, f); err != nil {
			return err
		}
	}
	return nil
}

// commits measures how long after an event's commit begins, and after it is over, the
// next question has seen it.
func (a *asked) commits() error {
	graphIRI := quad.IRI(ids + "dataset/generated")
	var whole, seen []float64
	for i := range 50 {
		begin := time.Now()
		tx := a.g.Begin()
		day := schema.NewDay(1996, 1, 1) + schema.Day(a.r.IntN(9000))
		if _, err := tx.WriteQuads(event(nil, eventID(1<<40+i), a.r.IntN(1000), 1000+a.r.IntN(1000), day, graphIRI)); err != nil {
			return err
		}
		res, err := tx.Commit(a.ctx)
		if err != nil {
			return err
		}
		committed := time.Now()
		if err := a.moment(func(m *graph.Moment) error {
			if m.View.Revision() < res.Revision {
				return fmt.Errorf("a question after revision %d was answered from %d", res.Revision, m.View.Revision())
			}
			return nil
		}); err != nil {
			return err
		}
		whole, seen = append(whole, ms(time.Since(begin))), append(seen, ms(time.Since(committed)))
	}
	slices.Sort(whole)
	slices.Sort(seen)
	a.m["commit and see it ms"], a.m["commit visible after ms"], a.m["commit visible after, worst ms"] = whole[25], seen[25], seen[49]
	return nil
}

// export writes all as N-Quads and Turtle to nowhere, as the program does: on all cores,
// and on one, as fast as that would be if nothing else ran there.
func (a *asked) export() (err error) {
	s, err := query.New(a.g, query.DefaultLimits()).Session(a.ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Release()) }()
	for name, shown := range map[string]string{"nquads": "N-Quads", "turtle": "Turtle"} {
		format, ok := export.QuadFormatByName(name)
		if !ok {
			return fmt.Errorf("no format %s", name)
		}
		begin := time.Now()
		n, err := a.write(s, format)
		if err != nil {
			return err
		}
		a.m["export "+shown+" quads/s"] = float64(n) / time.Since(begin).Seconds()
		cores := runtime.GOMAXPROCS(1)
		spent := processor()
		n, err = a.write(s, format)
		spent = processor() - spent
		runtime.GOMAXPROCS(cores)
		if err != nil {
			return err
		}
		if spent > 0 {
			a.m["export "+shown+" quads/s of one core"] = float64(n) / spent.Seconds()
		}
	}
	return nil
}

// write writes all and counts it.
func (a *asked) write(s *query.Session, format export.QuadFormat) (int, error) {
	quads := s.Export(a.ctx, graph.QuadPattern{})
	n, err := format.Write(io.Discard, quads, rdf.Prefixes())
	return n, errors.Join(err, quads.Close())
}

package view

import (
	"cmp"
	"context"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// drawn builds a random graph with at least two nodes; nil where it has fewer.
func drawnView(t *rapid.T) *View {
	v, err := Build(context.Background(), newSource(encode(randomGraph(t)...)))
	if err != nil {
		t.Fatal(err)
	}
	if v.Nodes() < 2 {
		return nil
	}
	return v
}

func (v *View) arrival(p Path) float64 {
	_, to := v.Span(p.Edges[len(p.Edges)-1].Event)
	return float64(to)
}

func passes(p Path, via []Node) bool {
	return !slices.ContainsFunc(via, func(n Node) bool {
		return !slices.ContainsFunc(p.Edges[:len(p.Edges)-1], func(e Edge) bool { return e.To == n })
	})
}

// TestEverySearchAgreesWithNaiveSearch draws every way of asking: which come first,
// through whom, in order of time or not.
func TestEverySearchAgreesWithNaiveSearch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawnView(t)
		if v == nil {
			return
		}
		from, to := Node(0), Node(v.Nodes()-1)
		q := PathQuery{From: from, To: to, K: rapid.SampledFrom([]int{1, 2, 5, 1 << 20}).Draw(t, "k"), MaxHops: rapid.IntRange(1, 4).Draw(t, "hops"),
			Forward: rapid.Bool().Draw(t, "forward")}
		weigh := func(p Path) float64 { return float64(p.Hops()) }
		switch rapid.SampledFrom([]string{"steps", "weight", "arrival"}).Draw(t, "first") {
		case "weight":
			q.Weigh, q.Least = func(e Event) float64 { return 1 + float64((int(e)*7)%5)/2 }, 1
			weigh = func(p Path) (sum float64) {
				for _, e := range p.Edges {
					sum += q.Weigh(e.Event)
				}
				return sum
			}
		case "arrival":
			q.Forward, q.ByArrival = true, true
			weigh = v.arrival
		}
		if v.Nodes() > 2 && rapid.Bool().Draw(t, "via") {
			q.Via = []Node{1}
			if v.Nodes() > 3 && rapid.Bool().Draw(t, "two") {
				q.Via = append(q.Via, 2)
			}
		}
		all := slices.DeleteFunc(naivePaths(v, from, to, q.MaxHops, q.Forward), func(p Path) bool { return !passes(p, q.Via) })
		slices.SortStableFunc(all, func(a, b Path) int {
			return cmp.Or(cmp.Compare(weigh(a), weigh(b)), cmp.Compare(a.Hops(), b.Hops()))
		})
		known := map[string]bool{}
		for _, p := range all {
			known[signature(p)] = true
		}
		var got []Path
		out, err := v.NewWalk(Filter{}, false, nil).Search(context.Background(), q, func(p Path) bool {
			got = append(got, p)
			return true
		})
		if err != nil || out.Cut || len(got) != min(q.K, len(all)) || (len(all) < q.K) != out.All && len(all) != q.K {
			t.Fatalf("%d ways (%+v, %v), a naive search finds %d", len(got), out, err, len(all))
		}
		for i, p := range got {
			if s := signature(p); !known[s] {
				t.Fatalf("%s is wrong or comes twice", s)
			} else {
				known[s] = false
			}
			if weigh(p) != weigh(all[i]) || p.Weight != weigh(p) || (q.Weigh == nil && p.Hops() != all[i].Hops()) {
				t.Fatalf("number %d weighs %v with %d steps, want %v with %d", i, weigh(p), p.Hops(), weigh(all[i]), all[i].Hops())
			}
		}
	})
}

// TestReachAgreesWithNaiveSearch holds one-to-all against all pairs by themselves.
func TestReachAgreesWithNaiveSearch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawnView(t)
		if v == nil {
			return
		}
		hops, forward := rapid.IntRange(1, 4).Draw(t, "hops"), rapid.Bool().Draw(t, "forward")
		got := map[Node]Path{}
		last := -1e300
		if err := v.NewWalk(Filter{}, false, nil).Reach(context.Background(), 0, hops, forward, func(n Node, p Path) bool {
			if _, twice := got[n]; twice || p.Weight < last {
				t.Fatalf("node %d comes twice, or after one that is further off", n)
			}
			got[n], last = p, p.Weight
			return true
		}); err != nil {
			t.Fatal(err)
		}
		for n := Node(1); int(n) < v.Nodes(); n++ {
			all := naivePaths(v, 0, n, hops, forward)
			p, ok := got[n]
			if ok != (len(all) > 0) {
				t.Fatalf("node %d reached: %v, naively: %v", n, ok, len(all) > 0)
			}
			if !ok {
				continue
			}
			best := slices.MinFunc(all, func(a, b Path) int {
				if forward {
					return cmp.Compare(v.arrival(a), v.arrival(b))
				}
				return cmp.Compare(a.Hops(), b.Hops())
			})
			if forward && v.arrival(p) != v.arrival(best) || !forward && p.Hops() != best.Hops() {
				t.Fatalf("node %d by %s, naively by %s", n, signature(p), signature(best))
			}
			if !slices.ContainsFunc(all, func(x Path) bool { return signature(x) == signature(p) }) {
				t.Fatalf("node %d by %s, which is no way", n, signature(p))
			}
		}
	})
}

// TestSearchStopsWhenNothingMoreIsWanted: a stream that is left does not go on.
func TestSearchStopsWhenNothingMoreIsWanted(t *testing.T) {
	v := build(t, encode(clique(8, 3)...))
	for name, q := range map[string]PathQuery{"steps": {}, "weight": {Weigh: func(Event) float64 { return 1 }, Least: 1}} {
		q.From, q.To, q.K, q.MaxHops = node(t, v, "S00"), node(t, v, "S07"), 1000, 4
		n := 0
		out, err := v.NewWalk(Filter{}, false, nil).Search(context.Background(), q, func(Path) bool { n++; return n < 3 })
		if err != nil || n != 3 || out.All {
			t.Errorf("%s: %d told, %+v, %v", name, n, out, err)
		}
	}
}

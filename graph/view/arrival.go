package view

import (
	"cmp"
	"slices"

	"entente/schema"
)

// byArrival tells the forward ways by the day on which they arrive, among those of
// one day by steps. It begins at the goal: the last event decides, and every
// way back from it to the start in time is one.
func (s *search) byArrival() error {
	s.q.Forward = true
	s.length = s.q.MaxHops
	if err := s.corridor.widen(s.ctx, s.length); err != nil {
		return err
	}
	r := &retreat{search: s, early: s.earliest(s.length)}
	last := r.lastSteps()
	for len(last) > 0 {
		_, day := s.w.v.Span(last[0].Event)
		same := 1
		for same < len(last) {
			if _, d := s.w.v.Span(last[same].Event); d != day {
				break
			}
			same++
		}
		for steps := 1; steps <= s.length; steps++ {
			for _, e := range last[:same] {
				r.way, r.entered, r.day = []Edge{e}, []Node{s.to}, day
				if r.back(s.w.Canonical(e.From), steps-1); s.over {
					return s.err
				}
			}
		}
		last = last[same:]
	}
	s.out.All = true
	return s.err
}

// earliest tells for each number of steps the first day on which one can be at a
// node, coming from the start in order of time; DayMax where one cannot.
func (s *search) earliest(length int) *latest {
	l, nodes := s.days(length, schema.DayMax, s.from, schema.DayMin)
	row := l.rows[0]
	for r := 1; r < length && s.ctx.Err() == nil; r++ {
		next := slices.Clone(row)
		for i, n := range nodes {
			if n != s.to && n != s.from {
				l.hasten(n, row, &next[i])
			}
		}
		l.rows, row = append(l.rows, next), next
	}
	return l
}

// hasten lowers the first day at a node by what its neighbours allow.
func (l *latest) hasten(n Node, row []schema.Day, day *schema.Day) {
	l.w.dyads(n, func(to Node, d Dyad) bool {
		at := l.place[to]
		if at < 0 || row[at] == schema.DayMax || row[at] >= *day {
			return true
		}
		l.w.v.Edges(d, func(e Event, _ Direction) bool {
			from, until := l.w.v.Span(e)
			if from >= row[at] && until < *day && l.w.v.Dated(e) && l.w.Filter.Pass(e) {
				*day = until
			}
			return from < *day // by time: the rest begins, and so ends, no earlier
		})
		return true
	})
}

// reachable reports whether one can be at the node within the steps by the day.
func (l *latest) reachable(n Node, steps int, by schema.Day) bool {
	if at := l.place[n]; at >= 0 {
		return l.rows[min(steps, len(l.rows)-1)][at] <= by
	}
	return false
}

// retreat walks from the goal to the start, depth first.
type retreat struct {
	*search
	early   *latest
	way     []Edge // the last step first
	entered []Node
	day     schema.Day
}

// lastSteps lists the events that can be the last of a way, by the day they end.
func (r *retreat) lastSteps() (list []Edge) {
	seen := map[Node]bool{}
	r.w.dyads(r.to, func(n Node, _ Dyad) bool {
		if seen[n] || r.early.place[n] < 0 {
			return true
		}
		seen[n] = true
		for _, e := range r.edges(n, r.to) {
			if from, _ := r.w.v.Span(e.Event); r.w.v.Dated(e.Event) && r.early.reachable(n, r.length-1, from) {
				list = append(list, e)
			}
		}
		return true
	})
	slices.SortStableFunc(list, func(a, b Edge) int {
		_, x := r.w.v.Span(a.Event)
		_, y := r.w.v.Span(b.Event)
		return cmp.Or(cmp.Compare(x, y), cmp.Compare(a.Event, b.Event))
	})
	return list
}

// back goes on backwards from a node with just so many steps to the start.
func (r *retreat) back(n Node, steps int) {
	if !r.look() {
		return
	}
	if n == r.from || steps == 0 {
		if n == r.from && steps == 0 && r.passed() {
			way := slices.Clone(r.way)
			slices.Reverse(way)
			r.tell(Path{Edges: way, Weight: float64(r.day)})
		}
		return
	}
	if slices.Contains(r.entered, n) {
		return
	}
	r.entered = append(r.entered, n)
	defer func() { r.entered = r.entered[:len(r.entered)-1] }()
	until, _ := r.w.v.Span(r.way[len(r.way)-1].Event)
	seen := map[Node]bool{}
	r.w.dyads(n, func(p Node, _ Dyad) bool {
		if seen[p] || (p == r.from) != (steps == 1) || slices.Contains(r.entered, p) || !r.early.reachable(p, steps-1, until) {
			return true
		}
		seen[p] = true
		for _, e := range r.edges(p, n) {
			from, to := r.w.v.Span(e.Event)
			if to > until || !r.w.v.Dated(e.Event) || uses(r.way, e.Event) || !r.early.reachable(p, steps-1, from) {
				continue
			}
			r.way = append(r.way, e)
			r.back(p, steps-1)
			r.way = r.way[:len(r.way)-1]
			if r.over {
				return false
			}
		}
		return true
	})
}

// passed reports whether the way has all the nodes that it must pass.
func (r *retreat) passed() bool {
	return !slices.ContainsFunc(r.via, func(n Node) bool { return !slices.Contains(r.entered, n) })
}

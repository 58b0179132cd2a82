package view

import "entente/schema"

// latest tells for nodes near the goal the last day on which one can be there and
// still reach it in order of time: for each number of steps, by walks. A search that
// asks it before every step never goes where only a loop could save it.
type latest struct {
	w     *Walk
	place []int32        // of a node in the rows; -1 where it has none
	rows  [][]schema.Day // by steps
}

// days begins the table of a search: the nodes of the corridor, and a first row that says
// day for the node at and rest for all others.
func (s *search) days(length int, rest schema.Day, at Node, day schema.Day) (l *latest, nodes []Node) {
	l = &latest{w: s.w, place: make([]int32, s.w.v.Nodes())}
	for n := range l.place {
		l.place[n] = -1
		if s.corridor.within(Node(n), length) {
			l.place[n] = int32(len(nodes))
			nodes = append(nodes, Node(n))
		}
	}
	row := make([]schema.Day, len(nodes))
	for i := range row {
		row[i] = rest
	}
	row[l.place[at]] = day
	l.rows = append(l.rows, row)
	return l, nodes
}

// latest works the days out backwards from the goal, over the nodes of the corridor.
// Costs a look at the edges of the corridor for every step.
func (s *search) latest(length int) *latest {
	l, nodes := s.days(length, schema.DayMin, s.to, schema.DayMax)
	row := l.rows[0]
	for r := 1; r < length; r++ {
		next := append([]schema.Day{}, row...)
		for i, n := range nodes {
			if int(s.corridor.left[n]) > r || n == s.to || n == s.from {
				continue
			}
			l.improve(n, row, &next[i])
		}
		l.rows, row = append(l.rows, next), next
		if s.ctx.Err() != nil {
			break // the caller's next look finds out
		}
	}
	return l
}

// improve raises the last day at a node by what its neighbours allow.
func (l *latest) improve(n Node, row []schema.Day, day *schema.Day) {
	l.w.dyads(n, func(to Node, d Dyad) bool {
		at := l.place[to]
		if at < 0 || row[at] <= *day {
			return true
		}
		l.w.v.Edges(d, func(e Event, _ Direction) bool {
			from, until := l.w.v.Span(e)
			if from > *day && until <= row[at] && l.w.v.Dated(e) && l.w.Filter.Pass(e) {
				*day = from
			}
			return from <= row[at] // by time: the rest begins later still
		})
		return true
	})
}

// allows reports whether one can go on from the node in the steps left once the
// event is over.
func (l *latest) allows(e Event, at Node, left int) bool {
	if left >= len(l.rows) {
		left = len(l.rows) - 1
	}
	_, to := l.w.v.Span(e)
	return l.place[at] >= 0 && to <= l.rows[left][l.place[at]]
}

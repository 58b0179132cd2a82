package query

import (
	"context"
	"encoding/json"
	"errors"
	"slices"

	"entente/graph/query/gql"
	"entente/graph/view"
	"entente/schema"
)

// MatchAnswer is what a pattern matched, one row a match.
type MatchAnswer struct {
	Columns   []string   `json:"columns"`
	Rows      [][]any    `json:"rows"`
	Revision  uint64     `json:"revision"`
	Truncated *Truncated `json:"truncated,omitempty"`
}

// ByTime reports that time cut the answer.
func (a *MatchAnswer) ByTime() bool { return a.Truncated.ByTime() }

// MatchParams names the parameters of a question by pattern.
func MatchParams() []string { return append(FilterParams(), "pattern", "limit") }

// Match evaluates a path pattern. Rows come in the order in which they are found,
// shortest first under a SHORTEST prefix, or as ORDER BY says.
func (s *Session) Match(ctx context.Context, p Params) (*MatchAnswer, error) {
	out := &MatchAnswer{Rows: [][]any{}, Revision: s.Revision()}
	end, err := s.MatchRows(ctx, p, func(columns []string) error {
		out.Columns = columns
		return nil
	}, func(row []any) error {
		out.Rows = append(out.Rows, row)
		return nil
	})
	if err != nil {
		return nil, err
	}
	out.Truncated = end.Truncated
	return out, nil
}

// MatchEnd is what is known once the last row has come.
type MatchEnd struct {
	End       bool       `json:"end"`
	Rows      int        `json:"rows"`
	Revision  uint64     `json:"revision"`
	Truncated *Truncated `json:"truncated,omitempty"`
}

// MatchRows is Match row by row: begin is told the columns before the first row, row every
// row as soon as it is found; under ORDER BY all have to be found first. It ends with the error that begin or row gives, and that
// of the context. What came before an error is right, but not all.
func (s *Session) MatchRows(ctx context.Context, p Params, begin func([]string) error, row func([]any) error) (MatchEnd, error) {
	out := MatchEnd{End: true, Revision: s.Revision()}
	m, most, err := s.matcher(ctx, p)
	if err != nil {
		return out, err
	}
	timed, cancel := context.WithTimeout(ctx, s.limits.Time)
	defer cancel()
	m.ctx = timed
	var columns []string
	for _, i := range m.q.Return {
		columns = append(columns, i.Name)
	}
	begun := false
	start := func() error {
		if begun {
			return nil
		}
		begun = true
		return begin(columns)
	}
	c := &collector{m: m, end: &out, most: most, seen: map[string]bool{}, row: func(cells []any) error {
		if err := start(); err != nil {
			return err
		}
		return row(cells)
	}}
	switch err := m.run(c.take); {
	case errors.Is(err, errEnough):
	case errors.Is(err, errBudget):
		out.Truncated = &Truncated{"budget", s.limits.Budget}
	case ctx.Err() != nil:
		return out, ctx.Err()
	case errors.Is(err, context.DeadlineExceeded):
		out.Truncated = &Truncated{"time_ms", int(s.limits.Time.Milliseconds())}
	case err != nil:
		return out, err
	}
	if err := errors.Join(c.finish(), start()); err != nil {
		return out, err
	}
	if out.Truncated == nil || out.Truncated.Limit == "rows" {
		s.rests(m.footprint())
	}
	return out, nil
}

// matcher reads a question by pattern, and how many rows it may have.
func (s *Session) matcher(ctx context.Context, p Params) (m *matcher, most int, err error) {
	if err := p.Only(append(MatchParams(), "format")...); err != nil {
		return nil, 0, err
	}
	q, err := gql.Parse(p.Get("pattern"))
	if err != nil {
		return nil, 0, err
	}
	if most, err = p.Int("limit", s.limits.Paths, 1, s.limits.Paths); err != nil {
		return nil, 0, err
	}
	sc, err := s.scope(ctx, p, "from", "to")
	if err != nil {
		return nil, 0, err
	}
	sc.Filter.Relations = []view.Relation{view.HoldsOffice, view.MemberOf, view.SucceededBy}
	m = &matcher{s: s, ctx: ctx, q: q, scope: sc, filter: s.View.Compile(sc.Filter), budget: s.limits.Budget}
	return m, most, m.plan(s.limits.Hops)
}

// collector turns matches into rows.
type collector struct {
	m    *matcher
	end  *MatchEnd
	row  func([]any) error
	most int
	seen map[string]bool
	n    int       // rows found, those that OFFSET leaves out too
	rows [][]any   // to be sorted
	keys [][]value // by which
}

func (c *collector) take(b *binding) error {
	q := c.m.q
	row := make([]any, len(q.Return))
	for i, item := range q.Return {
		v, err := c.m.output(b, item.Var, item.Prop)
		if err != nil {
			return err
		}
		row[i] = v
	}
	if q.Distinct {
		key, err := json.Marshal(row)
		if err != nil {
			return err
		}
		if c.seen[string(key)] {
			return nil
		}
		c.seen[string(key)] = true
	}
	// Rows to be sorted are all needed first; others only as far as they are asked for.
	if len(q.Order) == 0 && q.Limit >= 0 && c.n >= q.Offset+q.Limit {
		return errEnough
	}
	if c.n >= c.most {
		c.end.Truncated = &Truncated{"rows", c.most}
		return errEnough
	}
	c.n++
	if len(q.Order) == 0 {
		if c.n <= q.Offset {
			return nil
		}
		c.end.Rows++
		return c.row(row)
	}
	var keys []value
	for _, o := range q.Order {
		v, err := c.m.lookup(b, nil, o.Var, o.Prop)
		if err != nil {
			return err
		}
		keys = append(keys, v)
	}
	c.rows, c.keys = append(c.rows, row), append(c.keys, keys)
	return nil
}

// finish sorts, skips and cuts what was to be sorted.
func (c *collector) finish() error {
	q := c.m.q
	if len(q.Order) == 0 {
		return nil
	}
	order := make([]int, len(c.rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		for i, o := range q.Order {
			if d := orderValues(c.keys[a][i], c.keys[b][i]); d != 0 {
				if o.Desc {
					return -d
				}
				return d
			}
		}
		return 0
	})
	order = order[min(q.Offset, len(order)):]
	if q.Limit >= 0 {
		order = order[:min(q.Limit, len(order))]
	}
	for _, at := range order {
		c.end.Rows++
		if err := c.row(c.rows[at]); err != nil {
			return err
		}
	}
	return nil
}

// output is what a variable or property is in an answer.
func (m *matcher) output(b *binding, name, prop string) (any, error) {
	if prop != "" {
		v, err := m.lookup(b, nil, name, prop)
		return v.json(), err
	}
	switch bound := b.vars[name].(type) {
	case view.Node:
		return m.s.View.Entity(bound), nil
	case view.Edge:
		return m.s.answer(m.ctx, bound.Event)
	case []view.Edge:
		list := []*EventAnswer{}
		for _, e := range bound {
			a, err := m.s.answer(m.ctx, e.Event)
			if err != nil {
				return nil, err
			}
			list = append(list, a)
		}
		return list, nil
	}
	if name == m.q.PathVar {
		if len(b.edges) == 0 {
			e := m.s.View.Entity(b.start)
			return PathAnswer{Steps: []Step{{Entity: &e}}}, nil
		}
		return m.s.pathAnswer(m.ctx, view.Path{Edges: b.edges, Weight: float64(len(b.edges))})
	}
	return nil, schema.Errorf(schema.Internal, "the variable %s was never bound", name)
}

// footprint is what the answer rests on: any event that an edge of the pattern may be.
func (m *matcher) footprint() *Footprint {
	edges := m.q.Edges
	return &Footprint{entities: true, kinds: func(c view.Came) bool {
		return slices.ContainsFunc(edges, func(e gql.Edge) bool {
			return e.Labels == nil || bearsLabel(view.Attributes{Type: c.Type, Plover: c.Plover}, e.Labels)
		})
	}}
}

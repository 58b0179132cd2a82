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
	if err := p.Only(append(MatchParams(), "format")...); err != nil {
		return nil, err
	}
	q, err := gql.Parse(p.Get("pattern"))
	if err != nil {
		return nil, err
	}
	most, err := p.Int("limit", s.limits.Paths, 1, s.limits.Paths)
	if err != nil {
		return nil, err
	}
	sc, err := s.scope(ctx, p, "from", "to")
	if err != nil {
		return nil, err
	}
	sc.Filter.Relations = []view.Relation{view.HoldsOffice, view.MemberOf, view.SucceededBy}
	m := &matcher{s: s, ctx: ctx, q: q, scope: sc, filter: s.View.Compile(sc.Filter), budget: s.limits.Budget}
	if err := m.plan(s.limits.Hops); err != nil {
		return nil, err
	}
	timed, cancel := context.WithTimeout(ctx, s.limits.Time)
	defer cancel()
	m.ctx = timed
	out := &MatchAnswer{Rows: [][]any{}, Revision: s.Revision()}
	for _, i := range q.Return {
		out.Columns = append(out.Columns, i.Name)
	}
	c := &collector{m: m, out: out, most: most, seen: map[string]bool{}}
	switch err := m.run(c.take); {
	case errors.Is(err, errEnough):
	case errors.Is(err, errBudget):
		out.Truncated = &Truncated{"budget", s.limits.Budget}
	case errors.Is(err, context.DeadlineExceeded):
		out.Truncated = &Truncated{"time_ms", int(s.limits.Time.Milliseconds())}
	case err != nil:
		return nil, err
	}
	c.finish()
	if out.Truncated == nil || out.Truncated.Limit == "rows" {
		s.rests(m.footprint())
	}
	return out, nil
}

// collector turns matches into rows.
type collector struct {
	m    *matcher
	out  *MatchAnswer
	most int
	seen map[string]bool
	keys [][]value
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
	var keys []value
	for _, o := range q.Order {
		v, err := c.m.lookup(b, nil, o.Var, o.Prop)
		if err != nil {
			return err
		}
		keys = append(keys, v)
	}
	// Rows to be sorted are all needed first; others only as far as they are asked for.
	if len(q.Order) == 0 && q.Limit >= 0 && len(c.out.Rows) >= q.Offset+q.Limit {
		return errEnough
	}
	if len(c.out.Rows) >= c.most {
		c.out.Truncated = &Truncated{"rows", c.most}
		return errEnough
	}
	c.out.Rows, c.keys = append(c.out.Rows, row), append(c.keys, keys)
	return nil
}

// finish sorts, skips and cuts.
func (c *collector) finish() {
	q := c.m.q
	order := make([]int, len(c.out.Rows))
	for i := range order {
		order[i] = i
	}
	if len(q.Order) > 0 {
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
	}
	order = order[min(q.Offset, len(order)):]
	if q.Limit >= 0 {
		order = order[:min(q.Limit, len(order))]
	}
	rows := make([][]any, len(order))
	for i, at := range order {
		rows[i] = c.out.Rows[at]
	}
	c.out.Rows = rows
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

package query

import (
	"context"
	"errors"
	"math"

	"entente/graph/view"
	"entente/schema"
)

// Step is an entity or an event of a path; entities and events take turns.
type Step struct {
	Entity *schema.Entity `json:"entity,omitempty"`
	// Lineage is set where the next event names another state of the same lineage.
	Lineage *schema.Entity `json:"lineage,omitempty"`
	Event   *EventAnswer   `json:"event,omitempty"`
	// Direction is "out" where the event runs along the path, "in" against it,
	// "mutual" where it has no direction.
	Direction string       `json:"direction,omitempty"`
	Quote     string       `json:"quote,omitempty"`
	Document  *DocumentRef `json:"document,omitempty"`
}

// PathAnswer is one path.
type PathAnswer struct {
	Hops   int     `json:"hops"`
	Weight float64 `json:"weight"`
	Steps  []Step  `json:"steps"`
}

// PathsAnswer is the answer to a question for paths.
type PathsAnswer struct {
	Paths     []PathAnswer   `json:"paths"`
	From      *schema.Entity `json:"from"`
	To        *schema.Entity `json:"to"`
	Revision  uint64         `json:"revision"`
	Truncated *Truncated     `json:"truncated,omitempty"`
	Explain   []string       `json:"explain"`
	// Explanation is given on request: how the answer came about, in numbers.
	Explanation *Explanation `json:"explanation,omitempty"`
	Understood
}

// ByTime reports that time cut the answer.
func (a *PathsAnswer) ByTime() bool { return a.Truncated.ByTime() }

// PathParams names the parameters of a question for paths. The window is begin
// and end, since from and to are the entities.
func PathParams() []string {
	return append(FilterParams(), "types", "k", "max_hops", "order", "weight", "via", "avoid", "begin", "end", "explain")
}

// Paths answers how two entities are tied.
func (s *Session) Paths(ctx context.Context, p Params) (*PathsAnswer, error) {
	q, w, err := s.pathQuery(ctx, p)
	if err != nil {
		return nil, err
	}
	explain, err := p.Bool("explain", false)
	if err != nil {
		return nil, err
	}
	return s.paths(ctx, p, q, w, explain)
}

// paths answers a question that has been read.
func (s *Session) paths(ctx context.Context, p Params, q view.PathQuery, w *view.Walk, explain bool) (*PathsAnswer, error) {
	timed, cancel := context.WithTimeout(ctx, s.limits.Time)
	defer cancel()
	from, to := s.View.Entity(q.From), s.View.Entity(q.To)
	out := &PathsAnswer{Paths: []PathAnswer{}, From: &from, To: &to, Revision: s.Revision(), Understood: s.understood()}
	var found []view.Path
	ended, err := w.Search(timed, q, func(path view.Path) bool {
		found = append(found, path)
		return true
	})
	switch {
	case ctx.Err() != nil:
		return nil, schema.Errorf(schema.Timeout, "nobody waits for the answer any more: %w", ctx.Err())
	case errors.Is(err, context.DeadlineExceeded):
		out.Truncated = &Truncated{"time_ms", int(s.limits.Time.Milliseconds())}
	case err != nil:
		return nil, err
	case ended.Cut:
		out.Truncated = &Truncated{"budget", q.Budget}
	case len(found) == s.limits.Paths && q.K == s.limits.Paths:
		out.Truncated = &Truncated{"paths", s.limits.Paths}
	}
	for _, path := range found {
		answer, err := s.pathAnswer(ctx, path)
		if err != nil {
			return nil, err
		}
		if q.ByArrival {
			answer.Weight = decimalYear(schema.Day(path.Weight))
		}
		out.Paths = append(out.Paths, answer)
	}
	for _, r := range s.readAs {
		out.Explain = append(out.Explain, r.String())
	}
	out.Explain = append(append(out.Explain, explainPaths(p, q, len(found), w)...), s.absent(q, w)...)
	s.restsOnWays(q, w, found, explain || out.Truncated != nil)
	if explain {
		out.Explanation = s.explanation(p, q, w, out, ended)
	}
	return out, nil
}

// decimalYear is a day as a year with a fraction: 1971.5 is its middle.
func decimalYear(d schema.Day) float64 {
	if d.Open() {
		return 9999
	}
	begin := schema.NewDay(d.Year(), 1, 1)
	return math.Round((float64(d.Year())+float64(d-begin)/float64(schema.NewDay(d.Year()+1, 1, 1)-begin))*1000) / 1000
}

func (s *Session) pathQuery(ctx context.Context, p Params) (q view.PathQuery, w *view.Walk, err error) {
	if err = p.Only(append(PathParams(), "format")...); err != nil {
		return q, nil, err
	}
	if q.From, err = s.Resolve(ctx, "from", p.Get("from")); err != nil {
		return q, nil, err
	}
	if q.To, err = s.Resolve(ctx, "to", p.Get("to")); err != nil {
		return q, nil, err
	}
	return s.pathOptions(ctx, p, q)
}

// pathOptions reads what is asked of paths between ends that are known.
func (s *Session) pathOptions(ctx context.Context, p Params, q view.PathQuery) (_ view.PathQuery, w *view.Walk, err error) {
	if q.K, err = p.Int("k", 10, 1, s.limits.Paths); err != nil {
		return q, nil, err
	}
	if q.MaxHops, err = p.Int("max_hops", 4, 1, s.limits.Hops); err != nil {
		return q, nil, err
	}
	order, err := p.OneOf("order", "any", "forward")
	if err != nil {
		return q, nil, err
	}
	q.Forward, q.Budget = order == "forward", s.limits.Budget
	weight, err := p.OneOf("weight", "hops", "recency", "confidence", "arrival")
	if err != nil {
		return q, nil, err
	}
	if q.ByArrival = weight == "arrival"; q.ByArrival && !q.Forward {
		return q, nil, &schema.Error{Kind: schema.Invalid, Parameter: "weight", Value: weight, Message: "the earliest arrival needs order=forward"}
	}
	if q.Weigh, err = s.weigh(ctx, weight); err != nil {
		return q, nil, err
	}
	q.Least = 1 // see weigh: no event weighs less
	for _, name := range p.All("via") {
		n, err := s.Resolve(ctx, "via", name)
		if err != nil {
			return q, nil, err
		}
		q.Via = append(q.Via, n)
	}
	var avoid []view.Node
	for _, name := range p.All("avoid") {
		n, err := s.Resolve(ctx, "avoid", name)
		if err != nil {
			return q, nil, err
		}
		avoid = append(avoid, n)
	}
	filters := Params{}
	for k, v := range p {
		filters[k] = v
	}
	filters["type"] = append(append([]string{}, p["type"]...), p["types"]...)
	sc, err := s.scope(ctx, filters, "begin", "end")
	if err != nil {
		return q, nil, err
	}
	// Two states of one lineage are one only as long as nobody asks how they are tied.
	if sc.Follow && q.To != view.None && s.View.Representative(q.From) == s.View.Representative(q.To) {
		sc.Follow = false
	}
	return q, s.View.NewWalk(sc.Filter, sc.Follow, avoid), nil
}

// weigh gives events the weight that the question asks for. By recency an event
// weighs 1 and a hundredth for each year before the newest; an undated one as
// much as the oldest. By confidence it weighs 1 - ln(confidence): the lightest path
// is the one most likely to be right in every step, if steps err independently.
func (s *Session) weigh(ctx context.Context, by string) (func(view.Event) float64, error) {
	v := s.View
	switch by {
	case "recency":
		days, err := s.extent(ctx)
		if err != nil {
			return nil, err
		}
		return func(e view.Event) float64 {
			_, at := v.Span(e)
			if at.Open() {
				at = days.first
			}
			return 1 + math.Max(0, float64(days.last)-float64(at))/365.2425/100
		}, nil
	case "confidence":
		return func(e view.Event) float64 { return 1 - math.Log(math.Max(v.Attributes(e).Confidence, 0.01)) }, nil
	}
	return nil, nil
}

func (s *Session) pathAnswer(ctx context.Context, path view.Path) (PathAnswer, error) {
	out := PathAnswer{Hops: path.Hops(), Weight: path.Weight}
	for i, edge := range path.Edges {
		entity := s.View.Entity(edge.From)
		step := Step{Entity: &entity}
		if i > 0 && path.Edges[i-1].To != edge.From {
			before := s.View.Entity(path.Edges[i-1].To)
			step = Step{Entity: &before, Lineage: &entity}
		}
		event, err := s.answer(ctx, edge.Event)
		if err != nil {
			return out, err
		}
		out.Steps = append(out.Steps, step, Step{Event: event, Direction: direction(edge.Dir), Quote: event.Quote, Document: event.Document})
	}
	last := s.View.Entity(path.Edges[len(path.Edges)-1].To)
	out.Steps = append(out.Steps, Step{Entity: &last})
	return out, nil
}

func direction(d view.Direction) string {
	switch {
	case d&view.Both != 0 || d == view.In|view.Out:
		return "mutual"
	case d == view.In:
		return "in"
	}
	return "out"
}

// restsOnWays notes what an answer of all the ways that were asked for rests on: an event
// can be on one as short as these only where it ties the ends, or for two steps either end.
func (s *Session) restsOnWays(q view.PathQuery, w *view.Walk, found []view.Path, more bool) {
	if more || q.Weigh != nil || q.ByArrival || len(found) < q.K {
		return
	}
	longest := 0
	for _, p := range found {
		longest = max(longest, p.Hops())
	}
	from, to := s.termsOf(w.Members(w.Canonical(q.From))), s.termsOf(w.Members(w.Canonical(q.To)))
	switch longest {
	case 1:
		s.rests(&Footprint{meetings: [][]terms{{from, to}}})
	case 2:
		s.rests(&Footprint{meetings: [][]terms{{from}, {to}}})
	}
}

package query

import (
	"context"
	"errors"
	"fmt"

	"entente/graph/view"
	"entente/schema"
)

// PathsRequest asks for paths between many pairs, or from one entity to all within
// max_hops. What is asked of the paths stands in the parameters.
type PathsRequest struct {
	Pairs [][]string `json:"pairs,omitempty"` // from and to
	From  string     `json:"from,omitempty"`  // to all
}

// PairAnswer is the answer for one pair. A pair that names no entity, or an
// ambiguous one, has an error of its own and the others are answered.
type PairAnswer struct {
	Pair int `json:"pair"` // from 1, as asked
	*PathsAnswer
	Error *PairError `json:"error,omitempty"`
}

// PairError says what is wrong with one pair.
type PairError struct {
	Kind       string   `json:"kind"`
	Detail     string   `json:"detail"`
	Parameter  string   `json:"parameter,omitempty"`
	Value      string   `json:"value,omitempty"`
	Candidates []string `json:"candidates,omitempty"`
}

// ReachAnswer is an entity reached from one, with the best path to it.
type ReachAnswer struct {
	To schema.Entity `json:"to"`
	PathAnswer
}

// ManyEnd is the last line of a stream that is whole.
type ManyEnd struct {
	End       bool       `json:"end"`
	Answers   int        `json:"answers"`
	Revision  uint64     `json:"revision"`
	Truncated *Truncated `json:"truncated,omitempty"`
}

// MaxPairs bounds the pairs of one request.
const MaxPairs = 1000

// manyTimes is how many times the time for one question a stream may take.
const manyTimes = 12

// ManyPathParams names the parameters of a question for many paths.
func ManyPathParams() []string { return append(PathParams(), "limit") }

// ManyPaths answers a request line by line to emit: a PairAnswer for each pair, or a
// ReachAnswer for each entity reached, nearest first (under order=forward, earliest
// first), then a ManyEnd. It ends with an error where emit fails, the context
// ends, or all of it takes too long; what was emitted is right then, but not all.
func (s *Session) ManyPaths(ctx context.Context, p Params, r PathsRequest, emit func(any) error) error {
	if err := p.Only(append(ManyPathParams(), "format")...); err != nil {
		return err
	}
	for _, name := range []string{"from", "to"} {
		if p.Get(name) != "" {
			return &schema.Error{Kind: schema.Invalid, Parameter: name, Message: "the ends stand in the body: {\"pairs\": [[\"PAK\", \"SUN\"]]} or {\"from\": \"PAK\"}"}
		}
	}
	total := s.limits.Time * manyTimes
	timed, cancel := context.WithTimeout(ctx, total)
	defer cancel()
	var err error
	switch {
	case (len(r.Pairs) == 0) == (r.From == ""):
		return &schema.Error{Kind: schema.Invalid, Parameter: "pairs", Message: "give either pairs or from"}
	case len(r.Pairs) > MaxPairs:
		return &schema.Error{Kind: schema.TooLarge, Parameter: "pairs", Value: fmt.Sprint(len(r.Pairs)), Message: fmt.Sprintf("a request has at most %d pairs", MaxPairs)}
	case r.From != "":
		err = s.reach(timed, p, r.From, emit)
	default:
		err = s.pairs(timed, p, r.Pairs, emit)
	}
	if ctx.Err() == nil && timed.Err() != nil {
		err = schema.Errorf(schema.Timeout, "the answers take longer than %s; ask for fewer at once", total)
	}
	return err
}

func (s *Session) pairs(ctx context.Context, p Params, pairs [][]string, emit func(any) error) error {
	explain, err := p.Bool("explain", false)
	if err != nil {
		return err
	}
	for i, pair := range pairs {
		if len(pair) != 2 {
			return &schema.Error{Kind: schema.Invalid, Parameter: "pairs", Value: fmt.Sprint(pair), Message: fmt.Sprintf("pair %d needs two entities", i+1)}
		}
	}
	for i, pair := range pairs {
		answer, err := s.pair(ctx, p, pair, explain)
		if err == nil {
			answer.Pair = i + 1
			err = emit(answer)
		}
		if err != nil {
			return err
		}
	}
	return emit(ManyEnd{End: true, Answers: len(pairs), Revision: s.Revision()})
}

// pair answers one pair; what is wrong with its names stands in the answer.
func (s *Session) pair(ctx context.Context, p Params, pair []string, explain bool) (*PairAnswer, error) {
	var q view.PathQuery
	var err error
	s.readAs = nil // those of the pair before are not this one's
	if q.From, err = s.Resolve(ctx, "from", pair[0]); err == nil {
		q.To, err = s.Resolve(ctx, "to", pair[1])
	}
	var wrong *schema.Error
	if errors.As(err, &wrong) && (wrong.Kind == schema.NotFound || wrong.Kind == schema.Ambiguous || wrong.Kind == schema.Invalid) {
		return &PairAnswer{Error: &PairError{wrong.Kind.String(), wrong.Message, wrong.Parameter, wrong.Value, wrong.Candidates}}, nil
	}
	if err != nil {
		return nil, err
	}
	q, w, err := s.pathOptions(ctx, p, q)
	if err != nil {
		return nil, err
	}
	answer, err := s.paths(ctx, p, q, w, explain)
	return &PairAnswer{PathsAnswer: answer}, err
}

// reach answers from one to all.
func (s *Session) reach(ctx context.Context, p Params, from string, emit func(any) error) error {
	for _, name := range []string{"k", "weight", "via", "explain"} {
		if p.Get(name) != "" {
			return &schema.Error{Kind: schema.Invalid, Parameter: name, Value: p.Get(name), Message: "from one to all there is one path to each, the shortest, or with order=forward the one that arrives first"}
		}
	}
	most, err := p.Int("limit", s.limits.Page, 1, s.limits.Nodes)
	if err != nil {
		return err
	}
	q := view.PathQuery{To: view.None}
	if q.From, err = s.Resolve(ctx, "from", from); err != nil {
		return err
	}
	q, w, err := s.pathOptions(ctx, p, q)
	if err != nil {
		return err
	}
	end := ManyEnd{End: true, Revision: s.Revision()}
	var fail error
	err = w.Reach(ctx, q.From, q.MaxHops, q.Forward, func(n view.Node, path view.Path) bool {
		if end.Answers == most {
			end.Truncated = &Truncated{"limit", most}
			return false
		}
		answer := ReachAnswer{To: s.View.Entity(n)}
		if answer.PathAnswer, fail = s.pathAnswer(ctx, path); fail != nil {
			return false
		}
		if q.Forward {
			answer.Weight = decimalYear(schema.Day(path.Weight))
		}
		fail = emit(answer)
		end.Answers++
		return fail == nil
	})
	if err = errors.Join(err, fail); err != nil {
		return err
	}
	return emit(end)
}

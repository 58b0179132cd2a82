package query

import (
	"context"
	"slices"

	"entente/graph/view"
	"entente/graph/words"
	"entente/schema"
)

// Footprint is what an answer rests on, as far as it is known: with it the answer can be
// told to hold in a later revision too, so that a commit does not have everything worked
// out again that it has nothing to do with. It errs on one side only: an answer that it
// says holds is the one that would be worked out.
type Footprint struct {
	// meetings are the events that would be in the answer: an event concerns it where every
	// set of one of them has one of its participants.
	meetings [][]terms
	kinds    func(view.Came) bool // the events that concern it whoever takes part; nil is none
	passes   func(view.Came) bool // no other event can; nil is any
	drawn    map[uint64]schema.Day
	degrees  bool // it tells how many neighbours there are
	entities bool // an entity that nothing ties would be in it
	names    []resolved
	named    uint64   // edition of the index of names in which these mean that, 0 where it is not known
	index    uint64   // edition of the index of names that it was searched in, 0 where it was not
	words    []string // searched for
	corpus   corpus
}

// terms is a set of the store's ids.
type terms map[uint64]bool

// resolved is a name in the question, with what it meant.
type resolved struct {
	name      string
	term      uint64
	bySurname bool
}

// corpus is a state of the index of texts.
type corpus struct {
	edition uint64
	size    int // rounded, as weights see it
}

func (s *Session) termsOf(nodes []view.Node) terms {
	t := make(terms, len(nodes))
	for _, n := range nodes {
		t[s.View.Term(n)] = true
	}
	return t
}

// rests notes what the answer rests on, unless something was asked that is not followed.
func (s *Session) rests(f *Footprint) {
	if !s.obscure {
		s.footprint = f
	}
}

// Footprint is that of the answer just given, nil where it is not known.
func (s *Session) Footprint() *Footprint {
	if s.footprint == nil || s.obscure {
		return nil
	}
	f := *s.footprint
	f.names, f.passes = s.resolved, s.passes
	return &f
}

// Holds tells whether an answer given in an earlier revision is that of the session's
// revision too, and what it rests on there; nil where it is not. It costs by what was written between and by the
// names in the question.
func (s *Session) Holds(ctx context.Context, f *Footprint, since uint64) (*Footprint, error) {
	list, ok := s.derived.steps.between(since, s.Revision())
	if !ok {
		return nil, nil
	}
	entities := false
	for _, step := range list {
		if step.touches(f) {
			return nil, nil
		}
		entities = entities || step.entities
	}
	l, err := s.labels(ctx)
	if err != nil {
		return nil, err
	}
	if f.index != 0 && f.index != l.edition {
		return nil, nil
	}
	if f.named != l.edition || entities {
		for _, r := range f.names {
			n, bySurname, err := s.resolve(l, "", r.name)
			if err != nil || s.View.Term(n) != r.term || bySurname != r.bySurname {
				return nil, nil //nolint:nilerr // that it cannot be resolved any more is the answer
			}
		}
	}
	next := *f
	next.named = l.edition
	if len(f.words) == 0 {
		return &next, nil
	}
	x, err := s.texts(ctx)
	if err != nil || !x.without(f.words, f.corpus) {
		return nil, err
	}
	next.corpus = x.corpus()
	return &next, nil
}

// touches tells whether an answer may be another after the step.
func (st *revisionStep) touches(f *Footprint) bool {
	if st.loose || f.degrees && st.tied || f.entities && st.entities {
		return true
	}
	return slices.ContainsFunc(st.came, f.concerns)
}

// concerns tells whether an event that came may be in the answer.
func (f *Footprint) concerns(c view.Came) bool {
	if f.passes != nil && !f.passes(c) {
		return false
	}
	if f.kinds != nil && f.kinds(c) {
		return true
	}
	for _, sets := range f.meetings {
		if !slices.ContainsFunc(sets, func(t terms) bool {
			return !slices.ContainsFunc(c.Entities, func(e uint64) bool { return t[e] })
		}) {
			return true
		}
	}
	if f.drawn == nil {
		return false
	}
	in, early := 0, false
	for _, e := range c.Entities {
		if until, ok := f.drawn[e]; ok {
			in++
			early = early || c.From <= until
		}
	}
	return in > 1 && early
}

// without tells whether an index has no text with the words that an earlier one had not.
func (x *texts) without(typed []string, then corpus) bool {
	now := x.corpus()
	if now.size != then.size {
		return false
	}
	edition := now.edition
	for i := len(x.came) - 1; edition != then.edition; i-- {
		if i < 0 || x.came[i].edition != edition {
			return false
		}
		for _, w := range x.came[i].words {
			if slices.ContainsFunc(typed, func(t string) bool { return words.Fits(t, w) }) {
				return false
			}
		}
		edition = x.came[i].before
	}
	return true
}

// mayPass tells of an event that came whether the filter's types and window let it
// through; nil where they let through all.
func mayPass(f view.Filter) func(view.Came) bool {
	all, always := len(f.Types)+len(f.Plover) == 0 && !f.NoEvents, f.Window.IsZero()
	if all && always {
		return nil
	}
	types, plover, from, to := f.Types, f.Plover, f.Window.Earliest(), f.Window.Latest()
	return func(c view.Came) bool {
		return (all || slices.Contains(types, c.Type) || slices.Contains(plover, c.Plover)) && (always || c.From <= to && c.To >= from)
	}
}

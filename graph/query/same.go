package query

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
)

// SameOptions bound the search for events that several sources tell of.
type SameOptions struct {
	MinScore float64 // candidates below are left out; 0 is DefaultMinScore
	Each     int     // candidates of one event in one other source at most; 0 is 3
	Budget   int     // pairs to compare at most; 0 is 50 million
}

// DefaultMinScore is the score from which a pair is a candidate: the same dyad and
// type with days that agree, where neither names persons, is 0.82; a year that contains
// a day 0.57; an accession and a pact of the same beginning 0.70.
const DefaultMinScore = 0.55

// SameEvents finds pairs of events of different documents and datasets that may be one
// event: of the same two states, lineages and actors counted with them, of one group of
// types, at dates that touch. An accession stands between its state and the members of
// what it joins. The score, from 0 to 1, weighs how the dates agree (0.4), the type
// (0.2), the persons (0.25), objects and places (0.1) and the direction (0.05); where
// neither side names persons, or objects, half of that weight is given. Best first. Nothing
// is decided: the pairs are candidates.
func (s *Session) SameEvents(ctx context.Context, opts SameOptions) ([]graph.SameLink, *Truncated, error) {
	if opts.MinScore == 0 {
		opts.MinScore = DefaultMinScore
	}
	opts.Each, opts.Budget = cmp.Or(opts.Each, 3), cmp.Or(opts.Budget, 50_000_000)
	f := &sameFinder{s: s, ctx: ctx, opts: opts, states: s.statesOfActors(), members: s.membersOf(), best: map[[2]uint32][]sameCandidate{}}
	blocks := f.blocks()
	keys := make([]sameKey, 0, len(blocks))
	for k := range blocks {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(a, b sameKey) int {
		return cmp.Or(cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b), cmp.Compare(a.family, b.family))
	})
	for _, k := range keys {
		if err := f.compare(blocks[k]); err != nil {
			return nil, nil, err
		}
	}
	links, err := f.links()
	var cut *Truncated
	if f.spent >= opts.Budget {
		cut = &Truncated{Limit: "budget", Value: opts.Budget}
	}
	return links, cut, err
}

// sameFamilies groups types that sources use for the same kind of thing.
var sameFamilies = map[schema.EventType]string{
	schema.Visit: "encounter", schema.Meeting: "encounter", schema.Agreement: "pact", schema.Accession: "pact",
	schema.War: "force", schema.MilitaryAction: "force", schema.Aid: "help", schema.Trade: "help", schema.ProjectEvent: "help", schema.ArmsTransfer: "help",
	schema.RelationsEstablished: "ties", schema.RelationsRestored: "ties", schema.Recognition: "ties",
	schema.Sanction: "sanction", schema.Withdrawal: "leaving", schema.MilitaryWithdrawal: "leaving",
}

// family is the group of a type; others stand alone. What is often said (statements,
// incidents) is no event that two sources can be expected to share by date alone.
func family(t schema.EventType) string {
	if f, ok := sameFamilies[t]; ok {
		return f
	}
	return string(t)
}

// sameKey is a block: two states, the lower first, and a family.
type sameKey struct {
	a, b   view.Node
	family string
}

type sameCandidate struct {
	a, b  view.Event
	score float64
	why   string
}

type sameFinder struct {
	s       *Session
	ctx     context.Context
	opts    SameOptions
	states  map[view.Node]view.Node       // actor -> the state that it belongs to
	members map[view.Node][]sameStay      // organisation or treaty -> its members
	best    map[[2]uint32][]sameCandidate // of an event in another graph, best first
	spent   int
}

type sameStay struct {
	state    view.Node
	from, to schema.Day
}

// statesOfActors tells the state of each organ, sector or people.
func (s *Session) statesOfActors() map[view.Node]view.Node {
	of := map[view.Node]view.Node{}
	s.eachTie(view.ActorOf, func(from, to view.Node, _ view.Event) { of[from] = to })
	return of
}

// membersOf lists the members of each organisation and treaty.
func (s *Session) membersOf() map[view.Node][]sameStay {
	list := map[view.Node][]sameStay{}
	s.eachTie(view.MemberOf, func(from, to view.Node, e view.Event) {
		a := s.View.Attributes(e)
		list[to] = append(list[to], sameStay{s.View.Representative(from), a.From, a.To})
	})
	return list
}

func (s *Session) eachTie(r view.Relation, f func(from, to view.Node, e view.Event)) {
	ties := s.View.Compile(view.Filter{Relations: []view.Relation{r}, NoEvents: true})
	for i := range s.View.Events() {
		e := view.Event(i)
		if !ties.Pass(e) {
			continue
		}
		var ends [2]view.Node
		for _, p := range s.View.Participants(e) {
			if p.Role == schema.RoleSource {
				ends[0] = p.Node
			} else {
				ends[1] = p.Node
			}
		}
		f(ends[0], ends[1], e)
	}
}

// mostSides bounds the states of one event whose pairs are looked at.
const mostSides = 12

// blocks puts every dated fact into the blocks of its pairs of states. A block of one
// source alone is left out.
func (f *sameFinder) blocks() map[sameKey][]view.Event {
	v := f.s.View
	facts := v.Compile(view.Filter{})
	blocks := map[sameKey][]view.Event{}
	for i := range v.Events() {
		e := view.Event(i)
		a := v.Attributes(e)
		if !facts.Pass(e) || a.Relation != view.NoRelation || !v.Dated(e) || a.From.Open() {
			continue
		}
		fam := family(a.Type)
		for _, p := range f.pairs(e, a) {
			k := sameKey{p[0], p[1], fam}
			blocks[k] = append(blocks[k], e)
		}
	}
	for k, list := range blocks {
		first := v.Attributes(list[0]).Graph
		if !slices.ContainsFunc(list, func(e view.Event) bool { return v.Attributes(e).Graph != first }) {
			delete(blocks, k)
		}
	}
	return blocks
}

// pairs lists the pairs of states between which an event stands.
func (f *sameFinder) pairs(e view.Event, a view.Attributes) [][2]view.Node {
	v := f.s.View
	var states, joined []view.Node
	for _, p := range v.Participants(e) {
		n := p.Node
		if of, ok := f.states[n]; ok {
			n = of
		}
		switch kind := v.Kind(n); {
		case p.Role == schema.RolePlace:
		case kind == schema.State:
			if n = v.Representative(n); !slices.Contains(states, n) {
				states = append(states, n)
			}
		case p.Role == schema.RoleObject && a.Type == schema.Accession:
			joined = append(joined, p.Node)
		}
	}
	var list [][2]view.Node
	add := func(x, y view.Node) {
		if p := [2]view.Node{min(x, y), max(x, y)}; x != y && !slices.Contains(list, p) {
			list = append(list, p)
		}
	}
	if len(states) > mostSides {
		return nil
	}
	for i, x := range states {
		for _, y := range states[:i] {
			add(x, y)
		}
		for _, of := range joined {
			for _, m := range f.members[of] {
				if year := schema.Day(366); m.from.Open() || m.from-year <= a.To && (m.to.Open() || a.From <= m.to) {
					add(x, m.state)
				}
			}
		}
	}
	return list
}

const (
	sameWeek = 7   // days that two exact dates may lie apart
	sameYear = 366 // days that the beginnings may lie apart where one is vague
)

// compare looks at the pairs of a block whose dates can agree. Events come by the
// first day that they may lie on.
func (f *sameFinder) compare(block []view.Event) error {
	v := f.s.View
	slices.Sort(block)
	block = slices.Compact(block)
	var exact, vague []view.Event
	for _, e := range block {
		if a := v.Attributes(e); !a.To.Open() && a.To-a.From <= sameWeek {
			exact = append(exact, e)
		} else {
			vague = append(vague, e)
		}
	}
	try := func(x, y view.Event) {
		if v.Attributes(x).Graph != v.Attributes(y).Graph {
			f.spent++
			f.score(x, y)
		}
	}
	near := func(list []view.Event, i int, x view.Event, within schema.Day) {
		from := v.Attributes(x).From
		for ; i < len(list) && v.Attributes(list[i]).From-from <= within && f.spent < f.opts.Budget; i++ {
			try(x, list[i])
		}
	}
	for i, x := range exact {
		near(exact, i+1, x, sameWeek)
	}
	for i, x := range vague {
		near(vague, i+1, x, sameYear)
		begin := v.Attributes(x).From - sameYear
		at, _ := slices.BinarySearchFunc(exact, begin, func(e view.Event, d schema.Day) int { return cmp.Compare(v.Attributes(e).From, d) })
		near(exact, at, x, sameYear)
	}
	return f.ctx.Err()
}

// score weighs a pair and keeps it among the best of both.
func (f *sameFinder) score(x, y view.Event) {
	v := f.s.View
	a, b := v.Attributes(x), v.Attributes(y)
	if (a.Status == schema.Occurred || a.Status == schema.Ongoing) != (b.Status == schema.Occurred || b.Status == schema.Ongoing) {
		return // what was only planned is not what happened
	}
	var why []string
	dates := dateAgreement(a, b)
	if dates == 0 {
		return
	}
	if a.From == b.From {
		why = append(why, "same beginning")
	}
	total := 0.4 * dates
	if a.Type == b.Type {
		total += 0.2
		why = append(why, "same type")
	} else {
		total += 0.1
	}
	total += 0.25 * f.shared(x, y, &why, func(p view.Participant) bool { return v.Kind(p.Node) == schema.Person })
	total += 0.1 * f.shared(x, y, &why, func(p view.Participant) bool { return p.Role == schema.RoleObject || p.Role == schema.RolePlace })
	total += 0.05 * f.direction(x, y)
	if total < f.opts.MinScore {
		return
	}
	c := sameCandidate{x, y, math.Round(total*100) / 100, strings.Join(why, ", ")}
	f.keep([2]uint32{uint32(x), uint32(b.Graph)}, c)
	f.keep([2]uint32{uint32(y), uint32(a.Graph)}, c)
}

func (f *sameFinder) keep(key [2]uint32, c sameCandidate) {
	list := f.best[key]
	if slices.ContainsFunc(list, func(o sameCandidate) bool { return o.a == c.a && o.b == c.b }) {
		return // another pair of its states led here
	}
	list = append(list, c)
	slices.SortStableFunc(list, func(p, q sameCandidate) int { return cmp.Compare(q.score, p.score) })
	f.best[key] = list[:min(len(list), f.opts.Each)]
}

// dateAgreement is 1 where the dates are the same day, less as the beginnings lie
// apart, and at least what a vague date that contains the other leaves; 0 where they
// do not touch and are not within a week.
func dateAgreement(a, b view.Attributes) float64 {
	touch := a.From <= b.To && b.From <= a.To
	apart := math.Abs(float64(a.From) - float64(b.From))
	if !touch && apart > sameWeek {
		return 0
	}
	near := math.Exp(-apart / 30)
	if !touch {
		return near / 2
	}
	span := func(x view.Attributes) float64 { return float64(x.To) - float64(x.From) }
	if longer := max(span(a), span(b)); longer <= sameYear {
		return max(near, 0.55-0.25*longer/sameYear)
	}
	return near
}

// shared is the part of the entities of a kind that both events name; a half where
// neither names any.
func (f *sameFinder) shared(x, y view.Event, why *[]string, of func(view.Participant) bool) float64 {
	v := f.s.View
	var ours, theirs, both []view.Node
	for _, p := range v.Participants(x) {
		if of(p) && !slices.Contains(ours, p.Node) {
			ours = append(ours, p.Node)
		}
	}
	for _, p := range v.Participants(y) {
		if of(p) && !slices.Contains(theirs, p.Node) {
			theirs = append(theirs, p.Node)
			if slices.Contains(ours, p.Node) {
				both = append(both, p.Node)
			}
		}
	}
	for _, n := range both {
		*why = append(*why, v.Name(n))
	}
	if len(ours) == 0 && len(theirs) == 0 {
		return 0.5
	}
	if len(ours) == 0 || len(theirs) == 0 {
		return 0.3
	}
	return float64(len(both)) / float64(min(len(ours), len(theirs)))
}

// direction is 1 where who acts is the same, a half where one side does not say.
func (f *sameFinder) direction(x, y view.Event) float64 {
	v := f.s.View
	actors := func(e view.Event) (list []view.Node) {
		for _, p := range v.Participants(e) {
			n := p.Node
			if of, ok := f.states[n]; ok {
				n = of
			}
			if p.Role == schema.RoleSource && v.Kind(n) == schema.State {
				list = append(list, v.Representative(n))
			}
		}
		return list
	}
	a, b := actors(x), actors(y)
	switch {
	case len(a) == 0 || len(b) == 0:
		return 0.5
	case slices.ContainsFunc(a, func(n view.Node) bool { return slices.Contains(b, n) }):
		return 1
	}
	return 0
}

// links names the pairs that are among the best of both their events.
func (f *sameFinder) links() ([]graph.SameLink, error) {
	v := f.s.View
	count := map[[2]view.Event]int{}
	kept := map[[2]view.Event]sameCandidate{}
	for _, list := range f.best {
		for _, c := range list {
			count[[2]view.Event{c.a, c.b}]++
			kept[[2]view.Event{c.a, c.b}] = c
		}
	}
	var links []graph.SameLink
	for pair, c := range kept {
		if count[pair] < 2 {
			continue
		}
		a, err := f.s.iri(v.Attributes(c.a).Term)
		if err != nil {
			return nil, err
		}
		b, err := f.s.iri(v.Attributes(c.b).Term)
		if err != nil {
			return nil, err
		}
		links = append(links, graph.SameLink{A: min(a, b), B: max(a, b), Score: c.score, Why: c.why})
	}
	slices.SortFunc(links, func(x, y graph.SameLink) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	return links, nil
}

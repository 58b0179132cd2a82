package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"entente/graph/view"
	"entente/schema"
)

// Stance is where two speakers agree or disagree on something: each side is what one
// of them asserts, with the claim and its source.
type Stance struct {
	Kind    string         `json:"kind"` // agree or disagree
	Explain string         `json:"explain"`
	Sides   []*EventAnswer `json:"sides"`
}

// StancesAnswer lists where speakers agree and disagree.
type StancesAnswer struct {
	Items     []Stance   `json:"items"`
	Agree     int        `json:"agree"`
	Disagree  int        `json:"disagree"`
	Revision  uint64     `json:"revision"`
	Truncated *Truncated `json:"truncated,omitempty"`
	Understood
}

// StanceParams names the parameters of a question for agreement between speakers.
func StanceParams() []string {
	return []string{"about", "speaker", "kind", "document", "advisory", "succession", "limit", "format"}
}

// Stances compares what different speakers assert of the same entities. They agree
// where both tell of an event of one type between the same actors in the same time and of
// the same status; they disagree where such a thing cannot have both statuses, or
// where one says that relations improved and the other that they worsened. Words of praise or
// blame are not weighed: only what is asserted counts.
func (s *Session) Stances(ctx context.Context, p Params) (*StancesAnswer, error) {
	if err := p.Only(StanceParams()...); err != nil {
		return nil, err
	}
	limit, err := p.Int("limit", 200, 1, s.limits.Page)
	if err != nil {
		return nil, err
	}
	kind := p.Get("kind")
	if kind != "" && kind != "agree" && kind != "disagree" {
		return nil, &schema.Error{Kind: schema.Invalid, Parameter: "kind", Value: kind, Message: "expected agree or disagree"}
	}
	list, err := s.asserted(ctx, p)
	if err != nil {
		return nil, err
	}
	out := &StancesAnswer{Items: []Stance{}, Revision: s.Revision(), Understood: s.understood()}
	for i, x := range list {
		for _, y := range list[i+1:] {
			said, what := s.compare(x, y)
			if said == "" || kind != "" && kind != said {
				continue
			}
			if said == "agree" {
				out.Agree++
			} else {
				out.Disagree++
			}
			if len(out.Items) == limit {
				out.Truncated = &Truncated{"limit", limit}
				continue
			}
			a, err := s.answer(ctx, x.event)
			if err != nil {
				return nil, err
			}
			b, err := s.answer(ctx, y.event)
			if err != nil {
				return nil, err
			}
			out.Items = append(out.Items, Stance{said, what, []*EventAnswer{a, b}})
		}
	}
	return out, nil
}

// assertion is an event that a speaker asserts.
type assertion struct {
	event   view.Event
	a       view.Attributes
	speaker view.Node
	actors  []view.Node // by lineage, sorted
	agents  []view.Node // those of them that act, where the event has a direction
	persons []view.Node // who are named as acting
}

// asserted lists what the speakers in question assert of the entities in question.
func (s *Session) asserted(ctx context.Context, p Params) ([]assertion, error) {
	sc, err := s.scope(ctx, Params{"document": p["document"], "advisory": p["advisory"], "succession": p["succession"]}, "from", "to")
	if err != nil {
		return nil, err
	}
	named := func(parameter string) (list []view.Node, err error) {
		for _, name := range p.All(parameter) {
			n, err := s.Resolve(ctx, parameter, name)
			if err != nil {
				return nil, err
			}
			if sc.Follow {
				list = append(list, s.View.Lineage(n)...)
			} else {
				list = append(list, n)
			}
		}
		return list, nil
	}
	about, err := named("about")
	if err != nil {
		return nil, err
	}
	speakers, err := named("speaker")
	if err != nil {
		return nil, err
	}
	for _, g := range s.View.Graphs() {
		if g.Kind == view.ClaimGraph && g.Speaker != view.None && (len(speakers) == 0 || slices.Contains(speakers, g.Speaker)) {
			sc.Filter.Believe.Speakers = append(sc.Filter.Believe.Speakers, g.Speaker)
		}
	}
	sc.Filter.Believe.Only = true
	filter := s.View.Compile(sc.Filter)
	var list []assertion
	for e := range s.View.Events() {
		ev := view.Event(e)
		g := s.View.Graphs()[s.View.GraphOf(ev)]
		if g.Kind != view.ClaimGraph || !filter.Pass(ev) || len(about) > 0 && !s.takesPart(ev, [][]view.Node{about}) {
			continue
		}
		agents, persons := s.agents(ev)
		list = append(list, assertion{ev, s.View.Attributes(ev), g.Speaker, s.actors(ev), agents, persons})
	}
	return list, nil
}

// actors are the states and other actors of an event by their lineage, without
// persons, who are named here and left out there.
func (s *Session) actors(e view.Event) (list []view.Node) {
	s.View.EachParticipant(e, func(n view.Node, r schema.Role) bool {
		if k := s.View.Kind(n); r != schema.RolePlace && k != schema.Person && k != schema.Place {
			if n = s.View.Representative(n); !slices.Contains(list, n) {
				list = append(list, n)
			}
		}
		return true
	})
	slices.SortFunc(list, cmp.Compare[view.Node])
	return list
}

// agents are who an event goes out from, by their lineage, and the persons who are named
// as acting in it.
func (s *Session) agents(e view.Event) (agents, persons []view.Node) {
	s.View.EachParticipant(e, func(n view.Node, r schema.Role) bool {
		person := s.View.Kind(n) == schema.Person
		switch {
		case person && (r == schema.RoleSource || r == schema.RoleParty):
			persons = append(persons, n)
		case r == schema.RoleSource:
			if n = s.View.Representative(n); !slices.Contains(agents, n) {
				agents = append(agents, n)
			}
		}
		return true
	})
	slices.SortFunc(agents, cmp.Compare[view.Node])
	return agents, persons
}

// mayBeOne tells whether two assertions of one type can speak of the same event: it goes
// out from the same side, whoever both name as acting is the same, and where one of them has no date they
// name a person, since otherwise any other event between the two would do.
func mayBeOne(x, y assertion, dated bool) bool {
	if !slices.Equal(x.agents, y.agents) {
		return false
	}
	same := slices.ContainsFunc(x.persons, func(n view.Node) bool { return slices.Contains(y.persons, n) })
	return same || dated && (len(x.persons) == 0 || len(y.persons) == 0)
}

// compare says how two speakers stand to each other in what they assert, "" where
// they speak of different things.
func (s *Session) compare(x, y assertion) (kind, explain string) {
	if x.speaker == y.speaker || len(x.actors) < 2 || !slices.Equal(x.actors, y.actors) {
		return "", ""
	}
	dated := s.View.Dated(x.event) && s.View.Dated(y.event)
	if dated && (x.a.From > y.a.To || y.a.From > x.a.To) {
		return "", ""
	}
	a, b := s.View.Name(x.speaker), s.View.Name(y.speaker)
	trends := [2]schema.EventType{x.a.Type, y.a.Type}
	switch {
	case dated && (trends == [2]schema.EventType{schema.RelationsImproved, schema.RelationsDeteriorated} || trends == [2]schema.EventType{schema.RelationsDeteriorated, schema.RelationsImproved}):
		return "disagree", fmt.Sprintf("%s says that %s, %s that %s", a, humanType(x.a.Type), b, humanType(y.a.Type))
	case x.a.Type != y.a.Type || !mayBeOne(x, y, dated):
		return "", ""
	case exclude(x.a.Status, y.a.Status):
		return "disagree", fmt.Sprintf("%s says that the %s %s, %s that it %s", a, humanType(x.a.Type), outcome(x.a.Status), b, outcome(y.a.Status))
	case x.a.Status == y.a.Status && dated:
		return "agree", fmt.Sprintf("%s and %s both tell of the %s", a, b, humanType(x.a.Type))
	}
	return "", ""
}

// outcome is a status as a sentence about a past event says it.
func outcome(s schema.Status) string {
	switch s {
	case schema.Occurred:
		return "took place"
	case schema.Failed:
		return "failed"
	}
	return "was " + string(s)
}

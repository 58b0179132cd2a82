package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// Conflict is a pair of statements that cannot both hold, or one that cannot.
type Conflict struct {
	Kind    string         `json:"kind"`
	Explain string         `json:"explain"`
	Sides   []*EventAnswer `json:"sides"`
}

// ConflictsAnswer lists conflicts.
type ConflictsAnswer struct {
	Items     []Conflict `json:"items"`
	Next      *string    `json:"next"`
	Revision  uint64     `json:"revision"`
	Truncated *Truncated `json:"truncated,omitempty"`
	Understood
}

// The kinds of conflict.
const (
	ConflictStatus       = "status"        // the same event with another status
	ConflictDate         = "date"          // the same unique event at another time
	ConflictParticipants = "participants"  // the same event with other participants
	ConflictOutOfOffice  = "out-of-office" // an act in an office that was not held then
	ConflictAfterDeath   = "after-death"   // a visit of a person who was dead
	ConflictNoBody       = "no-body"       // an accession to what was not founded yet, or had ended
	ConflictNoState      = "no-state"      // an event of a state that did not exist
)

// ConflictKinds lists the kinds.
func ConflictKinds() []string {
	return []string{ConflictStatus, ConflictDate, ConflictParticipants, ConflictOutOfOffice, ConflictAfterDeath, ConflictNoState, ConflictNoBody}
}

// ConflictParams names the parameters of a question for conflicts.
func ConflictParams() []string {
	return []string{"kind", "except", "participant", "type", "document", "from", "to", "as_of", "advisory", "min_confidence", "limit"}
}

// Conflicts compares what documents state and what speakers claim. Everything that
// is said counts, whoever says it; only claims with an advisory are left out.
func (s *Session) Conflicts(ctx context.Context, p Params) (*ConflictsAnswer, error) {
	if err := p.Only(append(ConflictParams(), "format")...); err != nil {
		return nil, err
	}
	limit, err := p.Int("limit", 200, 1, s.limits.Page)
	if err != nil {
		return nil, err
	}
	kinds, err := conflictKinds(p)
	if err != nil {
		return nil, err
	}
	filters := Params{}
	for _, name := range []string{"type", "document", "from", "to", "as_of", "advisory", "min_confidence"} {
		filters[name] = p[name]
	}
	sc, err := s.scope(ctx, filters, "from", "to")
	if err != nil {
		return nil, err
	}
	for _, g := range s.View.Graphs() {
		if g.Kind == view.ClaimGraph && g.Speaker != view.None && !slices.Contains(sc.Filter.Believe.Speakers, g.Speaker) {
			sc.Filter.Believe.Speakers = append(sc.Filter.Believe.Speakers, g.Speaker)
		}
	}
	var wanted [][]view.Node
	for _, name := range p.All("participant") {
		n, err := s.Resolve(ctx, "participant", name)
		if err != nil {
			return nil, err
		}
		wanted = append(wanted, s.View.Lineage(n))
	}
	c := &conflicts{s: s, ctx: ctx, filter: s.View.Compile(sc.Filter), wanted: wanted, limit: limit,
		out: &ConflictsAnswer{Items: []Conflict{}, Revision: s.Revision()}}
	if len(p.All("document")) == 0 {
		if c.skip, err = s.datasets(ctx); err != nil {
			return nil, err
		}
	}
	for _, find := range []struct {
		kind string
		f    func() error
	}{
		{ConflictStatus, c.status}, {ConflictDate, c.date}, {ConflictParticipants, c.participants}, {ConflictNoState, c.noState},
		{ConflictNoBody, c.bodies}, {ConflictOutOfOffice, c.offices}, {ConflictAfterDeath, c.dead}} {
		if slices.Contains(kinds, find.kind) {
			if err := find.f(); err != nil {
				return nil, err
			}
		}
	}
	c.out.Understood = s.understood()
	return c.out, nil
}

type conflicts struct {
	s      *Session
	ctx    context.Context
	filter *view.Compiled
	wanted [][]view.Node
	limit  int
	skip   map[int]bool // graphs by their number
	list   []view.Event // what passing found
	out    *ConflictsAnswer
}

// conflictKinds reads which kinds are looked for: those of kind, all where it is
// missing, without those of except.
func conflictKinds(p Params) ([]string, error) {
	for _, name := range []string{"kind", "except"} {
		for _, k := range p.All(name) {
			if !slices.Contains(ConflictKinds(), k) {
				return nil, &schema.Error{Kind: schema.Invalid, Parameter: name, Value: k, Message: "expected " + strings.Join(ConflictKinds(), ", ")}
			}
		}
	}
	kinds, except := p.All("kind"), p.All("except")
	if len(kinds) == 0 {
		kinds = ConflictKinds()
	}
	return slices.DeleteFunc(kinds, func(k string) bool { return slices.Contains(except, k) }), nil
}

// passing lists the events to compare. Those of datasets are left out, unless the
// question names the dataset: their rows number in millions and repeat on purpose.
func (c *conflicts) passing() []view.Event {
	if c.list != nil {
		return c.list
	}
	c.list = []view.Event{}
	for e := range c.s.View.Events() {
		ev := view.Event(e)
		if !c.skip[c.s.View.GraphOf(ev)] && c.filter.Pass(ev) && c.s.takesPart(ev, c.wanted) {
			c.list = append(c.list, ev)
		}
		if len(c.list) > maxCompared {
			c.out.Truncated = &Truncated{"events", maxCompared}
			break
		}
	}
	return c.list
}

// maxCompared bounds the events that one question compares.
const maxCompared = 100_000

// datasets marks the graphs that are datasets.
func (s *Session) datasets(ctx context.Context) (map[int]bool, error) {
	docs, err := s.Documents(ctx)
	if err != nil {
		return nil, err
	}
	is := map[schema.IRI]bool{}
	for _, d := range docs {
		is[d.ID] = d.Type == "dataset"
	}
	marked := map[int]bool{}
	for i, g := range s.View.Graphs() {
		if g.Kind != view.FactGraph {
			continue
		}
		id, err := s.iri(g.Term)
		if err != nil {
			return nil, err
		}
		marked[i] = is[id]
	}
	return marked, nil
}

// died is when a person died, where the graph tells it.
func (s *Session) died(ctx context.Context, n view.Node) (schema.Date, error) {
	for q, err := range s.Quads(ctx, graph.QuadPattern{Subject: quad.IRI(s.View.IRI(n)), Predicate: rdf.DeathDate}) {
		if err != nil {
			return schema.Date{}, err
		}
		if d, err := schema.ParseDate(rdf.Lexical(q.Object)); err == nil { // what is no date is not told
			return d, nil
		}
	}
	return schema.Date{}, nil
}

func (c *conflicts) add(kind, explain string, events ...view.Event) error {
	if len(c.out.Items) >= c.limit {
		c.out.Truncated = &Truncated{"conflicts", c.limit}
		return nil
	}
	conflict := Conflict{Kind: kind, Explain: explain}
	for _, e := range events {
		a, err := c.s.answer(c.ctx, e)
		if err != nil {
			return err
		}
		conflict.Sides = append(conflict.Sides, a)
	}
	c.out.Items = append(c.out.Items, conflict)
	return nil
}

// status finds the same visit, meeting, invitation or agreement with statuses that
// exclude each other.
func (c *conflicts) status() error {
	byKey := map[string][]view.Event{}
	for _, e := range c.passing() {
		a := c.s.View.Attributes(e)
		if key := c.sameKey(e, a); key != "" {
			byKey[key] = append(byKey[key], e)
		}
	}
	for _, key := range sortedKeys(byKey) {
		list := byKey[key]
		for i, x := range list {
			for _, y := range list[i+1:] {
				ax, ay := c.s.View.Attributes(x), c.s.View.Attributes(y)
				if !exclude(ax.Status, ay.Status) || !c.couldBeSame(x, y, ax, ay) {
					continue
				}
				explain := fmt.Sprintf("the same %s is %s in one place and %s in another", humanType(ax.Type), ax.Status, ay.Status)
				if err := c.add(ConflictStatus, explain, x, y); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// sameKey is equal for events that may be one: the type and the persons who act,
// with the states on the other side. An event without persons is too vague to be
// told from others of its kind.
func (c *conflicts) sameKey(e view.Event, a view.Attributes) string {
	if a.Type != schema.Visit && a.Type != schema.Meeting && a.Type != schema.Invitation && a.Type != schema.Agreement {
		return ""
	}
	var persons []view.Node
	for _, p := range c.s.View.Participants(e) {
		if c.s.View.Kind(p.Node) == schema.Person && (p.Role == schema.RoleSource || p.Role == schema.RoleParty) {
			persons = append(persons, p.Node)
		}
	}
	if len(persons) == 0 {
		return ""
	}
	slices.Sort(persons)
	return fmt.Sprint(a.Type, persons)
}

// couldBeSame asks that the other side is not another one, and that the dates, where
// both are given, meet.
func (c *conflicts) couldBeSame(x, y view.Event, ax, ay view.Attributes) bool {
	if c.s.View.Dated(x) && c.s.View.Dated(y) && (ax.From > ay.To || ay.From > ax.To) {
		return false
	}
	tx, ty := c.targets(x), c.targets(y)
	if len(tx) == 0 || len(ty) == 0 {
		return true
	}
	return slices.ContainsFunc(tx, func(n view.Node) bool { return slices.Contains(ty, n) })
}

func (c *conflicts) targets(e view.Event) (list []view.Node) {
	for _, p := range c.s.View.Participants(e) {
		if p.Role == schema.RoleTarget && c.s.View.Kind(p.Node) == schema.State {
			list = append(list, c.s.View.Representative(p.Node))
		}
	}
	return list
}

// exclude reports whether an event cannot have both statuses. What is planned or
// postponed may well occur later; what was cancelled did not, and was not merely
// postponed.
func exclude(a, b schema.Status) bool {
	pairs := [][2]schema.Status{
		{schema.Cancelled, schema.Postponed}, {schema.Cancelled, schema.Occurred}, {schema.Declined, schema.Occurred},
		{schema.Declined, schema.Postponed}, {schema.Failed, schema.Cancelled}, {schema.Postponed, schema.Occurred},
	}
	return slices.Contains(pairs, [2]schema.Status{a, b}) || slices.Contains(pairs, [2]schema.Status{b, a})
}

// date finds events that can happen once only with dates that do not meet: a state
// formed or dissolved, relations established, an accession to the same body.
func (c *conflicts) date() error {
	byKey := map[string][]view.Event{}
	for _, e := range c.passing() {
		a := c.s.View.Attributes(e)
		once := a.Type == schema.StateFormed || a.Type == schema.StateDissolved || a.Type == schema.Accession
		if !once || !c.s.View.Dated(e) || a.Status != schema.Occurred {
			continue
		}
		source, object := []view.Node{}, []view.Node{}
		for _, p := range c.s.View.Participants(e) {
			switch p.Role {
			case schema.RoleSource:
				source = append(source, p.Node)
			case schema.RoleObject:
				object = append(object, p.Node)
			}
		}
		if len(source) != 1 || a.Type == schema.Accession && len(object) != 1 {
			continue
		}
		byKey[fmt.Sprint(a.Type, source, object)] = append(byKey[fmt.Sprint(a.Type, source, object)], e)
	}
	for _, key := range sortedKeys(byKey) {
		list := byKey[key]
		for i, x := range list {
			for _, y := range list[i+1:] {
				ax, ay := c.s.View.Attributes(x), c.s.View.Attributes(y)
				// An observer may become a member years later, and a state be founded anew; a year or two is a slip.
				const slip = 2 * 366
				if ax.To >= ay.From || ay.From-ax.To > slip {
					continue
				}
				explain := fmt.Sprintf("%s happens once, but is dated %s and %s", humanType(ax.Type), span(ax.From, ax.To), span(ay.From, ay.To))
				if err := c.add(ConflictDate, explain, x, y); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// noState finds deeds that take a state, of states that did not exist on any day of the date.
func (c *conflicts) noState() error {
	for _, e := range c.passing() {
		a := c.s.View.Attributes(e)
		if !c.s.View.Dated(e) || a.From.Open() || a.To.Open() || a.Relation != view.NoRelation || a.Status == schema.Planned || !sovereign(a.Type) {
			continue
		}
		for _, p := range c.s.View.Participants(e) {
			if c.s.View.Kind(p.Node) != schema.State || p.Role == schema.RoleObject || c.s.View.ExistsOn(p.Node, a.From) || c.s.View.ExistsOn(p.Node, a.To) ||
				c.s.View.ExistsOn(p.Node, a.From+(a.To-a.From)/2) {
				continue
			}
			words, said, err := c.passageOn(e, p.Node)
			if err != nil {
				return err
			}
			if !said || words.past() {
				continue
			}
			if err := c.add(ConflictNoState, fmt.Sprintf("%s did not exist in %s", c.s.View.Name(p.Node), span(a.From, a.To)), e); err != nil {
				return err
			}
			break
		}
	}
	return nil
}

// offices finds visits and meetings of persons said to act in an office that the
// reference tables give them at other times only.
func (c *conflicts) offices() error {
	for _, e := range c.passing() {
		a := c.s.View.Attributes(e)
		if !c.s.View.Dated(e) || a.From.Open() || a.To.Open() || a.Type != schema.Visit && a.Type != schema.Meeting {
			continue
		}
		if !c.anyPerson(e) {
			continue
		}
		answer, err := c.s.answer(c.ctx, e)
		if err != nil {
			return err
		}
		if answer.DateBasis == "inferred" {
			continue
		}
		words, err := c.passage(e)
		if err != nil {
			return err
		}
		for _, list := range [][]schema.Entity{answer.Source, answer.Party} {
			for _, person := range list {
				if !words.inOffice(person.Office) || !words.names([]string{person.Name, lastWord(person.Name)}) {
					continue
				}
				said, err := c.outOfOffice(person, a)
				if err != nil {
					return err
				}
				if said != "" {
					if err := c.add(ConflictOutOfOffice, said, e); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// lastWord is the surname, as far as that can be told.
func lastWord(name string) string { return name[strings.LastIndex(name, " ")+1:] }

func (c *conflicts) anyPerson(e view.Event) bool {
	return slices.ContainsFunc(c.s.View.Participants(e), func(p view.Participant) bool { return c.s.View.Kind(p.Node) == schema.Person })
}

// outOfOffice says so where the office that the event names was held, but not then.
func (c *conflicts) outOfOffice(person schema.Entity, a view.Attributes) (string, error) {
	if person.Kind != schema.Person || person.Office == "" {
		return "", nil
	}
	profile, err := c.s.dec.Profile(person.ID)
	if err != nil || len(profile.Offices) == 0 {
		return "", err
	}
	held := ""
	for _, t := range profile.Offices {
		if schema.Fold(t.Office) != schema.Fold(person.Office) {
			continue
		}
		// A handover takes some days, and sources differ on them.
		const grace = 7
		if t.From.Earliest() <= a.To+grace && (t.To.Latest().Open() || a.From <= t.To.Latest()+grace) {
			return "", nil
		}
		held += fmt.Sprintf(" %s to %s", t.From, t.To)
	}
	if held == "" {
		return "", nil
	}
	return fmt.Sprintf("%s was %s%s, not in %s", person.Name, person.Office, held, span(a.From, a.To)), nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, cmp.Compare[string])
	return keys
}

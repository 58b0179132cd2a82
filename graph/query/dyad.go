package query

import (
	"cmp"
	"context"
	"slices"

	"entente/graph/view"
	"entente/schema"
)

// DyadAnswer is the relation of two states.
type DyadAnswer struct {
	A             schema.Entity      `json:"a"`
	B             schema.Entity      `json:"b"`
	Events        int                `json:"events"`
	Undated       int                `json:"undated"`
	Years         []DyadYear         `json:"years"`
	Types         []DyadType         `json:"types"`
	Visits        DyadVisits         `json:"visits"`
	Shared        []SharedMembership `json:"shared_memberships"`
	Trends        []*EventAnswer     `json:"trends"`
	LongestGap    *DyadGap           `json:"longest_silence,omitempty"`
	BalanceMethod string             `json:"balance_method"`
	Sources       []DocumentRef      `json:"sources"` // the documents that the events are from
	Revision      uint64             `json:"revision"`
	Understood
}

// DyadYear counts a year's events. An event without a single year counts in the
// first that it may lie in.
type DyadYear struct {
	Year                int            `json:"year"`
	VerbalCooperation   int            `json:"verbal_cooperation"`
	MaterialCooperation int            `json:"material_cooperation"`
	VerbalConflict      int            `json:"verbal_conflict"`
	MaterialConflict    int            `json:"material_conflict"`
	Other               int            `json:"other"`
	Types               map[string]int `json:"types"`
	Balance             float64        `json:"balance"`
}

// DyadType is an event type with its first and last event.
type DyadType struct {
	Type  schema.EventType `json:"type"`
	Count int              `json:"count"`
	First schema.IRI       `json:"first,omitempty"`
	From  string           `json:"first_date,omitempty"`
	Last  schema.IRI       `json:"last,omitempty"`
	To    string           `json:"last_date,omitempty"`
}

// DyadVisits are the visits each way.
type DyadVisits struct {
	AToB []DyadVisit `json:"a_to_b"`
	BToA []DyadVisit `json:"b_to_a"`
}

// DyadVisit is a visit with the visitors and the office in which they went.
type DyadVisit struct {
	ID       schema.IRI      `json:"id"`
	Date     schema.Date     `json:"date,omitzero"`
	Status   schema.Status   `json:"status"`
	Visitors []schema.Entity `json:"visitors"`
	Rank     string          `json:"rank"` // of the highest visitor by office
}

// SharedMembership is a time in which both belonged to an organisation or treaty.
type SharedMembership struct {
	Of schema.Entity `json:"of"`
	IntervalAnswer
}

// DyadGap is the longest time between two dated events.
type DyadGap struct {
	From schema.Day `json:"-"`
	To   schema.Day `json:"-"`
	// After and Before are the last day before the silence and the first after it.
	After  string `json:"after"`
	Before string `json:"before"`
	Days   int    `json:"days"`
}

// balanceMethod says how the yearly balance is made.
const balanceMethod = "sum over the year's events of +1 verbal cooperation, +2 material cooperation, -1 verbal conflict, -2 material conflict, " +
	"each times its confidence; planned, postponed, cancelled, declined and failed events count half; weights: the order of the four quad classes as in Duval and Thompson (1980), as whole numbers; an ordinal weighting, not Goldstein's interval scale (J. S. Goldstein, A Conflict-Cooperation Scale for WEIS Events Data, Journal of Conflict Resolution 36, 1992)"

// weightOf is an event's share in the balance; see balanceMethod.
func weightOf(a view.Attributes) float64 {
	w := 0.0
	switch a.Quad {
	case schema.VerbalCooperation:
		w = 1
	case schema.MaterialCooperation:
		w = 2
	case schema.VerbalConflict:
		w = -1
	case schema.MaterialConflict:
		w = -2
	}
	if a.Status != schema.Occurred && a.Status != schema.Ongoing {
		w /= 2
	}
	return w * a.Confidence
}

// Dyad tells the relation of two entities, usually states, and of the actors that
// belong to them where a state stands for its lineage.
func (s *Session) Dyad(ctx context.Context, a, b string, p Params) (*DyadAnswer, error) {
	if err := p.Only(append(FilterParams(), "format")...); err != nil {
		return nil, err
	}
	sc, err := s.scope(ctx, p, "from", "to")
	if err != nil {
		return nil, err
	}
	d := &dyad{s: s, ctx: ctx, scope: sc, filter: s.View.Compile(sc.Filter)}
	na, nb, err := d.sides([]string{a, b}, []string{"a", "b"})
	if err != nil {
		return nil, err
	}
	d.out = &DyadAnswer{A: s.View.Entity(na), B: s.View.Entity(nb), Revision: s.Revision(), Understood: s.understood(), BalanceMethod: balanceMethod,
		Years: []DyadYear{}, Types: []DyadType{}, Shared: []SharedMembership{}, Trends: []*EventAnswer{},
		Visits: DyadVisits{AToB: []DyadVisit{}, BToA: []DyadVisit{}}}
	events := d.events()
	if d.out.Sources, err = s.sources(ctx, events); err != nil {
		return nil, err
	}
	for _, step := range []func([]view.Event) error{d.count, d.visits, d.trends} {
		if err := step(events); err != nil {
			return nil, err
		}
	}
	d.gap(events)
	d.memberships()
	s.rests(&Footprint{meetings: [][]terms{{s.termsOf(d.a), s.termsOf(d.b)}}})
	return d.out, nil
}

type dyad struct {
	s      *Session
	ctx    context.Context
	scope  Scope
	filter *view.Compiled
	a, b   []view.Node // the two sides with their actors
	ownA   []view.Node // the states of the first side alone
	ownB   []view.Node
	out    *DyadAnswer
}

// sides finds who is meant by two names, which stand in the parameters, and who belongs to them.
func (d *dyad) sides(names, parameters []string) (a, b view.Node, err error) {
	s := d.s
	if a, err = s.Resolve(d.ctx, parameters[0], names[0]); err != nil {
		return a, b, err
	}
	if b, err = s.Resolve(d.ctx, parameters[1], names[1]); err != nil {
		return a, b, err
	}
	d.ownA, d.ownB = []view.Node{a}, []view.Node{b}
	if d.scope.Follow && s.View.Representative(a) != s.View.Representative(b) {
		d.ownA, d.ownB = s.View.Lineage(a), s.View.Lineage(b)
	}
	d.a, d.b = s.withActors(d.ownA), s.withActors(d.ownB)
	return a, b, nil
}

// events lists the passing events that both sides take part in, by time.
func (d *dyad) events() []view.Event {
	var list []view.Event
	sides := make([]uint8, d.s.View.Nodes()) // bits: 1 of the first side, 2 of the second
	for bit, nodes := range [][]view.Node{d.a, d.b} {
		for _, n := range nodes {
			sides[n] |= 1 << bit
		}
	}
	for _, e := range d.s.fewest([][]view.Node{d.a, d.b}) {
		if !d.filter.Pass(e) {
			continue
		}
		var met uint8
		d.s.View.EachParticipant(e, func(n view.Node, _ schema.Role) bool {
			met |= sides[n]
			return met != 3
		})
		if met == 3 {
			list = append(list, e)
		}
	}
	return list
}

func (d *dyad) count(events []view.Event) error {
	years, types := map[int]*DyadYear{}, map[schema.EventType]*DyadType{}
	firsts, lasts := map[schema.EventType]view.Event{}, map[schema.EventType]view.Event{}
	for _, e := range events {
		a := d.s.View.Attributes(e)
		if a.Relation != view.NoRelation {
			continue
		}
		d.out.Events++
		t := types[a.Type]
		if t == nil {
			t = &DyadType{Type: a.Type}
			types[a.Type] = t
		}
		t.Count++
		day := a.From
		if day.Open() {
			day = a.To
		}
		if day.Open() {
			d.out.Undated++
			continue
		}
		if _, ok := firsts[a.Type]; !ok {
			firsts[a.Type] = e
		}
		lasts[a.Type] = e
		y := years[day.Year()]
		if y == nil {
			y = &DyadYear{Year: day.Year(), Types: map[string]int{}}
			years[day.Year()] = y
		}
		y.add(a)
	}
	for _, y := range years {
		d.out.Years = append(d.out.Years, *y)
	}
	slices.SortFunc(d.out.Years, func(a, b DyadYear) int { return cmp.Compare(a.Year, b.Year) })
	for typ, t := range types {
		var err error
		if e, ok := firsts[typ]; ok {
			if t.First, t.From, err = d.dated(e); err != nil {
				return err
			}
			if t.Last, t.To, err = d.dated(lasts[typ]); err != nil {
				return err
			}
		}
		d.out.Types = append(d.out.Types, *t)
	}
	slices.SortFunc(d.out.Types, func(a, b DyadType) int { return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Type, b.Type)) })
	return nil
}

func (d *dyad) dated(e view.Event) (schema.IRI, string, error) {
	a := d.s.View.Attributes(e)
	id, err := d.s.iri(a.Term)
	return id, span(a.From, a.To), err
}

func (y *DyadYear) add(a view.Attributes) {
	switch a.Quad {
	case schema.VerbalCooperation:
		y.VerbalCooperation++
	case schema.MaterialCooperation:
		y.MaterialCooperation++
	case schema.VerbalConflict:
		y.VerbalConflict++
	case schema.MaterialConflict:
		y.MaterialConflict++
	default:
		y.Other++
	}
	y.Types[string(a.Type)]++
	y.Balance += weightOf(a)
}

// visits lists who went where. Those of datasets without persons name the state alone.
func (d *dyad) visits(events []view.Event) error {
	for _, e := range events {
		a := d.s.View.Attributes(e)
		if a.Type != schema.Visit || len(d.out.Visits.AToB)+len(d.out.Visits.BToA) >= d.s.limits.Page {
			continue
		}
		from, to := false, false
		for _, p := range d.s.View.Participants(e) {
			from = from || p.Role == schema.RoleSource && slices.Contains(d.a, p.Node)
			to = to || p.Role == schema.RoleSource && slices.Contains(d.b, p.Node)
		}
		if from == to {
			continue
		}
		answer, err := d.s.answer(d.ctx, e)
		if err != nil {
			return err
		}
		v := DyadVisit{ID: answer.ID, Date: answer.Date, Status: answer.StatusOrDefault(), Visitors: answer.Source, Rank: highest(answer.Source)}
		if from {
			d.out.Visits.AToB = append(d.out.Visits.AToB, v)
		} else {
			d.out.Visits.BToA = append(d.out.Visits.BToA, v)
		}
	}
	return nil
}

// trends lists what is said of the relation's course.
func (d *dyad) trends(events []view.Event) error {
	for _, e := range events {
		if t := d.s.View.Attributes(e).Type; t != schema.RelationsImproved && t != schema.RelationsDeteriorated {
			continue
		}
		answer, err := d.s.answer(d.ctx, e)
		if err != nil {
			return err
		}
		d.out.Trends = append(d.out.Trends, answer)
	}
	return nil
}

// gap finds the longest silence between dated events.
func (d *dyad) gap(events []view.Event) {
	last := schema.DayMin
	for _, e := range events {
		a := d.s.View.Attributes(e)
		if a.From.Open() || a.Relation != view.NoRelation {
			continue
		}
		if !last.Open() && a.From > last {
			if days := int(a.From - last); d.out.LongestGap == nil || days > d.out.LongestGap.Days {
				d.out.LongestGap = &DyadGap{From: last, To: a.From, After: last.String(), Before: a.From.String(), Days: days}
			}
		}
		if !a.To.Open() {
			last = max(last, a.To)
		}
	}
}

// memberships intersects the two sides' times in the same organisations.
func (d *dyad) memberships() {
	type stay struct {
		of       view.Node
		from, to schema.Day
	}
	relations := d.s.View.Compile(view.Filter{Relations: []view.Relation{view.MemberOf}, NoEvents: true, AsOf: d.scope.Filter.AsOf})
	stays := func(nodes []view.Node) (list []stay) {
		v := d.s.View
		for _, n := range nodes {
			v.DyadsOf(n, func(to view.Dyad) bool {
				if k := v.Kind(to.To); k == schema.State || k == schema.Person || k == schema.Place { // nobody is a member of these
					return true
				}
				relations.Edges(to, func(e view.Event, dir view.Direction) bool {
					if dir&view.Out != 0 {
						from, until := v.Span(e)
						list = append(list, stay{to.To, from, until})
					}
					return true
				})
				return true
			})
		}
		return list
	}
	ours, theirs := stays(d.ownA), stays(d.ownB)
	for _, x := range ours {
		for _, y := range theirs {
			from, to := max(x.from, y.from), min(x.to, y.to)
			if x.of != y.of || from > to {
				continue
			}
			m := SharedMembership{Of: d.s.View.Entity(x.of)}
			if !from.Open() {
				m.From = schema.DateBetween(from, from)
			}
			if !to.Open() {
				m.To = schema.DateBetween(to, to)
			}
			d.out.Shared = append(d.out.Shared, m)
		}
	}
	slices.SortFunc(d.out.Shared, func(a, b SharedMembership) int {
		return cmp.Or(cmp.Compare(a.From.Earliest(), b.From.Earliest()), cmp.Compare(a.Of.Name, b.Of.Name))
	})
}

// withActors adds the organs, sectors and peoples of states: what the Foreign
// Affairs of a state do counts in its relations.
func (s *Session) withActors(states []view.Node) []view.Node {
	relations := s.View.Compile(view.Filter{Relations: []view.Relation{view.ActorOf}, NoEvents: true})
	all := slices.Clone(states)
	for _, st := range states {
		s.View.LastEventsOf(st, func(e view.Event) bool { // such ties have no date, so they are the last
			if relations.Pass(e) {
				s.View.EachParticipant(e, func(n view.Node, r schema.Role) bool {
					if r == schema.RoleSource && n != st {
						all = append(all, n)
					}
					return true
				})
			}
			return !s.View.Dated(e)
		})
	}
	return all
}

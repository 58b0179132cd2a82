package view

import (
	"entente/schema"
)

// Node is an entity's number in one View.
type Node uint32

// Event is an event's number in one View; a lower number is an earlier event.
type Event uint32

// None stands for "no such node".
const None = Node(^uint32(0))

// Direction says how an edge runs between two nodes, seen from the first.
type Direction uint8

// The directions, which can be combined: an event may draw both.
const (
	Out  Direction = 1 << iota // from the first to the second
	In                         // from the second to the first
	Both                       // undirected
)

// Relation is a tie that is no event: a term in an office, a membership, a
// succession. Relations share the numbering of events.
type Relation uint8

// The relations.
const (
	NoRelation Relation = iota
	HoldsOffice
	MemberOf
	SucceededBy
	ActorOf // an organ, sector or people of a state
)

// String names a relation as patterns do.
func (r Relation) String() string {
	return [...]string{"", "HOLDS_OFFICE", "MEMBER_OF", "SUCCEEDED_BY", "ACTOR_OF"}[r]
}

// GraphKind says what a named graph holds.
type GraphKind uint8

// The graph kinds.
const (
	FactGraph      GraphKind = iota // a document's or dataset's events
	ClaimGraph                      // what one claim asserts
	ReferenceGraph                  // what ships with the program
)

// Graph is a named graph that states events.
type Graph struct {
	Term     uint64 // the store's id of its name
	Kind     GraphKind
	Speaker  Node // of a claim; None otherwise
	Advisory bool // of a claim that is hidden by default
	Document int  // index of the document's graph that a claim belongs to, -1 otherwise
}

// Attributes are an event's properties.
type Attributes struct {
	Term       uint64 // the store's id of its name
	Type       schema.EventType
	Relation   Relation // set instead of Type for a tie that is no event
	Plover     string
	Quad       schema.QuadClass
	Status     schema.Status
	From, To   schema.Day
	Graph      int
	Confidence float64 // 1 where the source states none
}

// Participant is an entity with its role in an event.
type Participant struct {
	Node Node
	Role schema.Role
}

// View is the adjacency. See the package documentation.
type View struct {
	revision uint64
	b        *base
	d        *delta // what changed since the base; nil where nothing has
	nodes    int
	merged   map[uint64]uint64 // term of an entity -> that of the one it was merged into
	words    *vocabulary

	rep     []Node          // the node that stands for a state and its predecessors
	members map[Node][]Node // of a rep with more than one member, in order of time
	valid   map[Node][]span

	graphs   []Graph
	unmarked bool     // a graph became a claim's since the base was laid out, so its edges are not marked special
	graphDoc []uint64 // of a claim's graph: the term of its document, else 0

	diff *Diff  // since the view that it was applied to
	next uint64 // above every id of its revision; 0 where that is not known
}

// Revision of the store that the view shows.
func (v *View) Revision() uint64 { return v.revision }

// Nodes counts the entities.
func (v *View) Nodes() int { return v.nodes }

// Events counts the events and relations.
func (v *View) Events() int {
	n := len(v.b.events)
	if v.d != nil {
		n += len(v.d.over) - len(v.d.gone)
	}
	return n
}

// Dyads counts the pairs of entities that an event or relation ties.
func (v *View) Dyads() int {
	n := len(v.b.dyadNode)
	if v.d != nil {
		n += v.d.dyads
	}
	return n / 2
}

// Graphs lists the named graphs that state events. One whose last event was removed
// may stay in the list for a while.
func (v *View) Graphs() []Graph { return v.graphs }

// DocumentOf is the store's id of the document that a claim's graph belongs to, by the
// number of the graph: also of one that states no event itself. 0 for other graphs.
func (v *View) DocumentOf(graph int) uint64 { return v.graphDoc[graph] }

// Release says that the view is not read any more, nor any list that it gave. It
// frees what a view keeps outside of the program's memory.
func (v *View) Release() error { return v.b.release() }

// NodeOf finds the node of a store's id, that of the entity it was merged into where it
// was.
func (v *View) NodeOf(term uint64) (Node, bool) {
	if into, ok := v.merged[term]; ok {
		term = into
	}
	if n, ok := v.b.find(uint32(term)); ok && term>>32 == 0 {
		return n, true
	}
	if v.d != nil {
		if n, ok := v.d.byTerm[term]; ok {
			return n, true
		}
	}
	return None, false
}

// entity is the node in the delta, nil where the base knows it best.
func (v *View) entity(n Node) *entity {
	if v.d == nil {
		return nil
	}
	if i := int(n) - len(v.b.nodeTerm); i >= 0 {
		return v.d.entities[i]
	}
	return v.d.changed[n]
}

func (v *View) term(n Node) uint32 {
	if x := v.entity(n); x != nil {
		return x.term
	}
	return v.b.nodeTerm[n]
}

// Kind, name, code and IRI of a node.
func (v *View) Kind(n Node) schema.EntityKind {
	if x := v.entity(n); x != nil {
		return x.kind
	}
	return v.b.nodeKind[n]
}

// Name is the node's preferred label.
func (v *View) Name(n Node) string {
	if x := v.entity(n); x != nil {
		return x.name
	}
	return v.b.nodeName[n]
}

// Code is the node's usual code, "" where it has none.
func (v *View) Code(n Node) string {
	if x := v.entity(n); x != nil {
		return x.code
	}
	return v.b.nodeCode[n]
}

// IRI is the node's name in the graph.
func (v *View) IRI(n Node) string {
	if x := v.entity(n); x != nil {
		return x.iri
	}
	return v.b.nodeIRI[n]
}

// Entity is the node as records name it.
func (v *View) Entity(n Node) schema.Entity {
	return schema.Entity{Kind: v.Kind(n), Name: v.Name(n), Code: v.Code(n), ID: schema.IRI(v.IRI(n))}
}

// Lineage lists a state with its predecessors and successors in order of time, the
// node alone where it has none.
func (v *View) Lineage(n Node) []Node {
	if m := v.members[v.rep[n]]; m != nil {
		return m
	}
	return []Node{n}
}

// Representative is the node that stands for n's lineage.
func (v *View) Representative(n Node) Node { return v.rep[n] }

// ExistsOn reports whether a state existed on the day; true for what is not dated.
func (v *View) ExistsOn(n Node, d schema.Day) bool {
	spans := v.valid[n]
	for _, s := range spans {
		if s.from <= d && d <= s.to {
			return true
		}
	}
	return len(spans) == 0
}

// facts of an event.
func (v *View) facts(e Event) *facts {
	if v.d == nil {
		return &v.b.events[e]
	}
	i, o := v.d.slot(e)
	if o != nil {
		return &o.facts
	}
	return &v.b.events[i]
}

// Attributes of an event.
func (v *View) Attributes(e Event) Attributes {
	i, o := v.slot(e)
	f, term := v.at(i, o)
	a := Attributes{Term: uint64(term), From: f.from, To: f.to, Graph: int(f.graph),
		Confidence: float64(f.sure) / 100, Status: statuses[f.status]}
	if f.typ >= relationBase {
		a.Relation = Relation(f.typ - relationBase)
		return a
	}
	info := types[f.typ]
	a.Type, a.Quad, a.Plover = info.Type, info.Quad, plovers[f.plover]
	if q := schema.PloverQuad(a.Plover); q != schema.NoQuadClass {
		a.Quad = q
	}
	return a
}

// Dated reports whether the event has a date.
func (v *View) Dated(e Event) bool { return v.facts(e).dated() }

// Participants of an event, role by role.
func (v *View) Participants(e Event) []Participant {
	nodes, rolesOf := v.partsAt(v.slot(e))
	list := make([]Participant, len(nodes))
	for i, n := range nodes {
		list[i] = Participant{n, roles[rolesOf[i]]}
	}
	return list
}

// EventsOf lists the events that a node takes part in, by time. Not to be changed.
// Costs nothing, or the first time a copy while there are changes that were not merged
// yet.
func (v *View) EventsOf(n Node) []Event {
	lo, hi := within(v.b.inOff, n)
	list := v.b.inEvent[lo:hi]
	if v.d == nil {
		return list
	}
	return v.d.lists.of(n, func() []Event {
		all := make([]Event, 0, v.CountEventsOf(n))
		for c := v.Cursor(n); ; {
			e, ok := c.Next()
			if !ok {
				return all
			}
			all = append(all, e)
		}
	})
}

// CountEventsOf is how many EventsOf lists, for a glance.
func (v *View) CountEventsOf(n Node) int {
	lo, hi := within(v.b.inOff, n)
	count := int(hi - lo)
	if v.d != nil {
		if nd := v.d.node(n); nd != nil {
			count += len(nd.events) - nd.gone
		}
	}
	return count
}

// LastEventsOf calls f with the events of a node, the last first, until it returns
// false. It needs no list.
func (v *View) LastEventsOf(n Node, f func(Event) bool) {
	lo, hi := within(v.b.inOff, n)
	list := v.b.inEvent[lo:hi]
	var over []*overlaid
	if v.d != nil {
		if nd := v.d.node(n); nd != nil {
			over = nd.events
		}
	}
	for len(list)+len(over) > 0 {
		var e Event
		if k := len(over) - 1; k >= 0 && (len(list) == 0 || over[k].at > uint32(list[len(list)-1])) {
			e, over = v.d.number(0, over[k]), over[:k]
		} else {
			i := uint32(list[len(list)-1])
			list = list[:len(list)-1]
			if v.d != nil && v.d.went(i) {
				continue
			}
			e = v.numberOf(i, nil)
		}
		if !f(e) {
			return
		}
	}
}

// Dyad is a pair of neighbours with the edges between them.
type Dyad struct {
	To    Node
	first uint32
	last  uint32
	more  *dyadDelta // what changed of it since the base
}

// Len counts the dyad's edges.
func (d Dyad) Len() int {
	n := int(d.last - d.first)
	if d.more != nil {
		n += len(d.more.edges) - int(d.more.gone)
	}
	return n
}

// DyadsOf calls f for every neighbour of a node, ascending, until f returns false.
func (v *View) DyadsOf(n Node, f func(Dyad) bool) {
	b := v.b
	lo, hi := within(b.dyadOff, n)
	if v.d != nil {
		if nd := v.d.node(n); nd != nil {
			v.mergedDyads(nd, lo, hi, f)
			return
		}
	}
	for i := lo; i < hi; i++ {
		if !f(Dyad{To: b.dyadNode[i], first: b.edgeOff[i], last: b.edgeOff[i+1]}) {
			return
		}
	}
}

// Degree counts a node's neighbours.
func (v *View) Degree(n Node) int {
	lo, hi := within(v.b.dyadOff, n)
	degree := int(hi - lo)
	if v.d != nil {
		if nd := v.d.node(n); nd != nil {
			degree += nd.degree
		}
	}
	return degree
}

// DyadBetween finds the dyad of two nodes.
func (v *View) DyadBetween(a, z Node) (Dyad, bool) {
	i, ok := v.b.dyad(a, z)
	d := Dyad{To: z}
	if ok {
		d.first, d.last = v.b.edgeOff[i], v.b.edgeOff[i+1]
	}
	if v.d != nil {
		if nd := v.d.node(a); nd != nil {
			d.more = nd.dyad(z)
			return d, d.Len() > 0
		}
	}
	return d, ok
}

// Edges calls f for every edge of a dyad in order of time until f returns false.
func (v *View) Edges(d Dyad, f func(Event, Direction) bool) {
	if v.d == nil {
		for i := d.first; i < d.last; i++ {
			if !f(v.b.edgeEv[i], v.b.edgeDir[i]&^special) {
				return
			}
		}
		return
	}
	v.slots(d, func(i uint32, o *overlaid, dir Direction) bool { return f(v.d.number(i, o), dir) })
}

// Size is roughly how many bytes the view takes.
func (v *View) Size() int64 {
	b := v.b
	n := int64(len(b.nodeTerm))*(4+16*4+4) + int64(len(b.events))*(16+4) + int64(len(b.partNode))*5 +
		int64(len(b.inEvent))*4 + int64(len(b.dyadNode))*4 + int64(len(b.edgeEv))*5 +
		4*int64(len(b.partOff)+len(b.inOff)+len(b.dyadOff)+len(b.edgeOff))
	for _, s := range [][]string{b.nodeName, b.nodeCode, b.nodeIRI} {
		for _, x := range s {
			n += int64(len(x))
		}
	}
	if v.d != nil {
		n += int64(len(v.d.over)) * 256
	}
	return n
}

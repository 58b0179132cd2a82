package view

import (
	"sort"

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

	nodeTerm []uint64 // ascending
	nodeKind []schema.EntityKind
	nodeName []string
	nodeCode []string
	nodeIRI  []string
	rep      []Node          // the node that stands for a state and its predecessors
	members  map[Node][]Node // of a rep with more than one member, in order of time
	valid    map[Node][]validity
	merged   map[uint64]uint64 // term of an entity -> that of the one it was merged into

	evTerm   []uint64
	evType   []uint8 // index into types, or 128 + relation
	evPlover []uint8
	evStatus []uint8
	evFrom   []schema.Day
	evTo     []schema.Day
	evGraph  []uint32
	evSure   []uint8 // confidence in hundredths

	partOff  []uint32 // event -> participants
	partNode []Node
	partRole []uint8

	inOff   []uint32 // node -> events that it takes part in, by time
	inEvent []Event

	dyadOff  []uint32 // node -> dyads, by neighbour
	dyadNode []Node
	edgeOff  []uint32 // dyad -> edges, by time; one more than there are dyads
	edgeEv   []Event
	edgeDir  []Direction

	graphs []Graph
}

type validity struct{ from, to schema.Day }

// Revision of the store that the view shows.
func (v *View) Revision() uint64 { return v.revision }

// Nodes counts the entities.
func (v *View) Nodes() int { return len(v.nodeTerm) }

// Events counts the events and relations.
func (v *View) Events() int { return len(v.evTerm) }

// Dyads counts the pairs of entities that an event or relation ties.
func (v *View) Dyads() int { return len(v.dyadNode) / 2 }

// Graphs lists the named graphs that state events.
func (v *View) Graphs() []Graph { return v.graphs }

// NodeOf finds the node of a store's id, that of the entity it was merged into where it
// was.
func (v *View) NodeOf(term uint64) (Node, bool) {
	if into, ok := v.merged[term]; ok {
		term = into
	}
	i := sort.Search(len(v.nodeTerm), func(i int) bool { return v.nodeTerm[i] >= term })
	if i < len(v.nodeTerm) && v.nodeTerm[i] == term {
		return Node(i), true
	}
	return None, false
}

// Kind, name, code and IRI of a node.
func (v *View) Kind(n Node) schema.EntityKind { return v.nodeKind[n] }

// Name is the node's preferred label.
func (v *View) Name(n Node) string { return v.nodeName[n] }

// Code is the node's usual code, "" where it has none.
func (v *View) Code(n Node) string { return v.nodeCode[n] }

// IRI is the node's name in the graph.
func (v *View) IRI(n Node) string { return v.nodeIRI[n] }

// Entity is the node as records name it.
func (v *View) Entity(n Node) schema.Entity {
	return schema.Entity{Kind: v.nodeKind[n], Name: v.nodeName[n], Code: v.nodeCode[n], ID: schema.IRI(v.nodeIRI[n])}
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

// Attributes of an event.
func (v *View) Attributes(e Event) Attributes {
	a := Attributes{Term: v.evTerm[e], From: v.evFrom[e], To: v.evTo[e], Graph: int(v.evGraph[e]),
		Confidence: float64(v.evSure[e]) / 100, Status: statuses[v.evStatus[e]]}
	if t := v.evType[e]; t >= relationBase {
		a.Relation = Relation(t - relationBase)
		return a
	}
	info := types[v.evType[e]]
	a.Type, a.Quad, a.Plover = info.Type, info.Quad, plovers[v.evPlover[e]]
	if q := schema.PloverQuad(a.Plover); q != schema.NoQuadClass {
		a.Quad = q
	}
	return a
}

// Dated reports whether the event has a date.
func (v *View) Dated(e Event) bool { return v.evFrom[e] != schema.DayMin || v.evTo[e] != schema.DayMax }

// Participants of an event, role by role. Not to be changed.
func (v *View) Participants(e Event) []Participant {
	list := make([]Participant, 0, v.partOff[e+1]-v.partOff[e])
	for i := v.partOff[e]; i < v.partOff[e+1]; i++ {
		list = append(list, Participant{v.partNode[i], roles[v.partRole[i]]})
	}
	return list
}

// EventsOf lists the events that a node takes part in, by time. Not to be changed.
func (v *View) EventsOf(n Node) []Event { return v.inEvent[v.inOff[n]:v.inOff[n+1]] }

// Dyad is a pair of neighbours with the edges between them.
type Dyad struct {
	To    Node
	first uint32
	last  uint32
}

// Len counts the dyad's edges.
func (d Dyad) Len() int { return int(d.last - d.first) }

// DyadsOf calls f for every neighbour of a node until f returns false.
func (v *View) DyadsOf(n Node, f func(Dyad) bool) {
	for i := v.dyadOff[n]; i < v.dyadOff[n+1]; i++ {
		if !f(Dyad{v.dyadNode[i], v.edgeOff[i], v.edgeOff[i+1]}) {
			return
		}
	}
}

// Degree counts a node's neighbours.
func (v *View) Degree(n Node) int { return int(v.dyadOff[n+1] - v.dyadOff[n]) }

// DyadBetween finds the dyad of two nodes.
func (v *View) DyadBetween(a, b Node) (Dyad, bool) {
	lo, hi := v.dyadOff[a], v.dyadOff[a+1]
	i := lo + uint32(sort.Search(int(hi-lo), func(i int) bool { return v.dyadNode[lo+uint32(i)] >= b }))
	if i < hi && v.dyadNode[i] == b {
		return Dyad{b, v.edgeOff[i], v.edgeOff[i+1]}, true
	}
	return Dyad{}, false
}

// Edges calls f for every edge of a dyad in order of time until f returns false.
func (v *View) Edges(d Dyad, f func(Event, Direction) bool) {
	for i := d.first; i < d.last; i++ {
		if !f(v.edgeEv[i], v.edgeDir[i]) {
			return
		}
	}
}

// Size is roughly how many bytes the view takes.
func (v *View) Size() int64 {
	n := int64(len(v.nodeTerm))*(8+16*4+4) + int64(len(v.evTerm))*(8+3+8+4+1) + int64(len(v.partNode))*5 +
		int64(len(v.inEvent))*4 + int64(len(v.dyadNode))*8 + int64(len(v.edgeEv))*5 +
		4*int64(len(v.partOff)+len(v.inOff)+len(v.dyadOff)+len(v.edgeOff))
	for _, s := range [][]string{v.nodeName, v.nodeCode, v.nodeIRI} {
		for _, x := range s {
			n += int64(len(x))
		}
	}
	return n
}

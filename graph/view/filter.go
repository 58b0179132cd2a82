package view

import (
	"entente/schema"
)

// Filter selects events by what the view knows of them. The zero Filter passes
// every event of documents and datasets and nothing else. Make a copy to change it.
type Filter struct {
	Types    []schema.EventType // any of these; with Plover, either list may match
	Plover   []string           // PLOVER roots
	Statuses []schema.Status
	// Window asks for overlap; a date that is not stated overlaps no window.
	Window schema.Date
	// AsOf asks for the graph of a day; see heldOn. Ended is what Endings tells of the view.
	AsOf          *schema.Day
	Ended         map[uint64]schema.Day
	Graphs        map[int]bool // only these graphs and the claims of these documents; nil is all
	MinConfidence float64
	Believe       Believe
	Advisory      bool // show claims with an advisory too
	// Same lists groups of events that may be one, in order of time: of each group the
	// first that passes is let through and the others are not.
	Same [][]Event
	// Relations are the ties other than events to let through.
	Relations []Relation
	// NoEvents lets relations through and nothing else.
	NoEvents bool
}

// Believe says whose graphs count.
type Believe struct {
	Speakers []Node // whose claims count
	Only     bool   // and nothing but these
}

// Compiled is a Filter with its lists as bit sets, for one view. It is safe for
// concurrent use.
type Compiled struct {
	Filter    Filter // what it was made of; not to be changed
	v         *View
	types     [256]bool
	anyType   bool
	plover    [256]bool
	anyStatus bool
	status    [256]bool
	window    bool
	from, to  schema.Day
	asOf      *schema.Day
	ended     map[uint64]schema.Day
	graphs    []bool
	graphWhy  []Reason
	sure      uint8
	quads     [][]schema.QuadClass
	plain     bool          // every event that is no relation and in no claim's graph passes
	kept      *[256][]bool  // by type and PLOVER root; nil is all
	hidden    map[slot]bool // others of a group than the one that stands for it
}

// Compile prepares a filter for many looks. Costs a little for every graph.
func (v *View) Compile(f Filter) *Compiled {
	c := &Compiled{Filter: f, v: v, asOf: f.AsOf, ended: f.Ended, sure: uint8(f.MinConfidence*100 + 0.5), quads: quads}
	c.anyType = len(f.Types) == 0 && len(f.Plover) == 0 && !f.NoEvents
	for _, t := range f.Types {
		if n, ok := typeNumber[t]; ok {
			c.types[n] = true
		}
	}
	for _, r := range f.Plover {
		if n := ploverNumber(r); n != 0 {
			c.plover[n] = true
		}
	}
	for _, r := range f.Relations {
		c.types[relationBase+uint8(r)] = true
	}
	c.anyStatus = len(f.Statuses) == 0
	for _, s := range f.Statuses {
		c.status[statusNumber(s)] = true
	}
	if !f.Window.IsZero() {
		c.window, c.from, c.to = true, f.Window.Earliest(), f.Window.Latest()
	}
	c.graphs, c.graphWhy = make([]bool, len(v.graphs)), make([]Reason, len(v.graphs))
	for i, g := range v.graphs {
		c.graphWhy[i] = disbelieved(f, i, g)
		c.graphs[i] = c.graphWhy[i] == 0
	}
	c.hidden = c.others(f.Same)
	c.plain = c.anyType && c.anyStatus && c.sure == 0 && !c.window && c.asOf == nil && len(c.hidden) == 0 && !v.unmarked
	for i, g := range v.graphs {
		c.plain = c.plain && (c.graphs[i] || g.Kind == ClaimGraph)
	}
	return c
}

// Plain tells that every event that is no relation and in no claim's graph passes.
func (c *Compiled) Plain() bool { return c.plain }

// slot is where an event's facts lie: in the base, or among what was laid over it.
type slot struct {
	base uint32
	over *overlaid
}

// others lists, of each group of events that may be one, those that pass after the
// first that does.
func (c *Compiled) others(groups [][]Event) map[slot]bool {
	hidden := map[slot]bool{}
	for _, group := range groups {
		met := false
		for _, e := range group {
			if !c.Pass(e) {
				continue
			}
			if met {
				hidden[c.slot(e)] = true
			}
			met = true
		}
	}
	return hidden
}

func (c *Compiled) slot(e Event) slot {
	i, o := c.v.slot(e)
	return slot{i, o}
}

// Pass reports whether the event passes. It reads 16 bytes of the view, and the
// participants where a day is asked for.
func (c *Compiled) Pass(e Event) bool {
	if c.v.d == nil {
		return c.pass(&c.v.b.events[e], uint32(e), nil)
	}
	i, o := c.v.d.slot(e)
	return c.passAt(i, o)
}

func (c *Compiled) passAt(i uint32, o *overlaid) bool {
	if o != nil {
		return c.pass(&o.facts, 0, o)
	}
	return c.pass(&c.v.b.events[i], i, nil)
}

func (c *Compiled) pass(f *facts, i uint32, o *overlaid) bool {
	if c.kept != nil && !c.kept[f.typ][f.plover] {
		return false
	}
	if f.typ >= relationBase {
		if !c.types[f.typ] {
			return false
		}
	} else if !c.anyType && !c.types[f.typ] && !c.plover[f.plover] {
		return false
	}
	if !c.graphs[f.graph] || (!c.anyStatus && !c.status[f.status]) || f.sure < c.sure {
		return false
	}
	if c.window && (f.from > c.to || f.to < c.from || !f.dated()) {
		return false
	}
	if len(c.hidden) > 0 && c.hidden[slot{i, o}] {
		return false
	}
	return c.asOf == nil || c.heldOn(f, i, o, *c.asOf)
}

// heldOn reports whether the event belongs to the graph of a day: it had surely begun
// by then, between participants that existed then. Terms in office, memberships and
// successions are in it within their time; what lasts until something ends it, such as
// an accession, until then; everything else, once it has happened, stays. What has no
// date is not in it.
func (c *Compiled) heldOn(f *facts, i uint32, o *overlaid, day schema.Day) bool {
	if !f.dated() || f.from > day {
		return false
	}
	if len(c.ended) > 0 && f.typ < relationBase {
		_, term := c.v.at(i, o)
		if end, ok := c.ended[uint64(term)]; ok && end <= day {
			return false
		}
	}
	if f.typ >= relationBase && f.to < day {
		return false
	}
	nodes, _ := c.v.partsAt(i, o)
	for _, n := range nodes {
		if !c.v.ExistsOn(n, day) {
			return false
		}
	}
	return true
}

// First gives the first event of a dyad that passes.
func (c *Compiled) First(d Dyad) (e Event, dir Direction, ok bool) {
	b := c.v.b
	if d.more == nil {
		for k := d.first; k < d.last; k++ {
			if c.passEdge(k) {
				return c.v.numberOf(uint32(b.edgeEv[k]), nil), b.edgeDir[k] &^ special, true
			}
		}
		return 0, 0, false
	}
	c.v.slots(d, func(i uint32, o *overlaid, edgeDir Direction) bool {
		if ok = c.passAt(i, o); ok {
			e, dir = c.v.d.number(i, o), edgeDir
		}
		return !ok
	})
	return e, dir, ok
}

// Edges calls f for every edge of a dyad that passes, in order of time, until f returns
// false. It is View.Edges with Pass, and looks up no number of an event that does not.
func (c *Compiled) Edges(d Dyad, f func(Event, Direction) bool) {
	b := c.v.b
	if d.more == nil {
		for k := d.first; k < d.last; k++ {
			if c.passEdge(k) && !f(c.v.numberOf(uint32(b.edgeEv[k]), nil), b.edgeDir[k]&^special) {
				return
			}
		}
		return
	}
	c.v.slots(d, func(i uint32, o *overlaid, dir Direction) bool {
		return !c.passAt(i, o) || f(c.v.d.number(i, o), dir)
	})
}

// Narrow is the filter with a further one by what an event is: a relation, or else a
// type and a PLOVER root.
func (c *Compiled) Narrow(keep func(schema.EventType, Relation, string) bool) *Compiled {
	next := *c
	next.kept = &[256][]bool{}
	for typ := range next.kept {
		row := make([]bool, len(plovers))
		for p, root := range plovers {
			switch {
			case typ >= relationBase:
				row[p] = typ-relationBase <= int(ActorOf) && keep("", Relation(typ-relationBase), root)
			case typ < len(types):
				row[p] = keep(types[typ].Type, NoRelation, root)
			}
			if c.kept != nil {
				row[p] = row[p] && c.kept[typ][p]
			}
		}
		next.kept[typ] = row
	}
	next.plain = false
	return &next
}

// passEdge reports whether the event of the base's edge passes.
func (c *Compiled) passEdge(k uint32) bool {
	b := c.v.b
	if c.plain && b.edgeDir[k]&special == 0 {
		return true
	}
	e := b.edgeEv[k]
	return c.pass(&b.events[e], uint32(e), nil)
}

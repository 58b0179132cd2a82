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
	Ended         map[Event]schema.Day
	Graphs        map[int]bool // only these graphs and the claims of these documents; nil is all
	MinConfidence float64
	Believe       Believe
	Advisory      bool // show claims with an advisory too
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
	ended     map[Event]schema.Day
	graphs    []bool
	graphWhy  []Reason
	sure      uint8
	quads     [][]schema.QuadClass
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
	return c
}

// Pass reports whether the event passes. It reads a few bytes of the view's arrays.
func (c *Compiled) Pass(e Event) bool {
	v := c.v
	t := v.evType[e]
	if t >= relationBase {
		if !c.types[t] {
			return false
		}
	} else if !c.anyType && !c.types[t] && !c.plover[v.evPlover[e]] {
		return false
	}
	if !c.graphs[v.evGraph[e]] || (!c.anyStatus && !c.status[v.evStatus[e]]) || v.evSure[e] < c.sure {
		return false
	}
	if c.window && (v.evFrom[e] > c.to || v.evTo[e] < c.from || !v.Dated(e)) {
		return false
	}
	return c.asOf == nil || c.heldOn(e, *c.asOf)
}

// heldOn reports whether the event belongs to the graph of a day: it had surely begun
// by then, between participants that existed then. Terms in office, memberships and
// successions are in it within their time; what lasts until something ends it, such as
// an accession, until then; everything else, once it has happened, stays. What has no
// date is not in it.
func (c *Compiled) heldOn(e Event, day schema.Day) bool {
	v := c.v
	if !v.Dated(e) || v.evFrom[e] > day {
		return false
	}
	if end, ok := c.ended[e]; ok && end <= day {
		return false
	}
	if v.evType[e] >= relationBase && v.evTo[e] < day {
		return false
	}
	for i := v.partOff[e]; i < v.partOff[e+1]; i++ {
		if !v.ExistsOn(v.partNode[i], day) {
			return false
		}
	}
	return true
}

// First gives the first event of a dyad that passes.
func (c *Compiled) First(d Dyad) (e Event, dir Direction, ok bool) {
	for i := d.first; i < d.last; i++ {
		if e := c.v.edgeEv[i]; c.Pass(e) {
			return e, c.v.edgeDir[i], true
		}
	}
	return 0, 0, false
}

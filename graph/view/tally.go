package view

import (
	"slices"

	"entente/schema"
)

// Tally sums up the passing events of a dyad.
type Tally struct {
	Count     int
	Types     []TypeCount
	Relations []RelationCount
	Graphs    []int                            // that state them, by their number in Graphs
	Quads     [schema.MaterialConflict + 1]int // by quad class, NoQuadClass too; events only
	From, To  schema.Day                       // of the dated ones; From is after To where there is none
}

// TypeCount is how many events of a type there are.
type TypeCount struct {
	Type  schema.EventType
	Count int
}

// RelationCount is how many ties of a kind there are.
type RelationCount struct {
	Relation Relation
	Count    int
}

// Count counts the passing events of a dyad. Costs a nanosecond an event or two, some
// more where the filter asks for something.
func (c *Compiled) Count(d Dyad) (n int) {
	if d.more == nil {
		for k := d.first; k < d.last; k++ {
			if c.passEdge(k) {
				n++
			}
		}
		return n
	}
	c.v.slots(d, func(i uint32, o *overlaid, _ Direction) bool {
		if c.passAt(i, o) {
			n++
		}
		return true
	})
	return n
}

// Tally counts by type and quad class what Count counts.
func (c *Compiled) Tally(d Dyad) Tally {
	t := Tally{From: schema.DayMax, To: schema.DayMin}
	var types [256]int
	c.v.Edges(d, func(e Event, _ Direction) bool {
		if !c.Pass(e) {
			return true
		}
		t.Count++
		f := c.v.facts(e)
		if g := int(f.graph); len(t.Graphs) == 0 || t.Graphs[len(t.Graphs)-1] != g && !slices.Contains(t.Graphs, g) {
			t.Graphs = append(t.Graphs, g)
		}
		types[f.typ]++
		if f.typ < relationBase {
			t.Quads[c.quads[f.typ][f.plover]]++
		}
		if f.dated() {
			t.From, t.To = min(t.From, f.from), max(t.To, f.to)
		}
		return true
	})
	for i, n := range types {
		switch {
		case n == 0:
		case i >= relationBase:
			t.Relations = append(t.Relations, RelationCount{Relation(i - relationBase), n})
		default:
			t.Types = append(t.Types, TypeCount{schema.Types()[i].Type, n})
		}
	}
	return t
}

// quadTable gives the quad class for type and root: that of the root, else of the type.
func quadTable() [][]schema.QuadClass {
	table := make([][]schema.QuadClass, len(types))
	for i, info := range types {
		table[i] = make([]schema.QuadClass, len(plovers))
		for j, root := range plovers {
			table[i][j] = info.Quad
			if q := schema.PloverQuad(root); q != schema.NoQuadClass {
				table[i][j] = q
			}
		}
	}
	return table
}

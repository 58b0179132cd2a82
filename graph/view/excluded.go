package view

// Reason is why a filter keeps an event out; reasons combine.
type Reason uint16

// The reasons.
const (
	ByType Reason = 1 << iota
	ByStatus
	ByWindow
	ByAsOf
	ByDocument
	ByBelief   // it is claimed, and its speaker is not believed; or facts are not
	ByAdvisory // it is asserted by a claim with an advisory
	ByConfidence
	BySame // another record of what may be the same event stands for it
	// NoEvent is for ties other than events that were not asked for.
	NoEvent
)

// Excluded tells all the reasons for which an event does not pass, 0 where it does.
// It is slower than Pass, and agrees with it.
func (c *Compiled) Excluded(e Event) (why Reason) {
	i, o := c.v.slot(e)
	f, _ := c.v.at(i, o)
	switch t := f.typ; {
	case t >= relationBase:
		if !c.types[t] {
			why |= NoEvent
		}
	case !c.anyType && !c.types[t] && !c.plover[f.plover]:
		why |= ByType
	}
	why |= c.graphWhy[f.graph]
	if !c.anyStatus && !c.status[f.status] {
		why |= ByStatus
	}
	if f.sure < c.sure {
		why |= ByConfidence
	}
	if c.window && (f.from > c.to || f.to < c.from || !f.dated()) {
		why |= ByWindow
	}
	if c.asOf != nil && !c.heldOn(f, i, o, *c.asOf) {
		why |= ByAsOf
	}
	if c.hidden[slot{i, o}] {
		why |= BySame
	}
	return why
}

// disbelieved tells why the events of a graph do not count, 0 where they do.
func disbelieved(f Filter, i int, g Graph) Reason {
	if f.Graphs != nil && !f.Graphs[i] && (g.Document < 0 || !f.Graphs[g.Document]) && g.Kind != ReferenceGraph {
		return ByDocument
	}
	if g.Kind != ClaimGraph {
		if f.Believe.Only && g.Kind != ReferenceGraph {
			return ByBelief
		}
		return 0
	}
	if g.Advisory && !f.Advisory {
		return ByAdvisory
	}
	for _, s := range f.Believe.Speakers {
		if s == g.Speaker && s != None {
			return 0
		}
	}
	return ByBelief
}

package view

import "sort"

// EventCursor goes through the events of a node, by time. It numbers those that it comes
// to, where EventsOf has to number all of a list that lies under changes.
type EventCursor struct {
	d    *delta
	list []Event     // of the base, still to come
	over []*overlaid // laid over it
	came int         // of the delta's events, those before the one at hand
	went int
	last int // place in the delta of the last one of over
}

// Cursor begins with the node's first event.
func (v *View) Cursor(n Node) EventCursor {
	lo, hi := within(v.b.inOff, n)
	c := EventCursor{d: v.d, list: v.b.inEvent[lo:hi]}
	if v.d != nil {
		if nd := v.d.node(n); nd != nil {
			c.over = nd.events
		}
	}
	return c
}

// Next gives the next event; false after the last.
func (c *EventCursor) Next() (Event, bool) {
	for len(c.list) > 0 {
		i := uint32(c.list[0])
		if len(c.over) > 0 && c.over[0].at <= i {
			return c.laid(), true
		}
		c.list = c.list[1:]
		d := c.d
		if d == nil {
			return Event(i), true
		}
		if c.went < len(d.gone) && d.gone[c.went] <= i {
			c.went = int(below(d.gone, i))
			if c.went < len(d.gone) && d.gone[c.went] == i {
				continue
			}
		}
		if c.came < len(d.at) && d.at[c.came] <= i {
			c.came = int(upTo(d.at, i))
		}
		return Event(i + uint32(c.came) - uint32(c.went)), true
	}
	if len(c.over) > 0 {
		return c.laid(), true
	}
	return 0, false
}

// laid numbers the next event of those laid over the base. Its place lies behind that of
// the one before, mostly not far.
func (c *EventCursor) laid() Event {
	o, all := c.over[0], c.d.over
	c.over = c.over[1:]
	lo, step := c.last, 1
	for lo+step < len(all) && compareOverlaid(all[lo+step], o) <= 0 {
		lo += step
		step *= 2
	}
	hi := min(lo+step, len(all))
	c.last = lo + sort.Search(hi-lo, func(k int) bool { return compareOverlaid(all[lo+k], o) >= 0 })
	return Event(c.d.pos[c.last])
}

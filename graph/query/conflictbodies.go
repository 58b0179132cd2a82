package query

import (
	"fmt"

	"entente/graph/view"
	"entente/schema"
)

// grace is how far, in days, tables and texts differ about when a body began or ended.
const grace = 2 * 366

// bodies finds accessions to, and acts of, organisations and treaties that were not
// founded yet or had ended, and memberships that begin before their body.
func (c *conflicts) bodies() error {
	for _, e := range c.withMemberships() {
		a := c.s.View.Attributes(e)
		if !c.s.View.Dated(e) || a.Status != schema.Occurred {
			continue
		}
		said, body := "", view.None
		c.s.View.EachParticipant(e, func(n view.Node, r schema.Role) bool {
			k := c.s.View.Kind(n)
			if (k == schema.Organisation || k == schema.Treaty) && r != schema.RolePlace {
				if said = c.unfounded(n, a); said != "" {
					body = n
				}
			}
			return said == ""
		})
		if said == "" {
			continue
		}
		if named, err := c.says(e, body); err != nil || !named {
			if err != nil {
				return err
			}
			continue
		}
		if err := c.add(ConflictNoBody, said, e); err != nil {
			return err
		}
	}
	return nil
}

// withMemberships are the events to compare and the memberships that documents state.
func (c *conflicts) withMemberships() []view.Event {
	list := c.passing()
	ties := c.s.View.Compile(view.Filter{Relations: []view.Relation{view.MemberOf}, NoEvents: true})
	for e := range c.s.View.Events() {
		ev := view.Event(e)
		if g := c.s.View.Graphs()[c.s.View.GraphOf(ev)]; g.Kind == view.FactGraph && ties.Pass(ev) && c.s.takesPart(ev, c.wanted) {
			list = append(list, ev)
		}
	}
	return list
}

// unfounded says so where a body did not exist at all in the time of an event.
func (c *conflicts) unfounded(n view.Node, a view.Attributes) string {
	from, to, ok := c.s.View.Existed(n)
	switch {
	case !ok:
		return ""
	case !from.Open() && (a.Relation == view.MemberOf && a.From < from-grace || a.Relation == view.NoRelation && !a.To.Open() && a.To < from-grace):
		return fmt.Sprintf("%s was founded on %s only, after %s", c.s.View.Name(n), from, span(a.From, a.To))
	case !to.Open() && !a.From.Open() && a.From > to+grace:
		return fmt.Sprintf("%s had ended on %s, before %s", c.s.View.Name(n), to, span(a.From, a.To))
	}
	return ""
}

// dead finds visits and meetings of persons after the day of their death, where the
// graph tells it.
func (c *conflicts) dead() error {
	for _, e := range c.passing() {
		a := c.s.View.Attributes(e)
		if !c.s.View.Dated(e) || a.From.Open() || a.Status != schema.Occurred || a.Type != schema.Visit && a.Type != schema.Meeting && a.Type != schema.Invitation {
			continue
		}
		for _, p := range c.s.View.Participants(e) {
			if c.s.View.Kind(p.Node) != schema.Person {
				continue
			}
			died, err := c.s.died(c.ctx, p.Node)
			if err != nil {
				return err
			}
			if died.IsZero() || a.From <= died.Latest() {
				continue
			}
			words, said, err := c.passageOn(e, p.Node)
			if err != nil {
				return err
			}
			if !said || words.has("funeral", "late", "tomb", "grave", "mausoleum", "memorial", "burial", "anniversary", "memory") {
				continue
			}
			if err := c.add(ConflictAfterDeath, fmt.Sprintf("%s died in %s, before %s", c.s.View.Name(p.Node), died, span(a.From, a.To)), e); err != nil {
				return err
			}
		}
	}
	return nil
}

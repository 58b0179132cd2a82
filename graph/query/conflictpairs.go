package query

import (
	"fmt"
	"slices"
	"strings"

	"entente/graph/view"
	"entente/schema"
)

// participants finds what is told of one event with participants that cannot both be
// right. Only what can be told apart from two events counts: the same treaty with other
// parties; the same deed of the same day the other way round; the same agreement of
// the same day with other mediators; the same change of leaders with other persons.
func (c *conflicts) participants() error {
	byKey := map[string][]view.Event{}
	for _, e := range c.passing() {
		a := c.s.View.Attributes(e)
		if a.Status != schema.Occurred || a.Relation != view.NoRelation {
			continue
		}
		for _, key := range c.occasions(e, a) {
			byKey[key] = append(byKey[key], e)
		}
	}
	for _, key := range sortedKeys(byKey) {
		list := byKey[key]
		for i, x := range list {
			for _, y := range list[i+1:] {
				said := c.differ(key, x, y)
				for _, e := range []view.Event{x, y} {
					if said == "" {
						break
					}
					named, err := c.says(e, c.actors(e)...)
					if err != nil {
						return err
					}
					if !named {
						said = ""
					}
				}
				if said != "" {
					if err := c.add(ConflictParticipants, said, x, y); err != nil {
						return err
					}
				}
			}
		}
	}
	return nil
}

// actors are the states and persons that the two tellings are compared by.
func (c *conflicts) actors(e view.Event) (list []view.Node) {
	c.s.View.EachParticipant(e, func(n view.Node, r schema.Role) bool {
		kind := c.s.View.Kind(n)
		if r != schema.RolePlace && (kind == schema.State || kind == schema.Person && c.s.View.Attributes(e).Type == schema.LeadershipChange) {
			list = append(list, n)
		}
		return true
	})
	return list
}

// occasions gives the keys under which an event may be told twice.
func (c *conflicts) occasions(e view.Event, a view.Attributes) (keys []string) {
	day := ""
	if a.From == a.To && !a.From.Open() {
		day = a.From.String()
	}
	source, target, party := c.states(e, schema.RoleSource), c.states(e, schema.RoleTarget), c.states(e, schema.RoleParty)
	switch a.Type {
	case schema.Agreement:
		if treaty := c.role(e, schema.RoleObject, schema.Treaty); len(treaty) == 1 && len(party) == 2 && c.s.View.Dated(e) {
			keys = append(keys, fmt.Sprint("treaty ", treaty, a.From.Year()))
		}
		fallthrough
	case schema.Ceasefire, schema.Mediation:
		if day != "" && len(party) == 2 && len(c.states(e, schema.RoleMediator)) > 0 {
			keys = append(keys, fmt.Sprint("mediator ", a.Type, party, day))
		}
	case schema.MilitaryAction, schema.ArmsTransfer, schema.Aid, schema.Sanction, schema.Recognition:
		if day != "" && len(source) == 1 && len(target) == 1 && source[0] != target[0] {
			both := []view.Node{source[0], target[0]}
			slices.Sort(both)
			keys = append(keys, fmt.Sprint("direction ", a.Type, both, day))
		}
	case schema.LeadershipChange:
		if day != "" && len(source) == 1 && len(c.role(e, schema.RoleSource, schema.Person)) == 1 && len(c.role(e, schema.RoleTarget, schema.Person)) == 0 {
			keys = append(keys, fmt.Sprint("leader ", source, day))
		}
	}
	return keys
}

// differ says how two tellings of one occasion exclude each other, "" where they do not.
func (c *conflicts) differ(key string, x, y view.Event) string {
	v := c.s.View
	if v.Attributes(x).Graph == v.Attributes(y).Graph { // one source tells of two events
		return ""
	}
	kind, _, _ := strings.Cut(key, " ")
	what := humanType(v.Attributes(x).Type)
	switch kind {
	case "treaty":
		if a, b := c.states(x, schema.RoleParty), c.states(y, schema.RoleParty); !slices.Equal(a, b) {
			return fmt.Sprintf("the same treaty is one between %s here and between %s there", c.named(x, schema.RoleParty), c.named(y, schema.RoleParty))
		}
	case "direction":
		if a, b := c.states(x, schema.RoleSource), c.states(y, schema.RoleSource); a[0] != b[0] {
			return fmt.Sprintf("the same %s goes out from %s here and from %s there", what, c.named(x, schema.RoleSource), c.named(y, schema.RoleSource))
		}
	case "mediator":
		a, b := c.states(x, schema.RoleMediator), c.states(y, schema.RoleMediator)
		if !slices.ContainsFunc(a, func(n view.Node) bool { return slices.Contains(b, n) }) {
			return fmt.Sprintf("the same %s is brought about by %s here and by %s there", what, c.named(x, schema.RoleMediator), c.named(y, schema.RoleMediator))
		}
	case "leader":
		a, b := c.role(x, schema.RoleSource, schema.Person), c.role(y, schema.RoleSource, schema.Person)
		if a[0] != b[0] {
			return fmt.Sprintf("on the same day %s comes to lead here and %s there", c.names(a), c.names(b))
		}
	}
	return ""
}

// states lists the states in a role, each by the node that stands for its lineage.
func (c *conflicts) states(e view.Event, role schema.Role) (list []view.Node) {
	for _, n := range c.role(e, role, schema.State) {
		if n = c.s.View.Representative(n); !slices.Contains(list, n) {
			list = append(list, n)
		}
	}
	slices.Sort(list)
	return list
}

// role lists the participants of a kind in a role.
func (c *conflicts) role(e view.Event, role schema.Role, kind schema.EntityKind) (list []view.Node) {
	c.s.View.EachParticipant(e, func(n view.Node, r schema.Role) bool {
		if r == role && c.s.View.Kind(n) == kind {
			list = append(list, n)
		}
		return true
	})
	return list
}

// named names the states in a role as the event names them.
func (c *conflicts) named(e view.Event, role schema.Role) string {
	return c.names(c.role(e, role, schema.State))
}

func (c *conflicts) names(list []view.Node) string {
	var names []string
	for _, n := range list {
		names = append(names, c.s.View.Name(n))
	}
	return strings.Join(names, " and ")
}

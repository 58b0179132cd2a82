package event

import (
	"slices"

	"entente/schema"
)

// bothSides makes those the parties who stand as authors or as helpers of what is their own: two
// states that open a bridge build it for each other, and the host whose president sits at the table
// is one of those who talk.
func bothSides(e *schema.Event) {
	if e.Type == schema.ProjectEvent && len(e.Target)+len(e.Party) == 0 && states(e.Source).n == 2 && !mixed(e.Source) {
		e.Source, e.Party = nil, e.Source
	}
	if len(e.Mediator) != 1 || e.Mediator[0].Kind != schema.State || e.Mediator[0].Code == "" {
		return
	}
	host := e.Mediator[0]
	if slices.ContainsFunc(e.Party, func(x schema.Entity) bool { return x.Kind == schema.Person && x.OfState(&host) }) {
		e.Mediator = nil
		e.Add(schema.RoleParty, host)
	}
}

// negotiators reports several names behind "negotiated by": they made the agreement and helped
// nobody else to it.
func (l *line) negotiators(c *chain) bool {
	return l.lowerAt(c.governor-1) == "negotiated" && len(c.mentions) > 1
}

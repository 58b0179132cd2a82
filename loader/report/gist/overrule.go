package gist

import (
	"slices"

	"entente/schema"
)

// Overrule reads a clause whose event was taken for one of another type, where all its words say that it is about
// something else: of the given one it is hardly. What it returns has the date and the participants that the clause gives it.
func (m *Model) Overrule(in Input, kind schema.EventType) (e schema.Event, at int, ok bool) {
	memo := in.Memo
	memo.clause = in
	g := memo.guess(&memo.clause)
	if g.kind == kind || g.sure < overSure || g.none > overNone || describes(&memo.clause) || g.at < 0 || memo.share(slices.Index(m.types, kind)) >= overShare {
		return e, -1, false
	}
	at, listed := telling(&memo.clause, g.kind)
	if !listed {
		at = g.at
	}
	memo.event = schema.Event{}
	m.tell(&memo.clause, g.kind, at, &memo.event)
	return memo.event, at, memo.event.Len() > 0
}

// How likely the other type must be, and how unlikely the given one and that nothing is told, for Overrule. Tried at .5, .65 and
// .8, at .02 to .2 and at .1 to .5 on texts that nobody had looked at.
const (
	overSure  = 0.65
	overShare = 0.1
	overNone  = 0.3
)

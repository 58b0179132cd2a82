package event

import (
	"slices"

	"entente/schema"
)

// declared reports whether a clause behind "that" tells what those who say it will do together:
// "declared on 11 November that they would form a confederation".
func (l *line) declared(said, at int) bool {
	if said >= at || said >= len(l.w) || !l.isVerb(said) || !l.e.lexicon.sets.Of("announcing").has(l.w[said].lemma) {
		return false
	}
	from := l.clauseStart(at)
	if l.lowerAt(from) != "that" {
		return false
	}
	return l.is(from+1, pronoun) && from > said
}

// dateOfSaying gives events without a date of their own the one of the verb that announces them:
// that of the decision.
func (l *line) dateOfSaying(said int, events []Found) {
	when := -1
	for i, end := l.clauseStart(said), l.clauseEnd(said); i < end; i++ {
		if w := l.w[i].when; w >= 0 && !l.whens[w].Duration && !l.whens[w].Date.IsZero() {
			when = w
		}
	}
	if when < 0 {
		return
	}
	for k := range events {
		if e := &events[k]; e.Event.Date.IsZero() {
			e.Event.Date, e.OwnDate, e.Explain.DateFrom = l.whens[when].Date, true, l.in.Text.Slice(l.whens[when].Span.Start, l.whens[when].Span.End)
		}
	}
}

// announcers puts the leader who makes it known beside the state of what the state does: "Carter announced that
// the United States would recognise Peking", "Castro and Obama made it known that Cuba and the United States
// would resume relations".
func (m *match) announcers(e *schema.Event) {
	l := m.l
	from := l.clauseStart(m.at)
	if m.l.in.Mode != Fact {
		return
	}
	k := -1
	if e.Type == schema.Statement {
		k = m.speaks(from)
	} else if l.lowerAt(from) == "that" {
		k = l.makesKnown(from)
	}
	if k < 0 {
		return
	}
	c := l.subject(k)
	if c < 0 || l.chains[c].possessive {
		return
	}
	role := schema.RoleSource
	if len(e.Source) == 0 {
		role = schema.RoleParty
	}
	list := *e.In(role)
	for _, mention := range l.chains[c].mentions {
		x := l.entities(mention, e.Date)
		if l.mentions[mention].Possessive || len(x) == 0 || x[0].Kind != schema.Person || x[0].State == "" || slices.ContainsFunc(list, func(y schema.Entity) bool { return y.Kind == schema.Person && y.State == x[0].State }) {
			continue
		}
		if i := slices.IndexFunc(list, func(y schema.Entity) bool { return x[0].OfState(&y) }); i >= 0 {
			list = slices.Insert(slices.Clone(list), i, x[0])
		}
	}
	*e.In(role) = list
}

// speaks is the verb with which a statement of a state is made by somebody: the trigger itself, or the one before the
// clause that it stands in, "told Congress that Spain would not give way". -1 for none.
func (m *match) speaks(from int) int {
	if k := m.l.groupBefore(from); k >= 0 && from > 0 && m.l.lowerAt(from) == "that" && m.l.says(k) {
		return k
	}
	if m.kind != verbWord || m.verb < 0 || m.passive || m.l.groups[m.verb].infinitive {
		return -1
	}
	return m.verb
}

// makesKnown is the verb before "that" with which one announces what one does: "announced that", "let it be
// known that". -1 for none.
func (l *line) makesKnown(from int) int {
	k := l.groupBefore(from)
	if k >= 0 && l.e.lexicon.sets.Of("announcing").has(l.groups[k].lemma) {
		return k
	}
	if l.lowerAt(from-1) != "known" {
		return -1
	}
	for j := k; j >= 0 && j > k-3; j-- {
		if w := l.groups[j].lemma; w == "let" || w == "make" {
			return j
		}
	}
	return -1
}

package event

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// realm gives somebody who comes to lead a state that one beside the name, where the words say which it is ("assumes the
// presidency of Ecuador") or who chose ("the Norwegian parliament elects Charles of Sweden king"): whoever is called to
// a throne abroad comes from another state than the one that changes its head.
func (m *match) realm(e *schema.Event) {
	if e.Type != schema.LeadershipChange || !slices.ContainsFunc(e.Source, func(x schema.Entity) bool { return x.Kind == schema.Person }) {
		return
	}
	own := states(e.Source)
	state, ok := m.postOf(e.Date)
	if !ok && m.chooses() {
		state, ok = m.electorate(e.Date)
	}
	if !ok || own.n > 1 || own.has(state.StateKey()) || own.n == 0 && !persons(e.Source) {
		return
	}
	if own.n == 1 && !m.chooses() {
		return // "Ion of Moldova became a minister of Romania"
	}
	e.Source = slices.DeleteFunc(slices.Clone(e.Source), func(x schema.Entity) bool { return x.Kind == schema.State })
	e.Add(schema.RoleSource, state)
}

// chooses reports a verb by which somebody is made the head of a state.
func (m *match) chooses() bool {
	return m.kind == verbWord && m.verb >= 0 && choosing.Has(m.l.groups[m.verb].lemma)
}

// choosing are the verbs of electors and of those who crown.
var choosing = text.SetOf("elect choose crown proclaim acclaim enthrone name install swear inaugurate become call")

// postOf is the state of the post behind the trigger: "elected King of Norway".
func (m *match) postOf(date schema.Date) (schema.Entity, bool) {
	l := m.l
	for k := range l.chains {
		c := &l.chains[k]
		if c.start < m.at || c.end > l.clauseEnd(m.at) {
			continue
		}
		if state, ok := l.titled(c); ok {
			return state, true
		}
		if c.governor < 1 || l.lowerAt(c.governor) != "of" || !l.e.lexicon.sets.Of("posts").has(l.lowerAt(c.governor-1)) {
			continue
		}
		if state, ok := l.stateAmong(c.mentions[:1], date); ok {
			return state, true
		}
	}
	return schema.Entity{}, false
}

// titled is the state of a post that is read as a name, where it says whose: "King of Norway".
func (l *line) titled(c *chain) (schema.Entity, bool) {
	if last := c.end - 1; l.lowerAt(last-1) != "of" && l.lowerAt(last-2) != "of" || l.in.State == nil {
		return schema.Entity{}, false
	}
	k := c.mentions[len(c.mentions)-1]
	if !l.e.lexicon.sets.Of("posts").has(l.lowerAt(l.from(k))) {
		return schema.Entity{}, false
	}
	for _, x := range l.mentions[k].Entities {
		if x.Kind == schema.State {
			return x, true
		}
		if state, ok := l.in.State(x.State); ok && x.State != "" {
			return state, true
		}
	}
	return schema.Entity{}, false
}

// electorate is the state of the assembly or the people that chose, where a name before it says whose it is.
func (m *match) electorate(date schema.Date) (schema.Entity, bool) {
	l := m.l
	k := l.subject(m.verb)
	if m.isPassive() {
		k = m.firstPrep([]string{"by"}, m.end)
	}
	if k < 0 {
		return schema.Entity{}, false
	}
	c := &l.chains[k]
	if !c.modifier && !c.possessive || !assemblies.Has(l.singular(l.nounBehind(c.end))) {
		return schema.Entity{}, false
	}
	return l.stateAmong(c.mentions, date)
}

// assemblies choose the head of their state.
var assemblies = text.SetOf("parliament assembly congress diet senate deputy mp storting riksdag volkskammer bundestag sejm knesset seim voter elector people council estate lawmaker")

// stateAmong is the first state among what mentions name.
func (l *line) stateAmong(mentions []int, date schema.Date) (schema.Entity, bool) {
	for _, k := range mentions {
		for _, x := range l.entities(k, date) {
			if x.Kind == schema.State {
				return x, true
			}
		}
	}
	return schema.Entity{}, false
}

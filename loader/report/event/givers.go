package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// givers makes the state by which goods or measures are called the one that gives or lifts them, where
// the verb is passive and nobody else is named to do so: "a Soviet loan was granted", "Uzbek gas
// supplies were stopped", "the British ban was lifted".
func (m *match) givers() {
	if m.kind != verbWord || m.verb < 0 || !m.isPassive() {
		return
	}
	source, target := m.fills.of(schema.RoleSource), m.fills.of(schema.RoleTarget)
	if len(target) != 1 || target[0].chain < 0 || len(source) > 0 && source[0].at >= 0 {
		return
	}
	l := m.l
	c := &l.chains[target[0].chain]
	if !c.modifier || len(c.mentions) != 1 || l.mentions[c.mentions[0]].Form != text.FormAdjective || c.start > m.at || c.governor >= 0 {
		return
	}
	if !m.l.e.lexicon.sets.Of(givenIn(m.r.Type)).has(l.singular(c.head)) {
		return
	}
	if giver := m.asSource(target); len(giver) > 0 {
		m.fills.set(schema.RoleTarget, nil)
		m.fills.set(schema.RoleSource, giver)
	}
}

// asSource are the fills of a target for a source.
func (m *match) asSource(target []fill) []fill {
	out := append([]fill(nil), target...)
	out[0].kinds = 0
	return out
}

// givenIn is the word set of what is called by its giver in a type of event.
func givenIn(t schema.EventType) string {
	switch t {
	case schema.Aid, schema.ArmsTransfer:
		return "given-goods"
	case schema.Sanction:
		return "given-supplies"
	case schema.SanctionLifted:
		return "given-measures"
	}
	return ""
}

// singular is the lemma of a noun.
func (l *line) singular(i int) string {
	w := l.lowerAt(i)
	if noun, ok := l.e.lexicon.nouns[w]; ok {
		return noun
	}
	return w
}

package event

import (
	"strings"

	"entente/schema"
)

// strangerActs reports that the deed is done by persons who act for no state that is named:
// "Gunmen attacked the embassy", "was shot by an unidentified assailant". Then the other
// state of the document is not its source.
func (m *match) strangerActs() bool { return m.strangerAt() >= 0 }

// strangerAt is the word for such persons who do the deed, -1 for none.
func (m *match) strangerAt() int {
	l := m.l
	if m.kind != verbWord || m.verb < 0 {
		return -1
	}
	if m.passive {
		for i := m.end; i < min(len(l.w), m.end+8); i++ {
			if l.w[i].lower == "by" {
				return l.stranger(i+1, min(len(l.w), i+6))
			}
		}
		return -1
	}
	start := l.groups[m.verb].start
	return l.stranger(max(m.from, start-4), start)
}

// addStranger puts such persons into the role of who acts, where nobody else does: armed
// ones, several, as a group.
func (m *match) addStranger(e *schema.Event) {
	if _, ok := m.r.fillers[schema.RoleSource]; !ok || len(e.Source)+len(e.Party) > 0 {
		return
	}
	i := m.strangerAt()
	if i < 0 || m.l.w[i].mention >= 0 || !m.l.e.lexicon.sets.Of("armed-strangers").has(m.l.w[i].lower) && !m.l.e.lexicon.sets.Of("armed-strangers").has(m.l.w[i].lemma) {
		return
	}
	if m.l.w[i].lower != m.l.w[i].lemma || strings.HasSuffix(m.l.w[i].lower, "men") {
		e.Add(schema.RoleSource, schema.Entity{Kind: schema.Group, Name: m.l.w[i].lower})
	}
}

// stranger finds a noun for such persons between two words, -1 for none.
func (l *line) stranger(from, to int) int {
	for i := from; i < to; i++ {
		if l.e.lexicon.sets.Of("strangers").has(l.w[i].lemma) || l.e.lexicon.sets.Of("strangers").has(l.w[i].lower) {
			return i
		}
	}
	return -1
}

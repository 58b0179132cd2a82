package event

// strangerActs reports that the deed is done by persons who act for no state that is named:
// "Gunmen attacked the embassy", "was shot by an unidentified assailant". Then the other
// state of the document is not its source.
func (m *match) strangerActs() bool {
	l := m.l
	if m.kind != verbWord || m.verb < 0 {
		return false
	}
	if m.passive {
		for i := m.end; i < min(len(l.w), m.end+8); i++ {
			if l.w[i].lower == "by" {
				return l.stranger(i+1, min(len(l.w), i+6))
			}
		}
		return false
	}
	start := l.groups[m.verb].start
	return l.stranger(max(m.from, start-4), start)
}

// stranger reports whether a noun for such persons stands between two words.
func (l *line) stranger(from, to int) bool {
	for i := from; i < to; i++ {
		if l.e.lexicon.sets["strangers"].has(l.w[i].lemma) || l.e.lexicon.sets["strangers"].has(l.w[i].lower) {
			return true
		}
	}
	return false
}

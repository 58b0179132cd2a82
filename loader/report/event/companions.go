package event

// companions are those with whom the subject does what the verb tells, where words between say so:
// "Poland entered NATO, together with the Czech Republic and Hungary", "Polish troops, alongside
// Hungarian units, invaded".
func (m *match) companions() []int {
	if m.kind != verbWord || m.verb < 0 || m.isPassive() {
		return nil
	}
	l := m.l
	var out []int
	end := l.clauseEnd(m.at)
	for k := range l.chains {
		c := &l.chains[k]
		if c.governor < m.from || c.governor < 0 || c.start >= end {
			continue
		}
		switch l.lowerAt(c.governor) {
		case "alongside":
			out = append(out, k)
		case "with":
			switch l.lowerAt(c.governor - 1) {
			case "together", "jointly", "along":
				out = append(out, k)
			}
		}
	}
	return out
}

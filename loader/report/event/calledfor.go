package event

// calledFor reports the time of what the words call or provide for, not of what they tell: "the accords end the fighting and
// call for elections in 1956".
func (m *match) calledFor(w int) bool {
	l := m.l
	for j := l.whens[w].Tokens.Start - l.span.Start - 1; j > m.end; j-- {
		switch l.lowerAt(j) {
		case ",", ";":
			return false
		case "for":
			switch l.lowerAt(j - 1) {
			case "call", "calls", "called", "calling", "provide", "provides", "provided", "providing":
				return true
			}
		}
	}
	return false
}

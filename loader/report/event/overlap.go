package event

// Overlapped reports whether words of what states the i-th of some events, in the order in which Read gives them, state another
// one too. Only those of the same part of a sentence can, so that it costs a look at these alone.
func Overlapped(found []Found, i int) bool {
	f := &found[i]
	for j := i - 1; j >= 0 && found[j].part == f.part; j-- {
		if found[j].Span.Overlaps(f.Span) {
			return true
		}
	}
	for j := i + 1; j < len(found) && found[j].part == f.part; j++ {
		if found[j].Span.Overlaps(f.Span) {
			return true
		}
	}
	return false
}

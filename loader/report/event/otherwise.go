package event

import "slices"

// withoutElse drops the events of else rules where another rule has read what follows in the
// clause: who "promised to withdraw its troops" plans a withdrawal, and the promise is no event
// beside it.
func withoutElse(found []Found) []Found {
	return slices.DeleteFunc(found, func(f Found) bool {
		return f.until > 0 && slices.ContainsFunc(found, func(o Found) bool { return o.until == 0 && o.at > f.at && o.at < f.until })
	})
}

// givesWayUntil is the code point at which what a verb of promising governs ends: with its
// clause, a comma, or where it is told when ("after talks").
func (m *match) givesWayUntil() int {
	if !m.r.Else {
		return 0
	}
	l := m.l
	i := m.end
	for i < len(l.w) && !l.bounds[i] && l.w[i].lower != "," && l.w[i].lower != ";" && !(l.is(i, timeReference) && l.w[i].mention < 0) {
		i++
	}
	return l.codePoints(m.at, i).End
}

package event

import "entente/schema"

// signers adds those whom a dated note without a verb sets beside the agreement it names, as who made it: "Basic Treaty, Gyula Horn
// and Vladimír Mečiar, in Paris", "Joint Declaration: Obuchi + Kim Dae-jung", "Manila Accord by Macapagal and Sukarno". A person
// whose state nobody knows may be anybody.
func (m *match) signers(f *Found) {
	l, e := m.l, &f.Event
	if e.Type != schema.Agreement || m.kind == verbWord || m.l.in.Mode != Fact || l.in.LeadDate.IsZero() || l.in.State == nil || l.verbBetween(0, len(l.w)) {
		return
	}
	if l.tripartite(m.npStart, m.at) && states(e.Party).n < 2 && len(l.in.Pair) == 2 && len(e.Party) > 0 {
		for _, x := range l.in.Pair {
			e.Add(schema.RoleParty, x)
		}
	}
	var all []schema.Entity
	persons := 0
	for i := m.end; i < len(l.w) && persons < maxSigners && l.lowerAt(i) != ";"; i++ {
		k := l.w[i].mention
		if k < 0 || l.from(k) != i || !l.isPerson(k) || !l.signs(i, k) {
			continue
		}
		for _, x := range l.entities(k, e.Date) {
			if x.Kind != schema.Person || x.State == "" || x.Office == groupLeader || x.Among(e.Party) || x.Among(e.Mediator) {
				continue
			}
			if s, ok := l.in.State(x.State); ok {
				all = append(all, x, s)
				persons++
			}
		}
	}
	if persons == 0 {
		return
	}
	if f.Explain.OfPair(schema.RoleParty) && states(all).n > 1 {
		e.Party = nil // those named are who made it, not the section's two states
	}
	for _, x := range all {
		e.Add(schema.RoleParty, x)
	}
}

// tripartite reports words before an agreement that make it one of three: the section's two states, and whom it names.
func (l *line) tripartite(from, to int) bool {
	for i := max(from, 0); i < to; i++ {
		switch l.lowerAt(i) {
		case "tripartite", "trilateral", "three":
			return true
		}
	}
	return false
}

// maxSigners is how many persons make an agreement at the most.
const maxSigners = 8

// signs reports a person whom a comma, a colon, a sign or "by" and "and" join to what stands before.
func (l *line) signs(i, k int) bool {
	if to := l.to(k); l.lowerAt(to) == "'s" || l.lowerAt(to) == "'" {
		return false // "on Kaunda's proposal"
	}
	switch l.lowerAt(i - 1) {
	case ",", ":", "by", "and", "&", "+", "/", "–", "-", "(", "between":
		return true
	}
	return false
}

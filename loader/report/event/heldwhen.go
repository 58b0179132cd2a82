package event

import "entente/schema"

// heldWhen is the time that stands before the noun of what somebody wins, "won the May 2009 election": an election is won when
// it is held, unlike a treaty, which bears its year long after. -1 where none does, or where the entry has a date.
func (m *match) heldWhen() int {
	l := m.l
	if m.r.Type != schema.LeadershipChange || m.acted <= m.at || !l.in.LeadDate.IsZero() && !l.in.ranOn {
		return -1
	}
	for i := m.acted - 1; i > m.at && i > m.acted-4; i-- {
		if w := l.w[i].when; w >= 0 && !l.whens[w].Duration && !l.whens[w].Date.IsZero() {
			return w
		}
		if l.isVerb(i) || l.lowerAt(i) == "," {
			return -1
		}
	}
	return -1
}

package event

import "entente/schema"

// sideOf is the open interval before or after an entry's day in which what the entry tells
// beside its own event lies: "22 May: closes the straits, having sent the force home" is
// before, "later accuses Iran" after. Empty where the day itself is meant, or where the entry
// gives no day: within a year or month, both are often the same.
func (m *match) sideOf(d dated) string {
	if d.date != m.l.in.LeadDate || !d.date.IsDay() || m.l.in.Mode != Fact || m.verb < 0 || d.when > 0 || d.when == 0 && m.verb == 0 {
		return ""
	}
	l, g := m.l, &m.l.groups[m.verb]
	if g.future || g.possible || m.status == schema.Planned {
		return ""
	}
	for i := g.start; i < g.head; i++ {
		if w := l.lowerAt(i); w == "had" || w == "having" {
			return "../" + d.date.String()
		}
	}
	for i := g.start - 1; i < g.head; i++ {
		switch l.lowerAt(i) {
		case "later", "subsequently", "afterwards", "eventually":
			return d.date.String() + "/.."
		}
	}
	return ""
}

package mention

import (
	"slices"
	"strings"
)

// realmOf finds which state "the kingdom" or "the sultanate" means: of the two whom the document is about the only one that is
// called so in full, else what "the country" would mean.
func (d *reading) realmOf(k int) []int {
	noun := d.tok(d.found[k].Tokens.End - 1).Lower
	var out []int
	for _, s := range d.subject {
		f := &d.found[s]
		if f.kind == kindState && slices.ContainsFunc(f.entries, func(e entry) bool { return d.calledRealm(e.key, noun) }) {
			out = append(out, s)
		}
	}
	if len(out) == 1 {
		return out
	}
	return d.stateBefore(k)
}

// calledRealm reports a state whose full name has a noun: "Kingdom of Hawaii".
func (d *reading) calledRealm(key, noun string) bool {
	s, ok := d.rec.tables.State(key)
	return ok && strings.Contains(strings.ToLower(s.Official), noun)
}

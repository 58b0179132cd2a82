package view

import (
	"sort"

	"entente/schema"
)

// Find gives the event of a store's id by its date: first and last day, open where it
// has none. Costs a binary search; numbers of events differ between views, ids do not.
func (v *View) Find(term uint64, from, to schema.Day) (Event, bool) {
	if term>>32 != 0 {
		return 0, false
	}
	want := rank{span: span{from, to}, term: uint32(term)}
	if v.d != nil {
		i := sort.Search(len(v.d.over), func(i int) bool { return v.d.over[i].rank.compare(want) >= 0 })
		if i < len(v.d.over) {
			if o := v.d.over[i]; o.rank.span == want.span && o.rank.term == want.term && o.facts.typ < relationBase {
				return Event(v.d.pos[i]), true
			}
		}
	}
	b := v.b
	i := sort.Search(len(b.events), func(i int) bool {
		f := &b.events[i]
		c := span{f.from, f.to}.compare(want.span)
		return c > 0 || c == 0 && b.evTerm[i] >= want.term
	})
	if i == len(b.events) || b.evTerm[i] != want.term || b.events[i].typ >= relationBase || (span{b.events[i].from, b.events[i].to}) != want.span {
		return 0, false
	}
	if v.d != nil && v.d.went(uint32(i)) {
		return 0, false
	}
	return v.numberOf(uint32(i), nil), true
}

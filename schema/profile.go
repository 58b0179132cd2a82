package schema

import (
	"cmp"
	"slices"
)

// Profile is what is known beforehand of an entity, beyond what a record says of
// it: names, codes, when it existed, who succeeded it, offices and memberships.
type Profile struct {
	Entity
	OfficialName string
	ISO3         string // ISO 3166-1 alpha-3, or the alpha-3 that ISO 3166-3 withdrew
	COW, GW      []int  // Correlates of War and Gleditsch-Ward numbers
	Valid        []Interval
	Successors   []string // keys of the states that followed
	Continuation []string // those of them that are the same state under another name or constitution
	Offices      []Term
	Died         Date // of a person; zero where that is not known
	Memberships  []Membership
	Capital      string
	Located      string // key of the state a place lies in
}

// Interval is a time in which something held. A zero end is open.
type Interval struct{ From, To Date }

// Holds reports whether the interval may hold on the day.
func (i Interval) Holds(d Day) bool { return i.From.Earliest() <= d && d <= i.To.Latest() }

// Term is a time in an office.
type Term struct {
	Office string
	State  string // key of the state, "" for an office of an organisation
	Head   string // state, government, both, effective, or ""
	Interval
}

// Membership is a time in an organisation or under a treaty.
type Membership struct {
	Of   IRI    // the organisation or treaty
	Role string // member or observer
	Interval
}

// SortProfile puts a profile's lists in order of time, then of name.
func SortProfile(p *Profile) {
	slices.Sort(p.COW)
	slices.Sort(p.GW)
	slices.SortFunc(p.Valid, compareIntervals)
	slices.Sort(p.Successors)
	slices.Sort(p.Continuation)
	slices.SortFunc(p.Offices, func(a, b Term) int {
		return cmp.Or(compareIntervals(a.Interval, b.Interval), cmp.Compare(a.Office, b.Office), cmp.Compare(a.State, b.State))
	})
	slices.SortFunc(p.Memberships, func(a, b Membership) int {
		return cmp.Or(compareIntervals(a.Interval, b.Interval), cmp.Compare(a.Of, b.Of), cmp.Compare(a.Role, b.Role))
	})
}

func compareIntervals(a, b Interval) int {
	return cmp.Or(cmp.Compare(a.From.Earliest(), b.From.Earliest()), cmp.Compare(a.To.Latest(), b.To.Latest()), cmp.Compare(a.From.String(), b.From.String()))
}

package mention

import (
	"slices"

	"entente/schema"
	"entente/schema/reference"
)

// pick chooses among namesakes: of those who ever held the stated office, the one whose
// time in office is nearest to the date. Where the date is not stated by the text,
// heads of state and government come first.
func pick(known []*reference.Person, office string, date schema.Date, stated bool) *reference.Person {
	if len(known) < 2 {
		if len(known) == 1 {
			return known[0]
		}
		return nil
	}
	var best *reference.Person
	bestGap := 0
	for _, p := range known {
		gap := gapOf(p, date)
		if office != "" && !holds(p, func(t reference.Term) bool { return t.Office == office }) {
			gap += never
		}
		if !stated && !holds(p, func(t reference.Term) bool { return t.Head != reference.NotHead }) {
			gap += never / 2
		}
		if best == nil || gap < bestGap {
			best, bestGap = p, gap
		}
	}
	return best
}

// never is more days than lie between any two dates of the tables.
const never = 1 << 21

func holds(p *reference.Person, fits func(reference.Term) bool) bool {
	return slices.ContainsFunc(p.Terms, fits)
}

// gapOf is how many days lie between a date, without one today, and a person's nearest
// term.
func gapOf(p *reference.Person, date schema.Date) int {
	first, last := bounds(date)
	best := never
	for _, t := range p.Terms {
		gap := 0
		switch {
		case last < t.When.From:
			gap = int(t.When.From - last)
		case first >= t.When.To:
			gap = int(first-t.When.To) + 1
		}
		best = min(best, gap)
	}
	return best
}

// termAt is the term of a person that a date and a stated office mean: the stated
// office's where it was held, else the highest at the date, else the nearest before it.
func termAt(p *reference.Person, office string, date schema.Date) (reference.Term, bool) {
	first, last := bounds(date)
	var best reference.Term
	found, bestRank := false, 0
	for _, t := range p.Terms {
		if date.IsZero() || t.When.From > last || t.When.To <= first {
			continue
		}
		rank := headRank(t.Head)
		if t.Office == office {
			rank = -1
		}
		if !found || rank < bestRank {
			best, bestRank, found = t, rank, true
		}
	}
	if found {
		return best, true
	}
	for _, t := range p.Terms {
		if t.Office == office {
			return t, true
		}
	}
	if office != "" || len(p.Terms) == 0 {
		return reference.Term{}, false
	}
	best = p.Terms[0]
	for _, t := range p.Terms {
		if headRank(t.Head) < headRank(best.Head) {
			best = t
		}
	}
	return best, true
}

func headRank(h reference.Head) int {
	switch h {
	case reference.HeadOfBoth:
		return 0
	case reference.HeadOfState:
		return 1
	case reference.HeadOfGovernment:
		return 2
	case reference.EffectiveHead:
		return 3
	}
	return 4
}

// termsDate is the interval of a person's terms: of one office, or from the first day
// to the last as head of state or government, or in any office.
func termsDate(p *reference.Person, office string) (schema.Date, bool) {
	from, to := schema.DayMax, schema.DayMin
	heads, formal := false, false
	for _, t := range p.Terms {
		heads = heads || t.Head != reference.NotHead
		formal = formal || t.Head != reference.NotHead && t.Head != reference.EffectiveHead
	}
	for _, t := range p.Terms {
		if office != "" && t.Office != office || office == "" && heads && t.Head == reference.NotHead {
			continue
		}
		if office == "" && formal && t.Head == reference.EffectiveHead && t.When.To-t.When.From < takeover {
			continue
		}
		from, to = min(from, t.When.From), max(to, t.When.To)
	}
	if from.Open() || to == schema.DayMin {
		return schema.Date{}, false
	}
	if to.Open() {
		d, err := schema.ParseDate(from.String() + "/..")
		return d, err == nil
	}
	return schema.DateBetween(from, to-1), true
}

// takeover is how many days of power without an office, between a coup and the office
// that it leads to, are not counted as a time in office.
const takeover = 90

// family is the key under which a state and those it continues are counted as one.
func family(tables *reference.Tables, key string) string {
	if s, ok := tables.State(key); ok && !s.ExistsAt(today) {
		for _, next := range tables.Successors(key) {
			if next.Kind == reference.Continues {
				return family(tables, next.Successor)
			}
		}
	}
	return key
}

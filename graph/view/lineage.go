package view

import (
	"cmp"
	"slices"

	"entente/schema"
)

// succession is a state with one that continues it.
type succession struct{ old, next Node }

// layLineage joins each state with the one that continues it.
func (b *builder) layLineage(v *View) {
	for _, s := range b.existing {
		if n, ok := v.NodeOf(s.term); ok {
			for _, node := range s.valid {
				v.valid[n] = append(v.valid[n], b.boundsOf(node))
			}
		}
	}
	var pairs []succession
	for _, s := range b.followed {
		for _, next := range s.next {
			old, ok1 := v.NodeOf(s.term)
			later, ok2 := v.NodeOf(next)
			if ok1 && ok2 {
				pairs = append(pairs, succession{old, later})
			}
		}
	}
	v.succeed(pairs)
}

// succeed makes the lineages. Two states that existed side by side are never
// joined: East Germany did not become another Germany's past.
func (v *View) succeed(pairs []succession) {
	v.rep, v.members = make([]Node, v.nodes), map[Node][]Node{}
	for n := range v.rep {
		v.rep[n] = Node(n)
	}
	for n := range v.valid {
		v.valid[n] = slices.Clone(v.valid[n])
		slices.SortFunc(v.valid[n], span.compare)
	}
	term := func(n Node) uint32 { return v.term(n) } // numbers of nodes depend on what came when
	slices.SortFunc(pairs, func(a, b succession) int {
		return cmp.Or(cmp.Compare(term(a.old), term(b.old)), cmp.Compare(term(a.next), term(b.next)))
	})
	for _, p := range pairs {
		v.join(p.old, p.next)
	}
}

func (v *View) join(old, next Node) {
	a, z := v.Lineage(old), v.Lineage(next)
	if v.rep[old] == v.rep[next] {
		return
	}
	for _, x := range a {
		for _, y := range z {
			if v.sideBySide(x, y) {
				return
			}
		}
	}
	all := append(slices.Clone(a), z...)
	v.sortLineage(all)
	delete(v.members, v.rep[old])
	delete(v.members, v.rep[next])
	rep := slices.Min(all)
	for _, n := range all {
		v.rep[n] = rep
	}
	v.members[rep] = all
}

func (v *View) sortLineage(all []Node) {
	slices.SortFunc(all, func(x, y Node) int {
		return cmp.Or(cmp.Compare(v.begins(x), v.begins(y)), cmp.Compare(v.term(x), v.term(y)))
	})
}

// sideBySide reports whether two states existed for more than a month together;
// a handover may take some days in the tables.
func (v *View) sideBySide(x, y Node) bool {
	const month = 31
	for _, a := range v.valid[x] {
		for _, b := range v.valid[y] {
			if int64(min(a.to, b.to))-int64(max(a.from, b.from)) > month {
				return true
			}
		}
	}
	return false
}

func (v *View) begins(n Node) schema.Day {
	first := schema.DayMax
	for _, s := range v.valid[n] {
		first = min(first, s.from)
	}
	return first
}

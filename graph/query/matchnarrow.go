package query

import (
	"entente/graph/query/gql"
	"entente/graph/view"
)

// narrow looks for a node pattern in the middle that fewer entities fit than either end,
// because it asks for a code or a name, and works out from there which entities every
// other node pattern can stand for: neighbours by the edges of the pattern, outward to both
// ends (a semi-join, as in Yannakakis 1981). The walk then begins at those of the first alone and
// enters no other. It leaves out nothing that matches: conditions and directions are not
// looked at. Costs a look at the surroundings of what the middle fits.
func (m *matcher) narrow(first, last int) error {
	m.lead = -1
	l, err := m.s.labels(m.ctx)
	if err != nil {
		return err
	}
	var from []view.Node
	for i := 1; i+1 < len(m.nodes); i++ {
		if _, named := m.named(m.nodes[i].Where, l); !named {
			continue
		}
		list, err := m.candidates(m.nodes[i])
		if err != nil {
			return err
		}
		if len(list) < min(first, last) && (m.lead < 0 || len(list) < len(from)) {
			m.lead, from = i, list
		}
	}
	if m.lead < 0 {
		return nil
	}
	m.allowed = make([]map[view.Node]bool, len(m.nodes))
	m.allowed[m.lead] = map[view.Node]bool{}
	for _, n := range from {
		m.allowed[m.lead][n] = true
	}
	for i := m.lead - 1; i >= 0; i-- {
		m.allowed[i] = m.across(i, m.allowed[i+1], m.nodes[i])
	}
	for i := m.lead + 1; i < len(m.nodes); i++ {
		m.allowed[i] = m.across(i-1, m.allowed[i-1], m.nodes[i])
	}
	starts := m.starts[:0:0]
	for _, n := range m.starts {
		if m.allowed[0][n] {
			starts = append(starts, n)
		}
	}
	m.starts = starts
	return nil
}

// across gives the entities of a node pattern that the edge pattern i can tie to those on its
// other side.
func (m *matcher) across(i int, side map[view.Node]bool, to gql.Element) map[view.Node]bool {
	e := m.edges[i]
	most := m.most
	if e.Max >= 0 {
		most = min(most, e.Max)
	}
	reached := map[view.Node]bool{} // by at least one edge, or by none where that will do
	frontier := make([]view.Node, 0, len(side))
	for n := range side {
		frontier = append(frontier, n)
		if e.Min == 0 {
			reached[n] = true
		}
	}
	seen := map[view.Node]bool{}
	for step := 0; step < most && len(frontier) > 0; step++ {
		var next []view.Node
		for _, n := range frontier {
			m.s.View.DyadsOf(n, func(d view.Dyad) bool {
				if seen[d.To] {
					return true
				}
				if _, _, ok := m.passes[i].First(d); ok {
					seen[d.To], reached[d.To] = true, true
					next = append(next, d.To)
				}
				return true
			})
		}
		frontier = next
	}
	for n := range reached {
		if !m.bearsKind(n, to.Labels) {
			delete(reached, n)
		}
	}
	return reached
}

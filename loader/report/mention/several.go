package mention

import "slices"

// maxSeveral is how many sentences are looked through for those whom "the three states" means.
const maxSeveral = 4

// severalBefore finds whom "the three states" or "the four presidents" means: a sentence before, or its own
// so far, that names as many, no more and no fewer; of states the document's two and the one other that
// a sentence names. Nobody where none does.
func (d *reading) severalBefore(k int) []int {
	f := &d.found[k]
	for back := 0; back <= maxSeveral; back++ {
		if back > 0 && d.breakBetween(f.sentence-back+1) {
			return nil
		}
		from, to := d.mentions(f.sentence-back, k)
		if f.office != "" {
			if persons := d.personsIn(from, to); len(persons) == f.several {
				return persons
			}
			continue
		}
		if group := d.listOf(from, to, f.several); group != nil {
			return group
		}
		states := d.states(from, to)
		if len(states) == f.several {
			return states
		}
		if others := d.besideSubject(states); len(others) == 1 && len(d.subject)+1 == f.several {
			return append(slices.Clone(d.subject), others[0])
		}
	}
	return nil
}

// listOf is a list of so many states that "and" joins, the last of a sentence; nil for none.
func (d *reading) listOf(from, to, many int) []int {
	var last []int
	for j := from; j < to; j++ {
		group := d.chain(j, to)
		if len(group) == many && !slices.ContainsFunc(group, func(o int) bool { return d.found[o].kind != kindState }) {
			last = group
		}
		j += max(len(group)-1, 0)
	}
	return last
}

// besideSubject are the states of a list that the document is not about.
func (d *reading) besideSubject(states []int) []int {
	return slices.DeleteFunc(slices.Clone(states), func(k int) bool { return len(d.ofSubject([]int{k})) == 1 })
}

// personsIn are the different persons of some mentions.
func (d *reading) personsIn(from, to int) []int {
	var out []int
	for j := from; j < to; j++ {
		r := d.refer(j)
		if d.isPerson(j) && len(r) == 1 && !slices.ContainsFunc(out, func(o int) bool { return d.same(o, j) }) {
			out = append(out, r[0])
		}
	}
	return out
}

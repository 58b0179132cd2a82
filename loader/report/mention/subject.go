package mention

import (
	"sort"

	"entente/loader/report/text"
	"entente/schema"
)

// today is a day on which the states of the present exist; documents without a date
// are read by it.
var today = schema.NewDay(2100, 1, 1)

// familyOf is the state that a key leads to today, so that a state and those it
// continues have one key.
func (d *reading) familyOf(key string) string { return d.lex.family[key] }

// findSubject settles which two states "the two countries" means where nothing nearer
// does: those of the title or of the lines about it, else the two that the document names most.
func (d *reading) findSubject() {
	from, to := d.inTokens(d.ctx.Title)
	if pair := d.states(from, to); len(pair) == 2 {
		d.subject = pair
		return
	}
	if pair := d.sides(from, to); len(pair) == 2 {
		d.subject = pair
		return
	}
	if d.listsThree(from, to) {
		return
	}
	if pair := d.withBody(from, to); pair != nil {
		d.subject = pair
		return
	}
	from, to = d.inTokens(d.ctx.Opening)
	if pair := d.states(from, to); len(pair) == 2 && d.dwellsOn(pair[0]) && d.dwellsOn(pair[1]) {
		d.subject = pair
		return
	}
	type count struct{ n, first int }
	counts := map[string]*count{}
	for k := range d.found {
		f, key := &d.found[k], ""
		switch {
		case f.kind == kindState:
			key = d.family(k)
		case f.kind == kindPerson && f.person >= 0 && len(d.people[f.person].known) == 1:
			key = d.familyOf(d.people[f.person].known[0].State)
		}
		if key == "" {
			continue
		}
		if counts[key] == nil {
			counts[key] = &count{first: k}
		}
		counts[key].n++
		if c := counts[key]; f.kind == kindState && (d.lapsed(c.first) && !d.lapsed(k) || d.found[c.first].kind == kindPerson) {
			c.first = k // a person's state is that of the person's time
		}
	}
	var all []*count
	for _, c := range counts {
		all = append(all, c)
	}
	sort.Slice(all, func(a, b int) bool { return all[a].n > all[b].n || all[a].n == all[b].n && all[a].first < all[b].first })
	total := 0
	for _, c := range all {
		total += c.n
	}
	if len(all) > 6 && (all[0].n+all[1].n)*5 < total*2 {
		return // a document on many dyads is about no two states in particular
	}
	if len(all) > manyPartners && d.atHome(all[0].first, all[0].n, all[1].n, total) {
		d.home = []int{all[0].first}
		return
	}
	if len(all) < 2 || all[1].n < 2 && len(d.found) > 20 || len(all) > 2 && all[2].n*3 > all[1].n*2 {
		return
	}
	d.subject = []int{all[0].first, all[1].first}
	sort.Ints(d.subject)
}

// manyPartners is how many states a document names at the least that tells of one state and its partners.
const manyPartners = 5

// atHome reports a document on one state and its many partners, "Mongolia and the world: milestones": the state that it
// names most is the only one of its title, or named thrice as often as the next, and the next is less than a third of the others.
func (d *reading) atHome(k, n, next, total int) bool {
	if 3*next > total-n {
		return false
	}
	from, to := d.inTokens(d.ctx.Title)
	titled := d.states(from, to)
	return 3*next < n || len(titled) == 1 && d.family(titled[0]) == d.family(k)
}

// withBody finds an organisation and a state that a title joins: "EU and Turkey: key dates",
// "NATO–Russia relations". nil where it names others too.
func (d *reading) withBody(from, to int) []int {
	var pair []int
	body := false
	for k := from; k < to; k++ {
		f := &d.found[k]
		org := f.kind == kindEntity && f.names(schema.Organisation) && f.entity.Code != ""
		if !org && f.kind != kindState {
			continue
		}
		if pair = append(pair, k); len(pair) > 2 {
			return nil
		}
		body = body || org
	}
	if len(pair) != 2 || !body || d.found[pair[0]].kind == d.found[pair[1]].kind {
		return nil
	}
	for i := d.found[pair[0]].Tokens.End; i < d.found[pair[1]].Tokens.Start; i++ {
		switch d.tok(i).Lower {
		case "and", "&", "-", "–", "—", "the":
		default:
			return nil
		}
	}
	return pair
}

// listsThree reports a title that joins three states or more: "Thailand, Cambodia and Laos". Of two of
// them nothing is said by default.
func (d *reading) listsThree(from, to int) bool {
	n, last := 1, -1
	for k := from; k < to; k++ {
		f := &d.found[k]
		if f.kind != kindState || f.AsPlace {
			last, n = -1, 1
			continue
		}
		if last >= 0 && d.family(last) != d.family(k) && d.inList(d.found[last].Tokens.End, f.Tokens.Start) {
			n++
		} else {
			n = 1
		}
		if last = k; n > 2 {
			return true
		}
	}
	return false
}

// inList reports that nothing but marks and words of a list stands between two tokens.
func (d *reading) inList(i, end int) bool {
	for ; i < end; i++ {
		switch d.tok(i).Lower {
		case "and", "&", ",", "-", "–", "—", "/", "the":
		default:
			return false
		}
	}
	return true
}

// dwellsOn reports whether a document names a state again and again, and not only where it
// was written.
func (d *reading) dwellsOn(k int) bool {
	n, key := 0, d.family(k)
	for j := range d.found {
		if d.found[j].kind == kindState && d.family(j) == key {
			if n++; n > 3 {
				return true
			}
		}
	}
	return false
}

// inTokens gives the mentions that begin in a span of tokens.
func (d *reading) inTokens(span text.Span) (from, to int) {
	from = sort.Search(len(d.found), func(k int) bool { return d.found[k].Tokens.Start >= span.Start })
	to = sort.Search(len(d.found), func(k int) bool { return d.found[k].Tokens.Start >= span.End })
	return from, to
}

// lapsed reports a mention of a state of the past that has no code ("Gran Colombia"), by whose
// name nobody means those that came after it.
func (d *reading) lapsed(k int) bool {
	f := &d.found[k]
	if f.kind != kindState || len(f.entries) == 0 {
		return false
	}
	s, ok := d.rec.tables.State(f.entries[0].key)
	return ok && s.Code() == ""
}

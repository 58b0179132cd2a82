package view

import "slices"

// events compares the events and relations of touched subjects, takes out those
// that went and lays those that came over the base.
func (a *application) events() error {
	graphs := &graphNumbers{v: a.v, known: map[uint64]uint32{}}
	for _, term := range keys(a.touched) {
		now, err := a.read(term)
		if err != nil {
			return err
		}
		then, err := a.was(term)
		if err != nil {
			return err
		}
		a.event(then, now, graphs)
		if a.tied[term] {
			if err := a.ties(then, now, graphs); err != nil {
				return err
			}
		}
	}
	return nil
}

func eventRank(s *subject) rank {
	return rank{span: span{s.facts.from, s.facts.to}, term: uint32(s.term), typ: s.facts.typ}
}

// event replaces an event that is not what it was.
func (a *application) event(then, now *subject, graphs *graphNumbers) {
	var next *overlaid
	if now.isEvent {
		var list []part
		for _, p := range now.parts {
			if n, ok := a.v.NodeOf(p.to); ok {
				list = append(list, part{n, p.role})
			}
		}
		list = sortParts(list)
		next = &overlaid{facts: now.facts, rank: eventRank(now)}
		next.facts.graph = graphs.number(uint64(now.facts.graph))
		for _, p := range list {
			next.nodes, next.roles = append(next.nodes, p.node), append(next.roles, p.role)
		}
	}
	if then.isEvent {
		i, o, ok := a.edit.find(eventRank(then))
		if ok && next != nil && a.edit.same(i, o, next) {
			return
		}
		if ok {
			a.edit.remove(i, o)
		}
	}
	if next != nil {
		a.edit.add(next)
		a.came(next)
	}
}

// ties replaces the relations that are not what they were.
func (a *application) ties(then, now *subject, graphs *graphNumbers) error {
	before, err := a.tiesOf(then, a.was, func(term uint64) bool { _, ok := a.old.NodeOf(term); return ok })
	if err != nil {
		return err
	}
	after, err := a.tiesOf(now, a.read, func(term uint64) bool { _, ok := a.v.NodeOf(term); return ok })
	if err != nil {
		return err
	}
	for _, t := range before {
		if slices.Contains(after, t) {
			continue
		}
		if i, o, ok := a.edit.find(t.rank); ok {
			a.edit.remove(i, o)
		}
	}
	for _, t := range after {
		if slices.Contains(before, t) {
			continue
		}
		from, _ := a.v.NodeOf(uint64(t.from))
		to, _ := a.v.NodeOf(uint64(t.to))
		o := &overlaid{facts: t.facts(), rank: t.rank, nodes: []Node{from, to}, roles: []uint8{0, 1}}
		o.facts.graph = graphs.number(t.graph)
		a.edit.add(o)
		a.diff.Other = true
	}
	return nil
}

func (a *application) tiesOf(s *subject, read func(uint64) (*subject, error), isEntity func(uint64) bool) ([]tie, error) {
	var failed error
	get := func(term uint64) *subject {
		x, err := read(term)
		if err != nil {
			failed = err
			return &subject{}
		}
		return x
	}
	list := ties(s, func(term uint64) span { return get(term).bounds() }, func(term uint64) uint64 { return get(term).tied },
		func(term uint64) uint64 { return one(a.old.merged, term) }, isEntity)
	return list, failed
}

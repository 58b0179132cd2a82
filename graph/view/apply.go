package view

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// Change is what one revision of the store did, or a part of it.
type Change struct {
	Added, Removed [][4]uint64
}

// Apply gives the view of a later revision: src shows it, and changes list all that
// happened between, in order. It costs by the size of the changes, of what was laid
// over the base before, and of the neighbourhood that a new entity enters. ok is
// false where only Build will do, as when an entity ceased to be one. The old view
// stays as it is.
func (v *View) Apply(ctx context.Context, src Source, changes []Change) (next *View, ok bool, err error) {
	w, err := words(src, v.words)
	if err != nil {
		return nil, false, err
	}
	a := &application{ctx: ctx, src: src, old: v, r: newReader(ctx, src.Value, w), before: map[[4]uint64]bool{}, after: map[[4]uint64]bool{}, changed: map[uint64][][4]uint64{},
		now: map[uint64]*subject{}, then: map[uint64]*subject{}, touched: map[uint64]bool{}, tied: map[uint64]bool{}}
	a.note(changes)
	ok, err = a.run()
	if err != nil {
		return nil, false, fmt.Errorf("view of revision %d: %w", src.Revision(), err)
	}
	if !ok {
		return nil, false, nil
	}
	a.v.b.retain()
	return a.v, true, nil
}

// application brings a view forward. It compares what touched subjects said then
// with what they say now.
type application struct {
	ctx  context.Context
	src  Source
	old  *View
	v    *View
	r    *reader
	edit *edit

	before  map[[4]uint64]bool     // changed quad -> whether it was there
	after   map[[4]uint64]bool     // and whether it is there now
	changed map[uint64][][4]uint64 // by subject
	now     map[uint64]*subject    // as read
	then    map[uint64]*subject    // as it was, where it changed
	touched map[uint64]bool        // subjects to compare
	tied    map[uint64]bool        // those whose relations are to be compared
	queue   []uint64
	lineage bool // states' succession or existence changed
	merges  bool // an entity came that another one is merged into
	diff    *Diff
}

// note lists the changed quads with what was true of them before the first change.
func (a *application) note(changes []Change) {
	take := func(list [][4]uint64, was bool) {
		for _, q := range list {
			if _, again := a.before[q]; !again {
				a.before[q] = was
				a.changed[q[0]] = append(a.changed[q[0]], q)
			}
			a.after[q] = !was
		}
	}
	for _, c := range changes {
		take(c.Added, false)
		take(c.Removed, true)
	}
	for s := range a.changed {
		a.touch(s)
	}
	slices.Sort(a.queue) // the order of a map must not number nodes
}

func (a *application) touch(s uint64) {
	if !a.touched[s] {
		a.touched[s] = true
		a.queue = append(a.queue, s)
	}
}

func (a *application) run() (ok bool, err error) {
	old := a.old
	a.v = &View{revision: a.src.Revision(), next: a.src.NextID(), b: old.b, nodes: old.nodes, merged: old.merged, words: a.r.words, rep: old.rep, members: old.members, valid: old.valid, unmarked: old.unmarked,
		graphs: slices.Clone(old.graphs), graphDoc: slices.Clone(old.graphDoc)}
	a.edit = newEdit(old)
	a.v.d = a.edit.d
	a.diff = &Diff{}
	a.v.diff = a.diff
	for s, quads := range a.changed {
		for _, q := range quads {
			p := a.r.words.number[q[1]]
			if p == predMergedInto {
				return false, nil // it changes the nodes of other quads
			}
			if err := a.follow(s, p); err != nil {
				return false, err
			}
		}
	}
	if err := a.dropUnmoved(); err != nil {
		return false, err
	}
	slices.Sort(a.queue)
	for i := 0; i < len(a.queue); i++ { // grows meanwhile
		if ok, err := a.entity(a.queue[i]); err != nil || !ok {
			return false, err
		}
	}
	a.v.rep = slices.Clone(a.v.rep)
	for n := len(a.v.rep); n < a.v.nodes; n++ {
		a.v.rep = append(a.v.rep, Node(n))
	}
	if a.lineage {
		a.diff.Other = true
		if err := a.relay(); err != nil {
			return false, err
		}
	}
	if err := a.events(); err != nil {
		return false, err
	}
	a.edit.finish()
	a.diff.Tied, a.diff.Other = a.edit.tied, a.diff.Other || a.edit.went
	return true, a.claims()
}

// follow touches those who depend on a subject of which a predicate changed.
func (a *application) follow(s uint64, p uint8) error {
	switch p {
	case predHoldsOffice, predMemberOf, predSucceededBy, predActorOf:
		a.tied[s] = true
	case predValid, predContinuedBy:
		a.lineage = true
	case predValidFrom, predValidTo, predStateOf, predOf:
		a.tied[s] = true
		return a.holders(s)
	}
	return nil
}

// holders touches whoever has a term, membership or existence.
func (a *application) holders(node uint64) error {
	for _, p := range []uint8{predHoldsOffice, predMemberOf, predValid} {
		id := a.r.words.id[p]
		if id == 0 {
			continue
		}
		for q, err := range a.src.Scan(a.ctx, [4]uint64{0, id, node, 0}) {
			if err != nil {
				return err
			}
			if p == predValid {
				a.lineage = true
				break
			}
			a.tied[q[0]] = true
			a.touch(q[0])
		}
	}
	return nil
}

// entity compares a subject's part as a node.
func (a *application) entity(term uint64) (ok bool, err error) {
	s, err := a.read(term)
	if err != nil {
		return false, err
	}
	n, known := a.v.NodeOf(term)
	if s.kind == "" {
		return !known, nil
	}
	if len(s.into) > 0 && !known {
		return false, nil // it may be merged into another from now on
	}
	if _, merged := a.old.merged[term]; merged {
		then, err := a.was(term)
		return err == nil && then.kind == s.kind, err
	}
	x, err := a.r.describe(s)
	if err != nil {
		return false, err
	}
	if known && a.v.Kind(n) != s.kind {
		return false, nil
	}
	if known {
		if have := (entity{x.term, a.v.Kind(n), a.v.Name(n), a.v.Code(n), a.v.IRI(n)}); have != x {
			a.edit.rename(n, &x)
			a.diff.Other, a.diff.Renamed = true, true
		}
		return true, nil
	}
	a.edit.enter(Node(a.v.nodes), &x)
	a.v.nodes++
	a.diff.Entities = true
	a.diff.Renamed = a.diff.Renamed || term < a.old.next
	a.tied[term] = true
	a.lineage = a.lineage || len(s.valid) > 0 || len(s.next) > 0
	if err := a.referrers(term); err != nil || a.merges {
		return false, err
	}
	return true, nil
}

// referrers touches whoever names a term that has become an entity just now.
func (a *application) referrers(term uint64) error {
	for q, err := range a.src.Scan(a.ctx, [4]uint64{0, 0, term, 0}) {
		if err != nil {
			return err
		}
		a.touch(q[0])
		switch a.r.words.number[q[1]] {
		case predSucceededBy, predActorOf:
			a.tied[q[0]] = true
		case predContinuedBy:
			a.lineage = true
		case predMergedInto:
			a.merges = true
		case predStateOf, predOf:
			if err := a.holders(q[0]); err != nil {
				return err
			}
		}
	}
	return nil
}

// relay works the lineages out anew; there are some hundreds of states.
func (a *application) relay() error {
	a.v.valid = map[Node][]span{}
	if err := a.eachOf(predValid, func(q [4]uint64) error {
		n, ok := a.v.NodeOf(q[0])
		if !ok {
			return nil
		}
		s, err := a.read(q[2])
		if err == nil {
			a.v.valid[n] = append(a.v.valid[n], s.bounds())
		}
		return err
	}); err != nil {
		return err
	}
	var pairs []succession
	if err := a.eachOf(predContinuedBy, func(q [4]uint64) error {
		old, ok1 := a.v.NodeOf(q[0])
		next, ok2 := a.v.NodeOf(q[2])
		if ok1 && ok2 {
			pairs = append(pairs, succession{old, next})
		}
		return nil
	}); err != nil {
		return err
	}
	a.v.succeed(pairs)
	return nil
}

func (a *application) eachOf(p uint8, f func([4]uint64) error) error {
	id := a.r.words.id[p]
	if id == 0 {
		return nil
	}
	for q, err := range a.src.Scan(a.ctx, [4]uint64{0, id, 0, 0}) {
		if err == nil {
			err = f(q)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// claims describes the graphs of claims that changed, and those that came.
func (a *application) claims() error {
	known := len(a.old.graphs)
	claimOf := func(term uint64) (claim, bool, error) {
		s, err := a.read(term)
		if err != nil {
			return claim{}, false, err
		}
		return claim{s.document, s.speaker, s.advisory}, s.isClaim, nil
	}
	again := map[int]bool{}
	for i := known; i < len(a.v.graphs); i++ {
		again[i] = true
	}
	for term := range a.touched {
		s, err := a.read(term)
		if err != nil {
			return err
		}
		before, err := a.was(term)
		if err != nil {
			return err
		}
		if s.isClaim || before.isClaim {
			if i := a.v.graphOf(term); i >= 0 {
				again[i] = true
			}
		}
	}
	for i := range again {
		before := a.v.graphs[i].Kind
		a.diff.Other = a.diff.Other || i < known
		if err := a.v.describeGraph(i, a.r, claimOf); err != nil {
			return err
		}
		if i < known && before != ClaimGraph && a.v.graphs[i].Kind == ClaimGraph {
			a.v.unmarked = true
		}
	}
	if len(again) > 0 {
		a.v.tieGraphs()
	}
	return nil
}

// read gives a subject as it is now.
func (a *application) read(term uint64) (*subject, error) {
	if s, ok := a.now[term]; ok {
		return s, nil
	}
	var quads [][4]uint64
	if term > 1 { // the default graph is no subject
		var err error
		if quads, err = a.quads(term); err != nil {
			return nil, err
		}
	}
	s, err := a.r.of(term, quads)
	if err == nil {
		a.now[term] = s
	}
	return s, err
}

// quads of a subject as it is now. All that is said of a term that is new is among the changes.
func (a *application) quads(term uint64) (list [][4]uint64, err error) {
	if a.old.next != 0 && term >= a.old.next {
		for _, q := range a.changed[term] {
			if a.after[q] {
				list = append(list, q)
			}
		}
		sortQuads(list)
		return list, nil
	}
	for q, err := range a.src.Scan(a.ctx, [4]uint64{term, 0, 0, 0}) {
		if err != nil {
			return nil, err
		}
		list = append(list, q)
	}
	return list, nil
}

// was gives a subject as it was when the old view was made.
func (a *application) was(term uint64) (*subject, error) {
	changed := a.changed[term]
	if len(changed) == 0 {
		return a.read(term)
	}
	if s, ok := a.then[term]; ok {
		return s, nil
	}
	quads, err := a.quads(term)
	if err != nil {
		return nil, err
	}
	quads = slices.DeleteFunc(quads, func(q [4]uint64) bool {
		there, changed := a.before[q]
		return changed && !there
	})
	for _, q := range changed {
		if a.before[q] && !slices.Contains(quads, q) {
			quads = append(quads, q)
		}
	}
	sortQuads(quads)
	s, err := a.r.of(term, quads)
	if err == nil {
		a.then[term] = s
	}
	return s, err
}

func sortQuads(list [][4]uint64) {
	slices.SortFunc(list, func(x, y [4]uint64) int { return slices.Compare(x[:], y[:]) })
}

// keys of a set, sorted, so that the same change always makes the same view.
func keys(set map[uint64]bool) []uint64 { return slices.Sorted(maps.Keys(set)) }

package view

import (
	"maps"
	"slices"

	"entente/schema/rdf"
)

// readMerges reads which entities a person has declared to be one (entente merge). A
// merged entity has no node: whatever names it means the one that it was merged into.
// A chain leads to its end; one that runs in a circle, which the command does not
// write, is not followed. A commit that adds or removes such a quad changes the nodes
// of other quads, so the view has to be built anew.
func (b *builder) readMerges() error {
	direct := map[uint64]uint64{}
	if err := b.each(rdf.MergedInto, func(q [4]uint64) error {
		if b.kinds[q[0]] != "" && b.kinds[q[0]] == b.kinds[q[2]] && q[0] != q[2] {
			direct[q[0]] = q[2]
		}
		return nil
	}); err != nil || len(direct) == 0 {
		return err
	}
	b.merged = make(map[uint64]uint64, len(direct))
	for _, from := range slices.Sorted(maps.Keys(direct)) {
		into := direct[from]
		for range len(direct) {
			next, more := direct[into]
			if !more {
				b.merged[from] = into
				break
			}
			into = next
		}
	}
	for from := range b.merged {
		delete(b.kinds, from)
	}
	return nil
}

// one is the entity that stands for a term.
func (b *builder) one(term uint64) uint64 {
	if into, ok := b.merged[term]; ok {
		return into
	}
	return term
}

// Merged counts the entities that stand under another's name.
func (v *View) Merged() int { return len(v.merged) }

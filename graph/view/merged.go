package view

import (
	"maps"
	"slices"

	"entente/schema"
)

// merges reads which entities a person has declared to be one (entente merge). A
// merged entity has no node: whatever names it means the one that it was merged into.
// A chain leads to its end; one that runs in a circle, which the command does not
// write, is not followed. A commit that adds or removes such a quad changes the nodes
// of other quads, so the view has to be built anew.
func merges(entities []*subject) map[uint64]uint64 {
	if !slices.ContainsFunc(entities, func(s *subject) bool { return len(s.into) > 0 }) {
		return nil
	}
	kinds := make(map[uint64]schema.EntityKind, len(entities))
	for _, s := range entities {
		kinds[s.term] = s.kind
	}
	direct := map[uint64]uint64{}
	for _, s := range entities {
		for _, into := range s.into {
			if kinds[into] == s.kind && into != s.term {
				direct[s.term] = into
			}
		}
	}
	merged := make(map[uint64]uint64, len(direct))
	for _, from := range slices.Sorted(maps.Keys(direct)) {
		into := direct[from]
		for range len(direct) {
			next, more := direct[into]
			if !more {
				merged[from] = into
				break
			}
			into = next
		}
	}
	return merged
}

// one is the entity that stands for a term.
func one(merged map[uint64]uint64, term uint64) uint64 {
	if into, ok := merged[term]; ok {
		return into
	}
	return term
}

// Merged counts the entities that stand under another's name.
func (v *View) Merged() int { return len(v.merged) }

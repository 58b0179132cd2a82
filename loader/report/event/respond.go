package event

import "entente/schema"

// attachActors gives a test or deployment that names nobody to that one of the section's two
// states whom the other answers: "Nuclear tests of May 1998; London expressed dismay".
func (l *line) attachActors(found []Found) []Found {
	for i := range found {
		e := &found[i].Event
		if e.Type != schema.Mobilisation || len(e.Source) > 0 || found[i].Explain.Roles[roleIndex(schema.RoleParty)] != SectionsSubject {
			continue
		}
		for j := i + 1; j < len(found); j++ {
			answer := &found[j].Event
			if answer.Type != schema.Statement && answer.Type != schema.Sanction {
				continue
			}
			if other, ok := counterpart(l.in.Pair, answer.Source); ok {
				e.Source, e.Party = []schema.Entity{other}, nil
			}
			break
		}
	}
	return found
}

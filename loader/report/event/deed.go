package event

import (
	"strings"

	"entente/schema"
)

// withoutDeeds drops the raid or attack that a verb of the same clause tells of already: "kill
// him in a raid on the town", "a helicopter attack kills him", "seizes two soldiers in a
// cross-border raid". Where the raid was is kept.
func withoutDeeds(found []Found) []Found {
	if len(found) < 2 {
		return found
	}
	told := make([]bool, len(found))
	any := false
	for i := range found {
		told[i] = deed(&found[i]) && toldByVerb(&found[i], found)
		any = any || told[i]
	}
	if !any {
		return found
	}
	out := found[:0]
	for i := range found {
		if !told[i] {
			out = append(out, found[i])
		}
	}
	return out
}

// deed reports an event that a noun such as raid or attack tells of.
func deed(f *Found) bool {
	return f.Event.Rule == "military/invasion" || f.Event.Rule == "military/strike"
}

// toldByVerb reports whether a verb tells what was done in the raid, by the same actors.
func toldByVerb(raid *Found, found []Found) bool {
	for i := range found {
		f := &found[i]
		e := &f.Event
		if f == raid || e.Type != schema.MilitaryAction && e.Type != schema.Incident || !strings.HasPrefix(e.Rule, "military/") && !strings.HasPrefix(e.Rule, "incidents/") || deed(f) {
			continue
		}
		if e.Date != raid.Event.Date || e.StatusOrDefault() != raid.Event.StatusOrDefault() || !f.Span.Overlaps(raid.Span) || len(e.Source) == 0 || len(e.Target) == 0 || len(without(e.Source, raid.Event.Source)) > 0 || len(raid.Event.Source) == 0 {
			continue
		}
		if len(e.Place) == 0 {
			for _, x := range raid.Event.Place {
				e.Add(schema.RolePlace, x)
			}
		}
		return true
	}
	return false
}

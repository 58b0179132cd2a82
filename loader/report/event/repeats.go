package event

import "entente/schema"

// withoutRepeats drops events that say less than another of the same type about
// the same passage: two rules may read one wording.
func withoutRepeats(found []Found) []Found {
	if len(found) < 2 {
		return found
	}
	out := found[:0] // what is kept never overtakes what is read
	for _, f := range found {
		dropped := false
		for i := max(0, len(out)-maxRepeats); i < len(out); i++ {
			o := &out[i]
			if !sameReport(o, &f) {
				continue
			}
			if better(&f, o) {
				out[i] = f
			}
			dropped = true
			break
		}
		if !dropped {
			out = append(out, f)
		}
	}
	return out
}

// maxRepeats is how many events back a repeat is looked for, so that an item without
// end costs no more than others.
const maxRepeats = 64

// sameReport reports whether two events of one item tell the same: same type, no
// contradicting date, overlapping passages, participants of one within the other.
func sameReport(a, b *Found) bool {
	if a.Event.DateBasis != "" && a.Event.DateBasis == b.Event.DateBasis && a.Event.Date != b.Event.Date && a.Event.Rule == b.Event.Rule {
		return false // "as President and Prime Minister": one in each office
	}
	if undone(a.Event.Status) != undone(b.Event.Status) && a.Explain.Trigger != b.Explain.Trigger && !(weak(a) || weak(b)) {
		return false // "calls off talks after the envoy meets …"
	}
	if a.known != b.known && a.Event.Status != b.Event.Status {
		return false // "the memorandum of 2018 needs to be extended"
	}
	if a.Event.Type != b.Event.Type || a.OwnDate && b.OwnDate && a.Event.Date != b.Event.Date && !finerOf(a, b) || !a.Span.Overlaps(b.Span) {
		return false
	}
	if a.Explain.Trigger != b.Explain.Trigger && !weak(a) && !weak(b) && reversed(&a.Event, &b.Event) {
		return false // "closed the border, and the other answered with a ban"
	}
	return within(&a.Event, &b.Event) || within(&b.Event, &a.Event)
}

// reversed reports whether who acts in one event is acted on in the other, both ways.
func reversed(a, b *schema.Event) bool {
	return len(a.Source) > 0 && len(b.Source) > 0 && a.Source[0].Among(b.Target) && b.Source[0].Among(a.Target)
}

// finerOf reports whether one date lies within the other where one rule has only seen hints.
func finerOf(a, b *Found) bool {
	return (weak(a) || weak(b)) && (Refines(a.Event.Date, b.Event.Date) || Refines(b.Event.Date, a.Event.Date))
}

// weak reports a rule that reads hints, as "X to Y": where another rule knows that the
// event did not come about, it has seen more of the sentence.
func weak(f *Found) bool { return f.Event.Confidence < 0.6 }

// undone reports a status of what did not come about.
func undone(s schema.Status) bool {
	return s == schema.Cancelled || s == schema.Postponed || s == schema.Declined
}

// within reports whether every actor of a takes part in b, in whatever role.
func within(a, b *schema.Event) bool {
	return a.Within(&b.Participants, func(r schema.Role) bool {
		return r == schema.RolePlace || r == schema.RoleObject && len(*b.In(schema.RoleObject)) == 0
	})
}

// better prefers the more confident rule, then more participants.
func better(a, b *Found) bool {
	if a.Event.Confidence != b.Event.Confidence {
		return a.Event.Confidence > b.Event.Confidence
	}
	if a.OwnDate != b.OwnDate {
		return a.OwnDate
	}
	return a.Event.Len()-len(a.Event.Place) > b.Event.Len()-len(b.Event.Place)
}

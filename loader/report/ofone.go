package report

import "entente/schema"

// ofOne gives an election, a coup or an independence to the one of the section's two states that the block named last before
// it, where its own clause names nobody: "… commissioner for Namibia and led the mission that supervised the elections of
// 1989". Two states hold no election together, so that both of them can never be right.
func (d *reading) ofOne(e *schema.Event, p *passage, at int) {
	switch e.Type {
	case schema.LeadershipChange, schema.StateFormed, schema.StateDissolved:
	default:
		return
	}
	if len(e.Source)+len(e.Target) > 0 || len(e.Party) != 2 {
		return
	}
	for i := len(p.mentions) - 1; i >= 0; i-- {
		if p.mentions[i].Tokens.Start >= at {
			continue
		}
		for _, x := range d.marks.At(p.mentions[i], e.Date) {
			for _, state := range e.Party {
				if x.Kind == schema.State && x.Same(state) || x.Kind == schema.Person && x.State != "" && x.State == state.Code {
					e.Source, e.Party = []schema.Entity{state}, nil
					return
				}
			}
		}
	}
}

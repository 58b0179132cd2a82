package report

import (
	"slices"
	"time"

	"entente/loader/report/event"
	"entente/schema"
)

// maxTruce is how long after the last of the fighting a truce that names nobody may stop it.
const maxTruce = 60 * 24 * time.Hour

// recentEvents is how many events before are asked for a war.
const recentEvents = 12

// ofTheWar gives a truce, and who brokered it, the parties of the war that it ends where its own
// words name none and the war just told was not between the two states of the document: "Azerbaijan
// and Armenia fight a war. … A truce brokered by Moscow comes into force", in a text on Armenia
// and Turkey. found are the events of the same passage.
func (d *reading) ofTheWar(f *event.Found, found []event.Found, pair []schema.Entity) {
	e := &f.Event
	if e.Type != schema.Ceasefire && e.Type != schema.Mediation || e.Date.IsZero() || len(pair) != 2 || !f.Explain.OfPair(schema.RoleParty) {
		return
	}
	for i := range found {
		if endedBy(e, &found[i].Event, pair) {
			e.Party = slices.Clone(found[i].Event.Party)
			return
		}
	}
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-recentEvents); i-- {
		if war := d.result.Events[i]; war.Type == schema.War {
			if endedBy(e, war, pair) {
				e.Party = slices.Clone(war.Party)
			}
			return
		}
	}
}

// endedBy reports whether a truce follows the end of a war of one of the pair with another state.
func endedBy(truce, war *schema.Event, pair []schema.Entity) bool {
	if war.Type != schema.War || len(war.Party) != 2 || war.Party[0].Kind != schema.State || war.Party[1].Kind != schema.State || war.Date.IsZero() || war.Date.Latest().Open() {
		return false
	}
	since := truce.Date.Earliest().Time().Sub(war.Date.Latest().Time())
	return since >= -24*time.Hour && since <= maxTruce && war.Party[0].Among(pair) != war.Party[1].Among(pair)
}

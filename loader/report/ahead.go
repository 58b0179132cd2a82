package report

import (
	"entente/loader/report/structure"
	"entente/schema"
)

// ahead reports a journey, meeting or signature on a day soon after that of an article: whatever tense tells it, it is still to
// come ("is paying a visit to Lima on 24 December").
func (d *reading) ahead(e *schema.Event) bool {
	switch e.Type {
	case schema.Visit, schema.Meeting, schema.Agreement:
	default:
		return false
	}
	if e.StatusOrDefault() != schema.Occurred || d.s.Genre != structure.Article || !d.head.Date.IsDay() || e.Date.IsZero() || e.DateBasis != "" {
		return false
	}
	first := e.Date.Earliest()
	return len(e.Date.String()) >= len("2012-12-24") && first > d.head.Date.Latest() && !first.Open() && first-d.head.Date.Latest() < soonAfter
}

// soonAfter is how many days after it an article may tell of: a day farther off is no plan, but an article dated wrongly.
const soonAfter = 200

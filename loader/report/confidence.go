package report

import (
	"entente/loader/report/event"
	"entente/schema"
)

// confidence is how often events read in the same way were right in the development
// texts, as a share: it falls where parties were filled in from the document's
// subject, where the date was inferred, where a role is missing.
func confidence(e *schema.Event, f event.Found) float64 {
	c := 0.9
	switch {
	case e.DateBasis == "inferred":
		c -= 0.1
	case e.Date.IsZero():
		c -= 0.1
	case f.OwnDate:
		c += 0.03
	}
	actors := len(e.Source) + len(e.Target) + len(e.Party)
	switch {
	case actors == 0:
		c -= 0.3
	case actors == 1:
		c -= 0.12
	}
	if len(f.Explain.Notes) > 0 {
		c -= 0.05
	}
	return max(0.2, float64(int(c*100+0.5))/100)
}

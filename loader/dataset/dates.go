package dataset

import (
	"time"

	"entente/schema"
)

// dayRange says in a refusal which days a dataset may have.
const dayRange = "from 1500 to 2100"

// inRange tells whether a day can be an event's: one outside is a slip of the pen.
func inRange(d schema.Day) bool {
	return d >= schema.NewDay(1500, time.January, 1) && d <= schema.NewDay(2100, time.December, 31)
}

// plainDate turns the usual unambiguous ways of writing a day into EDTF and leaves
// everything else as it is.
func plainDate(s string) string {
	if len(s) == 8 && digits(s) {
		return s[:4] + "-" + s[4:6] + "-" + s[6:]
	}
	for _, layout := range [...]string{"2 January 2006", "January 2, 2006", "2 Jan 2006", "2-Jan-2006", "Jan 2, 2006", "2006-01-02 15:04:05.000", "2006-01-02 15:04:05", "2006/01/02", time.RFC3339} {
		if len(s) < 8 {
			break
		}
		if at, err := time.Parse(layout, s); err == nil {
			return at.Format(time.DateOnly)
		}
	}
	return s
}

package opening

import (
	"strconv"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// outdated reports a date that is not the document's, as the document tells more often of years that came well after it than of
// its own: "on 26th June, the day on which the agreement of 26 June 1974 was signed" dates no report that tells of 1998, 2000 and
// 2009. What is planned by a year or bears its number tells of none.
func outdated(d *structure.Document, date schema.Date) bool {
	if date.Latest().Open() {
		return false
	}
	latest := date.Latest().Year()
	later, own := 0, 0
	for i := 1; i < len(d.Text.Tokens); i++ {
		t := &d.Text.Tokens[i]
		if t.Kind != text.Number || t.Len() != 4 {
			continue
		}
		year, err := strconv.Atoi(t.Text)
		if err == nil && year == latest {
			own++
		}
		if err != nil || year < latest+wellAfter || year > lastYear {
			continue
		}
		if before := &d.Text.Tokens[i-1]; planned.Has(before.Lower) || before.Kind == text.Punct && before.Text != "," && before.Text != "(" && before.Text != "." {
			continue
		}
		if i+1 < len(d.Text.Tokens) && planned.Has(d.Text.Tokens[i+1].Lower) {
			continue
		}
		later++
	}
	return later >= manyLater && later > own
}

const (
	wellAfter = 2 // years between a date and one that came well after it
	manyLater = 2 // how many such years show that a date is not the document's
	lastYear  = 2099
)

// planned stand beside the year of a plan.
var planned = text.SetOf("by until till before towards toward to beyond vision agenda plan target targets goal goals strategy roadmap through")

package opening

import (
	"fmt"

	"entente/loader/report/structure"
	"entente/loader/report/when"
	"entente/schema"
)

// maxAfterLast is how many months after its last entry an agency's list of dates may be filed.
const maxAfterLast = 3

// wireDay gives the day in the dateline of an agency's list of dates, which leaves out the year, as news of the day does:
// "BISHKEK, March 13 (Silk Wire) - The presidents signed …" over entries of which the last is of March 2025. The list is
// filed soon after what it tells last. Zero where no such dateline stands, or the last entry is older.
func wireDay(d *structure.Document) schema.Date {
	if d.Genre != structure.Chronology {
		return schema.Date{}
	}
	var last schema.Date
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Section == structure.Timeline && !b.Date.IsZero() && !b.Date.Latest().Open() && (last.IsZero() || b.Date.Latest() > last.Latest()) {
			last = b.Date
		}
	}
	if last.IsZero() {
		return schema.Date{}
	}
	for i := range min(maxOpening, len(d.Blocks)) {
		b := &d.Blocks[i]
		if b.Section == structure.Timeline {
			break
		}
		if b.Kind != structure.Paragraph {
			continue
		}
		for at := b.Tokens.Start + 1; at < min(b.Tokens.End, b.Tokens.Start+10); at++ {
			span := b.Tokens
			span.Start = at
			h, ok := when.Lead(d.Text, span, when.Context{Order: d.Order})
			if !ok || !h.Yearless || h.Month == 0 || h.Day == 0 || h.Tokens.Start != at || !newsline(d.Text, b.Tokens, h.Tokens) {
				continue
			}
			y, m := last.Latest().Year(), int(last.Latest().Time().Month())
			if len(last.String()) == len("2025") { // all that is known of the last entry is its year
				m = h.Month
			}
			if h.Month < m {
				y++
			}
			if after := (y-last.Latest().Year())*12 + h.Month - m; after > maxAfterLast {
				return schema.Date{}
			}
			day, err := schema.ParseDate(fmt.Sprintf("%04d-%02d-%02d", y, h.Month, h.Day))
			if err != nil {
				return schema.Date{} // 29 February of another year
			}
			return day
		}
	}
	return schema.Date{}
}

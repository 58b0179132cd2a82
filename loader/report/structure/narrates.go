package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
)

// narrates reports whether a passage is prose that goes from year to year, though it begins
// with a date: "On 20 April 1992 the two agreed … In August 2001 …" dates its first sentence.
func (r *reader) narrates(b *Block) bool {
	h, ok := when.Lead(r.doc.Text, b.Tokens, when.Context{Order: r.doc.Order})
	if !ok || b.strong || h.Separator != "" && h.Separator != "," || h.Body >= b.Tokens.End || h.Date.IsZero() {
		return false
	}
	for i := h.Body; i+1 < b.Tokens.End; i++ {
		if t := &r.doc.Text.Tokens[i]; t.Text != "." || !r.doc.Text.Tokens[i+1].Capital {
			continue
		}
		for _, w := range when.Find(r.doc.Text, text.Span{Start: i + 1, End: b.Tokens.End}, when.Context{Order: r.doc.Order}) {
			if !w.Duration && !w.Date.IsZero() && w.Date.Earliest().Year() != h.Date.Earliest().Year() && w.Aside == text.NoAside {
				return true
			}
		}
		return false
	}
	return false
}

package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
)

// visitKinds are words for kinds of visits, visitNouns those for a visit itself.
var (
	visitKinds = set("state official working private courtesy return goodwill friendly transit first second third and a on unofficial royal two-day three-day one-day his her")
	visitNouns = set("visit visits stopover transit tour")
)

// listsVisit reports whether what stands behind a name and a colon is a visit or its date, as lists of visits have it: "Ama Osei,
// Minister of Ports: Official Visit, 3 May 1999". Nobody says that.
func (r *reader) listsVisit(b *Block, from int) bool {
	tokens := r.doc.Text.Tokens
	for i := from; i < b.Tokens.End; i++ {
		t := &tokens[i]
		if visitNouns.Has(t.Lower) {
			rest := text.Span{Start: i + 1, End: b.Tokens.End}
			return rest.Len() < 2 || tokens[i+1].Text == "," || tokens[i+1].Text == "(" || tokens[i+1].Text == ":" || tokens[i+1].Lower == "in" || tokens[i+1].Lower == "on" || tokens[i+1].Kind == text.Number || r.isMonth(i+1)
		}
		if !visitKinds.Has(t.Lower) && t.Text != "-" {
			break
		}
	}
	if from >= b.Tokens.End {
		return false
	}
	h, ok := when.Lead(r.doc.Text, text.Span{Start: from, End: b.Tokens.End}, when.Context{Order: r.doc.Order})
	return ok && h.Tokens.Start == from && h.Body >= b.Tokens.End && !h.Date.IsZero()
}

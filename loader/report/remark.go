package report

import (
	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// remark reports a clause in which whoever compiled a list speaks, in the first person ("his list, which
// he sent to me") or of what ought to be done ("the day should be kept by all schools"), or notes in
// brackets since when a treaty just told of is in force. It is no event. The "we" of an entry may be the
// state whose embassy keeps the list.
func (d *reading) remark(p *passage, clause text.Span) bool {
	if i := clause.Start; i > 0 && clause.Len() > 1 && d.t.Tokens[i-1].Text == "(" && d.t.Tokens[i].Lower == "in" && d.t.Tokens[i+1].Lower == "force" {
		return true
	}
	for i := clause.Start; i < clause.End; i++ {
		t := &d.t.Tokens[i]
		switch t.Lower {
		case "\"", "“", "«", "that", "which":
			return false // the words of others, or what they ask for
		case "we", "our", "us":
			if p.Section != structure.Timeline {
				return true
			}
		case "i", "my", "mine":
			if t.Lower != "i" || t.Text == "I" && (i == clause.Start || !d.t.Tokens[i-1].Capital) { // "John I"
				return true
			}
		case "should", "ought":
			return true
		}
	}
	return false
}

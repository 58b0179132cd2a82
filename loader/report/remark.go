package report

import (
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// remark reports a clause in which whoever compiled a list speaks: in the first person ("his list,
// which he sent to me"), of what ought to be done ("the day should be kept by all schools"), or in a
// few words after what an entry told that name nobody ("Nothing.", "Chairs under dust."), or a note in
// brackets that a treaty just told of is in force since. It is no event. The "we" of an entry may be the state whose embassy keeps the list.
func (d *reading) remark(p *passage, clause text.Span, mentions []text.Mention, whens []text.When) bool {
	if i := clause.Start; i > 0 && clause.Len() > 1 && d.t.Tokens[i-1].Text == "(" && d.t.Tokens[i].Lower == "in" && d.t.Tokens[i+1].Lower == "force" {
		return true
	}
	words, deed := 0, false
	for i := clause.Start; i < clause.End; i++ {
		t := &d.t.Tokens[i]
		if t.Kind == text.Word {
			words++
		}
		deed = deed || t.Kind == text.Number || strings.HasSuffix(t.Lower, "ed")
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
	return words <= fragment && !deed && d.t.Tokens[max(clause.Start-1, 0)].Text == "." && len(mentions) == 0 && len(whens) == 0 && clause.Start > p.BodyStart && d.toldBefore(p, clause.Start) && len(d.events.Hints(d.memo, d.t, clause)) == 0
}

// fragment is how many words a remark without a verb has at the most.
const fragment = 3

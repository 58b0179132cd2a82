package structure

import "entente/loader/report/text"

// callingLabel reads the label of who is called by no more than what he or she is, as conversations are printed: "THE
// HISTORIAN: You were there, were you not?", "The general: I was." Such labels come again, and those of two at the least.
func (r *reader) callingLabel(b *Block, from int) (l label, ok bool) {
	head, end := r.callingHead(b, from)
	if head.Len() == 0 || r.callings[r.labelKey(head)] < 2 {
		return l, false
	}
	again := 0
	for _, n := range r.callings {
		if n > 1 {
			again++
		}
	}
	return label{name: head, end: end}, again > 1
}

// callingHead reads "The", what somebody is, and a colon at the head of a passage. end is the token behind.
func (r *reader) callingHead(b *Block, from int) (head text.Span, end int) {
	tokens := r.doc.Text.Tokens
	if from+3 >= b.Tokens.End || tokens[from].Lower != "the" || !tokens[from].Capital {
		return head, 0
	}
	for j := from + 1; j < min(b.Tokens.End-1, from+maxCalling); j++ {
		if tokens[j].Kind == text.Word {
			continue
		}
		end, mark := r.labelEnd(b, j)
		if low := tokens[j-1].Lower; j == from+1 || mark != ":" || !officeWord(low) && !furtherCallings.Has(low) || presides.Has(low) || seats.Has(low) {
			return head, 0
		}
		return text.Span{Start: from, End: j}, end
	}
	return head, 0
}

// countCallings counts the passages that begin with each of these labels.
func (r *reader) countCallings() {
	r.callings = map[string]int{}
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Kind != Entry {
			if head, _ := r.callingHead(b, b.Tokens.Start); head.Len() > 0 {
				r.callings[r.labelKey(head)]++
			}
		}
	}
}

// maxCalling is how many tokens such a label has at the most, furtherCallings are what those who talk are called beside
// their offices and professions.
const maxCalling = 5

var furtherCallings = set("poet novelist fisherman soldier nurse mother father son daughter guide translator interpreter archivist critic reader philosopher linguist pilot sailor skipper jurist advocate host guest visitor")

package structure

import "strings"

// statesmenMeet reports whether a passage begins with those who hold the highest offices of states and says that they met: "Serbian
// President A and Kosovo Prime Minister B held their first meeting in Brussels". Newspapers tell of it, and no report of a meeting of
// those who speak about states does.
func (r *reader) statesmenMeet(b *Block) bool {
	tokens := r.doc.Text.Tokens
	offices := 0
	for i := b.Tokens.Start; i < min(b.Tokens.End, b.Tokens.Start+maxStatesmen); i++ {
		t := &tokens[i]
		switch low := t.Lower; {
		case bodies.Has(low), gatherings.Has(low), low == ".":
			return false
		case low == "former" || strings.HasPrefix(low, "ex"):
			return false
		case ruling.Has(low):
			if offices++; low == "presidents" || low == "premiers" || low == "leaders" || low == "ministers" {
				offices++
			}
		case low == "met" || low == "meet" || low == "meets" || low == "held" || low == "hold":
			return offices > 1
		}
	}
	return false
}

// maxStatesmen is how many tokens may name those who met.
const maxStatesmen = 30

// ruling are the offices of those who speak for states.
var ruling = set("president premier minister chancellor king queen emperor sultan emir presidents premiers leaders ministers taoiseach")

package event

// maxNote is how many words on either side of a time a note in brackets may have.
const maxNote = 24

// ofNote reports a time within brackets that tell something with a verb of their own, where the trigger stands outside:
// "a treaty that was never signed (the law of 3 May 1995 killed it)".
func (m *match) ofNote(w int) bool {
	l := m.l
	at := l.whens[w].Tokens.Start - l.span.Start
	open := at - 1
	for open >= 0 && open > at-maxNote && l.lowerAt(open) != "(" {
		if l.lowerAt(open) == ")" {
			return false
		}
		open--
	}
	if open < 0 || l.lowerAt(open) != "(" || open == at-1 || l.is(open+1, preposition) || l.isVerb(open+1) {
		return false // "(1993, amended in 2016)": of what it stands behind
	}
	end := at
	for end < len(l.w) && end < at+maxNote && l.lowerAt(end) != ")" {
		end++
	}
	return (m.at < open || m.at > end) && l.finiteIn(at, end)
}
